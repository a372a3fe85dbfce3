import { calendarFile } from '../../words/calendar';
import { count } from '../../words/counts';
import { lastDayOfQuarter, quarterName, type Quarter } from '../../words/quarters';
import { oneLine, shorten } from '../../words/shorten';
import type { DueListReport, OwedReport, OwedThing } from './report';

/** "Quarter 2 of 2026/27"; "Quarter 2" where the year is not known. */
export const periodOf = (quarter: Quarter, year: string | undefined): string =>
  `${quarterName(quarter)}${year === undefined || year === '' ? '' : ` of ${year}`}`;

/** So much of a text stands in a message, and in a calendar. */
const quoted = 90;

/**
 * A line of a message or of a calendar: "- 1.5 Visits made in time: no figure for Q2 (KPIs!D8)"; of a KPI with two debts
 * both: "…: no figure for Q2 (KPIs!D8); Red without a live action: “None” is no action (KPIs!F8)".
 */
export const owedLine = (debts: OwedThing): string =>
  `- ${[debts[0].ref, shorten(oneLine(debts[0].text), quoted)].filter(Boolean).join(' ')}: ${debts
    .map(({ words, cell }) => `${words} (${cell})`)
    .join('; ')}`;

/** Figures of a quarter are owed together, on the day on which it ends. */
const isFigure = ({ what, debt }: OwedReport): boolean => what === 'kpi' && debt !== 'Red without action';

/**
 * What is owed by a day, as an iCalendar file: for each owner the figures of the quarter on its last day, and each action
 * on the last day on which it is or was due. What has no day in the workbook has none in the calendar. null where nothing
 * has one. `today` is ISO.
 */
export function dueCalendar(
  { owners, quarter, yearOfQuarter: year, department }: DueListReport,
  today: string,
): string | null {
  const period = periodOf(quarter, year);
  const end = lastDayOfQuarter(quarter, year);
  const plan = [department, year, quarter].join('\n');
  return calendarFile(
    owners.flatMap(({ owner, emails, owes }) => {
      const who = owner === '' ? 'no owner' : shorten(owner);
      const figures = owes.filter(isFigure);
      const actions = owes.filter(({ what, day }) => what === 'action' && day !== null);
      return [
        ...(figures.length > 0 && end !== null
          ? [
              {
                key: ['figures', plan, emails.join(' ') || owner].join('\n'),
                day: end,
                summary: `${period}: ${count(figures.length, 'figure')} open (${who})`,
                lines: figures.map((figure) => owedLine([figure])),
              },
            ]
          : []),
        ...actions.map((action) => ({
          key: ['action', plan, action.ref, action.text].join('\n'),
          day: action.day ?? '',
          summary: `${action.debt === 'action overdue' ? 'Overdue' : 'Due'}: ${[action.ref, shorten(oneLine(action.text), quoted)].filter(Boolean).join(' ')} (${who})`,
          lines: [owedLine([action])],
        })),
      ];
    }),
    today,
  );
}
