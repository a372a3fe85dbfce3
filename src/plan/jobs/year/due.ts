import { type Due, type DueContext, dueReader, quarterDue, readDue } from '../../../words/due/readDue';
import { dayAfter, monthsOf, type Span } from '../../../words/due/span';
import { type Quarter, quarterAndYear, quarters } from '../../../words/quarters';
import { readMeasure } from '../../figures/readMeasure';
import { readTarget } from '../../figures/readTarget';
import type { Reading } from '../../figures/reading';
import type { KpiRow } from '../../read/kpi';
import type { PlanAction } from '../../read/plan';
import { isDone } from '../../read/readLists';
import { readPeriod } from '../../recognise/readHeading';
import { isFigure } from '../../rules/kpis/findings/keptFindings';

/**
 * overdue: its last day lies before the reported quarter · due this quarter · due next: in the quarter after · later ·
 * done: its status says so · no date: it rightly has none ("Ongoing"), or its cell is empty · unreadable: it is asked.
 */
export type ActionState =
  'overdue' | 'due this quarter' | 'due next' | 'later' | 'done' | 'no date' | 'unreadable';

export interface DueAction {
  readonly action: PlanAction;
  readonly due: Due;
  readonly state: ActionState;
}

/** The quarter that is reported, of which plan, and the day that it is where the plan does not say its year. */
export interface ReportedTime {
  readonly quarter: Quarter;
  readonly plan: DueContext;
  readonly today: string;
}

/**
 * When the actions of a list are due, held against the quarter that is reported: the last day that a due date can mean
 * counts. What can be meant in several ways has a state only where all of them give it.
 * Example: with Quarter 2 of 2026/27 "June 2026" is overdue, "Q2" due this quarter, "by Christmas" due next, "2027" later.
 */
export function dueActions(actions: readonly PlanAction[], time: ReportedTime): DueAction[] {
  const quarter = reportedDays(time);
  const read = dueReader(time.plan);
  return actions.map((action) => {
    const due = read(action.dueCell ?? action.due);
    return { action, due, state: isDone(action.status) ? 'done' : stateOfAction(due, quarter) };
  });
}

/** The days of the reported quarter; of the quarter of today where the plan's year is not known. */
function reportedDays({ quarter, plan, today }: ReportedTime): Span | null {
  const reported = readDue(quarter, plan);
  if (reported.kind === 'days') return reported;
  if (today === '') return null;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const now = quarterAndYear(year, month);
  const days = readDue(now.quarter, { planYear: now.year });
  return days.kind === 'days' ? days : null;
}

function stateOfAction(due: Due, quarter: Span | null): ActionState {
  if (due.kind === 'none' || due.kind === 'from') return 'no date';
  const spans = due.kind === 'days' ? [due] : due.kind === 'several' ? due.spans : [];
  const [state, ...others] = new Set(quarter ? spans.map(({ to }) => stateBy(to, quarter)) : []);
  return state !== undefined && others.length === 0 ? state : 'unreadable';
}

function stateBy(last: string, quarter: Span): ActionState {
  const next = dayAfter(quarter.to, 1);
  const { to } = monthsOf(Number(next.slice(0, 4)), Number(next.slice(5, 7)), 3);
  if (last < quarter.from) return 'overdue';
  if (last <= quarter.to) return 'due this quarter';
  return last <= to ? 'due next' : 'later';
}

/** When a KPI is reported, as its row says; every quarter where it says nothing. */
type Reporting = 'every quarter' | Quarter | 'once a year' | 'every two years' | 'no target yet';

export interface DueKpi {
  readonly row: KpiRow;
  readonly due: Reporting;
  /**
   * reported: it has a figure for the quarter · due: it needs one · overdue: a quarter that has gone by needed one ·
   * not due: nothing is to be done for this quarter.
   */
  readonly state: 'reported' | 'due' | 'overdue' | 'not due';
  /** The quarter for which the figure is overdue. */
  readonly since?: Quarter;
}

