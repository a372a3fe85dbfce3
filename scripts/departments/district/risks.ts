import { day, type DepartmentSheet, type Line } from '../department';

const first = 6;

interface Risk {
  readonly title: string;
  readonly cause: string;
  readonly effect: string;
  readonly controls: string;
  readonly action: string;
  readonly likelihood: number;
  readonly impact: number;
  readonly target: number;
  readonly owner: string;
  readonly review: string;
  readonly trend: string;
}

const risks: readonly Risk[] = [
  {
    title: 'A collection vehicle hurts someone',
    cause: 'Reversing in narrow lanes; crews under pressure of time',
    effect: 'Death or grave injury; prosecution; loss of the operator’s licence',
    controls: 'Cameras on all vehicles; two loaders where a lorry reverses; yearly checks of licences',
    action: 'Redraw the 17 rounds with long stretches in reverse',
    likelihood: 3,
    impact: 5,
    target: 10,
    owner: 'Tom Ferris',
    review: '2026-12-15',
    trend: 'Constant',
  },
  {
    title: 'The depot’s power supply comes late',
    cause: 'The network company has more orders than crews',
    effect: 'Leases of diesel vans are prolonged at £14,000 a month; the carbon target is missed',
    controls: 'Weekly calls with the network company; chargers at the town hall',
    action: 'Hire a battery unit for the winter',
    likelihood: 5,
    impact: 3,
    target: 6,
    owner: 'Ruth Adeyemi',
    review: '2026-11-30',
    trend: 'Worsening',
  },
  {
    title: 'The price of dry recycling falls',
    cause: 'World prices of paper and film',
    effect: 'Income falls short by up to £180,000 in a year',
    controls: 'Half of the tonnage is sold at a fixed price until March 2028',
    action: 'Test a floor price with the county',
    likelihood: 4,
    impact: 3,
    target: 9,
    owner: 'Tom Ferris',
    review: '2027-01-31',
    trend: 'Constant',
  },
  {
    title: 'Too few environmental health officers',
    cause: 'Two of five can retire; neighbouring councils pay more',
    effect: 'Inspections fall behind; outbreaks are found late',
    controls: 'Two trainees since 2025; a contract for inspections of low risk',
    action: 'Offer a qualifying grade with the county',
    likelihood: 4,
    impact: 4,
    target: 8,
    owner: 'Imran Sheikh',
    review: '2026-12-01',
    trend: 'Worsening',
  },
  {
    title: 'A tree falls in a storm',
    cause: 'Ash dieback; wetter winters',
    effect: 'Injury and claims; closed roads',
    controls: 'A survey of all trees beside roads and play areas every two years',
    action: 'Fell the 64 ash trees of class 4 before January',
    likelihood: 2,
    impact: 5,
    target: 5,
    owner: 'Carol Whitby',
    review: '2027-01-15',
    trend: 'Improving',
  },
  {
    title: 'Flood at Mill Lane depot',
    cause: 'The river stands within 40 m; the bank was raised last in 1994',
    effect: 'Vehicles are lost; no collections for a week',
    controls: 'Flood warnings to duty managers; higher ground is kept free for 30 vehicles',
    action: 'Agree the use of the county’s yard',
    likelihood: 2,
    impact: 4,
    target: 8,
    owner: 'Ruth Adeyemi',
    review: '2027-02-28',
    trend: 'Constant',
  },
  {
    title: 'The licensing system fails',
    cause: 'Its maker supports it only until June 2027',
    effect: 'Licences lapse; fees are not taken',
    controls: 'Nightly copies; forms on paper for two weeks',
    action: 'Move to the council’s new platform in the spring',
    likelihood: 2,
    impact: 3,
    target: 3,
    owner: 'Imran Sheikh',
    review: '2027-03-31',
    trend: 'Improving',
  },
  {
    title: 'Dust and noise at the compost pad',
    cause: 'Turning in dry weather',
    effect: 'Complaints; a notice of the regulator',
    controls: 'No turning at wind from the west; monthly measurements',
    action: '',
    likelihood: 2,
    impact: 2,
    target: 4,
    owner: 'Tom Ferris',
    review: '2027-03-31',
    trend: 'Constant',
  },
];

export const register: DepartmentSheet = {
  name: 'Risk register',
  widths: [2, 9, 30, 34, 34, 38, 34, 11, 9, 9, 9, 17, 12, 12],
  margin: true,
  centred: [6, 7, 8, 9, 11, 12],
  lines: [
    { title: 'Risk register of the Environment Service, September 2026' },
    { note: 'Likelihood and impact from 1 to 5. Red from 15, Amber from 6.' },
    null,
    {
      spans: [
        ['The risk', 4],
        ['What we do', 2],
        ['Now', 3],
        ['Aim', 1],
        ['Follow-up', 3],
      ],
    },
    {
      heads: [
        'Risk ID',
        'Risk title',
        'Cause',
        'Effect',
        'Existing controls',
        'Mitigating actions',
        'Likelihood',
        'Impact',
        'Score',
        'Target score',
        'Risk owner',
        'Review date',
        'Trend',
      ],
    },
    ...risks.map((risk, at): Line => {
      const row = first + at;
      const { likelihood, impact } = risk;
      return {
        cells: [
          `ENV ${String(at + 1).padStart(2, '0')}`,
          risk.title,
          risk.cause,
          risk.effect,
          risk.controls,
          risk.action,
          likelihood,
          impact,
          { formula: `H${row}*I${row}`, value: likelihood * impact },
          risk.target,
          risk.owner,
          day(risk.review),
          risk.trend,
        ],
      };
    }),
  ],
};
