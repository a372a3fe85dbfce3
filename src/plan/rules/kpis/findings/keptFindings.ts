import { sheetCellOf } from '../../../../grid/a1';
import type { SourceCell } from '../../../../grid/snapshot';
import { dayInWords } from '../../../../words/days';
import { quarterDue } from '../../../../words/due/readDue';
import { fold } from '../../../../words/fold';
import { lastDayOfQuarter, type Quarter } from '../../../../words/quarters';
import { shorten } from '../../../../words/shorten';
import type { PlanBook } from '../../../book/planBook';
import { listsOfQuarter } from '../../../book/reportedLists';
import { yearReported } from '../../../details';
import { readDate } from '../../../figures/readCell';
import { readMeasure } from '../../../figures/readMeasure';
import { type Finding, newFinding } from '../../../findings/finding';
import { findYear } from '../../../read/headingsOf';
import type { KpiRow } from '../../../read/kpi';
import { readActions, readCommentary } from '../../../read/readLists';
import { saysNothing } from '../../../read/risks/riskActions';
import type { JudgedRow, KpiCheck } from '../check';
import { actionFinder, type ActionState } from '../liveActions';
import { addressOf, cellOfRow, nameOf, sharedFinding } from './judgedDraft';

/** How good a figure is, as its row says; '' where it says nothing that is known. */
export type FigureQuality = 'provisional' | 'estimated' | 'signed off' | '';

/** When figures of a report are to be of: its quarter's last day, and the day that it is (ISO; '' where not known). */
export interface ReportDays {
  readonly end: string | null;
  readonly today: string;
}

/**
 * What is open about a KPI's figure, of several the one that comes first: without a date the figure may be an old one,
 * and an approval of an old figure is none.
 */
interface KeptFigure {
  /** never updated: no date stands beside the figure · out of date: one before the quarter ended · unread: no date, or one to come. */
  readonly open: 'never updated' | 'out of date' | 'date unread' | 'not approved' | 'not signed off' | null;
  /** ISO; null where there is no column, or no date in it. */
  readonly updated: string | null;
  /** null where the table has no column for it. */
  readonly approved: boolean | null;
  readonly quality: FigureQuality;
}

/** Whether a cell holds a figure, and no word in its place ("Annual", "tbc", "Q3"). */
export const isFigure = (cell: SourceCell | null | undefined): boolean => {
  const kind = cell ? readMeasure(cell).kind : 'empty';
  return kind !== 'empty' && kind !== 'state' && quarterDue(cell?.text ?? '') === null;
};

/**
 * How the figure of a row is kept, by its columns for update, approval and quality; a column that the table does not have
 * is not missed, and a row without a figure has nothing open here. While the quarter runs, and where the row names a
 * period of its own, no date is too early. Example: a figure of Q1 2017/18 updated on 12 May 2017 is out of date, on 3
 * July 2017 it is not; approved on 1 July, it is not approved, for that was before the update.
 */
export function keptFigure(row: KpiRow, { end, today }: ReportDays): KeptFigure {
  const { updated: cell, approvedBy, approvedOn, period } = row;
  const updated = dayIn(cell);
  const approvedDay = dayIn(approvedOn);
  const isOver = end !== null && (today === '' || today > end) && period === undefined;
  const isEarly = (day: string | null): boolean => isOver && day !== null && day < end;
  const hasColumn = approvedBy !== undefined || approvedOn !== undefined;
  const isApproved =
    (isSaid(approvedBy) || isSaid(approvedOn)) &&
    !(approvedDay !== null && updated !== null && approvedDay < updated) &&
    !isEarly(approvedDay);
  const approved = hasColumn ? isApproved : null;
  const quality = readQuality(row.quality?.text ?? '');
  const known = { updated, approved, quality };
  if (!row.lines.some(({ measure }) => isFigure(measure))) return { ...known, open: null };
  if (cell && saysNothing(cell.text)) return { ...known, open: 'never updated' };
  if (cell && (updated === null || (today !== '' && updated > today)))
    return { ...known, open: 'date unread' };
  if (isEarly(updated)) return { ...known, open: 'out of date' };
  if (approved === false) return { ...known, open: 'not approved' };
  const isOpen = quality === 'provisional' || quality === 'estimated';
  return { ...known, open: isOpen ? 'not signed off' : null };
}

const dayIn = (cell: SourceCell | undefined): string | null => (cell ? readDate(cell) : null);

const isSaid = (cell: SourceCell | undefined): boolean =>
  cell !== undefined &&
  !saysNothing(cell.text) &&
  !/^\W*(?:no|not|awaiting|awaited|pending|to be|to follow|unapproved|✗|✘|✕|x)(?:\b|$)/i.test(cell.text);

/**
 * The quality that words give a figure: readQuality("Provisional – subject to audit") → provisional; ("Est.") →
 * estimated; ("Final") → signed off; ("Not yet signed off") → provisional; other words → ''.
 */