/**
 * Which KPIs are due in a quarter. A row says so in place of a figure or a target ("Annual", "Reports in Q4", "Q3",
 * "Biennial") or in its column of periods; yearly figures are due in Quarter 4. `rows` are read for the quarter;
 * quarters before it that have columns and no figure are overdue, unless a later one has been given.
 */
export function dueKpis(rows: readonly KpiRow[], quarter: Quarter): DueKpi[] {
  return rows.map((row) => {
    const due = reportingOf(row);
    return { row, due, ...stateOf(row, due, quarter) };
  });
}

function stateOf(row: KpiRow, due: Reporting, quarter: Quarter): Pick<DueKpi, 'state' | 'since'> {
  if (due === 'no target yet') return { state: 'not due' };
  if (row.lines.some(({ measure }) => isFigure(measure))) return { state: 'reported' };
  if (due === 'every two years') return { state: 'not due' };
  if (due === 'every quarter') {
    // Of a row with child rows only the first has its earlier figures here.
    const missing = quarters.find((name) => {
      if (row.lines.length > 1) return false;
      const cell = row.earlier[name];
      return name < quarter && cell !== undefined && cell.text === '' && !anyLater(row, name, quarter);
    });
    return missing ? { state: 'overdue', since: missing } : { state: 'due' };
  }
  const wanted = due === 'once a year' ? 'Q4' : due;
  if (wanted > quarter) return { state: 'not due' };
  if (wanted === quarter) return { state: 'due' };
  return anyFrom(row, wanted, quarter) ? { state: 'reported' } : { state: 'overdue', since: wanted };
}

const anyLater = (row: KpiRow, after: Quarter, before: Quarter): boolean =>
  quarters.some((name) => name > after && name < before && isFigure(row.earlier[name]));

const anyFrom = (row: KpiRow, from: Quarter, before: Quarter): boolean =>
  quarters.some((name) => name >= from && name < before && isFigure(row.earlier[name]));

function reportingOf(row: KpiRow): Reporting {
  // What stands in the column of an earlier quarter speaks for the year.
  const measures = [...row.lines.map(({ measure }) => measure), ...Object.values(row.earlier)].flatMap(
    (cell) => cell ?? [],
  );
  const targets = row.lines.flatMap(({ target }) => target ?? []);
  const said = [row.period ?? '', ...[...measures, ...targets].map(({ text }) => text), row.rag?.text ?? ''];
  if (
    said.some((text) =>
      /\b(?:bienni\w+|two-?yearly|every (?:two|2|second) years?|every other year)\b/i.test(text),
    )
  )
    return 'every two years';
  const readings: Reading[] = [...measures.map(readMeasure), ...targets.map(readTarget)];
  const named =
    readings.flatMap((reading) => (reading.kind === 'state' && reading.due ? [reading.due] : []))[0] ??
    said.flatMap((text) => quarterDue(text) ?? [])[0] ??
    periodQuarter(row);
  if (named) return named;
  const yearly = /^\W*(?:annual(?:ly)?|yearly|year[ -]end|end of year|once a year)\b/i;
  if (
    readings.some((reading) => reading.kind === 'state' && reading.state === 'annual') ||
    said.some((text) => yearly.test(text))
  )
    return 'once a year';
  const noTarget = targets.some((cell) => {
    const reading = readTarget(cell);
    return (
      reading.kind === 'state' &&
      (reading.state === 'not set' || reading.state === 'to be confirmed') &&
      !reading.direction
    );
  });
  return noTarget ? 'no target yet' : 'every quarter';
}

/** A column "Frequency" or "Reported" may hold "Q4 only". */
function periodQuarter({ period }: KpiRow): Quarter | undefined {
  return period !== undefined && /\bonly\b/i.test(period) ? readPeriod(period).quarter : undefined;
}
