import { checkKpis } from '../../plan/checkKpis';
import type { KpiRow, Rag } from '../../plan/kpi';
import type { Plan } from '../../plan/plan';
import type { Amendments } from '../../sheets/summary/contents/amendContents';
import { describeSummary, type SummaryLayout } from '../../sheets/summary/describeSummary';
import type { WorkbookTheme } from '../../sheets/summary/theme/themeColours';
import { themeFindings } from '../../sheets/summary/theme/themeFindings';

/** On what sheet, when, and in what a summary is laid out. */
export interface LayOutOptions {
  readonly sheetName: string;
  readonly generatedOn: Date;
  /** The workbook's own; null where it is not asked for or not known. */
  readonly theme: WorkbookTheme | null;
  /** A manager's words in place of some of the plan's own. */
  readonly words?: Amendments;
}

/** A plan laid out in what its details ask for, with a finding for what the workbook's theme could not give. */
export function layOut(plan: Plan, { theme, ...options }: LayOutOptions): SummaryLayout {
  const layout = describeSummary(plan, {
    ...options,
    fontName: 'Arial',
    workbookTheme: theme,
    orientation: plan.details.orientation,
    rag: ragOf(plan),
  });
  return { ...layout, findings: [...layout.findings, ...themeFindings(plan.details, theme)] };
}

/** The verdicts of the plan's own KPI list, by row, in the quarter that the list reports. */
function ragOf({ kpis, details, rules, kpiQuarter }: Plan): (row: KpiRow) => Rag | '' {
  const verdicts = new Map(
    checkKpis(kpis, details, rules, kpiQuarter ?? details.quarter).rows.map(({ row, rag }) => [row, rag]),
  );
  return (row) => verdicts.get(row) ?? '';
}
