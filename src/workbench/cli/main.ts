import { inspect } from 'node:util';
import { unforeseen } from '../../commands/shared/outcome';
import type { Print } from './carryOut';
import { Fault } from './files';
import { parseCall } from './parseCall';

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
    // Fetched when there is something to do: the words on how to call it need none of the program.
    const { carryOut } = await import('./carryOut');
    return (await carryOut(call, print)) === 'errors' ? exitCodes.findings : exitCodes.done;
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
