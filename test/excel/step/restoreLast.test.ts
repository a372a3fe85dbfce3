import { openFile } from '../../../src/workbench/file/openFile';
import { manyKpis, openSample, reportOf, sheetNamed, workbookOf } from '../../commands/onWorkbook';
import { insertRows } from '../../workbench/host/hands/rows';
import { sitAtFaults, stoppedOf, type FaultyDesk } from './faultyDesk';

const kpis = () => sitAtFaults(workbookOf(manyKpis(4)));
const words = ({ workbook }: FaultyDesk, rows = [1, 2, 3, 4]) =>
  rows.map((row) => sheetNamed(workbook, 'KPIs').value(row, 4));

describe('Restore', () => {
  test('goes back step by step, and then says that there is nothing more', async () => {
    const desk = await kpis();
    const pictures = [desk.picture()];
    for (const kind of ['complaints', 'risks', 'edi'] as const) {
      reportOf(await desk.commands.addTable({ kind }));
      pictures.push(desk.picture());
    }
    for (const expected of pictures.slice(0, -1).reverse()) {
      const { more } = reportOf(await desk.commands.restore());
      expect(desk.changedSince(expected)).toEqual([]);
      expect(more).toBe(expected !== pictures[0]);
    }
    expect(stoppedOf(await desk.commands.restore()).code).toBe('nothing-to-restore');
  });

  test('ten steps are kept; an eleventh drops the oldest', async () => {
    const desk = await kpis();
    reportOf(await desk.commands.addTable({ kind: 'complaints' }));
    const first = desk.picture();
    for (let count = 0; count < 10; count += 1) reportOf(await desk.commands.addTable({ kind: 'kpis' }));
    expect(reportOf(await desk.commands.restorable()).steps).toBe(10);
    for (let count = 0; count < 10; count += 1) reportOf(await desk.commands.restore());
    expect(stoppedOf(await desk.commands.restore()).code).toBe('nothing-to-restore');
    expect(desk.changedSince(first)).toEqual(['steps']);
  });

  test('works after the file was saved and opened again, by a page that knows nothing', async () => {
    const first = await kpis();
    const before = first.picture();
    reportOf(await first.commands.colour());
    reportOf(await first.commands.addColumns({ fields: ['owner'], sheet: 'KPIs', at: 'A1' }));
    const again = await sitAtFaults(openFile(first.file.save()));
    reportOf(await again.commands.restore());
    reportOf(await again.commands.restore());
    expect(again.changedSince(before).filter((aspect) => !/looks|widths/.test(aspect))).toEqual([]);
  });

  describe('the sheet that stood open', () => {
    const openOf = ({ workbook }: FaultyDesk) => workbook.activeSheet.name;
    const made = async () => {
      const desk = await sitAtFaults(openSample());
      desk.workbook.activeSheet = sheetNamed(desk.workbook, 'Appendix 3');
      reportOf(await desk.commands.reconcile());
      expect(openOf(desk)).toBe('Reconciliation');
      return desk;
    };

    test('is open again when the sheet that was made goes', async () => {
      const desk = await made();
      reportOf(await desk.commands.restore());
      expect(openOf(desk)).toBe('Appendix 3');
    });

    test('is open again though a page takes back that knows nothing', async () => {
      const desk = await sitAtFaults(openFile((await made()).file.save()));
      reportOf(await desk.commands.restore());
      expect(openOf(desk)).toBe('Appendix 3');
    });

    test('is not opened where the officer has gone to another since', async () => {
      const desk = await made();
      desk.workbook.activeSheet = sheetNamed(desk.workbook, 'Appendix 1');
      reportOf(await desk.commands.restore());
      expect(openOf(desk)).toBe('Appendix 1');
    });

    test('is open again after a refresh is taken back, and stays hidden if it was hidden since', async () => {
      const desk = await made();
      desk.workbook.activeSheet = sheetNamed(desk.workbook, 'Appendix 1');
      reportOf(await desk.commands.reconcile());
      reportOf(await desk.commands.restore());
      expect(openOf(desk)).toBe('Appendix 1');
      desk.workbook.activeSheet = sheetNamed(desk.workbook, 'Reconciliation');
      sheetNamed(desk.workbook, 'Appendix 3').visibility = 'Hidden';
      reportOf(await desk.commands.restore());
      expect(openOf(desk)).not.toBe('Appendix 3');
    });
  });

  test('what was typed since stays, and is named', async () => {
    const desk = await kpis();
    reportOf(await desk.commands.colour());
    sheetNamed(desk.workbook, 'KPIs').setCell(2, 4, { value: 'Red, as agreed' });
    const { left } = reportOf(await desk.commands.restore());
    expect(words(desk)).toEqual([null, 'Red, as agreed', null, null]);
    expect(left).toEqual([expect.stringContaining('KPIs!E3')]);
  });

  test('rows that were inserted since are followed', async () => {
    const desk = await kpis();
    reportOf(await desk.commands.colour());
    insertRows(desk.workbook, sheetNamed(desk.workbook, 'KPIs'), 2);
    expect(words(desk, [1, 2, 3, 4, 5])).toEqual(['Amber', null, 'Green', 'Green', 'Amber']);
    expect(reportOf(await desk.commands.restore()).left).toEqual([]);
    expect(words(desk, [1, 2, 3, 4, 5])).toEqual([null, null, null, null, null]);
  });

  test('a row that was removed since is named, the others are put back', async () => {
    const desk = await kpis();
    reportOf(await desk.commands.colour());
    sheetNamed(desk.workbook, 'KPIs').cells.get(2)?.clear();
    const { left } = reportOf(await desk.commands.restore());
    expect(left).toHaveLength(1);
    expect(words(desk)).toEqual([null, null, null, null]);
  });

  test.each([
    ['a new sheet', {}],
    ['a table on a sheet', { sheet: 'KPIs', at: 'H2' }],
  ])('%s on which somebody has written: it asks, and goes when that is wanted', async (_what, place) => {
    const desk = await kpis();
    const { sheet } = reportOf(await desk.commands.addTable({ kind: 'complaints', ...place }));
    const [table] = sheetNamed(desk.workbook, sheet).tables;
    if (!table) throw new Error('There is a table.');
    sheetNamed(desk.workbook, sheet).setCell(table.area.row + 1, table.area.column, { value: 'Ann’s case' });
    const worked = desk.picture();
    const { code, message } = stoppedOf(await desk.commands.restore());
    expect(code).toBe('restore-asks');
    expect(message).toContain('Nothing was changed.');
    expect(desk.changedSince(worked)).toEqual([]);
    reportOf(await desk.commands.restore({ anyway: true }));
    expect(sheetNamed(desk.workbook, 'KPIs').tables).toEqual([]);
    expect(desk.workbook.sheets).toHaveLength(1);
  });

  test('a sheet that was renamed since is found all the same', async () => {
    const desk = await kpis();
    const before = desk.picture();
    const { sheet } = reportOf(await desk.commands.addTable({ kind: 'complaints' }));
    sheetNamed(desk.workbook, sheet).name = 'Complaints of our team';
    reportOf(await desk.commands.restore());
    expect(desk.changedSince(before)).toEqual([]);
  });

  test('another’s sheet of the same name is never removed', async () => {
    const desk = await kpis();
    const { sheet } = reportOf(await desk.commands.addTable({ kind: 'complaints' }));
    desk.workbook.sheets.pop();
    desk.workbook.addSheet(sheet).setCell(0, 0, { value: 'Ann’s list' });
    const before = desk.picture();
    reportOf(await desk.commands.restore());
    expect(desk.changedSince(before)).toEqual(['steps']);
  });

  test.each([
    ['sheet', (desk: FaultyDesk) => (sheetNamed(desk.workbook, 'KPIs').protected = true)],
    ['workbook', (desk: FaultyDesk) => (desk.workbook.structureProtected = true)],
  ])(
    'a %s that is protected by then: refused before anything is written, and no job is stopped by it',
    async (what, protect) => {
      const desk = await kpis();
      if (what === 'sheet') reportOf(await desk.commands.colour());
      else reportOf(await desk.commands.addTable({ kind: 'complaints' }));
      protect(desk);
      const before = desk.picture();
      const { code, message } = stoppedOf(await desk.commands.restore());
      expect(code).toBe('restore-locked');
      expect(message).toMatch(/protected\. Nothing was changed\./);
      expect(desk.changedSince(before)).toEqual([]);
      reportOf(await desk.commands.check());
    },
  );

  test('a sheet that is protected in the moment of the write: nothing is changed, and no job is stopped by it', async () => {
    const desk = await kpis();
    reportOf(await desk.commands.colour());
    const coloured = desk.picture();
    const sheet = sheetNamed(desk.workbook, 'KPIs');
    desk.channel.arm('write', { kind: 'hand', act: () => (sheet.protected = true) });
    expect(stoppedOf(await desk.commands.restore()).message).toContain('Nothing was changed.');
    expect(desk.changedSince(coloured)).toEqual(['sheets']);
    reportOf(await desk.commands.check());
    sheet.protected = false;
    reportOf(await desk.commands.restore());
    expect(words(desk)).toEqual([null, null, null, null]);
  });

  test.each([0, 1, 2, 4])(
    'a row that is inserted at %i in the moment of the write: no other row’s word is touched',
    async (at) => {
      const desk = await kpis();
      const sheet = sheetNamed(desk.workbook, 'KPIs');
      // Words of the officer's beside those that colour writes.
      sheet.setCell(1, 4, { value: 'Green' });
      sheet.setCell(3, 4, { value: 'Red' });
      reportOf(await desk.commands.colour());
      desk.channel.arm('write', { kind: 'hand', act: () => insertRows(desk.workbook, sheet, at) });
      reportOf(await desk.commands.restore());
      expect(desk.channel.fired()).toBe(true);
      const now = words(
        desk,
        [1, 2, 3, 4, 5].filter((row) => row !== at),
      ).slice(at === 0 ? 1 : 0);
      expect(now).toEqual(['Green', null, 'Red', null]);
      expect(stoppedOf(await desk.commands.restore()).code).toBe('nothing-to-restore');
    },
  );

  test('a cell that somebody fills in the moment of the write stays, and is named', async () => {
    const desk = await kpis();
    reportOf(await desk.commands.colour());
    const sheet = sheetNamed(desk.workbook, 'KPIs');
    desk.channel.arm('write', { kind: 'hand', act: () => sheet.setCell(2, 4, { value: 'Red' }) });
    const { left } = reportOf(await desk.commands.restore());
    expect(words(desk)).toEqual([null, 'Red', null, null]);
    expect(left).toEqual([expect.stringContaining('KPIs!E3')]);
  });

  test('a whole plan that was rolled forward comes back', async () => {
    const desk = await sitAtFaults(openSample());
    const before = desk.picture();
    reportOf(await desk.commands.rollForward({ sheet: 'Plan 2022-23' }));
    reportOf(await desk.commands.restore());
    expect(desk.changedSince(before)).toEqual([]);
  });
});

