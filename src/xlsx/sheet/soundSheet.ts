import { type Area, maxColumns, maxRows } from '../../grid/area';
import type { Table } from '../model/objects';
import type { Sheet } from '../model/sheet';
import type { PackageParts } from '../package/packageParts';
import type { Relationship } from '../package/relationships';
import { XmlFault } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import { parseArea, columnIndex } from '../../grid/a1';
import { sheetOrder } from '../package/namespaces';

const known = new Set(sheetOrder);

/** What the lists of a sheet hold, and nothing else: a damaged name in them would take away a merge or a table. */
const members: Readonly<Record<string, string>> = {
  cols: 'col',
  mergeCells: 'mergeCell',
  tableParts: 'tablePart',
};

/**
 * What of rows and cells Excel itself would not take (CT_Row, CT_Cell). Reading on in spite of it would give some cell
 * another value than was saved: a fault here is damage, and is said, never passed over.
 */

/** The longest text of a cell, and of a formula, that Excel keeps. Formulas are longer in files than as typed. */
const longestText = 32_767;
const longestFormula = 32_767;

const rowAttributes = attributesOf(
  'r spans s customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot ph',
);
const cellAttributes = attributesOf('r s t cm vm ph');
const cellTypes = new Set(['b', 'd', 'e', 'inlineStr', 'n', 's', 'str']);
const formulaAttributes = attributesOf('t aca ref dt2D dtr del1 del2 r1 r2 ca si bx');
const formulaTypes = new Set(['normal', 'array', 'dataTable', 'shared']);

export const isCellType = (type: string): boolean => cellTypes.has(type);

type Attributes = ReadonlyMap<string, string>;

/** NaN for what is no whole number from 0 on, written in plain digits. */
export function wholeNumber(text: string): number {
  // Nearly always a few digits alone, which are read faster than they are matched.
  let number = 0;
  for (let at = 0; at < text.length && at < 9; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return wholeNumberOf(text);
    number = number * 10 + digit;
  }
  return text.length > 0 && text.length < 10 ? number : wholeNumberOf(text);
}

const wholeNumberOf = (text: string): number => (/^\s*\+?\d{1,10}\s*$/.test(text) ? Number(text) : NaN);

const short = (text: string | undefined): string => (text ?? '').slice(0, 20);

/**
 * Throws an XmlFault where a worksheet has what Excel would not take: no rows element, one that the schema does not
 * know, a list with a stranger in it, columns that are none.
 */
export function checkSheet(root: XmlElement): void {
  const seen = new Set<string>();
  for (const child of root.children) {
    const { local } = child;
    // Alternatives of newer versions stand in elements of another namespace.
    if (local === 'AlternateContent') continue;
    if (!known.has(local)) throw new XmlFault(`has what Excel does not know (“${local.slice(0, 30)}”)`);
    if (seen.has(local) && local !== 'conditionalFormatting' && local !== 'cols')
      throw new XmlFault(`has twice what a sheet has once (“${local}”)`);
    seen.add(local);
    const member = Object.hasOwn(members, local) ? members[local] : undefined;
    for (const each of member === undefined ? [] : child.children)
      if (each.local !== member && each.local !== 'extLst')
        throw new XmlFault(`has what Excel does not know (“${each.local.slice(0, 30)}”)`);
  }
  if (!seen.has('sheetData')) throw new XmlFault('has no rows element');
  for (const list of root.all('cols')) list.all('col').forEach(checkColumn);
}

function checkColumn(column: XmlElement): void {
  const from = wholeNumber(column.get('min') ?? '');
  const to = wholeNumber(column.get('max') ?? '');
  if (!(from >= 1 && from <= to && to <= maxColumns))
    throw new XmlFault(
      `has a width for columns that are none (“${column.get('min')}” to “${column.get('max')}”)`,
    );
}

/** Place of a row from its attributes and the row before it, both counted from 0. Throws an XmlFault. */
export function placeOfRow(attributes: Attributes, before: number): number {
  refuseOthers(attributes, rowAttributes, 'row');
  const text = attributes.get('r');
  const row = text === undefined ? before + 1 : wholeNumber(text) - 1;
  if (!(row >= 0 && row < maxRows))
    throw new XmlFault(`has a row with the number “${short(text)}”, which no sheet has`);
  if (row <= before) throw new XmlFault(`has the row ${row + 1} twice, or behind a later one`);
  return row;
}

