import type { Amendments } from '../../sheets/summary/contents/amendContents';
import { describeSummary, type SummaryLayout } from '../../sheets/summary/describeSummary';
import type { WorkbookTheme } from '../../sheets/summary/theme/themeColours';
import { themeFindings } from '../../sheets/summary/theme/themeFindings';
import type { ChosenPlan } from './choosePlan';

/** When, and in what a summary is laid out. */
export interface LayOutOptions {
  readonly generatedOn: Date;
  /** The workbook's own; null where it is not asked for or not known. */
  readonly theme: WorkbookTheme | null;
  /** A manager's words in place of some of the plan's own. */
  readonly words?: Amendments;
}

/** A plan laid out in what its details ask for, with a finding for what the workbook's theme could not give. */
export function layOut(
  { plan, colours }: Pick<ChosenPlan, 'plan' | 'colours'>,
  { theme, ...options }: LayOutOptions,
): SummaryLayout {
  const colourOf = new Map(plan.kpis.map((row, at) => [row, colours.ofKpis[at] ?? '']));
  const layout = describeSummary(plan, {
    ...options,
    fontName: 'Arial',
    workbookTheme: theme,
    orientation: plan.details.orientation,
    rag: (row) => colourOf.get(row) ?? '',
  });
  return {
    ...layout,
    findings: [...colours.findings, ...layout.findings, ...themeFindings(plan.details, theme)],
  };
}
