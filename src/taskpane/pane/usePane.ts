import { createContext, useContext } from 'react';
import type { PaneActions } from './paneActions';

/** What every screen may ask of the pane around it. */
export interface Pane extends PaneActions {
  /** A job is running that buttons have to wait for. */
  readonly busy: boolean;
  /** There is a change that can be put back. */
  readonly restorable: boolean;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A screen stands outside the pane.');
  return pane;
}
