import type { Scalar } from '../../../xlsx/model/cell';
import { displayText } from '../../../xlsx/shown/displayText';
import { dereference } from '../references';
import {
  errors,
  isMatrix,
  readNumber,
  toBoolean,
  toNumber,
  toText,
  Unevaluable,
  type Value,
  wildcardExpression,
} from '../values';
import {
  visitValues,
  anyNumber,
  lazy,
  ofText,
  scalars,
  values,
  type FunctionTable,
  type ScalarFunction,
  sound,
} from './sheetFunction';

const longestText = 32_767;

const limited = (text: string): Scalar => (text.length > longestText ? errors.value : text);

/** A function of a text and whole numbers; a number that is left out has its default. */
const textAndNumbers = (
  defaults: readonly (number | null)[],
  calculate: (text: string, ...numbers: number[]) => Scalar,
): ScalarFunction =>
  scalars(
    1 + defaults.filter((value) => value === null).length,
    1 + defaults.length,
    ([first = null, ...rest]) => {
      const [text] = sound(toText(first));
      const given = defaults.map((value, index) =>
        index < rest.length ? toNumber(rest[index] ?? null) : (value ?? 0),
      );
      return calculate(text, ...sound(...given).map(Math.trunc));
    },
  );

/** Place of a text in another, from 1. SEARCH knows wildcards and no capitals, FIND neither. */
const finding = (find: (wanted: string, within: string) => number): ScalarFunction =>
  scalars(2, 3, ([wanted = null, within = null, start = 1]) => {
    const [sought, text, from] = sound(toText(wanted), toText(within), toNumber(start));
    const offset = Math.trunc(from) - 1;
    if (offset < 0 || offset > text.length) return errors.value;
    const at = find(sought, text.slice(offset));
    return at < 0 ? errors.value : at + offset + 1;
  });

function substitute(given: readonly Scalar[]): Scalar {
  const [text = '', old = '', fresh = ''] = sound(...given.slice(0, 3).map(toText));
  const [which] = sound(given.length > 3 ? toNumber(given[3] ?? null) : null);
  const parts = text.split(old);
  if (old === '') return text;
  if (which === null) return limited(parts.join(fresh));
  const at = Math.trunc(which);
  if (at < 1) return errors.value;
  if (at >= parts.length) return text;
  return limited(parts.slice(0, at).join(old) + fresh + parts.slice(at).join(old));
}

const proper = (text: string): string =>
  text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));

/** Texts of all values, in order; the first error is the result of the function instead. */
function joined(given: readonly Value[], separator: string, skipEmpty: boolean): Scalar {
  const texts: string[] = [];
  const take = (value: Scalar): void => {
    const [text] = sound(toText(value));
    if (text !== '' || !skipEmpty) texts.push(text);
  };
  for (const value of given.map(dereference)) {
    if (isMatrix(value)) value.rows.forEach((row) => row.forEach(take));
    else take(value);
  }
  return limited(texts.join(separator));
}

const textJoin = values(3, anyNumber, ([separator = null, skip = null, ...given], context) => {
  const between = dereference(separator);
  if (isMatrix(between)) throw new Unevaluable('TEXTJOIN with several separators');
  const single = dereference(skip);
  const [text, skipEmpty] = sound(toText(between), isMatrix(single) ? errors.value : toBoolean(single));
  if (!skipEmpty) return joined(given, text, false);
  const filled: Scalar[] = [];
  visitValues(given, context, (value) => filled.push(value));
  return joined(filled, text, true);
});

const text = scalars(2, 2, ([value = null, code = null], { workbook }) => {
  const [format] = sound(toText(code));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const number = typeof value === 'string' ? readNumber(value) : value;
  const shown = displayText(number ?? (value === null ? 0 : value), format, { date1904: workbook.date1904 });
  return /^#{8}$/.test(shown) ? errors.value : shown;
});

export const textFunctions: FunctionTable = {
  LEN: ofText((given) => given.length),
  UPPER: ofText((given) => given.toUpperCase()),
  LOWER: ofText((given) => given.toLowerCase()),
  PROPER: ofText(proper),
  TRIM: ofText((given) => given.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: ofText((given) => [...given].filter((character) => character >= ' ').join('')),
  VALUE: scalars(1, 1, ([value = null]) => (typeof value === 'boolean' ? errors.value : toNumber(value))),
  T: scalars(1, 1, ([value = null]) => (typeof value === 'string' ? value : '')),
  EXACT: scalars(2, 2, ([a = null, b = null]) => toText(a) === toText(b)),
  LEFT: textAndNumbers([1], (given, count = 1) => (count < 0 ? errors.value : given.slice(0, count))),
  RIGHT: textAndNumbers([1], (given, count = 1) =>
    count < 0 ? errors.value : given.slice(Math.max(0, given.length - count)),
  ),
  MID: textAndNumbers([null, null], (given, start = 0, count = 0) =>
    start < 1 || count < 0 ? errors.value : given.slice(start - 1, start - 1 + count),
  ),
  REPT: textAndNumbers([null], (given, times = 0) =>
    times < 0 || given.length * times > longestText ? errors.value : given.repeat(times),
  ),
  REPLACE: scalars(4, 4, ([old = null, start = null, count = null, fresh = null]) => {
    const [given, from, length, insertion] = sound(
      toText(old),
      toNumber(start),
      toNumber(count),
      toText(fresh),
    );
    const at = Math.trunc(from) - 1;
    if (at < 0 || length < 0) return errors.value;
    return limited(given.slice(0, at) + insertion + given.slice(at + Math.trunc(length)));
  }),
  FIND: finding((wanted, within) => within.indexOf(wanted)),
  SEARCH: finding((wanted, within) => within.search(wildcardExpression(wanted, false))),
  SUBSTITUTE: scalars(3, 4, substitute),
  CONCATENATE: scalars(1, anyNumber, (given) => joined(given, '', false)),
  CONCAT: values(1, anyNumber, (given) => joined(given, '', false)),
  TEXTJOIN: textJoin,
  TEXT: text,
  CODE: ofText((given) => given.codePointAt(0) ?? errors.value),
  UNICODE: ofText((given) => given.codePointAt(0) ?? errors.value),
  CHAR: scalars(1, 1, ([value = null]) => character(value, 126)),
  UNICHAR: scalars(1, 1, ([value = null]) => character(value, 0x10ffff)),
  HYPERLINK: lazy(1, 2, ([address = null, shown], evaluate) => evaluate(shown ?? address)),
};

/** CHAR counts in the code page of Windows, which is ASCII up to 126; what lies beyond is left to Excel. */
function character(value: Scalar, last: number): Scalar {
  const [code] = sound(toNumber(value));
  const whole = Math.trunc(code);
  if (whole < 1) return errors.value;
  if (whole > last) throw new Unevaluable('a character beyond ASCII');
  return String.fromCodePoint(whole);
}
