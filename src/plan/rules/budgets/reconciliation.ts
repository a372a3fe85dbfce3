import type { CellPlace, Area } from '../../../grid/area';
import type { Finding } from '../../findings/finding';
import { type BudgetMeasure, type BudgetPart, budgetMeasures, byKind } from '../../tables/budgetParts';
import { cleanSum } from '../../../words/numbers';

/**
 * `agreed within rounding`: what is left over is no more than the figures' own rounding can make.
 * `mapped twice`: the other side counts the same money under two services, so that no difference can be judged.
 */
const reconciliationStatuses = [
  'agreed',
  'agreed within rounding',
  'differs',
  'missing in the plan',
  'missing in the ledger',
  'mapped twice',
] as const;
export type ReconciliationStatus = (typeof reconciliationStatuses)[number];

/** A block of cells, one column wide, of a list in this workbook. */
export interface ListColumn {
  readonly sheet: string;
  readonly area: Area;
}

/** Rows of a list in which a column holds this text, as SUMIFS compares it. */
export interface ListCondition {
  readonly column: ListColumn;
  readonly equals: string;
}

/**
 * How Excel can add the other side up again, where its lines stand in this workbook: the rows of `amount` that meet
 * all of `where`, times `factor`. Where the list names cost centres only, `through` is the table that says which of
 * them belong: `key` is the list's column, `keys` the table's.
 */
export interface ListSum {
  readonly amount: ListColumn;
  readonly where: readonly ListCondition[];
  readonly through?: {
    readonly key: ListColumn;
    readonly keys: ListColumn;
    readonly where: readonly ListCondition[];
  };
  /** To £000: 0.001 for a list in pounds. */
  readonly factor: number;
}

/**
 * One figure of the plan's budgets beside what the other side (a ledger, a twin table, published totals) holds for
 * it. All amounts are £000, not rounded where the source is in pounds; null where a side has none.
 */
export interface ReconciliationLine {
  readonly service: string;
  readonly risk: BudgetPart;
  readonly measure: BudgetMeasure;
  readonly budget: number | null;
  readonly ledger: number | null;
  /** The ledger's figure less the plan's; a missing one counts as nothing. */
  readonly difference: number;
  readonly status: ReconciliationStatus;
  /** Why, in a few words: "the ledger holds cost centre 4410 twice"; '' for none. */
  readonly note: string;
  readonly budgetCells: readonly CellPlace[];
  /** Cells of the other side that are in this workbook; empty where `ledgerSum` says it or it is in another file. */
  readonly ledgerCells: readonly CellPlace[];
  readonly ledgerSum?: ListSum;
  /** What a ledger cell holds, in £000: 0.001 for one in pounds. 1 if left out. */
  readonly ledgerFactor?: number;
  /** What a cell of the plan holds, in £000. 1 if left out. */
  readonly budgetFactor?: number;
}

/** Both sides of several lines added up, £000. */
interface ReconciliationSum {
  readonly budget: number;
  readonly ledger: number;
  readonly difference: number;
}

/** The totals of a reconciliation, added up by service and by risk. */
export interface ReconciliationTotals {
  readonly byService: readonly (ReconciliationSum & {
    readonly service: string;
    readonly measure: BudgetMeasure;
  })[];
  readonly byRisk: readonly (ReconciliationSum & {
    readonly risk: BudgetPart;
    readonly measure: BudgetMeasure;
  })[];
  /** Of all lines, by measure. */
  readonly whole: readonly (ReconciliationSum & { readonly measure: BudgetMeasure })[];
  /** Both ways come to the same whole. */
  readonly proven: boolean;
  /** How many lines have each status. */
  readonly counts: Readonly<Record<ReconciliationStatus, number>>;
  /** Every line is agreed or agreed within rounding, and there is one at least. */
  readonly reconciles: boolean;
}

/** A comparison with one other side. */
export interface Reconciliation {
  readonly lines: readonly ReconciliationLine[];
  readonly totals: ReconciliationTotals;
  readonly findings: readonly Finding[];
}

/** Half a penny, in £000: what adding many binary fractions may be off by. */
const crumbs = 0.000005;

type Measured = ReconciliationSum & { readonly measure: BudgetMeasure };

/**
 * Adds up a reconciliation by service, by risk and as a whole (£000), and proves that the services and the risks come
 * to the same. Services are in the order in which they first stand.
 */
export function totalReconciliation(lines: readonly ReconciliationLine[]): ReconciliationTotals {
  const counts = Object.fromEntries(reconciliationStatuses.map((status) => [status, 0])) as Record<
    ReconciliationStatus,
    number
  >;
  const services = new Map<string, Map<BudgetMeasure, ReconciliationLine[]>>();
  for (const line of lines) {
    counts[line.status] += 1;
    const ofService = services.get(line.service) ?? new Map<BudgetMeasure, ReconciliationLine[]>();
    services.set(line.service, ofService);
    const ofMeasure = ofService.get(line.measure);
    if (ofMeasure) ofMeasure.push(line);
    else ofService.set(line.measure, [line]);
  }
  const measures = budgetMeasures.filter((measure) => lines.some((line) => line.measure === measure));
  const byService = [...services].flatMap(([service, ofService]) =>
    measures.flatMap((measure) => {
      const own = ofService.get(measure);
      return own ? [{ service, measure, ...sumLines(own) }] : [];
    }),
  );
  const byRisk = measures.flatMap((measure) =>
    [...new Set(lines.map(({ risk }) => risk))].sort(byKind).flatMap((risk) => {
      const own = lines.filter((line) => line.measure === measure && line.risk === risk);
      return own.length > 0 ? [{ risk, measure, ...sumLines(own) }] : [];
    }),
  );
  const whole = measures.map((measure) => ({
    measure,
    ...sumLines(lines.filter((line) => line.measure === measure)),
  }));
  return {
    byService,
    byRisk,
    whole,
    proven: whole.every((total) => isProven(total, byService) && isProven(total, byRisk)),
    counts,
    reconciles: lines.length > 0 && counts.agreed + counts['agreed within rounding'] === lines.length,
  };
}

function sumLines(lines: readonly Pick<ReconciliationLine, 'budget' | 'ledger'>[]): ReconciliationSum {
  let [budget, ledger] = [0, 0];
  for (const line of lines) {
    budget += line.budget ?? 0;
    ledger += line.ledger ?? 0;
  }
  return { budget: cleanSum(budget), ledger: cleanSum(ledger), difference: cleanSum(ledger - budget) };
}

function isProven(whole: Measured, parts: readonly Measured[]): boolean {
  const own = parts.filter(({ measure }) => measure === whole.measure);
  return (['budget', 'ledger', 'difference'] as const).every(
    (side) => Math.abs(own.reduce((sum, part) => sum + part[side], 0) - whole[side]) < crumbs,
  );
}
