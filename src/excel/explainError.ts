import { Cancelled } from './cancel';
import { noAnswer } from './patience';
import type { Refusal } from './refusals';
import { GroundMoved, JobStopped, Unfinished, type StoppedState } from './step/jobStopped';
import { fewOf, inList } from '../words/lists';

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
  [noAnswer]:
    'Excel did not answer. It may be busy, a cell may be being edited (press Enter), or a window of Excel may be open.',
  WriteNotSupportedWhenModalDialogOpen: 'A window of Excel is open. Close it, then try again.',
};

/** The code of an error of Office.js, '' for any other. Its class comes from another realm: `instanceof` is no help. */
export function errorCode(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** What state the workbook is in, in words for officers. */
const stateWords: Readonly<Record<StoppedState, string>> = {
  untouched: 'Nothing was changed.',
  'taken back': 'What was written was taken back: the workbook is as it was.',
  unknown:
    'It is not known whether the change was made. Look at the workbook; if half of it is there, the add-in takes it back when it next reads the workbook.',
  'half done':
    'The change is half made and could not be taken back yet. Do not go on writing: reload the add-in, and it takes it back.',
};

/**
 * A refusal in words for an error that came up in a job: what happened, what to do, and what state the workbook is in.
 * null if the error is a fault of ours.
 */
export function explainError(error: unknown): Refusal | null {
  if (error instanceof JobStopped) {
    const refusal = explainError(error.reason);
    return refusal && withLost(withState(refusal, error.state), error.lost);
  }
  if (error instanceof Cancelled)
    return withState({ code: 'cancelled', message: 'The job was cancelled.' }, 'untouched');
  if (error instanceof GroundMoved)
    return withState(
      {
        code: 'workbook-changed',
        message: `Somebody changed the workbook while the job ran (${placesOf(error)}). Try again.`,
      },
      'untouched',
    );
  if (error instanceof Unfinished)
    return withState(
      { code: 'change-unfinished', message: 'An earlier change stopped half-way.' },
      'half done',
    );
  const code = errorCode(error);
  if (!code) return null;
  const advice =
    whatToDo[code] ?? 'Excel refused the job. Save the workbook, open it again, and try once more.';
  return withState({ code: `excel-${kebab(code)}`, message: advice }, 'untouched');
}

/** The refusal with the state of the workbook; the last word on the state counts. */
function withState({ code, message, state: before }: Refusal, state: StoppedState): Refusal {
  const plain = before ? message.replace(` ${stateWords[before]}`, '') : message;
  return { code, message: `${plain} ${stateWords[state]}`, state };
}

/** What was taken back, save what is named. */
const withLost = (refusal: Refusal, lost: readonly string[]): Refusal =>
  lost.length === 0
    ? refusal
    : {
        ...refusal,
        message: refusal.message.replace(/: the workbook is as it was\.$/, `. ${lost.join(' ')}`),
      };

const placesOf = ({ places }: GroundMoved): string => inList(fewOf(places, 1));

const kebab = (code: string) => code.replace(/[a-z](?=[A-Z])/g, '$&-').toLowerCase();
