import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/grid/snapshot';
import { snapshotOfFile } from '../snapshotOf';

const fixtures = path.join(__dirname, '..', 'fixtures');

/** The sample workbook as it is read from Excel. */
export const readSample = (): WorkbookSnapshot =>
  snapshotOfFile(readFileSync(path.join(fixtures, 'sample', 'q1-2017.xlsx')));

/** One of the published files; the test names what it needs of it. */
export const readPublished = <T>(name: string): T =>
  JSON.parse(readFileSync(path.join(fixtures, 'published', name), 'utf8')) as T;

export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`The workbook has no sheet "${name}".`);
  return sheet;
}
