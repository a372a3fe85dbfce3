import type { TableUnit } from './budgetTable';
import { budgetFigures, type BudgetFigure } from '../../tables/budgetParts';
import type { Grid } from '../../../grid/sheetGrid';
import { titlesAbove } from '../../recognise/titles';
import type { RecognisedTable } from '../../recognise/recognised';
import type { BudgetRecord } from './budgetRecords';
import { readThousands, statedUnit, type MoneyUnit } from './readThousands';

/** A department's services are of some thousands of £000; from here on most figures are more likely pounds. */
const fewThousands = 100_000;
/** Below this, and with decimals, figures are more likely millions. */
const fewMillions = 100;

/**
 * What the figures of a budget table are counted in: what the plan's details say (`setting`), where its headings or
 * the titles above it say nothing; £000 if nothing does. A size that speaks for another unit is told and not acted
 * upon: 6,974,000 may be pounds, or wrong.
 */
export function readTableUnit(
  grid: Grid,
  table: RecognisedTable<'budgets'>,
  records: readonly BudgetRecord[],
  setting?: MoneyUnit,
): TableUnit {
  const { area } = table;
  const stated: Partial<Record<BudgetFigure, MoneyUnit>> = {};
  for (const figure of budgetFigures) {
    const unit = statedUnit([figureHeading(grid, table, figure)]);
    if (unit !== null) stated[figure] = unit;
  }
  const units = [...new Set(Object.values(stated))];
  const titled = statedUnit([
    grid.text(area.row, area.column),
    ...titlesAbove(grid, area.row, area.column, area.column + area.columns),
  ]);
  const [common] = units;
  const unit = titled !== null && units.length !== 1 ? titled : (common ?? titled ?? setting ?? 1);
  const saidBy =
    units.length > 0 ? 'heading' : titled !== null ? 'title' : setting !== undefined ? 'setting' : 'nowhere';
  return {
    unit,
    saidBy,
    mixed: units.length > 1,
    byFigure: stated,
    looksLike: saidBy === 'nowhere' ? likelyUnit(sizesOf(records)) : null,
  };
}

/** The words over a figure's column, or before its row in a table with the services across. */
export function figureHeading(
  grid: Grid,
  { area, columns, headings, transposed }: RecognisedTable<'budgets'>,
  field: keyof RecognisedTable<'budgets'>['columns'],
): string {
  const at = columns[field];
  if (at === undefined) return '';
  if (transposed) return grid.text(at, area.column);
  return Array.from({ length: headings.rows }, (_, offset) =>
    grid.headingText(headings.row + offset, at),
  ).join(' ');
}

const sizesOf = (records: readonly BudgetRecord[]): number[] =>
  records
    .flatMap(({ cellOf }) => budgetFigures.map((figure) => cellOf(figure)))
    .map((cell) => (cell ? Math.abs(readThousands(cell.value, cell.text, 1) ?? 0) : 0))
    .filter((size) => size > 0);

/**
 * £ or £m where most amounts, read as £000, are of a size (from `mostThousands` on), or have decimals, that £000 hardly
 * have; null otherwise. Fewer than `fewest` amounts say nothing.
 */
export function likelyUnit(
  amounts: readonly number[],
  mostThousands = fewThousands,
  fewest = 3,
): MoneyUnit | null {
  const sizes = [...amounts].sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)];
  if (median === undefined || sizes.length < fewest) return null;
  if (median >= mostThousands) return 0.001;
  const broken = sizes.filter((size) => !Number.isInteger(size)).length;
  return (sizes.at(-1) ?? 0) < fewMillions && broken > sizes.length / 2 ? 1000 : null;
}
