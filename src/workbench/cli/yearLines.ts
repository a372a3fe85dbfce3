import type {
  ChangeCounts,
  ChangesReport,
  DueListReport,
  DueReport,
  NextQuarterReport,
  RollForwardReport,
} from '../../commands/reports';
import type { Report } from './runCommand';
import { shorten } from '../../words/shorten';

type YearReport = RollForwardReport | ChangesReport | DueListReport | NextQuarterReport;

/** Reports on quarters and years. */
export const isYearReport = (report: Report): report is YearReport =>
  'rolled' in report || 'inPlan' in report || 'opened' in report || ('kpis' in report && 'actions' in report);

export function yearLines(report: YearReport): string[] {
  if ('rolled' in report)
    return [
      `${report.from} rolled forward to ${report.to}: ${report.rolled.map((name) => `"${name}"`).join(', ')}`,
      `"${report.changes}": KPIs ${countWords(report.counts)}`,
      ...report.done.map((words) => `  done: ${words}`),
    ];
  if ('opened' in report)
    return [
      `${report.from} to ${report.to}, directions of travel written: ${report.directions}`,
      ...report.opened.map(({ sheet, of }) => `"${sheet}", a copy of "${of}"`),
      ...report.kpis.map(dueLine),
    ];
  if ('inPlan' in report)
    return [
      ...report.kpis.map(dueLine),
      `${report.quarter}: ${report.inPlan} KPIs in the plan, ${report.reported} reported, ${report.inPlan - report.reported} not`,
    ];
  return [
    `"${report.sheet}"${report.refreshed ? ', refreshed' : ''}: from ${report.from || 'before'} to ${report.to || 'now'}`,
    `KPIs ${countWords(report.kpis)}`,
    `actions ${countWords(report.actions)}`,
  ];
}

const countWords = ({ added, dropped, reworded, same }: ChangeCounts): string =>
  `${added} added, ${dropped} dropped, ${reworded} reworded, ${same} as before`;

const dueLine = ({ ref, kpi, due, state }: DueReport): string =>
  `${state.padEnd(9)}${ref.padEnd(7)} ${due}: ${shorten(kpi, 70)}`;
