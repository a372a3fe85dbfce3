import type { Session } from '../kernel/session';
import { wholeWorkbook } from '../kernel/events';
import { intersect, type SheetRange } from './area';
import { areaAddress } from './address';

/** Tells who listens that cells were changed: the sheet, the collection of sheets, and the tables that were hit. */
export function fireChanged(session: Session, { sheet, area }: SheetRange): void {
  const details = {
    address: areaAddress(area),
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: 'ThisLocalAddin',
    shiftDirection: 'None',
    worksheetId: sheet.id,
  };
  session.events.fire('worksheetChanged', [sheet.id, wholeWorkbook], details);
  for (const table of sheet.tables) {
    const hit = intersect(table.area, area);
    if (hit)
      session.events.fire('tableChanged', [table.id, wholeWorkbook], {
        ...details,
        address: areaAddress(hit),
        tableId: table.id,
      });
  }
}
