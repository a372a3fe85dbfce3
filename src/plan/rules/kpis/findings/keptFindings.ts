import type { PlanBook } from '../../../book/planBook';
import { listsOfQuarter } from '../../../book/reportedLists';
import { yearReported } from '../../../details';
import type { Finding } from '../../../findings/finding';
import { newFinding } from '../../../findings/newFinding';
import { sheetCellOf } from '../../../../grid/a1';
import type { SourceCell } from '../../../../grid/snapshot';
import { findYear } from '../../../read/headingsOf';
import type { KpiRow } from '../../../read/kpi';
import { readActions, readCommentary } from '../../../read/readLists';
import { dayInWords } from '../../../../words/days';
import { lastDayOfQuarter, type Quarter } from '../../../../words/quarters';
import { shorten } from '../../../../words/shorten';
import type { JudgedRow, KpiCheck } from '../check';
import { keptFigure, type ReportDays } from '../keptFigure';
import { actionFinder, type ActionState } from '../liveActions';
import { addressOf, cellOfRow, nameOf, sharedFinding } from './judgedDraft';

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
