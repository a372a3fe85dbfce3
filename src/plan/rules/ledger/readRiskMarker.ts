import type { RiskType } from '../../tables/budgetParts';
import { fold } from '../../../words/fold';

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
