import { areaAddress } from '../../../src/grid/a1';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../../src/plan/recognise/recognised';
import { readSample } from '../sample';
import { readKpis } from '../../../src/plan/read/readKpis';
import { buildSheet, buildWorkbook } from '../buildSheet';

const tables = recogniseTables(readSample());
const onSheet = (name: string): RecognisedTable[] => tables.filter(({ sheet }) => sheet === name);
const kindsAndPlaces = (name: string): string[] =>
  onSheet(name).map(({ kind, area }) => `${kind} ${areaAddress(area)}`);

describe('tables of the sample workbook', () => {
  test('Appendix 1 is one KPI table over all its pages, with refs in the column without a heading', () => {
    expect(onSheet('Appendix 1')).toEqual([
      {
        kind: 'kpis',
        sheet: 'Appendix 1',
        area: { row: 2, column: 0, rows: 55, columns: 6 },
        headings: { row: 2, rows: 1 },
        columns: { ref: 0, kpi: 1, target: 2, measure: 3, rag: 4, activity: 5 },
        transposed: false,
        tableName: '',
        quarter: 'Q1',
        certainty: 1,
        certainties: { ref: 0.9, kpi: 1, target: 1, measure: 1, rag: 1, activity: 1 },
        questions: [],
      },
    ]);
  });

  test('Appendix 2 is a risk register without the notes below it', () => {
    const [register, ...others] = onSheet('Appendix 2');
    expect(others).toEqual([]);
    expect(register).toMatchObject({ kind: 'risks', area: { row: 2, column: 0, rows: 12, columns: 7 } });
    expect(register?.columns).toEqual({
      code: 0,
      title: 1,
      rating: 2,
      score: 3,
      assessment: 4,
      targetDate: 5,
      trend: 6,
    });
  });

  test('Appendix 3 is a table of budgets, its title standing in the first heading, and below it the transposed twin', () => {
    const [down, across, ...others] = onSheet('Appendix 3');
    expect(others).toEqual([]);
    expect(down).toMatchObject({ kind: 'budgets', transposed: false, area: { row: 2, rows: 8, columns: 5 } });
    expect(down?.columns).toEqual({
      service: 0,
      localBudget: 1,
      localProjected: 2,
      centralBudget: 3,
      centralProjected: 4,
    });
    expect(across).toMatchObject({
      kind: 'budgets',
      transposed: true,
      area: { row: 13, rows: 5, columns: 8 },
    });
    expect(across?.columns).toEqual({
      service: 13,
      localBudget: 14,
      localProjected: 15,
      centralBudget: 16,
      centralProjected: 17,
    });
  });

  test('every table of the plan is found beside the others', () => {
    expect(kindsAndPlaces('Plan 2022-23')).toEqual([
      'text A4:C48',
      'actions E5:F15',
      'risks E23:F24',
      'edi E27:F33',
      'kpis E36:G44',
      'funding E48:F53',
      'funding E57:F62',
      'budgets E66:I71',
    ]);
  });

  test('the quarter of the plan\'s KPIs is read from "Current Performance (Q2 21/22)"', () => {
    const kpis = onSheet('Plan 2022-23').find(({ kind }) => kind === 'kpis');
    expect(kpis).toMatchObject({ quarter: 'Q2', columns: { kpi: 4, measure: 5, target: 6 } });
  });

  test('no question is open: each is at least 0.9 certain', () => {
    expect(tables.filter(({ certainty }) => certainty < 0.9)).toEqual([]);
    expect(tables.flatMap(({ questions }) => questions)).toEqual([]);
  });

  test("the officer's rota and its lookup list are left alone", () => {
    expect(onSheet('Rota')).toEqual([]);
  });
});

describe('read real table', () => {
  test.each([
    ['the whole sheet', { row: 0, column: 0, rows: 1_048_576, columns: 16_384 }],
    ['whole columns', { row: 0, column: 0, rows: 1_048_576, columns: 4 }],
  ])('a table over %s ends where its rows end, at no cost', (_, area) => {
    const sheet = buildSheet(
      'Sheet1',
      [
        ['Indicator', 'Target', 'Actual', 'RAG'],
        ['Homes let within 28 days', [0.75, '75%'], [0.69, '69%'], 'Amber'],
        ['Complaints answered in time', [0.9, '90%'], [0.95, '95%'], 'Green'],
      ],
      { tables: [{ id: '1', name: 'Table1', area, showHeaders: true, showTotals: true }] },
    );
    const [table, ...others] = recogniseTables(buildWorkbook(sheet));
    expect(others).toEqual([]);
    expect(table).toMatchObject({ kind: 'kpis', area: { row: 0, column: 0, rows: 3, columns: 4 } });
    expect(readKpis(sheet, table as RecognisedTable<'kpis'>)).toHaveLength(2);
  });
});
