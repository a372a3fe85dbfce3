import type { Scalar } from '../../../xlsx/model/cell';
import { dereference } from '../broadcast';
import { readCell, visitFilled, singleBlock, type Context } from '../context';
import {
  type Block,
  errors,
  isError,
  isMatrix,
  isReference,
  matrix,
  Unevaluable,
  type Value,
} from '../values';
import { criterion } from './criterion';
import { aggregates, type Aggregate } from './statistics';
import { values, type FunctionTable, type ValuesFunction } from './sheetFunction';

/** A range with the test that its cells must pass. */
interface Condition {
  readonly block: Block;
  readonly matches: (value: Scalar) => boolean;
}

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
