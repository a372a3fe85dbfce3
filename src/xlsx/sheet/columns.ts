import { maxColumns } from '../../grid/area';
import {
  charactersOfPoints,
  type NormalFont,
  pointsOfCharacters,
  standardDigits,
  standardPoints,
} from '../../grid/columnWidths';
import type { ColumnFormat, Sheet } from '../model/sheet';
import type { Attributes } from '../xml/attributes';
import { make, type XmlElement } from '../xml/xmlElement';
import { sheetOrder } from '../package/namespaces';

/**
 * Reads widths, hiding and styles of columns, and the sizes of those that have none of their own. Widths are counted in
 * digits of the workbook's Normal font.
 */
export function readColumns(root: XmlElement, sheet: Sheet, font: NormalFont): void {
  const format = root.child('sheetFormatPr');
  const width = format?.number('defaultColWidth') ?? null;
  const characters = format?.number('baseColWidth') ?? standardDigits;
  sheet.defaultColumnWidth =
    width === null ? standardPoints(characters, font) : pointsOfCharacters(width, font);
  sheet.defaultRowHeight = format?.number('defaultRowHeight') ?? sheet.defaultRowHeight;
  for (const column of columnElements(root)) {
    const read = readColumn(column, font);
    if (!read) continue;
    for (let at = first(column); at <= last(column); at += 1) sheet.columnFormats.set(at, { ...read });
  }
}

/**
 * Writes the columns anew: those whose format is still the file's keep its attributes (outline levels among them),
 * neighbours that are alike are one element again.
 */
export function writeColumns(
  root: XmlElement,
  sheet: Sheet,
  stylePlace: (style: number) => number,
  font: NormalFont,
): void {
  const before = new Map<number, XmlElement>();
  for (const column of columnElements(root))
    for (let at = first(column); at <= last(column); at += 1) before.set(at, column);
  const indexes = [...new Set([...before.keys(), ...sheet.columnFormats.keys()])].sort((a, b) => a - b);

  const runs: { from: number; to: number; attributes: Attributes; key: string }[] = [];
  for (const index of indexes) {
    const attributes = columnAttributes(
      sheet.columnFormats.get(index),
      before.get(index) ?? null,
      sheet,
      stylePlace,
      font,
    );
    if (!attributes) continue;
    const key = JSON.stringify(attributes);
    const run = runs.at(-1);
    if (run?.to === index - 1 && run.key === key) run.to = index;
    else runs.push({ from: index, to: index, attributes, key });
  }
  if (runs.length === 0) {
    for (const list of root.all('cols')) list.remove();
    return;
  }
  const list = root.ensure('cols', sheetOrder);
  // A sheet may have several lists of columns (CT_Worksheet); they become one.
  for (const other of root.all('cols')) if (other !== list) other.remove();
  list.clear();
  for (const { from, to, attributes } of runs)
    list.append(make(`${list.prefix}col`, { min: from + 1, max: to + 1, ...attributes }));
}

const columnElements = (root: XmlElement): XmlElement[] =>
  root.all('cols').flatMap((list) => list.all('col'));
const first = (column: XmlElement): number => Math.max(0, (column.number('min') ?? 1) - 1);
const last = (column: XmlElement): number => Math.min(maxColumns, column.number('max') ?? 1) - 1;

function readColumn(column: XmlElement, font: NormalFont): ColumnFormat | null {
  const width = column.number('width');
  const hidden = column.flag('hidden');
  const style = column.number('style') ?? 0;
  if (width === null && !hidden && style === 0) return null;
  return {
    hidden,
    ...(width === null ? {} : { width: pointsOfCharacters(width, font) }),
    ...(style === 0 ? {} : { style }),
  };
}

function columnAttributes(
  format: ColumnFormat | undefined,
  before: XmlElement | null,
  sheet: Sheet,
  stylePlace: (style: number) => number,
  font: NormalFont,
): Attributes | null {
  const attributes: Attributes = {};
  for (const name of before?.attributeNames() ?? [])
    if (name !== 'min' && name !== 'max') attributes[name] = before?.get(name);
  const read = before ? readColumn(before, font) : null;
  if (read?.width !== format?.width) {
    // Excel wants a width on every column that it is told of.
    attributes['width'] = charactersOfPoints(format?.width ?? sheet.defaultColumnWidth, font);
    attributes['customWidth'] = format?.width === undefined ? null : true;
    attributes['bestFit'] = null;
  }
  if ((read?.hidden ?? false) !== (format?.hidden ?? false)) attributes['hidden'] = format?.hidden || null;
  const style = format?.style === undefined ? undefined : stylePlace(format.style);
  if (read?.style !== style) attributes['style'] = style || null;
  attributes['width'] ??= charactersOfPoints(sheet.defaultColumnWidth, font);
  const meaningful = before !== null || format?.hidden || format?.style || format?.width !== undefined;
  return meaningful ? attributes : null;
}
