import type { RefusalCode } from './refusals';
import type { StoppedState } from './step/jobStopped';

/** Why a command did nothing: what is in the way, where, and what to do. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  /** In which state a job that stopped has left the workbook; absent where nothing was tried. */
  readonly state?: StoppedState;
  /** A free place for a table that did not fit where it was asked for: { sheet: "Plan", at: "H2" }. */
  readonly offer?: { readonly sheet: string; readonly at: string };
  /** Of a Restore that cannot take the last job back: the one before it can be tried. */
  readonly more?: boolean;
}

/** How a job on the workbook ends: with its report, or refused in words. */
export type Outcome<Report> =
  { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly refusal: Refusal };

export const done = <Report>(report: Report): Outcome<Report> => ({ ok: true, report });

export const refuse = (code: RefusalCode, message: string, offer?: Refusal['offer']): Outcome<never> => ({
  ok: false,
  refusal: offer ? { code, message, offer } : { code, message },
});
