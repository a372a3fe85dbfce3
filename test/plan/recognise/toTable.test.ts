import { gridOf } from '../../../src/grid/sheetGrid';
import { isUnitRow } from '../../../src/plan/recognise/toTable';
import { buildSheet, type TestCell } from '../buildSheet';

const below = (row: readonly TestCell[]): boolean =>
  isUnitRow(gridOf(buildSheet('Sheet1', [['Service', 'Budget', 'Forecast'], row])), {
    row: 0,
    column: 0,
    rows: 1,
    columns: 3,
  });

test.each([[['', '£000', '£000']], [['Jun-05', "£'000", "(£'000)"]], [['', '£m', '%']]])(
  '%j says only units',
  (row) => {
    expect(below(row)).toBe(true);
  },
);

test.each([[['People', 100, 110]], [['', '£000', '']], [['', '£000', 'see note']], [[2023, '£000', '£000']]])(
  '%j does not',
  (row) => {
    expect(below(row)).toBe(false);
  },
);
