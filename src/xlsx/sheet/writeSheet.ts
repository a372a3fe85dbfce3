import type { Sheet, SheetPart } from '../model/sheet';
import { writeCharts } from '../chart/writeCharts';
import { addDifferential } from '../styles/differential';
import { writeTables } from '../table/writeTables';
import type { Saving } from '../workbook/saving';
import type { XmlElement } from '../xml/xmlElement';
import { cornersAddress, renameAllInFormula } from '../../grid/a1';
import { writeColumns } from './columns';
import { writeConditionalFormats } from './conditionalFormats';
import { writeMerges } from './merges';
import { writePage } from './page';
import { writeProperties, markSelected, writeView } from './view';
import { rowsElement, rowsText, type SheetSource } from './readSheet';
import { sheetOrder } from '../package/namespaces';
import { SharedFormulas } from './readCells';
import { writeValidations } from './validations';
import { writeRows } from './writeRows';
import { holdsCell } from '../../grid/area';

/** A sheet that the file does not have, in a part that has been made for it. */
export const newSource = (part: string): SheetSource => ({
  part,
  relationshipId: '',
  name: '',
  shared: new SharedFormulas(),
  conditionalFormats: [],
  tables: [],
  drawing: null,
  charts: [],
});

/** Brings a worksheet part to what the model has; parts of it that were not touched stay as they are. */
export function writeSheet(sheet: Sheet, source: SheetSource, saving: Saving): void {
  const isNew = source.relationshipId === '';
  const touched = (part: SheetPart): boolean => isNew || sheet.changedParts.has(part);
  if (!isNew && sheet.changedParts.size === 0 && sheet.changedRows.size === 0) return;
  const { parts, source: file } = saving;
  const root = parts.tree(source.part, rowsElement);

  if (touched('properties')) writeProperties(root, sheet, file.palette);
  if (touched('view')) writeView(root, sheet);
  if (isNew) markSelected(root, sheet === saving.workbook.activeSheet);
  if (touched('columns')) writeColumns(root, sheet, saving.stylePlace, saving.workbook.normalFont);
  if (touched('cells')) writeCells(root, sheet, source, isNew, saving);
  if (touched('merges')) writeMerges(root, sheet.merges);
  if (touched('conditionalFormats'))
    writeConditionalFormats(root, source.conditionalFormats, sheet.conditionalFormats, (style) =>
      addDifferential(saving.styleSheet(), style),
    );
  if (touched('validations')) writeValidations(root, sheet.validations);
  if (touched('page')) writePage(root, sheet.page);
  // Typing over a heading renames a column of its table.
  if (touched('tables') || touched('cells')) {
    const removed = writeTables(root, sheet, source, saving);
    for (const part of removed) saving.loose.add(part);
  }
  if (touched('charts')) writeCharts(root, sheet, source, saving);
}

function writeCells(
  root: XmlElement,
  sheet: Sheet,
  source: SheetSource,
  isNew: boolean,
  saving: Saving,
): void {
  const { source: file, strings, stylePlace, dynamicArray, needsArrays } = saving;
  const rows = isNew ? new Set([...sheet.cells.keys(), ...sheet.rowFormats.keys()]) : sheet.changedRows;
  const written = writeRows(sheet, rowsText(root), {
    rows,
    prefix: root.prefix,
    stylePlace,
    stringIndex: (text) => strings.indexOf(text),
    tableAt: (row, column) => tableAt(sheet, row, column),
    dynamicArray,
    needsArrays,
    // The rows were checked when the file was read.
    context: { strings: file.strings.texts, date1904: saving.workbook.date1904, formats: Infinity },
    shared: source.shared,
  });
  root.ensure(rowsElement, sheetOrder).setContent(written.xml);
  if (written.formulasChanged) saving.formulasChanged = true;
  const used = sheet.usedArea(true);
  if (used) root.child('dimension')?.set({ ref: cornersAddress(used) });
}

function tableAt(sheet: Sheet, row: number, column: number): string | null {
  return sheet.tables.find(({ area }) => holdsCell(area, row, column))?.name ?? null;
}

/**
 * Renames sheets in what of a sheet part the model does not know: newer conditional formats and validations,
 * sparklines, links within the workbook, kinds of rules it only keeps.
 */
export function renameInSheet(root: XmlElement, renamed: ReadonlyMap<string, string>): void {
  const inside = [root.child('extLst'), ...root.all('conditionalFormatting'), root.child('dataValidations')];
  for (const element of inside)
    for (const local of ['f', 'formula', 'formula1', 'formula2'])
      for (const formula of element?.descendants(local) ?? []) {
        if (formula.children.length > 0) continue;
        const now = renameAllInFormula(formula.text, renamed);
        if (now !== formula.text) formula.text = now;
      }
  for (const link of root.child('hyperlinks')?.all('hyperlink') ?? []) {
    const location = link.get('location');
    if (location !== null && location.includes('!'))
      link.set({ location: renameAllInFormula(location, renamed) });
  }
}
