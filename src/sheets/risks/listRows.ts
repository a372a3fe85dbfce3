import { readDate } from '../../plan/figures/readCell';
import type { RiskChange } from '../../plan/rules/risks/compareRegisters';
import { openRisks, type RegisterRisk, type RiskRegister } from '../../plan/read/risks/register';
import { standings } from '../../plan/rules/risks/findings/aimFindings';
import { ratedAs } from '../../plan/read/risks/countRatings';
import { ratingStyle, ruleLine, sizes, type MapLook } from './mapLook';
import { headingRow } from '../printedList';
import { type PlacedRow, textHeight } from '../placedRows';
import { shortDay } from '../../words/days';
import { levelName } from '../../plan/read/risks/readRating';
import { ratingOf } from '../../plan/read/risks/riskGrid';
import { cellAddress } from '../../grid/a1';
import { countFormula } from './countFormulas';
import { countFormat, givesLevels, type MapCount, namesOf, type PlacedRisks } from './gridRows';

/** Words beside the coloured score keep off it. */
const offScore = { horizontal: 'Left', indent: 1 } as const;
const indentWidth = 10;

/** Headings of the list of risks; repeated at the top of each page. */
export function listHeading(look: MapLook, continued: boolean, hasAims: boolean): PlacedRow {
  const bold = { ...headingRow, vertical: 'Center' } as const;
  const titles = look.columns - 2;
  return {
    height: look.dense ? 16 : 20,
    cells: [
      { column: 0, columns: 1, content: 'Risk', style: bold },
      {
        column: 1,
        columns: titles,
        content: continued ? 'By score, continued' : 'By score, the highest first',
        style: bold,
      },
      { column: titles + 1, columns: 1, content: 'Score', style: { ...bold, horizontal: 'Center' } },
      {
        column: titles + 2,
        columns: 1,
        content: hasAims ? 'Target, change, appetite' : 'Target date, change',
        style: { ...bold, ...offScore },
      },
    ],
  };
}

/** The open risks by score, the highest first, those of equal score in the order of the register. */
export function listRows(
  register: RiskRegister,
  changes: readonly RiskChange[] | null,
  look: MapLook,
): PlacedRow[] {
  const titles = look.columns - 2;
  const font = { name: look.fontName, size: sizes.body };
  const moved = new Map(changes?.map((change) => [change.risk, change]));
  return standings(register)
    .sort((a, b) => (b.risk.score ?? -1) - (a.risk.score ?? -1))
    .map(({ risk, appetite }): PlacedRow => {
      const { score } = risk;
      const rating = ratedAs(risk, register);
      const when = [
        targetWords(risk),
        changeWords(moved.get(risk)),
        appetite === 'above' ? 'above appetite' : '',
      ]
        .filter(Boolean)
        .join(', ');
      const style = { wrap: true, vertical: 'Top', borders: { EdgeBottom: ruleLine } } as const;
      return {
        height: Math.max(
          look.dense ? 0 : 15,
          textHeight(risk.title, titles * look.width, font),
          textHeight(when, look.width - indentWidth, font),
          textHeight(risk.code, 90, font),
        ),
        cells: [
          { column: 0, columns: 1, content: risk.code, style },
          { column: 1, columns: titles, content: risk.title, style },
          {
            column: titles + 1,
            columns: 1,
            content: score ?? 'No score',
            style: {
              ...style,
              ...ratingStyle(rating, look.palette),
              horizontal: 'Center',
              ...(rating !== 'N/A' && { numberFormat: `0" ${rating}"` }),
            },
          },
          { column: titles + 2, columns: 1, content: when, style: { ...style, ...offScore } },
        ],
      };
    });
}

/** Whether a risk of the register has a target to reach, or an appetite. */
export const hasAims = (register: RiskRegister): boolean =>
  openRisks(register).some(({ target, appetite }) => target !== null || appetite !== null);

/** "8 Amber by 31 Mar 2027": what it shall come to, and when. */
function targetWords(risk: RegisterRisk): string {
  const { target } = risk;
  const aim = target ? [target.score, target.rating === 'N/A' ? '' : target.rating] : [];
  const words = aim.filter((part) => part !== null && part !== '').join(' ');
  return [words, dateOf(risk)].filter(Boolean).join(' by ');
}

/** As it shows; a date is written in one manner, whatever format its cell has. */
function dateOf({ cells }: RegisterRisk): string {
  const { targetDate: cell } = cells;
  const date = cell && readDate(cell);
  return date ? shortDay(date) : (cell?.text ?? '');
}

function changeWords(change: RiskChange | undefined): string {
  if (!change) return '';
  if (change.movement === 'up' || change.movement === 'down')
    return `${change.movement} from ${change.before?.score ?? ''}`;
  return change.movement === 'not scored' ? '' : change.movement;
}

/**
 * The risks that cannot be placed, below the grid: those whose score several pairs give, with the cells they may
 * stand in, and those without a score that the grid knows. `top` is the sheet row (from 0) of the first.
 */
export function unplacedRows(
  register: RiskRegister,
  { scoreOnly, offGrid }: PlacedRisks,
  look: MapLook,
  top: number,
): { readonly rows: readonly PlacedRow[]; readonly counts: readonly MapCount[] } {
  if (scoreOnly.length === 0 && offGrid.length === 0) return { rows: [], counts: [] };
  const counts: MapCount[] = [];
  const font = { name: look.fontName, size: sizes.note };
  const rest = look.columns - 1;
  const line = (
    word: string,
    rating: MapCount['rating'],
    count: number | { formula: string },
    text: string,
  ): PlacedRow => ({
    height: Math.max(look.heights.frame, textHeight(text, rest * look.width, font)),
    cells: [
      {
        column: 0,
        columns: 1,
        content: word,
        style: { ...ratingStyle(rating, look.palette), horizontal: 'Center' },
      },
      {
        column: 1,
        columns: 1,
        content: count,
        style: { font: { bold: true }, numberFormat: countFormat, horizontal: 'Center' },
      },
      { column: 2, columns: rest, content: text, style: { font: { size: sizes.note }, wrap: true } },
    ],
  });
  const heading: PlacedRow = {
    height: look.dense ? 15 : 18,
    cells: [
      {
        column: 0,
        columns: look.columns + 1,
        content: 'Not placed: likelihood and impact are not given, and more than one pair gives the score',
        style: { font: { bold: true }, vertical: 'Bottom' },
      },
    ],
  };
  const rows: PlacedRow[] = scoreOnly.length > 0 ? [heading] : [];
  for (const { score, pairs, risks } of scoreOnly) {
    const rating = ratingOf(score, register.grid);
    const formula = givesLevels(register) ? null : countFormula(register, { score });
    counts.push({ address: cellAddress(top + rows.length, 1), rating });
    const places = pairs
      .map(({ likelihood, impact }) => `${levelName(likelihood)} × ${levelName(impact)}`)
      .join(' or ');
    rows.push(
      line(
        rating === 'N/A' ? String(score) : `${score} ${rating}`,
        rating,
        formula ? { formula } : risks.length,
        `${namesOf(risks)}: ${places}`,
      ),
    );
  }
  if (offGrid.length > 0) {
    counts.push({ address: cellAddress(top + rows.length, 1), rating: 'N/A' });
    rows.push(line('Not scored', 'N/A', offGrid.length, `${namesOf(offGrid)}: no score that the grid gives`));
  }
  return { rows, counts };
}
