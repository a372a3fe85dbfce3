import { normalise } from '../../../words/fold';
import { readMeasure } from '../../figures/readMeasure';
import { type KpiRow, type KpiRule, type Override, rowText } from '../../read/kpi';
import type { Rag } from '../../rag/rag';
import type { RowVerdict } from './judgeRow';

/** What has become of the override that KPI rules hold for a row. */
export type OverrideState =
  | { readonly kind: 'none' }
  | { readonly kind: 'applied'; readonly rag: Rag; readonly why: string }
  /** It gives no reason, so it does not count. */
  | { readonly kind: 'no-reason'; readonly override: Override }
  /** The measure is no longer the one it was made for, so it is dropped. */
  | { readonly kind: 'stale'; readonly override: Override };

/** A measure longer than this is compared by its beginning. */
const longestFigure = 200;

/** The measure of a row as an override keeps it. */
export function figureOf(row: KpiRow): string {
  return rowText(row, 'measure').slice(0, longestFigure);
}

/** Values as they are compared: a share that lost its format on the way (0.69 for 69%) is the same figure. */
function valuesOf(text: string): readonly number[] | null {
  const reading = readMeasure(text);
  if (reading.kind !== 'figures') return null;
  return reading.figures.map(({ value, unit }) => (unit === '%' ? value / 100 : value));
}

function sameFigure(a: string, b: string): boolean {
  if (normalise(a).trim() === normalise(b).trim()) return true;
  const [first, second] = [valuesOf(a), valuesOf(b)];
  return (
    first !== null &&
    first.length === second?.length &&
    first.every((value, place) => Math.abs(value - (second[place] ?? NaN)) < 1e-9)
  );
}

/**
 * The officer's judgement in place of the rule's, shown as such: "Amber by Ann Smith, 3 July 2017: two hubs were
 * closed (the rule says Red). 60% against 75%: …". It counts while it has a reason and the measure it was made for
 * stands; one that names no figure counts for any.
 */
export function overrideOf(row: KpiRow, rule: KpiRule | undefined, verdict: RowVerdict): OverrideState {
  const override = rule?.override;
  if (!override) return { kind: 'none' };
  const reason = override.reason.trim().replace(/\.$/, '');
  if (reason === '') return { kind: 'no-reason', override };
  if (override.figure !== undefined && !sameFigure(override.figure.slice(0, longestFigure), figureOf(row)))
    return { kind: 'stale', override };
  const who = [override.by ?? "the officer's judgement", override.on].filter(Boolean).join(', ');
  return {
    kind: 'applied',
    rag: override.rag,
    why: `${override.rag} by ${who}: ${reason} (the rule says ${verdict.rag}). ${verdict.why}`,
  };
}
