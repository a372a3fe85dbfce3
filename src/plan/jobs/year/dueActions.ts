import type { PlanAction } from '../../read/plan';
import { isDone } from '../../read/readLists';
import { dueReader, readDue, type Due, type DueContext } from '../../../words/due/readDue';
import { dayAfter, monthsOf, type Span } from '../../../words/due/span';
import { quarterAndYear, type Quarter } from '../../../words/quarters';

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
    return { action, due, state: isDone(action.status) ? 'done' : stateOf(due, quarter) };
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

function stateOf(due: Due, quarter: Span | null): ActionState {
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
