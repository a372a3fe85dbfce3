import type { CellPlace } from '../budgets/reconciliation';
import { findQuoted, type QuotedFigure } from './findQuoted';

/** A figure that the workbook holds or that follows from it, with the cells that it comes from. */
export interface KnownFigure {
  /** What it is: "People, local risk variance". */
  readonly name: string;
  readonly kind: QuotedFigure['kind'];
  /** In pounds, per cent, or as it stands; its sign does not count. */
  readonly value: number;
  /** What its own rounding covers, in the same measure: 500 for a figure of whole £000. */
  readonly half: number;
  readonly cells: readonly CellPlace[];
}

/** A quoted figure and all that it may come from; none where it is tied to nothing. */
export interface TiedFigure {
  readonly quoted: QuotedFigure;
  readonly sources: readonly KnownFigure[];
}

/**
 * Ties the figures of a text to known ones: a figure is tied where both roundings overlap, the nearest source first.
 * What is tied to none is for the reader to be told of. Time grows with figures × known figures' logarithm.
 */
export function tieFigures(text: string, known: readonly KnownFigure[]): TiedFigure[] {
  const byKind = new Map<QuotedFigure['kind'], KnownFigure[]>();
  for (const figure of [...known].sort((a, b) => Math.abs(a.value) - Math.abs(b.value))) {
    const same = byKind.get(figure.kind);
    if (same) same.push(figure);
    else byKind.set(figure.kind, [figure]);
  }
  return findQuoted(text).map((quoted) => {
    const candidates = byKind.get(quoted.kind) ?? [];
    const { half } = quoted;
    const widest = candidates.reduce((widest, figure) => Math.max(widest, figure.half), 0);
    const sources: KnownFigure[] = [];
    for (let at = firstFrom(candidates, quoted.value - half - widest); at < candidates.length; at += 1) {
      const figure = candidates[at];
      if (!figure || Math.abs(figure.value) > quoted.value + half + widest) break;
      const apart = Math.abs(Math.abs(figure.value) - quoted.value);
      // A sum of whole £000 may be written out to the pound of its source; the coarser rounding counts.
      if (apart <= Math.max(half, figure.half) + 1e-9) sources.push(figure);
    }
    const distance = (figure: KnownFigure): number => Math.abs(Math.abs(figure.value) - quoted.value);
    return { quoted, sources: sources.sort((a, b) => distance(a) - distance(b)) };
  });
}

/** First place in figures in order of size whose size is `least` or more. */
function firstFrom(figures: readonly KnownFigure[], least: number): number {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Math.abs(figures[middle]?.value ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
