import type { Commands } from '../../src/commands/createCommands';
import type { Outcome } from '../../src/commands/shared/outcome';
import { readWorkbook, type WorkbookRead } from '../../src/excel/readWorkbook';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { smallBook } from '../../bench/interleave/book';
import { openFile } from '../../src/workbench/file/openFile';
import { recalculate } from '../../src/workbench/formulas/recalculate';
import { deleteRows, insertRows } from '../workbench/host/hands/rows';
import {
  addByHand,
  deleteByHand,
  protectByHand,
  renameByHand,
  unlockByHand,
} from '../workbench/host/hands/sheets';
import { sortRows } from '../workbench/host/hands/sortRows';
import { fill, manyKpis, refusalOf, reportOf, sheetNamed, workbookOf } from '../commands/onWorkbook';
import { readStep } from '../../src/excel/step/stepXml';
import { sitAtFaults, stoppedOf, type FaultyDesk } from './step/faultyDesk';

type Hand = (workbook: Workbook) => void;

/** Eight KPIs with figures (76% and 84% as numbers), and a sheet of words. */
async function desk(): Promise<FaultyDesk> {
  const percent = (cell: string | number) =>
    /^\d+%$/.test(String(cell)) ? Number.parseInt(String(cell), 10) / 100 : cell;
  const file = workbookOf(manyKpis(8).map((row) => row.map(percent)));
  fill(file.workbook.addSheet('Notes'), [['Minutes of the meeting'], ['Nothing was decided']]);
  return sitAtFaults(file);
}

/** Somebody acts just before a round trip, counted from 1. */
function actBefore({ host, workbook }: FaultyDesk, trip: number, hand: Hand): { trips: () => number } {
  let trips = 0;
  host.secondHand = () => {
    trips += 1;
    if (trips !== trip) return;
    hand(workbook);
    recalculate(workbook, [], { all: true });
  };
  return { trips: () => trips };
}

const kpisOf = (workbook: Workbook) => sheetNamed(workbook, 'KPIs');
const sorted: Hand = (workbook) =>
  sortRows(kpisOf(workbook), { row: 1, column: 0, rows: 8, columns: 5 }, { column: 0, descending: true });
const inserted: Hand = (workbook) => insertRows(workbook, kpisOf(workbook), 3, 2);
const deleted: Hand = (workbook) => deleteRows(workbook, kpisOf(workbook), 2);
const hands: readonly (readonly [name: string, hand: Hand])[] = [
  ['rows sorted', sorted],
  ['rows inserted', inserted],
  ['a row deleted', deleted],
  ['a sheet renamed', (workbook) => renameByHand(workbook, kpisOf(workbook), 'Measures')],
  ['a sheet removed', (workbook) => deleteByHand(workbook, sheetNamed(workbook, 'Notes'))],
  ['a sheet added', (workbook) => void addByHand(workbook, 'Ann’s', [['x', 1]])],
];

/** The names beside the figures of all rows that were read. */
const rowsRead = ({ sheets }: WorkbookRead): string[] =>
  sheets.flatMap(({ name, values, text }) =>
    values.map((row, at) => `${name}: ${row.join(' ')} | ${(text[at] ?? []).join(' ')}`),
  );

const read = (): Promise<WorkbookRead> => Excel.run(readWorkbook);

describe.each(hands)('%s while the workbook is read', (_name, hand) => {
  test.each([1, 2, 3])('before round trip %d: what is read is the workbook of one moment', async (trip) => {
    const own = await desk();
    const before = rowsRead(await read());
    actBefore(own, trip, hand);
    const found = rowsRead(await read());
    own.host.secondHand = null;
    expect([before, rowsRead(await read())]).toContainEqual(found);
  });
});

test('a workbook that changes at every round trip is refused in words, and no job is done on it', async () => {
  const own = await desk();
  own.host.secondHand = () => inserted(own.workbook);
  const { code, message } = refusalOf(await own.commands.check());
  own.host.secondHand = null;
  expect(code).toBe('workbook-changed');
  expect(message).toMatch(/“KPIs”|its rows/);
  expect(message).toContain('Nothing was changed.');
});

type Job = (commands: Commands) => Promise<Outcome<unknown>>;

/** By the number of the KPI in the summary, the rows of the KPI sheet to which its links go. */
function linkedNames(workbook: Workbook): string[] {
  const kpis = kpisOf(workbook);
  return [...sheetNamed(workbook, 'Summary 2022-23').cells.values()].flatMap((cells) => {
    const inRow = [...cells.values()];
    const lines = inRow.flatMap(({ formula = '' }) =>
      [...formula.matchAll(/KPIs!\$?[A-Z]+\$?(\d+)/g)].map(([, line]) => Number(line) - 1),
    );
    const words = inRow.map(({ value }) => String(value)).join(' ');
    return [...new Set(lines)].map((line) => `${words.includes(String(kpis.value(line, 1)))}: ${words}`);
  });
}

