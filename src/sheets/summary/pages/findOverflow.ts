import type { SectionContent } from '../contents/content';
import { fontOf, unitsFor } from '../look';
import type { Piece } from '../pieces/piece';
import { arrangePages } from './arrangePages';
import { type MakePieces, shareSections, turns, type Wish } from './pageFrame';

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
export function findOverflow(whole: Wish): Overflow[] {
  let fits = 0;
  let tooHigh = whole.sections.reduce(
    (most, section) => Math.max(most, height(whole, section) * whole.frame.columns),
    1,
  );
  while (tooHigh - fits > 1) {
    const middle = Math.floor((fits + tooHigh) / 2);
    if (fitsCappedAt(middle, whole)) fits = middle;
    else tooHigh = middle;
  }
  const font = fontOf(whole.look, 'body');
  const line = unitsFor(10, font) / 10;
  const tooMuch = overAt(fits, whole);
  return whole.sections
    .map(({ key, heading }) => ({ section: heading, lines: Math.ceil((tooMuch.get(key) ?? 0) / line) }))
    .filter(({ lines }) => lines > 0);
}

/** How many units each section is higher than it may be, in the widest and narrowest place that it is tried in. */
function overAt(units: number, whole: Wish): ReadonlyMap<string, number> {
  const over = new Map<string, number>();
  fitsCappedAt(units, whole, ({ key }, pieces, most) =>
    over.set(key, Math.max(over.get(key) ?? 0, withGaps(pieces) - most)),
  );
  return over;
}

/** Height of a section set over a third of the page, however many columns it will take. */
const height = ({ frame, look, makePieces }: Wish, section: SectionContent): number =>
  withGaps(makePieces(section, frame.width / frame.columns, look));

const withGaps = (pieces: readonly Piece[]): number =>
  pieces.reduce((total, { units, gap }) => total + units + gap, 0);

/** Whether the pages come out with no section higher than that; tells of each section in each width it is tried in. */
function fitsCappedAt(
  units: number,
  whole: Wish,
  tell?: (content: SectionContent, pieces: readonly Piece[], most: number) => void,
): boolean {
  const makePieces: MakePieces = (content, width, look, target) => {
    const columns = Math.max(1, Math.round(width / (whole.frame.width / whole.frame.columns)));
    tell?.(content, whole.makePieces(content, width, look), units / columns);
    return cutOff(whole.makePieces(content, width, look, target), units / columns);
  };
  return turns(shareSections(whole).flowing).some((turn) => arrangePages({ ...whole, makePieces }, turn));
}

/** The pieces cut off at a height, the last one in its midst if need be. */
function cutOff(pieces: readonly Piece[], most: number): Piece[] {
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
