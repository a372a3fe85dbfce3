import type { ActionDue, DueListReport, DueReport } from './report';
import { count } from '../../words/counts';
import { shorten } from '../../words/shorten';

/** A line a KPI, and how many are reported; then a line an action, and how many stand how. */
export const dueLines = ({ kpis, quarter, inPlan, reported, actions }: DueListReport): string[] => [
  ...kpis.map(dueLine),
  `${quarter}: ${inPlan} KPIs in the plan, ${reported} reported, ${inPlan - reported} not`,
  ...(actions.length > 0 ? [...actions.map(actionLine), actionsSentence(actions)] : []),
];

/** When a KPI is due: its state, its number, when, and its words, cut to 70 characters. */
export const dueLine = ({ ref, kpi, due, state }: DueReport): string =>
  `${state.padEnd(9)}${ref.padEnd(7)} ${due}: ${shorten(kpi, 70)}`;

/** The same of an action, with its due date as it is written. */
const actionLine = ({ ref, text, due, state }: ActionDue): string =>
  `${state.padEnd(17)}${ref.padEnd(7)} ${shorten(due, 40) || '–'}: ${shorten(text, 70)}`;

const states = ['overdue', 'due this quarter', 'due next', 'later', 'done', 'no date', 'unreadable'] as const;

/** "12 actions: 2 overdue, 3 due this quarter, 7 later"; states that none has are left out. */
export const actionsSentence = (actions: readonly ActionDue[]): string => {
  const parts = states.flatMap((state) => {
    const number = actions.filter((action) => action.state === state).length;
    return number > 0 ? [`${number} ${state}`] : [];
  });
  return `${count(actions.length, 'action')}: ${parts.join(', ')}`;
};
