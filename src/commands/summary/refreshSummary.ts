import { queueSummarySheet, type SummarySheetNow } from '../../excel/readSummarySheet';
import { done, refuse, type Outcome } from '../../excel/refusal';
import type { WorkbookContext } from '../../excel/run';
import { rewrittenMadeSheet } from '../../excel/madeSheets';
import { carryOut } from '../../excel/step/carryOut';
import { sheetCell } from '../../grid/a1';
import type { Finding } from '../../plan/finding';
import { newFinding } from '../../plan/findings/newFinding';
import type { SheetDescription } from '../../sheets/description';
import { findEdits } from '../../sheets/summary/refresh/findEdits';
import { keepPage } from '../../sheets/summary/refresh/keepPage';
import { planRefresh } from '../../sheets/summary/refresh/planRefresh';
import { recordToXml } from '../../sheets/summary/refresh/recordXml';
import { recordOf, type SummaryRecord } from '../../sheets/summary/refresh/summaryRecord';
import { readOnlyFindings } from '../shared/readOnlyFindings';
import type { SummaryReport } from './report';
import type { FoundSummary } from './findSummary';
import { freeKey, wornKeys } from '../shared/keys';
import { layOut } from './layOut';
import type { SummaryJob } from './newSummary';

/** Why a summary cannot be refreshed where it stands; null if it can. */
export function refreshObjection({ sheet }: FoundSummary): Outcome<never> | null {
  if (!sheet.protected) return null;
  return refuse(
    'sheet-protected',
    `The summary on “${sheet.name}” is protected, so it was not refreshed. Unprotect it (Review, Unprotect Sheet), or make a new summary beside it.`,
  );
}

/** Lays a summary out anew in its place, with what was changed on it by hand. One round trip. */
export async function refreshSummary(
  { context, workbook, chosen, records, generatedOn, theme }: SummaryJob,
  found: FoundSummary,
  record: SummaryRecord,
  now: SummarySheetNow,
): Promise<Outcome<SummaryReport>> {
  const { mark, sheet, copies } = found;
  const { plan } = chosen;
  const {
    layout,
    area,
    aside,
    findings: kept,
  } = planRefresh(record, findEdits(record, now.cells), sheet.name, (words) =>
    layOut(chosen, { generatedOn, theme, words }),
  );
  const { pages, scale, overflow } = layout;
  const page = keepPage(record.written, now.page, layout.description, sheet.name);
  const findings = [
    ...chosen.findings,
    ...copies.map(({ name }) => copyFinding(name, sheet.name)),
    ...kept,
    ...page.findings,
    ...plan.findings,
    ...layout.findings,
    ...chosen.unused,
  ];
  if (overflow.length > 0) return done({ sheet: '', refreshed: false, pages, scale, overflow, findings });

  // A copy keeps the record that both had: from now on they differ.
  const key = copies.some(({ id }) => sharesKey(id)) ? freeKey(workbook, records) : mark.key;
  const described: SheetDescription = {
    ...page.described,
    blocks: [...page.described.blocks, ...aside],
  };
  await carryOut(context, workbook, {
    change: rewrittenMadeSheet(context, {
      sheet: { id: sheet.id, name: sheet.name },
      visible: sheet.visible,
      former: withPageOf(record.written, now),
      contents: now.cells.contents,
      described,
      area,
      chartNames: now.page.charts.map(({ name }) => name),
      mark: { ...mark, key },
      formerMark: mark,
      xml: recordToXml(key, recordOf(layout)),
      records,
      worn: wornKeys(workbook),
    }),
    restored: `The summary on “${sheet.name}” is as it was before.`,
  });
  const said = [...findings, ...readOnlyFindings(workbook)];
  return done({ sheet: sheet.name, refreshed: true, pages, scale, overflow, findings: said });

  function sharesKey(sheetId: string): boolean {
    return workbook.summaries.some((other) => other.sheetId === sheetId && other.key === mark.key);
  }
}

/** Queues the reading of a summary's sheet as it stands; call what it gives after the next sync. */
export const queueNow = (context: WorkbookContext, { sheet }: FoundSummary): (() => SummarySheetNow) =>
  queueSummarySheet(context.workbook.worksheets.getItem(sheet.id), sheet);

const copyFinding = (copy: string, sheet: string): Finding =>
  newFinding('summary-copy-left', {
    cell: sheetCell(copy, 0, 0),
    message: `“${copy}” is another summary of this plan and year. It was left as it is; “${sheet}” was refreshed.`,
  });

/** The former sheet with the headers and footers that it has now, for a way back. */
const withPageOf = (
  former: SheetDescription,
  { page: { header, footer } }: SummarySheetNow,
): SheetDescription => (former.page ? { ...former, page: { ...former.page, header, footer } } : former);
