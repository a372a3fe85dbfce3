import { sheetCell } from '../../../grid/a1';
import type { Finding } from '../../findings/finding';
import { filledColumns, gridOf, type Grid } from '../../../grid/sheetGrid';
import type { SheetSnapshot } from '../../../grid/snapshot';
import {
  codeOf,
  costCentreKey,
  type Ledger,
  type LedgerField,
  type LedgerLine,
  type LedgerTable,
  lineMeasures,
} from './ledger';
import { ledgerFindings } from './ledgerFindings';
import { lineAmounts, moneyColumns, type Amounts } from './lineAmounts';
import { proveTotals, type TotalRow } from './proveWhole';
import { readRiskMarker } from '../../recognise/budgetRisks';
import { isTotal } from '../../read/rowKind';

/** What stands over the lines: printed reports say a cost centre once, and group their lines under headings. */
interface Above {
  costCentre: string;
  costCentreName: string;
  section: string;
  risk: string;
}

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

/**
 * The lines of a recognised ledger, in pounds. Totals and subtotals are left out and proven against the lines;
 * headings repeated after a page break, empty rows and headings of groups are no lines. Where a report names a cost
 * centre only in its first line, the lines below have it too. One pass over the rows.
 */
export function readLedger(sheet: SheetSnapshot, table: LedgerTable): Ledger {
  const grid = gridOf(sheet);
  const money = moneyColumns(grid, table);
  const findings: Finding[] = [];
  const lines: LedgerLine[] = [];
  const totals: TotalRow[] = [];
  const above: Above = { costCentre: '', costCentreName: '', section: '', risk: '' };
  const key = table.columns.costCentre ?? table.columns.account;
  const keyHeading = key === undefined ? '' : grid.text(table.headings.row + table.headings.rows - 1, key);
  for (let row = table.headings.row + table.headings.rows; row < table.area.row + table.area.rows; row += 1) {
    if (key !== undefined && keyHeading !== '' && grid.text(row, key) === keyHeading) continue;
    const amounts = lineAmounts(grid, table, money, row, findings);
    if (amounts.column < 0) {
      readGroup(grid, table, row, above);
      continue;
    }
    const label = totalLabel(grid, table, row);
    if (label !== null) {
      totals.push({ row, column: amounts.column, label, amounts, lines: lines.length });
      above.costCentre = '';
      above.costCentreName = '';
    } else lines.push(lineOf(grid, table, row, amounts, above));
  }
  const unit = roundedTo(lines);
  const proof = proveTotals(table, lines, totals, unit);
  const { measures } = money;
  return {
    table,
    lines,
    totals: proof.totals,
    measures,
    roundedTo: unit,
    findings: [...findings, ...proof.findings, ...ledgerFindings(table, lines, money)],
  };
}

/** A text that stands alone in its row is the heading of a group: a service, or "LOCAL RISK". */
function readGroup(grid: Grid, table: LedgerTable, row: number, above: Above): void {
  const { area, columns } = table;
  const filled = filledColumns(grid, row, area.column, area.column + area.columns);
  const [only] = filled;
  if (only === undefined) return;
  if (filled.length === 1) {
    const text = grid.text(row, only);
    if (readRiskMarker(text)) above.risk = text;
    else if (!/^(?:notes?\b|source\b|page \d|report|\*)/i.test(text) && text.length <= 80) {
      above.section = text;
      if (columns.costCentre !== only) above.costCentre = '';
    }
  }
  // "12001  Older People" without figures leads the lines of a cost centre.
  const code = textOf(grid, row, columns.costCentre);
  if (code !== '' && filled.length > 1) {
    above.costCentre = code;
    above.costCentreName = textOf(grid, row, columns.costCentreName);
  }
}

/** "Total People", "12001 Total", "Grand total", "Sub-total"; SAP marks totals with asterisks alone. */
const saysTotal = (text: string): boolean =>
  isTotal(text) || /(?:^|\s)(?:sub-?\s?)?totals?\s*:?$/i.test(text) || /^\*{1,5}$/.test(text);

/**
 * The words by which a row says that it adds up others; null for a line. A word in a column of codes always says it.
 * In a column of names it does where a code is missing, for an account may be called "Total Gas & Power". A row with
 * figures and no words at all is a total too ("" for its label): it says nothing of which cost centre it were.
 */
function totalLabel(grid: Grid, { columns, area }: LedgerTable, row: number): string | null {
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

/**
 * To what a ledger's amounts are rounded, in pounds, read from the amounts: 1,000 or a million where every amount is
 * a multiple of it, 1 where all are whole pounds, 0 where there are pence. A few round amounts prove nothing, so
 * thousands take five different ones.
 */
function roundedTo(lines: readonly LedgerLine[]): number {
  let unit = 1_000_000;
  const seen = new Set<number>();
  for (const line of lines)
    for (const measure of lineMeasures) {
      const amount = line[measure];
      if (amount === null || amount === 0) continue;
      if (seen.size < 5) seen.add(Math.abs(amount));
      while (unit > 0 && !isMultiple(amount, unit)) unit = unit === 1 ? 0 : unit === 1000 ? 1 : 1000;
      if (unit === 0) return 0;
    }
  return seen.size < 5 ? Math.min(unit, 1) : unit;
}

const isMultiple = (amount: number, unit: number): boolean =>
  Math.abs(amount - Math.round(amount / unit) * unit) < 0.001;

const textOf = (grid: Grid, row: number, column: number | undefined): string =>
  column === undefined ? '' : codeOf(grid.value(row, column), grid.text(row, column));

function lineOf(
  grid: Grid,
  { sheet, columns }: LedgerTable,
  row: number,
  { budget, projected, amount, column }: Amounts,
  above: Above,
): LedgerLine {
  const text = (field: LedgerField): string => {
    const at = columns[field];
    return at === undefined ? '' : grid.text(row, at);
  };
  const account = textOf(grid, row, columns.account);
  let costCentre = columns.costCentre === undefined ? account : textOf(grid, row, columns.costCentre);
  let costCentreName = text('costCentreName');
  if (columns.costCentre !== undefined && costCentre === '') {
    // Only a line that says what it is of, and not a figure that stands alone.
    if (account !== '' || text('accountName') !== '' || text('description') !== '') {
      costCentre = above.costCentre;
      if (costCentreName === '') costCentreName = above.costCentreName;
    }
  } else {
    above.costCentre = costCentre;
    above.costCentreName = costCentreName;
  }
  const marker = columns.risk === undefined ? above.risk : text('risk');
  const risk = readRiskMarker(marker);
  return {
    row,
    cell: sheetCell(sheet, row, column),
    costCentre,
    key: costCentreKey(costCentre),
    account,
    costCentreName,
    description: text('accountName') || text('description'),
    period: text('period'),
    reference: text('reference'),
    service: columns.service === undefined ? above.section : text('service'),
    department: text('department'),
    risk,
    otherRisk: risk ? '' : marker,
    budget,
    projected,
    amount,
  };
}
