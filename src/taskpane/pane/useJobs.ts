import type { Commands } from '../../commands/createCommands';
import type { Fix } from '../../plan/findings/finding';
import { fixedSentence } from '../findings/findingLists';
import type { Job } from './job';
import { type Pane, usePane } from './usePane';

/** A job of a screen, with what the screen does once it is done. */
interface ScreenJob<Report> extends Omit<Job<Report>, 'step'> {
  /** What is done first; "Reading the workbook" if left out. */
  readonly step?: string;
  /** Puts what it came to on the screen. */
  readonly show?: (report: Report) => void;
}

/** A job that reads: what it came to, in a sentence that is read out. */
export interface Look<Report> extends ScreenJob<Report> {
  readonly say: (report: Report) => string;
}

/** What follows a change of the workbook. */
interface Following {
  /** Brings the screen up to date, before the change is told of. Its sentence, if any, stands behind that of the change. */
  readonly again?: () => Promise<string>;
  /** Brings the screen up to date once the change was taken back with Restore. Its sentence is told too. */
  readonly afterRestore?: () => Promise<string>;
}

/** A job that writes: what it changed, in a sentence that stands at the top, with Restore. */
interface Change<Report> extends Look<Report>, Following {
  /** True where it changed nothing after all: the sentence is then a warning, without Restore. */
  readonly nothingDone?: (report: Report) => boolean;
}

/** What follows when fixes of findings were carried out. */
interface FixFollowing extends Following {
  readonly show?: (fixes: readonly Fix[]) => void;
}

/** The ways in which a screen has its jobs done. A job that was refused or failed gives null; the pane has said why. */
interface Jobs {
  readonly commands: Commands;
  /** Runs a job and shows what it came to, without a sentence. */
  run<Report>(job: ScreenJob<Report>): Promise<Report | null>;
  /** Runs a job that reads, shows what it came to and has it read out. */
  look<Report>(job: Look<Report>): Promise<Report | null>;
  /** The same as part of another job: gives the sentence instead of having it read out; `failed` where there is none. */
  lookAgain<Report>(job: Look<Report>, failed: string): Promise<string>;
  /** Runs a job that writes, shows what it came to and tells of it. */
  change<Report>(job: Change<Report>): Promise<Report | null>;
  /** Carries out fixes of findings; false where they were refused, or where another job is at work. */
  fix(fixes: readonly Fix[], reason: string, following?: FixFollowing): Promise<boolean>;
}

/** The jobs of a screen over the pane around it. */
export function createJobs(
  pane: Pick<Pane, 'commands' | 'perform' | 'notify' | 'announce' | 'changed' | 'busy'>,
): Jobs {
  const { commands } = pane;

  async function run<Report>({ show, ...job }: ScreenJob<Report>): Promise<Report | null> {
    const report = await pane.perform({ step: 'Reading the workbook', ...job });
    if (report !== null) show?.(report);
    return report;
  }

  async function look<Report>({ say, ...job }: Look<Report>): Promise<Report | null> {
    const report = await run(job);
    if (report !== null) pane.announce(say(report));
    return report;
  }

  async function change<Report>(job: Change<Report>): Promise<Report | null> {
    const { say, again, afterRestore, nothingDone, ...rest } = job;
    const report = await run(rest);
    if (report === null) return null;
    const more = (await again?.()) ?? '';
    const text = [say(report), more].filter(Boolean).join(' ');
    if (nothingDone?.(report)) pane.notify({ intent: 'warning', text });
    else pane.changed(text, afterRestore);
    return report;
  }

  return {
    commands,
    run,
    look,
    change,
    async lookAgain({ say, ...job }, failed) {
      const report = await run(job);
      return report === null ? failed : say(report);
    },
    async fix(fixes, reason, { show, ...following } = {}) {
      if (pane.busy) return false;
      const report = await change({
        name: 'fix',
        run: (progress) => commands.applyFixes(fixes, reason, progress),
        show: () => show?.(fixes),
        say: () => fixedSentence(fixes),
        ...following,
      });
      return report !== null;
    },
  };
}

/**
 * The one way in which screens have their jobs done: waiting, progress, refusals and faults are shown by the pane, what a
 * job came to by the screen, and its sentence by the pane.
 */
export const useJobs = (): Jobs => createJobs(usePane());
