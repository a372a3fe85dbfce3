import type { RiskType } from '../../tables/budgetParts';
import type { Field } from '../../tables/kinds';
import { riskColumn, riskOfWords } from '../../recognise/budgetRisks';
import { titlesAbove } from '../../recognise/titles';
import type { RecognisedTable } from '../../recognise/recognised';
import type { Grid } from '../../../grid/sheetGrid';
import type { SourceCell } from '../../../grid/snapshot';
import { cellAt } from '../cells';
import { bodyRows, isTotal, rowKind } from '../rowKind';

export type MoneyField = Exclude<Field<'budgets'>, 'service'>;

/** One service or total of a budget table, whichever way round the table stands. */
export interface BudgetRecord {
  readonly kind: 'line' | 'total';
  readonly name: SourceCell;
  /** Risk of all its figures, where the table sets the risks below one another. */
  readonly risk: RiskType | null;
  /** It stands below a heading "Recharges", a third block beside the two risks. */
  readonly recharge: boolean;
  /** The heading of the group that it stands below, which names no risk; '' for none. */
  readonly group: string;
  readonly cellOf: (field: MoneyField) => SourceCell | null;
}

/** "Total", "Housing total", "Net cost of services": a figure that adds up others. */
const isBudgetTotal = (text: string): boolean =>
  isTotal(text) ||
  /\b(?:sub-?\s?)?totals?\s*:?$/i.test(text) ||
  /^net (?:total|expenditure|budget|cost of services|revenue (?:budget|expenditure))\b/i.test(text) ||
  /^(?:net )?(?:\(surplus\)|surplus) ?(?:\/|or) ?\(?deficit\)?(?:\s+for the year)?$|^(?:net )?\(?deficit\)? ?(?:\/|or) ?\(?surplus\)?(?:\s+for the year)?$/i.test(
    text,
  );

/** All services and totals of a budget table in their order. */
export function budgetRecords(grid: Grid, table: RecognisedTable<'budgets'>): BudgetRecord[] {
  return table.transposed ? recordsAcross(grid, table) : recordsDown(grid, table);
}

function recordsAcross(grid: Grid, { area, columns }: RecognisedTable<'budgets'>): BudgetRecord[] {
  const records: BudgetRecord[] = [];
  for (let column = area.column + 1; column < area.column + area.columns; column += 1) {
    const name = cellAt(grid, columns.service ?? area.row, column);
    if (!name || name.text === '') continue;
    records.push({
      kind: isBudgetTotal(name.text) ? 'total' : 'line',
      name,
      risk: null,
      recharge: false,
      group: '',
      cellOf: (field) => {
        const row = columns[field];
        return row === undefined ? null : cellAt(grid, row, column);
      },
    });
  }
  return records;
}

function recordsDown(grid: Grid, table: RecognisedTable<'budgets'>): BudgetRecord[] {
  const { area, columns } = table;
  const marker = riskColumn(grid, table);
  const records: BudgetRecord[] = [];
  let part = '';
  let group: { readonly risk: RiskType | null; readonly recharge: boolean } = { risk: null, recharge: false };
  for (const row of bodyRows(table)) {
    const kind = rowKind(grid, table, row);
    const name = cellAt(grid, row, columns.service);
    if (kind === 'alone' || (kind === 'cells' && name && !hasFigures(grid, table, row))) {
      const words = grid.text(row, area.column) || (name?.text ?? '');
      const risk = riskOfWords(words);
      const recharge = /\brecharges?\b|\bsupport services\b/i.test(words);
      // A name of a part of the service below "Local risk" leaves the risk as it is.
      if (risk || recharge) group = { risk, recharge };
      part = risk || recharge ? '' : words;
      continue;
    }
    if ((kind !== 'cells' && kind !== 'total') || !name || name.text === '') continue;
    const ownRisk = marker === null ? null : riskOfWords(grid.text(row, marker));
    const named = riskOfWords(name.text);
    const repeats = named !== null && records.some(({ risk }) => risk === named);
    records.push({
      kind: kind === 'total' || isBudgetTotal(name.text) || repeats ? 'total' : 'line',
      name,
      risk:
        ownRisk ??
        named ??
        (isBudgetTotal(name.text) && !riskSaid(name.text, group.risk) ? null : group.risk),
      group: part,
      recharge:
        group.recharge &&
        (!isBudgetTotal(name.text) || /\brecharges?\b|\bsupport services\b/i.test(name.text)),
      cellOf: (field) => cellAt(grid, row, columns[field]),
    });
  }
  return records;
}

/** A plain "Total" below "Central risk" sums both risks as often as one: only "Sub-total" and named ones are sure. */
const riskSaid = (name: string, group: RiskType | null): boolean =>
  group !== null && (/^sub/i.test(name) || riskOfWords(name) === group);

const hasFigures = (grid: Grid, { columns }: RecognisedTable<'budgets'>, row: number): boolean =>
  Object.entries(columns).some(([field, column]) => field !== 'service' && grid.text(row, column) !== '');

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
