import { comparePackages } from './comparePackages';
import type { WritingJob, Written } from './jobs';
import { microsoftErrors, validator } from './microsoft';
import { newProblems, problemsOf } from './problems/problemsOf';

/** Says what is wrong with what was made of a file. */
export interface Judge {
  /**
   * What Excel would repair and the first file had not, and what is lost of it. `jobs` are those that have worked on
   * it: what they are meant to change is no fault.
   */
  faults(after: Uint8Array, jobs: readonly WritingJob[]): string[];
  /**
   * What Microsoft's validator says and did not say of the first file; nothing where it is not here, or where it
   * could not open the first file.
   */
  microsoft(after: Uint8Array): Promise<string[]>;
}

export async function judgeOf(before: Uint8Array, ending = 'xlsx'): Promise<Judge> {
  const known = problemsOf(before);
  const errors = validator === null ? [] : await microsoftErrors(before, ending);
  return {
    faults(after, jobs) {
      const { losses, cells } = comparePackages(before, after);
      const lost = [...losses, ...cells.map((cell) => `${cell}: another content`)];
      return [
        ...newProblems(known, problemsOf(after)),
        ...lost.filter((loss) => !jobs.some(({ meant }) => meant.test(loss))),
      ];
    },
    microsoft: async (after) =>
      validator === null || errors.some(ofWholeFile)
        ? []
        : newProblems(errors, await microsoftErrors(after, ending)),
  };
}

/** An error without a part: the file was not opened, so that nothing is known of its parts. */
const ofWholeFile = (error: string): boolean => error.startsWith(' ');

/** The faults of what jobs made in turn, each with the job after which it is first seen; Microsoft's of the last. */
export async function judgeInTurn(judge: Judge, made: readonly Written[]): Promise<string[]> {
  const seen = new Set<string>();
  const faults = made.flatMap(({ job, bytes }, at) => {
    const jobs = made.slice(0, at + 1).map((each) => each.job);
    const fresh = judge.faults(bytes, jobs).filter((fault) => !seen.has(fault));
    for (const fault of fresh) seen.add(fault);
    return fresh.map((fault) => `${job.name}: ${fault}`);
  });
  const last = made.at(-1);
  return [...faults, ...(last ? await judge.microsoft(last.bytes) : [])];
}
