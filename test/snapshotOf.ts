import type { SheetSnapshot, WorkbookSnapshot } from '../src/plan/snapshot';
import { openFile } from '../src/workbench/file/openFile';
import { displayText } from '../src/xlsx/shown/displayText';
import { isError, type Scalar } from '../src/xlsx/model/cell';
import type { Sheet } from '../src/xlsx/model/sheet';
import type { Workbook } from '../src/xlsx/model/workbook';

/** The plain snapshot of a workbook in memory, as the Excel layer reads it from Excel. */
export function snapshotOf(workbook: Workbook): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map((sheet) => snapshotOfSheet(workbook, sheet)),
    activeSheet: workbook.activeSheet.id,
    names: [
      ...workbook.names.map(({ name }) => name),
      ...workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    ],
  };
}

/** The snapshot of an .xlsx file. */
export const snapshotOfFile = (bytes: Uint8Array): WorkbookSnapshot => snapshotOf(openFile(bytes).workbook);

function snapshotOfSheet(workbook: Workbook, sheet: Sheet): SheetSnapshot {
  const used = sheet.usedArea();
  const block = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: used?.rows ?? 0 }, (_, row) =>
      Array.from({ length: used?.columns ?? 0 }, (__, column) =>
        read((used?.row ?? 0) + row, (used?.column ?? 0) + column),
      ),
    );
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    protected: sheet.protected,
    used,
    values: block((row, column) => plain(sheet.value(row, column))),
    text: block((row, column) =>
      displayText(sheet.value(row, column), workbook.styles.get(sheet.styleAt(row, column)).numberFormat),
    ),
    merges: sheet.merges,
    tables: sheet.tables.map(({ id, name, area, showHeaders, showTotals, columns }) => ({
      id,
      name,
      area,
      showHeaders,
      showTotals,
      columnNames: columns.map((column) => column.name),
    })),
  };
}

const plain = (value: Scalar): string | number | boolean => (isError(value) ? value.error : (value ?? ''));
