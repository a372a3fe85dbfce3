import type { TableKind } from '../../recognised';
import { budgetWords } from './budgets';
import { kpiWords } from './kpis';
import { actionWords } from './actions';
import { complaintWords } from './complaints';
import { commentaryWords } from './commentary';
import { costCentreWords } from './costCentres';
import { detailWords } from './details';
import { ediWords } from './edi';
import { fundingWords } from './funding';
import { outcomeWords } from './outcomes';
import { reportTextWords } from './reportText';
import { ruleWords } from './rules';
import { textWords } from './text';
import { riskWords } from './risks';
import type { KindWords } from './words';

/** The words of a kind with its fields as plain names, for code that treats all kinds alike. */
export interface AnyKindWords {
  readonly kind: TableKind;
  readonly fields: Readonly<Record<string, NonNullable<KindWords<'text'>['fields']['text']>>>;
  readonly required: readonly (readonly string[])[];
  readonly own?: readonly string[];
  readonly besideGeneralName?: readonly string[];
  readonly nearlyOwn?: { readonly words: readonly string[]; readonly fewest: number; readonly sure: string };
  readonly besideWeakName?: readonly string[];
  readonly undated?: boolean;
  readonly fewestBesideWeakName?: number;
  readonly noise: readonly string[];
  readonly vetoes: readonly string[];
  readonly titles: readonly string[];
  readonly needsTitle?: readonly string[];
  readonly unnamed?: string;
  readonly figures: readonly string[];
}

export const vocabulary: readonly AnyKindWords[] = [
  detailWords,
  textWords,
  kpiWords,
  ruleWords,
  actionWords,
  riskWords,
  budgetWords,
  fundingWords,
  ediWords,
  complaintWords,
  costCentreWords,
  commentaryWords,
  reportTextWords,
  outcomeWords,
];

export const wordsOf = (kind: TableKind): AnyKindWords | undefined =>
  vocabulary.find((words) => words.kind === kind);
