import { openBook } from '../../../../src/plan/book/planBook';
import { gatherFacts } from '../../../../src/plan/rules/tieOut/gatherFacts';
import { tieOut, type TieOut } from '../../../../src/plan/rules/tieOut/tieOut';
import { buildSheet, buildWorkbook } from '../../buildSheet';

type Rows = readonly (readonly (string | number)[])[];

/** Passages as committee papers of several bodies write them, each with the small table that it speaks of. */
const tie = (rows: Rows, text: string): TieOut => {
  const workbook = buildWorkbook(
    buildSheet(
      'Data',
      rows.map((row) => [...row]),
    ),
  );
  return tieOut([{ text, cell: { sheet: 'Paper', row: 0, column: 0 } }], gatherFacts(openBook(workbook)));
};

const byStatus: Rows = [
  ['Performance indicators by status'],
  ['Status', 'Quarter 3'],
  ['On target', 31],
  ['Slightly below target', 7],
  ['Off target', 5],
  ['Data not yet available', 9],
  ['Total', 52],
];

const papers: readonly (readonly [string, Rows, string, readonly string[]])[] = [
  [
    'indicators that have a result',
    byStatus,
    'Of the 52 indicators in the corporate plan, 43 have a result this quarter. Thirty-one (72%) are on target, seven (16%) are slightly below and five (12%) are off target; data for the remaining nine are not yet available.',
    [
      '52 tied',
      '43 computed',
      'Thirty-one tied',
      '72% computed',
      'seven tied',
      '16% computed',
      'five tied',
      '12% computed',
      'nine tied',
    ],
  ],
  [
    'an account of a landlord in £000',
    [
      ['Housing Revenue Account £000', '2022/23', '2023/24'],
      ['Rents', 18450, 19612],
      ['Service charges', 2110, 2204],
      ['Repairs', -6240, -7015],
      ['Management', -5380, -5512],
    ],
    'Rents are expected to bring in £19.6m, £1.2m more than last year (6%). Repairs cost £7.0m, an increase of 12%.',
    ['£19.6m tied', '£1.2m computed', '6% computed', '£7.0m tied', '12% computed'],
  ],
  [
    'complaints of a trust by stage',
    [
      ['Complaints received'],
      ['Stage', '2022/23', '2023/24'],
      ['Stage 1', 214, 231],
      ['Stage 2', 38, 29],
      ['Ombudsman', 6, 4],
    ],
    'The Trust received 264 complaints, six more than in the year before (258). Of these 231 were dealt with at stage 1 and 29 went on to stage 2, a fall of 24%. Four were referred to the Ombudsman.',
    ['264 computed', 'six computed', '258 computed', '231 tied', '29 tied', '24% computed', 'Four tied'],
  ],
  [
    'recorded crime',
    [
      ['Recorded crime', '2022', '2023', 'Change'],
      ['Burglary', 1204, 1083, -121],
      ['Robbery', 148, 163, 15],
      ['Vehicle crime', 2310, 2402, 92],
      ['Violence with injury', 3015, 2955, -60],
    ],
    'Burglary fell by 10% to 1,083 offences, 121 fewer than in 2022. Robbery rose from 148 to 163, and vehicle crime by 4%.',
    ['10% computed', '1,083 tied', '121 tied', '148 tied', '163 tied', '4% computed'],
  ],
  [
    'students by level',
    [
      ['Enrolments by level'],
      ['Level', 'Home', 'Overseas'],
      ['Undergraduate', 6300, 900],
      ['Postgraduate taught', 1120, 1680],
      ['Research', 410, 390],
    ],
    'Overseas students make up 60% of taught postgraduates and one in eight undergraduates. In all 10,800 students are enrolled, of whom 2,970 come from overseas.',
    ['60% computed', 'one in eight computed', '10,800 computed', '2,970 computed'],
  ],
  [
    'an emergency department by month',
    [
      ['Emergency department', 'Attendances', 'Within four hours'],
      ['April', 8210, 6240],
      ['May', 8644, 6483],
      ['June', 8390, 6041],
    ],
    'In the quarter there were 25,244 attendances, of which 18,764 (74%) were seen within four hours. Performance fell from 76% in April to 72% in June.',
    ['25,244 computed', '18,764 computed', '74% computed', 'four outside', '76% computed', '72% computed'],
  ],
  [
    'a capital programme in £m',
    [
      ['Capital programme (£m)'],
      ['Scheme', 'Approved', 'Spent to date'],
      ['School places', 12.4, 9.85],
      ['Highways', 6.2, 5.35],
      ['Leisure centre', 3.75, 0.6],
    ],
    '£9.85m of the £12.4m for school places (79%) has been spent. Highways is £850k under its approved sum, and £600,000 has been spent on the leisure centre. The programme as a whole stands at £22.35m, of which 71% is spent.',
    [
      '£9.85m tied',
      '£12.4m tied',
      '79% computed',
      '£850k computed',
      '£600,000 tied',
      '£22.35m computed',
      '71% computed',
    ],
  ],
  [
    'staff of a police force',
    [
      ['Workforce', 'FTE'],
      ['Officers', 1412.6],
      ['PCSOs', 118.4],
      ['Police staff', 903],
    ],
    'At 31 March the Force employed 1,413 officers, 118 PCSOs and 903 police staff, 2,434 full-time equivalents in all.',
    ['1,413 tied', '118 tied', '903 tied', '2,434 computed'],
  ],
  [
    'a share and a count that are wrong',
    byStatus,
    'Of the 52 indicators 31 (62%) are on target. Eight are slightly below target.',
    // Small counts in words are left to the writer.
    ['52 tied', '31 tied', '62% wrong', 'Eight outside'],
  ],
  [
    'visits to libraries',
    [
      ['Library visits', 'Number'],
      ['Central', 41250],
      ['Northgate', 12840],
      ['Mobile library', 3115],
    ],
    'Central had just over 41,000 visits, more than three times as many as Northgate (12,840). The mobile library, open 2 to 3 days a week, had 3,115.',
    ['41,000 tied', 'three outside', '12,840 tied', '2 outside', '3 outside', '3,115 tied'],
  ],
  [
    'complaints by outcome in an appendix',
    [
      ['Appendix 2: complaints by outcome'],
      ['Outcome', 'Number'],
      ['Upheld', 17],
      ['Partly upheld', 23],
      ['Not upheld', 40],
    ],
    'Appendix 2 shows that 80 complaints were closed between 1 April and 30 June 2023. Half were not upheld; 17 were upheld and 23 partly upheld. About one in five was upheld.',
    ['80 computed', 'Half computed', '17 tied', '23 tied', 'one in five computed'],
  ],
  [
    'fly-tips by ward with totals on both sides',
    [
      ['Fly-tips reported'],
      ['Ward', 'Q1', 'Q2', 'Total'],
      ['Abbey', 31, 27, 58],
      ['Castle', 44, 51, 95],
      ['Mill', 12, 9, 21],
      ['Total', 87, 87, 174],
    ],
    '174 fly-tips were reported in the first half of the year, the same number (87) in each quarter. Castle ward accounts for 55% and Mill for 12%.',
    ['174 tied', '87 tied', '55% computed', '12% computed'],
  ],
  [
    'a survey of tenants',
    [
      ['Tenant survey', 'Respondents', 'Satisfied'],
      ['General needs', 640, 498],
      ['Sheltered', 210, 187],
      ['Leaseholders', 150, 81],
    ],
    '1,000 tenants and leaseholders replied and just over three quarters (77%) were satisfied. Satisfaction is highest among sheltered tenants (89%) and lowest among leaseholders (54%).',
    ['1,000 computed', 'three quarters computed', '77% computed', '89% computed', '54% computed'],
  ],
  [
    'savings in £000',
    [
      ['Savings plan', 'Planned £000', 'Achieved £000'],
      ['Adults', 1450, 1290],
      ['Children', 800, 515],
      ['Corporate', 350, 365],
    ],
    'Savings of £2.17m have been achieved against a plan of £2.6m, a shortfall of £430,000. Adults delivered 89% of its plan and Children £285k less than planned.',
    ['£2.17m computed', '£2.6m computed', '£430,000 computed', '89% computed', '£285k computed'],
  ],
  [
    'money where the workbook has none',
    byStatus,
    'The budget for the programme is £3.1m and £2.9m was spent.',
    ['£3.1m not tied', '£2.9m not tied'],
  ],
  [
    'projects by status',
    [
      ['Project status', 'Projects'],
      ['Complete', 14],
      ['On track', 22],
      ['At risk', 6],
      ['Stopped', 2],
      ['Not yet started', 11],
      ['All projects', 55],
    ],
    'Of 55 projects 42 are under way or complete (76%) and two were stopped. The other 11 have not started.',
    ['55 tied', '42 computed', '76% computed', 'two tied', '11 tied'],
  ],
  [
    'planning appeals in words',
    [
      ['Planning appeals', '2022/23', '2023/24'],
      ['Allowed', 9, 6],
      ['Dismissed', 21, 24],
      ['Withdrawn', 3, 1],
    ],
    'The second year of the new policy saw thirty-one appeals, two fewer than the first. Twenty-four were dismissed: 80% of the 30 that were decided.',
    ['thirty-one computed', 'two computed', 'Twenty-four tied', '80% computed', '30 computed'],
  ],
  [
    'journeys in thousands',
    [
      ['Passenger journeys (000s)', '2021', '2022'],
      ['Bus', 9840, 11210],
      ['Tram', 2260, 2875],
    ],
    'There were 11.2 million bus journeys, up from 9.8 million in 2021, and 2.9 million by tram.',
    ['11.2 million tied', '9.8 million tied', '2.9 million tied'],
  ],
  [
    'debt in £m',
    [
      ['Debt outstanding £m', 'March 2022', 'March 2023'],
      ['Council tax', 14.2, 15.9],
      ['Business rates', 6.8, 5.1],
      ['Housing benefit overpayments', 9.3, 8.7],
    ],
    'Debt stood at £29.7m at the end of March 2023, £0.6m less than a year earlier. Council tax arrears grew by £1.7m, or 12%, to £15.9m; business rates fell by a quarter to £5.1m.',
    [
      '£29.7m computed',
      '£0.6m computed',
      '£1.7m computed',
      '12% computed',
      '£15.9m tied',
      'a quarter computed',
      '£5.1m tied',
    ],
  ],
  [
    'a unit in a row below the headings',
    [
      ['Outturn by directorate'],
      ['Directorate', 'Plan', 'Outturn'],
      ['', '£’000', '£’000'],
      ['Place', 4120, 4075],
      ['People', 9310, 9655],
    ],
    'People overspent by £345,000 (3.7%). Place spent £4.08m of £4.12m.',
    ['£345,000 computed', '3.7% computed', '£4.08m tied', '£4.12m tied'],
  ],
  [
    'some of the rows of a total, in other words',
    [
      ['Void homes by reason'],
      ['Reason', 'Homes'],
      ['Major works', 18],
      ['Awaiting sale', 7],
      ['Ready to let', 21],
      ['All voids', 46],
    ],
    'There were 46 void homes at the end of March. Of these 28 could be let again within the year. Nearly half (46%) are ready to let. Two in five are waiting for major works.',
    ['46 tied', '28 computed', '46% computed', 'Two in five computed'],
  ],
  [
    'shares of complaints by source',
    [
      ['Complaints', 'Received', 'Upheld'],
      ['Housing', 64, 22],
      ['Planning', 31, 5],
      ['Waste', 105, 61],
    ],
    'The Council received 200 complaints, of which 88 (44%) were upheld. More than half came from Waste (53%), and 58% of those were upheld. One in six planning complaints was upheld.',
    ['200 computed', '88 computed', '44% computed', '53% computed', '58% computed', 'One in six computed'],
  ],
  [
    'counts beside money, and an average',
    [
      ['Grants awarded (£)'],
      ['Ward', 'Awards', 'Amount £'],
      ['North', 12, 48500],
      ['South', 9, 31250],
      ['East', 4, 20000],
    ],
    'Twenty-five awards worth £99,750 were made, an average of £3,990. North received nearly half of the money (49%).',
    ['Twenty-five computed', '£99,750 computed', '£3,990 computed', 'half computed', '49% computed'],
  ],
];

test('a table of money in other units is held against the text, and no other is asked for', () => {
  const rows: Rows = [
    ['Change programme £000', 'Amount'],
    ['Budget', 2500],
    ['Spent', 2400],
  ];
  const text = 'The change programme spent £2.4m of its budget of £2.6m.';
  const { claims, findings } = tie(rows, text);
  expect(claims.map(({ status, how }) => [status, how])[0]).toEqual(['tied', '“Spent”, 2400 in £000']);
  expect(findings.map(({ code }) => code)).toEqual(['figure-untied']);
  expect(tie(byStatus, text).findings.map(({ code }) => code)).toEqual(['no-table-of-budgets']);
});

test.each(papers)('%s', (_name, rows, text, expected) => {
  const { claims } = tie(rows, text);
  expect(
    claims.flatMap(({ claim, status }) => (claim.kind === 'figure' ? [`${claim.text} ${status}`] : [])),
  ).toEqual(expected);
});
