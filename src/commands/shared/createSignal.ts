import type { Outcome } from '../../excel/refusals';

/** Tells whoever listens that something was done by a command. */
export interface Signal {
  /** Gives the way to stop listening. */
  listen(listener: () => void): () => void;
  /** Passes an outcome on, and tells of it if the command was carried out. */
  after<Report>(outcome: Promise<Outcome<Report>>): Promise<Outcome<Report>>;
}

export function createSignal(): Signal {
  const listeners = new Set<() => void>();
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async after(outcome) {
      const { ok } = await outcome;
      if (ok) for (const listener of listeners) listener();
      return outcome;
    },
  };
}
