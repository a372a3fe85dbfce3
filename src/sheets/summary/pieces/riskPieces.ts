import { ragFills, ragMarkers, ragText } from '../../palette';
import type { SectionBody } from '../contents/content';
import { fontOf, pixel, snapWidth, unitsFor, type Look } from '../look';
import type { Piece, PieceCell } from './piece';
import { tablePieces } from './tablePieces';

type Risks = Extract<SectionBody, { kind: 'risks' }>;

/** A doughnut of the risks by rating with the counts in words beside it, then the highest risks with their scores. */
export function riskPieces(section: string, body: Risks, width: number, look: Look): Piece[] {
  const { counts, table } = body;
  return [
    ...(counts.length > 0 ? [countsPiece(section, body, width, look)] : []),
    ...(table ? tablePieces(section, table, width, look) : []),
  ];
}

function countsPiece(section: string, { chart, counts }: Risks, width: number, look: Look): Piece {
  const countId = (word: string): string => `${section}/count/${word}`;
  const font = fontOf(look, 'lead');
  const rowUnits = unitsFor(1, font) + 2;
  const units = Math.max(counts.length * (rowUnits + 2), 46);
  const first = Math.floor((units - counts.length * (rowUnits + 2) + 2) / 2);
  const ringWidth = snapWidth(Math.min(width / 2, 108));
  const rated = counts.filter(({ word }) => word !== 'Total');
  return {
    section,
    units,
    gap: 4,
    keepsNext: false,
    tight: false,
    cells: counts.map(({ word, count }, index): PieceCell => ({
      x: ringWidth,
      width: snapWidth(width) - ringWidth,
      top: first + index * (rowUnits + 2),
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
