import type { Finding } from '../../src/plan/findings/finding';
import type { Ledger } from '../../src/plan/rules/ledger/ledger';
import type { Fault } from '../../src/plan/rules/ledger/explain/figureFaults';
import { proposeCostCentres } from '../../src/plan/rules/ledger/proposeCostCentres';
import { readLedger } from '../../src/plan/rules/ledger/readLedger';
import { recogniseLedger } from '../../src/plan/rules/ledger/recogniseLedger';
import { reconcileLedger, type LedgerReconciliation } from '../../src/plan/rules/ledger/reconcileLedger';
import type { BudgetLine } from '../../src/plan/read/plan';
import type { WorkbookSnapshot } from '../../src/grid/snapshot';
import { makeRandom } from '../recognise/random';
import { makeLedger } from './ledgerBook';
import { cellOf, plantFaults, type Planted } from './plantFaults';
import { writeBook, writeBudgets } from './writeBook';

/** A generated ledger and budgets, with what was planted. */
export interface Case {
  readonly workbook: WorkbookSnapshot;
  readonly budgets: readonly BudgetLine[];
  readonly planted: readonly Planted[];
  readonly idOfRow: ReadonlyMap<number, number>;
}

/** A ledger of so many lines; every fourth seed has no fault, every third has two in one figure. */
export function makeCase(seed: number, lines: number): Case {
  const random = makeRandom(seed * 7919 + lines);
  const truth = makeLedger(random, lines);
  const faults = seed % 4 === 0 ? 0 : 1 + random.whole(5);
  const faulty = plantFaults(random, truth, faults, seed % 3 === 0);
  const { workbook, idOfRow } = writeBook(random, truth, faulty.lines);
  return { workbook, budgets: writeBudgets(truth, faulty), planted: faulty.planted, idOfRow };
}

/** All that is pure: recognise, read, map, reconcile. */
export function reconcileCase({ workbook, budgets }: Pick<Case, 'workbook' | 'budgets'>): {
  ledger: Ledger;
  result: Extract<LedgerReconciliation, { kind: 'reconciled' }>;
  mapping: readonly Finding[];
} {
  const found = recogniseLedger(workbook);
  if (found.kind === 'refused') throw new Error(found.message);
  const ledger = readLedger(found.sheet, found.table);
  const services = budgets.map(({ service }) => service);
  const mapped = proposeCostCentres(ledger, services, []);
  const result = reconcileLedger(budgets, ledger, mapped.proposals);
  if (result.kind === 'refused') throw new Error(result.message);
  return { ledger, result, mapping: mapped.findings };
}

export interface Judgement {
  readonly planted: number;
  readonly found: number;
  /** Of the found ones, those that the finding itself says, among its first three explanations. */
  readonly said: number;
  /** Of these, those named as the likeliest by more than an amount that fits. */
  readonly sure: number;
  /** What was said of figures without a fault. */
  readonly wrong: number;
  readonly notes: readonly string[];
}

/** How many alternatives a finding says. */
const said = 3;

/** Compares what was found with what was planted. */
export function judgeCase(one: Case): Judgement {
  const { result, mapping } = reconcileCase(one);
  const notes: string[] = [];
  const byCell = new Map(result.explained.map((each) => [cellOf(each.cell), each]));
  let [found, inWords, sure] = [0, 0, 0];
  for (const fault of one.planted) {
    const own = byCell.get(fault.cell);
    const fits = (set: readonly Fault[]): boolean => set.some((each) => isSame(each, fault, one.idOfRow));
    const place = own ? own.alternatives.findIndex(fits) : -1;
    if (place >= 0) {
      found += 1;
      if (place < said) inWords += 1;
      if (place === 0 && own?.sure) sure += 1;
    } else
      notes.push(
        `missed ${fault.kind} in ${fault.cell} (line ${fault.id}): ${own ? own.alternatives.map((set) => set.map(({ kind, lines }) => `${kind} ×${lines.length}`).join(' + ')).join(' | ') : 'agreed'}`,
      );
  }
  const touched = new Set(one.planted.flatMap(({ cell, from }) => [cell, ...(from ? [from] : [])]));
  const lines = result.lines.filter(
    (line) =>
      !touched.has(cellOf(line)) && line.status !== 'agreed' && line.status !== 'agreed within rounding',
  );
  for (const line of lines)
    notes.push(
      `${line.service} ${line.risk} ${line.measure} ${line.status} by ${line.difference} without a fault`,
    );
  const others = [
    ...mapping,
    ...result.findings.slice(0, result.findings.length - result.explained.length),
  ].filter(
    ({ code, severity }) => severity !== 'info' && !/^(?:ledger-line|figure|ledger-cost-centre-e)/.test(code),
  );
  for (const { code, cell, message } of others) notes.push(`${code} at ${cell}: ${message}`);
  return {
    planted: one.planted.length,
    found,
    said: inWords,
    sure,
    wrong: lines.length + others.length,
    notes,
  };
}

function isSame(fault: Fault, planted: Planted, idOfRow: ReadonlyMap<number, number>): boolean {
  if (fault.kind !== planted.kind) return false;
  if (planted.lacks) {
    const { budget, projected } = planted.lacks;
    return (
      Math.abs((fault.effect.budget ?? 0) + budget) <= 600 &&
      Math.abs((fault.effect.projected ?? 0) + projected) <= 600
    );
  }
  if (planted.from !== undefined && (!fault.other || cellOf(fault.other) !== planted.from)) return false;
  return planted.id < 0 || fault.lines.some(({ row }) => idOfRow.get(row) === planted.id);
}
