import { sheetCellOf } from '../../../grid/a1';
import { formatNumber } from '../../../words/numbers';
import { type Finding, newFinding } from '../../findings/finding';
import type { BudgetLine } from '../../read/plan';
import { factorOf, type MoneyUnit } from '../../read/budgets/readThousands';
import type { SourceCell } from '../../../grid/snapshot';
import type { BudgetTable } from '../../read/budgets/budgetTable';
import {
  amountIn,
  budgetMeasures,
  cellIn,
  figureWords,
  looseServiceKey,
  partsOf,
  serviceKey,
} from '../../tables/budgetParts';
import { type Reconciliation, type ReconciliationLine, totalReconciliation } from './reconciliation';

/** Two names of one service, told apart by their spelling. */
interface LabelDifference {
  readonly first: SourceCell;
  readonly second: SourceCell;
}

/** Two tables of the same figures, cell by cell; the second is the other side ("ledger") of each line. */
interface TwinComparison extends Reconciliation {
  readonly labels: readonly LabelDifference[];
  /** Cells that both tables have, and how many of them agree. */
  readonly compared: number;
  readonly agreed: number;
}

export interface Twins {
  readonly first: BudgetTable;
  readonly second: BudgetTable;
  readonly comparison: TwinComparison;
}

/** Tables that agree in fewer of their cells are of different years or quarters, and no twins with slips. */
const leastAgreement = 0.6;

/**
 * Compares two budget tables that should hold the same figures, whichever way round they stand: services go together
 * by their names, spelling apart, then by names without little words. Differing cells are named with both places and
 * the difference; so are services and columns that only one table has, and names that are spelt in two ways.
 */
export function compareTwins(first: BudgetTable, second: BudgetTable): TwinComparison {
  const pairs = pairLines(first.lines, second.lines);
  const lines = pairs.flatMap(([one, other]) => compareLines(one, other, first, second));
  const labels = pairs.flatMap(([one, other]): LabelDifference[] =>
    one && other && one.service !== other.service ? [{ first: one.cell, second: other.cell }] : [],
  );
  const both = lines.filter(({ budget, ledger }) => budget !== null && ledger !== null);
  return {
    lines,
    totals: totalReconciliation(lines),
    labels,
    compared: both.length,
    agreed: both.filter(({ status }) => status !== 'differs').length,
    findings: [...labels.map(labelFinding), ...lines.flatMap(lineFindings)],
  };
}

type Pair = readonly [BudgetLine | null, BudgetLine | null];

function pairLines(first: readonly BudgetLine[], second: readonly BudgetLine[]): Pair[] {
  const rest = new Set(second);
  const partner = new Map<BudgetLine, BudgetLine>();
  for (const key of [(name: string) => name, serviceKey, looseServiceKey]) {
    const byKey = new Map<string, BudgetLine[]>();
    for (const line of rest) byKey.set(key(line.service), [...(byKey.get(key(line.service)) ?? []), line]);
    for (const line of first) {
      const other = partner.has(line) ? undefined : byKey.get(key(line.service))?.shift();
      if (!other) continue;
      partner.set(line, other);
      rest.delete(other);
    }
  }
  return [
    ...first.map((line): Pair => [line, partner.get(line) ?? null]),
    ...[...rest].map((line): Pair => [null, line]),
  ];
}

