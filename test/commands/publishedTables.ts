import { complaintRows, commentaryRows } from '../plan/jobs/report/published';
import { fill, openSample, type Desk } from './onWorkbook';

/** The sample with the published commentary and complaints on sheets of their own. */
export function openPublished() {
  const file = openSample();
  fill(file.workbook.addSheet('Commentary'), commentaryRows);
  fill(file.workbook.addSheet('Complaints'), complaintRows);
  return file;
}

/** What stands on a sheet as it shows, row by row, empty cells and rows left out. */
export function textsOn(desk: Desk, name: string): string[] {
  const sheet = desk.workbook.findSheet(name);
  const used = sheet?.usedArea();
  if (!sheet || !used) return [];
  return Array.from({ length: used.rows * used.columns }, (_, at) =>
    String(sheet.value(used.row + Math.floor(at / used.columns), used.column + (at % used.columns)) ?? ''),
  ).filter((text) => text !== '');
}
