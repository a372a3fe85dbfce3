import type { KpiRow } from '../../read/kpi';
import type { ActionState } from '../../rules/kpis/liveActions';
import { keptFigure, type ReportDays } from '../../rules/kpis/findings/keptFindings';
import { compareNames, nameKey } from '../../../words/fold';
import { readPerson, type Person } from '../../../words/mail';
import type { Quarter } from '../../../words/quarters';
import type { DueAction, DueKpi } from './due';

/**
 * What somebody owes for a quarter. Of a KPI's figure one thing is open, the one that comes first; that a Red KPI has no
 * live action is another.
 */
export type Debt =
  | 'figure overdue'
  | 'figure due'
  | 'never updated'
  | 'out of date'
  | 'not approved'
  | 'not signed off'
  | 'Red without action'
  | 'action overdue'
  | 'action due';

/** A thing that is owed: of a KPI or of an action. */
export interface Owed {
  readonly debt: Debt;
  readonly of: { readonly row: KpiRow } | { readonly action: DueAction['action'] };
  /** The last day on which it is or was due (ISO); null where the workbook gives none. */
  readonly day: string | null;
  /** Why a Red KPI has no live action; '' for others. */
  readonly why: string;
}

/** What one owner owes; the name is '' for what has no owner. */
export interface OwnerDebts extends Person {
  readonly owes: readonly Owed[];
}

/** A KPI of the quarter, and of a Red one whether something is being done about it; null for other colours. */
export interface JudgedDue extends DueKpi {
  readonly red: ActionState | null;
}

/** The last day of a quarter of the report; null where the year is not known. */
type EndOf = (quarter: Quarter) => string | null;

/**
 * Who owes what for the quarter that is reported: by owner in the order of names, in the order of the tables; what has
 * no owner comes last. One person is one owner, whether a cell has the name, the address or both; an address that stands
 * beside a name once is that of the name everywhere, unless two addresses do.
 */
export function owedBy(
  kpis: readonly JudgedDue[],
  actions: readonly DueAction[],
  quarter: Quarter,
  { today, endOf }: Pick<ReportDays, 'today'> & { readonly endOf: EndOf },
): OwnerDebts[] {
  const debts = [
    ...kpis.flatMap((kpi) => kpiDebts(kpi, quarter, today, endOf)),
    ...actions.flatMap(actionDebts),
  ];
  const people = peopleOf([
    ...kpis.map(({ row }) => row.owner?.text ?? ''),
    ...actions.map(({ action }) => action.owner),
  ]);
  const groups = new Map<string, OwnerDebts & { readonly owes: Owed[] }>();
  for (const debt of debts) {
    const text = 'row' in debt.of ? (debt.of.row.owner?.text ?? '') : debt.of.action.owner;
    const { key, person } = people(text);
    const group = groups.get(key) ?? { ...person, owes: [] };
    group.owes.push(debt);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.name === '') - Number(b.name === '') || compareNames(a.name, b.name),
  );
}

function kpiDebts(
  { row, state, since, red }: JudgedDue,
  quarter: Quarter,
  today: string,
  endOf: EndOf,
): Owed[] {
  const end = endOf(quarter);
  const owed = (debt: Debt, day: string | null = null, why = ''): Owed => ({ debt, of: { row }, day, why });
  const { open } = keptFigure(row, { end, today });
  const figure = (): Owed[] => {
    if (state === 'overdue') return [owed('figure overdue', since ? endOf(since) : end)];
    if (state === 'due') return [owed('figure due', end)];
    // What is no date is asked, and not owed.
    return open === null || open === 'date unread' ? [] : [owed(open)];
  };
  const isIdle = red !== null && (red.state === 'none' || red.state === 'unsaid');
  const why = red?.state === 'none' ? red.why : 'nothing stands under its actions planned';
  return [...figure(), ...(isIdle ? [owed('Red without action', null, why)] : [])];
}

function actionDebts({ action, due, state }: DueAction): Owed[] {
  if (state !== 'overdue' && state !== 'due this quarter') return [];
  const ends = due.kind === 'days' ? [due.to] : due.kind === 'several' ? due.spans.map(({ to }) => to) : [];
  const [day = null, ...others] = new Set(ends);
  return [
    {
      debt: state === 'overdue' ? 'action overdue' : 'action due',
      of: { action },
      day: others.length === 0 ? day : null,
      why: '',
    },
  ];
}

/** Tells of a cell's text who is meant, by all cells of owners. */
function peopleOf(texts: readonly string[]): (text: string) => { key: string; person: Person } {
  const read = new Map(texts.map((text) => [text, readPerson(text)]));
  const addresses = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  for (const { name, emails } of read.values()) {
    if (emails.length === 0 || isAddress(name, emails)) continue;
    const key = emails.join(' ');
    addresses.set(nameKey(name), (addresses.get(nameKey(name)) ?? new Set()).add(key));
    if (!names.has(key)) names.set(key, name);
  }
  return (text) => {
    const { name, emails } = read.get(text) ?? readPerson(text);
    if (name === '') return { key: '', person: { name, emails } };
    const [learned, another] = addresses.get(nameKey(name)) ?? [];
    const known = emails.length > 0 ? emails.join(' ') : another === undefined ? learned : undefined;
    if (known === undefined) return { key: `name ${nameKey(name) || name}`, person: { name, emails: [] } };
    return { key: known, person: { name: names.get(known) ?? name, emails: known.split(' ') } };
  };
}

const isAddress = (name: string, emails: readonly string[]): boolean => name === emails.join(', ');
