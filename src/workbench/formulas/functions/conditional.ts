import type { Scalar } from '../../../xlsx/model/cell';
import { dereference } from '../references';
import { readCell, visitFilled, singleBlock, type Context } from '../context';
import { aggregates, type Aggregate } from './statistics';
import { values, type FunctionTable, type ValuesFunction } from './sheetFunction';
import {
  type Block,
  compare,
  errors,
  hasWildcards,
  isError,
  isMatrix,
  isReference,
  matrix,
  readNumber,
  Unevaluable,
  type Value,
  wildcardExpression,
} from '../values';

/** A range with the test that its cells must pass. */
interface Condition {
  readonly block: Block;
  readonly matches: (value: Scalar) => boolean;
}

type Matches = (value: Scalar) => boolean;

const orders: Partial<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

const matchesNumber =
  (wanted: number): Matches =>
  (value) =>
    typeof value === 'number'
      ? compare(value, wanted) === 0
      : typeof value === 'string' && readNumber(value) === wanted;

const matchesOrder =
  (wanted: string | number | boolean, ordered: (order: number) => boolean): Matches =>
  (value) =>
    typeof value === typeof wanted && ordered(compare(value, wanted));

function blockOf(value: Value): Block {
  if (!isReference(value)) throw new Unevaluable('an array where a range is due');
  return singleBlock(value);
}

const sameSize = (a: Block, b: Block): boolean =>
  a.area.rows === b.area.rows && a.area.columns === b.area.columns;

/** How many rows and columns of the blocks hold anything: no more than the blocks have. */
function usedSize(blocks: readonly Block[], context: Context): { rows: number; columns: number } {
  const used = { rows: 0, columns: 0 };
  for (const { area, sheet } of blocks) {
    const extent = context.extent(sheet, area);
    used.rows = Math.max(used.rows, Math.min(area.rows, extent.rows - area.row));
    used.columns = Math.max(used.columns, Math.min(area.columns, extent.columns - area.column));
  }
  return used;
}

/** Offsets of the cells that pass all conditions, as far as these blocks and `target` are in use. */
function matchingOffsets(
  conditions: readonly Condition[],
  context: Context,
  target?: Block,
): [row: number, column: number][] {
  const found: [number, number][] = [];
  const passes = (row: number, column: number): boolean =>
    conditions.every(({ block: { sheet, area }, matches }) =>
      matches(readCell(sheet, area.row + row, area.column + column)),
    );
  // Where an empty cell does not pass, only filled ones are looked at.
  const narrow = conditions.find(({ matches }) => !matches(null));
  if (narrow) {
    const { block } = narrow;
    visitFilled(block, context, (_, at, across) => {
      const [row, column] = [at - block.area.row, across - block.area.column];
      if (passes(row, column)) found.push([row, column]);
    });
    return found;
  }
  const blocks = conditions.map(({ block }) => block);
  const { rows, columns } = usedSize(target ? [...blocks, target] : blocks, context);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (passes(row, column)) found.push([row, column]);
    }
  }
  return found;
}

/** Calls `conclude` for one criterion each, or for each element of the arrays that stand for criteria. */
function forEachCriterion(
  given: readonly Value[],
  conclude: (conditions: readonly Condition[]) => Scalar,
): Value {
  const blocks = given.filter((_, index) => index % 2 === 0).map(blockOf);
  const wanted = given.filter((_, index) => index % 2 === 1).map(dereference);
  const [first] = blocks;
  if (!first || blocks.some((block) => !sameSize(block, first))) return errors.value;
  const arrays = wanted.filter(isMatrix);
  const conclusion = (choose: (index: number) => Scalar): Scalar =>
    conclude(blocks.map((block, index) => ({ block, matches: criterion(choose(index)) })));
  const [array] = arrays;
  if (!array) return conclusion((index) => wanted[index] as Scalar);
  if (arrays.length > 1) throw new Unevaluable('several arrays of criteria');
  return matrix(
    array.rows.map((row) =>
      row.map((element) =>
        conclusion((index) => (wanted[index] === array ? element : (wanted[index] as Scalar))),
      ),
    ),
  );
}

