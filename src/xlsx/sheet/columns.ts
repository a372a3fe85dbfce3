import { maxColumns } from '../../grid/area';
import type { ColumnFormat, Sheet } from '../model/sheet';
import type { Attributes } from '../xml/attributes';
import { make, type XmlElement } from '../xml/xmlElement';
import { sheetOrder } from '../package/namespaces';

/** Characters of a column in Calibri 11 when a file does not say: eight, and room at the sides. */
const standardCharacters = 8;

/** Pixels of the widest digit in Calibri 11 at 96 dpi, which widths of columns are counted in. */
const digitWidth = 7;
const pointsPerPixel = 0.75;

/** Reads widths, hiding and styles of columns, and the sizes of those that have none of their own. */
export function readColumns(root: XmlElement, sheet: Sheet): void {
  const format = root.child('sheetFormatPr');
  const width = format?.number('defaultColWidth') ?? null;
  const characters = format?.number('baseColWidth') ?? standardCharacters;
  sheet.defaultColumnWidth = width === null ? standardWidth(characters) : pointsOfWidth(width);
  sheet.defaultRowHeight = format?.number('defaultRowHeight') ?? sheet.defaultRowHeight;
  for (const column of columnElements(root)) {
    const read = readColumn(column);
    if (!read) continue;
    for (let at = first(column); at <= last(column); at += 1) sheet.columnFormats.set(at, { ...read });
  }
}

/** Characters, as a file has them, to points (ECMA-376 18.3.1.13). */
export const pointsOfWidth = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / digitWidth)) / 256) * digitWidth) * pointsPerPixel;

/** Points to characters, in steps of 1/256, so that reading them gives the same pixels. */
export const widthOfPoints = (points: number): number =>
  Math.trunc((Math.round(points / pointsPerPixel) / digitWidth) * 256) / 256;

/**
 * Writes the columns anew: those whose format is still the file's keep its attributes (outline levels among them),
 * neighbours that are alike are one element again.
 */
export function writeColumns(root: XmlElement, sheet: Sheet, stylePlace: (style: number) => number): void {
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

function readColumn(column: XmlElement): ColumnFormat | null {
  const width = column.number('width');
  const hidden = column.flag('hidden');
  const style = column.number('style') ?? 0;
  if (width === null && !hidden && style === 0) return null;
  return {
    hidden,
    ...(width === null ? {} : { width: pointsOfWidth(width) }),
    ...(style === 0 ? {} : { style }),
  };
}

function columnAttributes(
  format: ColumnFormat | undefined,
  before: XmlElement | null,
  sheet: Sheet,
  stylePlace: (style: number) => number,
): Attributes | null {
  const attributes: Attributes = {};
  for (const name of before?.attributeNames() ?? [])
    if (name !== 'min' && name !== 'max') attributes[name] = before?.get(name);
  const read = before ? readColumn(before) : null;
  if (read?.width !== format?.width) {
    // Excel wants a width on every column that it is told of.
    attributes['width'] = widthOfPoints(format?.width ?? sheet.defaultColumnWidth);
    attributes['customWidth'] = format?.width === undefined ? null : true;
    attributes['bestFit'] = null;
  }
  if ((read?.hidden ?? false) !== (format?.hidden ?? false)) attributes['hidden'] = format?.hidden || null;
  const style = format?.style === undefined ? undefined : stylePlace(format.style);
  if (read?.style !== style) attributes['style'] = style || null;
  attributes['width'] ??= widthOfPoints(sheet.defaultColumnWidth);
  const meaningful = before !== null || format?.hidden || format?.style || format?.width !== undefined;
  return meaningful ? attributes : null;
}

/** Excel rounds the width of so many digits, with five pixels at the sides, up to the next eight pixels. */
const standardWidth = (characters: number): number => Math.ceil((characters * 7 + 5) / 8) * 8 * 0.75;
