import type { WorkbookRead } from '../../excel/readWorkbook';
import { done, refuse, type Outcome } from '../../excel/refusal';
import type { WorkbookContext } from '../../excel/run';
import type { Records } from '../../excel/summaryRecords';
import { newMadeSheet } from '../../excel/madeSheets';
import { carryOut } from '../../excel/step/carryOut';
import type { Finding } from '../../plan/finding';
import { recordToXml } from '../../sheets/summary/refresh/recordXml';
import { recordOf } from '../../sheets/summary/refresh/summaryRecord';
import type { WorkbookTheme } from '../../sheets/summary/theme/themeColours';
import { readOnlyFindings } from '../shared/readOnlyFindings';
import type { SummaryReport } from './report';
import { freeSheetName } from '../shared/sheets';
import { summaryName, type ChosenPlan } from './choosePlan';
import { freeKey, wornKeys } from '../shared/keys';
import { layOut } from './layOut';

/** What making or refreshing a summary works on. */
export interface SummaryJob {
  readonly context: WorkbookContext;
  readonly workbook: WorkbookRead;
  readonly chosen: ChosenPlan;
  readonly records: Records;
  readonly generatedOn: Date;
  /** The workbook's, where the plan asks for it. */
  readonly theme: WorkbookTheme | null;
}

/** Makes a summary on a new sheet, after all others. `before` are findings that come first. One round trip. */
export async function newSummary(
  { context, workbook, chosen, records, generatedOn, theme }: SummaryJob,
  before: readonly Finding[],
): Promise<Outcome<SummaryReport>> {
  const { plan, place } = chosen;
  if (workbook.structureProtected) {
    return refuse(
      'structure-protected',
      'The workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook), then make the summary.',
    );
  }
  const name = freeSheetName(workbook, summaryName(chosen));
  const layout = layOut(chosen, { generatedOn, theme });
  const { pages, scale, overflow, description } = layout;
  const findings = [...before, ...plan.findings, ...layout.findings, ...chosen.unused];
  if (overflow.length > 0) return done({ sheet: '', refreshed: false, pages, scale, overflow, findings });

  const key = freeKey(workbook, records);
  await carryOut(context, workbook, {
    change: newMadeSheet(context, name, {
      described: description,
      mark: { key, planYear: plan.details.planYear ?? '', plan: place.plan, planSheet: place.sheet },
      xml: recordToXml(key, recordOf(layout)),
      records,
      worn: wornKeys(workbook),
    }),
    restored: `The sheet “${name}” was removed again.`,
  });
  const said = [...findings, ...readOnlyFindings(workbook)];
  return done({ sheet: name, refreshed: false, pages, scale, overflow, findings: said });
}