/**
 * What a criterion of COUNTIF, SUMIFS … lets through: a value, or a text such as ">=75", "<>Green", "Red*". A number
 * also matches the text that stands for it; an empty criterion counts as 0; "=" matches empty cells, "<>" filled
 * ones; < and > compare only with values of their own kind.
 */
function criterion(wanted: Scalar): Matches {
  if (wanted === null) return (value) => value === 0;
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  if (typeof wanted === 'boolean') return (value) => value === wanted;
  if (typeof wanted === 'number') return matchesNumber(wanted);
  const [, operator = '', text = wanted] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(wanted) ?? [];
  const ordered = orders[operator];
  if (ordered) return matchesOrder(operandOf(text), ordered);
  const matches = matchesOperand(text, operator);
  return operator === '<>' ? (value) => !matches(value) : matches;
}

/** "75%" and "01/04/2026" in a criterion are numbers, "TRUE" is a truth. */
function operandOf(text: string): string | number | boolean {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return readNumber(text) ?? text;
}

function matchesOperand(text: string, operator: string): Matches {
  if (text === '')
    return operator === '' ? (value) => value === '' || value === null : (value) => value === null;
  if (/^#(N\/A|[A-Z]+[!?]|DIV\/0!)$/i.test(text)) {
    return (value) => isError(value) && value.error === text.toUpperCase();
  }
  const operand = operandOf(text);
  if (typeof operand === 'number') return matchesNumber(operand);
  if (typeof operand === 'boolean') return (value) => value === operand;
  const expression = hasWildcards(text) ? wildcardExpression(text, true) : null;
  if (expression) return (value) => typeof value === 'string' && expression.test(value);
  return (value) => typeof value === 'string' && compare(value, text) === 0;
}

/** Cells that pass lie in the same places of `target`. */
function aggregateMatching(
  target: Block,
  pairs: readonly Value[],
  aggregate: Aggregate,
  context: Context,
): Value {
  return forEachCriterion(pairs, (conditions) => {
    const numbers: number[] = [];
    for (const [row, column] of matchingOffsets(conditions, context, target)) {
      const value = readCell(target.sheet, target.area.row + row, target.area.column + column);
      if (isError(value)) return value;
      if (typeof value === 'number') numbers.push(value);
    }
    return aggregate(numbers);
  });
}

/** SUMIF and AVERAGEIF: where the range to add has another size, Excel reaches beyond what the formula names. */
const single = (aggregate: Aggregate): ValuesFunction =>
  values(2, 3, ([range = null, wanted = null, target = null], context) => {
    const block = blockOf(range);
    const added = target === null ? block : blockOf(target);
    if (!sameSize(block, added)) throw new Unevaluable('a range to add of another size than its criteria');
    return aggregateMatching(added, [range, wanted], aggregate, context);
  });

const several = (aggregate: Aggregate): ValuesFunction =>
  values(3, 255, ([target = null, ...pairs], context) => {
    const added = blockOf(target);
    const [first = null] = pairs;
    if (pairs.length % 2 === 1) throw new Unevaluable('a range without its criterion');
    if (!sameSize(added, blockOf(first))) return errors.value;
    return aggregateMatching(added, pairs, aggregate, context);
  });

/** "<>Green" lets empty cells through: those behind the used part are counted without a look. */
function countMatching(pairs: readonly Value[], context: Context): Value {
  return forEachCriterion(pairs, (conditions) => {
    const found = matchingOffsets(conditions, context).length;
    if (!conditions.every(({ matches }) => matches(null))) return found;
    const area = conditions[0]?.block.area ?? { rows: 0, columns: 0 };
    const seen = usedSize(
      conditions.map(({ block }) => block),
      context,
    );
    return found + area.rows * area.columns - seen.rows * seen.columns;
  });
}

export const conditionalFunctions: FunctionTable = {
  COUNTIF: values(2, 2, countMatching),
  COUNTIFS: values(2, 254, (pairs, context) => {
    if (pairs.length % 2 === 1) throw new Unevaluable('a range without its criterion');
    return countMatching(pairs, context);
  }),
  SUMIF: single(aggregates.SUM),
  SUMIFS: several(aggregates.SUM),
  AVERAGEIF: single(aggregates.AVERAGE),
  AVERAGEIFS: several(aggregates.AVERAGE),
  MAXIFS: several(aggregates.MAX),
  MINIFS: several(aggregates.MIN),
};
