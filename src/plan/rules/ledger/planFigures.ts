import {
  type BudgetMeasure,
  budgetMeasures,
  budgetParts,
  figuresOf,
  type BudgetPart,
} from '../../tables/budgetParts';
import { serviceKey } from '../../read/budgets/serviceKey';
import { sheetCellOf } from '../../../grid/a1';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import type { BudgetLine } from '../../read/plan';
import type { SourceCell } from '../../../grid/snapshot';
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
    for (const risk of budgetParts) addFigures(entries, before?.service ?? line.service, risk, line);
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
    const field = figuresOf[risk][measure];
    const amount = line[field];
    if (amount === null) continue;
    const source = line.cells[field];
    const before = figures[measure];
    figures[measure] = {
      amount: Math.round((amount + (before?.amount ?? 0)) * 1e6) / 1e6,
      cells: [...(before?.cells ?? []), ...(source ? [source] : [])],
      factor: source ? factorOf(amount, source) : 1,
    };
  }
  entries.set(key, { service, risk, figures });
}

/** From what a cell holds to £000: 0.001 for pounds, 1,000 for millions. */
function factorOf(amount: number, { value }: SourceCell): number {
  if (typeof value !== 'number' || value === 0) return 1;
  const factor = 10 ** Math.round(Math.log10(Math.abs(amount / value)));
  return Math.abs(value * factor - amount) < 1e-6 ? factor : 1;
}
