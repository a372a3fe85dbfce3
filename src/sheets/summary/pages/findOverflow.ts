import { fontOf, unit, unitsFor } from '../look';
import type { Piece } from '../pieces/piece';
import { sectionPieces } from '../pieces/sectionPieces';
import { arrangePages } from './arrangePages';
import { shareSections, turns } from './shareSections';
import type { MakePieces, Wish } from './wish';

export interface Overflow {
  /** Heading of the section, as it stands on the page. */
  readonly section: string;
  /** Lines of the smallest type to cut. */
  readonly lines: number;
}

/**
 * What to cut so that everything fits in the smallest type: the longest sections down to one common height, the
 * largest at which the pages come out. So nobody is asked to cut a short section while a long one stands.
 */
export function findOverflow(wishFor: (makePieces: MakePieces) => Wish): Overflow[] {
  const whole = wishFor(sectionPieces);
  let fits = 0;
  let tooHigh = whole.sections.reduce((most, section) => Math.max(most, height(whole, section)), 1);
  while (tooHigh - fits > 1) {
    const middle = Math.floor((fits + tooHigh) / 2);
    if (fitsCappedAt(middle, wishFor)) fits = middle;
    else tooHigh = middle;
  }
  const font = fontOf(whole.look, 'body');
  const line = (unitsFor(10, font) / 10) * unit;
  return whole.sections
    .map((section) => ({
      section: section.heading,
      lines: Math.ceil(((height(whole, section) - fits) * unit) / line),
    }))
    .filter(({ lines }) => lines > 0);
}

/** Height of a section set over a third of the page, however many columns it will take. */
function height({ frame, look }: Wish, section: Wish['sections'][number]): number {
  const width = frame.width / frame.columns;
  return sectionPieces(section, width, look).reduce((total, { units, gap }) => total + units + gap, 0);
}

function fitsCappedAt(units: number, wishFor: (makePieces: MakePieces) => Wish): boolean {
  const wish = wishFor((content, width, look, target) => {
    const pieces = sectionPieces(content, width, look, target);
    const columns = Math.max(1, Math.round(width / (wish.frame.width / wish.frame.columns)));
    return capped(pieces, units / columns);
  });
  return turns(shareSections(wish).flowing).some((turn) => arrangePages(wish, turn));
}

/** The pieces cut off at a height, the last one in its midst if need be. */
function capped(pieces: readonly Piece[], most: number): Piece[] {
  const kept: Piece[] = [];
  let room = most;
  for (const piece of pieces) {
    if (room <= piece.gap) break;
    const units = Math.min(piece.units, Math.floor(room - piece.gap));
    kept.push({ ...piece, units });
    room -= piece.gap + units;
  }
  return kept;
}
