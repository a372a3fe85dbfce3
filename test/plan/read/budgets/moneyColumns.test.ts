import { gridOf } from '../../../../src/grid/sheetGrid';
import type { BudgetPart } from '../../../../src/plan/tables/budgetParts';
import { allMoneyColumns, headingAt, moneyColumns } from '../../../../src/plan/read/budgets/moneyColumns';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../../../src/plan/recognise/recognised';
import type { Quarter } from '../../../../src/words/quarters';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

function budgets(rows: readonly (readonly TestCell[])[]) {
  const sheet = buildSheet('Finance', rows);
  const table = recogniseTables(buildWorkbook(sheet)).find(
    (one): one is RecognisedTable<'budgets'> => one.kind === 'budgets',
  );
  if (!table) throw new Error('No budget table is recognised.');
  return { grid: gridOf(sheet), table };
}

/** The heading, the block and the role of each column that figures are taken of. */
function columnsOf(rows: readonly (readonly TestCell[])[], wanted?: Quarter): [string, BudgetPart, string][] {
  const { grid, table } = budgets(rows);
  return moneyColumns(grid, table, wanted).map(({ heading, part, role }) => [heading, part, role]);
}

const services = ['Libraries', 'Housing', 'Roads'];
const table = (headings: readonly string[]): TestCell[][] => [
  ['Service', ...headings],
  ...services.map((service, row): TestCell[] => [
    service,
    ...headings.map((_, column) => 1200 + 100 * row + 7 * column),
  ]),
];

describe('which columns of a budget table hold amounts of which block', () => {
  test('budget and forecast of both risks are columns of their own', () => {
    expect(
      columnsOf(
        table([
          'Local risk budget £000',
          'Local risk projected £000',
          'Central risk budget £000',
          'Central risk projected £000',
        ]),
      ),
    ).toEqual([
      ['Local risk budget £000', 'local', 'own'],
      ['Local risk projected £000', 'local', 'own'],
      ['Central risk budget £000', 'central', 'own'],
      ['Central risk projected £000', 'central', 'own'],
    ]);
  });

  test('without a word on risks the money is not parted', () => {
    expect(columnsOf(table(['Budget £000', 'Forecast outturn £000']))).toEqual([
      ['Budget £000', 'whole', 'own'],
      ['Forecast outturn £000', 'whole', 'own'],
    ]);
  });

  test('a name with a budget and a forecast beside other blocks is a block too; a name with one of them is none', () => {
    const found = columnsOf(
      table([
        'Local risk budget £000',
        'Local risk projected £000',
        'Cyclical works programme budget £000',
        'Cyclical works programme forecast £000',
        'Reserves budget £000',
      ]),
    );
    expect(found.map(([heading]) => heading)).not.toContain('Reserves budget £000');
    expect(found.slice(2).map(([, part, role]) => [part, role])).toEqual([
      ['other: Cyclical works programme', 'own'],
      ['other: Cyclical works programme', 'own'],
    ]);
  });

  test('so is a group of columns with a budget and its variance', () => {
    const { grid, table: found } = budgets([
      ['£000', 'Local risk', '', 'Central risk', '', 'Transformation fund', ''],
      ['Service', 'Budget', 'Forecast', 'Budget', 'Forecast', 'Budget', 'Variance'],
      ['Libraries', 1200, 1210, 300, 310, 80, 5],
      ['Housing', 1500, 1490, 400, 400, 60, 0],
    ]);
    expect(
      moneyColumns(grid, found, undefined)
        .slice(4)
        .map(({ part, measure }) => [part, measure]),
    ).toEqual([
      ['other: Transformation fund', 'budget'],
      ['other: Transformation fund', 'variance'],
    ]);
  });

  test('“Total budget” beside blocks adds them up', () => {
    expect(
      columnsOf(
        table([
          'Local risk budget £000',
          'Local risk projected £000',
          'Central risk budget £000',
          'Central risk projected £000',
          'Total budget £000',
        ]),
      ).at(-1),
    ).toEqual(['Total budget £000', 'whole', 'total']);
  });

  test('figures of another time or sort are no columns of money', () => {
    const found = columnsOf(
      table(['Original budget £000', 'Latest budget £000', 'Actual to date £000', 'Forecast £000']),
    );
    expect(found.map(([heading]) => heading)).toEqual(['Latest budget £000', 'Forecast £000']);
  });
});

describe('forecasts of several quarters', () => {
  const rows = table(['Budget £000', 'Q1 forecast £000', 'Q2 forecast £000', 'Q3 forecast £000']);
  const forecasts = (wanted?: Quarter) =>
    columnsOf(rows, wanted)
      .slice(1)
      .map(([heading, , role]) => [heading, role]);

  test('that of the quarter reported counts, and the one before it stands beside', () => {
    expect(forecasts('Q2')).toEqual([
      ['Q1 forecast £000', 'earlier'],
      ['Q2 forecast £000', 'own'],
    ]);
  });

  test('without a quarter the latest with figures counts', () => {
    const empty = rows.map((row, at) => (at === 0 ? row : [...row.slice(0, 4), null]));
    expect(
      columnsOf(empty)
        .slice(1)
        .map(([heading, , role]) => [heading, role]),
    ).toEqual([
      ['Q1 forecast £000', 'earlier'],
      ['Q2 forecast £000', 'own'],
    ]);
  });

  test('all of them are known where nothing is chosen', () => {
    const { grid, table: found } = budgets(rows);
    expect(allMoneyColumns(grid, found)).toHaveLength(4);
  });
});

test('a heading of two rows has the words of its group', () => {
  const { grid, table: found } = budgets([
    ['', 'Local risk', '', 'Central risk', ''],
    ['Service', 'Budget £000', 'Forecast £000', 'Budget £000', 'Forecast £000'],
    ['Libraries', 1200, 1210, 300, 310],
    ['Housing', 1500, 1490, 400, 400],
  ]);
  expect(headingAt(grid, found, 2)).toBe('Local risk Forecast £000');
  expect(headingAt(grid, found, 3)).toBe('Central risk Budget £000');
});
