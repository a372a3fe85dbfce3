import { useRef, useState } from 'react';
import type { Commands } from '../../commands/reports';
import type { JobRecord } from './diagnostics';
import { faultText, remember } from './diagnostics';
import type { Notice } from './notice';
import { faultRefusal, refusalNotice } from './notice';
import type { Step } from './stepText';
import type { Job, Pane } from './usePane';

export interface PaneState {
  readonly pane: Pane;
  /** Null while nothing runs. */
  readonly step: Step | null;
  readonly notice: Notice | null;
  dismissNotice(): void;
  /** The sentence to be read out, and a number that grows with each, so that the same sentence is read again. */
  readonly announcement: { readonly text: string; readonly count: number };
  readonly records: readonly JobRecord[];
}

/** What the pane shows around its screens: progress, the last notice, what is read out, and what came of each job. */
export function usePaneState(commands: Commands): PaneState {
  const [step, setStep] = useState<Step | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [announcement, setAnnouncement] = useState({ text: '', count: 0 });
  const [records, setRecords] = useState<readonly JobRecord[]>([]);
  const [restorable, setRestorable] = useState(false);
  // Jobs run one after another: Excel would mix the requests of two at a time.
  const before = useRef<Promise<unknown>>(Promise.resolve());

  const announce = (text: string) => setAnnouncement(({ count }) => ({ text, count: count + 1 }));

  const notify = (next: Notice) => {
    setNotice(next);
    announce(next.text);
  };

  function perform<Report>(job: Job<Report>): Promise<Report | null> {
    const turn = before.current.then(() => execute(job));
    before.current = turn;
    return turn;
  }

  async function execute<Report>(job: Job<Report>): Promise<Report | null> {
    const { name, run, quiet = false, wayOn } = job;
    const at = (text: string, done: number, of: number) => setStep({ text, done, of, blocking: !quiet });
    at(job.step, 0, 0);
    if (!quiet) {
      setNotice(null);
      announce('');
    }
    const start = performance.now();
    const record = (result: string) => {
      const milliseconds = Math.round(performance.now() - start);
      setRecords((known) => remember(known, { job: name, result, milliseconds }));
    };
    try {
      const outcome = await run(at);
      record(outcome.ok ? 'done' : `refused: ${outcome.refusal.code}`);
      if (outcome.ok) return outcome.report;
      notify(refusalNotice(outcome.refusal, wayOn?.(outcome.refusal)));
    } catch (error) {
      record(faultText(error));
      notify(refusalNotice(faultRefusal()));
    } finally {
      setStep(null);
    }
    return null;
  }

  async function restore() {
    const report = await perform({
      name: 'restore',
      step: 'Putting back what was there',
      run: () => commands.restore(),
    });
    if (!report) return;
    setRestorable(false);
    notify({ intent: 'success', text: report.restored });
  }

  const changed = (text: string) => {
    setRestorable(true);
    notify({ intent: 'success', text, action: { label: 'Restore', run: () => void restore() } });
  };

  const selectCell = (cell: string) =>
    void perform({
      name: 'select',
      step: `Going to ${cell}`,
      quiet: true,
      run: () => commands.selectCell(cell),
    });

  return {
    pane: {
      commands,
      busy: step?.blocking ?? false,
      perform,
      notify,
      announce,
      changed,
      restorable,
      restore: () => void restore(),
      selectCell,
    },
    step,
    notice,
    dismissNotice: () => setNotice(null),
    announcement,
    records,
  };
}
