import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCommands, type Commands } from '../src/commands/createCommands';
import { newFile, openFile, type WorkbookFile } from '../src/workbench/file/openFile';
import { installGlobals } from '../src/workbench/host/installGlobals';
import { startOffice, type OfficeEnvironment } from '../src/workbench/host/startOffice';
import { benchRows, cellsOf, headings } from './kpiRows';

/** The add-in's commands at a workbook in the host, by Microsoft's office.js. */
export interface Desk {
  readonly commands: Commands;
  readonly office: OfficeEnvironment;
  readonly file: WorkbookFile;
}

const today = new Date(2026, 10, 22);

/** Opens a file at a desk for a job, and puts it away. */
export async function atDesk<Result>(
  file: WorkbookFile,
  job: (desk: Desk) => Promise<Result>,
): Promise<Result> {
  const office = await startOffice(file.workbook);
  const uninstall = installGlobals(office);
  try {
    return await job({ commands: createCommands(() => today), office, file });
  } finally {
    uninstall();
    office.stop();
  }
}

/** The published Quarter 1 workbook: 22 KPIs, and all that a summary needs. */
export const sampleFile = (): WorkbookFile =>
  openFile(readFileSync(join(__dirname, '../test/fixtures/sample/q1-2017.xlsx')));

/** So many KPI rows from A1 on a sheet "KPIs", colours left out: in a new file, or in one that is given. */
export function withKpiRows(rows: number, given?: WorkbookFile): WorkbookFile {
  const file = given ?? newFile();
  const [first] = file.workbook.sheets;
  const sheet = given || !first ? file.workbook.addSheet('Many KPIs') : first;
  const lines = [[...headings], ...benchRows(rows).map((row) => cellsOf({ ...row, rag: '' }))];
  lines.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== '') sheet.setCell(row, column, { value });
    }),
  );
  return file;
}
