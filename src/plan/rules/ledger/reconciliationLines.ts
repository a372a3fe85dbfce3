import { cleanSum } from '../../../words/numbers';
import type { BudgetMeasure } from '../../tables/budgetParts';
import type { ReconciliationLine, ReconciliationStatus } from '../budgets/reconciliation';
import { type GatheredLedger, type LedgerCell, noService, type PlanEntry, type ValueOf } from './gatherCells';
import type { Ledger } from './ledger';

/**
 * By how many pounds a sum of ledger lines may be off a figure of the plan by rounding alone. The figure itself may
 * be half its unit out. Where the ledger's own amounts are rounded, each of n lines may be half a unit out, together
 * n halves at most; but such errors cancel, and their sum stays within six of its standard deviations (half a unit
 * times the root of n/3 each) but for one case in 500 million. That is the less from 13 lines on, and keeps thousands
 * of lines in whole pounds from hiding a fault.
 *
 * @param planUnit what the plan's figures are rounded to, in pounds
 * @param ledgerUnit what the ledger's amounts are rounded to, in pounds; 0 for pence
 */
export function allowance(planUnit: number, ledgerUnit: number, lines: number): number {
  const half = ledgerUnit / 2;
  return planUnit / 2 + Math.min(lines * half, 6 * half * Math.sqrt(lines / 3)) + 0.005;
}

/** Excel's SUM takes no more arguments; longer sums are values. */
const mostCells = 255;

/** The line of one figure; none where neither side has one. */
export function compareFigure(
  key: string,
  { service, risk, figures }: PlanEntry,
  cell: LedgerCell | undefined,
  { doubtful }: GatheredLedger,
  measure: BudgetMeasure,
  allowed: number,
): ReconciliationLine[] {
  const figure = figures[measure];
  const sum = cell?.sums[measure] ?? 0;
  if (!figure && Math.abs(sum) < 0.005) return [];
  const budget = figure?.amount ?? null;
  const ledger = cell ? cleanSum(sum / 1000) : null;
  const difference = cleanSum((ledger ?? 0) - (budget ?? 0));
  const twice = doubtful.get(key);
  const rest = Math.abs(difference * 1000);
  const status: ReconciliationStatus = twice
    ? 'mapped twice'
    : budget === null
      ? 'missing in the plan'
      : ledger === null && budget !== 0
        ? 'missing in the ledger'
        : rest <= 0.005
          ? 'agreed'
          : rest <= allowed
            ? 'agreed within rounding'
            : 'differs';
  const note =
    status === 'mapped twice'
      ? `cost centre ${[...(twice ?? [])].slice(0, 3).join(', ')} is mapped to several services and counted for none`
      : '';
  return [
    {
      service,
      risk,
      measure,
      budget,
      ledger,
      difference,
      status,
      note,
      budgetCells: figure?.cells ?? [],
      ledgerCells: [],
      ...(figure && figure.factor !== 1 && { budgetFactor: figure.factor }),
    },
  ];
}

/** What the ledger holds for services that the plan does not name, or for none. */
export function inLedgerOnly(
  entries: ReadonlyMap<string, PlanEntry>,
  { cells, unmapped }: GatheredLedger,
  measures: readonly BudgetMeasure[],
): { line: ReconciliationLine; cell: LedgerCell }[] {
  const others = [
    ...[...cells].filter(([key]) => !entries.has(key)).map(([, cell]) => cell),
    ...unmapped.values(),
  ];
  return others.flatMap((cell) =>
    measures.flatMap((measure) => {
      const ledger = cleanSum(cell.sums[measure] / 1000);
      if (ledger === 0) return [];
      const note =
        cell.service === noService ? 'cost centres without a service' : 'the plan has no such service';
      const { service, risk } = cell;
      return [
        {
          cell,
          line: {
            service,
            risk,
            measure,
            budget: null,
            ledger,
            difference: ledger,
            status: 'missing in the plan' as const,
            note,
            budgetCells: [],
            ledgerCells: [],
          },
        },
      ];
    }),
  );
}

/** The line with the cells that its ledger figure adds up, and from what they hold to £000. */
export function withCells(
  line: ReconciliationLine,
  cell: LedgerCell | undefined,
  { table }: Ledger,
  valueOf: ValueOf,
  inThisWorkbook: boolean,
): ReconciliationLine {
  if (!cell || !inThisWorkbook || table.columns.debit !== undefined) return line;
  const field =
    line.measure === 'budget'
      ? table.columns.budget === undefined
        ? 'originalBudget'
        : 'budget'
      : 'projected';
  const used =
    table.columns[field] === undefined ? (table.columns.amount === undefined ? 'actual' : 'amount') : field;
  const column = table.columns[used];
  const own = cell.lines.filter((each) => valueOf(each, line.measure) !== null);
  if (column === undefined || own.length > mostCells) return line;
  return {
    ...line,
    ledgerCells: own.map(({ row }) => ({ sheet: table.sheet, row, column })),
    ledgerFactor: (table.units[used]?.unit ?? 1) / 1000,
  };
}
