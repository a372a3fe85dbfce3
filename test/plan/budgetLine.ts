import type { BudgetLine } from '../../src/plan/read/plan';
import type { PartFigures, PartsOfLine } from '../../src/plan/tables/budgetParts';
import type { SourceCell } from '../../src/grid/snapshot';

/** A service's figures side by side, £000, as published tables have them. */
export interface RiskFigures {
  readonly localBudget: number | null;
  readonly localProjected: number | null;
  readonly centralBudget: number | null;
  readonly centralProjected: number | null;
}

/** The figures of local and central risk as blocks; `cells` as they have them. */
export const riskParts = (
  { localBudget, localProjected, centralBudget, centralProjected }: RiskFigures,
  cells: Partial<Record<keyof RiskFigures, SourceCell>> = {},
): PartsOfLine => {
  const part = (
    budget: number | null,
    projected: number | null,
    own: readonly [SourceCell | undefined, SourceCell | undefined],
  ): PartFigures => ({
    budget,
    projected,
    cells: { ...(own[0] && { budget: own[0] }), ...(own[1] && { projected: own[1] }) },
  });
  return {
    local: part(localBudget, localProjected, [cells.localBudget, cells.localProjected]),
    central: part(centralBudget, centralProjected, [cells.centralBudget, cells.centralProjected]),
  };
};

/** The figures of local and central risk of a line that was read; null where it has none. */
export const riskFigures = ({ service, parts }: BudgetLine): RiskFigures & { readonly service: string } => ({
  service,
  localBudget: parts.local?.budget ?? null,
  localProjected: parts.local?.projected ?? null,
  centralBudget: parts.central?.budget ?? null,
  centralProjected: parts.central?.projected ?? null,
});
