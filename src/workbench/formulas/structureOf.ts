import type { Workbook } from '../../xlsx/model/workbook';

/** Everything beside cells that decides where a reference leads, as a text to be compared. */
export function structureOf({ sheets, names }: Workbook): string {
  const tables = sheets.map(({ id, name, tables }) => [
    id,
    name,
    tables.map((table) => [
      table.name,
      table.area,
      table.showHeaders,
      table.showTotals,
      table.columns.map((column) => column.name),
    ]),
  ]);
  return JSON.stringify([tables, names.map(({ name, formula, sheet }) => [name, formula, sheet])]);
}
