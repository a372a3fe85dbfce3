import type { Paragraph } from '../contents/content';
import { fontOf, hairline, unitsFor, type Look } from '../look';
import type { Piece, PieceCell } from './piece';
import { restOf, setText } from './setText';

/** Units kept free under a paragraph's words, so that its rule does not touch them. */
const paragraphAir = 1;

/**
 * A piece a paragraph: its bold lead in a cell of its own, for Office.js cannot set part of a cell bold, and its words
 * in the cell below. A lead without words is a small heading to what follows. Where no lead parts paragraphs, hairlines
 * between them do.
 */
export function paragraphPieces(
  section: string,
  paragraphs: readonly Paragraph[],
  width: number,
  look: Look,
): Piece[] {
  return paragraphs.map(({ lead, text }, index) => {
    const cells = stacked(
      [
        { text: lead, role: 'lead' as const, id: `${section}/${index}/lead` },
        { text, role: 'body' as const, id: `${section}/${index}/text` },
      ].filter((part) => part.text !== ''),
      width,
      look,
      lead === '' && isPlain(paragraphs[index + 1]),
    );
    return {
      section,
      units: Math.max(0, ...cells.map(({ top, units }) => top + units)),
      gap: index === 0 ? 2 : look.gaps[lead === '' ? 'paragraph' : 'lead'],
      keepsNext: text === '',
      tight: false,
      cells,
      charts: [],
    };
  });
}

const isPlain = (paragraph: Paragraph | undefined): boolean => paragraph?.lead === '';

function stacked(
  parts: readonly { text: string; role: 'lead' | 'body'; id: string }[],
  width: number,
  look: Look,
  ruled: boolean,
): PieceCell[] {
  let top = 0;
  return parts.flatMap(({ text, role, id }): PieceCell[] => {
    const font = fontOf(look, role);
    const { content, width: across, lines } = setText(text, width, font);
    const units = unitsFor(lines, font) + (ruled && role === 'body' ? paragraphAir : 0);
    top += units;
    const cell: PieceCell = {
      x: 0,
      width: across,
      top: top - units,
      units,
      content,
      id,
      style:
        role === 'lead'
          ? // A line measured too many is left free above the lead, not between it and its words.
            { font: { bold: true, color: look.colours.text }, vertical: 'Bottom' }
          : ruled
            ? { borders: { EdgeBottom: hairline(look) } }
            : {},
    };
    return ruled && role === 'body' ? [cell, ...restOf(cell, width)] : [cell];
  });
}
