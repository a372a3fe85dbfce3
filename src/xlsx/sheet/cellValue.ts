import { cellErrors, type CellError, type Scalar } from '../model/cell';
import { decodeXstring } from '../xml/text';
import type { CellSource } from './scanRows';
import { serialOfDate } from './serialOfDate';

const errors = new Set<string>(cellErrors);

const isKnownError = (text: string): text is CellError['error'] => errors.has(text);

/**
 * Value of a cell (ECMA-376 18.18.11, ST_CellType). Numbers that are none, and strings that the table has not, are
 * empty; errors the model does not know (#FIELD!, #BLOCKED! …) are #VALUE!, as Excel itself writes the newer ones.
 */
export function cellValue(source: CellSource, strings: readonly string[], date1904: boolean): Scalar {
  const { text } = source;
  const type = source.attributes.get('t') ?? 'n';
  if (text === null) return null;
  switch (type) {
    case 's':
      return strings[Number(text)] ?? null;
    case 'inlineStr':
      return text;
    case 'str':
      return decodeXstring(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: isKnownError(text) ? text : '#VALUE!' };
    case 'd':
      return serialOfDate(text, date1904) ?? text;
    default: {
      const value = text.trim() === '' ? NaN : Number(text);
      return Number.isNaN(value) ? null : value;
    }
  }
}
