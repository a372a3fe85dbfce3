import type { Paragraph } from '../contents/content';
import { colours, fontOf, linesIn, thinRule, unitsFor, type Look } from '../look';
import type { SectionKey } from '../sections';
import type { Piece, PieceCell } from './piece';

/**
 * A piece a paragraph: its bold lead in a cell of its own, for Office.js cannot set part of a cell bold, and its words
 * in the cell below, with one rule down their left side. A lead without words is a line of its own, without the rule.
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
      text !== '',
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
  ruled: boolean,
): PieceCell[] {
  let top = 0;
  return parts.map(({ text, role }): PieceCell => {
    const font = fontOf(look, role);
    const units = unitsFor(linesIn(text, width, font), font);
    top += units;
    return {
      x: 0,
      width,
      top: top - units,
      units,
      content: text,
      style: {
        ...(role === 'lead' ? { font: { bold: true, color: colours.text } } : {}),
        ...(ruled ? { borders: { EdgeLeft: thinRule } } : {}),
      },
    };
  });
}
