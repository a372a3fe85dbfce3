import { watchFaults, type FaultWindow } from '../../../src/taskpane/pane/usePane';

/** A window that tells its listeners, and counts them. */
function windowAt(origin: string) {
  const listeners = new Map<string, Set<(event: unknown) => void>>();
  const of = {
    location: { origin },
    addEventListener: (name: string, listener: (event: unknown) => void) =>
      listeners.set(name, (listeners.get(name) ?? new Set()).add(listener)),
    removeEventListener: (name: string, listener: (event: unknown) => void) =>
      listeners.get(name)?.delete(listener),
  };
  return {
    of: of as unknown as FaultWindow,
    fire: (name: string, event: unknown) => listeners.get(name)?.forEach((listener) => listener(event)),
  };
}

/** An error that was thrown in a script at an address. */
function thrownAt(address: string): Error {
  const error = new TypeError('x is undefined');
  error.stack = `TypeError: x is undefined\n    at f (${address}:1:2)`;
  return error;
}

test('faults of our own scripts are told, those of others are not', () => {
  const { of, fire } = windowAt('https://addin.example');
  const told: unknown[] = [];
  const stop = watchFaults(of, (error) => told.push(error));
  const [ours, other] = [
    thrownAt('https://addin.example/taskpane.1.js'),
    thrownAt('https://office.example/office.js'),
  ];
  fire('error', { error: ours });
  fire('unhandledrejection', { reason: ours });
  fire('error', { error: other });
  fire('error', { message: 'ResizeObserver loop completed with undelivered notifications.' });
  fire('unhandledrejection', { reason: 'no error' });
  expect(told).toEqual([ours, ours]);
  stop();
  fire('error', { error: ours });
  expect(told).toHaveLength(2);
});
