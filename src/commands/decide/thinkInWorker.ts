import { thinkIn } from './decide';
import { createThinker, type ThreadBeside } from './thinker';

/** Has this page's decisions made in a thread of their own. */
export const thinkInWorker = (): void =>
  thinkIn(
    createThinker(() => new Worker(new URL('./worker.ts', import.meta.url)) as unknown as ThreadBeside),
  );
