import { count } from '../../words/counts';
import { dayAfter } from '../../words/due/span';
import { lastDayOfQuarter, type Quarter, quarterName } from '../../words/quarters';
import { oneLine, shorten } from '../../words/shorten';
import type { DueListReport, OwedReport, OwedThing } from './report';

/** A whole day in a calendar. */
export interface CalendarDay {
  /** The same thing has the same key in each file, so that a calendar renews it and does not add it again. Of two with one
   *  key in a file the second is another thing. */
  readonly key: string;
  /** ISO: "2026-09-30". */
  readonly day: string;
  readonly summary: string;
  /** Lines of its description. */
  readonly lines: readonly string[];
}

/** Octets of a line of the file, without its line break (RFC 5545, 3.1). */
const longestLine = 75;

/**
 * Whole days as an iCalendar file (RFC 5545): a calendar takes them in without any other program. `today` (ISO) is the
 * day on which it was made, so that one workbook gives the same file all day. Null where there is no day, for a calendar
 * has at least one. Texts are escaped and control characters left out, so that none can end its line; long lines are
 * folded between whole characters.
 */
export function calendarFile(days: readonly CalendarDay[], today: string): string | null {
  const stamp = `${digits(today)}T000000Z`;
  if (days.length === 0) return null;
  const times = new Map<string, number>();
  const uidOf = (key: string): string => {
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return hash(before === 0 ? key : `${key}\n${before + 1}`);
  };
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Business Plan for Excel//What is due//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap(({ key, day, summary, lines }) => [
      'BEGIN:VEVENT',
      `UID:${uidOf(key)}@business-plan-for-excel`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${digits(day)}`,
      `DTEND;VALUE=DATE:${digits(dayAfter(day, 1))}`,
      `SUMMARY:${escaped(summary)}`,
      ...(lines.length > 0 ? [`DESCRIPTION:${lines.map(escaped).join('\\n')}`] : []),
      // The day stays free for other things.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const digits = (day: string): string => day.replace(/\D/g, '');

/** A text as a value of the file: its own line breaks become spaces. */
const escaped = (text: string): string =>
  oneLine(text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[\p{Cc}\u2028\u2029]/gu, ' ')).replace(
    /[\\;,]/g,
    '\\$&',
  );

/** A line cut into pieces of 75 octets; those that follow begin with a space, which is no part of the value. */
function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, octets] = ['', 0];
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > longestLine) {
      pieces.push(piece);
      [piece, octets] = [' ', 1];
    }
    piece += sign;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Two sums over a text, in hexadecimal: "a3f1…", of 16 digits. Texts that are alike in both are taken for one. */
function hash(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other + code, 0x85ebca6b) ^ (other >>> 13);
  }
  return [one, other].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}

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
