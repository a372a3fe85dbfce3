import type { SectionContent } from '../contents/content';
import { accentRule, fontOf, linesIn, unitsFor, type Look } from '../look';
import type { Piece } from './piece';

/** The heading of a section over a rule in the accent; of one under another, plain. `width` is the column's, in points. */
export function headingPiece({ key, under, heading }: SectionContent, width: number, look: Look): Piece {
  const font = fontOf(look, under ? 'subheading' : 'heading');
  const units = unitsFor(linesIn(heading, width, font), font) + (under ? 0 : 1);
  return {
    section: key,
    units,
    gap: under ? look.gaps.paragraph + 2 : look.gaps.section,
    keepsNext: true,
    tight: false,
    cells: [
      {
        x: 0,
        width,
        top: 0,
        units,
        content: heading,
        id: `${key}/heading`,
        style: {
          font: { size: font.size, bold: true, color: look.colours.accent },
          ...(under ? {} : { vertical: 'Bottom' as const, borders: { EdgeBottom: accentRule(look) } }),
        },
      },
    ],
    charts: [],
  };
}
