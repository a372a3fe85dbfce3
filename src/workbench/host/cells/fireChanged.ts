import type { Session } from '../kernel/session';
import { wholeWorkbook } from '../kernel/events';
import type { SheetRange } from './area';
import { areaAddress } from '../../../grid/a1';
import { intersect } from '../../../grid/area';

/** Who changed cells: this add-in, the person at this workbook, or someone else who has it open. */
export type Hand = 'add-in' | 'person' | 'colleague';

/** Tells who listens that cells were changed: the sheet, the collection of sheets, and the tables that were hit. */
export function fireChanged(session: Session, { sheet, area }: SheetRange, hand: Hand = 'add-in'): void {
  const details = {
    address: areaAddress(area),
    changeType: 'RangeEdited',
    source: hand === 'colleague' ? 'Remote' : 'Local',
    triggerSource: hand === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
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
