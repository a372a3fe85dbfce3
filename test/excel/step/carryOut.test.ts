import type { Commands } from '../../../src/commands/createCommands';
import type { Outcome } from '../../../src/commands/shared/outcome';
import { manyKpis, openSample, reportOf, sheetNamed, workbookOf } from '../../commands/onWorkbook';
import { sitAtFaults, stoppedOf } from './faultyDesk';

const nothing = 'Nothing was changed.';
const takenBack = 'What was written was taken back: the workbook is as it was.';
const unknown = /It is not known whether the change was made\./;

type Job = (commands: Commands) => Promise<Outcome<unknown>>;

/** Jobs that change a workbook in different ways. */
const jobs: readonly (readonly [name: string, job: Job])[] = [
  ['colour', (commands) => commands.colour()],
  ['a new sheet', (commands) => commands.addTable({ kind: 'complaints' })],
  ['a table on a sheet', (commands) => commands.addTable({ kind: 'risks', sheet: 'KPIs', at: 'H2' })],
  ['a new column', (commands) => commands.addColumns({ fields: ['owner'], sheet: 'KPIs', at: 'A1' })],
];
const kpis = () => sitAtFaults(workbookOf(manyKpis(4)));

describe.each(jobs)('a fault while it writes: %s', (_name, job) => {
  test('done, but the answer was lost: it is reported as done, and can be put back', async () => {
    const { commands, channel, picture, changedSince } = await kpis();
    const before = picture();
    channel.arm('write', { kind: 'lost', code: 'GeneralException' });
    reportOf(await job(commands));
    expect(channel.fired()).toBe(true);
    expect(changedSince(before)).not.toEqual([]);
    reportOf(await commands.restore());
    expect(changedSince(before)).toEqual([]);
  });

  test.each(['AccessDenied', 'ActivityLimitReached', 'RequestPayloadSizeLimitExceeded'] as const)(
    'refused whole with %s: nothing was changed, no part is left, and it works when it is tried again',
    async (code) => {
      const { commands, channel, picture, changedSince } = await kpis();
      const before = picture();
      channel.arm('write', { kind: 'refused', code });
      const { message, state } = stoppedOf(await job(commands));
      expect(channel.fired()).toBe(true);
      expect(message).toContain(nothing);
      expect(state).toBe('untouched');
      expect(changedSince(before)).toEqual([]);
      reportOf(await job(commands));
    },
  );

  test.each([0, 0.1, 0.3, 0.6, 0.9, 1])(
    'stopped after a share of %d of it: taken back, and said',
    async (share) => {
      const { commands, channel, picture, changedSince } = await kpis();
      const before = picture();
      channel.arm('write', { kind: 'stopped', share, code: 'GeneralException' });
      const { message } = stoppedOf(await job(commands));
      expect(channel.fired()).toBe(true);
      expect([nothing, takenBack].some((words) => message.includes(words))).toBe(true);
      expect(changedSince(before)).toEqual([]);
    },
  );

  test('stopped half-way while Excel is busy for some tries: it is tried again', async () => {
    const { commands, channel, picture, changedSince } = await kpis();
    const before = picture();
    const then = { code: 'InvalidOperationInCellEditMode', trips: 7 } as const;
    channel.arm('write', { kind: 'stopped', share: 0.6, code: 'GeneralException', then });
    expect(stoppedOf(await job(commands)).message).toContain(takenBack);
    expect(changedSince(before)).toEqual([]);
  });

  test('a session that dies after half of it: said, and taken back by the next page', async () => {
    const { commands, reloaded, channel, picture, changedSince } = await kpis();
    const before = picture();
    const then = { code: 'InvalidOrTimedOutSession', trips: Infinity } as const;
    channel.arm('write', { kind: 'stopped', share: 0.6, code: 'GeneralException', then });
    const { message } = stoppedOf(await job(commands));
    expect(message).toMatch(unknown);
    expect(changedSince(before)).not.toEqual([]);
    channel.heal();
    expect(reportOf(await reloaded().restorable()).taken).toHaveLength(1);
    expect(changedSince(before)).toEqual([]);
  });

  test('after such a session the next job takes it back by itself and goes on', async () => {
    const good = await kpis();
    reportOf(await job(good.commands));
    const intended = good.picture();
    const { commands, reloaded, channel, changedSince } = await kpis();
    const then = { code: 'InvalidOrTimedOutSession', trips: Infinity } as const;
    channel.arm('write', { kind: 'stopped', share: 0.9, code: 'GeneralException', then });
    stoppedOf(await job(commands));
    channel.heal();
    reportOf(await job(reloaded()));
    expect(changedSince(intended)).toEqual([]);
  });

  test.each([false, true])(
    'a request that is never answered ends with words, and the next job runs (it was done: %s)',
    async (isDone) => {
      const { commands, channel, picture, changedSince } = await kpis();
      const before = picture();
      channel.arm('write', { kind: 'silent', isDone });
      const { code, message, state } = stoppedOf(await job(commands));
      expect(code).toBe('excel-no-answer');
      expect(message).toMatch(unknown);
      expect(state).toBe('unknown');
      channel.heal();
      expect(reportOf(await commands.restorable()).steps).toBe(isDone ? 1 : 0);
      if (isDone) reportOf(await commands.restore());
      expect(changedSince(before)).toEqual([]);
    },
  );
});

