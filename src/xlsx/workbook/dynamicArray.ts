import type { PackageParts } from '../package/packageParts';
import { ensureWorkbookPart } from '../package/workbookPart';
import type { XmlElement } from '../xml/xmlElement';
import type { FileSource } from './fileSource';

const kind = 'sheetMetadata';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const dynamicArrays = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
/** The id that Excel gives the extension with the dynamic array properties (MS-XLSX 2.3.1). */
const extensionUri = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';
const order =
  'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst'.split(' ');

/**
 * Number for the `cm` of a cell whose formula spills. Without it Excel takes FILTER or SORT for a formula of the old
 * kind and shows its first value only. The metadata part is made, or added to, on first use.
 */
export function addDynamicArray(parts: PackageParts, { workbookPart, namespaces }: FileSource): number {
  const part = ensureWorkbookPart(parts, workbookPart, {
    kind,
    name: 'metadata',
    contentType,
    relationships: namespaces.relationships,
    text: () => `<metadata xmlns="${namespaces.main}"/>`,
  });
  const root = parts.tree(part);
  const types = root.ensure('metadataTypes', order);
  let type = types.all('metadataType').findIndex((each) => each.get('name') === 'XLDAPR') + 1;
  if (type === 0) type = addType(root, types);
  const cells = root.ensure('cellMetadata', order);
  const found = cells.all('bk').findIndex((each) => each.child('rc')?.number('t') === type);
  if (found >= 0) return found + 1;
  cells.append(root.make('bk', {}, root.make('rc', { t: type, v: 0 })));
  cells.set({ count: cells.all('bk').length });
  return cells.all('bk').length;
}

function addType(root: XmlElement, types: XmlElement): number {
  const flags =
    'copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce';
  types.append(
    root.make('metadataType', {
      name: 'XLDAPR',
      minSupportedVersion: 120000,
      ...Object.fromEntries(flags.split(' ').map((flag) => [flag, true])),
      cellMeta: true,
    }),
  );
  types.set({ count: types.all('metadataType').length });
  root.set({ 'xmlns:xda': dynamicArrays });
  const properties = root.make('ext', { uri: extensionUri });
  properties.setContent('<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>');
  const block = root.make('bk', {}, root.make('extLst', {}, properties));
  root.insertInOrder(root.make('futureMetadata', { name: 'XLDAPR', count: 1 }, block), order);
  return types.all('metadataType').length;
}
