import { areaAddress } from '../../../src/grid/a1';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';

const kpiRows: TestCell[][] = [
  ['1.1', 'Homes let within 28 days', [0.75, '75%'], [0.69, '69%'], 'Amber'],
  ['1.2', 'Complaints answered in time', [0.9, '90%'], [0.95, '95%'], 'Green'],
];
const recognise = (rows: readonly (readonly TestCell[])[], name = 'Sheet1', merges = [] as Merge[]) =>
  recogniseTables(buildWorkbook(buildSheet(name, rows, { merges })));
type Merge = { row: number; column: number; rows: number; columns: number };

describe('headings in the usual words', () => {
  test.each([
    ['Ref', 'KPI', 'Target', 'Actual', 'RAG'],
    ['No', 'Indicator', 'Annual target', 'Result', 'Status'],
    ['KPI ref', 'Performance Indicator', 'Aim', 'Outturn', 'RAG rating'],
    ['ID', 'Description', 'Target', 'Performance', 'Traffic light'],
    ['PI code', 'Key performance indicator', 'TARGET', 'This quarter', 'Rag'],
    ['Ref.', 'Performance\nmeasure', 'Target\n(%)', 'Q3 actual', 'RAG\nstatus'],
    ['', 'KPI / measure', 'Target', 'Q1 KPI measures', 'Q1 KPI RAG status'],
  ])('%s | %s | %s | %s | %s is a KPI table', (...headings) => {
    const [table, ...others] = recognise([headings, ...kpiRows]);
    expect(others).toEqual([]);
    expect(table).toMatchObject({
      kind: 'kpis',
      columns: { ref: 0, kpi: 1, target: 2, measure: 3, rag: 4 },
      area: { row: 0, column: 0, rows: 3, columns: 5 },
    });
  });

  test('columns may stand in another order, and others between them', () => {
    const [table] = recognise([
      ['RAG', 'Directorate', 'Actual', 'Indicator', 'Data source', 'Target'],
      ['Green', 'Housing', 95, 'Repairs on time', 'Orchard', 90],
    ]);
    expect(table?.columns).toEqual({ rag: 0, measure: 2, kpi: 3, target: 5 });
  });

  test('"Previous result" and "Year end forecast" are not the measure', () => {
    const [table] = recognise([
      ['KPI', 'Previous result', 'Target', 'Current result', 'Year end forecast'],
      ['Repairs on time', 91, 90, 95, 94],
    ]);
    expect(table?.columns.measure).toBe(3);
  });

  test('a column for each quarter keeps its quarter, and none is taken for the reported one', () => {
    const [table] = recognise([
      ['Ref', 'KPI', 'Target', 'Q1', 'Q2 actual', 'Quarter 3', 'Q4', 'RAG'],
      ['1.1', 'Repairs on time', 90, 91, 92, 93, 94, 'Green'],
    ]);
    expect(table?.columns).toMatchObject({ q1: 3, q2: 4, q3: 5, q4: 6, rag: 7 });
    expect(table?.quarter).toBeUndefined();
  });

  test('the quarter comes from the title, or from the name of the sheet', () => {
    const rows = [['Ref', 'KPI', 'Target', 'Actual', 'RAG'], ...kpiRows];
    expect(recognise([['Performance report, quarter two 2023/24'], [], ...rows])[0]?.quarter).toBe('Q2');
    expect(recognise(rows, 'Q3 KPIs')[0]?.quarter).toBe('Q3');
    expect(recognise(rows, 'KPIs')[0]?.quarter).toBeUndefined();
  });
});

describe('headings over several rows', () => {
  test('headings merged over two rows and across the figures below them', () => {
    const [table] = recognise(
      [
        ['Service', 'Local risk', null, 'Central risk', null],
        [null, "Budget £'000", 'Projected', "Budget £'000", 'Projected'],
        ['People', 6974, 7093, 262, 350],
        ['Education', 504, 504, 800, 800],
      ],
      'Sheet1',
      [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 1, columns: 2 },
        { row: 0, column: 3, rows: 1, columns: 2 },
      ],
    );
    expect(table).toMatchObject({
      kind: 'budgets',
      headings: { row: 0, rows: 2 },
      columns: { service: 0, localBudget: 1, localProjected: 2, centralBudget: 3, centralProjected: 4 },
    });
  });

  test('the same without merges, the texts only standing over the first of their columns', () => {
    const [table] = recognise([
      ['Service', 'Local risk', null, 'Central risk', null],
      [null, 'Budget', 'Outturn', 'Budget', 'Outturn'],
      ['People', 6974, 7093, 262, 350],
    ]);
    expect(table).toMatchObject({
      headings: { rows: 2 },
      columns: { localProjected: 2, centralProjected: 4 },
    });
  });

  test('a row of text below the headings is not taken for more headings', () => {
    const [table] = recognise([
      ['Plan', 'Due', 'Lead'],
      ['Renew the strategy', 'Ongoing', 'Head of Policy'],
    ]);
    expect(table).toMatchObject({ kind: 'actions', headings: { row: 0, rows: 1 }, area: { rows: 2 } });
  });
});

