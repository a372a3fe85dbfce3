import { useRef, useState } from 'react';
import type { Commands } from '../../commands/reports';
import type { JobRecord } from './diagnostics';
import { faultText, remember } from './diagnostics';
import type { Notice } from './notice';
import { faultRefusal, refusalNotice } from './notice';
import type { Job, Pane } from './usePane';

/** The step that a running job is at. */
export interface Step {
  readonly text: string;
  readonly done: number;
  readonly of: number;
}

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
  // State is too late to keep a double click from starting two jobs: it changes with the next drawing.
  const running = useRef(false);

  const announce = (text: string) => setAnnouncement(({ count }) => ({ text, count: count + 1 }));

  const notify = (next: Notice) => {
    setNotice(next);
    announce(next.text);
  };

  async function perform<Report>({
    name,
    step: first,
    run,
    quiet,
    wayOn,
  }: Job<Report>): Promise<Report | null> {
    if (running.current) return null;
    running.current = true;
    if (!quiet) {
      setNotice(null);
      announce('');
      setStep({ text: first, done: 0, of: 0 });
    }
    const start = performance.now();
    const record = (result: string) => {
      const milliseconds = Math.round(performance.now() - start);
      setRecords((known) => remember(known, { job: name, result, milliseconds }));
    };
    try {
      const outcome = await run((text, done, of) => setStep({ text, done, of }));
      record(outcome.ok ? 'done' : `refused: ${outcome.refusal.code}`);
      if (outcome.ok) return outcome.report;
      notify(refusalNotice(outcome.refusal, wayOn?.(outcome.refusal)));
    } catch (error) {
      record(faultText(error));
      notify(refusalNotice(faultRefusal()));
    } finally {
      running.current = false;
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
      busy: step !== null,
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
