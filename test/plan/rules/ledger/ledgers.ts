import type { RiskType } from '../../../../src/plan/tables/budgetParts';
import { type CostCentre, costCentreKey, type Ledger } from '../../../../src/plan/rules/ledger/ledger';
import { proposeCostCentres } from '../../../../src/plan/rules/ledger/proposeCostCentres';
import { readLedger } from '../../../../src/plan/rules/ledger/readLedger';
import { recogniseLedger } from '../../../../src/plan/rules/ledger/recogniseLedger';
import { reconcileLedger } from '../../../../src/plan/rules/ledger/reconcileLedger';
import type { BudgetLine } from '../../../../src/plan/read/plan';
import type { SourceCell } from '../../../../src/grid/snapshot';
import { riskParts } from '../../budgetLine';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

export type Rows = readonly (readonly TestCell[])[];

export const recognise = (rows: Rows, kept: readonly CostCentre[] = []) =>
  recogniseLedger(buildWorkbook(buildSheet('Ledger', rows)), kept);

/** The lines of rows that are recognised; the refusal as an error otherwise. */
export function read(rows: Rows, kept: readonly CostCentre[] = []): Ledger {
  const found = recognise(rows, kept);
  if (found.kind === 'refused') throw new Error(found.message);
  return readLedger(found.sheet, found.table);
}

/** Figures in £000: local budget and projection, central budget and projection. */
export function budget(service: string, figures: readonly (number | null)[], row = 1): BudgetLine {
  const [localBudget = null, localProjected = null, centralBudget = null, centralProjected = null] = figures;
  const cell = (column: number, value: string | number | null): SourceCell => ({
    sheet: 'Budgets',
    row,
    column,
    value: value ?? '',
    text: String(value ?? ''),
  });
  return {
    service,
    parts: riskParts(
      { localBudget, localProjected, centralBudget, centralProjected },
      {
        localBudget: cell(1, localBudget),
        localProjected: cell(2, localProjected),
        centralBudget: cell(3, centralBudget),
        centralProjected: cell(4, centralProjected),
      },
    ),
    hra: false,
    cell: cell(0, service),
  };
}

export const kept = (costCentre: string, service: string, risk: RiskType | null = null): CostCentre => ({
  costCentre,
  key: costCentreKey(costCentre),
  description: '',
  service,
  risk,
  cell: `'Cost centres'!A${costCentre}`,
});

/** Reads, maps and reconciles; a refusal as an error. */
export function reconcile(budgets: readonly BudgetLine[], rows: Rows, mapping: readonly CostCentre[] = []) {
  const ledger = read(rows, mapping);
  const { proposals } = proposeCostCentres(
    ledger,
    budgets.map(({ service }) => service),
    mapping,
  );
  const result = reconcileLedger(budgets, ledger, proposals);
  if (result.kind === 'refused') throw new Error(result.message);
  return result;
}
