import { overlaps } from '../plan/address';
import { isMadeSheet } from '../plan/made/madeNames';
import { gatherMappings } from '../plan/mapping/gatherMappings';
import { mappingsNamespace } from '../plan/mapping/mappingsXml';
import type { SheetSnapshot, WorkbookSnapshot } from '../plan/snapshot';
import { FileProblem } from './fileProblem';
import { currentValue, isError, type Area, type Scalar } from './model/cell';
import type { Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';
import { cellAddress } from './sheet/address';
import { displayText } from './shown/displayText';
import { namespaceOf, readDocument } from './xml/readDocument';

/** A cell far out makes a sheet's block huge, though it holds next to nothing. */
const mostCells = 10_000_000;

/** The plain snapshot of a workbook in memory, as the add-in reads it from Excel. Throws a FileProblem if it is too large. */
export function toSnapshot(workbook: Workbook): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map((sheet) => snapshotOfSheet(workbook, sheet)),
    activeSheet: workbook.activeSheet.id,
    names: [
      ...workbook.names.map(({ name }) => name),
      ...workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    ],
    mappings: gatherMappings(workbook.customXml.filter(({ xml }) => isMappings(xml))).mappings,
  };
}

function isMappings(xml: string): boolean {
  // Most parts are of other programs, and some are long: only what names the namespace is parsed.
  const root = xml.includes(mappingsNamespace) ? readDocument(xml) : null;
  return root !== null && namespaceOf(root) === mappingsNamespace;
}

function snapshotOfSheet(workbook: Workbook, sheet: Sheet): SheetSnapshot {
  const used = usedOf(sheet);
  const block = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: used?.rows ?? 0 }, (_, row) =>
      Array.from({ length: used?.columns ?? 0 }, (__, column) =>
        read((used?.row ?? 0) + row, (used?.column ?? 0) + column),
      ),
    );
  const { date1904 } = workbook;
  const shown = (row: number, column: number): string => {
    const value = currentValue(sheet.cell(row, column));
    if (value === null) return '';
    const { numberFormat } = workbook.styles.get(sheet.styleAt(row, column));
    return displayText(value, numberFormat, { date1904 });
  };
  const { id, name, visibility, filtered, merges } = sheet;
  return {
    id,
    name,
    visible: visibility === 'Visible',
    protected: sheet.protected,
    isSummary: isMadeSheet(workbook.names.filter((one) => one.sheet === id).map((one) => one.name)),
    used,
    values: block((row, column) => plain(currentValue(sheet.cell(row, column)))),
    text: block(shown),
    merges: used ? merges.filter((merge) => overlaps(merge, used)) : [],
    tables: sheet.tables.map((table) => ({
      id: table.id,
      name: table.name,
      area: table.area,
      showHeaders: table.showHeaders,
      showTotals: table.showTotals,
      columnNames: table.columns.map((column) => column.name),
      filtered: table.filtered,
    })),
    filtered,
    hiddenRows: hiddenIn(sheet.rowFormats, used?.row, used?.rows),
    hiddenColumns: hiddenIn(sheet.columnFormats, used?.column, used?.columns),
  };
}

function usedOf(sheet: Sheet): Area | null {
  const used = sheet.usedArea();
  if (used && used.rows * used.columns > mostCells) {
    const last = cellAddress(used.row + used.rows - 1, used.column + used.columns - 1);
    throw new FileProblem(
      `The sheet “${sheet.name}” reaches to ${last}, which is more than can be read. Delete what stands far out on it (Ctrl+End in Excel goes there), save the workbook and try again.`,
    );
  }
  return used;
}

/** Those of `count` rows or columns from `first` on that do not show, in their order. */
function hiddenIn(
  formats: ReadonlyMap<number, { readonly hidden: boolean }>,
  first = 0,
  count = 0,
): number[] {
  return [...formats]
    .filter(([at, { hidden }]) => hidden && at >= first && at < first + count)
    .map(([at]) => at)
    .sort((a, b) => a - b);
}

const plain = (value: Scalar): string | number | boolean => (isError(value) ? value.error : (value ?? ''));
