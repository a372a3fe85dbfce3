import type { Finding } from '../../plan/finding';
import type { Rag } from '../../plan/kpi';
import type { Overview } from '../../plan/overview/combineFacts';
import type { BudgetFacts, WorkbookFacts } from '../../plan/overview/facts';
import type { DepartmentReport, OverviewReport } from './report';
import type { PlannedSheet } from '../shared/planSheet';

const none: Readonly<Record<Rag, number>> = { Green: 0, Amber: 0, Red: 0, 'N/A': 0 };
const colours = ['Green', 'Amber', 'Red', 'N/A'] as const;

/** An overview as it is reported. */
export function reportOverview(
  { departments }: Overview,
  files: number,
  put: readonly PlannedSheet[],
  findings: readonly Finding[],
): OverviewReport {
  const counts: Record<Rag, number> = { ...none };
  for (const { kpis } of departments)
    for (const colour of colours) counts[colour] += kpis?.counts[colour] ?? 0;
  return {
    sheets: put.map(({ sheet }) => sheet),
    departments: departments.map(departmentReport),
    counts,
    files,
    leftOut: files - departments.length,
    findings: [...findings, ...put.flatMap((one) => one.findings)],
  };
}

const departmentReport = (facts: WorkbookFacts): DepartmentReport => ({
  department: facts.department,
  cluster: facts.cluster,
  file: facts.file,
  planYear: facts.planYear,
  quarter: facts.quarter,
  counts: facts.kpis?.counts ?? none,
  differs: facts.kpis?.differs ?? 0,
  risks: facts.risks?.counts ?? none,
  variance: facts.budgets ? Math.round(varianceOf(facts.budgets) * 1e6) / 1e6 : null,
});

const varianceOf = ({ local, central, whole }: BudgetFacts): number =>
  local.variance + central.variance + (whole?.variance ?? 0);
