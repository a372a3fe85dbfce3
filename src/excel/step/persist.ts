import { errorCode } from '../explainError';
import { noAnswer, pause } from '../patience';

/** What is tried again: every half second for a minute, where the patience is the usual one and a half. */
const mostTries = 120;
const share = 0.5 / 90;

/** Errors that go by themselves: Excel is busy, a cell is being edited, the connection is being made again. */
const passing = new Set([
  'ActivityLimitReached',
  'CellEditMode',
  'GeneralException',
  'InvalidOperationInCellEditMode',
  'InvalidOrTimedOutSession',
  'RequestAborted',
  'WriteNotSupportedWhenModalDialogOpen',
]);
/** Other errors may have been the order of the moment: they are tried again a few times. */
const fewTries = 5;

/**
 * Does something on the workbook, again and again until it succeeds or there is no hope: true if it succeeded. It must
 * be such that doing it twice does no harm. A fault of ours is thrown.
 */
export async function persist(attempt: () => Promise<void>): Promise<boolean> {
  let others = 0;
  for (let tries = 0; tries < mostTries; tries += 1) {
    try {
      await attempt();
      return true;
    } catch (error) {
      const code = errorCode(error);
      if (code === '') throw error;
      if (code === noAnswer) return false;
      if (!passing.has(code)) others += 1;
      if (others >= fewTries) return false;
    }
    await pause(share);
  }
  return false;
}
