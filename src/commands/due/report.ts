import type { ActionState } from '../../plan/jobs/year/due';
import type { Debt } from '../../plan/jobs/year/owed';
import type { FigureQuality } from '../../plan/rules/kpis/findings/keptFindings';
import type { Finding } from '../../plan/findings/finding';
import type { Quarter } from '../../words/quarters';
import type { PlanDetails } from '../../plan/details';
import { count } from '../../words/counts';
import { shorten } from '../../words/shorten';

/** Of which quarter to list what is due, or which to open the next one after. */
export interface DueRequest {
  readonly quarter?: Quarter;
  readonly details?: Partial<PlanDetails>;
}

/** A KPI and when its figure is due; `row` counts from 1. */
export interface DueReport {
  readonly ref: string;
  readonly kpi: string;
  readonly cell: string;
  /** "every quarter", "Q4", "once a year", "every two years", "not set". */
  readonly due: string;
  readonly state: 'reported' | 'due' | 'overdue' | 'not due';
  /** As the cell has it; '' where there is none. */
  readonly owner: string;
  /** The day of the last update as ISO; null where there is no column, or no day in it. */
  readonly updated: string | null;
  /** null where the table has no column for approval. */
  readonly approved: boolean | null;
  readonly quality: FigureQuality;
}

export interface ActionDue {
  readonly ref: string;
  readonly text: string;
  readonly cell: string;
  /** As written: "by March 2027", "Ongoing". */
  readonly due: string;
  /** The days that it means, as ISO; null where there are none, and `to` where it has no end. */
  readonly from: string | null;
  readonly to: string | null;
  readonly state: ActionState;
  readonly owner: string;
  /** The day on which its line was last updated, as ISO; null where that is not said. */
  readonly updated: string | null;
}

/** A thing that somebody owes for the quarter. */
export interface OwedReport {
  readonly what: 'kpi' | 'action';
  readonly debt: Debt;
  readonly ref: string;
  readonly text: string;
  readonly cell: string;
  /** The last day on which it is or was due, as ISO; null where the workbook gives none. */
  readonly day: string | null;
  /** The same in words for the owner: "no figure for Q2", "due 30 June 2026". */
  readonly words: string;
  /** It is owed of the same KPI as the one before it. */
  readonly isSameKpi?: true;
}

/** What is owed of one KPI or action, the first debt first. */
export type OwedThing = readonly [OwedReport, ...OwedReport[]];

/** The KPIs and actions of which something is owed, in their order: a KPI with two debts is one of them. */
export function owedThings(owes: readonly OwedReport[]): readonly OwedThing[] {
  const things: [OwedReport, ...OwedReport[]][] = [];
  for (const one of owes) {
    const last = things.at(-1);
    if (one.isSameKpi && last) last.push(one);
    else things.push([one]);
  }
  return things;
}

/** What one owner owes. */
export interface OwnerReport {
  /** '' for what has no owner. */
  readonly owner: string;
  /** Addresses that the workbook names for the owner. */
  readonly emails: readonly string[];
  /** A link that begins a message with all of it; without a recipient where no address is known; null without an owner. */
  readonly mailto: string | null;
  /** The message in full, for where no mail program can be opened: a link may have to leave lines out. */
  readonly message: string;
  /** A debt each; those of one KPI follow each other. */
  readonly owes: readonly OwedReport[];
}

export interface DueListReport {
  readonly quarter: Quarter;
  readonly planYear: string;
  /** '' where Plan details do not name it. */
  readonly department: string;
  /** The year of the quarter, of Plan details or of the titles of its lists; '' where it is not known. */
  readonly yearOfQuarter: string;
  /** Of a plan of several years; '' where it is not known. */
  readonly reportingYear?: string;
  readonly kpis: readonly DueReport[];
  readonly actions: readonly ActionDue[];
  /** Who owes what: by name, what has no owner last; owners who owe nothing are not listed. */
  readonly owners: readonly OwnerReport[];
  /** KPIs of the plan in all, and how many of them are reported. */
  readonly inPlan: number;
  readonly reported: number;
  readonly findings: readonly Finding[];
}

const states = ['overdue', 'due this quarter', 'due next', 'later', 'done', 'no date', 'unreadable'] as const;

/** A line a KPI, and how many are reported; then a line an action, and how many stand how. */
export const dueLines = ({ kpis, quarter, inPlan, reported, actions, owners }: DueListReport): string[] => [
  ...kpis.map(dueLine),
  `${quarter}: ${inPlan} KPIs in the plan, ${reported} reported, ${inPlan - reported} not`,
  ...(actions.length > 0 ? [...actions.map(actionLine), actionsSentence(actions)] : []),
  ...owners.flatMap(ownerLines),
];

/** Who owes what, and a line for each thing. */
function ownerLines({ owner, emails, owes }: OwnerReport): string[] {
  const things = owedThings(owes);
  return [
    `${ownerLabel({ owner, emails })}: ${count(things.length, 'thing')} open`,
    ...things.map((debts) => {
      const words = debts.map((one) => one.words).join('; ');
      return `  ${debts[0].ref.padEnd(7)} ${words}: ${shorten(debts[0].text, 70)}`;
    }),
  ];
}

/** "Jo Bloggs <jo@example.gov.uk>", "jo@example.gov.uk", "No owner". */
export function ownerLabel({ owner, emails }: Pick<OwnerReport, 'owner' | 'emails'>): string {
  if (owner === '') return 'No owner';
  const addresses = emails.join(', ');
  return addresses === '' || addresses === owner ? owner : `${owner} <${addresses}>`;
}

/** When a KPI is due: its state, its number, when, and its words, cut to 70 characters. */
export const dueLine = ({ ref, kpi, due, state }: DueReport): string =>
  `${state.padEnd(9)}${ref.padEnd(7)} ${due}: ${shorten(kpi, 70)}`;

/** The same of an action, with its due date as it is written. */
const actionLine = ({ ref, text, due, state }: ActionDue): string =>
  `${state.padEnd(17)}${ref.padEnd(7)} ${shorten(due, 40) || '–'}: ${shorten(text, 70)}`;

/** "12 actions: 2 overdue, 3 due this quarter, 7 later"; states that none has are left out. */
export const actionsSentence = (actions: readonly ActionDue[]): string => {
  const parts = states.flatMap((state) => {
    const number = actions.filter((action) => action.state === state).length;
    return number > 0 ? [`${number} ${state}`] : [];
  });
  return `${count(actions.length, 'action')}: ${parts.join(', ')}`;
};
