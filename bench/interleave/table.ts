import { createCommands, type Commands } from '../../src/commands/createCommands';
import type { WorkbookFile } from '../../src/workbench/file/openFile';
import { installGlobals } from '../../src/workbench/host/installGlobals';
import { startOffice, type OfficeEnvironment } from '../../src/workbench/host/startOffice';
import type { Workbook } from '../../src/xlsx/model/workbook';

/** The commands at a workbook. */
interface Table {
  readonly commands: Commands;
  readonly workbook: Workbook;
  readonly host: OfficeEnvironment['host'];
}

const today = new Date(2026, 10, 22);
let office: Promise<OfficeEnvironment> | undefined;

/** A job at a freshly opened file. Office is started once and kept: that takes longer than a job on a small workbook. */
export async function atTable<Result>(
  { workbook }: WorkbookFile,
  job: (table: Table) => Promise<Result>,
): Promise<Result> {
  office ??= startOffice(workbook);
  const environment = await office;
  const { host } = environment;
  host.open(workbook);
  const uninstall = installGlobals(environment);
  try {
    return await job({ commands: createCommands(() => today), workbook, host });
  } finally {
    host.secondHand = null;
    uninstall();
  }
}
