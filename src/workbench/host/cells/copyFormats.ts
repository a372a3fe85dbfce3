import { invalidArgument, notImplemented } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import type { ConditionalFormat } from '../../../xlsx/model/objects';
import type { Area } from '../../../grid/area';
import { intersect, isUnbounded, subtract, type SheetRange } from './area';
import { guardSheet } from './protection';
import { removeConditionalFormats } from './removeFromArea';

/**
 * Range.copyFrom with "Formats": cells take the styles of the source's, and its conditional formats reach over them
 * too. The source is repeated to the right where the goal has more columns. Merged cells and rows under a filter are
 * not copied here: what Excel makes of them (merges move along, filtered rows are left out) is not known well enough.
 */
export function copyFormats(session: Session, goal: SheetRange, source: SheetRange): void {
  guardSheet(goal.sheet);
  if (isUnbounded(goal.area) || isUnbounded(source.area))
    throw notImplemented('Copying whole rows or columns');
  const { sheet, area } = source;
  if (area.rows !== goal.area.rows || goal.area.columns % area.columns !== 0)
    throw invalidArgument('The shapes of the two ranges do not fit.');
  if (sheet !== goal.sheet) throw notImplemented('Copying formats between sheets');
  for (const { area: own, sheet: home } of [source, goal])
    if (home.merges.some((merge) => intersect(merge, own))) throw notImplemented('Copying merged cells');
  if (isFiltered(source)) throw notImplemented('Copying rows under a filter');

  for (let row = 0; row < area.rows; row += 1)
    for (let column = 0; column < goal.area.columns; column += 1) {
      const style = sheet.styleAt(area.row + row, area.column + (column % area.columns));
      const [r, c] = [goal.area.row + row, goal.area.column + column];
      if (sheet.styleAt(r, c) !== style) sheet.setCell(r, c, { style });
    }
  copyConditionalFormats(session, goal, source);
  session.touch();
}

const isFiltered = ({ sheet, area }: SheetRange): boolean => {
  const hidden = [...sheet.rowFormats].some(
    ([row, format]) => format.hidden && row >= area.row && row < area.row + area.rows,
  );
  return hidden && (sheet.filtered || sheet.tables.some((one) => one.filtered && intersect(one.area, area)));
};

function copyConditionalFormats(session: Session, goal: SheetRange, { sheet, area }: SheetRange): void {
  // What lies over both already stays in one piece.
  const stays = new Set(
    sheet.conditionalFormats.filter(({ areas }) => [area, goal.area].every((each) => isWithin(each, areas))),
  );
  const copied = sheet.conditionalFormats.map((format) => ({
    format,
    areas: stays.has(format) ? [] : reached(format, area, goal.area),
  }));
  removeConditionalFormats(session, goal, stays);
  for (const { format, areas } of copied)
    if (areas.length > 0) {
      format.areas = [...format.areas, ...areas];
      sheet.touch('conditionalFormats');
    }
}

const isWithin = (area: Area, areas: readonly Area[]): boolean =>
  areas.reduce<Area[]>((rest, each) => rest.flatMap((piece) => subtract(piece, each)), [area]).length === 0;

/** Where a conditional format that covers part of the source comes to lie in the goal. */
function reached({ areas }: ConditionalFormat, source: Area, goal: Area): Area[] {
  const found: Area[] = [];
  for (let column = goal.column; column < goal.column + goal.columns; column += source.columns)
    for (const area of areas) {
      const hit = intersect(area, source);
      if (hit)
        found.push({
          ...hit,
          row: hit.row - source.row + goal.row,
          column: hit.column - source.column + column,
        });
    }
  return found;
}
