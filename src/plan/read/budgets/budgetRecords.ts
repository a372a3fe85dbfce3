import type { BudgetPart } from '../../tables/budgetParts';
import {
  blockOfMarker,
  blockCalled,
  blockOfWords,
  riskColumn,
  riskOfWords,
} from '../../recognise/budgetRisks';
import { titlesAbove } from '../../recognise/titles';
import type { RecognisedTable } from '../../recognise/recognised';
import { nameKey } from '../../../words/fold';
import type { Grid } from '../../../grid/sheetGrid';
import type { SourceCell } from '../../../grid/snapshot';
import { cellAt } from '../cells';
import { bodyRows, isTotal, rowKind } from '../rowKind';
import type { MoneyColumn } from './budgetTable';
import { blockHeadings, type RowInOrder } from './blockHeadings';

/** One service or total of a budget table, whichever way round the table stands. */
export interface BudgetRecord {
  readonly kind: 'line' | 'total';
  readonly name: SourceCell;
  /** The block of all its figures, where the rows say it; null where columns or nothing do. */
  readonly part: BudgetPart | null;
  /** Where its block is said. */
  readonly partBy: 'marker' | 'heading' | 'name' | 'nothing';
  /** The heading of the group that it stands below, which names no block; '' for none. */
  readonly group: string;
  /** The first record below a heading. */
  readonly begins: boolean;
  readonly cellOf: (column: Pick<MoneyColumn, 'at'>) => SourceCell | null;
}

/** "Total", "Housing total", "Net cost of services": a figure that adds up others. */
const isBudgetTotal = (text: string): boolean =>
  isTotal(text) ||
  /\b(?:sub-?\s?)?totals?\s*:?$/i.test(text) ||
  /^net (?:total|expenditure|budget|cost of services|revenue (?:budget|expenditure))\b/i.test(text) ||
  /^(?:net )?(?:\(surplus\)|surplus) ?(?:\/|or) ?\(?deficit\)?(?:\s+for the year)?$|^(?:net )?\(?deficit\)? ?(?:\/|or) ?\(?surplus\)?(?:\s+for the year)?$/i.test(
    text,
  );

/** All services and totals of a budget table in their order, with the blocks that headings and markers give them. */
export function budgetRecords(
  grid: Grid,
  table: RecognisedTable<'budgets'>,
  columns: readonly MoneyColumn[],
): BudgetRecord[] {
  return table.transposed ? recordsAcross(grid, table) : recordsDown(grid, table, columns);
}

function recordsAcross(grid: Grid, { area, columns }: RecognisedTable<'budgets'>): BudgetRecord[] {
  const records: BudgetRecord[] = [];
  for (let column = area.column + 1; column < area.column + area.columns; column += 1) {
    const name = cellAt(grid, columns.service ?? area.row, column);
    if (!name || name.text === '') continue;
    records.push({
      kind: isBudgetTotal(name.text) ? 'total' : 'line',
      name,
      part: null,
      partBy: 'nothing',
      group: '',
      begins: false,
      cellOf: ({ at }) => cellAt(grid, at, column),
    });
  }
  return records;
}

function recordsDown(
  grid: Grid,
  table: RecognisedTable<'budgets'>,
  columns: readonly MoneyColumn[],
): BudgetRecord[] {
  const rows = rowsInOrder(grid, table, columns);
  const parts = blockHeadings(
    rows,
    columns.some(({ open, part }) => !open || part !== 'whole'),
  );
  const records: BudgetRecord[] = [];
  let group = '';
  let part: BudgetPart | null = null;
  let begins = false;
  rows.forEach((row, at) => {
    if (row.kind === 'heading') {
      const block = parts.get(at);
      if (block) part = block;
      group = block ? '' : row.words;
      begins = true;
      return;
    }
    const { name, marker } = row;
    const known = marker === '' ? null : (blockOfMarker(marker) ?? blockCalled(marker));
    // The heading of a block once more, with figures, is its total.
    const repeats = part !== null && nameKey(blockWords(part)) === nameKey(name.text);
    const byHeading = row.kind === 'total' && !saysBlock(name.text, part) ? null : part;
    records.push({
      kind: row.kind === 'total' || repeats ? 'total' : 'line',
      name,
      part: known ?? byHeading,
      partBy: known ? 'marker' : byHeading ? 'heading' : 'nothing',
      group,
      begins,
      cellOf: ({ at: column }) => cellAt(grid, row.row, column),
    });
    begins = false;
  });
  return records;
}

