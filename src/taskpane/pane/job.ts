import type { Outcome, Progress, Refusal } from '../../commands/shared/outcome';
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
  /** For what nobody asked for: shows no progress, and a refusal or fault goes here instead of to the top. */
  readonly unasked?: (refusal: Refusal) => void;
  /** The thing to do about a refusal, if there is one. */
  readonly wayOn?: (refusal: Refusal) => Notice['action'];
}
