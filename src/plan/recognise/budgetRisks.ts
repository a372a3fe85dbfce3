import type { RiskType } from '../tables/budgetParts';
import { fold } from '../../words/fold';
import type { RecognisedTable } from './recognised';
import type { Grid } from '../../grid/sheetGrid';

/** What may stand beside a bare "Local" or "Central" that means the risk: "Local budgets", "Total local", "L". */
const bareRisk =
  /^(?:sub-?)?(?:total\s*:?-?\s*)?(l|c|local|central)(?:\s+(?:budgets?|total|sub-?total|only))?\s*:?$/i;

/**
 * The risk that words name: "L", "Central", "LOCAL RISK - City Fund", "Total local"; null for neither or both, and
 * for names of services that begin with such a word: "Central Library", "Local Plans".
 */
export function riskOfWords(words: string): RiskType | null {
  const local = /\blocal[\s-]+risks?\b/i.test(words);
  const central = /\bcentral[\s-]+risks?\b/i.test(words);
  if (local !== central) return local ? 'local' : 'central';
  if (local) return null;
  const letter = bareRisk.exec(words.trim())?.[1]?.charAt(0).toLowerCase();
  return letter === 'l' ? 'local' : letter === 'c' ? 'central' : null;
}

const markers: ReadonlyMap<string, RiskType> = new Map<string, RiskType>([
  ...['l', 'lr', 'l r', 'loc', 'local', 'lrisk'].map((word): [string, RiskType] => [word, 'local']),
  ...['c', 'cr', 'c r', 'cen', 'cent', 'central', 'crisk'].map((word): [string, RiskType] => [
    word,
    'central',
  ]),
]);

/**
 * Local or central risk, as a column of markers or a heading says it: "Local", "LR", "L", "Central risk", "Local
 * Risk - City Fund". null for anything else: "Central support services" is a recharge, and "CR" in a column that also
 * says "DR" a credit, which its reader must know.
 */
export function readRiskMarker(text: string): RiskType | null {
  const folded = fold(text);
  const whole = markers.get(folded);
  if (whole) return whole;
  if (folded.length > 60) return null;
  const risk = /^(?:(local|central) risks?|(lr|cr))\b(.*)$/.exec(folded);
  if (!risk || /\b(?:local|central|lr|cr|and)\b/.test(risk[3] ?? '')) return null;
  return risk[1] === 'local' || risk[2] === 'lr' ? 'local' : 'central';
}

/**
 * Whether a column's distinct texts mark risk. Texts that are neither ("Recharges") may stand among them, but debit
 * markers may not: then CR means credit. Without a heading that says risk, both kinds must occur in so many words.
 */
export function marksRisk(texts: ReadonlySet<string>, headed: boolean): boolean {
  const folded = [...texts].map((text) => fold(text)).filter((text) => text !== '');
  if (folded.some((text) => /^(?:d|dr|debit)$/.test(text))) return false;
  const kinds = new Set(folded.map((text) => readRiskMarker(text)));
  if (headed) return kinds.has('local') || kinds.has('central');
  return kinds.has('local') && kinds.has('central') && !kinds.has(null) && folded.length <= 8;
}

/** What may stand in the column of risks of a table of budgets. */
const isBudgetMarker = (text: string): boolean => /^(?:l|c|(?:local|central)(?: risk)?)$/i.test(text);

/** A column without a meaning of its own whose every cell is L or C, Local or Central. */
export const riskColumn = (grid: Grid, table: RecognisedTable<'budgets'>): number | null =>
  columnOfRisks(
    grid,
    table,
    new Set(Object.values(table.columns)),
    (texts) => texts.size > 0 && [...texts].every(isBudgetMarker),
  );

/** Columns of markers have few different texts; of one with many only the first are looked at. */
const mostTexts = 40;

/** The column furthest left, beside `taken`, of which the different texts below the headings mark risk; null for none. */
export function columnOfRisks(
  grid: Grid,
  { area, headings }: Pick<RecognisedTable, 'area' | 'headings'>,
  taken: ReadonlySet<number>,
  marks: (texts: ReadonlySet<string>) => boolean,
): number | null {
  const end = Math.min(area.row + area.rows, grid.bottom);
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (taken.has(column)) continue;
    const texts = new Set<string>();
    for (let row = headings.row + headings.rows; row < end && texts.size < mostTexts; row += 1) {
      const text = grid.text(row, column);
      if (text !== '') texts.add(text);
    }
    if (marks(texts)) return column;
  }
  return null;
}
