import type { CellPlace } from '../budgets/reconciliation';
import type { Severity } from '../finding';

/**
 * tied: a cell holds it · computed: it follows from cells · outside: the text does not say it of this workbook (an age,
 * another document, another year) · not tied: it should be there and is not · wrong: the text itself proves it wrong.
 */
export const tieStatuses = ['tied', 'computed', 'outside', 'not tied', 'wrong'] as const;
export type TieStatus = (typeof tieStatuses)[number];

/** What a claim was held to be, and why. */
export interface Tie {
  readonly status: TieStatus;
  /** Which figure it is, how it was computed, why it is outside, or what is the matter. */
  readonly how: string;
  readonly cells: readonly CellPlace[];
  /** False where it may agree by chance. */
  readonly certain: boolean;
  /** What an officer has to be told. */
  readonly fault?: {
    readonly severity: Severity;
    readonly code: string;
    readonly message: string;
    /** Of a figure that stands nowhere: what the workbook has of what it speaks of. */
    readonly instead?: string;
  };
}

export const outside = (how: string): Tie => ({ status: 'outside', how, cells: [], certain: true });

export const tiedTo = (
  how: string,
  cells: readonly CellPlace[],
  status: 'tied' | 'computed' = 'tied',
): Tie => ({
  status,
  how,
  cells,
  certain: true,
});

export const notTied = (
  severity: Severity,
  code: string,
  message: string,
  cells: readonly CellPlace[] = [],
): Tie => ({
  status: 'not tied',
  how: message,
  cells,
  certain: true,
  fault: { severity, code, message },
});

/** What the figures of the text itself contradict: an error. */
export const wrong = (message: string, cells: readonly CellPlace[] = []): Tie => ({
  status: 'wrong',
  how: message,
  cells,
  certain: true,
  fault: { severity: 'error', code: 'figure-wrong', message },
});
