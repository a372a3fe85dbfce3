import type { Plan, PlanText } from '../../read/plan';
import type { TextSection } from '../../sections/summarySections';
import type { SourceCell } from '../../../grid/snapshot';
import { count as countOfNoun } from '../../../words/counts';
import { shorten } from '../../../words/shorten';
import type { Outcome } from './outcome';
import type { OutcomeFault } from './readOutcomeCell';
import type { Suggestion } from './suggestOutcomes';

export const itemKinds = ['aim', 'workstream', 'action', 'kpi', 'risk'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** A part of the plan that should lead to a corporate outcome. */
export interface ThreadItem {
  readonly kind: ItemKind;
  readonly ref: string;
  /** Its bold lead, or the heading of the group it stands under; '' for none. */
  readonly lead: string;
  readonly text: string;
  readonly cell: SourceCell;
  /** Its cell in a column "Corporate outcome"; null where its table has none. */
  readonly said: SourceCell | null;
}

export type ThreadPlan = Pick<Plan, 'texts' | 'kpis' | 'actions' | 'risks'>;

const singular: Readonly<Record<ItemKind, string>> = {
  aim: 'aim',
  workstream: 'workstream',
  action: 'action',
  kpi: 'KPI',
  risk: 'risk',
};

/** An item with the outcomes that it leads to. */
export interface ThreadedItem {
  readonly item: ThreadItem;
  /** Stated: by its column "Corporate outcome", or named in its own text. */
  readonly outcomes: readonly Outcome[];
  /** How they are stated; '' for none. 'none': its column says that it serves none. */
  readonly by: 'column' | 'text' | 'none' | '';
  /** What its words speak for; never where something is stated. */
  readonly suggested: readonly Suggestion<Outcome>[];
  readonly faults: readonly OutcomeFault[];
}

/** The aims, workstreams, actions, KPIs and risks of a plan, in the order of the sheet by kind. */
export function threadItems({ texts, kpis, actions, risks }: ThreadPlan): ThreadItem[] {
  return [
    ...texts
      .filter(({ section }) => section === ('aims' satisfies TextSection))
      .map((text) => ofText('aim', text)),
    ...texts
      .filter(({ section }) => section === ('workstreams' satisfies TextSection))
      .map((text) => ofText('workstream', text)),
    ...actions.map((action): ThreadItem => ({
      kind: 'action',
      ref: action.ref,
      lead: '',
      text: action.plan,
      cell: action.cell,
      said: action.outcomeCell ?? null,
    })),
    ...kpis.flatMap((kpi): ThreadItem[] => {
      const cell = kpi.cell ?? kpi.lines[0]?.target ?? kpi.lines[0]?.measure;
      if (!cell || kpi.kpi === '') return [];
      return [{ kind: 'kpi', ref: kpi.ref, lead: kpi.objective, text: kpi.kpi, cell, said: kpi.outcome }];
    }),
    ...risks.map((risk): ThreadItem => ({
      kind: 'risk',
      ref: risk.code,
      lead: '',
      text: risk.title || risk.code,
      cell: risk.cell,
      said: risk.outcome ?? null,
    })),
  ];
}

const ofText = (kind: 'aim' | 'workstream', { heading, text, cell, outcome }: PlanText): ThreadItem => ({
  kind,
  ref: '',
  lead: heading,
  text,
  cell,
  said: outcome ?? null,
});

/** The item in one line: its lead and its text, which a dash parts unless the text goes on with the sentence. */
export function itemText({ kind, lead, text }: ThreadItem): string {
  if (kind === 'kpi' || lead === '' || text === '') return kind === 'kpi' ? text : lead || text;
  return `${lead}${/^\p{Lu}/u.test(text) && /[\p{L}\p{N}]$/u.test(lead) ? ' –' : ''} ${text}`;
}

/** "KPI", "KPIs". */
export const kindWord = (kind: ItemKind, count = 1): string => `${singular[kind]}${count === 1 ? '' : 's'}`;

/** "1 KPI", "8 KPIs". */
export const countOf = (kind: ItemKind, count: number): string => countOfNoun(count, singular[kind]);

/** A text for a sentence: in quotes, cut after 80 characters. */
export const quoted = (text: string): string => `“${shorten(text, 80)}”`;
