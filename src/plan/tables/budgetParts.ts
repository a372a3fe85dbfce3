/** Local risk lies within the chief officer's control, central risk outside it (Finance Committee, 2015). */
export const riskTypes = ['local', 'central'] as const;
export type RiskType = (typeof riskTypes)[number];

/** What was set, and what is expected to be spent by the year's end. */
export const budgetMeasures = ['budget', 'projected'] as const;
export type BudgetMeasure = (typeof budgetMeasures)[number];

/** The figures of a service's budgets, by risk; `budget` and `projected` where the risks are not told apart. */
export const budgetFigures = [
  'localBudget',
  'localProjected',
  'centralBudget',
  'centralProjected',
  'budget',
  'projected',
] as const;
export type BudgetFigure = (typeof budgetFigures)[number];
export type BudgetVariance = 'localVariance' | 'centralVariance' | 'variance';

/**
 * The parts of a service's budget: local and central risk, or, where a table does not tell the two apart, the whole as
 * one. A table has either risks or the whole, never both for one service.
 */
export const budgetParts = ['local', 'central', 'whole'] as const;
export type BudgetPart = (typeof budgetParts)[number];

/** The figures of each part by their fields. */
export const figuresOf: Readonly<
  Record<
    BudgetPart,
    { readonly budget: BudgetFigure; readonly projected: BudgetFigure; readonly variance: BudgetVariance }
  >
> = {
  local: { budget: 'localBudget', projected: 'localProjected', variance: 'localVariance' },
  central: { budget: 'centralBudget', projected: 'centralProjected', variance: 'centralVariance' },
  whole: { budget: 'budget', projected: 'projected', variance: 'variance' },
};

/** Each part in a sentence, to stand before a noun: "local risk budget", "budget". Ends with a space where it is not ''. */
export const partWords: Readonly<Record<BudgetPart, string>> = {
  local: 'local risk ',
  central: 'central risk ',
  whole: '',
};

/** A service with the part that is meant: "People, local risk"; of a budget that is not parted "People". */
export const servicePart = (service: string, part: BudgetPart): string =>
  part === 'whole' ? service : `${service}, ${part} risk`;

/** The part that a figure belongs to: `localProjected` → local, `budget` → whole. */
export const partOf = (figure: BudgetFigure): BudgetPart =>
  figure.startsWith('local') ? 'local' : figure.startsWith('central') ? 'central' : 'whole';

/** A figure in a sentence: "local risk budget", "projected". */
export const figureWords = (figure: BudgetFigure): string => {
  const part = partOf(figure);
  return `${partWords[part]}${figuresOf[part].budget === figure ? 'budget' : 'projected'}`;
};

/** Whether a service has figures, and all of them of one budget that is not parted into risks. */
export function isUnparted(line: Readonly<Record<BudgetFigure, number | null>>): boolean {
  const filled = budgetFigures.filter((figure) => line[figure] !== null);
  return filled.length > 0 && filled.every((figure) => partOf(figure) === 'whole');
}
