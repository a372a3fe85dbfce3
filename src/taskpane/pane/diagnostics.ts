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
