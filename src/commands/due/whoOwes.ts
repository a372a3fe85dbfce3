import { sheetCell, sheetCellOf } from '../../grid/a1';
import { owedBy, type Debt, type JudgedDue, type Owed, type OwnerDebts } from '../../plan/jobs/year/owed';
import type { DueAction } from '../../plan/jobs/year/dueActions';
import type { KpiRow } from '../../plan/read/kpi';
import { dayInWords } from '../../words/days';
import { mailtoLink } from '../../words/mail';
import { lastDayOfQuarter, quarterName, type Quarter } from '../../words/quarters';
import { oneLine, shorten } from '../../words/shorten';
import { calendarFile } from '../../words/calendar';
import { count } from '../../words/counts';
import type { DueListReport, OwedReport, OwnerReport } from './report';

/** Of which quarter of which year ("2026/27"; undefined where it is not known) something is owed, and the day that it is. */
export interface OwedTime {
  readonly quarter: Quarter;
  readonly year: string | undefined;
  readonly today: string;
}

/** Who owes what, in words, each with a link that begins a message. */
export function whoOwes(
  kpis: readonly JudgedDue[],
  actions: readonly DueAction[],
  { quarter, year, today }: OwedTime,
): OwnerReport[] {
  const endOf = (one: Quarter) => lastDayOfQuarter(one, year);
  return owedBy(kpis, actions, quarter, { today, endOf }).map(({ name, emails, owes }: OwnerDebts) => {
    const things = owes.map((one) => thing(one, quarter));
    return {
      owner: name,
      emails,
      mailto: name === '' ? null : messageTo({ name, emails }, things, periodOf(quarter, year)),
      owes: things,
    };
  });
}

/** "Quarter 2 of 2026/27"; "Quarter 2" where the year is not known. */
const periodOf = (quarter: Quarter, year: string | undefined): string =>
  `${quarterName(quarter)}${year === undefined || year === '' ? '' : ` of ${year}`}`;

function thing({ debt, of, day, why }: Owed, quarter: Quarter): OwedReport {
  const words = debtWords(debt, quarter, day, why);
  if ('action' in of) {
    const { ref, plan, dueCell, cell } = of.action;
    return { what: 'action', debt, ref, text: plan, cell: sheetCellOf(dueCell ?? cell), day, words };
  }
  const { ref, kpi } = of.row;
  return { what: 'kpi', debt, ref, text: kpi, cell: cellFor(of.row, debt), day, words };
}

function debtWords(debt: Debt, quarter: Quarter, day: string | null, why: string): string {
  switch (debt) {
    case 'figure due':
      return `no figure for ${quarter}`;
    case 'figure overdue':
      return `the figure is overdue${day === null ? '' : ` since ${dayInWords(day)}`}`;
    case 'never updated':
      return 'no date says when the figure was updated';
    case 'out of date':
      return `the figure was last updated before ${quarter} ended`;
    case 'not approved':
      return 'the figure is not approved';
    case 'not signed off':
      return 'the figure is not signed off';
    case 'Red without action':
      return `Red without a live action: ${why}`;
    case 'action overdue':
      return `overdue${day === null ? '' : ` since ${dayInWords(day)}`}`;
    case 'action due':
      return `due${day === null ? ' this quarter' : ` by ${dayInWords(day)}`}`;
  }
}

/** The cell of a KPI's measure; the row where the table has no column for it. */
export const measureCell = ({ lines, sheet, row }: KpiRow): string => {
  const measure = lines[0]?.measure;
  return measure ? sheetCellOf(measure) : sheetCell(sheet, row, 0);
};

/** The cell in which what is owed is to be written. */
function cellFor(row: KpiRow, debt: Debt): string {
  const own =
    debt === 'never updated' || debt === 'out of date'
      ? row.updated
      : debt === 'not approved'
        ? (row.approvedBy ?? row.approvedOn)
        : debt === 'not signed off'
          ? row.quality
          : debt === 'Red without action'
            ? row.actions
            : undefined;
  return own ? sheetCellOf(own) : measureCell(row);
}

/** So much of a text stands in a message, and in a calendar. */
const quoted = 90;

const line = ({ ref, text, words, cell }: OwedReport): string =>
  `- ${[ref, shorten(oneLine(text), quoted)].filter(Boolean).join(' ')}: ${words} (${cell})`;

const messageTo = (
  { name, emails }: { readonly name: string; readonly emails: readonly string[] },
  things: readonly OwedReport[],
  period: string,
): string =>
  mailtoLink({
    to: emails,
    subject: `Business plan, ${period}: ${count(things.length, 'thing')} open`,
    lines: [
      ...(emails.join(', ') === name ? [] : [`${shorten(name)},`, '']),
      `These stand open in the business plan for ${period}:`,
      '',
      ...things.map(line),
    ],
    more: (left) => `… and ${left} more lines in the workbook.`,
  });

/** Figures of a quarter are owed together, on the day on which it ends. */
const isFigure = ({ what, debt }: OwedReport): boolean => what === 'kpi' && debt !== 'Red without action';

/**
 * What is owed by a day, as an iCalendar file: for each owner the figures of the quarter on its last day, and each action
 * on the last day on which it is or was due. What has no day in the workbook has none in the calendar. null where nothing
 * has one. `today` is ISO.
 */
export function dueCalendar(
  { owners, quarter, planYear, reportingYear, department }: DueListReport,
  today: string,
): string | null {
  const year = reportingYear ?? planYear;
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
                lines: figures.map(line),
              },
            ]
          : []),
        ...actions.map((action) => ({
          key: ['action', plan, action.ref, action.text].join('\n'),
          day: action.day ?? '',
          summary: `${action.debt === 'action overdue' ? 'Overdue' : 'Due'}: ${[action.ref, shorten(oneLine(action.text), quoted)].filter(Boolean).join(' ')} (${who})`,
          lines: [line(action)],
        })),
      ];
    }),
    today,
  );
}
