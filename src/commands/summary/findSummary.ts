import type { SummarySheet, WorkbookRead } from '../../excel/readWorkbook';
import type { SheetSnapshot } from '../../plan/snapshot';
import { sameName } from '../../words/names';
import type { ChosenPlan } from './choosePlan';
import { isSameName } from '../../words/fold';

export interface FoundSummary {
  readonly mark: SummarySheet;
  readonly sheet: SheetSnapshot;
  /** Other sheets that say they are the same summary: copies. */
  readonly copies: readonly SheetSnapshot[];
}

/**
 * The summary that a plan has for its year: the one that stands open, else the first that can be seen. Summaries of
 * other years and other plans are none of it. null for none.
 */
export function findSummary(workbook: WorkbookRead, { plan, place }: ChosenPlan): FoundSummary | null {
  const year = plan.details.planYear ?? '';
  const found = workbook.summaries.flatMap((mark) => {
    const sheet = workbook.sheets.find(({ id }) => id === mark.sheetId);
    const isOfPlan =
      mark.planSheet !== null && sameName(mark.planSheet, place.sheet) && isSameName(mark.plan, place.plan);
    return sheet && isOfPlan && mark.planYear === year ? [{ mark, sheet }] : [];
  });
  const chosen =
    found.find(({ sheet }) => sheet.id === workbook.activeSheet) ??
    found.find(({ sheet }) => sheet.visible) ??
    found[0];
  if (!chosen) return null;
  return { ...chosen, copies: found.filter((one) => one !== chosen).map(({ sheet }) => sheet) };
}
