import { sheetCell } from '../../../grid/a1';
import { formatPounds } from '../../../words/money';
import { formatNumber } from '../../../words/numbers';
import { type Finding, newFinding } from '../../findings/finding';
import type { BudgetMeasure } from '../../tables/budgetParts';
import type { ReconciliationLine } from '../budgets/reconciliation';
import { type GatheredLedger, type LeftOut, serviceOf, type ValueOf } from './gatherCells';
import {
  type Ledger,
  type LedgerLine,
  type LedgerTable,
  type LedgerTotal,
  type LineMeasure,
  lineMeasures,
  type ProposedCostCentre,
} from './ledger';
import { allowance } from './reconciliationLines';

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

/** The total of all lines of a ledger in one measure, in pounds, and its parts. */
export interface LedgerProof {
  readonly measure: BudgetMeasure;
  readonly whole: number;
  /** For services of the plan or by name missing in it. */
  readonly counted: number;
  readonly leftOut: readonly { readonly why: LeftOut; readonly lines: number; readonly amount: number }[];
  /** The parts come to the whole. */
  readonly proven: boolean;
}

const reasons: Readonly<Record<LeftOut, string>> = {
  'mapped twice': 'belong to a cost centre that is mapped to several services',
  'no risk': 'do not say whether they are local or central risk',
  'other risk': 'are marked as neither local nor central risk',
  'no cost centre': 'have no cost centre',
};

const clearShare = 0.8;
const fewest = 3;

/** A cost centre whose lines name several services often serves them all; one line in ten or fewer is a slip. */
const mostStrays = 0.1;

/** Proves that every line of a ledger is counted once or named as left out. */
export function proveWhole(
  ledger: Ledger,
  { cells, unmapped, leftOut }: GatheredLedger,
  measures: readonly BudgetMeasure[],
  valueOf: ValueOf,
): { proofs: LedgerProof[]; findings: Finding[] } {
  const sum = (lines: readonly LedgerLine[], measure: BudgetMeasure): number =>
    lines.reduce((all, line) => all + (valueOf(line, measure) ?? 0), 0);
  const proofs = measures.map((measure): LedgerProof => {
    const whole = sum(ledger.lines, measure);
    const counted = [...cells.values(), ...unmapped.values()].reduce(
      (all, cell) => all + cell.sums[measure],
      0,
    );
    const left = [...leftOut].map(([why, lines]) => ({
      why,
      lines: lines.length,
      amount: inPence(sum(lines, measure)),
    }));
    const parts = left.reduce((all, { amount }) => all + amount, counted);
    return {
      measure,
      whole: inPence(whole),
      counted: inPence(counted),
      leftOut: left,
      proven: Math.abs(whole - parts) < 0.05,
    };
  });
  const findings = [...leftOut].flatMap(([why, lines]): Finding[] => {
    const [first] = lines;
    // Of cost centres that are mapped twice, and of lines without one, other findings speak.
    if (!first || why === 'mapped twice' || why === 'no cost centre') return [];
    const amounts = measures.map(
      (measure) => `${formatPounds(sum(lines, measure))} ${measure === 'budget' ? 'budget' : 'projected'}`,
    );
    const marker = why === 'other risk' ? ` (“${first.otherRisk}”)` : '';
    return [
      newFinding(why === 'no risk' ? 'ledger-no-risk' : 'ledger-other-risk', {
        cell: first.cell,
        message: `${lines.length === 1 ? 'One line' : `${formatNumber(lines.length)} lines`} of the ledger (${amounts.join(', ')}) ${reasons[why]}${marker}, the first in row ${first.row + 1}. They are left out.`,
      }),
    ];
  });
  return { proofs, findings };
}

const inPence = (amount: number): number => Math.round(amount * 100) / 100 || 0;

/**
 * A fault of the ledger as a whole, which would otherwise show as one in every line: all its signs are turned (income
 * positive), or its unit is another than its headings say. null for none. Looked for only where most figures differ.
 */
export function wholeFault(lines: readonly ReconciliationLine[], { table }: Ledger): Finding | null {
  const both = lines.filter(({ budget, ledger }) => budget !== null && ledger !== null && budget !== 0);
  if (
    both.length < fewest ||
    both.filter(({ status }) => status === 'differs').length < clearShare * both.length
  )
    return null;
  const share = (fits: (budget: number, ledger: number) => boolean): boolean =>
    both.filter(({ budget, ledger }) => fits(budget ?? 0, ledger ?? 0)).length >= clearShare * both.length;
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1, Math.abs(a) * 0.02);
  const cell = sheetCell(table.sheet, table.headings.row, table.area.column);
  if (share((budget, ledger) => near(budget, -ledger)))
    return newFinding('ledger-signs-turned', {
      cell,
      message:
        "Nearly all sums of the ledger are the plan's figures with the other sign: in one of the two, income is positive. Turn the signs of the ledger (multiply its amounts by -1), then reconcile again.",
    });
  for (const [factor, words] of [
    [1000, 'The ledger looks as if it were in £000, but it is read in pounds'],
    [0.001, 'The ledger looks as if it were in pounds, but its headings say £000'],
  ] as const)
    if (share((budget, ledger) => near(budget, ledger * factor)))
      return newFinding('ledger-unit', {
        cell,
        message: `${words}: nearly all its sums are the plan's figures ${factor === 1000 ? 'divided' : 'multiplied'} by 1,000. Say the unit in the headings (“Budget £000” or “Budget £”), then reconcile again.`,
      });
  return null;
}

/**
 * Lines that name another service than nearly all other lines of their cost centre: they are counted for the service
 * that they name, and finance staff are told, for one of the two codes is probably wrong. Nothing is said of a cost
 * centre that serves several. Time grows with the lines.
 */
export function strayLines({ lines }: Ledger, mapping: readonly ProposedCostCentre[]): Finding[] {
  const several = new Map(
    mapping
      .filter(({ service, ofLines }) => service !== '' && new Set(ofLines.values()).size > 1)
      .map((each) => [each.key, each]),
  );
  if (several.size === 0) return [];
  const strays = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const own = several.get(line.key);
    if (!own || serviceOf(line, own) === own.service) continue;
    const known = strays.get(line.key);
    if (known) known.push(line);
    else strays.set(line.key, [line]);
  }
  return [...strays].flatMap(([key, found]): Finding[] => {
    const own = several.get(key);
    if (!own || found.length > Math.max(1, own.lines * mostStrays) || own.lines < 3) return [];
    return found.map((line) =>
      newFinding('ledger-line-service-differs', {
        cell: line.cell,
        message: `Row ${line.row + 1} of the ledger says ${serviceOf(line, own)}, but the other lines of cost centre ${line.costCentre} say ${own.service}. It is counted for ${serviceOf(line, own)}; correct the line's service or its cost centre.`,
      }),
    );
  });
}
