import { type Grid, filledColumns } from '../../../grid/sheetGrid';
import type { LedgerField } from './ledger';
import { readHeading } from '../../recognise/readHeading';
import type { FieldWords } from '../../tables/kind';
import { ledger } from '../../tables/ledger';

/** Headings of a list that may be a ledger. */
export interface LedgerHeadings {
  readonly row: number;
  readonly rows: number;
  /** First column, and the one after the last. */
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<
    LedgerField,
    { readonly column: number; readonly certainty: number; readonly text: string }
  >;
  /** Sum of what was understood, by which lists are compared. */
  readonly score: number;
}

/** Titles, notes and parameters of a report stand above its headings; further down nobody looks for them. */
const lookDown = 60;
const leastCertainty = 0.6;

const money: readonly LedgerField[] = [
  'budget',
  'originalBudget',
  'projected',
  'actual',
  'amount',
  'debit',
  'credit',
];

interface Phrase {
  readonly field: LedgerField;
  readonly words: readonly string[];
  readonly weight: number;
}

const weakWeight = 0.75;
const longestHeading = 80;

const noise = new Set(ledger.noise);
const known: Readonly<Record<LedgerField, FieldWords>> = ledger.fields;
const spoken = (text: string): string[] => readHeading(text).words.filter((word) => !noise.has(word));

/** Constant, so built once. Of two phrases that fit alike the one that stands first is meant. */
const phrases: readonly Phrase[] = (Object.keys(known) as LedgerField[]).flatMap((field) => {
  const { strong, weak = [] } = known[field];
  const all = [
    ...strong.map((text) => ({ text, weight: 1 })),
    ...weak.map((text) => ({ text, weight: weakWeight })),
  ];
  return all.map(({ text, weight }, place) => ({
    field,
    words: spoken(text),
    weight: weight - place / 10_000,
  }));
});

/**
 * The headings of a sheet's ledger: within its first 60 rows, one row or two, with a cost centre or an account, money,
 * and a line below with a figure under it. null where there is none.
 */
export function findLedgerHeadings(grid: Grid, from = grid.top): LedgerHeadings | null {
  let best: LedgerHeadings | null = null;
  for (let row = from; row < Math.min(grid.bottom - 1, from + lookDown); row += 1) {
    for (const rows of [1, 2]) {
      const found = readAt(grid, row, rows);
      if (found && found.score > (best?.score ?? 0) + (rows === 2 ? 0.5 : 0)) best = found;
    }
  }
  return best;
}

function readAt(grid: Grid, row: number, rows: number): LedgerHeadings | null {
  const last = row + rows - 1;
  if (last >= grid.bottom - 1) return null;
  const filled = filledColumns(grid, last, grid.left, grid.right);
  if (filled.length < 2 || filledColumns(grid, row, grid.left, grid.right).length < 2) return null;
  const pairs: { field: LedgerField; column: number; certainty: number; text: string }[] = [];
  let headed = 0;
  for (let column = grid.left; column < grid.right; column += 1) {
    const text = headingAt(grid, row, rows, column);
    if (text === '') continue;
    // A figure among them: a line, and no headings.
    if (typeof grid.value(last, column) === 'number' && !/^(?:19|20)\d\d$/.test(text)) return null;
    headed += 1;
    for (const [field, certainty] of matchLedgerHeading(text))
      if (certainty >= leastCertainty) pairs.push({ field, column, certainty, text });
  }
  pairs.sort((a, b) => b.certainty - a.certainty || a.column - b.column);
  const columns = new Map<LedgerField, { column: number; certainty: number; text: string }>();
  const taken = new Set<number>();
  for (const { field, column, certainty, text } of pairs) {
    if (columns.has(field) || taken.has(column)) continue;
    columns.set(field, { column, certainty, text });
    taken.add(column);
  }
  if (!isLedger(grid, last + 1, columns)) return null;
  const sum = [...columns.values()].reduce((all, { certainty }) => all + certainty, 0);
  const all = [...taken];
  return {
    row,
    rows,
    left: Math.min(filled[0] ?? grid.left, ...all),
    right: Math.max(...filled, ...all) + 1,
    columns,
    score: sum - 0.1 * (headed - columns.size),
  };
}

/**
 * What the heading of a ledger's column can mean, and how surely (0 to 1): a phrase fits if all its words occur, and
 * counts by how much of the heading it covers. Empty for texts that are no heading.
 */
function matchLedgerHeading(text: string): ReadonlyMap<LedgerField, number> {
  const found = new Map<LedgerField, number>();
  if (text.length === 0 || text.length > longestHeading || !/[A-Za-z]/.test(text)) return found;
  const heading = spoken(text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' '));
  const words = new Set(heading);
  for (const { field, words: wanted, weight } of phrases) {
    if (wanted.length === 0 || !wanted.every((word) => words.has(word))) continue;
    if (known[field].never?.some((word) => words.has(word) && !wanted.includes(word))) continue;
    const certainty = weight * (0.4 + (0.6 * wanted.length) / Math.max(heading.length, 1));
    if (certainty > (found.get(field) ?? 0)) found.set(field, certainty);
  }
  return found;
}

/** A list of few recognised columns could be anything: three, a code and money among them, and figures under the money. */
function isLedger(
  grid: Grid,
  first: number,
  columns: ReadonlyMap<LedgerField, { readonly column: number }>,
): boolean {
  if (columns.size < 3 || !(columns.has('costCentre') || columns.has('account'))) return false;
  const places = money.map((field) => columns.get(field)?.column).filter((column) => column !== undefined);
  for (let row = first; row < Math.min(grid.bottom, first + lookDown); row += 1)
    if (places.some((column) => /\d/.test(grid.text(row, column)))) return true;
  return places.length > 0 && first >= grid.bottom;
}

/** The texts of a column's heading from the top; a merged heading over several columns counts for each. */
function headingAt(grid: Grid, row: number, rows: number, column: number): string {
  const texts: string[] = [];
  for (let at = row; at < row + rows; at += 1) {
    const text = at === row + rows - 1 ? grid.text(at, column) : grid.headingText(at, column);
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts.join(' ');
}
