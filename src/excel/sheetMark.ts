import { madeNames } from '../plan/made/madeNames';

/**
 * Sheets that commands make wear a hidden name of their own sheet, which goes with the sheet when it is renamed,
 * copied or deleted, and which nobody sees. It says what kind of sheet it is, so that recognition leaves it alone
 * (what stands there repeats the plan) and making it again finds it. A summary's mark (summaryMark.ts) says more.
 */
const { sheet: name } = madeNames;

/** The kinds of sheets that commands make beside the summary: whoever makes one adds one. */
export const madeSheetKinds = [
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
  /** What it was made of, to tell several of one kind apart: "2022/23 Q1"; '' where there is only one. */
  readonly of: string;
}

/** Text in a formula is cut to what Excel allows there. */
const longestOf = 150;

const markFormula = ({ kind, key, of }: SheetMark): string =>
  `="${[kind, key, of.slice(0, longestOf)].map((part) => part.replace(/"/g, '""')).join('|')}"`;

/** The formulas of the names that change when a sheet is made anew in its place. */
export const sheetMarkFormulas = (mark: SheetMark): ReadonlyMap<string, string> =>
  new Map([[name, markFormula(mark)]]);

/** Queues the mark on a new sheet. */
export function markSheet(sheet: Excel.Worksheet, mark: SheetMark): void {
  sheet.names.add(name, markFormula(mark)).visible = false;
}

/** The mark of a sheet, whose names are loaded with their formulas; null where it wears none that is known. */
export function readSheetMark(sheet: Excel.Worksheet): SheetMark | null {
  const formula = sheet.names.items.find((item) => item.name === name)?.formula as unknown;
  const text = /^="(.*)"$/s.exec(typeof formula === 'string' ? formula : '')?.[1]?.replace(/""/g, '"') ?? '';
  const [word, key = '', ...of] = text.split('|');
  const kind = madeSheetKinds.find((known) => known === word);
  return kind ? { kind, key, of: of.join('|') } : null;
}
