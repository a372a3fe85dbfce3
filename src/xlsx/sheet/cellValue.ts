import { cellErrors, type CellError, type Scalar } from '../model/cell';
import { decodeXstring } from '../../words/xml/text';
import type { CellSource } from './scanRows';
import { XmlFault } from '../xml/decodeXml';
import { serialOfDate } from './serialOfDate';
import { checkLength, wholeNumber } from './soundCells';

const errors = new Set<string>(cellErrors);

const isKnownError = (text: string): text is CellError['error'] => errors.has(text);

/**
 * Value of a cell (ECMA-376 18.18.11, ST_CellType). Errors the model does not know (#FIELD!, #BLOCKED! …) are #VALUE!,
 * as Excel itself writes the newer ones. Throws an XmlFault for a value that is none of its type: a number that is no
 * number, a string that the table has not. Excel would not open the file either, and an empty cell would be a guess.
 */
export function cellValue(source: CellSource, strings: readonly string[], date1904: boolean): Scalar {
  const { text } = source;
  const type = source.attributes.get('t') ?? 'n';
  if (text === null) return null;
  switch (type) {
    case 's':
      return text.trim() === '' ? null : stringAt(text, strings);
    case 'inlineStr':
      return checkLength(text);
    case 'str':
      return checkLength(decodeXstring(text));
    case 'b':
      return booleanOf(text.trim());
    case 'e':
      if (!/^#[A-Z0-9_/!?]{1,30}$/.test(text)) throw wrong(text, 'no error of Excel’s');
      return { error: isKnownError(text) ? text : '#VALUE!' };
    case 'd':
      return serialOfDate(text, date1904) ?? text;
    default:
      return numberOf(text.trim());
  }
}

function stringAt(text: string, strings: readonly string[]): string {
  const string = strings[wholeNumber(text)];
  if (string === undefined) throw wrong(text, 'the number of no text');
  return string;
}

function booleanOf(text: string): boolean | null {
  if (text === '') return null;
  if (!/^(?:0|1|true|false)$/.test(text)) throw wrong(text, 'neither true nor false');
  return text === '1' || text === 'true';
}

function numberOf(text: string): number | null {
  if (text === '') return null;
  const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) throw wrong(text, 'no number');
  return value;
}

const wrong = (text: string, what: string): XmlFault =>
  new XmlFault(`has a cell whose value is ${what} (“${text.slice(0, 20)}”)`);
