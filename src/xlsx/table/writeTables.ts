import { cornersAddress, parseArea } from '../../grid/a1';
import type { Area } from '../../grid/area';
import { encodeXstring } from '../../words/xml/text';
import { formulaToFile } from '../formula/fileFormula';
import type { Table, TableColumn } from '../model/objects';
import type { Sheet } from '../model/sheet';
import { prefixFor, xmlDeclaration, sheetOrder } from '../package/namespaces';
import { type PackageParts, folderOf, freePartName } from '../package/packageParts';
import { addPart, contentTypeOf, readRelationships, removeRelationship } from '../package/relationships';
import type { SheetSource } from '../sheet/readSheet';
import type { Saving } from '../workbook/saving';
import { make, type XmlElement } from '../xml/xmlElement';
import { columnElements, readColumn, totalsFunctionOf } from './readTable';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

const tableOrder = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const columnOrder = ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'];

/**
 * Brings a sheet's tables to what the model has: changed ones in their part, new ones in a part of their own. Names
 * of parts that were let go are answered with.
 */
export function writeTables(
  root: XmlElement,
  sheet: Sheet,
  { part: sheetPart, tables: before }: Pick<SheetSource, 'part' | 'tables'>,
  saving: Saving,
): string[] {
  const { parts } = saving;
  const known = new Map(before.map((each) => [each.table.id, each]));
  for (const model of sheet.tables) {
    const table = withHeadings(model, sheet);
    const old = known.get(model.id);
    known.delete(model.id);
    if (!old) addTable(root, sheetPart, table, saving);
    else if (JSON.stringify(old.table) !== JSON.stringify(table)) writeTable(parts.tree(old.part), table);
  }
  for (const { part } of known.values()) removeTable(root, sheetPart, part, parts);
  return [...known.values()].map(({ part }) => part);
}

/**
 * The table with its columns named as its heading cells are: Excel repairs a file in which they differ, and a
 * heading may have been typed over.
 */
function withHeadings(table: Table, sheet: Sheet): Table {
  if (!table.showHeaders) return table;
  const columns = table.columns.map((column, index) => {
    const heading = sheet.value(table.area.row, table.area.column + index);
    return typeof heading === 'string' && heading !== '' ? { ...column, name: heading } : column;
  });
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  return names.size === columns.length ? { ...table, columns } : table;
}

function addTable(root: XmlElement, sheetPart: string, table: Table, { parts, source }: Saving): void {
  const { namespaces, workbookPart } = source;
  const element = make('table', { xmlns: namespaces.main, id: freeTableId(parts), totalsRowShown: false });
  writeTable(element, table);
  const id = addPart(parts, {
    part: freePartName(parts, `${folderOf(workbookPart)}tables/table`),
    text: xmlDeclaration + element.toString(),
    contentType,
    owner: sheetPart,
    type: `${namespaces.relationships}/table`,
  });
  const list = root.ensure('tableParts', sheetOrder);
  list.append(list.make('tablePart', { [`${prefixFor(root, namespaces.relationships, 'r')}id`]: id }));
  list.set({ count: list.all('tablePart').length });
}

/**
 * Brings a table part to what the model has. Columns are told apart by their id; those that are still the same keep
 * their element, with the formats and XML maps that the model does not know.
 */
function writeTable(root: XmlElement, table: Table): void {
  if ((root.get('displayName') ?? root.get('name')) !== table.name)
    root.set({ name: table.name, displayName: table.name });
  root.set({ ref: cornersAddress(table.area) });
  if ((root.number('headerRowCount') ?? 1) > 0 !== table.showHeaders)
    root.set({ headerRowCount: table.showHeaders ? null : 0 });
  if ((root.number('totalsRowCount') ?? 0) > 0 !== table.showTotals)
    root.set(
      table.showTotals
        ? { totalsRowCount: 1, totalsRowShown: null }
        : { totalsRowCount: null, totalsRowShown: null },
    );
  writeFilter(root, table);
  dropOutside(root, table);
  writeColumns(root, table);
  const style = root.ensure('tableStyleInfo', tableOrder);
  style.set({
    name: table.style,
    showFirstColumn: table.firstColumn,
    showLastColumn: table.lastColumn,
    showRowStripes: table.bandedRows,
    showColumnStripes: table.bandedColumns,
  });
}

