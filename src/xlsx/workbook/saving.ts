import type { DefinedName } from '../model/objects';
import type { CustomXmlPart, Workbook } from '../model/workbook';
import { type Namespaces, xmlDeclaration } from '../package/namespaces';
import type { PackageParts } from '../package/packageParts';
import { ensureWorkbookPart } from '../package/relationships';
import type { SheetSource } from '../sheet/readSheet';
import { type SharedStrings, StringTable } from '../strings/sharedStrings';
import type { Palette } from '../styles/colour';
import { blankStyles, stylePlaces } from '../styles/writeStyles';
import type { XmlElement } from '../xml/xmlElement';

/** A custom XML part as it was read, with its name in the package. */
export interface CustomXmlSource extends CustomXmlPart {
  readonly part: string;
}

/** A file that is open: the package as it was read, which is never changed, and what its parts have become. */
export interface FileSource {
  readonly parts: PackageParts;
  readonly workbookPart: string;
  readonly namespaces: Namespaces;
  readonly palette: Palette;
  readonly strings: SharedStrings;
  /** By id of the model's sheet. */
  readonly sheets: ReadonlyMap<string, SheetSource>;
  /** Names as read, in the order of the model. */
  readonly names: readonly DefinedName[];
  readonly settings: ReadonlyMap<string, unknown>;
  readonly customXml: readonly CustomXmlSource[];
}

/** One saving: a copy of the package as it was read, on which the changes of the model are made. */
export interface Saving {
  readonly workbook: Workbook;
  readonly source: FileSource;
  readonly parts: PackageParts;
  readonly strings: StringTable;
  /** The styles part, made if the file has none. */
  readonly styleSheet: () => XmlElement;
  /** Place in the file of a style of the model; it is added if the file has none like it. */
  readonly stylePlace: (style: number) => number;
  /** Number of the cell metadata of dynamic arrays, made if the file has none. */
  readonly dynamicArray: () => number;
  /** Whether a formula has to be kept as a dynamic array formula: what knows formulas says so. */
  readonly needsArrays: (formula: string) => boolean;
  /** New names of sheets that had another one in the file. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Parts that may no longer be wanted. */
  readonly loose: Set<string>;
  formulasChanged: boolean;
}

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const kind = 'sheetMetadata';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const dynamicArrays = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
/** The id that Excel gives the extension with the dynamic array properties (MS-XLSX 2.3.1). */
const extensionUri = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';
const order =
  'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst'.split(' ');

export function startSaving(
  workbook: Workbook,
  source: FileSource,
  needsArrays: Saving['needsArrays'],
): Saving {
  const parts = source.parts.copy();
  const renamed = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const before = source.sheets.get(sheet.id)?.name;
    if (before !== undefined && before !== sheet.name) renamed.set(before, sheet.name);
  }
  const styleSheet = () => parts.tree(workbookPartOf(parts, source, 'styles', blankStyles));
  return {
    workbook,
    source,
    parts,
    renamed,
    strings: new StringTable(source.strings),
    styleSheet,
    stylePlace: stylePlaces(styleSheet, workbook.styles),
    dynamicArray: () => addDynamicArray(parts, source),
    needsArrays,
    loose: new Set(),
    formulasChanged: false,
  };
}

/**
 * Number for the `cm` of a cell whose formula spills. Without it Excel takes FILTER or SORT for a formula of the old
 * kind and shows its first value only. The metadata part is made, or added to, on first use.
 */
function addDynamicArray(parts: PackageParts, { workbookPart, namespaces }: FileSource): number {
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

/** Writes the added strings, into a part made for them if the file has none. */
export function saveStrings({ parts, source, strings }: Saving): void {
  if (!strings.hasGrown) return;
  const part = workbookPartOf(parts, source, 'sharedStrings', blankStrings);
  parts.setText(part, strings.write(parts.text(part)));
}

const blankStrings = (namespace: string): string => `${xmlDeclaration}<sst xmlns="${namespace}"/>`;

/** Name of the workbook's part of a kind; one that holds nothing yet is made if there is none. */
const workbookPartOf = (
  parts: PackageParts,
  { workbookPart, namespaces }: FileSource,
  kind: 'styles' | 'sharedStrings',
  blank: (namespace: string) => string,
): string =>
  ensureWorkbookPart(parts, workbookPart, {
    kind,
    contentType: `${types}.${kind}+xml`,
    relationships: namespaces.relationships,
    text: () => blank(namespaces.main),
  });
