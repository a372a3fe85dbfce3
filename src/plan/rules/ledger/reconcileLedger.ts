import {
  blockKind,
  type BudgetMeasure,
  budgetMeasures,
  isUnparted,
  partsOf,
  serviceKey,
} from '../../tables/budgetParts';
import { type Reconciliation, type ReconciliationLine, totalReconciliation } from '../budgets/reconciliation';
import type { Finding } from '../../findings/finding';
import type { BudgetLine } from '../../read/plan';
import { planRounding } from '../budgets/statedTotals';
import { allowance, amountMeaning, compareFigure, inLedgerOnly, withCells } from './reconciliationLines';
import { explainCells } from './explain/explainCells';
import { explanationFinding } from './explain/explanationFinding';
import { joinEntries, type Ledger, type ProposedCostCentre } from './ledger';
import { accountSigns, type Amounts, type DifferingCell, type ExplainedCell } from './explain/figureFaults';
import {
  gatherCells,
  type LedgerCell,
  type PlanEntry,
  planFigures,
  type ValueOf,
  type WholeServices,
} from './gatherCells';
import { proveWhole, type LedgerProof, strayLines, wholeFault } from './proveWhole';

/** What a reconciliation of a ledger says beside its lines, or why there is none, in words. */
export type LedgerReconciliation =
  | (Reconciliation & {
      readonly kind: 'reconciled';
      /** Services and risks that differ, with what may be wrong. */
      readonly explained: readonly ExplainedCell[];
      /** The ledger's own total, in parts: what counts for services, and what was left out and why. */
      readonly proof: readonly LedgerProof[];
      /** What an amount that the ledger does not name was taken for. */
      readonly amountMeans: BudgetMeasure | null;
    })
  | {
      readonly kind: 'refused';
      readonly code: 'no-budgets' | 'ledger-empty' | 'no-risk-marker';
      readonly message: string;
    };

/**
 * Compares each figure of the plan's budgets with the ledger lines of its service and risk, after `mapping`. Lines
 * are £000; a figure agrees within rounding if the rest is no more than `allowance` says. Differences are explained
 * where they can be (`explainCells`). Money that counts for no service is listed as missing in the plan or named in a
 * finding: the parts always come to the ledger's total. Time grows with the lines. `inThisWorkbook`: the ledger stands in
 * the plan's own workbook, so that formulas can point at it.
 */
export function reconcileLedger(
  budgets: readonly BudgetLine[],
  ledger: Ledger,
  mapping: readonly ProposedCostCentre[],
  inThisWorkbook = true,
): LedgerReconciliation {
  const whole = wholeServices(budgets);
  const refusal = refuse(budgets, ledger, mapping, whole);
  if (refusal) return refusal;
  const plan = planFigures(budgets);
  const meaning = amountMeaning(ledger, mapping, plan.entries, whole);
  const valueOf: ValueOf = (line, measure) => (measure === meaning.measure ? line.amount : line[measure]);
  const measures = budgetMeasures.filter(
    (measure) => ledger.measures.includes(measure) || meaning.measure === measure,
  );
  const blocks = partsOf(budgets).filter((part) => ['recharge', 'other'].includes(blockKind(part)));
  const gathered = gatherCells(ledger, mapping, valueOf, whole, blocks);
  const planUnit = planRounding(budgets) * 1000;
  const lines: ReconciliationLine[] = [];
  const differing: DifferingCell[] = [];
  for (const [key, entry] of plan.entries) {
    const cell = gathered.cells.get(key);
    const allowed = allowance(planUnit, ledger.roundedTo, cell?.lines.length ?? 0);
    const own = measures.flatMap((measure) => compareFigure(key, entry, cell, gathered, measure, allowed));
    lines.push(...own.map((line) => withCells(line, cell, ledger, valueOf, inThisWorkbook)));
    const found = differingCell(key, own, cell, allowed);
    if (found) differing.push(found);
  }
  lines.push(
    ...inLedgerOnly(plan.entries, gathered, measures).map(({ line, cell }) =>
      withCells(line, cell, ledger, valueOf, inThisWorkbook),
    ),
  );
  const fault = wholeFault(lines, ledger);
  const explained = fault
    ? []
    : explainCells(differing, {
        valueOf,
        signOf: accountSigns(ledger.lines, measures, valueOf),
        planUnit,
        ledgerUnit: ledger.roundedTo,
      });
  const findings: Finding[] = [
    ...ledger.findings,
    ...plan.findings,
    ...strayLines(ledger, mapping),
    ...meaning.findings,
    ...(fault ? [fault] : []),
    ...explanations(explained, plan.entries),
  ];
  const proof = proveWhole(ledger, gathered, measures, valueOf);
  return {
    kind: 'reconciled',
    lines,
    totals: totalReconciliation(lines),
    findings: [...findings, ...proof.findings],
    explained,
    proof: proof.proofs,
    amountMeans: meaning.measure,
  };
}

