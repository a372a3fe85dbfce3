import { maxColumns, maxRows } from '../../grid/area';
import { XmlFault } from '../xml/decodeXml';
import { columnIndex } from '../../grid/a1';

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

type Attributes = ReadonlyMap<string, string>;

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

/** Attributes of a formula element, and the length of its text. */
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

/** NaN for what is no whole number from 0 on, written in plain digits. */
export const wholeNumber = (text: string): number => (/^\s*\+?\d{1,10}\s*$/.test(text) ? Number(text) : NaN);

/** Attributes with a prefix belong to extensions, and are theirs to know. */
function refuseOthers(attributes: Attributes, known: ReadonlySet<string>, what: string): void {
  for (const name of attributes.keys())
    if (!known.has(name) && !name.includes(':'))
      throw new XmlFault(`has a ${what} with an attribute that Excel does not know (“${short(name)}”)`);
}

function attributesOf(names: string): ReadonlySet<string> {
  return new Set([...names.split(' '), 'xmlns']);
}

const short = (text: string | undefined): string => (text ?? '').slice(0, 20);
