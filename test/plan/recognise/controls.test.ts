import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';

type Rows = readonly (readonly TestCell[])[];

const taken = (rows: Rows, sheetName = 'Data'): string[] =>
  recogniseTables(
    buildWorkbook(
      buildSheet(
        sheetName,
        rows.map((row) => [...row]),
      ),
    ),
  ).map(({ kind }) => kind);

/** Lists that are none of a plan: by name, the headings and three rows or more. */
const controls: readonly (readonly [string, Rows])[] = [
  [
    'projects with a rating and scores of a hundred',
    [
      ['scheme', 'owner', 'code', 'cost_m', 'rating', 'delivery_score', 'risk_score', 'risk_band'],
      ['New depot', 'Works', 'P-0012', 12.5, 'AMBER', 45, 60, 'High'],
      ['Town hall lift', 'Estates', 'P-0013', 1.2, 'GREEN', 20, 35, 'Medium'],
      ['Coast path', 'Parks', 'P-0019', 3.1, 'RED', 85, 95, 'Critical'],
      ['Data centre', 'IT', 'P-0021', 8, 'RED', 70, 90, 'Critical'],
    ],
  ],
  [
    'defects of a system',
    [
      ['Bug ID', 'Summary', 'Severity', 'Status', 'Priority', 'Found in', 'Fixed in'],
      ['D-101', 'Page does not load when the name is long', 'High', 'Open', 'P1', '2.1', ''],
      ['D-102', 'The date is shown in the wrong order', 'Low', 'Closed', 'P3', '2.1', '2.2'],
      ['D-103', 'The report stops after ten pages', 'Medium', 'In progress', 'P2', '2.0', ''],
    ],
  ],
  [
    'an extract of the ledger with the names of its accounts',
    [
      ['CC', 'CC description', 'Subjective description', 'Revised budget', 'Projected outturn'],
      ['L100', 'Branch libraries', 'Staff', 1_102_000, 1_096_000],
      ['L100', 'Branch libraries', 'Buildings', 384_000, 406_500],
      ['M100', 'Museum and galleries', 'Staff', 655_000, 648_000],
    ],
  ],
  [
    'results of football matches',
    [
      ['Date', 'Home team', 'Away team', 'Home goals', 'Away goals', 'Result'],
      ['02/03/2024', 'Rovers', 'United', 2, 1, 'H'],
      ['09/03/2024', 'City', 'Rovers', 0, 0, 'D'],
      ['16/03/2024', 'United', 'City', 1, 3, 'A'],
    ],
  ],
  [
    'a league table',
    [
      ['Position', 'Club', 'Played', 'Won', 'Drawn', 'Lost', 'Goal difference', 'Points'],
      [1, 'Rovers', 20, 14, 3, 3, 22, 45],
      [2, 'United', 20, 12, 4, 4, 15, 40],
      [3, 'City', 20, 11, 5, 4, 11, 38],
    ],
  ],
  [
    'employment by area',
    [
      ['Employment by area, April to June 2024'],
      ['Area', 'Level (000s)', 'Rate (%)', 'Change on quarter', 'Change on year'],
      ['North East', 1203, 71.2, 0.3, -0.4],
      ['Wales', 1440, 72.6, -0.1, 0.2],
      ['Scotland', 2688, 74.1, 0.2, 0.5],
    ],
  ],
  [
    'spend and stage of schemes',
    [
      ['Scheme', 'Stage', 'Approved spend', 'Spend to date', 'Completion date'],
      ['Library roof', 'Design', 120000, 14000, '31/03/2025'],
      ['School hall', 'On site', 640000, 310000, '30/09/2024'],
      ['Car park', 'Complete', 90000, 88500, '30/06/2024'],
    ],
  ],
  [
    'a list of staff',
    [
      ['No', 'Name', 'Job title', 'Grade', 'Start date', 'Line manager'],
      [1, 'A. Green', 'Officer', 'C', '01/04/2020', 'B. Brown'],
      [2, 'C. White', 'Clerk', 'B', '01/06/2021', 'B. Brown'],
      [3, 'D. Black', 'Head of Service', 'F', '01/09/2018', 'E. Grey'],
    ],
  ],
  [
    'things that the council owns',
    [
      ['Tag', 'Item', 'Location', 'Condition', 'Value', 'Last checked'],
      ['T001', 'Boiler', 'Town Hall', 'Good', 12000, '01/02/2024'],
      ['T002', 'Lift', 'Library', 'Poor', 30000, '03/02/2024'],
      ['T003', 'Mower', 'Depot', 'Fair', 4000, '05/02/2024'],
    ],
  ],
  [
    'a log of meetings',
    [
      ['Meeting', 'Date', 'Present', 'Apologies', 'Minutes agreed'],
      ['Board 1', '03/04/2024', 9, 2, 'Yes'],
      ['Board 2', '05/06/2024', 10, 1, 'Yes'],
      ['Board 3', '04/09/2024', 8, 3, 'No'],
    ],
  ],
  [
    'a log of inspections',
    [
      ['Site', 'Inspection date', 'Inspector', 'Score', 'Outcome', 'Next inspection'],
      ['Mill Lane', '03/04/2024', 'J. Dean', 82, 'Pass', '03/04/2025'],
      ['High Street', '04/04/2024', 'J. Dean', 64, 'Fail', '04/07/2024'],
      ['Quay', '08/04/2024', 'P. Holt', 91, 'Pass', '08/04/2025'],
    ],
  ],
  [
    'answers of a survey',
    [
      ['Response ID', 'Q1', 'Q2', 'Q3', 'Q4', 'Comments'],
      [1001, 4, 5, 3, 'Yes', 'Quick answer'],
      [1002, 2, 1, 2, 'No', 'I waited for weeks'],
      [1003, 5, 5, 4, 'Yes', ''],
    ],
  ],
  [
    'exam results of schools',
    [
      ['School', 'Pupils', 'Attainment 8', 'Progress 8', 'Entries', 'Rank'],
      ['Abbey', 180, 48.2, 0.1, 7.9, 3],
      ['Castle', 210, 51.7, 0.4, 8.1, 1],
      ['Moor', 160, 44.9, -0.3, 7.7, 5],
    ],
  ],
  [
    'rainfall',
    [
      ['Month', 'Actual (mm)', 'Average (mm)', 'Difference'],
      ['April', 61, 55, 6],
      ['May', 48, 52, -4],
      ['June', 70, 58, 12],
    ],
  ],
  [
    'applications for planning permission',
    [
      ['Application', 'Address', 'Received', 'Target date', 'Decision', 'Officer'],
      ['24/00012', '2 Mill Lane', '03/01/2024', '28/02/2024', 'Approved', 'J. Dean'],
      ['24/00013', '5 Quay', '05/01/2024', '01/03/2024', 'Refused', 'P. Holt'],
      ['24/00014', '9 High Street', '08/01/2024', '04/03/2024', 'Approved', 'J. Dean'],
    ],
  ],
];

