import { createCommands } from '../../../src/commands/createCommands';
import { readWorkbook } from '../../../src/excel/readWorkbook';
import { done, type Outcome } from '../../../src/excel/refusals';
import { run } from '../../../src/excel/run';
import { carryOut } from '../../../src/excel/step/carryOut';
import { writtenCells } from '../../../src/excel/step/change';
import { bodyNamespace, readNamespace } from '../../../src/excel/step/stepXml';
import { openFile } from '../../../src/workbench/file/openFile';
import type { Workbook } from '../../../src/xlsx/model/workbook';
import { manyKpis, reportOf, sheetNamed, workbookOf } from '../../commands/onWorkbook';
import { sitAtFaults, stoppedOf, type FaultyDesk } from './faultyDesk';

/** Cells that hold as much as Excel allows, so that their step is longer than one part takes. */
const count = 90;
const longText = (row: number) => `${row} ${'word '.repeat(6_500)}`.trim();

async function longCells(): Promise<FaultyDesk> {
  const desk = await sitAtFaults(workbookOf(manyKpis(4)));
  const sheet = desk.workbook.addSheet('Texts');
  sheet.setCell(0, 0, { value: 'Text' });
  for (let row = 1; row <= count; row += 1) sheet.setCell(row, 0, { value: longText(row) });
  return desk;
}

/** A job that overwrites them all. */
const overwrite = (): Promise<Outcome<null>> =>
  run(async (context) => {
    const workbook = await readWorkbook(context);
    const sheet = workbook.sheets.find(({ name }) => name === 'Texts');
    if (!sheet) throw new Error('The sheet is there.');
    const edits = Array.from({ length: count }, (_, at) => ({
      sheetId: sheet.id,
      row: at + 1,
      column: 0,
      before: longText(at + 1),
      content: 'short',
    }));
    await carryOut(context, workbook, {
      change: writtenCells(context, workbook, edits),
      restored: 'The texts are back.',
    });
    return done(null);
  });

const texts = ({ workbook }: FaultyDesk) =>
  Array.from({ length: count }, (_, at) => sheetNamed(workbook, 'Texts').value(at + 1, 0));
const allLong = Array.from({ length: count }, (_, at) => longText(at + 1));
const allShort = allLong.map(() => 'short');
const kinds = ({ customXml }: Workbook) =>
  customXml.map(({ xml }) => readNamespace(/xmlns="([^"]*)"/.exec(xml)?.[1] ?? '')?.kind);
/** A part of that kind is lost, as when somebody has cleaned the file. */
function lose(workbook: Workbook, kind: string): void {
  const at = kinds(workbook).lastIndexOf(kind as 'more');
  workbook.customXml = workbook.customXml.filter((_part, index) => index !== at);
}

