import type { ChangesReport } from '../../commands/changes/report';
import {
  actionsSentence,
  type ActionDue,
  type DueListReport,
  type DueReport,
} from '../../commands/due/report';
import type { NextQuarterReport } from '../../commands/nextQuarter/report';
import type { RollForwardReport } from '../../commands/rollForward/report';
import { capital } from '../../words/capital';
import { count } from '../../words/counts';
import { inList } from '../../words/lists';

/** "Q1: 20 of 41 KPIs reported, 1 overdue, 1 due. 3 actions: 1 overdue, 2 later." */
export function dueSentence({ quarter, inPlan, reported, kpis, actions }: DueListReport): string {
  const number = (state: DueReport['state']): number => kpis.filter((kpi) => kpi.state === state).length;
  const rest = (['overdue', 'due'] as const)
    .filter((state) => number(state) > 0)
    .map((state) => `${number(state)} ${state}`);
  const ofActions = actions.length > 0 ? ` ${capital(actionsSentence(actions))}.` : '';
  return `${quarter}: ${[`${reported} of ${count(inPlan, 'KPI')} reported`, ...rest].join(', ')}.${ofActions}`;
}

/** Name of the calendar file: "due-Q2-2026-27.ics"; "due-Q2.ics" where the year is not known. */
export function calendarName({
  quarter,
  yearOfQuarter,
}: Pick<DueListReport, 'quarter' | 'yearOfQuarter'>): string {
  const year = yearOfQuarter.replace(/[^\dA-Za-z]+/g, '-').replace(/^-|-$/g, '');
  return `${['due', quarter, year].filter(Boolean).join('-')}.ics`;
}

export function openedSentence({ from, to, opened, directions, kpis }: NextQuarterReport): string {
  const due = kpis.filter(({ state }) => state === 'due' || state === 'overdue').length;
  const sheets =
    opened.length > 0 ? ` on ${inList(opened.map(({ sheet }) => `“${sheet}”`))}` : ', and nothing was moved';
  const travel = directions > 0 ? ` ${capital(count(directions, 'direction'))} of travel written.` : '';
  return `${to} is open${sheets}; the figures of ${from} are kept.${travel} ${capital(count(due, 'KPI'))} due.`;
}

export function rolledSentence({ from, to, changes, done, findings }: RollForwardReport): string {
  const open = findings.filter(({ code }) => code === 'to-fill-in').length;
  const gone =
    done.length > 0 ? ` ${capital(count(done.length, 'done action'))} moved to “What’s changed”.` : '';
  return `The plan of ${from} is now the plan of ${to}; last year’s figures are on “${changes}”.${gone} ${capital(count(open, 'thing'))} to fill in.`;
}

export function changesSentence({ from, to, sheet, refreshed, kpis }: ChangesReport): string {
  return `Changes from ${from || 'the earlier plan'} to ${to || 'this one'} ${refreshed ? 'refreshed' : 'made'} on “${sheet}”: ${count(kpis.added, 'KPI')} added, ${kpis.dropped} dropped, ${kpis.reworded} reworded.`;
}

/** KPIs that need somebody to act, the overdue ones first. */
export const openKpis = (kpis: readonly DueReport[]): readonly DueReport[] => [
  ...kpis.filter(({ state }) => state === 'overdue'),
  ...kpis.filter(({ state }) => state === 'due'),
  ...kpis.filter(({ state }) => state === 'not due'),
];

/** Actions that somebody has to look at, in the order of their states; those that are done or not due yet are not shown. */
export const openActions = (actions: readonly ActionDue[]): readonly ActionDue[] =>
  (['overdue', 'due this quarter', 'due next', 'unreadable'] as const).flatMap((state) =>
    actions.filter((action) => action.state === state),
  );
