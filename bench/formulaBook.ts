import { newFile, type WorkbookFile } from '../src/workbench/file/openFile';
import type { Sheet } from '../src/xlsx/model/sheet';
import { numbersOf } from './kpiRows';

/** The column of the RAG cells, counted from 0: A good is, B target, C measure, D RAG. */
export const ragColumn = 3;

/** The rule (10% tolerance, Green, Amber or Red, N/A without figures) as a formula of a worksheet row. */
export const ragFormula = (row: number): string =>
  `IF(OR(NOT(ISNUMBER(B${row})),NOT(ISNUMBER(C${row}))),"N/A",` +
  `IF(A${row}="lower",IF(C${row}<=B${row},"Green",IF(C${row}<=B${row}*1.1,"Amber","Red")),` +
  `IF(C${row}>=B${row},"Green",IF(C${row}>=B${row}*0.9,"Amber","Red"))))`;

/** The same rule here, to see that the formula was evaluated and rightly so. */
export function ragOf(index: number): string {
  const { goodIs, target, measure } = numbersOf(index);
  if (goodIs === 'lower') return measure <= target ? 'Green' : measure <= target * 1.1 ? 'Amber' : 'Red';
  return measure >= target ? 'Green' : measure >= target * 0.9 ? 'Amber' : 'Red';
}

/** A file with so many KPI rows of plain numbers and the rule as one formula a row, not evaluated yet. */
export function formulaBook(rows: number): { file: WorkbookFile; sheet: Sheet } {
  const file = newFile();
  const [sheet] = file.workbook.sheets;
  if (!sheet) throw new Error('A new file has a sheet.');
  ['Good is', 'Target', 'Measure', 'RAG'].forEach((value, column) => sheet.setCell(0, column, { value }));
  for (let index = 0; index < rows; index += 1) {
    const { goodIs, target, measure } = numbersOf(index);
    [goodIs, target, measure].forEach((value, column) => sheet.setCell(index + 1, column, { value }));
    sheet.setCell(index + 1, ragColumn, { value: null, formula: ragFormula(index + 2) });
  }
  return { file, sheet };
}