test('rows sorted before any round trip of the summary: each linked figure stands beside its own name', async () => {
  const sortedBook: Hand = (workbook) =>
    sortRows(kpisOf(workbook), { row: 3, column: 0, rows: 6, columns: 5 }, { column: 0, descending: true });
  for (let trip = 1, last = false; !last; trip += 1) {
    const own = await sitAtFaults(openFile(smallBook()));
    const { trips } = actBefore(own, trip, sortedBook);
    reportOf(await own.commands.summary());
    own.host.secondHand = null;
    const named = linkedNames(own.workbook);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((one) => !one.startsWith('true'))).toEqual([]);
    last = trips() < trip;
  }
});

test.each<readonly [name: string, job: Job]>([
  [
    'a table on a sheet',
    (commands: Commands) => commands.addTable({ kind: 'risks', sheet: 'KPIs', at: 'H2' }),
  ],
  [
    'a new column',
    (commands: Commands) => commands.addColumns({ fields: ['owner'], sheet: 'KPIs', at: 'A1' }),
  ],
])('%s: after taking back, columns and rows have the standard size that they had', async (_name, job) => {
  const own = await desk();
  const before = own.picture();
  const sizes = () =>
    JSON.stringify([[...kpisOf(own.workbook).columnFormats], [...kpisOf(own.workbook).rowFormats]]);
  const former = sizes();
  reportOf(await job(own.commands));
  expect(sizes()).not.toBe(former);
  reportOf(await own.commands.restore());
  expect(own.changedSince(before)).toEqual([]);
  expect([...kpisOf(own.workbook).columnFormats.values()].every(({ width }) => width === undefined)).toBe(
    true,
  );
});

test('protected before all was taken back: the next page takes back what really stood there', async () => {
  // The headings stand in a row into which the job writes.
  const down: Hand = (workbook) => insertRows(workbook, kpisOf(workbook), 0);
  const plain = await desk();
  down(plain.workbook);
  const wanted = plain.picture();

  const own = await desk();
  const trips = await own.roundTrips(() => own.commands.colour());
  reportOf(await own.commands.restore());
  let trip = 0;
  own.host.secondHand = () => {
    trip += 1;
    if (trip === trips) down(own.workbook);
    if (trip === trips + 1) protectByHand(kpisOf(own.workbook), true);
  };
  const { state } = stoppedOf(await own.commands.colour());
  own.host.secondHand = null;
  expect(state).toBe('half done');
  // A page that knows nothing goes by what the workbook keeps.
  const kept = own.workbook.customXml.flatMap(({ xml }) => readStep(xml)?.deeds ?? []);
  const cells = kept.flatMap((deed) => (deed.kind === 'cells written' ? deed.cells : []));
  expect(cells.find(({ row, column }) => row === 1 && column === 4)?.before).toBe('RAG');
  protectByHand(kpisOf(own.workbook), false);
  const next = await sitAtFaults(openFile(own.file.save()));
  reportOf(await next.commands.check());
  expect(next.changedSince(wanted).filter((aspect) => !/looks|widths/.test(aspect))).toEqual([]);
});

describe('a roll-forward that meets a sheet which was protected in that moment', () => {
  const protect =
    (name: string): Hand =>
    (workbook) =>
      protectByHand(sheetNamed(workbook, name), true);

  /** Budgets is protected just before the write, and another sheet before a later round trip. */
  async function stoppedWith(other: string, later: number) {
    const own = await sitAtFaults(openFile(smallBook()));
    const before = own.picture();
    const trips = await own.roundTrips(() => own.commands.rollForward());
    reportOf(await own.commands.restore());
    let trip = 0;
    own.host.secondHand = () => {
      trip += 1;
      if (trip === trips) protect('Budgets')(own.workbook);
      if (trip === trips + later) protect(other)(own.workbook);
    };
    const { state } = stoppedOf(await own.commands.rollForward());
    own.host.secondHand = null;
    return { own, before, state };
  }

  test.each([1, 2])(
    'another is protected before round trip %d after it: that one is half done until it is unprotected',
    async (later) => {
      const { own, before, state } = await stoppedWith('KPIs', later);
      expect(state).toBe('half done');
      for (const name of ['KPIs', 'Budgets']) protectByHand(sheetNamed(own.workbook, name), false);
      reportOf(await own.reloaded().check());
      expect(own.changedSince(before)).toEqual([]);
    },
  );

  test('all others are as they were, and nothing is left to Restore', async () => {
    const { own, before, state } = await stoppedWith('Budgets', 1);
    expect(state).toBe('taken back');
    protectByHand(sheetNamed(own.workbook, 'Budgets'), false);
    expect(own.changedSince(before)).toEqual([]);
  });
});

test('a sheet of cells that are not locked is protected in that moment: a copy of it would be, too; refused, and as it was', async () => {
  const counted = await sitAtFaults(openFile(smallBook()));
  const trips = await counted.roundTrips(() => counted.commands.nextQuarter());
  const own = await sitAtFaults(openFile(smallBook()));
  unlockByHand(own.workbook, kpisOf(own.workbook), { row: 0, column: 0, rows: 9, columns: 5 }, 'every');
  const before = own.picture();
  actBefore(own, trips, () => protectByHand(kpisOf(own.workbook), true));
  const { code, message } = stoppedOf(await own.commands.nextQuarter());
  own.host.secondHand = null;
  expect(code).toBe('sheet-protected');
  expect(message).toContain('nothing was changed');
  protectByHand(kpisOf(own.workbook), false);
  expect(own.changedSince(before)).toEqual([]);
});
