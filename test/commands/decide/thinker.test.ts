import { decide, thinkIn } from '../../../src/commands/decide/decide';
import { decisions } from '../../../src/commands/decide/decisions';
import { answer, listening, type Message } from '../../../src/commands/decide/question';
import { serve } from '../../../src/commands/decide/serve';
import { createThinker, NoThinker, type ThreadBeside } from '../../../src/commands/decide/thinker';
import { askForJob, beginJob, Cancelled, cancelJob, endJob, type AskedJob } from '../../../src/excel/cancel';
import type { WorkbookSnapshot } from '../../../src/grid/snapshot';

const kpis = (rows: number): WorkbookSnapshot => {
  const values = [
    ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'],
    ...Array.from({ length: rows }, (_, row) => [`1.${row}`, `Cases closed, team ${row}`, '80%', '76%', '']),
  ];
  const used = { row: 0, column: 0, rows: values.length, columns: 5 };
  const sheet = { id: 's', name: 'KPIs', visible: true, protected: false, used, values, text: values };
  return { sheets: [{ ...sheet, merges: [], tables: [] }], activeSheet: 's', names: [] };
};

const question = (workbook = kpis(3)) => ({ workbook, request: {}, today: '2026-11-22' });

const { check, colours, tables, followed } = decisions;

/** A thread that answers by the code of the worker, each message copied on its way as a browser does. */
class Beside implements ThreadBeside {
  onmessage: ThreadBeside['onmessage'] = null;
  onerror: ThreadBeside['onerror'] = null;
  onmessageerror: ThreadBeside['onmessageerror'] = null;
  ended = false;
  received = 0;
  private readonly take = serve((message) => this.tell(message));

  constructor(private readonly answers: 'answers' | 'is silent' | 'never listens' = 'answers') {
    if (answers !== 'never listens') queueMicrotask(() => this.tell(listening));
  }

  postMessage(message: unknown): void {
    this.received += 1;
    const copy = structuredClone(message) as Message;
    if (this.answers === 'answers') queueMicrotask(() => this.take(copy));
  }

  terminate(): void {
    this.ended = true;
  }

  private tell(message: unknown): void {
    if (!this.ended) this.onmessage?.({ data: structuredClone(message) });
  }
}

/** Decisions go to threads that are made so; gives those that were started. */
function beside(make: (number: number) => Beside, patience?: number): Beside[] {
  const started: Beside[] = [];
  const start = () => {
    const thread = make(started.length);
    started.push(thread);
    return thread;
  };
  thinkIn(createThinker(start, patience));
  return started;
}

let job: AskedJob;
const begin = () => {
  job = askForJob();
  beginJob(job);
};
beforeEach(begin);
afterEach(() => {
  endJob(job);
  thinkIn(null);
});

describe('a decision in another thread', () => {
  test('is the same as here, and was made there', async () => {
    const [thread] = beside(() => new Beside());
    for (const rows of [0, 3, 2_000]) {
      const asked = question(kpis(rows));
      expect(await decide('check', check, asked)).toStrictEqual(structuredClone(answer(check, asked)));
      expect(await decide('colours', colours, asked)).toStrictEqual(structuredClone(answer(colours, asked)));
    }
    expect(thread?.received).toBeGreaterThan(6);
  });

  test('is made for several that ask at once', async () => {
    beside(() => new Beside());
    const [checked, listed, sheets] = await Promise.all([
      decide('check', check, question()),
      decide('tables', tables, question()),
      decide('followed', followed, question()),
    ]);
    expect(checked).toEqual(answer(check, question()));
    expect(listed).toEqual(answer(tables, question()));
    expect(sheets).toEqual(['s']);
  });

  test('passes on what it throws, by name and words, so that its code is the same', async () => {
    beside(() => new Beside());
    const broken = { ...kpis(1), sheets: null } as unknown as WorkbookSnapshot;
    const here = await decide('tables', tables, question(broken)).catch((error: Error) => error);
    thinkIn(null);
    const there = await decide('tables', tables, question(broken)).catch((error: Error) => error);
    expect(here).toBeInstanceOf(Error);
    expect(String(here)).toBe(String(there));
  });

  test('ends at once when the job is cancelled, and the next one has another thread', async () => {
    const started = beside((number) => new Beside(number === 0 ? 'is silent' : 'answers'));
    const cancelled = expect(decide('check', check, question())).rejects.toBeInstanceOf(Cancelled);
    await new Promise((resolve) => setTimeout(resolve, 20));
    cancelJob();
    await cancelled;
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
    endJob(job);
    begin();
    expect(await decide('check', check, question())).toEqual(answer(check, question()));
    expect(started[1]?.received).toBeGreaterThan(0);
  });
});

describe('where there is no other thread, it is decided here', () => {
  const here = async () =>
    expect(await decide('check', check, question())).toStrictEqual(answer(check, question()));

  test('none can be started: an old web view, a policy that forbids it', async () => {
    let tries = 0;
    const start = () => {
      tries += 1;
      throw new Error('SecurityError');
    };
    thinkIn(createThinker(start));
    await here();
    await here();
    expect(tries).toBe(1);
  });

  test('its script cannot be had', async () => {
    const [thread] = beside(() => new Beside('never listens'));
    setTimeout(() => thread?.onerror?.({}), 5);
    await here();
    expect(thread?.ended).toBe(true);
  });

  test('it never says that it listens', async () => {
    const started = beside(() => new Beside('never listens'), 30);
    await here();
    await here();
    expect(started.map(({ ended }) => ended)).toEqual([true]);
  });

  test('it dies at work: the next question has a new one, until three have died', async () => {
    const started = beside(() => new Beside('is silent'));
    for (let death = 0; death < 3; death += 1) {
      const asked = here();
      await new Promise((resolve) => setTimeout(resolve, 20));
      started.at(-1)?.onerror?.({});
      await asked;
    }
    await here();
    expect(started).toHaveLength(3);
  });

  test('an answer cannot be read', async () => {
    const [thread] = beside(() => new Beside('is silent'));
    const asked = here();
    await new Promise((resolve) => setTimeout(resolve, 20));
    thread?.onmessageerror?.();
    await asked;
  });

  test('what cannot be copied is a fault of ours and is told', async () => {
    beside(() => new Beside());
    const odd = { ...question(), request: { sheet: (() => 'KPIs') as unknown as string } };
    await expect(decide('check', check, odd)).rejects.toThrow(/clone/i);
  });

  test('and whoever asks a thread that is gone is told so', async () => {
    const thinker = createThinker(() => {
      throw new Error('SecurityError');
    });
    await expect(thinker.ask('tables', question())).rejects.toBeInstanceOf(NoThinker);
  });
});
