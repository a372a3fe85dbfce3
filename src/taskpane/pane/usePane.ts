import { createContext, useContext } from 'react';
import type { Commands, Outcome, Progress, Refusal } from '../../commands/reports';
import type { Notice } from './notice';

/** One run of a command, as the pane tells of it. */
export interface Job<Report> {
  /** Name for diagnostics. */
  readonly name: string;
  /** What is done first, in words, until the command tells of its own steps. */
  readonly step: string;
  readonly run: (progress: Progress) => Promise<Outcome<Report>>;
  /** Leaves the last notice where it is and keeps no button waiting: for what changes nothing. */
  readonly quiet?: boolean;
  /** The thing to do about a refusal, if there is one. */
  readonly wayOn?: (refusal: Refusal) => Notice['action'];
}

/** What every screen may ask of the pane around it. */
export interface Pane {
  readonly commands: Commands;
  /** A job is running that buttons have to wait for. */
  readonly busy: boolean;
  /** Runs a job after those before it and shows its progress. Null if it was refused or failed: the pane has said why. */
  perform<Report>(job: Job<Report>): Promise<Report | null>;
  /** Shows a sentence at the top and has it read out. */
  notify(notice: Notice): void;
  /** Has a sentence read out that stands elsewhere on the screen. */
  announce(text: string): void;
  /** Says what was changed in the workbook, and offers to put it back. */
  changed(text: string): void;
  /** There is a change that can be put back. */
  readonly restorable: boolean;
  restore(): void;
  /** Selects a cell of the workbook ('Appendix 1'!E12). */
  selectCell(cell: string): void;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A screen stands outside the pane.');
  return pane;
}
