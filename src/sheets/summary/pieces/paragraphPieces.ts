import type { Paragraph } from '../contents/content';
import { colours, fontOf, linesIn, hairline, settled, unitsFor, type Look } from '../look';
import type { SectionKey } from '../sections';
import type { Piece, PieceCell } from './piece';

/** Units kept free under a paragraph's words, so that its rule does not touch them. */
const paragraphAir = 1;

/**
 * A piece a paragraph: its bold lead in a cell of its own, for Office.js cannot set part of a cell bold, and its words
 * in the cell below, over a hairline like the rows of a table. A lead without words is a small heading to what follows.
 */
export function paragraphPieces(
  section: SectionKey,
  paragraphs: readonly Paragraph[],
  width: number,
  look: Look,
): Piece[] {
  return paragraphs.map(({ lead, text }, index) => {
    const cells = stacked(
      [
        { text: lead, role: 'lead' as const },
        { text, role: 'body' as const },
      ].filter((part) => part.text !== ''),
      width,
      look,
    );
    return {
      section,
      units: cells.reduce((units, cell) => units + cell.units, 0),
      gap: index === 0 ? 2 : look.gaps.paragraph,
      keepsNext: text === '',
      tight: false,
      cells,
      charts: [],
    };
  });
}

function stacked(
  parts: readonly { text: string; role: 'lead' | 'body' }[],
  width: number,
  look: Look,
): PieceCell[] {
  let top = 0;
  return parts.map(({ text, role }): PieceCell => {
    const font = fontOf(look, role);
    const content = settled(text, width, font);
    const units = unitsFor(linesIn(content, width, font), font) + (role === 'body' ? paragraphAir : 0);
    top += units;
    return {
      x: 0,
      width,
      top: top - units,
      units,
      content,
      style:
        role === 'lead'
          ? // A line measured too many is left free above the lead, not between it and its words.
            { font: { bold: true, color: colours.text }, vertical: 'Bottom' }
          : { borders: { EdgeBottom: hairline } },
    };
  });
}
