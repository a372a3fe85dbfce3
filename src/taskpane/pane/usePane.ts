import {
  createContext,
  createElement,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type { Commands } from '../../commands/createCommands';
import type { Host } from '../../commands/start';
import { type JobRecord, type Notice, remember, type Step } from './job';
import { createPaneActions, type PaneActions } from './paneActions';

/** What every screen may ask of the pane around it. */
export interface Pane extends PaneActions {
  /** A job is running that buttons have to wait for. */
  readonly busy: boolean;
}

const PaneContext = createContext<Pane | null>(null);
const BusyContext = createContext(false);

export function PaneProvider({ value, children }: { value: Pane; children: ReactNode }) {
  return createElement(
    PaneContext.Provider,
    { value },
    createElement(BusyContext.Provider, { value: value.busy }, children),
  );
}

/** Whether a job is running that buttons have to wait for. Only this is listened to, not each step of the job. */
export const useBusy = (): boolean => useContext(BusyContext);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A screen stands outside the pane.');
  return pane;
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

/** What of a window is needed to hear of faults. */
export type FaultWindow = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly location: Pick<Location, 'origin'>;
};

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

/**
 * Tells of faults that no job caught: exceptions in events and promises that nobody waited for. Only those of our own
 * scripts: what goes wrong in Office's or the browser's ("ResizeObserver loop …") is not for the officer. Gives the way
 * to stop.
 */
export function watchFaults(of: FaultWindow, tell: (error: unknown) => void): () => void {
  const isOurs = (error: unknown): boolean =>
    error instanceof Error && (error.stack ?? '').includes(`${of.location.origin}/`);
  const onError = (event: Pick<ErrorEvent, 'error'>) => {
    if (isOurs(event.error)) tell(event.error);
  };
  const onRejection = (event: Pick<PromiseRejectionEvent, 'reason'>) => {
    if (isOurs(event.reason)) tell(event.reason);
  };
  of.addEventListener('error', onError);
  of.addEventListener('unhandledrejection', onRejection);
  return () => {
    of.removeEventListener('error', onError);
    of.removeEventListener('unhandledrejection', onRejection);
  };
}
