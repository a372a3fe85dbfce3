import type { Area } from '../../../src/xlsx/model/cell';
import type { Sheet } from '../../../src/xlsx/model/sheet';

/** A row put in by somebody else: what stands in it and below moves down, with its tables, merges and formats. */
export function insertRowAt(sheet: Sheet, at: number): void {
  for (const rows of [sheet.cells, sheet.rowFormats] as Map<number, unknown>[])
    for (const [row, line] of [...rows].sort(([a], [b]) => b - a))
      if (row >= at) {
        rows.delete(row);
        rows.set(row + 1, line);
      }
  const areas: Area[] = [
    ...sheet.merges,
    ...sheet.tables.map(({ area }) => area),
    ...sheet.conditionalFormats.flatMap((format) => format.areas),
    ...sheet.validations.flatMap((validation) => validation.areas),
  ];
  for (const area of areas)
    if (area.row >= at) area.row += 1;
    else if (area.row + area.rows > at) area.rows += 1;
  for (const row of sheet.cells.keys()) sheet.changedRows.add(row);
  for (const part of ['cells', 'merges', 'tables', 'conditionalFormats', 'validations'] as const)
    sheet.touch(part);
}
