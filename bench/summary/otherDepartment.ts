import { defaultDetails } from '../../src/plan/details';
import type { FundingLine, Plan, PlanText } from '../../src/plan/read/plan';
import type { TextSection } from '../../src/plan/sections/summarySections';
import { cellOf, kpiRow } from '../../test/sheets/publishedPlan';

const texts = (section: TextSection, items: readonly (readonly [string, string])[]): PlanText[] =>
  items.map(([heading, text]) => ({ section, heading, text, cell: cellOf(text) }));

const funding = (kind: FundingLine['kind'], items: readonly (readonly [string, number])[]): FundingLine[] =>
  items.map(([line, amount]) => ({ year: '2024-25', kind, line, amount, cell: cellOf(line) }));

const actions = [
  ['Resurface 42 km of classified road before the winter', 'October 2024'],
  ['Let the term contract for street lighting', 'Q3'],
  ['Adopt the local flood risk strategy', '31/03/2025'],
].map(([plan = '', due = '']) => ({
  ref: '',
  plan,
  due,
  owner: '',
  status: '',
  outcome: '',
  cell: cellOf(plan),
}));

/** A plan of our own in the words of a highways directorate: no aims, its own headings, a list of what stops. */
export const otherDepartment: Plan = {
  sheet: 'Directorate plan',
  details: {
    ...defaultDetails,
    organisation: 'Borough Council',
    department: 'Highways, Drainage and Fleet',
    planYear: '2024-25',
    palette: 'traffic lights',
    signConvention: 'Income is shown with a minus.',
  },
  texts: [
    ...texts('workstreams', [
      [
        'Carriageways',
        'Keep classified roads out of the red band of the annual survey, and unclassified ones from slipping.',
      ],
      ['Gullies', 'Empty each twice a year; those under trees and at the foot of hills four times.'],
      ['Depots', 'Move vans and sweepers to electric drive as leases end, with chargers at both depots.'],
    ]),
    ...texts("what's changed", [
      ['', 'The lane rental scheme began, and permits are granted within five working days.'],
    ]),
    ...texts('doing less of', [
      ['', 'Verges outside the sight lines are cut twice a year instead of six times.'],
    ]),
    ...texts('this year we will', [
      ['', 'Answer four in five reports of dangerous potholes within 24 hours.'],
    ]),
  ],
  sectionHeadings: { workstreams: 'Service priorities', kpis: 'How we measure ourselves' },
  kpis: [
    ['Principal roads in need of repair', '3.2%', '3%'],
    ['Street lights working', '98.7%', '99%'],
    ['Missed bins per 100,000 collections', '41', '50'],
  ].map(([kpi = '', current = '', target = '']) => kpiRow(kpi, current, target)),
  kpiHeadings: { kpi: 'Indicator', current: 'Latest', target: 'Standard' },
  rules: [],
  actions,
  risks: [],
  riskCounts: { red: 1, amber: 4, green: 9, total: 14 },
  budgets: [],
  funding: [
    ...funding('source', [
      ['Highways maintenance grant', 5310],
      ['Parking surplus', 2240],
    ]),
    ...funding('spend', [
      ['Planned maintenance', 4900],
      ['Reactive repairs', 1975],
      ['Winter service', 675],
    ]),
  ],
  edi: [],
  findings: [],
};