describe('what stands around and inside a table', () => {
  const headings = ['Ref', 'KPI', 'Target', 'Actual', 'RAG'];

  test('titles and notes above, a note and a source below are no part of it', () => {
    const [table] = recognise([
      ['Housing performance'],
      ['Figures are to 30 June'],
      [],
      headings,
      ...kpiRows,
      ['Note: figures are provisional'],
      ['Source: Orchard'],
    ]);
    expect(areaAddress(table!.area)).toBe('A4:E6');
  });

  test('names of groups, empty rows and rows without a ref are part of it', () => {
    const [table, ...others] = recognise([
      headings,
      ['1. Priority objective: Safe'],
      ...kpiRows,
      [],
      ['2. Priority objective: Potential'],
      ['2.1', 'Enrolments', 2000, 656, 'Green'],
      [null, 'of these accredited', 500, 200],
    ]);
    expect(others).toEqual([]);
    expect(table?.area.rows).toBe(8);
  });

  test('a note, an empty row, the title and the headings again after a page break do not end it', () => {
    const [table, ...others] = recognise([
      ['Quarter 1 KPIs'],
      headings,
      kpiRows[0]!,
      [],
      ['Note: not all indicators are due'],
      ['Quarter 1 KPIs'],
      [],
      headings,
      kpiRows[1]!,
    ]);
    expect(others).toEqual([]);
    expect(areaAddress(table!.area)).toBe('A2:E9');
  });

  test('two tables below one another, of different kinds', () => {
    const tables = recognise([
      headings,
      ...kpiRows,
      [],
      ['Risk register'],
      ['Risk code', 'Risk', 'Score', 'Rating'],
      ['CR13', 'Safeguarding', 8, 'A'],
    ]);
    expect(tables.map(({ kind, area }) => `${kind} ${areaAddress(area)}`)).toEqual([
      'kpis A1:E3',
      'risks A6:D7',
    ]);
  });

  test('a title directly below a table belongs to the next one', () => {
    const tables = recognise([
      headings,
      ...kpiRows,
      ['Risk register'],
      ['Risk code', 'Risk', 'Score', 'Rating'],
      ['CR13', 'Safeguarding', 8, 'A'],
    ]);
    expect(tables.map(({ area }) => areaAddress(area))).toEqual(['A1:E3', 'A5:D6']);
  });

  test('the same headings under a title of another quarter begin another table', () => {
    const tables = recognise([
      ['Quarter 1 2023/24'],
      headings,
      ...kpiRows,
      [],
      ['Quarter 2 2023/24'],
      headings,
      ...kpiRows,
    ]);
    expect(tables.map(({ area, quarter }) => `${areaAddress(area)} ${quarter}`)).toEqual([
      'A2:E4 Q1',
      'A7:E9 Q2',
    ]);
  });

  test('a lookup list below an empty row is not swallowed', () => {
    const tables = recognise([headings, ...kpiRows, [], ['Code', 'Meaning'], ['H', 'Housing']]);
    expect(tables.map(({ area }) => areaAddress(area))).toEqual(['A1:E3']);
  });

  test('two tables side by side with an empty column between', () => {
    const tables = recognise([
      ['Plan', 'Due', null, 'Risk', 'Score'],
      ['Renew the strategy', 'Q3 2022', null, 'Safeguarding', 8],
      ['Open the hostel', 'Q4 2023', null, 'Lone working', 16],
    ]);
    expect(tables.map(({ kind, area }) => `${kind} ${areaAddress(area)}`)).toEqual([
      'actions A1:B3',
      'risks D1:E3',
    ]);
  });

  test('a list whose headings begin where the list beside it holds figures', () => {
    const tables = recognise([
      ['Risk', 'Score', null, null, null],
      ['Safeguarding', 8, null, 'Plan', 'Due'],
      ['Lone working', 16, null, 'Renew the strategy', 'Q3 2022'],
    ]);
    expect(tables.map(({ kind, area }) => `${kind} ${areaAddress(area)}`)).toEqual([
      'risks A1:B3',
      'actions D2:E3',
    ]);
  });

  test('an area that does not begin in A1', () => {
    const sheet = buildSheet('Sheet1', [headings, ...kpiRows], { at: { row: 9, column: 3 } });
    const [table] = recogniseTables(buildWorkbook(sheet));
    expect(areaAddress(table!.area)).toBe('D10:H12');
    expect(table?.columns.kpi).toBe(4);
  });
});

describe('real Excel tables', () => {
  const sheet = (showHeaders: boolean, showTotals: boolean) =>
    buildSheet(
      'Sheet1',
      [
        ['Service', 'Local risk budget £000', 'Local risk projected £000'],
        ['People', 6974, 7093],
        ['Total', 6974, 7093],
      ],
      {
        tables: [
          {
            id: '1',
            name: 'Budgets',
            area: { row: 0, column: 0, rows: 3, columns: 3 },
            showHeaders,
            showTotals,
          },
        ],
      },
    );

  test('a table is known by its name and its headings, and its totals row is left out', () => {
    const [table, ...others] = recogniseTables(buildWorkbook(sheet(true, true)));
    expect(others).toEqual([]);
    expect(table).toMatchObject({ kind: 'budgets', tableName: 'Budgets', area: { rows: 2 } });
  });

  test('a table that hides its headings is not guessed at', () => {
    expect(recogniseTables(buildWorkbook(sheet(false, false)))).toEqual([]);
  });
});

test('an empty sheet and a sheet of one cell have no tables', () => {
  expect(recogniseTables(buildWorkbook(buildSheet('Sheet1', []), buildSheet('Sheet2', [['KPI']])))).toEqual(
    [],
  );
});
