import type { MappedWorkbook } from '../plan/mapping/applyMappings';
import { findWorkbook } from './package/relationships';
import { PackageParts } from './package/packageParts';
import { readWorkbook } from './workbook/readWorkbook';
import { overlaps } from '../grid/area';
import { readXml } from '../words/xml/readXml';
import { gatherMappings, mappingsNamespace } from '../plan/mapping/keptMappings';
import { isMadeSheet, type SheetSnapshot } from '../grid/snapshot';
import type { FilledRow } from '../grid/filled/filledBlocks';
import { splitFilled } from '../grid/filled/splitFilled';
import { currentValue, isError, type Scalar } from './model/cell';
import type { Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';
import { displayText } from './shown/displayText';

export { FileProblem } from './fileProblem';

/**
 * What the add-in would read of a workbook that is not open: values, displayed text, tables, merges, what is hidden,
 * what officers said of its tables, and which sheets the add-in made. Formulas have the values that the file holds.
 * Throws a FileProblem, its message a sentence for the person who chose the file, for what is no workbook, encrypted,
 * of another format, damaged, or without a worksheet.
 */
export function readFile(bytes: Uint8Array): MappedWorkbook {
  const parts = PackageParts.open(bytes);
  return toSnapshot(readWorkbook(parts, findWorkbook(parts)).workbook);
}

/** The plain snapshot of a workbook in memory, as the add-in reads it from Excel: cells far away from the rest of their sheet are named, not read. */
export function toSnapshot(workbook: Workbook): MappedWorkbook {
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

/** Most parts are of other programs, and some are long: only what names the namespace is parsed. */
const isMappings = (xml: string): boolean =>
  xml.includes(mappingsNamespace) && readXml(xml)?.namespace === mappingsNamespace;

function snapshotOfSheet(workbook: Workbook, sheet: Sheet): SheetSnapshot {
  const { used, farAway } = splitFilled([...filledRows(sheet)]);
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
    farAway,
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

/** The rows in which anything stands, from the top. */
function* filledRows({ cells }: Sheet): Generator<FilledRow> {
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    const columns: number[] = [];
    for (const [column, { value, formula }] of cells.get(row) ?? [])
      if (value !== null || formula !== undefined) columns.push(column);
    if (columns.length > 0) yield { row, columns: columns.sort((a, b) => a - b) };
  }
}

/** Those of `count` rows or columns from `first` on that do not show, in their order. */
function hiddenIn(
  formats: ReadonlyMap<number, { readonly hidden: boolean }>,
  first = 0,
  count = 0,
): number[] {
  const hidden: number[] = [];
  for (const [at, format] of formats) if (format.hidden && at >= first && at < first + count) hidden.push(at);
  return hidden.sort((a, b) => a - b);
}

const plain = (value: Scalar): string | number | boolean => (isError(value) ? value.error : (value ?? ''));
