import {
  type BudgetMeasure,
  amountIn,
  budgetMeasures,
  cellIn,
  partsOf,
  type BudgetPart,
} from '../../tables/budgetParts';
import { serviceKey } from '../../read/budgets/serviceKey';
import { sheetCellOf } from '../../../grid/a1';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import type { BudgetLine } from '../../read/plan';
import { factorOf } from '../../read/budgets/readThousands';
import type { CellPlace } from '../../../grid/area';

/** One figure of the plan's budgets, £000. */
export interface PlanFigure {
  readonly amount: number;
  readonly cells: readonly CellPlace[];
  /** What its cell holds, in £000. */
  readonly factor: number;
}

/** A service by one risk, with its figures; a measure without a figure is absent. */
export interface PlanEntry {
  readonly service: string;
  readonly risk: BudgetPart;
  readonly figures: Partial<Record<BudgetMeasure, PlanFigure>>;
}

export const entryKey = (service: string, risk: BudgetPart): string => `${risk} ${serviceKey(service)}`;

/**
 * The plan's figures by service and risk. Rows of one service name are added up, with a finding that names them: a
 * ledger cannot tell them apart.
 */
export function planFigures(budgets: readonly BudgetLine[]): {
  entries: ReadonlyMap<string, PlanEntry>;
  findings: readonly Finding[];
} {
  const entries = new Map<string, PlanEntry>();
  const first = new Map<string, BudgetLine>();
  const findings: Finding[] = [];
  const parts = new Set<BudgetPart>(['local', 'central', ...partsOf(budgets), 'whole']);
  for (const line of budgets) {
    const key = serviceKey(line.service);
    const before = first.get(key);
    if (before)
      findings.push(
        newFinding('service-named-twice', {
          cell: sheetCellOf(line.cell),
          message: `“${line.service}” stands in the plan's budgets twice, first in row ${before.cell.row + 1}. The ledger cannot tell the two apart, so their figures are added up. Give them different names, or join them.`,
        }),
      );
    else first.set(key, line);
    for (const risk of parts) addFigures(entries, before?.service ?? line.service, risk, line);
  }
  return { entries, findings };
}

function addFigures(
  entries: Map<string, PlanEntry>,
  service: string,
  risk: BudgetPart,
  line: BudgetLine,
): void {
  const key = entryKey(service, risk);
  const figures = { ...entries.get(key)?.figures };
  for (const measure of budgetMeasures) {
    const amount = amountIn(line, risk, measure);
    if (amount === null) continue;
    const source = cellIn(line, risk, measure);
    const before = figures[measure];
    figures[measure] = {
      amount: Math.round((amount + (before?.amount ?? 0)) * 1e6) / 1e6,
      cells: [...(before?.cells ?? []), ...(source ? [source] : [])],
      factor: source ? factorOf(amount, source) : 1,
    };
  }
  entries.set(key, { service, risk, figures });
}