describe('somebody changes the workbook between the reading and the writing', () => {
  test('a cell that was to be written is filled: the job looks again and leaves it', async () => {
    const { commands, workbook, channel } = await kpis();
    const sheet = sheetNamed(workbook, 'KPIs');
    channel.arm('write', { kind: 'hand', act: () => sheet.setCell(2, 4, { value: 'Red' }) });
    reportOf(await commands.colour());
    expect([1, 2, 3, 4].map((row) => sheet.value(row, 4))).toEqual(['Amber', 'Red', 'Green', 'Amber']);
  });

  test('the measure of a row is corrected: the word follows from what stands there now', async () => {
    const { commands, workbook, channel } = await kpis();
    const sheet = sheetNamed(workbook, 'KPIs');
    channel.arm('write', { kind: 'hand', act: () => sheet.setCell(2, 3, { value: '10%' }) });
    reportOf(await commands.colour());
    expect(sheet.value(2, 4)).toBe('Red');
  });

  test('a colleague adds a sheet of the name that ours was to have: theirs stays as it is', async () => {
    const { commands, workbook, channel } = await kpis();
    const theirs = () => sheetNamed(workbook, 'Complaints');
    channel.arm('write', {
      kind: 'hand',
      act: () => workbook.addSheet('Complaints').setCell(0, 0, { value: 'Ann’s list' }),
    });
    await commands.addTable({ kind: 'complaints' });
    expect(channel.fired()).toBe(true);
    expect(theirs().value(0, 0)).toBe('Ann’s list');
    expect(theirs().tables).toEqual([]);
    expect(workbook.sheets.filter(({ name }) => name.startsWith('step '))).toEqual([]);
  });

  test('the sheet is protected: refused, and it is as it was', async () => {
    const { commands, workbook, channel, picture, changedSince } = await kpis();
    const sheet = sheetNamed(workbook, 'KPIs');
    channel.arm('write', { kind: 'hand', act: () => (sheet.protected = true) });
    const before = picture();
    const { message } = stoppedOf(await commands.colour());
    expect([nothing, takenBack].some((words) => message.includes(words))).toBe(true);
    expect(changedSince(before)).toEqual(['sheets']);
  });

  test('the place of a table is filled just now: what stands there is kept', async () => {
    const { commands, workbook, channel, picture, changedSince } = await sitAtFaults(openSample());
    const rota = sheetNamed(workbook, 'Rota');
    channel.arm('write', { kind: 'hand', act: () => rota.setCell(90, 1, { value: 'Ann wrote this' }) });
    const before = picture();
    const { code } = stoppedOf(await commands.addTable({ kind: 'complaints', sheet: 'Rota', at: 'A90' }));
    expect(code).toBe('place-taken');
    expect(rota.value(90, 1)).toBe('Ann wrote this');
    expect(changedSince(before)).toEqual(['Rota: contents']);
  });
});
