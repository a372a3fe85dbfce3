import { Cancelled, isCancelled } from './cancel';

/** So long may the page be at work in one piece, in milliseconds, before it looks whether somebody wants something. */
const slice = 12;

/** A pause of no length: whatever waits for the page's thread (a key, a press, a picture) has its turn. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * For long work on a page's thread: to be awaited before it and after each small piece of it. It pauses at the first call,
 * as whatever brought the work has had the thread already, and then whenever a slice of time is used up; and it throws
 * `Cancelled` when the officer has cancelled the job meanwhile. Where there is no page (the command line) it does nothing.
 */
export function createPace(): () => Promise<void> {
  if (typeof document === 'undefined') return () => Promise.resolve();
  let since = -Infinity;
  return async () => {
    if (performance.now() - since < slice) return;
    await breathe();
    if (isCancelled()) throw new Cancelled();
    since = performance.now();
  };
}