describe('Restore under faults', () => {
  test.each([
    ['refused whole', { kind: 'refused', code: 'AccessDenied' }, 'Nothing was changed.'],
    ['done, the answer lost', { kind: 'lost', code: 'GeneralException' }, null],
    ['stopped half-way', { kind: 'stopped', share: 0.5, code: 'GeneralException' }, null],
  ] as const)('%s: all is back, or nothing and said', async (_what, fault, words) => {
    const desk = await kpis();
    const before = desk.picture();
    reportOf(await desk.commands.colour());
    const coloured = desk.picture();
    desk.channel.arm('write', fault);
    const outcome = await desk.commands.restore();
    expect(desk.channel.fired()).toBe(true);
    if (words) expect(stoppedOf(outcome).message).toContain(words);
    else reportOf(outcome);
    expect(desk.changedSince(words ? coloured : before)).toEqual([]);
  });

  test.each([0.1, 0.3, 0.5, 0.7, 0.9])(
    'a table whose formulas Excel has rewritten, stopped after a share of %d: it is finished',
    async (share) => {
      const desk = await kpis();
      const before = desk.picture();
      reportOf(await desk.commands.addTable({ kind: 'risks', sheet: 'KPIs', at: 'H2' }));
      desk.channel.arm('write', { kind: 'stopped', share, code: 'GeneralException' });
      const outcome = await desk.commands.restore();
      expect(desk.channel.fired()).toBe(true);
      if (!outcome.ok) expect(outcome.refusal.message).toContain('Nothing was changed.');
      if (outcome.ok) expect(desk.changedSince(before)).toEqual([]);
    },
  );

  test.each([0.5, 0.6])(
    'a summary that was refreshed, stopped after a share of %d: it is finished',
    async (share) => {
      const first = await sitAtFaults(openSample());
      reportOf(await first.commands.summary());
      const aim = 'People of all ages live in communities of a changed aim';
      sheetNamed(first.workbook, 'Plan 2022-23').setCell(4, 2, { value: aim });
      const desk = await sitAtFaults(openFile(first.file.save()));
      const before = desk.picture();
      reportOf(await desk.commands.summary());
      desk.channel.arm('write', { kind: 'stopped', share, code: 'GeneralException' });
      reportOf(await desk.commands.restore());
      expect(desk.channel.fired()).toBe(true);
      expect(desk.changedSince(before)).toEqual([]);
    },
  );

  test('stopped half-way and then dead: the next page finishes it', async () => {
    const desk = await kpis();
    const before = desk.picture();
    reportOf(await desk.commands.addTable({ kind: 'risks', sheet: 'KPIs', at: 'H2' }));
    const then = { code: 'InvalidOrTimedOutSession', trips: Infinity } as const;
    desk.channel.arm('write', { kind: 'stopped', share: 0.6, code: 'GeneralException', then });
    expect(stoppedOf(await desk.commands.restore()).message).toMatch(/It is not known|half made/);
    desk.channel.heal();
    reportOf(await desk.reloaded().restorable());
    expect(desk.changedSince(before)).toEqual([]);
  });
});
