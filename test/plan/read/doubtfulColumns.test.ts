import {
  doubtFinding,
  doubtFindings,
  doubtfulColumns,
  doubtReason,
  sureColumns,
} from '../../../src/plan/read/doubtfulColumns';
import type { ColumnQuestion, RecognisedTable } from '../../../src/plan/recognise/recognised';
import type { TableKind } from '../../../src/plan/tables/kinds';
import { buildSheet } from '../buildSheet';

const sheet = buildSheet('KPIs', [
  ['Ref', 'Measure of', 'What we', 'Our', 'Status'],
  ['', 'success', 'aim at', 'count', ''],
  ['1.1', 'Visits made', '75%', '80%', 'Green'],
]);

function tableOf<K extends TableKind>(
  kind: K,
  columns: RecognisedTable<K>['columns'],
  questions: readonly ColumnQuestion[],
  transposed = false,
): RecognisedTable<K> {
  return {
    kind,
    sheet: 'KPIs',
    area: { row: 0, column: 0, rows: 3, columns: 5 },
    headings: { row: 0, rows: 2 },
    columns,
    transposed,
    tableName: '',
    certainty: 0.9,
    certainties: {} as RecognisedTable<K>['certainties'],
    questions,
  };
}

const ask = (column: number, heading: string, guess: string): ColumnQuestion => ({
  column,
  heading,
  guess,
  others: [],
});
const kpis = { ref: 0, kpi: 1, target: 2, measure: 3, rag: 4 };

test('a column that is asked about is in doubt where a colour rests on it, with the lowest cell of its heading', () => {
  const table = tableOf('kpis', kpis, [
    ask(0, 'Ref', 'ref'),
    ask(3, 'Our\ncount', 'measure'),
    ask(4, 'Status', 'rag'),
  ]);
  expect(doubtfulColumns({ sheet, table })).toEqual([
    {
      kind: 'kpis',
      field: 'measure',
      at: 3,
      cell: { sheet: 'KPIs', row: 1, column: 3 },
      named: 'Column D, “Our count”,',
    },
    {
      kind: 'kpis',
      field: 'rag',
      at: 4,
      cell: { sheet: 'KPIs', row: 0, column: 4 },
      named: 'Column E, “Status”,',
    },
  ]);
  expect(sureColumns({ sheet, table })).toEqual({ ref: 0, kpi: 1, target: 2 });
  expect(sureColumns({ sheet, table }, 'all')).toEqual({ kpi: 1, target: 2 });
});

test('one that nothing is asked about, or that has another meaning by now, is not', () => {
  expect(doubtfulColumns({ sheet, table: tableOf('kpis', kpis, []) })).toEqual([]);
  const other = tableOf('kpis', kpis, [ask(1, 'Measure of success', 'measure')]);
  expect(doubtfulColumns({ sheet, table: other })).toEqual([]);
  expect(sureColumns({ sheet, table: other })).toBe(other.columns);
});

test.each([
  ['kpis', 'measure', 'would be the measure', 'has no colour'],
  ['kpis', 'q2Target', 'would be the target for Quarter 2', 'has no colour'],
  ['kpis', 'rag', 'would be the RAG status', 'no colour is put in'],
  ['kpis', 'goodIs', 'would be what says whether higher or lower is good', 'has no colour'],
  ['risks', 'impact', 'would be the impact', 'it is not read'],
  ['budgets', 'localBudget', 'would be the local risk budget', 'it is not read'],
] as const)(
  'the question on a column of %s for %s says what it would be and what waits',
  (kind, field, says, waits) => {
    const table = tableOf<TableKind>(kind, { [field]: 3 }, [ask(3, 'Our count', field)]);
    const [column] = doubtfulColumns({ sheet, table });
    if (!column) throw new Error('It is in doubt.');
    const finding = doubtFinding(column);
    expect(finding).toMatchObject({ severity: 'warning', code: 'column-unsure', cell: 'KPIs!D2' });
    expect(finding.message).toMatch(
      /^Column D, “Our count”, would be .+\. Is it\? Say so under Tables, or give it a plain heading\. Until then /,
    );
    expect(finding.message).toContain(says);
    expect(finding.message).toContain(waits);
  },
);

test('in a transposed table it is a row, and its heading stands at the left', () => {
  const table = tableOf('kpis', { kpi: 0, target: 1, measure: 2 }, [ask(2, '', 'measure')], true);
  const [column] = doubtfulColumns({ sheet, table });
  if (!column) throw new Error('It is in doubt.');
  expect(column.cell).toEqual({ sheet: 'KPIs', row: 2, column: 0 });
  expect(doubtReason(column)).toBe('it is not sure that row 3, which has no heading, is the measure');
});

test('each column is asked about once, however many rows wait for it', () => {
  const table = tableOf('kpis', kpis, [ask(3, 'Our count', 'measure')]);
  const twice = [...doubtfulColumns({ sheet, table }), ...doubtfulColumns({ sheet, table })];
  expect(doubtFindings(twice)).toHaveLength(1);
});
