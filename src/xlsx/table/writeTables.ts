import type { Table } from '../model/objects';
import type { Sheet } from '../model/sheet';
import { addPart } from '../package/addPart';
import { contentTypeOf } from '../package/contentTypes';
import { prefixFor } from '../package/namespaces';
import type { PackageParts } from '../package/packageParts';
import { folderOf, freePartName } from '../package/partName';
import { readRelationships, removeRelationship } from '../package/relationships';
import type { SheetSource } from '../sheet/readSheet';
import { sheetOrder } from '../sheet/sheetOrder';
import { xmlDeclaration, type Saving } from '../workbook/saving';
import { make, type XmlElement } from '../xml/xmlElement';
import { writeTable } from './writeTable';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

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
