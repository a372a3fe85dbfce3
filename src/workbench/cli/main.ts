import { FileProblem, openFile } from '../file/openFile';

import { installGlobals } from '../host/installGlobals';
import { startOffice } from '../host/startOffice';
import { Fault, placeToSave, readFile, saveFile } from './files';
import { parseCall, type Call } from './parseCall';
import { printReport } from './printReport';
import { runCommand } from './runCommand';

/**
 * The command line: opens the file in the host, runs the add-in's own command through Microsoft's office.js, prints
 * what it reports and saves. Gives the exit code: 0 nothing wrong found, 1 findings of severity error, 2 a fault of
 * the input or the call, which is one line on the error output.
 */
export async function main(args: readonly string[]): Promise<number> {
  const call = parseCall(args);
  if ('fault' in call) return fail(call.fault);
  try {
    return await carryOut(call);
  } catch (error) {
    if (error instanceof Fault || error instanceof FileProblem) return fail(error.message);
    throw error;
  }
}

async function carryOut(call: Call): Promise<number> {
  const goal = placeToSave(call.workbook, call.out, call.inPlace);
  const file = openNamed(call.workbook);
  const office = await startOffice(file.workbook);
  const uninstall = installGlobals(office);
  try {
    const outcome = await runCommand(call);
    if (!outcome.ok)
      return fail(
        outcome.refusal.message + (outcome.refusal.offer ? ` ${offerOf(outcome.refusal.offer)}` : ''),
      );
    const { report, changes } = outcome.report;
    process.stdout.write(printReport(call, report));
    if (changes && goal !== null) saveFile(goal, file.save());
    if (changes && goal === null)
      process.stderr.write('Nothing was saved: give --out FILE.xlsx, or --in-place.\n');
    return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  } finally {
    uninstall();
    office.stop();
  }
}

function openNamed(path: string) {
  const bytes = readFile(path);
  try {
    return openFile(bytes);
  } catch (error) {
    if (error instanceof FileProblem) throw new Fault(`${path}: ${error.message}`);
    throw error;
  }
}

const offerOf = ({ sheet, at }: { sheet: string; at: string }) => `Free: --sheet "${sheet}" --at ${at}.`;

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
