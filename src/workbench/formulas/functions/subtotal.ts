import type { CellError } from '../../../xlsx/model/cell';
import type { Sheet } from '../../../xlsx/model/sheet';
import { visitCells, type Context } from '../context';
import { errors, isError, isReference, type Reference, Unevaluable, type Value } from '../values';
import { aggregates, percentile, type Aggregate } from './statistics';
import { values, type FunctionTable, singleNumber, sound } from './sheetFunction';

/** SUBTOTAL and AGGREGATE call their functions by number; COUNTA (3) is dealt with apart. */
const numbered: Partial<Record<number, Aggregate>> = {
  1: aggregates.AVERAGE,
  2: aggregates.COUNT,
  4: aggregates.MAX,
  5: aggregates.MIN,
  6: aggregates.PRODUCT,
  7: aggregates['STDEV.S'],
  8: aggregates['STDEV.P'],
  9: aggregates.SUM,
  10: aggregates['VAR.S'],
  11: aggregates['VAR.P'],
  12: aggregates.MEDIAN,
};

interface Ignored {
  readonly hiddenRows: boolean;
  readonly errors: boolean;
  readonly nested: boolean;
}

/** What the option of AGGREGATE (0 to 7) leaves out, after Microsoft's table. */
const optionOf = (option: number): Ignored => ({
  hiddenRows: [1, 3, 5, 7].includes(option),
  errors: [2, 3, 6, 7].includes(option),
  nested: option <= 3,
});

/** Rows that a filter hides count for neither function; rows hidden by hand count unless they are to be ignored. */
function leftOut(sheet: Sheet, row: number, ignored: Ignored): boolean {
  if (!sheet.rowFormats.get(row)?.hidden) return false;
  const filtered =
    sheet.filtered ||
    sheet.tables.some(({ area, filtered }) => filtered && row >= area.row && row < area.row + area.rows);
  return filtered || ignored.hiddenRows;
}

const isNested = (formula: string | undefined): boolean => /\b(SUBTOTAL|AGGREGATE)\(/i.test(formula ?? '');

/** The numbers that count, how many cells are filled, and the first error. */
function take(references: readonly Reference[], ignored: Ignored, context: Context) {
  const taken: { numbers: number[]; filled: number; error: CellError | null } = {
    numbers: [],
    filled: 0,
    error: null,
  };
  for (const block of references.flatMap(({ blocks }) => blocks)) {
    visitCells(block, context, (value, row, column) => {
      if (value === null || leftOut(block.sheet, row, ignored)) return;
      if (ignored.nested && isNested(block.sheet.cell(row, column)?.formula)) return;
      if (isError(value) && ignored.errors) return;
      taken.filled += 1;
      if (isError(value)) taken.error ??= value;
      else if (typeof value === 'number') taken.numbers.push(value);
    });
  }
  return taken;
}

function total(which: number, ignored: Ignored, given: readonly Value[], context: Context): Value {
  const references = given.filter(isReference);
  if (references.length < given.length) return errors.value;
  const { numbers, filled, error } = take(references, ignored, context);
  if (which === 3) return filled;
  if (which === 2) return numbers.length;
  return error ?? numbered[which]?.(numbers) ?? errors.value;
}

/** LARGE, SMALL, PERCENTILE.INC and QUARTILE.INC of AGGREGATE, which take one further number. */
function ranked(which: number, numbers: readonly number[], at: number): number | CellError {
  const sorted = [...numbers].sort((a, b) => a - b);
  if (which === 14) return sorted.at(-Math.ceil(at)) ?? errors.num;
  if (which === 15) return sorted[Math.ceil(at) - 1] ?? errors.num;
  if (which === 16) return percentile(numbers, at);
  if (which === 17) return percentile(numbers, Math.trunc(at) / 4);
  throw new Unevaluable(`AGGREGATE with function ${which}`);
}

export const subtotalFunctions: FunctionTable = {
  SUBTOTAL: values(2, 255, ([which = null, ...given], context) => {
    const [code] = sound(singleNumber(which));
    const ignored = { hiddenRows: code > 100, errors: false, nested: true };
    const plain = Math.trunc(code) % 100;
    return plain >= 1 && plain <= 11 ? total(plain, ignored, given, context) : errors.value;
  }),
  AGGREGATE: values(3, 255, ([which = null, option = null, ...given], context) => {
    const [code, ignored] = sound(singleNumber(which), singleNumber(option));
    if (code < 14) return code === 13 ? refuseMode() : total(code, optionOf(ignored), given, context);
    const [list = null, at = null] = given;
    const [place] = sound(singleNumber(at));
    if (!isReference(list)) throw new Unevaluable('AGGREGATE over an array');
    const { numbers, error } = take([list], optionOf(ignored), context);
    return error ?? ranked(code, numbers, place);
  }),
};

function refuseMode(): never {
  throw new Unevaluable('AGGREGATE with function 13');
}