export function readQuality(text: string): FigureQuality {
  const words = fold(text);
  if (/\b(?:estimate[ds]?|est|forecast|modelled)\b/.test(words)) return 'estimated';
  if (/\b(?:provisional|draft|interim|unvalidated|unaudited|unverified|unconfirmed)\b/.test(words))
    return 'provisional';
  if (!/\b(?:signed off|sign off|final|validated|verified|audited|confirmed|actual)\b/.test(words)) return '';
  return /\b(?:not|awaiting|pending|before|until|to be)\b/.test(words) ? 'provisional' : 'signed off';
}

/** What rows are held against: the days of their report, and what else says that something is being done. */
interface Keeping {
  readonly days: ReportDays;
  readonly actionOf: (row: KpiRow) => ActionState;
}

/**
 * The year whose quarter is reported: that of the details, else the only one that the titles of the reported lists name;
 * undefined where nothing says it.
 */
export function yearOfReport(
  { details, kpiLists }: PlanBook,
  quarter: Quarter | undefined,
): string | undefined {
  const lists = quarter === undefined ? kpiLists : listsOfQuarter(kpiLists, quarter);
  const [named, another] = new Set(lists.flatMap((placed) => findYear(placed) ?? []));
  return yearReported(details) ?? (another === undefined ? named : undefined);
}

/** The days of a quarter of a book's report, and its lists of actions and commentary. */
export function keepingOf(book: PlanBook, rows: readonly KpiRow[], quarter: Quarter | undefined): Keeping {
  const { workbook, tables, today } = book;
  return {
    days: { end: quarter ? lastDayOfQuarter(quarter, yearOfReport(book, quarter)) : null, today },
    actionOf: actionFinder(rows, {
      actions: book.of('actions').flatMap(({ sheet, table }) => readActions(sheet, table)),
      commentary: quarter ? readCommentary(workbook, tables, quarter).commentary : [],
    }),
  };
}

/**
 * A check with what its rows leave open of how they are kept: a figure without a date of its update, or with one before
 * the quarter ended; a date that cannot be read; a Red KPI for which no action under way is named.
 */
export function withKept(check: KpiCheck, keeping: Keeping, quarter: Quarter | undefined): KpiCheck {
  const rows = check.rows.map((judged): JudgedRow => {
    const more = [
      ...figureFindings(judged.row, keeping.days, quarter),
      ...(judged.colour === 'Red' ? redFindings(judged.row, keeping) : []),
    ];
    return more.length === 0 ? judged : { ...judged, findings: [...judged.findings, ...more] };
  });
  const found = rows.flatMap(({ findings }, at) => findings.slice(check.rows[at]?.findings.length));
  return found.length === 0 ? check : { ...check, rows, findings: [...check.findings, ...found] };
}

function figureFindings(row: KpiRow, days: ReportDays, quarter: Quarter | undefined): Finding[] {
  if (row.updated === undefined) return [];
  const { open, updated } = keptFigure(row, days);
  const cell = row.updated ?? null;
  const name = nameOf(row);
  const end = days.end === null ? '' : dayInWords(days.end);
  switch (open) {
    case 'never updated':
      return [
        sharedFinding(
          newFinding('figure-not-updated', {
            cell: addressOf(cell),
            message: `${name} has a figure, and no date says when it was updated. Write the day on which it was entered.`,
          }),
          row,
          'A figure stands there, and no date says when it was updated',
          'Write the day on which each was entered.',
        ),
      ];
    case 'out of date':
      return [
        sharedFinding(
          newFinding('figure-not-updated', {
            cell: addressOf(cell),
            message: `${name} was last updated on ${dayInWords(updated ?? '')}, before ${quarter} ended (${end}). Enter the figure of ${quarter}, or the day on which it was confirmed.`,
          }),
          row,
          `Last updated before ${quarter} ended (${end})`,
          `Enter the figures of ${quarter}, or the days on which they were confirmed.`,
          dayInWords(updated ?? ''),
        ),
      ];
    case 'date unread':
      return [dateUnread(row, cell, updated)];
    default:
      return [];
  }
}

const dateUnread = (row: KpiRow, cell: SourceCell | null, updated: string | null): Finding =>
  sharedFinding(
    newFinding('update-date-unread', {
      cell: addressOf(cell),
      message: `When ${nameOf(row)} was updated cannot be told: “${shorten(cell?.text ?? '')}” is ${updated === null ? 'no day' : 'a day that is still to come'}. Write the day as 03/07/2017.`,
    }),
    row,
    'When the figure was updated cannot be told',
    'Write each day as 03/07/2017.',
    `“${shorten(cell?.text ?? '')}”`,
  );

function redFindings(row: KpiRow, { actionOf }: Keeping): Finding[] {
  const action = actionOf(row);
  if (action.state !== 'none') return [];
  const cell = row.actions ?? row.activity ?? (row.asksReasons ? null : row.reasons) ?? cellOfRow(row);
  return [
    sharedFinding(
      newFinding('red-without-action', {
        cell: cell ? sheetCellOf(cell) : '',
        message: `${nameOf(row)} is Red, and no action under way is named: ${action.why}. Name one, with who does it and by when.`,
      }),
      row,
      'Red, and no action under way is named',
      'Name one for each, with who does it and by when.',
      action.why,
    ),
  ];
}
