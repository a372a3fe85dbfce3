import { readWorkbook } from '../../excel/readWorkbook';
import { done, type Outcome } from '../../excel/refusal';
import { run } from '../../excel/run';
import { pageFill } from '../../sheets/summary/pageFill';
import type { SummaryPreview } from './report';
import type { SummaryRequest } from './request';
import { askThemeOf } from './askThemeOf';
import { choosePlanOf } from './choosePlanOf';
import { findMade } from '../shared/planSheet';
import { layOut } from './layOut';
import { summaryIdentity } from './laySummary';

/**
 * What the summary of a plan would come to: how its sections fill the two pages, or what has to be cut. It reads the
 * plan's own words; those that a manager has put in place of some on a summary are not among them. Nothing is written.
 */
export function previewSummary(request: SummaryRequest, generatedOn: Date): Promise<Outcome<SummaryPreview>> {
  return run(async (context) => {
    const workbook = await readWorkbook(context);
    const choice = await choosePlanOf(workbook, request);
    if (!choice.ok) return choice;
    const { plan, place, places, unused } = choice.report;
    const found = findMade(workbook, summaryIdentity(choice.report));
    const themeOf = askThemeOf(context, plan);
    if (themeOf) await context.sync();
    const layout = layOut(choice.report, {
      generatedOn,
      theme: themeOf?.() ?? null,
    });
    return done({
      plan: place,
      plans: places,
      refreshes: found?.sheet.name ?? '',
      pages: pageFill(layout, plan.sections),
      overflow: layout.overflow,
      findings: [...plan.findings, ...layout.findings, ...unused],
    });
  });
}
