import type { Commands } from '../../commands/createCommands';
import { faultCode, type Refusal } from '../../commands/shared/outcome';
import type { RestoreRequest } from '../../commands/restore/restore';
import type { Host } from '../../commands/start';
import type { Job, JobRecord, Notice, Step } from './job';
import { faultRefusal, faultText, refusalNotice } from './job';

/** Where the pane shows what its actions come to. */
interface PaneDisplay {
  /** Null once nothing runs any more. */
  step(step: Step | null): void;
  notice(notice: Notice | null): void;
  announce(text: string): void;
  record(record: JobRecord): void;
}

/** What the pane can do for its screens; the same functions for as long as the pane is open. */
export interface PaneActions {
  readonly commands: Commands;
  /** What is remembered on this machine. */
  readonly preferences: Host['preferences'];
  /**
   * Runs a job after those before it and shows its progress. Null if it was refused or failed: the pane has said why.
   * A job that is asked for again before it has ended is not done twice: the second asking gives null, in words.
   */
  perform<Report>(job: Job<Report>): Promise<Report | null>;
  /** Shows a sentence at the top and has it read out. */
  notify(notice: Notice): void;
  /** Has a sentence read out that stands elsewhere on the screen. */
  announce(text: string): void;
  /**
   * Says what was changed in the workbook, and offers to put it back. `afterRestore` brings the screen up to date
   * once it was put back, and gives a sentence on what that came to.
   */
  changed(text: string, afterRestore?: () => Promise<string>): void;
  restore(): void;
  /** Stops the job at work, also one that waits or reads a file: it stops when it next turns to the workbook. */
  cancel(): void;
  /** How many jobs an officer has asked for so far. */
  begun(): number;
  /** To be called when the pane opens: takes back what had stopped half-way. */
  begin(): void;
  /** Selects a cell of the workbook ('Appendix 1'!E12). */
  selectCell(cell: string): void;
  /** Says that something unforeseen happened outside a job, and keeps it for the diagnostics. */
  unforeseen(error: unknown): void;
}

const cancelledText = 'The job was cancelled before it began. Nothing was changed.';
const cancellingText = 'Cancelling: what was written is taken back';

/** A job that is cancelled may not have turned to the workbook yet: it is told again so often until it has ended. */
const tellEvery = 100;

/** A job that an officer has asked for while another is at work: what is shown of it, and how it is given up. */
interface Waiting {
  readonly step: Step;
  isGivenUp: boolean;
  giveUp(): void;
}

/**
 * Ties the commands to the display. Jobs run one after another: Excel would mix the requests of two at a time. One that
 * waits for the end of what nobody asked for is shown as if it were at work, and can be cancelled.
 */
