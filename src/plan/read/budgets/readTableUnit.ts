import type { MoneyColumn, TableUnit } from './budgetTable';
import { isSamePart } from '../../tables/budgetParts';
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
  columns: readonly MoneyColumn[],
  records: readonly BudgetRecord[],
  setting?: MoneyUnit,
): TableUnit {
  const { area } = table;
  const stated = new Map<number, MoneyUnit>();
  for (const { at, heading } of columns) {
    const unit = statedUnit([heading]);
    if (unit !== null) stated.set(at, unit);
  }
  // A variance is counted as what it is the variance of, whatever its heading says of signs.
  const figures = columns.filter(({ measure }) => measure !== 'variance');
  const units = [...new Set(figures.flatMap(({ at }) => stated.get(at) ?? []))];
  for (const { at, measure, part } of columns) {
    const own = figures.find((each) => each.measure === 'projected' && isSamePart(each.part, part));
    const unit = own && stated.get(own.at);
    if (measure === 'variance' && unit !== undefined) stated.set(at, unit);
  }
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
    byColumn: stated,
    looksLike: saidBy === 'nowhere' ? likelyUnit(sizesOf(figures, records)) : null,
  };
}

const sizesOf = (columns: readonly MoneyColumn[], records: readonly BudgetRecord[]): number[] =>
  records
    .flatMap(({ cellOf }) => columns.map((column) => cellOf(column)))
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
