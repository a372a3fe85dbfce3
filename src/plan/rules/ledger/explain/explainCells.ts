import type { BudgetMeasure } from '../../../tables/budgetParts';
import type { ValueOf } from '../gatherCells';
import {
  type Amounts,
  amountsOf,
  type DifferingCell,
  exchangedInLines,
  type ExplainedCell,
  type Fault,
  figureFaults,
  isNothing,
  less,
  misSigned,
  type SignOf,
} from './figureFaults';
import { fittingLines, areOpposite, movedBetween } from './fittingLines';
import type { LedgerLine } from '../ledger';

/** What the explanations rest on beside the cells. */
interface Grounds {
  readonly valueOf: ValueOf;
  readonly signOf: SignOf;
  /** To what the plan's figures are rounded, in pounds. */
  readonly planUnit: number;
  /** To what the ledger's amounts are rounded, in pounds. */
  readonly ledgerUnit: number;
}

type Alternative = readonly Fault[];

/** More doubled or mis-signed lines than this are not combined with one another. */
const mostEvidence = 12;
/** More than this are tried with no line that fits what is left. */
const mostTried = 40;
const mostAlternatives = 200;

interface Case {
  readonly cell: DifferingCell;
  /** The cell, and before it, where budgets and projections have rows of their own, with both rows joined. */
  readonly together: readonly DifferingCell[];
  readonly evidence: readonly Fault[];
  /** One fault that has evidence of its own. */
  readonly strong: Alternative[];
  /** Several faults together. */
  readonly combined: Alternative[];
}

/**
 * What may be wrong in each service and risk whose ledger lines do not come to the plan's figure. First what has
 * evidence of its own (a line that stands twice, a sign unlike its account's, the same amount short elsewhere, a
 * figure of the plan with digits exchanged); then lines that fit by amount alone; then a line that the ledger lacks,
 * which can never be ruled out; at last several faults together. Cells are few and lines are looked at a fixed number
 * of times, so time grows with the lines. Faults that cancel out within a cell leave no difference and are not found.
 */
export function explainCells(cells: readonly DifferingCell[], grounds: Grounds): ExplainedCell[] {
  const cases = cells.map((cell): Case => {
    const together = cell.entries.length > 0 ? [{ ...cell, lines: cell.entries }, cell] : [cell];
    const evidence = together.flatMap((each) => [
      ...misSigned(each, grounds.signOf, grounds.valueOf),
      ...doubledLines(each, grounds.valueOf),
      ...exchangedInLines(each, grounds.valueOf),
    ]);
    const strong = evidenceAlone(cell, evidence);
    const ofFigures = wrongFigures(cell, grounds.planUnit);
    if (ofFigures) strong.push(ofFigures);
    return { cell, together, evidence, strong, combined: [] };
  });
  pairUp(cases, grounds, false);
  for (const one of cases) if (one.strong.length === 0) one.combined.push(...evidenceTogether(one));
  pairUp(cases, grounds, true);
  return cases.map((one) => finish(one, grounds));
}

/**
 * Lines of a cell that stand in the ledger more than once: the same cost centre, account, period and amounts. A fault
 * for each further copy, those first whose description and reference are the same too. Payments of one amount each
 * month are in different periods; others that are honestly alike are faults only if they explain a difference.
 */
function doubledLines(cell: DifferingCell, valueOf: ValueOf): Fault[] {
  const groups = new Map<string, LedgerLine[]>();
  for (const line of cell.lines) {
    const amounts = cell.measures.map((measure) => valueOf(line, measure));
    if (amounts.every((amount) => amount === null || amount === 0)) continue;
    const identity = [
      line.key,
      line.account,
      line.account === '' ? line.description : '',
      line.period,
      ...amounts,
    ].join('\u0001');
    const group = groups.get(identity);
    if (group) group.push(line);
    else groups.set(identity, [line]);
  }
  const faults: { fault: Fault; same: boolean }[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (!first || group.length < 2) continue;
    const same = group.some((line, at) =>
      group
        .slice(at + 1, at + 4)
        .some((other) => other.description === line.description && other.reference === line.reference),
    );
    faults.push({ fault: { kind: 'doubled', lines: group, effect: amountsOf(first, cell, valueOf) }, same });
  }
  return faults.sort((a, b) => Number(b.same) - Number(a.same)).map(({ fault }) => fault);
}

const evidenceAlone = (cell: DifferingCell, evidence: readonly Fault[]): Alternative[] =>
  evidence.filter((fault) => isNothing(less(cell.difference, fault.effect), cell)).map((fault) => [fault]);

