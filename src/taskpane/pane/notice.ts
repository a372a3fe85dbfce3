import type { Refusal } from '../../commands/shared/outcome';
import { stateAfter, unforeseen, unforeseenCode } from '../../commands/shared/unforeseen';

/** One sentence at the top of the pane about what has just happened, and at most one thing to do about it. */
export interface Notice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A refusal is no fault of the officer's: a warning. Faults of the add-in itself are errors. */
export function refusalNotice(refusal: Refusal, action?: Notice['action']): Notice {
  const intent = refusal.code === unforeseenCode ? 'error' : 'warning';
  return action ? { intent, text: refusal.message, action } : { intent, text: refusal.message };
}

/** An exception, as a refusal in words with a code to quote: it should not have happened, so it is to be passed on. */
export const faultRefusal = (error: unknown): Refusal =>
  unforeseen(
    error,
    `${stateAfter(error)}; try again; if it happens again, copy the diagnostics at the foot of this pane and send them to your support desk with this code.`,
  );
