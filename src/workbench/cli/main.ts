import { inspect } from 'node:util';
import { basename } from 'node:path';
import { unforeseen } from '../../commands/shared/unforeseen';
import { FileProblem, newFile, openFile, type WorkbookFile } from '../file/openFile';
import { installGlobals } from '../host/installGlobals';
import { startOffice } from '../host/startOffice';
import { type Refusal, findingLines } from '../../commands/shared/outcome';
import { Fault, placeToSave, readFile, saveFile } from './files';
import { parseCall, type Call } from './parseCall';
import { runCommand, type Result } from './runCommand';

export const exitCodes = {
  /** Done, and nothing wrong was found. */
  done: 0,
  /** Done, with findings of severity error. */
  findings: 1,
  /** The input or the call is at fault, or the workbook does not allow it: nothing was written. */
  refused: 2,
  /** Something unforeseen, with a code to quote. */
  unforeseen: 3,
} as const;

/**
 * The command line: opens the file in the host, runs the add-in's own command through Microsoft's office.js, prints
 * what it reports and saves. Gives the exit code: 0 nothing wrong found, 1 findings of severity error, 2 refused: a
 * fault of the input or the call, which is one line on the error output, 3 for anything unforeseen, which is one line
 * with a code. Never throws; --debug (or PLAN_DEBUG=1) adds where an unforeseen fault arose.
 */
export async function main(args: readonly string[], print: Print): Promise<number> {
  try {
    const call = parseCall(args);
    if ('fault' in call) throw new Fault(call.fault);
    return await carryOut(call, print);
  } catch (error) {
    if (!(error instanceof Fault)) return tellUnforeseen(error, args, print);
    print.fault(`${error.message}\n`);
    return exitCodes.refused;
  }
}

/** One sentence with a code on the error output, and the stack where it is asked for; gives the exit code. */
export function tellUnforeseen(error: unknown, args: readonly string[], print: Print): number {
  const advice = 'nothing was saved. Please pass this code on to your support desk.';
  print.fault(`${unforeseen(error, advice).message}\n`);
  const isDebug = args.includes('--debug') || process.env.PLAN_DEBUG === '1';
  if (isDebug) print.fault(`${error instanceof Error ? (error.stack ?? error.message) : inspect(error)}\n`);
  return exitCodes.unforeseen;
}

/** Where the words go: what was asked for, and faults. */
export interface Print {
  readonly report: (text: string) => void;
  readonly fault: (text: string) => void;
}

async function carryOut(call: Call, print: Print): Promise<number> {
  const inNewFile = call.command === 'overview';
  const file = inNewFile ? newFile() : openNamed(call.workbook);
  for (const path of call.workbooks) placeToSave(path, call.out, call.inPlace);
  const goal = placeToSave(call.workbook, call.out, call.inPlace);
  placeToSave(call.workbook, call.ics, false);
  const office = await startOffice(file.workbook);
  const uninstall = installGlobals(office);
  try {
    const outcome = await runCommand(call);
    if (!outcome.ok) throw new Fault(inWords(outcome.refusal));
    const { report, changes, notDone, file: beside } = outcome.report;
    if (inNewFile) removeFirstSheet(file);
    // What is said is ready before anything is saved: after that nothing can go wrong.
    const said = printReport(call, outcome.report);
    if (changes && notDone === '' && goal !== null) saveFile(goal, bytesOf(file, call));
    if (beside?.contents) saveFile(beside.path, Buffer.from(beside.contents, 'utf8'));
    print.report(said);
    if (beside?.contents === null) print.fault(`${beside.none}\n`);
    if (notDone !== '') throw new Fault(notDone);
    if (changes && goal === null) print.fault('Nothing was saved: give --out FILE.xlsx, or --in-place.\n');
    return report.findings.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.done;
  } finally {
    uninstall();
    office.stop();
  }
}

/** The empty sheet that a new workbook starts with, once others stand beside it. */
function removeFirstSheet({ workbook }: WorkbookFile): void {
  if (workbook.sheets.length < 2) return;
  workbook.sheets.shift();
  workbook.changed.add('sheets');
}

function openNamed(path: string): WorkbookFile {
  const bytes = readFile(path);
  return saying(path, () => openFile(bytes));
}

/** What a command reports: one JSON document with --json, else lines for a person. Ends with a line break. */
function printReport(call: Call, { report, lines }: Result): string {
  if (call.json) {
    return `${JSON.stringify({ command: call.command, workbook: basename(call.workbook), ...report }, null, 2)}\n`;
  }
  return [...lines(), ...findingLines(report)].map((line) => `${line}\n`).join('');
}

/** The file to save. A signature breaks only where the call says so. */
function bytesOf(file: WorkbookFile, { workbook, breakSignature }: Call): Uint8Array {
  return saying(workbook, () => file.save({ breakSignature }));
}

/** Does a job on a file; what is wrong with the file becomes a fault in one line, with the way to go on. */
function saying<T>(path: string, job: () => T): T {
  try {
    return job();
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const how = error.code === 'signed-workbook' ? ' To go on without it, give --break-signature.' : '';
    throw new Fault(`${path}: ${error.message}${how}`);
  }
}

const inWords = ({ message, offer }: Refusal): string =>
  offer ? `${message} Free: --sheet "${offer.sheet}" --at ${offer.at}.` : message;
