import type { Area } from '../../grid/area';
import { followLines, linesNowOf, withPlaces, type LinesNow } from '../../grid/followReferences';
import type { CellContent } from '../description';
import { columnOf, differingCells, isFormula, rowOf, type CellContents } from './expectedContents';
import { lineMoves, placeNow, type Axis } from './lineMoves';

export const asItIs = (content: CellContent): CellContent => content;

/** A sheet to which formulas refer: what it held before somebody acted, and what it holds now. */
export interface Referred {
  readonly name: string;
  readonly before: CellContents;
  readonly now: CellContents;
  /** Its cells now with content or a format. */
  readonly area: Area;
}

export const noCells: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/**
 * What a formula reads now that is put back: where somebody has moved lines of the sheets to which it refers, Excel has
 * followed them in what stood there. `before` and `now` are the sheet's contents before and after that. Where the way back
 * stopped half-way, cells that hold their `former` content again tell nothing. Lines to which nothing referred are known
 * again by what they hold.
 */
export function followerOf(
  before: CellContents,
  now: CellContents,
  former: CellContents,
  referred: readonly Referred[] = [],
): typeof asItIs {
  const formulas = [...before].flatMap(([key, content]): [string, string][] => {
    const [found, was] = [now.get(key) ?? '', former.get(key) ?? ''];
    if (!isFormula(content) || !isFormula(found)) return [];
    const isBack = isFormula(was) && was.formula === found.formula && content.formula !== found.formula;
    return isBack ? [] : [[content.formula, found.formula]];
  });
  const isStill = formulas.every(([was, is]) => was === is);
  if (isStill && referred.every((one) => differingCells(one.now, one.before).length === 0)) return asItIs;
  const lines = referred.reduce(
    (lines, one) => axes.reduce((lines, axis) => withLinesOf(lines, one, axis), lines),
    linesNowOf(formulas),
  );
  return (content) => {
    if (!isFormula(content)) return content;
    const formula = followLines(content.formula, lines);
    return formula === content.formula ? content : { formula };
  };
}

const axes: readonly Axis[] = ['row', 'column'];

/**
 * The same with where the lines of a sheet stand now, by what they hold. Of a last line nothing may be left, not even a
 * format: it was deleted, or somebody emptied it, which looks the same. It counts as deleted unless a formula tells
 * otherwise: #REF! is seen and goes with the next refresh, the address of an empty cell is a wrong sum that nobody sees.
 */
function withLinesOf(known: LinesNow, { name, before, now, area }: Referred, axis: Axis): LinesNow {
  const moves = lineMoves(before, now, axis);
  if (moves === null) return known;
  const [lineOf, end] =
    axis === 'row' ? [rowOf, area.row + area.rows] : [columnOf, area.column + area.columns];
  const lines = new Set([...before.keys()].map(lineOf));
  const places = [...lines].map((line) => [line, placeNow(moves, line)] as const);
  const left = places.map(([line, place]) => [line, place !== null && place >= end ? null : place] as const);
  const all = withPlaces(known, name, axis, left);
  return all === known ? withPlaces(known, name, axis, places) : all;
}
