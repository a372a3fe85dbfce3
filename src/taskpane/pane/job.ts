import {
  type Outcome,
  type Progress,
  type Refusal,
  stateAfter,
  unforeseen,
  unforeseenCode,
} from '../../commands/shared/outcome';

/** One sentence at the top of the pane about what has just happened, and at most one thing to do about it. */
export interface Notice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

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

/** The step that a running job is at: "Reading the workbook", none done of 3. */
export interface Step {
  readonly text: string;
  readonly done: number;
  /** 0 where the number of steps is not known. */
  readonly of: number;
  /** Buttons wait for it. */
  readonly blocking: boolean;
  /** The officer has cancelled it, and it has not ended yet. */
  readonly isCancelled?: boolean;
}

/** What is read out of a step: "Reading the workbook. Escape cancels." */
export const spokenStep = ({ text, blocking, isCancelled = false }: Step): string =>
  blocking && !isCancelled ? `${text}. Escape cancels.` : text;

/** "Reading the workbook, step 1 of 3": the step being taken is the one after those done. */
export function stepText({ text, done, of }: Step): string {
  return of > 0 ? `${text}, step ${Math.min(done + 1, of)} of ${of}` : text;
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

/** What came of one job, as diagnostics tell it: codes and counts, never the officer's text. */
export interface JobRecord {
  readonly job: string;
  /** "done", "refused: sheet-protected", "failed: TypeError: …" */
  readonly result: string;
  readonly milliseconds: number;
}

/** How many jobs the diagnostics look back on. */
export const recordsKept = 20;

/** Adds a record at the end and forgets the oldest beyond `recordsKept`. */
export function remember(records: readonly JobRecord[], record: JobRecord): readonly JobRecord[] {
  return [...records, record].slice(-recordsKept);
}

/** An exception in one line: its name, its message, and where in the script it was raised. */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return `failed: ${String(error)}`;
  const place = error.stack?.split('\n').find((line) => /:\d+:\d+\)?$/.test(line));
  return `failed: ${error.name}: ${error.message}${place ? ` (${place.trim()})` : ''}`;
}

/**
 * The text that an officer copies for the support desk. It holds versions, the kind of browser and what the last
 * jobs came to, and nothing of the workbook.
 */
export function diagnosticsText(about: {
  readonly version: string;
  readonly browser: string;
  readonly look: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly records: readonly JobRecord[];
}): string {
  const { version, browser, look, size, records } = about;
  return [
    version,
    `Browser: ${browser}`,
    `Pane: ${size.width} × ${size.height} px, ${look}`,
    records.length === 0 ? 'No jobs yet.' : 'Jobs, oldest first:',
    ...records.map(({ job, result, milliseconds }) => `  ${job}: ${result} (${milliseconds} ms)`),
  ].join('\n');
}
