import { nameKey, textKey } from '../../../words/fold';
import { shorten } from '../../../words/shorten';
import type { KpiRow } from '../../read/kpi';
import type { PlanAction } from '../../read/plan';
import { type Commentary, isDone } from '../../read/readLists';
import { saysNothing } from '../../read/risks/riskActions';

/** What of a workbook may say what is done about a KPI, beside its own row. */
interface ActionSources {
  readonly actions: readonly PlanAction[];
  readonly commentary: readonly Commentary[];
}

/**
 * Whether something is being done about a KPI. live: an open action · unsaid: its own cell for actions is empty, which the
 * check says already · none: what stands there says that nothing is being done, and `why` how · unknown: the workbook
 * does not tell.
 */
export type ActionState =
  { readonly state: 'live' | 'unsaid' | 'unknown' } | { readonly state: 'none'; readonly why: string };

/**
 * Tells of KPIs whether they have a live action: in their own column, in the commentary of the report, or in a list of
 * actions that name KPIs. A list says of a KPI that nothing is done about it only where it names other KPIs: most lists
 * are of the plan, and not of its measures. A comment in place of an action may tell of one, so nothing is said then.
 */
export function actionFinder(
  rows: readonly KpiRow[],
  { actions, commentary }: ActionSources,
): (row: KpiRow) => ActionState {
  const named = actionsByKpi(rows, actions);
  const saidOf = new Map(commentary.map((one) => [textKey(one.ref), one]));
  return (row) => {
    const own = named.get(row) ?? [];
    const told = row.ref === '' ? undefined : saidOf.get(textKey(row.ref))?.actions?.text;
    if (own.some(({ status }) => !isDone(status)) || (told !== undefined && isLive(told)))
      return { state: 'live' };
    const [closed] = own;
    const ended =
      closed &&
      `its ${own.length === 1 ? 'action' : 'actions'} “${shorten(closed.plan)}” ${own.length === 1 ? 'is' : 'and others are'} done`;
    if (row.actions) {
      if (isLive(row.actions.text)) return { state: 'live' };
      if (row.actions.text.trim() === '') return { state: 'unsaid' };
      return { state: 'none', why: `its actions planned say “${shorten(row.actions.text.trim())}”` };
    }
    const comments = [row.activity, row.asksReasons ? null : row.reasons].filter((cell) => cell !== null);
    if (comments.some(({ text }) => isLive(text))) return { state: 'unknown' };
    if (ended) return { state: 'none', why: ended };
    if (named.size > 0) return { state: 'none', why: 'no action of the list names it' };
    if (comments.length > 0) return { state: 'none', why: 'nothing is written about it' };
    return { state: 'unknown' };
  };
}

const noAction =
  /^(?:no|none|nil)\b(?:\s+(?:further|additional|other|new|more|corrective|remedial|specific))?(?:\s+actions?)?(?:\s+(?:is|are|was|were))?(?:\s+(?:required|needed|planned|necessary|proposed|identified))?(?:\s+(?:at present|at this stage|this quarter|currently|yet|to date))?\W*$/i;
/** "Complete – June 2022"; a longer text may go on to what is still being done. */
const longestState = 30;

/** Whether words tell of something that is being done: not "None", "n/a", "No action required", "Complete". */
const isLive = (text: string): boolean => {
  const said = text.trim();
  return !saysNothing(said) && !noAction.test(said) && !(said.length <= longestState && isDone(said));
};

/** "KPI 1.5", "PI-04", "measure 3": words before a number that make it a KPI's. */
const numbered = /\b(?:kpi|pi|indicator|measure)s?[\s:#.-]*(\d+(?:\.\d+)*[a-z]?)\b/gi;
/** "HS12", "ASC-2a": a ref that no number of an action is taken for. */
const lettered = /\b[A-Za-z]{2,6}[\s./-]?\d+(?:\.\d+)*[a-z]?\b/g;

/** One form of a ref: "KPI 1.5" and "1.5" → "#1.5"; "HS-12" → "hs12". */
const refKey = (ref: string): string => {
  const [, number] = new RegExp(numbered.source, 'i').exec(ref) ?? [];
  const key = (number ?? ref)
    .toLowerCase()
    .replace(/[\s/-]+/g, '')
    .replace(/\.(?!\d)|(?<!\d)\./g, '');
  return /^\d/.test(key) ? `#${key}` : key;
};

/** A name of fewer words may stand in any text. */
const fewestWords = 3;
/** So much of an action is looked through. */
const mostWords = 80;

/** The actions that name each KPI: by its ref as a KPI's, or by its whole name. */
function actionsByKpi(rows: readonly KpiRow[], actions: readonly PlanAction[]): Map<KpiRow, PlanAction[]> {
  const found = new Map<KpiRow, PlanAction[]>();
  if (actions.length === 0) return found;
  const byRef = new Map<string, KpiRow[]>();
  const byName = new Map<string, KpiRow[]>();
  const lengths = new Set<number>();
  const put = <Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item) => {
    const items = map.get(key);
    if (!items) map.set(key, [item]);
    else if (!items.includes(item)) items.push(item);
  };
  for (const row of rows) {
    if (row.ref !== '') put(byRef, refKey(row.ref), row);
    const words = nameKey(row.kpi).split(' ');
    if (words.length < fewestWords) continue;
    put(byName, words.join(' '), row);
    lengths.add(words.length);
  }
  for (const action of actions) {
    const text = `${action.ref} ${action.plan}`;
    for (const [, number = ''] of text.matchAll(numbered))
      for (const row of byRef.get(refKey(number)) ?? []) put(found, row, action);
    for (const [ref] of text.matchAll(lettered))
      for (const row of byRef.get(refKey(ref)) ?? []) put(found, row, action);
    const words = nameKey(action.plan).split(' ').slice(0, mostWords);
    for (let at = 0; at + fewestWords <= words.length; at += 1)
      for (const length of lengths)
        for (const row of byName.get(words.slice(at, at + length).join(' ')) ?? []) put(found, row, action);
  }
  return found;
}
