import type { Sheet } from '../../xlsx/model/sheet';
import type { Context } from './context';

/** The used part of each sheet, looked for once: formulas fill no cells but their own. */
export function extents(): Context['extent'] {
  const known = new Map<Sheet, { rows: number; columns: number }>();
  return (sheet) => {
    let extent = known.get(sheet);
    if (!extent) {
      const area = sheet.usedArea();
      extent = area
        ? { rows: area.row + area.rows, columns: area.column + area.columns }
        : { rows: 0, columns: 0 };
      known.set(sheet, extent);
    }
    return extent;
  };
}
