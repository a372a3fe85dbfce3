import type { Grid } from '../recognise/grid';
import { isTotal } from '../read/rowKind';
import type { LedgerField, LedgerTable } from './ledger';

const codes: readonly LedgerField[] = ['costCentre', 'account'];
const names: readonly LedgerField[] = [
  'service',
  'department',
  'costCentreName',
  'accountName',
  'description',
  'risk',
  'period',
];

/** "Total People", "12001 Total", "Grand total", "Sub-total"; SAP marks totals with asterisks alone. */
const saysTotal = (text: string): boolean =>
  isTotal(text) || /(?:^|\s)(?:sub-?\s?)?totals?\s*:?$/i.test(text) || /^\*{1,5}$/.test(text);

/**
 * The words by which a row says that it adds up others; null for a line. A word in a column of codes always says it.
 * In a column of names it does where a code is missing, for an account may be called "Total Gas & Power". A row with
 * figures and no words at all is a total too ("" for its label): it says nothing of which cost centre it were.
 */
export function totalLabel(grid: Grid, { columns, area }: LedgerTable, row: number): string | null {
  let filled = 0;
  let missing = false;
  for (const field of codes) {
    const column = columns[field];
    if (column === undefined) continue;
    const text = grid.text(row, column);
    if (text === '') missing = true;
    else if (saysTotal(text)) return text;
    else filled += 1;
  }
  let words = '';
  for (const field of names) {
    const column = columns[field];
    if (column === undefined) continue;
    const text = grid.text(row, column);
    if (text === '') continue;
    words = text;
    if (missing && saysTotal(text)) return text;
  }
  if (filled > 0 || words !== '') return null;
  // Words in a column without a meaning of its own: "Total" left of the codes.
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const text = grid.text(row, column);
    if (/[A-Za-z]/.test(text) && saysTotal(text)) return text;
  }
  return '';
}
