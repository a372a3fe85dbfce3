import { sheetCellOf } from '../../../grid/a1';
import type { SourceCell } from '../../../grid/snapshot';
import type { TableCell } from './content';

/** A figure in £000, and the cell it was read from, where that is one. */
export interface SourcedAmount {
  readonly amount: number | null;
  readonly cell: SourceCell | undefined;
}

/** So many cells a SUM can name. */
const mostCells = 250;

/** What brings the number of a cell to £000, by Excel's operators; null where the cell holds no such number. */
function unitOf({ amount, cell }: SourcedAmount): '' | '/1000' | '*1000' | '/1000000' | null {
  if (!cell || typeof cell.value !== 'number' || amount === null) return null;
  const units = [
    ['', 1],
    ['/1000', 0.001],
    ['*1000', 1000],
    ['/1000000', 0.000001],
  ] as const;
  const { value } = cell;
  return units.find(([, factor]) => Math.abs(value * factor - amount) < 1e-6)?.[0] ?? null;
}

/**
 * A cell of money that follows the cells it is the sum of, in whatever unit those are. It stays a plain number where
 * one of them holds text, or was read as something else than it holds.
 */
export function linkAmounts(shown: TableCell, amounts: readonly SourcedAmount[]): TableCell {
  const given = amounts.filter(({ amount }) => amount !== null);
  const cells = given.flatMap(({ cell }) => (cell ? [sheetCellOf(cell)] : []));
  const units = new Set(given.map(unitOf));
  const [unit] = units;
  if (unit === null || unit === undefined || units.size > 1 || cells.length > mostCells) return shown;
  const sum = cells.length === 1 ? (cells[0] ?? '') : `SUM(${cells.join(',')})`;
  return { ...shown, content: { formula: `=${sum}${unit}` } };
}

/** Words may be broken over lines, and are copied; a figure is no longer than this. */
const longestFigure = 30;

const numberFormats = [
  'General',
  ...['0', '#,##0'].flatMap((whole) =>
    ['', '.0', '.00', '.000'].flatMap((digits) => [
      `${whole}${digits}`,
      `${whole}${digits}%`,
      `"£"${whole}${digits}`,
    ]),
  ),
];

/** A number as one of those formats shows it. */
function shownBy(format: string, value: number): string {
  if (format === 'General') return String(value);
  const digits = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const number = Math.abs(value) * (format.endsWith('%') ? 100 : 1);
  const text = number.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: format.includes(','),
  });
  const sign = value < 0 ? '-' : '';
  return `${sign}${format.startsWith('"£"') ? '£' : ''}${text}${format.endsWith('%') ? '%' : ''}`;
}

/**
 * A cell that follows a figure where it stands and shows it as it is shown there: "69%" as text, or 0.69 in the format
 * of a percentage. It is a copy where the text is long, holds no digit, was joined from several cells, or is shown in
 * a format of the officer's own.
 */
export function linkFigure(shown: TableCell, cell: SourceCell | null): TableCell {
  const { text } = shown;
  if (!cell || cell.parts || cell.text.trim() !== text) return shown;
  if (text.length > longestFigure || !/\d/.test(text) || text.includes('\n')) return shown;
  const at = sheetCellOf(cell);
  // Excel shows an empty cell that is referred to as 0.
  const content = { formula: `=IF(${at}="","",${at})` };
  if (typeof cell.value === 'string') return cell.value === text ? { ...shown, content } : shown;
  const { value } = cell;
  if (typeof value !== 'number') return shown;
  const numberFormat = numberFormats.find((format) => shownBy(format, value) === text);
  return numberFormat === undefined ? shown : { ...shown, content, numberFormat };
}

/** Shown in place of a verdict once the figures it was given for have changed. */
const staleVerdict = '?';

/**
 * A verdict that stands only while the figures that it was given for do: a summary never shows the colour of one
 * figure beside another. N/A is no colour. Figures that are copied do not change; without one that is linked the word is plain.
 */
export function linkVerdict(verdict: TableCell, cells: readonly (SourceCell | null)[]): TableCell {
  if (verdict.text === '' || verdict.text === 'N/A') return verdict;
  const conditions = cells.flatMap((cell) => {
    const held = cell && literal(cell.value);
    return cell && held ? [`${sheetCellOf(cell)}=${held}`] : [];
  });
  if (conditions.length === 0) return verdict;
  const all = conditions.length === 1 ? conditions[0] : `AND(${conditions.join(',')})`;
  return { ...verdict, content: { formula: `=IF(${all},"${verdict.text}","${staleVerdict}")` } };
}

/** A value as it stands in a formula; null for one that a formula does not hold exactly. */
function literal(value: SourceCell['value']): string | null {
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  if (typeof value === 'number') return Number(value.toPrecision(15)) === value ? String(value) : null;
  return null;
}