function evidenceTogether({ cell, evidence: all }: Case): Alternative[] {
  const evidence = all.slice(0, mostEvidence);
  const found: Alternative[] = [];
  evidence.forEach((first, at) => {
    const rest = less(cell.difference, first.effect);
    evidence.slice(at + 1).forEach((second, further) => {
      const left = less(rest, second.effect);
      if (isNothing(left, cell)) found.push([first, second]);
      else
        for (const third of evidence.slice(at + further + 2))
          if (isNothing(less(left, third.effect), cell)) found.push([first, second, third]);
    });
  });
  return found.sort((a, b) => a.length - b.length);
}

/** Each measure that differs has a fault of the plan's figure. */
function wrongFigures(cell: DifferingCell, planUnit: number): Alternative | null {
  const faults: Fault[] = [];
  for (const measure of apartIn(cell, cell.difference)) {
    const [fault] = figureFaults(cell, measure, planUnit);
    if (!fault) return null;
    faults.push(fault);
  }
  return faults.length > 0 ? faults : null;
}

const apartIn = (cell: DifferingCell, difference: Amounts): BudgetMeasure[] =>
  cell.measures.filter((measure) => Math.abs(difference[measure] ?? 0) > cell.allowed);

/**
 * Cells of which one is over by what another is short. `combined`: after what one doubled or mis-signed line of
 * either explains; that only for cells which nothing has explained yet.
 */
function pairUp(cases: readonly Case[], { valueOf }: Grounds, combined: boolean): void {
  const open = combined ? cases.filter(({ strong }) => strong.length === 0) : cases;
  const options = (one: Case): { with: Alternative; rest: Amounts }[] => [
    { with: [], rest: one.cell.difference },
    ...(combined
      ? one.evidence
          .slice(0, mostEvidence)
          .map((fault) => ({ with: [fault], rest: less(one.cell.difference, fault.effect) }))
      : []),
  ];
  const all = open.map((one) => ({ one, options: options(one) }));
  all.forEach(({ one: a, options: ofA }, at) => {
    for (const { one: b, options: ofB } of all.slice(at + 1))
      for (const left of ofA)
        for (const right of ofB) {
          if (!areOpposite(a.cell, left.rest, b.cell, right.rest)) continue;
          for (const moved of [
            movedBetween(a.cell, left.rest, b.cell, right.rest, valueOf),
            movedBetween(b.cell, right.rest, a.cell, left.rest, valueOf),
          ])
            if (moved) {
              (combined ? a.combined : a.strong).push([...left.with, moved.fault]);
              (combined ? b.combined : b.strong).push([...right.with, moved.fault]);
            }
        }
  });
}

function finish({ cell, together, evidence, strong, combined }: Case, grounds: Grounds): ExplainedCell {
  const { difference } = cell;
  const fitting = (rest: Amounts): Fault[] =>
    together.flatMap((each) => fittingLines(each, rest, grounds.valueOf, grounds.ledgerUnit));
  const fits = fitting(difference);
  // A line that stands twice, or belongs elsewhere, always fits by its amount as well: that is told last.
  const known = new Set(strong.flat().flatMap(({ lines }) => lines));
  const only = (wanted: boolean): Alternative[] =>
    fits
      .map((fault) => ({ ...fault, lines: fault.lines.filter((line) => known.has(line) === wanted) }))
      .filter(({ lines }) => lines.length > 0)
      .map((fault) => [fault]);
  const alone = only(false);
  const several = [...combined];
  several.push(...partlyFigures(cell, grounds));
  // Even where one fault alone would do: a line that is honestly there twice may fit by chance.
  if (evidence.length > 0) {
    for (const fault of evidence) several.push([fault, missing(less(difference, fault.effect))]);
    for (const fault of evidence.slice(0, mostTried)) {
      const rest = less(difference, fault.effect);
      for (const other of fitting(rest))
        if (!other.lines.every((line) => fault.lines.includes(line))) several.push([fault, other]);
    }
  }
  return {
    cell,
    alternatives: [...strong, ...alone, [missing(difference)], ...only(true), ...several].slice(
      0,
      mostAlternatives,
    ),
    sure: strong.length === 1 && alone.length === 0,
  };
}

const missing = (difference: Amounts): Fault => ({
  kind: 'missing in the ledger',
  lines: [],
  effect: difference,
});

/** One measure's figure is wrong, and a line explains the other. */
function partlyFigures(cell: DifferingCell, grounds: Grounds): Alternative[] {
  const apart = apartIn(cell, cell.difference);
  if (apart.length < 2) return [];
  return apart.flatMap((measure): Alternative[] => {
    const [figure] = figureFaults(cell, measure, grounds.planUnit);
    if (!figure) return [];
    const rest = { ...cell.difference, [measure]: 0 };
    return [
      ...fittingLines(cell, rest, grounds.valueOf, grounds.ledgerUnit).map((fault) => [figure, fault]),
      [figure, missing(rest)],
    ];
  });
}