/** Services of which no figure is parted into risks. */
function wholeServices(budgets: readonly BudgetLine[]): WholeServices {
  const keys = budgets.filter(isUnparted).map(({ service }) => serviceKey(service));
  return keys.length > 0 && keys.length === budgets.length ? 'all' : new Set(keys);
}

function refuse(
  budgets: readonly BudgetLine[],
  ledger: Ledger,
  mapping: readonly ProposedCostCentre[],
  whole: WholeServices,
): Extract<LedgerReconciliation, { kind: 'refused' }> | null {
  if (budgets.length === 0)
    return {
      kind: 'refused',
      code: 'no-budgets',
      message:
        'The plan has no budgets to reconcile: no table with services and their budgets was found. Add the table “Budgets” and fill it in.',
    };
  if (ledger.lines.length === 0)
    return {
      kind: 'refused',
      code: 'ledger-empty',
      message: `The ledger on “${ledger.table.sheet}” has no line with an amount. Paste its lines below the headings, then try again.`,
    };
  if (whole === 'all') return null;
  const hasRisk = ledger.lines.some(({ risk }) => risk !== null) || mapping.some(({ risk }) => risk !== null);
  return hasRisk
    ? null
    : {
        kind: 'refused',
        code: 'no-risk-marker',
        message: `Nothing says which lines of the ledger on “${ledger.table.sheet}” are local and which are central risk. Add a column “Risk” with Local or Central to it, or fill in the risk of each cost centre in the table “Cost centres”.`,
      };
}

function differingCell(
  key: string,
  lines: readonly ReconciliationLine[],
  cell: LedgerCell | undefined,
  allowed: number,
): DifferingCell | null {
  if (!cell || !lines.some(({ status }) => status === 'differs')) return null;
  const compared = lines.filter(({ budget }) => budget !== null);
  const of = (side: (line: ReconciliationLine) => number): Amounts =>
    Object.fromEntries(compared.map((line) => [line.measure, side(line) * 1000]));
  return {
    key,
    service: cell.service,
    risk: cell.risk,
    measures: compared.map(({ measure }) => measure),
    difference: of(({ difference }) => difference),
    plan: of(({ budget }) => budget ?? 0),
    allowed,
    lines: cell.lines,
    entries: joinEntries(cell.lines),
  };
}

/** One finding a cell; two cells between which something was moved have one between them. */
function explanations(
  explained: readonly ExplainedCell[],
  entries: ReadonlyMap<string, PlanEntry>,
): Finding[] {
  const told = new Set<unknown>();
  return explained.flatMap((one): Finding[] => {
    const lead = one.alternatives[0] ?? [];
    const moved = lead.length === 1 && lead[0]?.other ? lead[0] : null;
    if (moved && told.has(moved)) return [];
    if (moved) told.add(moved);
    const figures = Object.values(entries.get(one.cell.key)?.figures ?? {});
    return [
      explanationFinding(
        one,
        figures.flatMap(({ cells }) => cells),
      ),
    ];
  });
}
