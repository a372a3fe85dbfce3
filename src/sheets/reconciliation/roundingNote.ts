import type { BudgetAnalysis } from '../../plan/rules/budgets/analysis';
import type { ReconciliationLine, ReconciliationTotals } from '../../plan/rules/budgets/reconciliation';
import { addUpRounded, roundedWords } from '../../words/money';
import { cleanSum } from '../../words/numbers';
import { colours, type Row } from '../printedList';

/** Decimals that the sheet shows of differences; amounts have none. */
const ofDifferences = 3;

const addUp = (parts: readonly number[], places = 0): boolean =>
  addUpRounded(parts, cleanSum(parts.reduce((sum, part) => sum + part, 0)), places);

interface Sides {
  readonly budget: number | null;
  readonly ledger: number | null;
  readonly difference: number;
}

const sidesAddUp = (rows: readonly Sides[]): boolean =>
  addUp(rows.map(({ budget }) => budget ?? 0)) &&
  addUp(rows.map(({ ledger }) => ledger ?? 0)) &&
  addUp(
    rows.map(({ difference }) => difference),
    ofDifferences,
  );

/** Whether lines come, as they show, to the totals by risk and by service, and these to the whole. */
export const comparisonAddsUp = (
  lines: readonly ReconciliationLine[],
  { byRisk, byService, whole }: ReconciliationTotals,
): boolean =>
  whole.every(({ measure }) => {
    const of = <One extends { readonly measure: string }>(all: readonly One[]): One[] =>
      all.filter((one) => one.measure === measure);
    const own = of(lines);
    return (
      sidesAddUp(of(byRisk)) &&
      sidesAddUp(of(byService)) &&
      of(byRisk).every(({ risk }) => sidesAddUp(own.filter((line) => line.risk === risk))) &&
      of(byService).every(({ service }) => sidesAddUp(own.filter((line) => line.service === service)))
    );
  });

/** Whether the variances of services come, as they show, to the net of each block, and the blocks to that of all. */
export function variancesAddUp({ variances, totals }: BudgetAnalysis): boolean {
  const inside = totals.blocks.filter(({ inTotal }) => inTotal);
  const rows = [
    ...totals.blocks.map(({ part }) => variances.filter(({ risk }) => risk === part)),
    ...(totals.both ? [variances.filter(({ risk }) => inside.some(({ part }) => part === risk))] : []),
    ...(totals.both ? [inside.map(({ sum }) => sum)] : []),
  ];
  return rows.every(
    (own) =>
      addUp(own.map(({ budget }) => budget)) &&
      addUp(own.map(({ projected }) => projected)) &&
      addUp(
        own.map(({ variance }) => variance),
        ofDifferences,
      ),
  );
}

/** Stands once, under the first table of which it is true. */
export const roundingNote: Row = {
  cells: [roundedWords],
  across: true,
  style: { font: { italic: true, color: colours.quiet } },
};
