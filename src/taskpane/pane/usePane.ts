import { createContext, createElement, useContext, type ReactNode } from 'react';
import type { PaneActions } from './paneActions';

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
