import { intersect, type SheetRange } from './area';
import { totalsArea } from './tableParts';

/** What was typed into a totals row becomes what the table keeps of it. */
export function takeTotals({ sheet, area }: SheetRange): void {
  for (const table of sheet.tables) {
    const totals = totalsArea(table);
    if (!totals || !intersect(totals, area)) continue;
    table.columns.forEach((column, index) => {
      const cell = sheet.cell(totals.row, table.area.column + index);
      column.totalsFormula = cell?.formula;
      column.totalsLabel =
        cell?.formula === undefined && typeof cell?.value === 'string' ? cell.value : undefined;
    });
    sheet.touch('tables');
  }
}
