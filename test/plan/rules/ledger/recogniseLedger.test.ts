import { declareTable, keepMapping } from '../../../../src/plan/mapping/declareTable';
import { mappedTables } from '../../../../src/plan/mapping/applyMappings';
import { recogniseLedger } from '../../../../src/plan/rules/ledger/recogniseLedger';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { tableKinds } from '../../../../src/plan/tables/kinds';
import { gridOf } from '../../../../src/grid/sheetGrid';
import { buildSheet, buildWorkbook } from '../../buildSheet';
import { recognise, type Rows } from './ledgers';

/** Four lines of two cost centres, below the headings given; figures in all columns but the first three. */
const below = (headings: readonly string[]): Rows => [
  headings,
  ...[1, 2, 3, 4].map((line) => [
    `1000${line}`,
    `500${line}`,
    line % 2 === 0 ? 'Local' : 'Central',
    ...headings.slice(3).map((_, at) => 100 * line + at),
  ]),
];

describe('where a ledger is looked for', () => {
  test('only on request: it is no table of a plan, and none is offered to be added', () => {
    const workbook = buildWorkbook(
      buildSheet('GL', below(['Cost centre', 'Account', 'Risk', 'Budget', 'Forecast'])),
    );
    expect(tableKinds).not.toContain('ledger');
    expect(recogniseTables(workbook)).toEqual([]);
    expect(recogniseLedger(workbook)).toMatchObject({ kind: 'ledger', table: { kind: 'ledger' } });
  });

  test.each([
    ['a list of indicators', ['KPI', 'Target', 'Actual', 'Variance', 'RAG']],
    ['budgets', ['Service', 'Latest budget', 'Forecast', 'Variance', 'Status']],
    ['savings', ['Saving', 'Service', 'Target £000', 'Forecast', 'Actual']],
    ['indicators with their codes', ['Project code', 'Indicator', 'Variance', 'Actual', 'Target']],
  ])('%s is no ledger', (_, headings) => {
    expect(recognise(below(headings))).toMatchObject({ kind: 'refused', code: 'no-ledger' });
  });
});

describe('headings of a ledger', () => {
  test('figures to date are neither the budget nor a reference', () => {
    const found = recognise(
      below(['Cost centre', 'Account', 'Risk', 'Budget to date', 'Actual to date', 'Full year budget']),
    );
    expect(found).toMatchObject({ table: { columns: { budgetToDate: 3, actual: 4, budget: 5 } } });
  });

  test('a project is nothing projected, and codes of other things are no cost centre', () => {
    const found = recognise(
      below(['Cost centre', 'Account', 'Risk', 'Tax code', 'Project', 'Projected outturn', 'Budget']),
    );
    expect(found).toMatchObject({ table: { columns: { costCentre: 0, projected: 5, budget: 6 } } });
    expect(found.kind === 'ledger' && Object.values(found.table.columns)).not.toContain(4);
  });

  test('settings of the report may stand right above them, and columns may stand apart', () => {
    const rows = below(['Cost centre', 'Account', 'Risk', 'Net']).map((row) => [
      ...row.slice(0, 3),
      '',
      ...row.slice(3),
    ]);
    expect(recognise([['Report', 'GL120', 'Period', 'All'], ...rows])).toMatchObject({
      table: { headings: { row: 1, rows: 1 }, columns: { costCentre: 0, risk: 2, amount: 4 } },
    });
  });

  test('a row below that says what columns are counted in belongs to them', () => {
    const rows = below(['Cost centre', 'Account', 'Risk', 'Budget', 'Forecast']);
    expect(recognise([...rows.slice(0, 1), ['', '', '', '£000', '£000'], ...rows.slice(1)])).toMatchObject({
      table: { headings: { rows: 2 }, units: { budget: { unit: 1000, stated: true } } },
    });
  });
});

describe('what the officer says of a ledger', () => {
  const sheet = buildSheet('GL', below(['Where', 'Account', 'Risk', 'Plan money', 'Forecast']));
  const workbook = buildWorkbook(sheet);
  const grid = gridOf(sheet);

  /** The workbook in which the officer has said what the first and the fourth column are. */
  const said = () => {
    const table = declareTable(grid, { row: 0, column: 0, rows: 1, columns: 5 }, 'ledger', []);
    if (!table) throw new Error('no headings');
    const mappings = keepMapping(
      [],
      grid,
      table,
      'ledger',
      [
        { at: 0, meaning: 'costCentre' },
        { at: 3, meaning: 'budget' },
      ],
      [],
    );
    return { ...workbook, mappings: { mappings, unreadable: [] } };
  };

  test('counts before what was recognised; the other columns stay as they were', () => {
    expect(recogniseLedger(workbook)).toMatchObject({ table: { columns: { account: 1, projected: 4 } } });
    expect(recogniseLedger(said())).toMatchObject({
      kind: 'ledger',
      findings: [],
      table: {
        columns: { costCentre: 0, account: 1, risk: 2, budget: 3, projected: 4 },
        certainties: { costCentre: 1, budget: 1 },
      },
    });
  });

  test('makes it a table of the workbook, so that it can be opened again', () => {
    expect(mappedTables(said()).tables).toMatchObject([{ kind: 'ledger', sheet: 'GL' }]);
  });

  test('what no longer fits is named', () => {
    const other = buildSheet('GL', below(['Where', 'Account', 'Risk', 'Forecast', 'Actual']));
    const found = recogniseLedger({ ...said(), sheets: [other] });
    expect(found).toMatchObject({ findings: [{ code: 'mapping-no-longer-fits' }] });
  });
});
