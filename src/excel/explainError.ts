import type { Refusal } from './refusal';

/** What a person can do about each error code of Office.js. Its own messages are localised and not for people. */
const whatToDo: Readonly<Record<string, string>> = {
  AccessDenied:
    'The sheet or the workbook is protected, or is open for reading only. Ask its owner to unprotect it (Review, Unprotect Sheet), then try again.',
  ApiNotFound: 'This version of Excel is too old for this job. Excel 2021 or Microsoft 365 can do it.',
  ActivityLimitReached: 'Excel is busy. Wait a moment and try again.',
  CellEditMode: 'A cell is being edited. Press Enter to finish the edit, then try again.',
  GeneralException:
    'Excel could not finish the job and gave no reason. Save the workbook, open it again, and try once more.',
  InvalidOperationInCellEditMode: 'A cell is being edited. Press Enter to finish the edit, then try again.',
  InvalidOrTimedOutSession: 'The connection to the workbook has timed out. Reload the page and try again.',
  ItemAlreadyExists: 'Something of that name is in the workbook already. Rename it, then try again.',
  ItemNotFound: 'A sheet or table was removed or renamed while the job ran. Try again.',
  MergedRangeConflict: 'Merged cells are in the way. Unmerge them or choose another place.',
  RangeExceedsLimit:
    'The sheet holds more cells than Excel can hand over at once. Remove what is not needed, then try again.',
  RequestAborted: 'Excel stopped the job. Try again.',
  RequestPayloadSizeLimitExceeded:
    'The job is too large for Excel on the web. Try it in Excel for Windows or Mac.',
  ResponsePayloadSizeLimitExceeded:
    'The workbook is too large for Excel on the web. Try it in Excel for Windows or Mac.',
  WriteNotSupportedWhenModalDialogOpen: 'A window of Excel is open. Close it, then try again.',
};

/** The code of an error of Office.js, '' for any other. Its class comes from another realm: `instanceof` is no help. */
export function errorCode(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** A refusal in words for an error of Office.js; null if the error is none of Office's (a fault of ours). */
export function explainError(error: unknown): Refusal | null {
  const code = errorCode(error);
  if (!code) return null;
  const advice =
    whatToDo[code] ?? 'Excel refused the job. Save the workbook, open it again, and try once more.';
  return { code: `excel-${kebab(code)}`, message: advice };
}

const kebab = (code: string) => code.replace(/[a-z](?=[A-Z])/g, '$&-').toLowerCase();