describe('lists that are none of a plan', () => {
  test.each(controls)('%s', (_, rows) => {
    expect(taken(rows)).toEqual([]);
  });
});

describe('their near neighbours of a plan', () => {
  test('a register of risks with likelihood and impact has its score, whatever it goes up to', () => {
    expect(
      taken([
        ['Risk ref', 'Risk', 'Likelihood', 'Impact', 'Risk score'],
        ['R1', 'The depot burns down', 8, 9, 72],
        ['R2', 'The main supplier fails', 6, 8, 48],
        ['R3', 'Data is lost or stolen', 7, 9, 63],
      ]),
    ).toEqual(['risks']);
  });

  test('a register with ratings in colours', () => {
    expect(
      taken([
        ['Ref', 'Risk description', 'Owner', 'Risk score', 'RAG'],
        ['R1', 'The depot burns down', 'Works', 12, 'AMBER'],
        ['R2', 'The main supplier fails', 'Finance', 20, 'RED'],
        ['R3', 'Data is lost or stolen', 'IT', 4, 'GREEN'],
      ]),
    ).toEqual(['risks']);
  });

  test('indicators of inspections', () => {
    expect(
      taken([
        ['No', 'Performance indicator', 'Target', 'Actual', 'Status'],
        [1, 'Inspections done in time', '95%', '97%', 'Green'],
        [2, 'Premises that passed', '80%', '71%', 'Red'],
        [3, 'Reports sent within a week', '90%', '88%', 'Amber'],
      ]),
    ).toEqual(['kpis']);
  });

  test('indicators of employment', () => {
    expect(
      taken([
        ['Indicator', 'Target', 'Latest result', 'Direction of travel'],
        ['Residents in work', '75%', '74.1%', '↑'],
        ['Young people out of work', '4%', '4.6%', '↔'],
        ['New apprenticeships', '120', '131', '↑'],
      ]),
    ).toEqual(['kpis']);
  });

  test('actions with numbers of rows', () => {
    expect(
      taken([
        ['No', 'Action', 'Lead', 'Due date', 'Status'],
        [1, 'Renew the lift of the library', 'Estates', '31/03/2025', 'In progress'],
        [2, 'Open the new depot', 'Works', '30/06/2025', 'Not started'],
        [3, 'Agree the plan of early help', 'Children', '31/12/2024', 'Complete'],
      ]),
    ).toEqual(['actions']);
  });
});
