import type { Refusal } from '../../commands/reports';

/** One sentence at the top of the pane about what has just happened, and at most one thing to do about it. */
export interface Notice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A refusal is no fault of the officer's: a warning. Faults of the add-in itself are errors. */
export function refusalNotice(refusal: Refusal, action?: Notice['action']): Notice {
  const intent = refusal.code === faultCode ? 'error' : 'warning';
  return action ? { intent, text: refusal.message, action } : { intent, text: refusal.message };
}

export const faultCode = 'add-in-fault';

/** An exception, as a refusal in words: it should not have happened, so the officer is asked to pass it on. */
export function faultRefusal(): Refusal {
  return {
    code: faultCode,
    message:
      'Something went wrong in the add-in itself. Try again; if it happens again, copy the diagnostics at the foot of this pane and send them to your support desk.',
  };
}
