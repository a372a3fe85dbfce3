import { absoluteReference, parseReference } from '../grid/a1';
import { madeNames } from '../plan/made/madeNames';

/**
 * A summary of ours wears hidden names of its own sheet. They go with the sheet when it is renamed, copied or
 * deleted, and nobody sees them. One is the mark itself, one refers to the sheet of its plan, so that it follows when
 * that is renamed, and one holds its key, plan year and plan.
 */
const names = {
  mark: madeNames.summary,
  planSheet: 'BusinessPlanSummaryOf',
  identity: 'BusinessPlanSummaryKey',
} as const;

/** What a summary's sheet says of itself. */
export interface SummaryMark {
  /** By which its record is found. */
  readonly key: string;
  /** "2022/23"; '' for none. */
  readonly planYear: string;
  /** Name of the plan in a column "Plan"; '' for the plan of a whole sheet. */
  readonly plan: string;
  /** null where that sheet is no longer there. */
  readonly planSheet: string | null;
}

/** Text in a formula is cut to what Excel allows there, with room for key and year. */
const longestPlan = 150;

const identityFormula = ({ key, planYear, plan }: SummaryMark): string =>
  `="${[key, planYear, plan.slice(0, longestPlan)].map((part) => part.replace(/"/g, '""').replace(/\|/g, '/')).join('|')}"`;

const firstCell = { row: 0, column: 0, rows: 1, columns: 1 };

const planSheetFormula = ({ planSheet }: SummaryMark): string =>
  planSheet === null ? '=#REF!' : `=${absoluteReference(planSheet, firstCell)}`;

/** The formulas of the names that change when a summary is made anew in its place. */
export const summaryMarkFormulas = (mark: SummaryMark): ReadonlyMap<string, string> =>
  new Map([[names.identity, identityFormula(mark)]]);

/** Queues the mark on a new sheet. */
export function markSummary(sheet: Excel.Worksheet, mark: SummaryMark): void {
  sheet.names.add(names.mark, sheet.getRange('A1')).visible = false;
  sheet.names.add(names.planSheet, planSheetFormula(mark)).visible = false;
  sheet.names.add(names.identity, identityFormula(mark)).visible = false;
}

/** The mark of a sheet, whose names are loaded with their formulas; null where it wears none. */
export function readMark(sheet: Excel.Worksheet): SummaryMark | null {
  const formulas = new Map(sheet.names.items.map(({ name, formula }) => [name, String(formula)]));
  if (!formulas.has(names.mark)) return null;
  const identity = /^="(.*)"$/s.exec(formulas.get(names.identity) ?? '')?.[1] ?? '';
  const [key = '', planYear = '', ...plan] = identity.replace(/""/g, '"').split('|');
  return { key, planYear, plan: plan.join('|'), planSheet: sheetOfFormula(formulas.get(names.planSheet)) };
}

function sheetOfFormula(formula = ''): string | null {
  return parseReference(formula)?.sheet ?? null;
}
