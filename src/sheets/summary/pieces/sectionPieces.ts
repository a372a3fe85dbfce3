import type { SectionContent, SectionBody, Paragraph } from '../contents/content';
import {
  type Look,
  accentRule,
  boxUnits,
  fontOf,
  linesOn,
  unitsFor,
  pixel,
  snapWidth,
  hairline,
} from '../look';
import { chartPieces } from './chartPieces';
import { columnUnits, type Piece, type PieceCell, restOf, setText } from './piece';
import { tablePieces } from './tablePieces';
import { ragFills, ragMarkers, ragText } from '../../ragFormats';

type Risks = Extract<SectionBody, { kind: 'risks' }>;

/** Units kept free under a paragraph's words, so that its rule does not touch them. */
const paragraphAir = 2;

/**
 * A section as pieces for a column `width` points wide, its heading first. A chart grows until the section is `units`
 * high; other sections are as high as they are.
 */
export function sectionPieces(content: SectionContent, width: number, look: Look, units = 0): Piece[] {
  const heading = headingPiece(content, width, look);
  return [heading, ...bodyPieces(content, width, look, units - columnUnits([heading]))];
}

/** The heading of a section over a rule in the accent; of one under another, plain. `width` is the column's, in points. */
function headingPiece({ key, under, heading }: SectionContent, width: number, look: Look): Piece {
  const font = fontOf(look, under ? 'subheading' : 'heading');
  const units = boxUnits(linesOn(heading, width, font, look), font) + (under ? 0 : 2);
  return {
    section: key,
    units,
    gap: under ? look.gaps.paragraph + 4 : look.gaps.section,
    keepsNext: true,
    tight: false,
    opens: under ? 'lead' : 'section',
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

function bodyPieces({ key, body }: SectionContent, width: number, look: Look, units: number): Piece[] {
  switch (body.kind) {
    case 'heading only':
      return [];
    case 'paragraphs':
      return paragraphPieces(key, body.paragraphs, width, look);
    case 'table':
      return tablePieces(key, body.table, width, look);
    case 'risks':
      return riskPieces(key, body, width, look);
    case 'chart':
      return chartPieces(key, body, width, look, units);
  }
}

/**
 * A piece a paragraph: its bold lead in a cell of its own, for Office.js cannot set part of a cell bold, and its words
 * in the cell below. A lead without words is a small heading to what follows. Where no lead parts paragraphs, hairlines
 * between them do.
 */
function paragraphPieces(
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
      gap: index === 0 ? 4 : look.gaps[lead === '' ? 'paragraph' : 'lead'],
      keepsNext: text === '',
      tight: false,
      opens: lead === '' ? 'paragraph' : 'lead',
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
    const { content, width: across, ...lines } = setText(text, width, font, look);
    const units = boxUnits(lines, font, ruled && role === 'body' ? paragraphAir : 0);
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

/** A doughnut of the risks by rating with the counts in words beside it, then the highest risks with their scores. */
function riskPieces(section: string, body: Risks, width: number, look: Look): Piece[] {
  const { counts, table } = body;
  return [
    ...(counts.length > 0 ? [countsPiece(section, body, width, look)] : []),
    ...(table ? tablePieces(section, table, width, look) : []),
  ];
}

function countsPiece(section: string, { chart, counts }: Risks, width: number, look: Look): Piece {
  const countId = (word: string): string => `${section}/count/${word}`;
  const font = fontOf(look, 'lead');
  const rowUnits = unitsFor(1, font) + 4;
  const units = Math.max(counts.length * (rowUnits + 4), 92);
  const first = Math.floor((units - counts.length * (rowUnits + 4) + 4) / 2);
  const ringWidth = snapWidth(Math.min(width / 2, 108));
  const rated = counts.filter(({ word }) => word !== 'Total');
  return {
    section,
    units,
    gap: 8,
    keepsNext: false,
    tight: false,
    cells: counts.map(({ word, count }, index): PieceCell => ({
      x: ringWidth,
      width: snapWidth(width) - ringWidth,
      top: first + index * (rowUnits + 4),
      units: rowUnits,
      content: count,
      id: countId(word),
      style: {
        // The number stays a number, so that the doughnut follows it; the word is shown by the format.
        numberFormat: word === 'Total' ? '"Total "0' : `"${ragMarkers[word]} "0" ${word}"`,
        horizontal: 'Center',
        vertical: 'Center',
        font: { bold: true, color: word === 'Total' ? look.colours.text : ragText },
        // A count of none draws no eye.
        fill: word === 'Total' || count === 0 ? look.colours.tint : ragFills[look.palette][word],
      },
    })),
    charts: [
      {
        name: chart,
        x: 0,
        width: ringWidth - 8 * pixel,
        top: 0,
        units,
        kind: 'Doughnut',
        source: [['Rating', 'Risks'], ...rated.map(({ word }) => [word, { sameAs: countId(word) }])],
        seriesColors: [look.colours.tint],
        pointColors: rated.map(({ word }) =>
          word === 'Total' ? look.colours.tint : ragFills[look.palette][word],
        ),
        legend: null,
        dataLabels: false,
        fontSize: look.size,
      },
    ],
  };
}
