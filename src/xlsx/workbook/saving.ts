import type { Workbook } from '../model/workbook';
import type { PackageParts } from '../package/packageParts';
import { ensureWorkbookPart } from '../package/workbookPart';
import { StringTable } from '../strings/stringTable';
import { blankStyles } from '../styles/blankStyles';
import { stylePlaces } from '../styles/writeStyles';
import type { XmlElement } from '../xml/xmlElement';
import { addDynamicArray } from './dynamicArray';
import type { FileSource } from './fileSource';

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

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
