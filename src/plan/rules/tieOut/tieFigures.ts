import type { CellPlace } from '../../../grid/area';
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

/** Finds the known figures that a quoted one agrees with, the nearest first. */
export type FindAgreeing<Known extends KnownFigure> = (quoted: QuotedFigure) => readonly Known[];

/** Sets figures in order once, so that each quoted one is looked up in logarithmic time: both roundings must overlap. */
export function indexFigures<Known extends KnownFigure>(known: readonly Known[]): FindAgreeing<Known> {
  const byKind = new Map<QuotedFigure['kind'], { figures: Known[]; widest: number }>();
  for (const figure of [...known].sort((a, b) => Math.abs(a.value) - Math.abs(b.value))) {
    const same = byKind.get(figure.kind);
    if (same) {
      same.figures.push(figure);
      same.widest = Math.max(same.widest, figure.half);
    } else byKind.set(figure.kind, { figures: [figure], widest: figure.half });
  }
  return (quoted) => {
    const { figures, widest } = byKind.get(quoted.kind) ?? { figures: [], widest: 0 };
    const { half, value } = quoted;
    const distance = (figure: KnownFigure): number => Math.abs(Math.abs(figure.value) - value);
    const agreeing: Known[] = [];
    for (let at = firstFrom(figures, value - half - widest); at < figures.length; at += 1) {
      const figure = figures[at];
      if (!figure || Math.abs(figure.value) > value + half + widest) break;
      // A sum of whole £000 may be written out to the pound of its source; the coarser rounding counts.
      if (distance(figure) <= Math.max(half, figure.half) + 1e-9) agreeing.push(figure);
    }
    return agreeing.sort((a, b) => distance(a) - distance(b));
  };
}

/**
 * Ties the figures of a text to known ones: a figure is tied where both roundings overlap, the nearest source first.
 * What is tied to none is for the reader to be told of.
 */
export function tieFigures(text: string, known: readonly KnownFigure[]): TiedFigure[] {
  const agreeing = indexFigures(known);
  return findQuoted(text).map((quoted) => ({ quoted, sources: agreeing(quoted) }));
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
