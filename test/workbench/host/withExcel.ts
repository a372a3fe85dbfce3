import { Workbook } from '../../../src/xlsx/model/workbook';
import {
  startOffice,
  type OfficeEnvironment,
  type StartOptions,
} from '../../../src/workbench/host/startOffice';

export interface Started extends OfficeEnvironment {
  readonly workbook: Workbook;
}

const environments: OfficeEnvironment[] = [];

/** Microsoft's office.js over a new workbook with one empty sheet, "Sheet1". */
export async function start(options: StartOptions = {}): Promise<Started> {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  const environment = await startOffice(workbook, {
    today: () => new Date(2026, 10, 22),
    onFault: (error) => {
      throw error;
    },
    ...options,
  });
  environments.push(environment);
  return { ...environment, workbook };
}

/** Ends what the tests of a file have started. */
export function stopAll(): void {
  for (const environment of environments.splice(0)) environment.stop();
}

/** Writes formulas or values from A1 of Sheet1 on and gives what a function reads in the same run. */
export async function onSheet<Result>(
  { Excel }: Started,
  job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run((context) => job(context.workbook.worksheets.getItem('Sheet1'), context));
}

/** The code of the error that a job ends with; '' if it ends well. The error is of another realm. */
export async function codeOf(job: Promise<unknown>): Promise<string> {
  try {
    await job;
    return '';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
