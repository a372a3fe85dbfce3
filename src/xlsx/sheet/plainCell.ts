import { maxColumns } from '../../grid/area';
import { scanAttributes, type Tag } from '../../words/xml/scanTag';
import { decodeText, decodeXstring } from '../../words/xml/text';
import { isCellType } from './soundSheet';

/** A <c> as it stands in the text of <sheetData>. */
export interface CellSource {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** Its attributes t and s. */
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly formula: FormulaSource | null;
  /** The <v> or <is> element, or both. */
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Text of <v>, or of <is> for an inline string; null if there is neither. */
  readonly text: string | null;
}

export interface FormulaSource {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** normal, shared, array or dataTable. */
  readonly type: string;
  readonly shared: string | null;
}

export function attributeMap(xml: string, tag: Pick<Tag, 'start' | 'end' | 'name'>): Map<string, string> {
  const attributes = new Map<string, string>();
  scanAttributes(xml, tag, (name, value) => attributes.set(name, value));
  return attributes;
}

const quote = 34;
const slash = 47;
const greater = 62;
const letterR = 114;
const letterT = 116;

/** No text of so many characters is longer than a cell can hold. */
const surelyShort = 32_767;

/**
 * The cell at `start` where it is written as nearly all cells are, letter by letter: `<c r="B2" s="1" t="s"><v>7</v></c>`,
 * with its text in <v> or in <is><t>, or with none, and with no attribute but those three. It stands in row `row` (from 0)
 * behind the column `before`. Null for every other cell, sound or not: whoever asks then reads it with all care.
 */
export function plainCell(xml: string, start: number, row: number, before: number): CellSource | null {
  if (!xml.startsWith('<c', start)) return null;
  const values: [r?: string, s?: string, t?: string] = [];
  let at = start + 2;
  while (xml.startsWith(' ', at)) {
    const name = xml.charCodeAt(at + 1) - letterR;
    if (!(name >= 0 && name <= letterT - letterR) || !xml.startsWith('="', at + 2)) return null;
    let end = at + 4;
    while (end < at + 30 && xml.charCodeAt(end) !== quote) end += 1;
    if (xml.charCodeAt(end) !== quote || values[name] !== undefined) return null;
    values[name] = xml.slice(at + 4, end);
    at = end + 1;
  }
  const [address, style, type] = values;
  const column = address === undefined ? before + 1 : columnOf(address, row);
  if (column <= before || column >= maxColumns || (type !== undefined && !isCellType(type))) return null;
  const place = { xml, start, column, style, type };
  const code = xml.charCodeAt(at);
  if (code === slash && xml.charCodeAt(at + 1) === greater) return new PlainCell(place, at + 2, at + 2);
  return code === greater ? filledCell(place, at + 1) : null;
}

/** "B2" of row 1 → 1; -1 for what is no address in that row. */
function columnOf(address: string, row: number): number {
  let column = 0;
  let at = 0;
  for (; at < 4; at += 1) {
    const letter = address.charCodeAt(at);
    if (!(letter >= 65 && letter <= 90)) break;
    column = column * 26 + letter - 64;
  }
  if (at === 0 || at > 3) return -1;
  let number = 0;
  const digitsAt = at;
  for (; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number === row + 1 && address.charCodeAt(digitsAt) !== 48 ? column - 1 : -1;
}

interface Place {
  readonly xml: string;
  readonly start: number;
  readonly column: number;
  readonly style: string | undefined;
  readonly type: string | undefined;
}

const ways = [
  { open: '<v>', close: '</v></c>' },
  { open: '<is><t>', close: '</t></is></c>' },
  { open: '<is><t xml:space="preserve">', close: '</t></is></c>' },
] as const;
const cellEnd = '</c>';

function filledCell(place: Place, from: number): CellSource | null {
  const { xml } = place;
  if (xml.startsWith(cellEnd, from)) return new PlainCell(place, from + cellEnd.length, from);
  for (const { open, close } of ways) {
    if (!xml.startsWith(open, from)) continue;
    const textAt = from + open.length;
    const textEnd = xml.indexOf('<', textAt);
    if (textEnd < 0 || textEnd - textAt > surelyShort || !xml.startsWith(close, textEnd)) return null;
    const end = textEnd + close.length;
    const text = decodeText(xml.slice(textAt, textEnd));
    return new PlainCell(place, end, from, end - cellEnd.length, open === '<v>' ? text : decodeXstring(text));
  }
  return null;
}

class PlainCell implements CellSource {
  readonly formula = null;
  readonly start: number;
  readonly column: number;
  readonly type: string | undefined;
  readonly style: string | undefined;
  private readonly xml: string;

  constructor(
    { xml, start, column, type, style }: Place,
    readonly end: number,
    readonly valueStart: number,
    readonly valueEnd: number = valueStart,
    readonly text: string | null = null,
  ) {
    this.xml = xml;
    this.start = start;
    this.column = column;
    this.type = type;
    this.style = style;
  }

  /** Looked for when they are asked for, which is where a cell is written. */
  get attributes(): ReadonlyMap<string, string> {
    return attributeMap(this.xml, { start: this.start, end: this.valueStart, name: 'c' });
  }
}
