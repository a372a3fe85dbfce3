import { type NormalFont, usualFont } from '../../src/grid/columnWidths';
import type { SummaryTheme } from '../../src/plan/details';
import type { KpiRow } from '../../src/plan/read/kpi';
import type { SourceCell } from '../../src/grid/snapshot';
import type { SheetDescription } from '../../src/sheets/description';
import { describeSummary, type SummaryLayout } from '../../src/sheets/summary/describeSummary';
import type { WorkbookTheme } from '../../src/sheets/summary/theme/themeColours';
import { writeSheet } from '../../src/excel/writeSheet';
import { newFile } from '../../src/workbench/file/openFile';
import { atDesk } from '../desk';
import type { GeneratedPlan } from './generatePlans';

export const sheetName = 'Summary';

export type Orientation = 'landscape' | 'portrait';

/** Office's usual accent and font: what most workbooks have. */
export const officeTheme: WorkbookTheme = { accent: '#4472C4', fontName: 'Calibri' };

/** The summary of a generated plan, as the command would describe it. */
export function layOut(
  { plan: made, rag }: GeneratedPlan,
  orientation: Orientation,
  summaryTheme: SummaryTheme = 'neutral',
  normalFont: NormalFont = usualFont,
): SummaryLayout {
  const kpis = made.kpis.map(asCopied);
  const plan = { ...made, kpis, details: { ...made.details, summaryTheme } };
  const places = new Map<KpiRow, number>(kpis.map((row, index) => [row, index]));
  return describeSummary(plan, {
    fontName: 'Arial',
    workbookTheme: officeTheme,
    orientation,
    normalFont,
    generatedOn: new Date(2026, 10, 22),
    rag: (row) => rag(places.get(row) ?? 0),
  });
}

/** A KPI whose figures are copied, not linked: the sheet that they would be linked to is not printed. */
function asCopied(row: KpiRow): KpiRow {
  const copied = (cell: SourceCell | null): SourceCell | null => cell && { ...cell, parts: [cell] };
  return {
    ...row,
    lines: row.lines.map((line) => ({
      ...line,
      target: copied(line.target),
      measure: copied(line.measure),
    })),
  };
}

/** A workbook's file with one sheet of this description, put there by the add-in's own writer through office.js. */
export async function makeBook(description: SheetDescription): Promise<Uint8Array> {
  const file = newFile();
  await atDesk(file, ({ office }) =>
    office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.name = sheetName;
      await context.sync();
      writeSheet(sheet, description);
      await context.sync();
    }),
  );
  return file.save();
}
