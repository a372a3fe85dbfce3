import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';

const recognise = (rows: readonly (readonly TestCell[])[], name = 'Sheet1') =>
  recogniseTables(buildWorkbook(buildSheet(name, rows)));

describe('what stands in the cells, and words that rule a meaning out', () => {
  test('a list of courses with a target date and a score is no list of KPIs', () => {
    expect(
      recognise([
        ['Name', 'Course', 'Target date', 'Status', 'Score'],
        ['A Smith', 'Data protection', '01/05/2023', 'Complete', 90],
        ['B Jones', 'Fire safety', '01/06/2023', 'Not started', 0],
      ]),
    ).toEqual([]);
  });

  test('projects with their budgets and spend are left alone', () => {
    expect(
      recognise([
        ['Project', 'Sponsor', 'Budget', 'Spend', 'RAG', 'End date'],
        ['New offices', 'A Khan', 500000, 120000, 'Green', '01/05/2025'],
        ['New system', 'J Smith', 90000, 99000, 'Red', '01/06/2023'],
      ]),
    ).toEqual([]);
  });

  test('an action’s budget does not keep a list from being one of actions', () => {
    const [table] = recognise([
      ['Action', 'Lead', 'Due date', 'Budget £', 'Status'],
      ['Open the hub', 'A Khan', '31/03/2024', 5000, 'On track'],
      ['Renew the lease', 'J Smith', '30/06/2024', 0, 'Complete'],
    ]);
    expect(table).toMatchObject({ kind: 'actions', columns: { plan: 0, owner: 1, due: 2, status: 4 } });
  });

  test('income by month is no budget of services', () => {
    const months = ['April', 'May', 'June', 'July'].map((month, at) => [month, 100 + at, 90 + at, 10]);
    expect(recognise([['Month', 'Budget', 'Actual', 'Variance'], ...months], 'Parking')).toEqual([]);
  });

  test('what was spent up to now is not what is projected to the year’s end', () => {
    const [table] = recognise([
      [
        'Service',
        'Annual budget £000',
        'Budget to date £000',
        'Actual to date £000',
        'Projected outturn £000',
      ],
      ['Housing', 1200, 600, 650, 1300],
      ['Libraries', 800, 400, 390, 790],
    ]);
    expect(table?.columns).toEqual({ service: 0, budget: 1, projected: 4 });
  });

  test('a date of the last review is no target date, whatever else is missing', () => {
    const [table] = recognise([
      ['Code', 'Risk', 'Score', 'Last review date'],
      ['R1', 'Loss of a contractor', 12, '01/09/2023'],
      ['R2', 'Fire in a block of flats', 8, '01/10/2023'],
    ]);
    expect(table?.columns).toEqual({ code: 0, title: 1, score: 2, updated: 3 });
  });

  test('a likelihood under the name of the current rating is a likelihood', () => {
    const [table] = recognise([
      ['Risk no', 'Risk', 'Current rating', '', '', 'Target rating', '', ''],
      ['', '', 'Likelihood', 'Impact', 'Score', 'Likelihood', 'Impact', 'Score'],
      ['R1', 'Loss of a contractor', 3, 4, 12, 2, 4, 8],
      ['R2', 'Fire in a block of flats', 2, 8, 16, 1, 8, 8],
    ]);
    expect(table?.columns).toEqual({
      code: 0,
      title: 1,
      likelihood: 2,
      impact: 3,
      score: 4,
      targetLikelihood: 5,
      targetImpact: 6,
      targetScore: 7,
    });
  });

  test('a target for next year stands beside this year’s outturn and is left alone', () => {
    const [table] = recognise([
      [
        'Indicator',
        'Outturn 2021/22',
        'Target 2022/23',
        'Outturn 2022/23',
        'Target 2023/24',
        'Explanation of performance',
      ],
      ['Homes let in time', '70%', '75%', '69%', '80%', 'Two posts were vacant.'],
      ['Complaints answered', '88%', '90%', '95%', '92%', 'A new rota was agreed.'],
    ]);
    expect(table?.columns).toEqual({ kpi: 0, baseline: 1, target: 2, measure: 3, reasons: 5 });
  });

  test('names without a usual heading beside target, figure and colour are the indicators, and are asked about', () => {
    const [table] = recognise([
      ['Our promise', 'Target', 'Result', 'Status'],
      ['We answer within ten working days', '90%', '95%', 'Green'],
      ['We let homes within four weeks', '75%', '69%', 'Amber'],
      ['We visit every new tenant', '100%', '100%', 'Green'],
    ]);
    expect(table).toMatchObject({ kind: 'kpis', columns: { kpi: 0, target: 1, measure: 2, rag: 3 } });
    expect(table?.questions).toMatchObject([{ heading: 'Our promise', guess: 'kpi' }]);
  });

  test('across, the quarter may stand in the corner', () => {
    const [table] = recognise([
      ['Quarter 2', 'Calls answered', 'Visits', 'Complaints'],
      ['Target', '80%', '12,000', '10'],
      ['Actual', '82%', '11,500', '14'],
      ['RAG', 'Green', 'Amber', 'Red'],
    ]);
    expect(table).toMatchObject({
      kind: 'kpis',
      transposed: true,
      quarter: 'Q2',
      columns: { kpi: 0, target: 1, measure: 2, rag: 3 },
      questions: [],
    });
  });
});
