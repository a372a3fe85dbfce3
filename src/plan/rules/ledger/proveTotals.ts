import { sheetCell } from '../../../grid/a1';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import { allowance } from './reconciliationLines';
import { formatPounds } from '../../../words/money';
import {
  lineMeasures,
  type LedgerLine,
  type LedgerTable,
  type LedgerTotal,
  type LineMeasure,
} from './ledger';

/** A row that adds up others, with what all lines above it come to. */
export interface TotalRow {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly amounts: Readonly<Record<LineMeasure, number | null>>;
  /** How many lines stand above it. */
  readonly lines: number;
}

/**
 * Proves each total of a ledger against its lines: it is the sum of the lines since an earlier total (or the first
 * line), or of all lines, so that totals of cost centres, services and the whole may stand in each other. A total
 * that is none of these is named with what the lines come to. `roundedTo` is what the amounts are rounded to, in
 * pounds: half of it a line may be missing. One pass over the lines.
 */
export function proveTotals(
  table: LedgerTable,
  lines: readonly LedgerLine[],
  rows: readonly TotalRow[],
  roundedTo: number,
): { totals: LedgerTotal[]; findings: Finding[] } {
  const totals: LedgerTotal[] = [];
  const findings: Finding[] = [];
  const whole = sums();
  for (const line of lines) add(whole, line);
  const above = sums();
  // Sums of the lines above each total before, in pence: a total less any of them may be what this one adds up.
  const starts: Record<LineMeasure, Map<number, number>> = {
    budget: new Map([[0, 0]]),
    projected: new Map([[0, 0]]),
    amount: new Map([[0, 0]]),
  };
  let next = 0;
  let last = sums();
  let lastLines = 0;
  for (const total of rows) {
    for (; next < total.lines; next += 1) {
      const line = lines[next];
      if (line) add(above, line);
    }
    let proven = true;
    for (const measure of lineMeasures) {
      const stated = total.amounts[measure];
      if (stated === null) continue;
      const allowed = slack(total.lines - lastLines, roundedTo);
      const since = above[measure] - last[measure];
      const fits =
        Math.abs(stated - since) <= allowed ||
        Math.abs(stated - whole[measure]) <= slack(lines.length, roundedTo) ||
        startsAt(starts[measure], above[measure] - stated);
      if (fits) continue;
      proven = false;
      const expected = /\bgrand\b/i.test(total.label) ? whole[measure] : since;
      findings.push(finding(table, total, stated, expected));
    }
    totals.push({ row: total.row, label: total.label, amounts: total.amounts, proven });
    if (next > lastLines) {
      for (const measure of lineMeasures) starts[measure].set(pence(above[measure]), next);
      last = { ...above };
      lastLines = next;
    }
  }
  return { totals, findings };
}

type Sums = Record<LineMeasure, number>;
const sums = (): Sums => ({ budget: 0, projected: 0, amount: 0 });

function add(to: Sums, line: LedgerLine): void {
  for (const measure of lineMeasures) to[measure] += line[measure] ?? 0;
}

const pence = (pounds: number): number => Math.round(pounds * 100) || 0;

const startsAt = (starts: ReadonlyMap<number, number>, pounds: number): boolean =>
  [-1, 0, 1].some((crumb) => starts.has(pence(pounds) + crumb));

/** Pence are exact, but for one; of rounded amounts each line, and the total, may be half a unit out. */
const slack = (lines: number, roundedTo: number): number => 0.01 + allowance(roundedTo, roundedTo, lines);

function finding(table: LedgerTable, total: TotalRow, stated: number, expected: number): Finding {
  const nought =
    stated === 0 ? ' A total that adds itself up (a circular reference) shows 0: check its formula.' : '';
  return newFinding('ledger-total-differs', {
    cell: sheetCell(table.sheet, total.row, total.column),
    message: `${total.label === '' ? 'The total without a name' : `“${total.label}”`} says ${formatPounds(stated)}, but the lines above it come to ${formatPounds(expected)}. The lines are counted, not the total.${nought}`,
  });
}