/** Column of a cell from its attributes, its row and the column before it, all counted from 0. Throws an XmlFault. */
export function placeOfCell(attributes: Attributes, row: number, before: number): number {
  refuseOthers(attributes, cellAttributes, 'cell');
  const address = attributes.get('r');
  const match = address === undefined ? null : /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(address);
  const column = address === undefined ? before + 1 : match ? columnIndex(match[1] ?? '') : -1;
  if (!(column >= 0 && column < maxColumns) || (match && Number(match[2]) !== row + 1))
    throw new XmlFault(`has a cell “${short(address)}” in row ${row + 1}, where it cannot be`);
  if (column <= before) throw new XmlFault(`has the cell ${short(address)} twice, or behind a later one`);
  const type = attributes.get('t');
  if (type !== undefined && !cellTypes.has(type))
    throw new XmlFault(`has a cell ${short(address)} of an unknown type`);
  return column;
}

/** A style's place among the formats of the file: 0 where none is given. `count` formats are there. */
export function placeOfStyle(text: string | undefined, count: number): number {
  const style = text === undefined ? 0 : wholeNumber(text);
  if (!(style < count))
    throw new XmlFault(`has a cell or row with the format number “${short(text)}”, which is not there`);
  return style;
}

export function checkFormula(attributes: Attributes, text: string): void {
  refuseOthers(attributes, formulaAttributes, 'formula');
  const type = attributes.get('t');
  if (type !== undefined && !formulaTypes.has(type)) throw new XmlFault('has a formula of an unknown type');
  if (type === 'shared' && Number.isNaN(wholeNumber(attributes.get('si') ?? '')))
    throw new XmlFault('has a shared formula without its number');
  if (text.length > longestFormula) throw new XmlFault('has a formula longer than Excel allows');
}

export function checkLength(text: string): string {
  if (text.length > longestText)
    throw new XmlFault('has a text longer than the 32,767 characters that a cell can hold');
  return text;
}

/** Text between elements that hold only elements. */
export function refuseText(text: string): void {
  if (text.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '').trim() !== '')
    throw new XmlFault('has text between its cells');
}

/** Attributes with a prefix belong to extensions, and are theirs to know. */
function refuseOthers(attributes: Attributes, known: ReadonlySet<string>, what: string): void {
  for (const name of attributes.keys())
    if (!known.has(name) && !name.includes(':'))
      throw new XmlFault(`has a ${what} with an attribute that Excel does not know (“${short(name)}”)`);
}

function attributesOf(names: string): ReadonlySet<string> {
  return new Set([...names.split(' '), 'xmlns']);
}

/** "B2:D5" as cells of a sheet; throws an XmlFault for what is none: "x", "A0", "A1:ZZZ9". */
export function areaOnSheet(address: string): Area {
  const area = parseArea(address);
  const within =
    area && area.row >= 0 && area.row + area.rows <= maxRows && area.column + area.columns <= maxColumns;
  if (!within) throw new XmlFault(`names cells that no sheet has (“${address.slice(0, 30)}”)`);
  return area;
}

/**
 * Throws an XmlFault where one heading on the sheet is not the name of its column in the table, and another is: Excel
 * takes no such file, and a heading that was lost would give the column another meaning. Spaces and capitals do not
 * matter. Where no heading is, the program that wrote the file leaves them out.
 */
export function checkHeadings(sheet: Sheet, { name, area, showHeaders, columns }: Table): void {
  if (!showHeaders) return;
  const wrong = columns.flatMap(({ name: stated }, index) => {
    const value = sheet.value(area.row, area.column + index);
    const heading = value === null ? '' : typeof value === 'object' ? value.error : String(value);
    return plain(heading) === plain(stated) ? [] : [{ heading, stated }];
  });
  const [first] = wrong;
  if (first && wrong.length < columns.length)
    throw new XmlFault(
      `has the heading “${first.heading.slice(0, 40)}” where its table “${name}” says “${first.stated.slice(0, 40)}”`,
    );
}

/** Excel keeps 255 characters of a heading as the column's name. */
const plain = (text: string): string => text.replace(/\s+/g, '').slice(0, 200).toLowerCase();

/** Name of the part that an element's r:id leads to. Throws an XmlFault where it leads to none. */
export function requiredPart(
  relationships: ReadonlyMap<string, Relationship>,
  element: XmlElement,
  parts: PackageParts,
): string {
  const relationship = relationships.get(element.get('id') ?? '');
  const part = relationship && !relationship.external ? parts.find(relationship.target) : null;
  if (part === null)
    throw new XmlFault(
      `leads to a part that is not there (${element.local}, ${relationship?.target ?? 'no link'})`,
    );
  return part;
}
