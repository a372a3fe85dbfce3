import { count as countOfNoun } from '../../../words/counts';
import { shorten } from '../../../words/shorten';
import type { ItemKind } from './threadItems';

const singular: Readonly<Record<ItemKind, string>> = {
  aim: 'aim',
  workstream: 'workstream',
  action: 'action',
  kpi: 'KPI',
  risk: 'risk',
};

/** "KPI", "KPIs". */
export const kindWord = (kind: ItemKind, count = 1): string => `${singular[kind]}${count === 1 ? '' : 's'}`;

/** "1 KPI", "8 KPIs". */
export const countOf = (kind: ItemKind, count: number): string => countOfNoun(count, singular[kind]);

/** A text for a sentence: in quotes, cut after 80 characters. */
export const quoted = (text: string): string => `“${shorten(text, 80)}”`;