describe('a step that is longer than one part takes', () => {
  test('is kept in several, each within what a request may hold, and taken back by a page that knows nothing', async () => {
    const first = await longCells();
    reportOf(await first.commands.addTable({ kind: 'complaints' }));
    const before = first.picture();
    reportOf(await overwrite());
    expect(texts(first)).toEqual(allShort);
    expect(kinds(first.workbook).filter((kind) => kind === 'more')).toHaveLength(2);
    expect(first.host.statistics.largestRequest).toBeLessThan(5_000_000);
    expect(first.changedSince(before)).toContain('Texts: contents');

    const again = await sitAtFaults(openFile(first.file.save()));
    expect(reportOf(await again.commands.restore())).toMatchObject({
      restored: 'The texts are back.',
      more: true,
    });
    expect(texts(again)).toEqual(allLong);
    expect(again.host.statistics.largestResponse).toBeLessThan(5_000_000);
    expect(kinds(again.workbook)).not.toContain('more');
    reportOf(await again.commands.restore());
    expect(again.workbook.sheets.map(({ name }) => name)).toEqual(['KPIs', 'Texts']);
    expect(stoppedOf(await again.commands.restore()).code).toBe('nothing-to-restore');
  });

  test.each([
    ['refused whole', { kind: 'refused', code: 'AccessDenied' }],
    ['stopped half-way', { kind: 'stopped', share: 0.5, code: 'GeneralException' }],
    ['stopped at its first action', { kind: 'stopped', share: 0, code: 'GeneralException' }],
  ] as const)('%s: the workbook is as it was, and so are its parts', async (_what, fault) => {
    const desk = await longCells();
    const before = desk.picture();
    desk.channel.arm('write', fault);
    stoppedOf(await overwrite());
    expect(desk.channel.fired()).toBe(true);
    expect(desk.changedSince(before)).toEqual([]);
    expect(texts(desk)).toEqual(allLong);
    reportOf(await overwrite());
  });

  test.each([3, 4])(
    'request %i, which puts a part down ahead, is refused: nothing was changed',
    async (trip) => {
      const desk = await longCells();
      const before = desk.picture();
      desk.channel.arm(trip, { kind: 'refused', code: 'ActivityLimitReached' });
      expect(stoppedOf(await overwrite()).message).toContain('Nothing was changed.');
      expect(desk.channel.fired()).toBe(true);
      expect(desk.changedSince(before)).toEqual([]);
    },
  );

  test('of a page that died before its change: nothing was done, and the next job clears it away', async () => {
    const desk = await longCells();
    desk.channel.arm('write', { kind: 'refused', code: 'InvalidOrTimedOutSession', from: true });
    stoppedOf(await overwrite());
    desk.channel.heal();
    expect(kinds(desk.workbook)).toEqual(['more', 'more']);
    expect(reportOf(await desk.reloaded().restorable())).toMatchObject({
      taken: [],
      isLost: false,
      steps: 0,
    });
    reportOf(await desk.commands.addTable({ kind: 'complaints' }));
    expect(kinds(desk.workbook).sort()).toEqual(['body', 'seal']);
  });

  test('of a page that died in the middle of its change: the next page takes it back', async () => {
    const desk = await longCells();
    const before = desk.picture();
    const then = { code: 'InvalidOrTimedOutSession', trips: Infinity } as const;
    desk.channel.arm('write', { kind: 'stopped', share: 0.6, code: 'GeneralException', then });
    stoppedOf(await overwrite());
    desk.channel.heal();
    expect(reportOf(await desk.reloaded().restorable()).taken).toEqual(['The texts are back.']);
    expect(desk.changedSince(before)).toEqual([]);
  });

  test('a part that somebody takes away just before the change stops it before it has begun', async () => {
    const desk = await longCells();
    desk.channel.arm('write', { kind: 'hand', act: () => lose(desk.workbook, 'more') });
    expect(stoppedOf(await overwrite()).message).toContain('Nothing was changed.');
    expect(texts(desk)).toEqual(allLong);
    expect(kinds(desk.workbook)).toEqual([]);
  });

  test('the eleventh job after it drops all of its parts', async () => {
    const desk = await longCells();
    reportOf(await overwrite());
    for (let made = 0; made < 10; made += 1) reportOf(await desk.commands.addTable({ kind: 'kpis' }));
    expect(kinds(desk.workbook)).not.toContain('more');
  });
});

describe('a last job of which nobody knows any more what it did', () => {
  /** Colours, then a job whose step cannot be read in a workbook that is opened anew. */
  async function unknownLast(): Promise<FaultyDesk> {
    const first = await longCells();
    reportOf(await first.commands.colour());
    reportOf(await overwrite());
    lose(first.workbook, 'more');
    first.workbook.changed.add('customXml');
    return sitAtFaults(openFile(first.file.save()));
  }
  const words = ({ workbook }: FaultyDesk) =>
    [1, 2, 3, 4].map((row) => sheetNamed(workbook, 'KPIs').value(row, 4));

  test('it is said, with what can be done, and nothing is changed', async () => {
    const desk = await unknownLast();
    const before = desk.picture();
    const { code, message } = stoppedOf(await desk.commands.restore());
    expect(code).toBe('step-not-kept');
    expect(message).toMatch(
      /cannot be put back.*Nothing was changed.*Version History.*The job before it can be restored/,
    );
    expect(desk.changedSince(before)).toEqual([]);
    expect(reportOf(await desk.commands.restorable()).steps).toBe(2);
  });

  test('the job before it is taken back where that is wanted; what was typed since stays and is named', async () => {
    const desk = await unknownLast();
    sheetNamed(desk.workbook, 'KPIs').setCell(2, 4, { value: 'Red, as agreed' });
    const { left, more } = reportOf(await desk.commands.restore({ past: true }));
    expect(words(desk)).toEqual([null, 'Red, as agreed', null, null]);
    expect(left).toEqual([expect.stringContaining('KPIs!E3')]);
    expect(more).toBe(false);
    expect(texts(desk)).toEqual(allShort);
    expect(kinds(desk.workbook)).toEqual([]);
    expect(stoppedOf(await desk.commands.restore()).code).toBe('nothing-to-restore');
  });

  test('where it is the only one, there is no way on, and the message offers none', async () => {
    const desk = await sitAtFaults(workbookOf(manyKpis(4)));
    for (const kind of ['body', 'done'])
      desk.workbook.customXml.push({
        id: `{${kind}}`,
        xml: `<step xmlns="${bodyNamespace('1-abcde').replace('body', kind)}" version="2">{}</step>`,
      });
    const commands = createCommands();
    const { code, message } = stoppedOf(await commands.restore());
    expect(code).toBe('step-not-kept');
    expect(message).not.toContain('The job before it');
    expect(stoppedOf(await commands.restore({ past: true })).code).toBe('step-not-kept');
  });
});
