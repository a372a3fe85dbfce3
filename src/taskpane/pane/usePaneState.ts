import { useEffect, useMemo, useState } from 'react';
import type { Commands } from '../../commands/createCommands';
import type { Host } from '../../commands/start';
import type { JobRecord } from './diagnostics';
import { remember } from './diagnostics';
import type { Notice } from './notice';
import { createPaneActions } from './paneActions';
import type { Step } from './job';
import type { Pane } from './usePane';
import { watchFaults } from './watchFaults';

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
export function usePaneState(commands: Commands, preferences: Host['preferences']): PaneState {
  const [step, setStep] = useState<Step | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [announcement, setAnnouncement] = useState({ text: '', count: 0 });
  const [records, setRecords] = useState<readonly JobRecord[]>([]);
  const [actions] = useState(() =>
    createPaneActions(commands, preferences, {
      step: setStep,
      notice: setNotice,
      announce: (text) => setAnnouncement(({ count }) => ({ text, count: count + 1 })),
      record: (record) => setRecords((known) => remember(known, record)),
    }),
  );
  useEffect(() => actions.begin(), [actions]);
  useEffect(() => watchFaults(window, actions.unforeseen), [actions]);
  const busy = step?.blocking ?? false;
  // Screens are drawn anew when one of these changes, and not for every step and sentence.
  const pane = useMemo(() => ({ ...actions, busy }), [actions, busy]);
  return {
    pane,
    step,
    notice,
    dismissNotice: () => setNotice(null),
    announcement,
    records,
  };
}
