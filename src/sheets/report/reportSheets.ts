import type { QuarterlyReport } from '../../plan/report/quarterlyReport';
import { quarterName } from '../../words/quarters';
import type { SheetDescription } from '../description';
import { describeBudgetAppendix } from './describeBudgetAppendix';
import { describeKpiAppendix } from './describeKpiAppendix';
import { describeReport } from './describeReport';
import { describeRiskAppendix } from './describeRiskAppendix';
import type { ReportLook } from './look';

export interface ReportSheet {
  /** "report", "appendix kpis" …: the same for the same sheet of another run. */
  readonly part: string;
  /** "Q1 report", "Q1 Appendix 1". */
  readonly name: string;
  readonly describe: () => SheetDescription;
}

/** The sheets of a quarterly report in their order: the report, then the appendices that it has. */
export function reportSheets(report: QuarterlyReport): ReportSheet[] {
  const { quarter, details, kpis, risks, budgets } = report;
  const look: ReportLook = {
    fontName: 'Arial',
    palette: details.palette,
    footer: [details.department, `${quarterName(quarter)} update`, details.planYear]
      .filter(Boolean)
      .join(' · '),
  };
  const appendices: Omit<ReportSheet, 'name'>[] = [
    { part: 'appendix kpis', describe: () => describeKpiAppendix(kpis, look) },
    ...(risks ? [{ part: 'appendix risks', describe: () => describeRiskAppendix(risks, look) }] : []),
    ...(budgets
      ? [
          {
            part: 'appendix budgets',
            describe: () => describeBudgetAppendix(budgets, look),
          },
        ]
      : []),
  ];
  return [
    { part: 'report', name: `${quarter} report`, describe: () => describeReport(report, look) },
    ...appendices.map((appendix, at) => ({ ...appendix, name: `${quarter} Appendix ${at + 1}` })),
  ];
}
