/** Snapshots for tests: of a workbook in memory, and of an .xlsx file, as the Excel layer reads them from Excel. */
export { readFile as snapshotOfFile } from '../src/xlsx/readFile';
export { toSnapshot as snapshotOf } from '../src/xlsx/readFile';
