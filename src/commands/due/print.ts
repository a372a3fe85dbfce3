import type { DueListReport, DueReport } from './report';
import { shorten } from '../../words/shorten';

/** A line a KPI, and how many are reported. */
export const dueLines = ({ kpis, quarter, inPlan, reported }: DueListReport): string[] => [
  ...kpis.map(dueLine),
  `${quarter}: ${inPlan} KPIs in the plan, ${reported} reported, ${inPlan - reported} not`,
];

/** When a KPI is due: its state, its number, when, and its words, cut to 70 characters. */
export const dueLine = ({ ref, kpi, due, state }: DueReport): string =>
  `${state.padEnd(9)}${ref.padEnd(7)} ${due}: ${shorten(kpi, 70)}`;
