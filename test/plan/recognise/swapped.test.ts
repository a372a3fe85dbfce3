import { defaultDetails } from '../../../src/plan/details';
import { readActions } from '../../../src/plan/read/readLists';
import { readKpis } from '../../../src/plan/read/readKpis';
import { readRisks } from '../../../src/plan/read/risks/countRatings';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../../src/plan/recognise/recognised';
import type { TableKind } from '../../../src/plan/tables/kinds';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';

const only = <K extends TableKind>(kind: K, rows: TestCell[][]) => {
  const sheet = buildSheet('Sheet1', rows);
  const tables = recogniseTables(buildWorkbook(sheet));
  expect(tables.map((table) => table.kind)).toEqual([kind]);
  return { sheet, table: tables[0] as RecognisedTable<K> };
};

test('headings that a page break repeats may break their lines elsewhere, and are no row of the list', () => {
  const { sheet, table } = only('kpis', [
    ['Ref', 'KPI /\nmeasure', 'Q1\ntarget', 'Q1 KPI\nmeasures', 'RAG'],
    ['1.1', 'Homes repaired in a week', '90%', '92%', 'Green'],
    ['Ref', 'KPI / measure', 'Q1 target', 'Q1 KPI measures', 'RAG'],
    ['1.2', 'Calls answered in a minute', '80%', '75%', 'Amber'],
  ]);
  expect(readKpis(sheet, table).map(({ ref }) => ref)).toEqual(['1.1', '1.2']);
});

test('a target to the end of one quarter is target enough', () => {
  const { table } = only('kpis', [
    ['Indicator', 'Q1 target', 'Result', 'Lead officer'],
    ['Homes repaired in a week', '90%', '92%', 'A Smith'],
    ['Calls answered in a minute', '80%', '75%', 'J Brown'],
  ]);
  expect(table.columns).toEqual({ kpi: 0, target: 1, measure: 2, owner: 3 });
});

test('services under the title of the table are found where they do not come first', () => {
  const { table } = only('budgets', [
    [
      'Local risk budget',
      'Local risk projected',
      'Summary of our money:',
      'Central risk budget',
      'Central risk projected',
    ],
    [6974, 7093, 'People', 262, 350],
    [2174, 2080, 'Commissioning', -111, -71],
    [504, 504, 'Education', 800, 800],
  ]);
  expect(table.columns.service).toBe(2);
});

test('names of groups are neither actions nor risks; an action of which only the name is known is one', () => {
  const actions = only('actions', [
    ['Action', 'Due', 'Lead'],
    ['1. Priority objective: Safe'],
    ['Renew the safer city plan', 'Q3 2024', 'A Smith'],
    ['Outcome 2 – Healthy people'],
    ['Agree the health strategy'],
    ['Open the new hostel', 'Q4 2024', 'J Brown'],
  ]);
  expect(readActions(actions.sheet, actions.table).map(({ plan }) => plan)).toEqual([
    'Renew the safer city plan',
    'Agree the health strategy',
    'Open the new hostel',
  ]);
  const risks = only('risks', [
    ['Risk', 'Likelihood', 'Impact', 'Total'],
    ['Theme: Homes'],
    ['Fire in a block of flats', 2, 8, 16],
    ['Rents not collected', 3, 2, 6],
  ]);
  expect(readRisks([risks], defaultDetails).map(({ title, score }) => [title, score])).toEqual([
    ['Fire in a block of flats', 16],
    ['Rents not collected', 6],
  ]);
});
