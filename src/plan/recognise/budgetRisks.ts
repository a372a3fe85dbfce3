import type { BudgetPart, RiskType } from '../tables/budgetParts';
import { capital } from '../../words/capital';
import { fold } from '../../words/fold';
import type { RecognisedTable } from './recognised';
import type { Grid } from '../../grid/sheetGrid';
import { range } from '../../words/lists';

/** What may stand beside a bare "Local" or "Central" that means the risk: "Local budgets", "Total local", "L". */
const bareRisk =
  /^(?:sub-?)?(?:total\s*:?-?\s*)?(l|c|local|central)(?:\s+(?:budgets?|total|sub-?total|only))?\s*:?$/i;

/**
 * The risk that words name: "L", "Central", "LOCAL RISK - City Fund", "Total local"; null for neither or both, and
 * for names of services that begin with such a word: "Central Library", "Local Plans".
 */
export function riskOfWords(words: string): RiskType | null {
  if (/\blocal\b/i.test(words) && /\bcentral\b/i.test(words)) return null;
  const local = /\blocal[\s-]+risks?\b/i.test(words);
  const central = /\bcentral[\s-]+risks?\b/i.test(words);
  if (local !== central) return local ? 'local' : 'central';
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

/** Money that goes from one department to another; the second only where a table tells risks apart: else a service. */
const recharged = /\bre-?charg(?:e|es|ed|ing)\b/i;
const supported =
  /\bsupport (?:services?|costs?|charges?)\b|\bcentral (?:support|overheads?|establishment|charges)\b/i;

/**
 * The block of money that words name, as a heading of rows or columns, a title or a marker: "Local risk", "RECHARGES" →
 * 'recharge: Recharges'. null where they name none, several ("Local risk and recharges"), or what is in or out of the
 * rest ("Net of recharges"). `beside`: the table names local or central risk as well, so that "Support services" are
 * recharged; elsewhere they are services like others.
 */
export function blockOfWords(words: string, beside: boolean): BudgetPart | null {
  const risk = riskOfWords(words);
  const charged = recharged.test(words) || (beside && supported.test(words));
  if (!charged || words.length > 80) return risk;
  return risk !== null ||
    /\b(?:including|includes?|incl|excluding|excludes?|excl|net of|before|after|local|risks?)\b/i.test(words)
    ? null
    : `recharge: ${blockTitle(words)}`;
}

/** Any name as that of a block: 'other: Cyclical works programme' where it is none of the usual ones. */
export const blockCalled = (words: string): BudgetPart =>
  blockOfWords(words, true) ?? `other: ${blockTitle(words)}`;

/** "3. RECHARGES 2026/27 (£000):" → "Recharges"; a name that is nothing but years and units stays as it is. */
function blockTitle(words: string): string {
  const bare = words
    .replace(/^\s*(?:\d+|[a-z])[.)]\s+/i, '')
    .replace(/\(?\s*£\s*(?:[,.’'`]?\s*000s?|k|m(?:illion)?)?\s*\)?(?=\s|$|[:,])/gi, ' ')
    .replace(/\b(?:19|20)\d\d(?:\s*[-–/]\s*\d{2,4})?\b/g, ' ')
    .replace(/\b(?:sub-?)?totals?\b|\bbudgets?\b|\bmonitoring\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,–-]+|[\s:,–-]+$/g, '');
  if (!/[a-z]/i.test(bare)) return words.trim();
  if (/^recharge$/i.test(bare)) return 'Recharges';
  return capital(/[a-z]/.test(bare) ? bare : bare.toLowerCase());
}

/** What a marker of a row's block is: L, C, R, "Local", "Central risk", "Recharges"; null for other words. */
export function blockOfMarker(text: string): BudgetPart | null {
  const bare = text.trim();
  if (/^r$/i.test(bare)) return 'recharge: Recharges';
  return /^(?:l|c|lr|cr)$/i.test(bare) ? readRiskMarker(bare) : blockOfWords(bare, true);
}

/**
 * The column, without a meaning of its own, that says of each row which block it is: L and C, Local, Central and
 * Recharge. Beside two of these, or below a heading that speaks of risks, it may name others ("Capital"). null for none.
 */
export const riskColumn = (grid: Grid, table: RecognisedTable<'budgets'>): number | null =>
  columnOfRisks(grid, table, new Set(Object.values(table.columns)), (texts, heading) => {
    const known = new Set([...texts].map(blockOfMarker));
    const strange = known.delete(null);
    if (known.size === 0 || (strange && texts.size > 8)) return false;
    if ([...texts].some((text) => /\d/.test(text) || text.length > 60)) return false;
    const isBare = [...texts].every((text) => text.trim().length === 1);
    if (isBare && !known.has('local') && !known.has('central')) return false;
    return !strange || known.size > 1 || /\brisk\b|\bblock\b/i.test(heading);
  });

/** Columns of markers have few different texts; of one with many only the first are looked at. */
const mostTexts = 40;

/** The column furthest left, beside `taken`, of which the different texts below the headings mark risk; null for none. */
export function columnOfRisks(
  grid: Grid,
  { area, headings }: Pick<RecognisedTable, 'area' | 'headings'>,
  taken: ReadonlySet<number>,
  marks: (texts: ReadonlySet<string>, heading: string) => boolean,
): number | null {
  const end = Math.min(area.row + area.rows, grid.bottom);
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (taken.has(column)) continue;
    const texts = new Set<string>();
    for (let row = headings.row + headings.rows; row < end && texts.size < mostTexts; row += 1) {
      const text = grid.text(row, column);
      if (text !== '') texts.add(text);
    }
    const heading = range(headings.row, headings.row + headings.rows)
      .map((row) => grid.headingText(row, column))
      .join(' ');
    if (marks(texts, heading)) return column;
  }
  return null;
}
