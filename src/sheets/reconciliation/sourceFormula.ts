import type { Area, CellPlace } from '../../grid/area';
import { absoluteReference, sheetArea } from '../../grid/a1';
import type { ListColumn, ListCondition, ListSum } from '../../plan/rules/budgets/reconciliation';
import type { CellValue } from '../../grid/snapshot';
import type { CellContent } from '../description';

/** Excel takes no more arguments, and hardly anybody reads as many. */
const mostCells = 60;
/** What cells may be counted in, as a factor to £000. */
const factors = [1, 0.001, 1000, 0.000001];

/**
 * A figure as a formula back to its cells, so that it can be followed: =Sheet!B4, or SUM of several, in £000. The
 * figure itself where there are no cells, too many to be read, or where they do not come to it (texts such as
 * "1,230 CR", which Excel does not count, and formats that show thousands only with another factor).
 */
export function sourceFormula(amount: number | null, cells: readonly CellPlace[], factor = 1): CellContent {
  if (amount === null) return '';
  if (cells.length === 0 || cells.length > mostCells) return amount;
  const scale = scaleOf(amount, cells, factor);
  if (scale === null) return amount;
  const references = mergeRuns(cells).map(reference);
  const [only] = references;
  const sum = references.length === 1 && only && !only.includes(':') ? only : `SUM(${references.join(',')})`;
  return { formula: `=${sum}${scaled(scale)}` };
}

/** The factor by which the cells come to the amount; null where none does. Cells of unknown content are trusted. */
function scaleOf(amount: number, cells: readonly CellPlace[], factor: number): number | null {
  const values = cells.map(valueOf);
  if (values.every((value) => value === undefined)) return factor;
  let sum = 0;
  for (const value of values) {
    if (typeof value !== 'number') return null;
    sum += value;
  }
  const fits = (scale: number): boolean => Math.abs(sum * scale - amount) < 1e-6;
  return [factor, ...factors].find(fits) ?? null;
}

const valueOf = (cell: CellPlace & { readonly value?: CellValue }): CellValue | undefined => cell.value;

const scaled = (factor: number): string =>
  factor === 1 ? '' : factor < 1 ? `/${Math.round(1 / factor)}` : `*${factor}`;

interface Run {
  readonly sheet: string;
  readonly area: Area;
}

/** Cells that stand below one another become one reference. */
function mergeRuns(cells: readonly CellPlace[]): Run[] {
  const runs: Run[] = [];
  for (const { sheet, row, column } of cells) {
    const last = runs.at(-1);
    if (last && last.sheet === sheet && last.area.column === column && last.area.row + last.area.rows === row)
      runs[runs.length - 1] = { sheet, area: { ...last.area, rows: last.area.rows + 1 } };
    else runs.push({ sheet, area: { row, column, rows: 1, columns: 1 } });
  }
  return runs;
}

const reference = ({ sheet, area }: Run): string => sheetArea(sheet, area);

/**
 * The other side added up again from the columns of its list: SUMIFS where the list itself names service and risk,
 * else a sum over the table of cost centres, =SUMPRODUCT(SUMIFS(amount,key,keys)*(service="People")*(risk="Local")).
 */
export function listFormula({ amount, where, through, factor }: ListSum): string {
  const own = where.map(({ column, equals }) => `,${range(column)},${quoted(criterion(equals))}`).join('');
  if (!through)
    return `=${own === '' ? `SUM(${range(amount)})` : `SUMIFS(${range(amount)}${own})`}${scaled(factor)}`;
  const sums = `SUMIFS(${range(amount)},${range(through.key)},${range(through.keys)}${own})`;
  const tests = through.where.map(
    ({ column, equals }: ListCondition) => `*(${range(column)}=${quoted(equals)})`,
  );
  return `=SUMPRODUCT(${sums}${tests.join('')})${scaled(factor)}`;
}

/** With $, so that the formula can be copied. */
const range = ({ sheet, area }: ListColumn): string => absoluteReference(sheet, area);

/** A text that SUMIFS takes as it stands, without its wildcards and comparisons. */
export const criterion = (text: string): string => {
  const plain = text.replace(/[~*?]/g, '~$&');
  return /^[<>=]/.test(plain) ? `=${plain}` : plain;
};

/** A text as it stands in a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
