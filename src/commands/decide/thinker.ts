import { createPace } from '../../excel/cancel';
import { type Answer, type Asked, cutIntoPieces, gatherPieces, listening, type Message } from './question';

export interface ThreadBeside {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { preventDefault?(): void }) => void) | null;
  onmessageerror: (() => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** There is no thread beside this one, or it has died over the question: whoever asked has to decide here. */
export class NoThinker extends Error {
  constructor() {
    super('There is no thread to decide in.');
  }
}

/** Decides in another thread. */
export interface Thinker {
  /** Throws `NoThinker` where that is not possible, and what the decision itself throws. */
  ask(name: Asked['name'], question: Asked['question']): Promise<unknown>;
  /** Ends the thread with all that it is at work on, and starts another. */
  stop(): void;
}

interface Open {
  readonly gather: ReturnType<typeof gatherPieces>;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that has not said after so many milliseconds that it listens will not. */
const longestStart = 10_000;
/** A thread that died at work is replaced; after so many there is something about this machine. */
const mostDeaths = 3;

/**
 * Keeps a thread for decisions: started at once, so that the first question does not wait for its script. It is given
 * up for good where it cannot be started: an old web view, a policy of the tenant, a script that is not to be had.
 */
export function createThinker(start: () => ThreadBeside, patience = longestStart): Thinker {
  let deaths = 0;
  let questions = 0;
  let open = new Map<number, Open>();
  let thread: { readonly port: ThreadBeside; readonly ready: Promise<void> } | null = null;

  const begin = () => {
    thread = null;
    if (deaths >= mostDeaths) return;
    let port: ThreadBeside;
    try {
      port = start();
    } catch {
      deaths = mostDeaths;
      return;
    }
    let isReady = false;
    const ready = new Promise<void>((resolve, reject) => {
      const die = (event?: { preventDefault?(): void }) => {
        event?.preventDefault?.();
        clearTimeout(clock);
        if (thread?.port !== port) return;
        deaths = isReady ? deaths + 1 : mostDeaths;
        reject(new NoThinker());
        end();
        begin();
      };
      const clock = setTimeout(die, patience);
      port.onerror = die;
      port.onmessageerror = () => die();
      port.onmessage = ({ data }) => {
        if (data !== listening) return take(data as Message);
        clearTimeout(clock);
        isReady = true;
        resolve();
      };
    });
    // Told to whoever asks.
    ready.catch(() => undefined);
    thread = { port, ready };
  };

  const end = () => {
    if (!thread) return;
    const { port } = thread;
    thread = null;
    [port.onmessage, port.onerror, port.onmessageerror] = [null, null, null];
    port.terminate();
    const left = open;
    open = new Map();
    for (const { reject } of left.values()) reject(new NoThinker());
  };

  const take = ({ question, piece }: Message) => {
    const asked = open.get(question);
    const gathered = asked?.gather(piece);
    if (!asked || !gathered) return;
    open.delete(question);
    const answer = gathered.whole as Answer;
    if ('output' in answer) asked.resolve(answer.output);
    else asked.reject(Object.assign(new Error(answer.failed.message), answer.failed));
  };

  const send = async (port: ThreadBeside, number: number, asked: Asked) => {
    const pace = createPace();
    await pace();
    for (const piece of cutIntoPieces(asked)) {
      if (!open.has(number)) return;
      port.postMessage({ question: number, piece } satisfies Message);
      await pace();
    }
  };

  begin();
  return {
    async ask(name, question) {
      const asked = thread;
      if (!asked) throw new NoThinker();
      await asked.ready;
      if (thread !== asked) throw new NoThinker();
      const number = (questions += 1);
      return new Promise((resolve, reject) => {
        open.set(number, { gather: gatherPieces(), resolve, reject });
        send(asked.port, number, { name, question }).catch((error: Error) => {
          open.delete(number);
          reject(error);
        });
      });
    },
    stop() {
      if (!thread) return;
      end();
      begin();
    },
  };
}
