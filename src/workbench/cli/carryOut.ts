import { basename } from 'node:path';
import { type Refusal, findingLines } from '../../commands/shared/outcome';
import { FileProblem, newFile, openFile, type WorkbookFile } from '../file/openFile';
import { installGlobals } from '../host/installGlobals';
import { startOffice } from '../host/startOffice';
import { Fault, placeToSave, readFile, saveFile } from './files';
import type { Call } from './parseCall';
import { runCommand, type Result } from './runCommand';

/** Where the words go: what was asked for, and faults. */
export interface Print {
  readonly report: (text: string) => void;
  readonly fault: (text: string) => void;
}

/**
 * Opens the workbook of a call in the host, runs the command on it, prints what it reports and saves. Gives whether
 * findings of severity error are among what it found. Throws Fault where the input, the call or the workbook is at fault:
 * nothing was written then.
 */
export async function carryOut(call: Call, print: Print): Promise<'errors' | 'no errors'> {
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
    said.forEach(print.report);
    if (beside?.contents === null) print.fault(`${beside.none}\n`);
    if (notDone !== '') throw new Fault(notDone);
    if (changes && goal === null) print.fault('Nothing was saved: give --out FILE.xlsx, or --in-place.\n');
    return report.findings.some(({ severity }) => severity === 'error') ? 'errors' : 'no errors';
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

/** What a command reports, in parts: one JSON document with --json, else lines for a person. Ends with a line break. */
function printReport(call: Call, { report, lines }: Result): string[] {
  if (!call.json) return [[...lines(), ...findingLines(report)].map((line) => `${line}\n`).join('')];
  // A long document is not copied for the sake of its last line break.
  return [
    JSON.stringify({ command: call.command, workbook: basename(call.workbook), ...report }, null, 2),
    '\n',
  ];
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
