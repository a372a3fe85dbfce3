import { sheetCell } from '../../grid/a1';
import type {
  BudgetAnalysis,
  EarlierSum,
  UnidentifiedSaving,
  Variance,
  VarianceSum,
} from '../../plan/rules/budgets/analysis';
import { blockKind, blockName, byKind, isSamePart, type BudgetPart } from '../../plan/tables/budgetParts';
import { cleanSum } from '../../words/numbers';
import type { FundingYear } from '../../plan/rules/budgets/compareFunding';
import type { Twins } from '../../plan/rules/budgets/compareTwins';
import type { NarrativeParagraph } from '../../plan/rules/budgets/narrative';
import type { ReconciliationLine, ReconciliationTotals } from '../../plan/rules/budgets/reconciliation';
import type { CellPlace } from '../../grid/area';
import { placeOf, type MappedLedger } from './bothSides';
import { statusWord } from '../../sheets/reconciliation/words';
import type {
  DraftParagraph,
  BlockTotals,
  FundingReport,
  LastForecast,
  ReconciledLine,
  ReconcileReport,
  TwinReport,
  UnidentifiedReport,
  VarianceReport,
  VarianceTotals,
} from './report';

/** More cells than these are not listed: the sheet's formulas lead to them. */
const mostCells = 20;

const addresses = (cells: readonly CellPlace[]): string[] =>
  cells.slice(0, mostCells).map(({ sheet, row, column }) => sheetCell(sheet, row, column));

/** Those of its fields that a report has under the same names. */
const pick = <From, Key extends keyof From>(from: From, ...keys: readonly Key[]): Pick<From, Key> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<From, Key>;

/** A block of money by its kind and its name. */
const blockOf = (part: BudgetPart) => ({ risk: blockKind(part), block: blockName(part) });

export const reportLine = (
  line: ReconciliationLine,
  otherSide: string,
  mapped: MappedLedger | null,
): ReconciledLine => ({
  service: line.service,
  ...blockOf(line.risk),
  ...pick(line, 'measure', 'budget', 'ledger', 'difference'),
  status: statusWord(line.status, otherSide),
  note: line.note,
  cells: {
    budget: addresses(line.budgetCells),
    ledger:
      mapped && mapped.file !== ''
        ? [`${mapped.file}: ${placeOf(mapped.ledger.table)}`]
        : addresses(line.ledgerCells),
  },
});

export const reportTwins = ({ first, second, comparison }: Twins): TwinReport => ({
  first: placeOf(first),
  second: placeOf(second),
  compared: comparison.compared,
  agreed: comparison.agreed,
  labels: comparison.labels.map((label) => ({ first: label.first.text, second: label.second.text })),
});

export const reportFunding = (year: FundingYear): FundingReport =>
  pick(year, 'year', 'source', 'spend', 'difference', 'status');

export const reportVariance = ({ risk, earlier, ...variance }: Variance): VarianceReport[] =>
  risk === null
    ? []
    : [
        {
          service: variance.service,
          ...blockOf(risk),
          ...pick(variance, 'hra', 'budget', 'projected', 'variance', 'direction'),
          ...pick(variance, 'percent', 'shareOfBudget', 'rag'),
          lastForecast: earlier
            ? lastForecast({
                ...earlier,
                projected: earlier.amount,
                change: cleanSum(variance.projected - earlier.amount),
              })
            : null,
        },
      ];

const lastForecast = ({ quarter, projected, change }: EarlierSum): LastForecast => ({
  quarter: quarter ?? null,
  projected,
  change,
});

/** The totals of a reconciliation with its blocks by kind and name. */
export const reportTotals = (totals: ReconciliationTotals): ReconcileReport['totals'] => ({
  ...totals,
  byRisk: totals.byRisk.map(({ risk, ...sum }) => ({ ...sum, ...blockOf(risk) })),
});

export const reportUnidentified = ({
  service,
  part,
  cells,
  ...saving
}: UnidentifiedSaving): UnidentifiedReport => ({
  service,
  block: blockName(part),
  ...saving,
  cells: addresses(cells),
});

export function varianceTotals(analyses: readonly BudgetAnalysis[]): ReconcileReport['varianceTotals'] {
  const hasHra = analyses.some(({ hra }) => hra.length > 0);
  const both = analyses.map(({ totals }) => totals.both);
  const without = analyses.map(({ withoutHra }) => withoutHra.both);
  return {
    local: add(analyses.map(({ totals }) => totals.local)),
    central: add(analyses.map(({ totals }) => totals.central)),
    whole: add(analyses.map(({ totals }) => totals.whole)),
    both: isWhole(both) ? add(both) : null,
    total: isWhole(both) ? add(both) : null,
    blocks: blocksOf(analyses),
    withoutHra: hasHra && isWhole(without) ? add(without) : null,
  };
}

/** The blocks of all tables, each with its sum over them. */
function blocksOf(analyses: readonly BudgetAnalysis[]): BlockTotals[] {
  const all = analyses.flatMap(({ totals }) => totals.blocks);
  return all
    .filter(({ part }, at) => all.findIndex((one) => isSamePart(one.part, part)) === at)
    .sort((a, b) => byKind(a.part, b.part))
    .map(({ part }) => {
      const own = all.filter((one) => isSamePart(one.part, part));
      return {
        name: blockName(part),
        kind: blockKind(part),
        inTotal: own.every(({ inTotal }) => inTotal),
        ...add(own.map(({ sum }) => sum)),
      };
    });
}

const isWhole = (sums: readonly (VarianceSum | null)[]): sums is readonly VarianceSum[] =>
  sums.every((sum) => sum !== null);

const add = (sums: readonly VarianceSum[]): VarianceTotals => {
  const all = (of: (sum: VarianceSum) => number): number =>
    Math.round(sums.reduce((total, sum) => total + of(sum), 0) * 1e6) / 1e6;
  const known = sums.every(({ adverse }) => adverse !== null);
  const used = sums.filter(({ budget, projected }) => budget !== 0 || projected !== 0);
  const before = used.flatMap(({ earlier }) => earlier ?? []);
  const [quarter, another] = [...new Set(before.map((one) => one.quarter ?? null))];
  return {
    budget: all(({ budget }) => budget),
    projected: all(({ projected }) => projected),
    net: all(({ variance }) => variance),
    variance: all(({ variance }) => variance),
    adverse: known ? all(({ adverse }) => adverse ?? 0) : null,
    favourable: known ? all(({ favourable }) => favourable ?? 0) : null,
    lastForecast:
      before.length > 0 && before.length === used.length
        ? {
            quarter: another === undefined ? (quarter ?? null) : null,
            projected: cleanSum(before.reduce((sum, { projected }) => sum + projected, 0)),
            change: cleanSum(before.reduce((sum, { change }) => sum + change, 0)),
          }
        : null,
  };
};

export const reportParagraph = ({ text, runs }: NarrativeParagraph): DraftParagraph => ({
  text,
  figures: runs
    .filter(({ cells }) => cells.length > 0)
    .map((run) => ({ text: run.text, cells: addresses(run.cells) })),
});
