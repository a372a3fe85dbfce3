import { Cancelled } from '../../src/excel/cancel';
import { done, refuse } from '../../src/excel/refusals';
import { run } from '../../src/excel/run';
import { manyKpis, reportOf, sheetNamed, workbookOf } from '../commands/onWorkbook';
import { sitAtFaults, stoppedOf } from './step/faultyDesk';

const kpis = () => sitAtFaults(workbookOf(manyKpis(4)));

describe('jobs run one at a time', () => {
  test('two that are asked for at once run one after the other', async () => {
    await kpis();
    const seen: string[] = [];
    const job = (name: string) =>
      run(async (context) => {
        seen.push(`${name} begins`);
        await context.sync();
        await context.sync();
        seen.push(`${name} ends`);
        return done(name);
      });
    const [first, second] = await Promise.all([job('first'), job('second')]);
    expect([reportOf(first), reportOf(second)]).toEqual(['first', 'second']);
    expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  test('a double click on “New table” gives two whole tables, each with its own sheet', async () => {
    const { commands, reloaded, workbook } = await kpis();
    const both = await Promise.all([
      commands.addTable({ kind: 'complaints' }),
      reloaded().addTable({ kind: 'complaints' }),
    ]);
    const names = both.map((outcome) => reportOf(outcome).sheet);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(sheetNamed(workbook, name).tables).toHaveLength(1);
  });

  test('a job that fails, by a refusal or by a fault of ours, does not stop the next', async () => {
    const { commands } = await kpis();
    const broken = run(() => Promise.reject(new TypeError('x is not a function')));
    const refused = run(async () => refuse('no-such-sheet', 'Not today.'));
    const next = commands.colour();
    await expect(broken).rejects.toThrow('x is not a function');
    expect(stoppedOf(await refused).code).toBe('no-such-sheet');
    reportOf(await next);
  });
});

describe('what is queued and was not sent', () => {
  const write = (context: Excel.RequestContext): void => {
    context.workbook.worksheets.getItem('KPIs').getRange('A1').values = [['written']];
  };

  test('stays unsent when the job ends by a fault of ours', async () => {
    const { workbook } = await kpis();
    const broken = run(async (context) => {
      await context.sync();
      write(context);
      throw new TypeError('x is not a function');
    });
    await expect(broken).rejects.toThrow('x is not a function');
    await run(async (context) => done(await context.sync()));
    expect(sheetNamed(workbook, 'KPIs').value(0, 0)).toBe('Ref');
  });

  test('stays unsent when the job is cancelled, though the next has begun', async () => {
    const { workbook, commands } = await kpis();
    const cancelled = run(async (context) => {
      await context.sync();
      write(context);
      commands.cancel();
      await context.sync();
      return done(null);
    });
    const next = run(async (context) => done(await context.sync()));
    expect(stoppedOf(await cancelled).code).toBe('cancelled');
    reportOf(await next);
    expect(sheetNamed(workbook, 'KPIs').value(0, 0)).toBe('Ref');
  });
});

describe('nothing waits for ever', () => {
  test.each([0, 1, 2, 3])('round trip %i is never answered: words, and the next job runs', async (trip) => {
    const { commands, channel, picture, changedSince } = await kpis();
    const before = picture();
    channel.arm(trip, { kind: 'silent' });
    const { code, message } = stoppedOf(await commands.colour());
    expect(channel.fired()).toBe(true);
    expect(code).toBe('excel-no-answer');
    expect(message).toMatch(/Nothing was changed\.|It is not known/);
    expect(changedSince(before)).toEqual([]);
    channel.heal();
    reportOf(await commands.colour());
  });

  test('a job that was waiting for its turn runs once the silent one was given up', async () => {
    const { commands, channel } = await kpis();
    channel.arm(0, { kind: 'silent', once: true });
    const [first, second] = await Promise.all([commands.colour(), commands.colour()]);
    expect(stoppedOf(first).code).toBe('excel-no-answer');
    reportOf(second);
  });
});

describe('cancel', () => {
  test.each([0, 1, 2, 3])('before the write, at round trip %i: the workbook is as it was', async (trip) => {
    const { commands, channel, picture, changedSince } = await kpis();
    const before = picture();
    channel.arm(trip, { kind: 'hand', act: () => commands.cancel() });
    const { code, message, state } = stoppedOf(await commands.colour());
    expect([code, state]).toEqual(['cancelled', 'untouched']);
    expect(message).toBe('The job was cancelled. Nothing was changed.');
    expect(changedSince(before)).toEqual([]);
  });

  test('while it writes: it is taken back', async () => {
    const { commands, channel, picture, changedSince } = await kpis();
    const before = picture();
    channel.arm('write', { kind: 'hand', act: () => commands.cancel() });
    expect(stoppedOf(await commands.addTable({ kind: 'complaints' })).code).toBe('cancelled');
    expect(channel.fired()).toBe(true);
    expect(changedSince(before)).toEqual([]);
  });

  test('where nothing runs it does nothing, and does not stop the next job', async () => {
    const { commands } = await kpis();
    commands.cancel();
    reportOf(await commands.colour());
  });

  test('between the asking and the turn: the job does not begin, and the one before it goes on', async () => {
    const { commands, picture, changedSince, workbook } = await kpis();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const before = run(
      async (context) => {
        await held;
        return done(await context.sync());
      },
      { unasked: true },
    );
    const start = picture();
    const waiting = commands.colour();
    commands.cancel();
    // The answer does not wait for the turn.
    expect(stoppedOf(await waiting)).toEqual({
      code: 'cancelled',
      message: 'The job was cancelled. Nothing was changed.',
      state: 'untouched',
    });
    release();
    reportOf(await before);
    reportOf(await run(async (context) => done(await context.sync())));
    expect(changedSince(start)).toEqual([]);
    reportOf(await commands.colour());
    expect(sheetNamed(workbook, 'KPIs').value(1, 4)).toBe('Amber');
  });

  test('while a job of another page has the turn, such as the ribbon’s: it is given up at once', async () => {
    const { commands, picture, changedSince } = await kpis();
    let end: () => void = () => undefined;
    const others = new Promise<void>((resolve) => (end = resolve));
    const request = async (_name: string, job: () => Promise<unknown>) => {
      await others;
      return job();
    };
    Object.defineProperty(globalThis, 'navigator', { value: { locks: { request } }, configurable: true });
    try {
      const start = picture();
      const waiting = commands.addTable({ kind: 'complaints' });
      await new Promise((resolve) => setTimeout(resolve, 5));
      commands.cancel();
      expect(stoppedOf(await waiting).code).toBe('cancelled');
      end();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(changedSince(start)).toEqual([]);
    } finally {
      Reflect.deleteProperty(globalThis, 'navigator');
    }
  });

  test('of two that wait the first is cancelled, which is the one that shows', async () => {
    const { commands } = await kpis();
    const [first, second] = [commands.colour(), commands.addTable({ kind: 'complaints' })];
    commands.cancel();
    expect(stoppedOf(await first).code).toBe('cancelled');
    reportOf(await second);
  });

  test('what nobody pressed a button for is not cancelled', async () => {
    const { commands } = await kpis();
    const opening = commands.restorable();
    commands.cancel();
    expect(reportOf(await opening).steps).toBe(0);
  });

  test('a job may say itself that it was cancelled', async () => {
    await kpis();
    expect(stoppedOf(await run(() => Promise.reject(new Cancelled()))).code).toBe('cancelled');
  });
});

test('what stopped half-way is taken back before a job reads, though the job did not ask', async () => {
  const { commands, reloaded, channel, workbook } = await kpis();
  const then = { code: 'InvalidOrTimedOutSession', trips: Infinity } as const;
  channel.arm('write', { kind: 'stopped', share: 0.9, code: 'GeneralException', then });
  stoppedOf(await commands.addTable({ kind: 'complaints' }));
  channel.heal();
  expect(workbook.sheets).toHaveLength(2);
  reportOf(await reloaded().check());
  expect(workbook.sheets).toHaveLength(1);
});
