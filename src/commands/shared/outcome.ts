import type { Refusal } from '../../excel/refusals';
import { type FaultState, faultStateOf } from '../../excel/step/jobStopped';
import type { Finding } from '../../plan/findings/finding';

/**
 * How a command ends, for the pane and the command line: they know commands, and may not import src/excel, where the
 * words for it stand because each job is refused there too.
 */
export type { Outcome, Refusal } from '../../excel/refusals';

/** How long a command takes is told in steps: "Reading the workbook", 1 of 3. */
export type Progress = (step: string, done: number, of: number) => void;

/** What every job reports besides what is its own. */
export interface Reported {
  readonly findings: readonly Finding[];
}

/** Findings as the command line prints them: `error: 'Appendix 1'!E12: …`. */
export const findingLines = ({ findings }: Reported): string[] =>
  findings.map(({ severity, cell, message }) => `${severity}: ${cell && `${cell}: `}${message}`);

/** The code of the refusal that stands for a fault of ours. */
export const unforeseenCode = 'add-in-fault';

/**
 * A short code for a fault of ours, to be quoted to a support desk: the same fault has the same code on every machine.
 * What stands in quotation marks and all digits count for nothing, so that it tells nothing of the workbook.
 * Example: faultCode(new TypeError('x is not a function')) is of the form "BP-0K2QX"; what is no Error has a code too.
 */
export function faultCode(error: unknown): string {
  const words = wordsOf(error)
    .slice(0, 500)
    .replace(/["“'‘`][^"”'’`]{0,200}["”'’`]|\d+/g, '');
  let hash = 0x811c9dc5;
  for (const sign of words) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  const digits = (hash >>> 0).toString(36).toUpperCase();
  return `BP-${digits.padStart(7, '0').slice(-5)}`;
}

const stateWords: Readonly<Record<FaultState, string>> = {
  untouched: 'nothing was changed in the workbook',
  'taken back': 'what was written was taken back, and the workbook is as it was',
  whole:
    'in the workbook the change was made whole or not at all; look at it, and take it back with Restore if you do not want it',
  unknown:
    'it is not known whether the change was made; look at the workbook, and if half of it is there, the add-in takes it back when it next reads the workbook',
};

/**
 * In which state a fault of ours has left the workbook, in words that go on to what to do:
 * "nothing was changed in the workbook". What comes up outside a job on the workbook changes nothing in it.
 */
export function stateAfter(error: unknown): string {
  const state = faultStateOf(error);
  return state ? stateWords[state] : 'the workbook is as the last job left it';
}

/**
 * A fault of ours in words for the officer: one sentence with its code. `advice` is what state the workbook is in, and what
 * to do about it.
 */
export const unforeseen = (error: unknown, advice: string): Refusal => ({
  code: unforeseenCode,
  message: `Something went wrong in the add-in itself (code ${faultCode(error)}): ${advice}`,
});

/** Kind and message. Never throws, whatever was thrown: an object may have a message that cannot be read. */
function wordsOf(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : `${typeof error}: ${String(error)}`;
  } catch {
    return `${typeof error}: `;
  }
}
