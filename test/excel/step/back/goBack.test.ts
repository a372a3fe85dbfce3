import { smallBook } from '../../../../bench/interleave/book';
import type { Commands } from '../../../../src/commands/createCommands';
import type { Outcome } from '../../../../src/commands/shared/outcome';
import { openFile } from '../../../../src/workbench/file/openFile';
import { editCell } from '../../../workbench/host/hands/editCell';
import { insertRows } from '../../../workbench/host/hands/rows';
import { renameByHand } from '../../../workbench/host/hands/sheets';
import { sortRows } from '../../../workbench/host/hands/sortRows';
import type { Workbook } from '../../../../src/xlsx/model/workbook';
import { manyKpis, reportOf, sheetNamed, workbookOf } from '../../../commands/onWorkbook';
import { sitAtFaults, type FaultyDesk } from '../faultyDesk';

type Hand = (workbook: Workbook) => void;
type Job = (commands: Commands) => Promise<Outcome<unknown>>;

/** Restores a file's last step while somebody acts before the round trip that writes, the last of them. */
async function restoreWhile(file: Uint8Array, hand: Hand): Promise<FaultyDesk> {
  const counted = await sitAtFaults(openFile(file));
  const trips = await counted.roundTrips(async () => {
    // Opened anew, nobody has changed anything: there is nothing to ask.
    reportOf(await counted.commands.restore());
  });
  const desk = await sitAtFaults(openFile(file));
  let trip = 0;
  desk.host.secondHand = () => {
    trip += 1;
    if (trip === trips) hand(desk.workbook);
  };
  reportOf(await desk.commands.restore({ anyway: true }));
  desk.host.secondHand = null;
  expect(trip).toBeGreaterThanOrEqual(trips);
  return desk;
}

const titled: Hand = (workbook) => {
  insertRows(workbook, sheetNamed(workbook, 'KPIs'), 0, 3);
  sheetNamed(workbook, 'KPIs').setCell(1, 0, { value: 'A title' });
};

const jobs: readonly (readonly [name: string, job: Job])[] = [
  ['words and colours', (commands) => commands.colour()],
  ['a table beside', (commands) => commands.addTable({ kind: 'risks', sheet: 'KPIs', at: 'H2' })],
  ['a column', (commands) => commands.addColumns({ fields: ['owner'], sheet: 'KPIs', at: 'A1' })],
];

describe('between the look and the write of Restore', () => {
  test.each(jobs)('%s: rows that are inserted above keep what stands in all rows', async (_name, job) => {
    const plain = await sitAtFaults(workbookOf(manyKpis(6)));
    titled(plain.workbook);
    const wanted = plain.picture();
    const first = await sitAtFaults(workbookOf(manyKpis(6)));
    reportOf(await job(first.commands));
    const desk = await restoreWhile(first.file.save(), titled);
    expect(desk.changedSince(wanted)).toEqual([]);
  });

  test('words in a column whose rows are sorted: each row has its own again', async () => {
    const rows = manyKpis(6).map((row, at) => (at === 3 ? [...row.slice(0, 4), 'Red'] : row));
    const first = await sitAtFaults(workbookOf(rows));
    reportOf(await first.commands.colour());
    const area = { row: 1, column: 0, rows: 6, columns: 5 };
    const desk = await restoreWhile(first.file.save(), (workbook) =>
      sortRows(sheetNamed(workbook, 'KPIs'), area, { column: 0, descending: true }),
    );
    const kpis = sheetNamed(desk.workbook, 'KPIs');
    expect([1, 2, 3, 4, 5, 6].map((row) => kpis.value(row, 4))).toEqual([
      null,
      null,
      null,
      'Red',
      null,
      null,
    ]);
  });

  test('a summary that was refreshed: what is typed on it in that moment stays', async () => {
    const first = await sitAtFaults(openFile(smallBook()));
    reportOf(await first.commands.summary());
    editCell(first.workbook, sheetNamed(first.workbook, 'Plan 2022-23'), 3, 1, { value: 'Homes are warm' });
    reportOf(await first.commands.summary());
    const note = { value: 'Seen by the chairman' };
    const desk = await restoreWhile(first.file.save(), (workbook) =>
      editCell(workbook, sheetNamed(workbook, 'Summary 2022-23'), 60, 2, note),
    );
    const summary = sheetNamed(desk.workbook, 'Summary 2022-23');
    expect(summary.value(60, 2)).toBe(note.value);
    const texts = [...summary.cells.values()].flatMap((cells) =>
      [...cells.values()].map(({ value }) => value),
    );
    expect(texts.some((text) => String(text).includes('Homes are safe'))).toBe(true);
    expect(texts.some((text) => String(text).includes('Homes are warm'))).toBe(false);
  });

  test('a sheet that the roll-forward renamed: a name that it is given in that moment stays', async () => {
    const first = await sitAtFaults(openFile(smallBook()));
    reportOf(await first.commands.rollForward());
    const desk = await restoreWhile(first.file.save(), (workbook) =>
      renameByHand(workbook, sheetNamed(workbook, 'Plan 2023-24'), 'Libraries'),
    );
    const names = desk.workbook.sheets.map(({ name }) => name);
    expect(names).toContain('Libraries');
    expect(names.filter((name) => name.startsWith('Plan'))).toEqual([]);
  });

  test('what columns mean: what another desk says of them in that moment stays', async () => {
    const first = await sitAtFaults(openFile(smallBook()));
    const tables = reportOf(await first.commands.listTables()).tables;
    const said = tables.filter(({ kind }) => kind === 'kpis' || kind === 'risks');
    for (const table of said) reportOf(await first.commands.mapTable({ table, kind: table.kind, picks: [] }));
    const partOf = ({ customXml }: Workbook) => customXml.find(({ xml }) => xml.startsWith('<mappings'));
    const desk = await restoreWhile(first.file.save(), (workbook) => {
      const part = partOf(workbook);
      if (part) part.xml = part.xml.replace('"chosen":false', '"chosen":true');
    });
    expect(partOf(desk.workbook)?.xml).toContain('"chosen":true');
  });
});
