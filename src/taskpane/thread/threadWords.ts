import type { OutcomeReport, ThreadMade, ThreadReport } from '../../commands/thread/report';
import { kinds } from '../../plan/tables/kinds';
import { kindLabels } from '../../sheets/thread/threadLook';
import { shorten } from '../../words/shorten';

/** What an outcome is called in a list: "1  People are safe and feel safe". */
export const outcomeTitle = ({ number, outcome }: Pick<OutcomeReport, 'number' | 'outcome'>): string =>
  `${number}  ${outcome || 'wording not known'}`;

/** "KPI 1.5: Proportion of …"; a long text is cut after 120 characters. */
export function orphanTitle({ kind, ref, text }: ThreadReport['orphans']['items'][number]): string {
  const shown = shorten(text, 120);
  return `${kindLabels[kind]}${ref && ` ${ref}`}: ${shown}`;
}

/** "Golden thread made on the sheet Golden thread. Of 33 items …" */
export const madeSentence = ({ sheet, refreshed, sentence }: ThreadMade): string =>
  `Golden thread ${refreshed ? 'brought up to date' : 'made'} on the sheet ${sheet}. ${sentence}`;

/** What a table that lacks the column is called: "Plans and actions on “Plan 2022-23”". */
export const tableOf = ({ kind, sheet }: ThreadReport['withoutColumn'][number]): string =>
  `${kinds[kind].name} on “${sheet}”`;
