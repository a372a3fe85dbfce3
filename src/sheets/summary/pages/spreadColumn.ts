import type { Piece } from '../pieces/piece';
import { columnUnits } from '../pieces/columnUnits';

/** How far gaps may be stretched, in units: beyond that a column reads as loose parts. */
const most = { section: 12, paragraph: 5 };

/**
 * Stretches a column towards `units` high: the gaps above sections first, then those between paragraphs; rows of a
 * table stay together. What cannot be shared out evenly goes to the first gaps, so that columns end on one line; what
 * is more than the gaps may take stays free at the foot.
 */
export function spreadColumn(pieces: readonly Piece[], units: number): Piece[] {
  const spare = Math.max(0, units - columnUnits(pieces));
  const below = pieces.slice(1);
  // A heading under another stays close to it.
  const isSection = (piece: Piece, index: number): boolean =>
    beginsSection(piece) && !pieces[index]?.keepsNext;
  const sections = sharedOut(spare, below.filter(isSection).length, most.section);
  const left = spare - sections.reduce((total, one) => total + one, 0);
  const paragraphs = sharedOut(left, below.filter(isParagraph).length, most.paragraph);
  const stretched = below.map((piece, index) => {
    const more = isSection(piece, index) ? sections.shift() : isParagraph(piece) ? paragraphs.shift() : 0;
    return { ...piece, gap: piece.gap + (more ?? 0) };
  });
  return [...pieces.slice(0, 1), ...stretched];
}

/** Units for each of so many gaps, none more than `most`, the first ones taking what is left over. */
function sharedOut(units: number, gaps: number, mostEach: number): number[] {
  const all = Math.min(units, gaps * mostEach);
  return Array.from({ length: gaps }, (_, gap) => Math.floor((all + gaps - 1 - gap) / gaps));
}

/** Headings and heads of tables keep what follows. */
const beginsSection = ({ keepsNext, tight, gap }: Piece): boolean => keepsNext && !tight && gap > 2;
const isParagraph = ({ keepsNext, tight }: Piece): boolean => !keepsNext && !tight;
