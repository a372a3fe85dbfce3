import { absoluteReference, parseReference } from '../grid/a1';
import { madeNames } from '../grid/snapshot';

/**
 * Sheets that commands make have hidden names of their own, which go with the sheet when it is renamed, copied or
 * deleted, and which nobody sees. They say what the sheet is, so that recognition leaves it alone (what stands there
 * repeats the plan) and making it again finds it.
 *
 * Most sheets have one name, whose formula says all: `="reconciliation|6|"`. A summary has three: the mark itself, one
 * that refers to the sheet of its plan, so that it follows when that is renamed, and one for all else.
 */
const names = {
  sheet: madeNames.sheet,
  summary: madeNames.summary,
  planSheet: 'BusinessPlanSummaryOf',
  identity: 'BusinessPlanSummaryKey',
} as const;

/** The kinds of sheets that commands make: whoever makes one adds one. */
export const madeSheetKinds = [
  'summary',
  'riskMap',
  'reconciliation',
  'quarterly',
  'thread',
  'overview',
  'changes',
] as const;
export type MadeSheetKind = (typeof madeSheetKinds)[number];

export interface SheetMark {
  readonly kind: MadeSheetKind;
  /** By which its record is found; '' for a sheet that is never refreshed. */
  readonly key: string;
  /** What it was made of, to tell several of one kind apart: "2022/23 Q1"; '' where there is only one. Of a summary its plan year. */
  readonly of: string;
  /** The plan that a summary is of: its sheet (null where that is gone), and its name in a column "Plan" ('' for the plan of a whole sheet). */
  readonly plan?: { readonly sheet: string | null; readonly name: string };
}

/** Text in a formula is cut to what Excel allows there, with room for the rest. */
const longestText = 150;

const firstCell = { row: 0, column: 0, rows: 1, columns: 1 };

const formulaOf = (parts: readonly string[]): string =>
  `="${parts.map((part) => part.slice(0, longestText).replace(/"/g, '""')).join('|')}"`;

const plainText = (text: string): string => text.replace(/\|/g, '/');

/** The formulas of the names that change when a sheet is made anew in its place. */
export const markFormulas = ({ kind, key, of, plan }: SheetMark): ReadonlyMap<string, string> =>
  plan
    ? new Map([[names.identity, formulaOf([key, of, plan.name].map(plainText))]])
    : new Map([[names.sheet, formulaOf([kind, key, of])]]);

/** Queues the mark on a new sheet. */
export function markSheet(sheet: Excel.Worksheet, mark: SheetMark): void {
  const { plan } = mark;
  if (plan) {
    sheet.names.add(names.summary, sheet.getRange('A1')).visible = false;
    const planSheet = plan.sheet === null ? '=#REF!' : `=${absoluteReference(plan.sheet, firstCell)}`;
    sheet.names.add(names.planSheet, planSheet).visible = false;
  }
  for (const [name, formula] of markFormulas(mark)) sheet.names.add(name, formula).visible = false;
}

/** The mark of a sheet, whose names are loaded with their formulas; null where it has none that is known. */
export function readSheetMark(sheet: Excel.Worksheet): SheetMark | null {
  const formulas = new Map(sheet.names.items.map(({ name, formula }) => [name, String(formula)]));
  const textOf = (name: string): readonly string[] =>
    (/^="(.*)"$/s.exec(formulas.get(name) ?? '')?.[1] ?? '').replace(/""/g, '"').split('|');
  if (formulas.has(names.summary)) {
    const [key = '', of = '', ...plan] = textOf(names.identity);
    const planSheet = parseReference(formulas.get(names.planSheet) ?? '')?.sheet ?? null;
    return { kind: 'summary', key, of, plan: { sheet: planSheet, name: plan.join('|') } };
  }
  const [word, key = '', ...of] = textOf(names.sheet);
  const kind = madeSheetKinds.find((known) => known === word);
  return kind && kind !== 'summary' ? { kind, key, of: of.join('|') } : null;
}