export function createPaneActions(
  commands: Commands,
  preferences: Host['preferences'],
  display: PaneDisplay,
): PaneActions {
  let before: Promise<unknown> = Promise.resolve();
  let afterRestore: (() => Promise<string>) | undefined;
  /** The names of jobs that an officer has asked for and that have not ended. */
  const asked = new Set<string>();
  /** Those of them that wait for their turn. */
  const waiting = new Set<Waiting>();
  /** Jobs that have not ended, whoever asked for them. */
  let open = 0;
  let count = 0;
  /** Of the job at work. */
  let current: Step | null = null;
  let cancelling: ReturnType<typeof setInterval> | undefined;

  const show = (step: Step | null) => {
    current = step;
    const [next] = waiting;
    display.step(next && !step?.blocking ? next.step : step);
  };
  const notify = (notice: Notice) => {
    display.notice(notice);
    display.announce(notice.text);
  };

  function perform<Report>(job: Job<Report>): Promise<Report | null> {
    const { name, quiet, unasked } = job;
    const isOnce = !quiet && !unasked;
    if (isOnce && asked.has(name)) {
      display.announce('This is being done already.');
      return Promise.resolve(null);
    }
    if (isOnce) {
      asked.add(name);
      count += 1;
    }
    const end = () => asked.delete(name);
    const { isDue, givenUp } = isOnce && open > 0 ? waitFor(job, end) : { isDue: () => true, givenUp: null };
    open += 1;
    const turn = before
      .then(() => (isDue() ? execute(job).finally(end) : null))
      .finally(() => {
        open -= 1;
      });
    before = turn;
    return givenUp ? Promise.race([turn, givenUp]) : turn;
  }

  /** Shows a job that waits for its turn. `isDue` says once whether it is still wanted when its turn has come. */
  function waitFor({ step: text }: Job<unknown>, end: () => void) {
    const job: Waiting = {
      step: { text, done: 0, of: 0, blocking: true },
      isGivenUp: false,
      giveUp: () => undefined,
    };
    const givenUp = new Promise<null>((resolve) => {
      job.giveUp = () => {
        job.isGivenUp = true;
        waiting.delete(job);
        end();
        show(current);
        notify({ intent: 'warning', text: cancelledText });
        resolve(null);
      };
    });
    waiting.add(job);
    show(current);
    const isDue = () => {
      waiting.delete(job);
      return !job.isGivenUp;
    };
    return { isDue, givenUp };
  }

  async function execute<Report>(job: Job<Report>): Promise<Report | null> {
    const { name, run, quiet = false, unasked, wayOn } = job;
    const at = (text: string, done: number, of: number) => {
      if (unasked) return;
      if (current?.isCancelled) commands.cancel();
      else show({ text, done, of, blocking: !quiet });
    };
    const refuse = (refusal: Refusal) => {
      if (unasked) unasked(refusal);
      else notify(refusalNotice(refusal, wayOn?.(refusal)));
    };
    at(job.step, 0, 0);
    if (!quiet && !unasked) {
      display.notice(null);
      display.announce('');
    }
    const start = performance.now();
    const record = (result: string) =>
      display.record({ job: name, result, milliseconds: Math.round(performance.now() - start) });
    try {
      const outcome = await run(at);
      record(outcome.ok ? 'done' : `refused: ${outcome.refusal.code}`);
      if (outcome.ok) return outcome.report;
      refuse(outcome.refusal);
    } catch (error) {
      record(`${faultText(error)} [${faultCode(error)}]`);
      refuse(faultRefusal(error));
    } finally {
      clearInterval(cancelling);
      if (!unasked) show(null);
    }
    return null;
  }

  async function restore(wish: RestoreRequest = {}) {
    const report = await perform({
      name: 'restore',
      step: 'Putting back what was there',
      run: () => commands.restore(wish),
      wayOn: ({ code, more = false }) => {
        if (code === 'restore-asks')
          return { label: 'Restore anyway', run: () => void restore({ ...wish, anyway: true }) };
        if (code === 'step-not-kept' && more)
          return { label: 'Restore the job before it', run: () => void restore({ ...wish, past: true }) };
        return undefined;
      },
    });
    if (!report) return;
    const more = (await afterRestore?.()) ?? '';
    const intent = report.left.length > 0 ? 'warning' : 'success';
    notify({ intent, text: [report.restored, ...report.left, more].filter(Boolean).join(' ') });
  }

  async function begin() {
    const found = await perform({
      name: 'restorable',
      step: 'Looking for unfinished changes',
      run: () => commands.restorable(),
      // Whatever is in the way will be told by the first job that is asked for.
      unasked: () => undefined,
    });
    if (!found) return;
    const lost = found.isLost
      ? [
          'A change had stopped half-way and is not known any more: look through the last sheets that were made.',
        ]
      : [];
    const said = [...found.taken.map((sentence) => `A change had stopped half-way. ${sentence}`), ...lost];
    if (said.length > 0) notify({ intent: 'warning', text: said.join(' ') });
  }

  return {
    commands,
    preferences,
    perform,
    notify,
    announce: (text) => display.announce(text),
    changed: (text, after) => {
      afterRestore = after;
      notify({ intent: 'success', text, action: { label: 'Restore', run: () => void restore() } });
    },
    restore: () => void restore(),
    cancel: () => {
      const [next] = waiting;
      if (next && !current?.blocking) return next.giveUp();
      if (!current?.blocking || current.isCancelled) return;
      show({ ...current, text: cancellingText, done: 0, of: 0, isCancelled: true });
      commands.cancel();
      clearInterval(cancelling);
      cancelling = setInterval(() => commands.cancel(), tellEvery);
    },
    begun: () => count,
    begin: () => void begin(),
    unforeseen: (error) => {
      display.record({ job: 'pane', result: `${faultText(error)} [${faultCode(error)}]`, milliseconds: 0 });
      notify(refusalNotice(faultRefusal(error)));
    },
    selectCell: (cell) =>
      void perform({
        name: 'select',
        step: `Going to ${cell}`,
        quiet: true,
        run: () => commands.selectCell(cell),
      }),
  };
}
