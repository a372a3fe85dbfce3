import { sheetCellOf } from '../../grid/a1';
import type { PlanBook } from '../../plan/book/planBook';
import type { Finding } from '../../plan/findings/finding';
import { newFinding } from '../../plan/findings/newFinding';
import { dueActions, type DueAction } from '../../plan/jobs/year/dueActions';
import { doubtFindings, yearDoubts } from '../../plan/read/doubtfulColumns';
import { findYear } from '../../plan/read/findYear';
import { readActions } from '../../plan/read/readActions';
import type { PlacedTable } from '../../plan/read/tablesOfKind';
import { count } from '../../words/counts';
import { dayInWords } from '../../words/days';
import type { Due, DueContext } from '../../words/due/readDue';
import { fewOf, inList } from '../../words/lists';
import type { Quarter } from '../../words/quarters';
import { shorten } from '../../words/shorten';
import type { ActionDue } from './report';

/** The actions of all lists with when they are due, and for each list one question on what cannot be read. */
export function actionsDue(
  book: PlanBook,
  quarter: Quarter,
): { readonly actions: readonly ActionDue[]; readonly findings: readonly Finding[] } {
  const lists = book.of('actions').map((placed) => {
    const plan = planOf(book, placed);
    const actions = readActions(placed.sheet, placed.table);
    return { placed, plan, due: dueActions(actions, { quarter, plan, today: book.today }) };
  });
  return {
    actions: lists.flatMap(({ due }) => due.map(actionDue)),
    findings: [
      ...doubtFindings(lists.flatMap(({ placed }) => yearDoubts(placed))),
      ...lists.flatMap(({ placed, plan, due }) => question(placed.sheet.name, plan, due)),
    ],
  };
}

/** Which years a list's dates are of: for this run; its own title, beside other plans; Plan details; its title. */
function planOf({ asked, details, plans }: PlanBook, placed: PlacedTable<'actions'>): DueContext {
  const isOneOfSeveral = new Set(plans.map(({ sheet }) => sheet)).size > 1;
  const own = findYear(placed);
  const planYear = asked.details?.planYear ?? (isOneOfSeveral ? own : undefined) ?? details.planYear ?? own;
  return { planYear, ...(planYear === details.planYear && { reportingYear: details.reportingYear }) };
}

function actionDue({ action, due, state }: DueAction): ActionDue {
  const from = 'from' in due ? due.from : undefined;
  const to = 'to' in due ? due.to : undefined;
  return {
    ref: action.ref,
    text: action.plan,
    cell: sheetCellOf(action.dueCell ?? action.cell),
    due: action.due,
    from: from ?? null,
    to: to ?? null,
    state,
  };
}

/** At most so many texts are quoted. */
const mostQuoted = 4;

const quoted = (some: readonly DueAction[]): string =>
  inList(fewOf([...new Set(some.map(({ action }) => `“${shorten(action.due, 40)}”`))], mostQuoted));

/** One question on all due dates of a list that cannot be read, with what to write instead. */
function question(sheet: string, { planYear }: DueContext, due: readonly DueAction[]): Finding[] {
  const unread = due.filter(({ state }) => state === 'unreadable');
  const cells = unread.map(({ action }) => sheetCellOf(action.dueCell ?? action.cell));
  const [cell] = cells;
  if (cell === undefined) return [];
  const say = (
    kind: Due['kind'],
    sentence: (texts: string, some: readonly DueAction[]) => string,
  ): string[] => {
    const some = unread.filter((one) => one.due.kind === kind);
    return some.length > 0 ? [sentence(quoted(some), some)] : [];
  };
  const ofPlan = planYear === undefined ? 'the plan does not say its year' : `the plan is of ${planYear}`;
  const message = [
    `On “${sheet}” it cannot be told when ${count(unread.length, 'action')} ${unread.length === 1 ? 'is' : 'are'} due.`,
    ...say('unread', (texts) => `${texts}: write a date, a month with its year, a quarter, or “Ongoing”.`),
    ...say('which year', (texts) => `${texts}: write the year as well, for ${ofPlan}.`),
    ...say(
      'several',
      (texts, some) =>
        `${texts} can be meant in several ways (${waysOf(some)}): write the months, or the financial year in full, as 2026/27.`,
    ),
    ...say(
      'days',
      (texts) => `${texts}: set the plan year in Plan details, so that the quarter has its days.`,
    ),
  ].join(' ');
  return [newFinding('due-unread', { cell, cells, message })];
}

/** The ways in which the first of some can be meant: "1 January 2023 to 31 March 2023 or …". */
function waysOf([first, ...others]: readonly DueAction[]): string {
  if (first?.due.kind !== 'several') return '';
  const ways = first.due.spans.map(({ from, to }) => `${dayInWords(from)} to ${dayInWords(to)}`);
  return `${others.length > 0 ? 'the first as ' : ''}${inList(ways, 'or')}`;
}
