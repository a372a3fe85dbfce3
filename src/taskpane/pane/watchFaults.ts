/** What of a window is needed to hear of faults. */
export type FaultWindow = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly location: Pick<Location, 'origin'>;
};

/**
 * Tells of faults that no job caught: exceptions in events and promises that nobody waited for. Only those of our own
 * scripts: what goes wrong in Office's or the browser's ("ResizeObserver loop …") is not for the officer. Gives the way
 * to stop.
 */
export function watchFaults(of: FaultWindow, tell: (error: unknown) => void): () => void {
  const isOurs = (error: unknown): boolean =>
    error instanceof Error && (error.stack ?? '').includes(`${of.location.origin}/`);
  const onError = (event: Pick<ErrorEvent, 'error'>) => {
    if (isOurs(event.error)) tell(event.error);
  };
  const onRejection = (event: Pick<PromiseRejectionEvent, 'reason'>) => {
    if (isOurs(event.reason)) tell(event.reason);
  };
  of.addEventListener('error', onError);
  of.addEventListener('unhandledrejection', onRejection);
  return () => {
    of.removeEventListener('error', onError);
    of.removeEventListener('unhandledrejection', onRejection);
  };
}
