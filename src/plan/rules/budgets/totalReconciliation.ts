import { budgetParts, budgetMeasures, type BudgetMeasure } from '../../tables/budgetParts';
import {
  reconciliationStatuses,
  type ReconciliationLine,
  type ReconciliationStatus,
  type ReconciliationSum,
  type ReconciliationTotals,
} from './reconciliation';
import { cleanSum } from '../../../words/numbers';

/** Half a penny, in £000: what adding many binary fractions may be off by. */
const crumbs = 0.000005;

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
    budgetParts.flatMap((risk) => {
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

type Measured = ReconciliationSum & { readonly measure: BudgetMeasure };

function isProven(whole: Measured, parts: readonly Measured[]): boolean {
  const own = parts.filter(({ measure }) => measure === whole.measure);
  return (['budget', 'ledger', 'difference'] as const).every(
    (side) => Math.abs(own.reduce((sum, part) => sum + part[side], 0) - whole[side]) < crumbs,
  );
}
