import type { Piece } from '../pieces/piece';
import { columnUnits } from '../pieces/columnUnits';

/** How far gaps may be stretched, in units: beyond that a column reads as loose parts. */
const most = { section: 10, paragraph: 4 };

/**
 * Stretches a column towards `units` high: the gaps above sections first, then those between paragraphs; rows of a
 * table stay together. What is left stays free at its foot.
 */
export function spreadColumn(pieces: readonly Piece[], units: number): Piece[] {
  const spare = units - columnUnits(pieces);
  const below = pieces.slice(1);
  const sections = below.filter(isSection).length;
  const paragraphs = below.filter(isParagraph).length;
  const bySection = Math.min(most.section, share(spare, sections));
  const byParagraph = Math.min(most.paragraph, share(spare - bySection * sections, paragraphs));
  const stretched = below.map((piece) => ({
    ...piece,
    gap: piece.gap + (isSection(piece) ? bySection : isParagraph(piece) ? byParagraph : 0),
  }));
  return [...pieces.slice(0, 1), ...stretched];
}

const share = (units: number, gaps: number): number =>
  gaps === 0 ? 0 : Math.max(0, Math.floor(units / gaps));

/** Headings and heads of tables keep what follows. */
const isSection = ({ keepsNext, tight, gap }: Piece): boolean => keepsNext && !tight && gap > 2;
const isParagraph = ({ keepsNext, tight }: Piece): boolean => !keepsNext && !tight;