/** The filter covers headings and rows but not the totals; without headings there are no buttons. */
function writeFilter(root: XmlElement, table: Table): void {
  if (!table.filterButtons || !table.showHeaders) {
    root.child('autoFilter')?.remove();
    return;
  }
  const filter = root.ensure('autoFilter', tableOrder);
  const rows = table.area.rows - (table.showTotals ? 1 : 0);
  filter.set({ ref: cornersAddress({ ...table.area, rows }) });
  if (!table.filtered)
    for (const column of filter.all('filterColumn')) if (column.children.length > 0) column.remove();
}

/** Takes away what a filter and a sorting say of cells that are no longer the table's: Excel repairs such a file. */
function dropOutside(root: XmlElement, { area }: Table): void {
  for (const column of root.child('autoFilter')?.all('filterColumn') ?? [])
    if ((column.number('colId') ?? 0) >= area.columns) column.remove();
  for (const owner of [root, root.child('autoFilter')]) {
    const sorting = owner?.child('sortState');
    const sorted = parseArea(sorting?.get('ref') ?? '');
    if (sorting && (!sorted || !isWithin(sorted, area))) sorting.remove();
  }
}

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

function writeColumns(root: XmlElement, table: Table): void {
  const list = root.ensure('tableColumns', tableOrder);
  const existing = new Map(
    columnElements(root).map((element, index) => [readColumn(element, index).id, element]),
  );
  const unchanged = [...existing].every(([id, element], index) => {
    const column = table.columns[index];
    return column?.id === id && isSame(readColumn(element, index), column);
  });
  if (unchanged && existing.size === table.columns.length) return;
  const elements = table.columns.map((column, index) => {
    const element = existing.get(column.id) ?? list.make('tableColumn', { id: column.id });
    if (!isSame(readColumn(element, index), column)) writeColumn(element, column, table.name);
    return element;
  });
  list.clear();
  list.append(...elements);
  list.set({ count: elements.length });
}

function writeColumn(element: XmlElement, column: TableColumn, table: string): void {
  const { calculated, totalsFormula, totalsLabel } = column;
  const totals = totalsFormula === undefined ? null : totalsFunctionOf(totalsFormula, column.name, table);
  element.set({
    // Line breaks in a heading are written so (18.5.1.3), or Excel finds name and cell different and repairs.
    name: encodeXstring(column.name).replaceAll('\n', '_x000a_'),
    totalsRowLabel: totalsLabel || null,
    totalsRowFunction: totalsFormula === undefined ? null : (totals ?? 'custom'),
  });
  const formula = (local: string, text: string | undefined): void => {
    if (text === undefined) element.child(local)?.remove();
    else element.ensure(local, columnOrder).text = formulaToFile(text.replace(/^=/, ''), table);
  };
  formula('calculatedColumnFormula', calculated);
  formula('totalsRowFormula', totals === null ? totalsFormula : undefined);
}

const isSame = (one: TableColumn, other: TableColumn): boolean =>
  one.name === other.name &&
  one.calculated === other.calculated &&
  one.totalsFormula === other.totalsFormula &&
  (one.totalsLabel ?? '') === (other.totalsLabel ?? '');

function removeTable(root: XmlElement, sheetPart: string, part: string, parts: PackageParts): void {
  const list = root.child('tableParts');
  for (const { id, target } of readRelationships(parts, sheetPart)) {
    if (parts.find(target) !== part) continue;
    removeRelationship(parts, sheetPart, id);
    for (const element of list?.all('tablePart') ?? []) if (element.get('id') === id) element.remove();
  }
  const count = list?.all('tablePart').length ?? 0;
  if (count === 0) list?.remove();
  else list?.set({ count });
}

/** Numbers of tables are unique in the workbook. */
function freeTableId(parts: PackageParts): number {
  const ids = parts
    .names()
    .filter((name) => contentTypeOf(parts, name) === contentType)
    .map((name) => parts.tree(name).number('id') ?? 0);
  return Math.max(0, ...ids) + 1;
}
