import { readDate } from '../../figures/readCell';
import { readMeasure } from '../../figures/readMeasure';
import { fold } from '../../../words/fold';
import { quarterDue } from '../../../words/due/readDue';
import type { SourceCell } from '../../../grid/snapshot';
import { saysNothing } from '../../read/risks/riskActions';
import type { KpiRow } from '../../read/kpi';

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
