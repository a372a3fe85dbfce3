import { cellErrors, type Scalar } from '../../../xlsx/model/cell';
import { parseDateInput } from './parseDateInput';
import { parseNumberInput } from './parseNumberInput';

/** What a cell holds after something was typed into it. */
export interface Input {
  readonly value: Scalar;
  /** Without its "=". */
  readonly formula: string | undefined;
  /** The format that Excel gives a General cell for this input; null to leave it. */
  readonly numberFormat: string | null;
}

const constant = (value: Scalar, numberFormat: string | null = null): Input => ({
  value,
  formula: undefined,
  numberFormat,
});

/**
 * Reads what an add-in writes into a cell as Excel reads typing. Numbers and booleans stand as they are. Of texts:
 * an apostrophe in front makes the rest text and is not kept; in a cell with the text format (@) everything is text;
 * "=…" is a formula, and so is a text that begins with + or - without being a number; numbers, percentages, dates
 * and times in their en-US forms become numbers; TRUE, FALSE and error names become what they say; '' clears.
 */
export function parseInput(input: string | number | boolean, numberFormat: string, year: number): Input {
  if (typeof input !== 'string') return constant(input);
  if (input === '') return constant(null);
  if (numberFormat === '@') return constant(input);
  if (input.startsWith("'")) return constant(input.slice(1));
  if (input.startsWith('=') && input.length > 1) return formula(input.slice(1));
  const text = input.trim();
  const number = parseNumberInput(text);
  if (number) return constant(number.value, number.numberFormat);
  const date = parseDateInput(text, year);
  if (date) return constant(date.value, date.numberFormat);
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return constant(word === 'TRUE');
  const error = cellErrors.find((name) => name === word);
  if (error) return constant({ error });
  if (/^[+-]./.test(input)) return formula(input);
  return constant(input);
}

const formula = (text: string): Input => ({ value: null, formula: text, numberFormat: null });
