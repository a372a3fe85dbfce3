import { sheetCell } from '../../../grid/a1';
import { cleanSum } from '../../../words/numbers';
import { type Finding, newFinding } from '../../findings/finding';
import { type BudgetMeasure, budgetMeasures } from '../../tables/budgetParts';
import type { ReconciliationLine, ReconciliationStatus } from '../budgets/reconciliation';
import {
  gatherCells,
  type GatheredLedger,
  type LedgerCell,
  noService,
  type PlanEntry,
  type ValueOf,
  type WholeServices,
} from './gatherCells';
import type { Ledger, ProposedCostCentre } from './ledger';

/**
 * What the amounts of a ledger are that names them neither budget nor forecast ("Amount", "Net", debit and credit):
 * that to which the plan's figures are nearer as a whole. The finding says which was taken. null for a ledger that names
 * its figures. `whole`: services whose budget is not parted into risks.
 */
export function amountMeaning(
  ledger: Ledger,
  mapping: readonly ProposedCostCentre[],
  entries: ReadonlyMap<string, PlanEntry>,
  whole?: WholeServices,
): { measure: BudgetMeasure | null; findings: readonly Finding[] } {
  const { table } = ledger;
  const heading = (column: number | undefined): string =>
    sheetCell(table.sheet, table.headings.row + table.headings.rows - 1, column ?? table.area.column);
  if (!ledger.measures.includes('amount')) {
    const lacking = budgetMeasures.find((measure) => !ledger.measures.includes(measure));
    const findings: Finding[] = lacking
      ? [
          newFinding('ledger-one-measure', {
            cell: heading(undefined),
            message:
              lacking === 'projected'
                ? 'The ledger has no forecast, so only budgets are reconciled.'
                : 'The ledger has no budget, so only projections are reconciled.',
          }),
        ]
      : [];
    return { measure: null, findings };
  }
  const measure = nearer(ledger, mapping, entries, whole);
  const { columns, words } = table;
  const name = words.amount ?? words.debit ?? words.actual ?? 'Amount';
  return {
    measure,
    findings: [
      newFinding('ledger-amount-taken-for', {
        cell: heading(columns.amount ?? columns.debit ?? columns.actual),
        message: `“${name}” does not say whether it is budget or forecast. It is taken for the ${measure === 'budget' ? 'budget' : 'projection'}, to which the plan's figures are nearer; name the column “Budget” or “Forecast” if that is wrong.`,
      }),
    ],
  };
}

function nearer(
  ledger: Ledger,
  mapping: readonly ProposedCostCentre[],
  entries: ReadonlyMap<string, PlanEntry>,
  whole: WholeServices | undefined,
): BudgetMeasure {
  const amountOf: ValueOf = (line, measure) => (measure === 'budget' ? line.amount : null);
  const { cells } = gatherCells(ledger, mapping, amountOf, whole);
  const distance: Record<BudgetMeasure, number> = { budget: 0, projected: 0 };
  const figures: Record<BudgetMeasure, number> = { budget: 0, projected: 0 };
  for (const [key, entry] of entries) {
    const sum = (cells.get(key)?.sums.budget ?? 0) / 1000;
    for (const measure of budgetMeasures) {
      const figure = entry.figures[measure];
      if (!figure) continue;
      figures[measure] += 1;
      distance[measure] += Math.abs(figure.amount - sum);
    }
  }
  if (figures.projected === 0) return 'budget';
  if (figures.budget === 0) return 'projected';
  return distance.projected < distance.budget ? 'projected' : 'budget';
}

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