function compareLines(
  one: BudgetLine | null,
  other: BudgetLine | null,
  first: BudgetTable,
  second: BudgetTable,
): ReconciliationLine[] {
  return partsOf([one, other].filter((line) => line !== null)).flatMap((risk) =>
    budgetMeasures.flatMap((measure): ReconciliationLine[] => {
      const budget = one && amountIn(one, risk, measure);
      const ledger = other && amountIn(other, risk, measure);
      if (budget === null && ledger === null) return [];
      // A column that one table does not have is no difference in it.
      if ((one && !cellIn(one, risk, measure)) || (other && !cellIn(other, risk, measure))) return [];
      const difference = Math.round(((ledger ?? 0) - (budget ?? 0)) * 1e6) / 1e6 || 0;
      const cells = (line: BudgetLine | null): SourceCell[] => {
        const cell = line && cellIn(line, risk, measure);
        return cell ? [cell] : [];
      };
      return [
        {
          service: one?.service ?? other?.service ?? '',
          risk,
          measure,
          budget,
          ledger,
          difference,
          status: statusOf(budget, ledger, coarser(first.unit.unit, second.unit.unit)),
          note: '',
          budgetCells: cells(one),
          ledgerCells: cells(other),
          budgetFactor: factorOfCell(budget, one && cellIn(one, risk, measure)) ?? first.unit.unit,
          ledgerFactor: factorOfCell(ledger, other && cellIn(other, risk, measure)) ?? second.unit.unit,
        },
      ];
    }),
  );
}

/** From what a figure's cell holds to £000; null where it holds no number. */
const factorOfCell = (amount: number | null, cell: SourceCell | null | undefined): number | null =>
  amount && cell && typeof cell.value === 'number' && cell.value !== 0 ? factorOf(amount, cell) : null;

/** £m to one decimal hide more than £000 do. */
const coarser = (a: MoneyUnit, b: MoneyUnit): number => (a === b ? 0 : Math.max(a, b) === 1000 ? 50 : 0.5);

function statusOf(budget: number | null, ledger: number | null, slack: number): ReconciliationLine['status'] {
  if (budget === null) return 'missing in the plan';
  if (ledger === null) return 'missing in the ledger';
  const difference = Math.abs(ledger - budget);
  if (difference < 1e-6) return 'agreed';
  return difference <= slack + 1e-6 ? 'agreed within rounding' : 'differs';
}

const labelFinding = ({ first, second }: LabelDifference): Finding =>
  newFinding('twin-label', {
    cell: sheetCellOf(second),
    message: `“${second.text}” here is “${first.text}” in ${sheetCellOf(first)}. They are compared as one service; give both the same name.`,
  });

function lineFindings({
  service,
  risk,
  measure,
  budget,
  ledger,
  difference,
  status,
  ...cells
}: ReconciliationLine): Finding[] {
  const what = `${service}, ${figureWords(risk, measure)}`;
  const [one] = cells.budgetCells;
  const [other] = cells.ledgerCells;
  const [place, elsewhere] = [one ? sheetCellOf(one) : '', other ? sheetCellOf(other) : ''];
  if (status === 'differs')
    return [
      newFinding('twin-differs', {
        cell: elsewhere,
        message: `${what}: ${formatNumber(ledger ?? 0)} here, ${formatNumber(budget ?? 0)} in ${place}; a difference of ${formatNumber(difference)}. Put the wrong one right.`,
      }),
    ];
  if (status !== 'missing in the plan' && status !== 'missing in the ledger') return [];
  const [here, there] = status === 'missing in the plan' ? [elsewhere, place] : [place, elsewhere];
  return [
    newFinding('twin-missing', {
      cell: here,
      message: `${what}: ${formatNumber(budget ?? ledger ?? 0)} stands here, and nothing ${there ? `in ${there}` : 'in the other table'}. Add it there, or take it out here.`,
    }),
  ];
}

/**
 * Budget tables that should hold the same figures: most services of each are in the other, and most of the cells that
 * both have agree. Last year's table beside this year's is none. Each table is compared with the first that it is a
 * twin of.
 */
export function findTwins(tables: readonly BudgetTable[]): Twins[] {
  const taken = new Set<BudgetTable>();
  return tables.flatMap((second, at) => {
    for (const first of tables.slice(0, at)) {
      if (taken.has(first)) continue;
      const comparison = compareTwins(first, second);
      const { compared, agreed, lines } = comparison;
      const mostly = compared >= 0.5 * lines.length && agreed >= leastAgreement * compared;
      if (compared < 4 || !mostly) continue;
      taken.add(second);
      return [{ first, second, comparison }];
    }
    return [];
  });
}
