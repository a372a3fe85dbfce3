import { readDate } from '../../plan/figures/readDate';
import type { RiskChange } from '../../plan/risks/compareRegisters';
import { openRisks, type RegisterRisk, type RiskRegister } from '../../plan/risks/register';
import { ratedAs } from '../../plan/risks/countRatings';
import { ratingStyle, ruleLine, sizes, type MapLook } from './mapLook';
import { textHeight, type MapRow } from './mapRow';
import { shortDay } from '../../words/days';

/** Headings of the list of risks; repeated at the top of each page. */
export function listHeading(look: MapLook, continued: boolean): MapRow {
  const bold = { font: { bold: true }, vertical: 'Bottom', borders: { EdgeBottom: ruleLine } } as const;
  const titles = look.columns - 2;
  return {
    height: 20,
    cells: [
      { column: 0, columns: 1, content: 'Risk', style: bold },
      {
        column: 1,
        columns: titles,
        content: continued ? 'By score, continued' : 'By score, the highest first',
        style: bold,
      },
      { column: titles + 1, columns: 1, content: 'Score', style: { ...bold, horizontal: 'Center' } },
      { column: titles + 2, columns: 1, content: 'Target date, change', style: bold },
    ],
  };
}

/** The open risks by score, the highest first, those of equal score in the order of the register. */
export function listRows(
  register: RiskRegister,
  changes: readonly RiskChange[] | null,
  look: MapLook,
): MapRow[] {
  const titles = look.columns - 2;
  const font = { name: look.fontName, size: sizes.body };
  const moved = new Map(changes?.map((change) => [change.risk, change]));
  return [...openRisks(register)]
    .sort((a, b) => (b.score ?? -1) - (a.score ?? -1))
    .map((risk): MapRow => {
      const { score } = risk;
      const rating = ratedAs(risk, register);
      const when = [dateOf(risk), changeWords(moved.get(risk))].filter(Boolean).join(', ');
      const style = { wrap: true, vertical: 'Top', borders: { EdgeBottom: ruleLine } } as const;
      return {
        height: Math.max(
          15,
          textHeight(risk.title, titles * look.width, font),
          textHeight(when, look.width, font),
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
          { column: titles + 2, columns: 1, content: when, style },
        ],
      };
    });
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