const blockWords = (part: BudgetPart): string =>
  part === 'local' || part === 'central' ? `${part} risk` : part.slice(part.indexOf(':') + 2);

/** A plain "Total" below "Central risk" sums both risks as often as one: only "Sub-total" and named ones are sure. */
const saysBlock = (name: string, part: BudgetPart | null): boolean =>
  part !== null && (/^sub/i.test(name) || blockOfWords(name, true) === part);

/** Headings and records of a table as they follow one another; notes, repeated headings and empty rows left out. */
function rowsInOrder(
  grid: Grid,
  table: RecognisedTable<'budgets'>,
  columns: readonly MoneyColumn[],
): RowInOrder[] {
  const { area, columns: meant } = table;
  const marker = riskColumn(grid, table);
  // A marker left of the names stands once for the rows below it.
  const fills = marker !== null && marker < (meant.service ?? 0);
  let above = '';
  return bodyRows(table).flatMap((row): RowInOrder[] => {
    const kind = rowKind(grid, table, row);
    const name = cellAt(grid, row, meant.service);
    const hasFigures = columns.some(({ at }) => grid.text(row, at) !== '');
    if (kind === 'alone' || (kind === 'cells' && name && !hasFigures))
      return [{ kind: 'heading', words: grid.text(row, area.column) || (name?.text ?? '') }];
    if ((kind !== 'cells' && kind !== 'total') || !name || name.text === '') return [];
    const total = kind === 'total' || isBudgetTotal(name.text);
    const said = marker === null ? '' : grid.text(row, marker);
    if (said !== '') above = said;
    const filled = said === '' && fills && !total ? above : said;
    return [{ kind: total ? 'total' : 'line', name, marker: filled, row }];
  });
}

/**
 * Blocks as rows ("Local risk", "Central risk", "Recharges", "Cyclical works programme"): where a line names local risk
 * and nothing else says blocks, every line is one, by its own name. Where lines name other blocks only, these are theirs.
 * A line that is the sum of those below it (`sums`) is the heading of its block.
 */
export function nameBlocks(records: readonly BudgetRecord[], sums: ReadonlySet<number>): BudgetRecord[] {
  if (records.some(({ partBy }) => partBy === 'marker' || partBy === 'heading')) return [...records];
  const risks = new Set(
    records.flatMap(({ kind, name }) => (kind === 'line' ? [riskOfWords(name.text)] : [])),
  );
  if (!risks.has('local') && !risks.has('central')) return [...records];
  let below: BudgetPart | null = null;
  return records.map((record, at): BudgetRecord => {
    const { text } = record.name;
    const named = blockOfWords(text, true);
    if (named && sums.has(at)) {
      below = named;
      return { ...record, kind: 'total', part: named, partBy: 'name' };
    }
    if (named || record.kind === 'total') below = null;
    const own = record.kind === 'line' && below === null && risks.has('local') ? blockCalled(text) : below;
    const part = named ?? own;
    return part === null ? record : { ...record, part, partBy: 'name' };
  });
}

/** Rows above and below a table in which its notes stand. */
const notesAbove = 8;
const notesBelow = 6;

/**
 * The texts around a budget table that may say what its figures mean: titles and longer notes above, all words of its
 * headings, and notes below. Example: the cell that holds “Figures in brackets represent income”.
 */
export function budgetNotes(grid: Grid, { area, headings }: RecognisedTable<'budgets'>): SourceCell[] {
  const right = area.column + area.columns;
  const titles = new Set(titlesAbove(grid, area.row, area.column, right));
  const rows: number[] = [];
  for (let row = Math.max(grid.top, area.row - notesAbove); row < headings.row + headings.rows; row += 1)
    rows.push(row);
  const bottom = Math.min(grid.bottom, area.row + area.rows + notesBelow);
  for (let row = area.row + area.rows; row < bottom; row += 1) rows.push(row);
  return rows.flatMap((row) =>
    Array.from({ length: right - grid.left }, (_, offset) => cellAt(grid, row, grid.left + offset)).filter(
      (cell): cell is SourceCell =>
        cell !== null &&
        /[A-Za-z]{3}/.test(cell.text) &&
        (row >= area.row || titles.has(cell.text) || cell.text.length > 15),
    ),
  );
}
