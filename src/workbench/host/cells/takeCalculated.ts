import type { Session } from '../kernel/session';
import { contains, intersect, type SheetRange } from './area';
import { isPlaceless } from './formulaText';
import { bodyArea, columnOf } from './tableParts';

/**
 * After cells are written: a column whose whole body was given one formula is a calculated column, which new rows
 * take over. Of formulas that read otherwise in each row (A2, A3 …) it is not told; Excel would see through these too.
 */
export function takeCalculated(session: Session, { sheet, area }: SheetRange): void {
  for (const table of sheet.tables) {
    if (!intersect(table.area, area)) continue;
    table.columns.forEach((column, index) => {
      const body = columnOf(bodyArea(table), index);
      if (!contains(area, body)) return;
      const formula = sheet.cell(body.row, body.column)?.formula;
      let isCalculated = formula !== undefined && isPlaceless(formula);
      for (let row = body.row + 1; isCalculated && row < body.row + body.rows; row++)
        isCalculated = sheet.cell(row, body.column)?.formula === formula;
      const calculated = isCalculated ? formula : undefined;
      if (column.calculated === calculated) return;
      column.calculated = calculated;
      sheet.touch('tables');
      session.touch();
    });
  }
}
