import { cellAddress } from '../../grid/a1';
import { levelName } from '../../plan/read/risks/readRating';
import { riskName, type RegisterRisk, type RiskRegister } from '../../plan/read/risks/register';
import { pairsOf, ratingOf } from '../../plan/read/risks/riskGrid';
import type { Rag } from '../../plan/rag/rag';
import type { Style } from '../description';
import { countFormula } from './countFormulas';
import { ratingStyle, sizes, white, type MapLook } from './mapLook';
import { textHeight, type MapCell, type MapRow } from './mapRow';
import { cellKey, givesLevels, type PlacedRisks } from './placeRisks';

/** Address of a count on the map and the rating that it counts under. */
export interface MapCount {
  readonly address: string;
  readonly rating: Rag;
}

export const countFormat = '[=0]"–";[=1]0" risk";0" risks"';

/** Codes, else titles; a code is not broken between two lines. */
export const namesOf = (risks: readonly RegisterRisk[]): string =>
  risks.map((risk) => (risk.code === '' ? riskName(risk) : risk.code.replace(/ /g, '\u00a0'))).join(', ');

/**
 * The grid: likelihoods downwards from the highest, impacts to the right. Each cell is three rows: score and rating
 * in words, the count by formula, the codes. `top` is the sheet row (from 0) of the first.
 */
export function gridRows(
  register: RiskRegister,
  placed: PlacedRisks,
  look: MapLook,
  top: number,
): { readonly rows: readonly MapRow[]; readonly counts: readonly MapCount[] } {
  const { grid } = register;
  const { impacts } = grid;
  const counts: MapCount[] = [];
  const small = { name: look.fontName, size: sizes.note };
  const rows: MapRow[] = [
    {
      height: 16,
      cells: [label('Likelihood ↓', 0, 1, 'Left'), label('Impact →', 1, impacts.length, 'Center')],
    },
    {
      height: 16,
      cells: impacts.map((impact, index) => label(levelName(impact), index + 1, 1, 'Center')),
    },
  ];
  for (const likelihood of [...grid.likelihoods].reverse()) {
    const at = top + rows.length;
    const cells = impacts.map((impact, index) => {
      const score = likelihood.value * impact.value;
      const rating = ratingOf(score, grid);
      const risks = placed.onGrid.get(cellKey(likelihood.value, impact.value)) ?? [];
      const formula = givesLevels(register)
        ? countFormula(register, { likelihood: likelihood.value, impact: impact.value })
        : pairsOf(score, grid).length === 1
          ? countFormula(register, { score })
          : null;
      counts.push({ address: cellAddress(at + 1, index + 1), rating });
      return { column: index + 1, score, rating, risks, content: formula ? { formula } : risks.length };
    });
    const row = (content: (cell: (typeof cells)[number]) => MapCell['content'], style: Style): MapCell[] =>
      cells.map((cell) => ({
        column: cell.column,
        columns: 1,
        content: content(cell),
        style: {
          ...ratingStyle(cell.rating, look.palette),
          horizontal: 'Center',
          ...style,
          borders: { ...white, ...style.borders },
        },
      }));
    const heights = cells.map(({ risks }) => textHeight(namesOf(risks), look.width, small));
    rows.push(
      {
        height: 14,
        cells: row(({ score, rating }) => (rating === 'N/A' ? String(score) : `${score} ${rating}`), {
          font: { size: sizes.note },
          borders: { EdgeTop: white.EdgeLeft },
        }),
      },
      {
        height: 21,
        cells: [
          {
            column: 0,
            columns: 1,
            content: levelName(likelihood),
            style: { font: { bold: true }, vertical: 'Center' },
          },
          ...row(({ content }) => content, {
            font: { size: sizes.count, bold: true },
            numberFormat: countFormat,
            vertical: 'Center',
          }),
        ],
      },
      {
        height: Math.max(15, ...heights),
        cells: row(({ risks }) => namesOf(risks), {
          font: { size: sizes.note },
          wrap: true,
          vertical: 'Top',
        }),
      },
    );
  }
  return { rows, counts };
}

const label = (text: string, column: number, columns: number, horizontal: 'Left' | 'Center'): MapCell => ({
  column,
  columns,
  content: text,
  style: { font: { bold: true }, horizontal, vertical: 'Center' },
});
