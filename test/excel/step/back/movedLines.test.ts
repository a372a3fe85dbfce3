import { smallBook } from '../../../../bench/interleave/book';
import { cancelled } from '../../../../bench/interleave/hands';
import { inTurn, interleave } from '../../../../bench/interleave/interleave';
import { jobs } from '../../../../bench/interleave/jobs';
import { differences } from '../../../../bench/interleave/portrait';
import { openFile } from '../../../../src/workbench/file/openFile';
import { recalculate } from '../../../../src/workbench/formulas/recalculate';
import { deleteRows, insertRows } from '../../../workbench/host/hands/rows';
import { editCell } from '../../../workbench/host/hands/editCell';
import { moveColumn } from '../../../workbench/host/hands/moveColumn';
import { sortRows } from '../../../workbench/host/hands/sortRows';
import { renameByHand } from '../../../workbench/host/hands/sheets';
import type { Workbook } from '../../../../src/xlsx/model/workbook';
import { manyKpis, openSample, reportOf, sheetNamed, workbookOf } from '../../../commands/onWorkbook';
import { sitAtFaults } from '../faultyDesk';

const jobNamed = (name: string) => {
  const job = jobs.find((one) => one.name === name);
  if (!job) throw new Error('There is such a job.');
  return job;
};

type Acts = readonly ((workbook: Workbook) => unknown)[];

/**
 * What a job leaves behind that is cancelled while it writes: what differs from the workbook with the acts alone. One act
 * comes at each round trip, the last of them between its write and its taking back, unless told otherwise.
 */
async function leftOfCancelled(
  name: string,
  acts: Acts,
  trip = (at: number, write: number) => write - acts.length + at + 2,
) {
  const job = jobNamed(name);
  const { trips } = await interleave(job, []);
  const ran = await interleave(job, [
    { act: cancelled, trip: trips - 1 },
    ...acts.map((act, at) => ({
      act: { kind: 'act', words: `act ${at}`, act: (workbook: Workbook) => void act(workbook) },
      trip: trip(at, trips - 1),
    })),
  ]);
  expect(ran.outcome.ok).toBe(false);
  const alone = await inTurn(job, ran.done, ran.done.length, false);
  return differences(alone.portrait, ran.portrait, true);
}

/** The entries of the sheet of KPIs, and an order that turns them round. */
const kpiRows = { row: 3, column: 0, rows: 6, columns: 5 };
const lastFirst = { column: 0, descending: true };

/** Last year's figures: in the sheet of KPIs before the year is rolled forward, on the record of changes after it. */
const figures = ['85%', '91%', '80%', '71%'];
const textsOf = (workbook: Workbook, sheet: string): string[] =>
  [...sheetNamed(workbook, sheet).cells.values()].flatMap((cells) =>
    [...cells.values()].map(({ value }) => String(value)),
  );

test('columns moved while a roll-forward is taken back: the record has last year’s figures all the same', async () => {
  const plain = await sitAtFaults(openFile(smallBook()));
  const trips = await plain.roundTrips(async () => void reportOf(await plain.commands.rollForward()));
  // The first try is stopped at its write by a new name; the columns move at one of the round trips after it.
  for (let later = 0; later < 6; later += 1) {
    const own = await sitAtFaults(openFile(smallBook()));
    const kpis = sheetNamed(own.workbook, 'KPIs');
    let trip = 0;
    own.host.secondHand = () => {
      trip += 1;
      if (trip === trips) renameByHand(own.workbook, kpis, 'Measures');
      if (trip === trips + later) moveColumn(own.workbook, kpis, 1, 0);
      recalculate(own.workbook, [], { all: true });
    };
    reportOf(await own.commands.rollForward());
    own.host.secondHand = null;
    const record = own.workbook.sheets.find(({ name }) => name.startsWith('Changes'))?.name ?? '';
    expect(figures.filter((figure) => !textsOf(own.workbook, record).includes(figure))).toEqual([]);
  }
});

test('a figure is edited, then the services are moved behind their budgets: each budget is under its heading in the record', async () => {
  const plain = await sitAtFaults(openFile(smallBook()));
  const trips = await plain.roundTrips(async () => void reportOf(await plain.commands.rollForward()));
  for (let later = 0; later < 6; later += 1) {
    const own = await sitAtFaults(openFile(smallBook()));
    const budgets = sheetNamed(own.workbook, 'Budgets');
    let trip = 0;
    own.host.secondHand = () => {
      trip += 1;
      // The first try is stopped at its write by it.
      if (trip === trips) budgets.setCell(2, 3, { value: 21 });
      if (trip === trips + later) moveColumn(own.workbook, budgets, 0, 4);
      recalculate(own.workbook, [], { all: true });
    };
    const { changes } = reportOf(await own.commands.rollForward());
    own.host.secondHand = null;
    const record = [...sheetNamed(own.workbook, changes).cells.values()].map((cells) =>
      [...cells.values()].flatMap(({ value }) => (value === null ? [] : [String(value)])).join(' | '),
    );
    expect(record).toEqual(
      expect.arrayContaining([
        'People | Local risk budget | 100',
        'People | Local risk projected | 110',
        'People | Central risk budget | 21',
        'Libraries | Central risk projected | 30',
      ]),
    );
  }
});

test('Restore finds the column that a colleague has moved, and puts back what it held', async () => {
  const own = await sitAtFaults(workbookOf(manyKpis(6)));
  const kpis = sheetNamed(own.workbook, 'KPIs');
  reportOf(await own.commands.colour());
  const rag = [1, 2, 3, 4, 5, 6].map((row) => kpis.value(row, 4));
  expect(rag.some((word) => word !== null)).toBe(true);
  moveColumn(own.workbook, kpis, 4, 1);
  const { left } = reportOf(await own.commands.restore());
  expect(left).toEqual([]);
  expect([1, 2, 3, 4, 5, 6].map((row) => kpis.value(row, 1))).toEqual([null, null, null, null, null, null]);
});

test.each([
  [
    'a row inserted at its top',
    (workbook: Workbook, name: string) => insertRows(workbook, sheetNamed(workbook, name), 0),
  ],
  [
    'a row inserted below',
    (workbook: Workbook, name: string) => insertRows(workbook, sheetNamed(workbook, name), 7),
  ],
  [
    'a row deleted',
    (workbook: Workbook, name: string) => deleteRows(workbook, sheetNamed(workbook, name), 5),
  ],
])(
  'a thread that is refreshed, %s just before the write: as if it had been there before',
  async (_name, hand) => {
    const refreshed = async (isBefore: boolean) => {
      const own = await sitAtFaults(openFile(smallBook()));
      const { sheet } = reportOf(await own.commands.thread());
      const plan = sheetNamed(own.workbook, 'Plan 2022-23');
      plan.setCell(3, 1, { value: 'Homes are warm' });
      if (isBefore) hand(own.workbook, sheet);
      const count = await sitAtFaults(openFile(own.file.save()));
      const trips = await count.roundTrips(async () => void reportOf(await count.commands.thread()));
      const desk = await sitAtFaults(openFile(own.file.save()));
      let trip = 0;
      desk.host.secondHand = () => {
        trip += 1;
        if (!isBefore && trip === trips) hand(desk.workbook, sheet);
      };
      reportOf(await desk.commands.thread());
      desk.host.secondHand = null;
      return desk;
    };
    const wanted = (await refreshed(true)).picture();
    expect((await refreshed(false)).changedSince(wanted)).toEqual([]);
  },
);

test('a column beside a list whose headings a page break repeats is found after a row was inserted above', async () => {
  const own = await sitAtFaults(openSample());
  const list = sheetNamed(own.workbook, 'Appendix 1');
  const before = own.picture();
  reportOf(await own.commands.addColumns({ fields: ['owner'], sheet: 'Appendix 1', at: 'A3' }));
  const headings = () => [...list.cells.values()].filter((cells) => cells.get(6)?.value === 'Owner').length;
  expect(headings()).toBeGreaterThan(1);
  insertRows(own.workbook, list, 0);
  reportOf(await own.commands.restore());
  expect(headings()).toBe(0);
  deleteRows(own.workbook, list, 0);
  expect(own.changedSince(before)).toEqual([]);
});

test.each([0, 1])(
  'a row of which cell %i is reworded while a fix takes itself back is put back all the same',
  async (column) => {
    const fix = jobNamed('fix of a cell');
    const renamed = {
      kind: 'renamed',
      words: 'the ledger is renamed',
      act: (workbook: Workbook) => renameByHand(workbook, sheetNamed(workbook, 'Ledger'), 'Postings'),
    };
    const reworded = {
      kind: 'edited',
      words: `cell ${column} is reworded`,
      act: (workbook: Workbook) => {
        sheetNamed(workbook, 'KPIs').setCell(6, column, { value: 'Complaints that were answered' });
      },
    };
    const { trips } = await interleave(fix, []);
    for (let later = 0; later < 4; later += 1) {
      const ran = await interleave(fix, [
        { act: renamed, trip: trips - 1 },
        { act: reworded, trip: trips + later },
      ]);
      // Refused and as the hands alone leave it, or done as if one had waited for the other.
      const orders = [await inTurn(fix, ran.done, ran.done.length, ran.outcome.ok)];
      if (ran.outcome.ok) orders.push(await inTurn(fix, ran.done, 0, true));
      expect(orders.map(({ portrait }) => differences(portrait, ran.portrait, false))).toContainEqual([]);
    }
  },
);

test.each([
  ['a row deleted', [(book: Workbook) => deleteRows(book, sheetNamed(book, 'Budgets'), 2)]],
  ['rows inserted', [(book: Workbook) => insertRows(book, sheetNamed(book, 'Budgets'), 1, 2)]],
  ['a column moved', [(book: Workbook) => moveColumn(book, sheetNamed(book, 'Budgets'), 4, 2)]],
  [
    'a row deleted that no line of it names',
    [(book: Workbook) => deleteRows(book, sheetNamed(book, 'Budgets'), 0)],
  ],
  [
    'a column moved just before it writes, and a row deleted',
    [
      (book: Workbook) => moveColumn(book, sheetNamed(book, 'Budgets'), 0, 3),
      (book: Workbook) => deleteRows(book, sheetNamed(book, 'Budgets'), 2),
    ],
  ],
  ['its last row deleted', [(book: Workbook) => deleteRows(book, sheetNamed(book, 'Budgets'), 3)]],
  [
    'the sheet renamed just before it writes, and its last row deleted',
    [
      (book: Workbook) => renameByHand(book, sheetNamed(book, 'Budgets'), 'Money'),
      (book: Workbook) => deleteRows(book, sheetNamed(book, 'Money'), 3),
    ],
  ],
  [
    'the sheet renamed just before it writes, and rows inserted above the last',
    [
      (book: Workbook) => renameByHand(book, sheetNamed(book, 'Budgets'), 'Money'),
      (book: Workbook) => insertRows(book, sheetNamed(book, 'Money'), 3, 2),
    ],
  ],
  [
    'its last row emptied',
    [
      (book: Workbook) => {
        for (let column = 0; column < 5; column += 1)
          editCell(book, sheetNamed(book, 'Budgets'), 3, column, { value: null });
      },
    ],
  ],
  [
    'rows inserted just before it writes, and the headings deleted',
    [
      (book: Workbook) => insertRows(book, sheetNamed(book, 'Budgets'), 1, 2),
      (book: Workbook) => deleteRows(book, sheetNamed(book, 'Budgets'), 3),
    ],
  ],
])(
  'a refresh that is cancelled while it writes, %s before it is taken back: its formulas follow',
  async (_words, acts) => {
    expect(await leftOfCancelled('reconcile, refresh', acts)).toEqual([]);
    expect(await leftOfCancelled('summary, refresh', acts)).toEqual([]);
  },
);

test('a sheet is renamed while a refresh reads, then a row of it deleted: the formulas that are put back follow', async () => {
  const acts = [
    (book: Workbook) => renameByHand(book, sheetNamed(book, 'KPIs'), 'Measures'),
    (book: Workbook) => deleteRows(book, sheetNamed(book, 'Measures'), 4),
  ];
  for (let earlier = 0; earlier < 4; earlier += 1)
    expect(
      await leftOfCancelled('summary, refresh', acts, (at, write) =>
        at === 0 ? write - earlier : write + 1,
      ),
    ).toEqual([]);
});

test.each([
  ['a row inserted among them', [(book: Workbook) => insertRows(book, sheetNamed(book, 'KPIs'), 6)]],
  ['a row inserted right below', [(book: Workbook) => insertRows(book, sheetNamed(book, 'KPIs'), 9)]],
  ['a row deleted', [(book: Workbook) => deleteRows(book, sheetNamed(book, 'KPIs'), 6)]],
  ['a column moved', [(book: Workbook) => moveColumn(book, sheetNamed(book, 'KPIs'), 5, 1)]],
  ['its rows sorted', [(book: Workbook) => sortRows(sheetNamed(book, 'KPIs'), kpiRows, lastFirst)]],
  [
    'its rows sorted, the last one still',
    [(book: Workbook) => sortRows(sheetNamed(book, 'KPIs'), { ...kpiRows, rows: 5 }, lastFirst)],
  ],
  ['its last row deleted', [(book: Workbook) => deleteRows(book, sheetNamed(book, 'KPIs'), 8)]],
  [
    'a row deleted just before it writes, one inserted',
    [
      (book: Workbook) => deleteRows(book, sheetNamed(book, 'KPIs'), 3),
      (book: Workbook) => insertRows(book, sheetNamed(book, 'KPIs'), 5),
    ],
  ],
  [
    'a remark written in it',
    [(book: Workbook) => void sheetNamed(book, 'KPIs').setCell(4, 5, { value: 'Ann has seen it' })],
  ],
])(
  'a column that is added and cancelled while it writes, %s before it is taken back: nothing of it is left',
  async (_words, acts) => expect(await leftOfCancelled('add-column', acts)).toEqual([]),
);

test.each([
  ['sorted', (book: Workbook) => sortRows(sheetNamed(book, 'KPIs'), kpiRows, lastFirst)],
  ['shortened', (book: Workbook) => deleteRows(book, sheetNamed(book, 'KPIs'), 4, 2)],
])(
  'a list is %s at any moment while a column of it is taken out again: no look of it is left',
  async (_how, act) => {
    for (let later = 1; later < 5; later += 1)
      expect(await leftOfCancelled('add-column', [act], (_at, write) => write + later)).toEqual([]);
  },
);

/** A roll-forward that writes a row too high, over the headings, and is cancelled; then a column of Budgets is moved. */
const overHeadings = (from: number, to: number): Acts => [
  (book) => insertRows(book, sheetNamed(book, 'Budgets'), 0, 2),
  (book) => moveColumn(book, sheetNamed(book, 'Budgets'), from, to),
];

test('headings that were written over, with nothing above them: each is put back over its figures', async () => {
  for (const [from, to] of [
    [0, 2],
    [2, 0],
    [1, 2],
  ] as const) {
    const left = await leftOfCancelled('roll-forward', overHeadings(from, to), (at, write) => write + at * 2);
    expect(left).toEqual([]);
  }
});

test('headings over the same figures, of which one was moved: none is put over another column, and they are named', async () => {
  const job = jobNamed('roll-forward');
  const { trips } = await interleave(job, []);
  const [above, moved] = overHeadings(4, 1).map((act, at) => ({
    act: { kind: 'act', words: `act ${at}`, act: (book: Workbook) => void act(book) },
    trip: trips - 1 + at * 2,
  }));
  if (!above || !moved) throw new Error('There are two acts.');
  const { outcome, workbook } = await interleave(job, [above, { act: cancelled, trip: trips - 1 }, moved]);
  expect(outcome.ok || 'threw' in outcome ? '' : outcome.refusal.message).toMatch(
    /D4 \(Central risk budget\) and Budgets!E4 \(Central risk projected\) could not be put back/,
  );
  const headings = [0, 1, 2, 3, 4].map((column) => sheetNamed(workbook, 'Budgets').value(3, column));
  expect(headings).toEqual(['Service', null, 'Local risk budget', 'Local risk projected', null]);
});

test('rows inserted in a list before a column of it is taken out again, and as it is: no look of it is left', async () => {
  const acts = [
    (book: Workbook) => insertRows(book, sheetNamed(book, 'KPIs'), 4),
    (book: Workbook) => insertRows(book, sheetNamed(book, 'KPIs'), 7, 2),
  ];
  for (let later = 1; later < 5; later += 1)
    expect(
      await leftOfCancelled('add-column', acts, (at, write) => write + (at === 0 ? 1 : 1 + later)),
    ).toEqual([]);
});

test('the only word of a row is written over while a roll-forward is taken back: its figures are in the record of the next try', async () => {
  const plain = await sitAtFaults(openFile(smallBook()));
  const trips = await plain.roundTrips(async () => void reportOf(await plain.commands.rollForward()));
  for (let later = 1; later < 6; later += 1) {
    const own = await sitAtFaults(openFile(smallBook()));
    const budgets = sheetNamed(own.workbook, 'Budgets');
    let trip = 0;
    own.host.secondHand = () => {
      trip += 1;
      if (trip === trips) deleteRows(own.workbook, budgets, 3);
      if (trip === trips + later) editCell(own.workbook, budgets, 2, 0, { value: 'Adults' });
      recalculate(own.workbook, [], { all: true });
    };
    reportOf(await own.commands.rollForward());
    own.host.secondHand = null;
    const record = own.workbook.sheets.find(({ name }) => name.startsWith('Changes'))?.name ?? '';
    expect(textsOf(own.workbook, record)).toEqual(expect.arrayContaining(['100', '110']));
  }
});

test('two services of one name, and rows inserted above them: each has its figures again after a cancelled roll-forward', async () => {
  const own = await sitAtFaults(openFile(smallBook()));
  const budgets = sheetNamed(own.workbook, 'Budgets');
  budgets.setCell(3, 0, { value: 'People' });
  const trips = await own.roundTrips(() => own.commands.rollForward());
  reportOf(await own.commands.restore());
  for (const count of [1, 2]) {
    const first = budgets.value(2, 0) === 'People' ? 2 : 3;
    let trip = 0;
    own.host.secondHand = () => {
      trip += 1;
      if (trip === trips) cancelled.act(own.workbook);
      if (trip === trips + 1) insertRows(own.workbook, budgets, 1, count);
    };
    expect((await own.commands.rollForward()).ok).toBe(false);
    own.host.secondHand = null;
    expect([0, 1].map((at) => [1, 2].map((column) => budgets.value(first + count + at, column)))).toEqual([
      [100, 110],
      [50, 45],
    ]);
  }
});

test('the last row is taken out, with a note below it: its figures are not put beside the note', async () => {
  const plain = await sitAtFaults(openFile(smallBook()));
  const trips = await plain.roundTrips(async () => void reportOf(await plain.commands.rollForward()));
  const own = await sitAtFaults(openFile(smallBook()));
  const budgets = sheetNamed(own.workbook, 'Budgets');
  budgets.setCell(4, 0, { value: 'Figures of the finance desk' });
  let trip = 0;
  own.host.secondHand = () => {
    trip += 1;
    if (trip === trips) cancelled.act(own.workbook);
    if (trip === trips + 1) deleteRows(own.workbook, budgets, 3);
  };
  const outcome = await own.commands.rollForward();
  own.host.secondHand = null;
  expect(outcome.ok ? '' : outcome.refusal.message).toMatch(/could not be put back/);
  expect([0, 1, 2].map((column) => budgets.value(3, column))).toEqual([
    'Figures of the finance desk',
    null,
    null,
  ]);
  expect([1, 2].map((column) => budgets.value(2, column))).toEqual([100, 110]);
});

test('a row is taken out while a roll-forward that was stopped is taken back: it says so, and is not begun anew', async () => {
  const plain = await sitAtFaults(openFile(smallBook()));
  const trips = await plain.roundTrips(async () => void reportOf(await plain.commands.rollForward()));
  const own = await sitAtFaults(openFile(smallBook()));
  const budgets = sheetNamed(own.workbook, 'Budgets');
  let trip = 0;
  own.host.secondHand = () => {
    trip += 1;
    if (trip === trips) editCell(own.workbook, budgets, 3, 1, { value: 51 });
    if (trip === trips + 1) deleteRows(own.workbook, budgets, 2);
  };
  const outcome = await own.commands.rollForward();
  own.host.secondHand = null;
  expect(outcome.ok).toBe(false);
  const message = outcome.ok ? '' : outcome.refusal.message;
  expect(message).toContain(
    'What was written was taken back. Budgets!B3 (100), Budgets!C3 (110) and 2 more could not be put back, since somebody changed their rows in the meantime.',
  );
  expect(budgets.value(2, 1)).toBe(51);
});

test('emptied columns change places at any moment while a roll-forward is taken back: each figure is under its heading', async () => {
  const act = (book: Workbook) => moveColumn(book, sheetNamed(book, 'KPIs'), 4, 3);
  for (let later = 1; later < 6; later += 1)
    expect(await leftOfCancelled('roll-forward', [act], (_at, write) => write + later)).toEqual([]);
});

test('a sheet renamed just before a refresh writes, then rows inserted at any moment: the formulas that are put back follow', async () => {
  const acts = [
    (book: Workbook) => renameByHand(book, sheetNamed(book, 'KPIs'), 'Measures'),
    (book: Workbook) => insertRows(book, sheetNamed(book, 'Measures'), 7),
  ];
  for (let later = 1; later < 7; later += 1)
    expect(await leftOfCancelled('summary, refresh', acts, (at, write) => write + at * later)).toEqual([]);
});

test('rows inserted above a table at any moment while it is taken out again: no row is left with a height of ours', async () => {
  const act = (book: Workbook) => insertRows(book, sheetNamed(book, 'Risks'), 0, 2);
  for (let later = 1; later < 7; later += 1)
    expect(await leftOfCancelled('add-table, on a sheet', [act], (_at, write) => write + later)).toEqual([]);
});

test('a row that a colleague has begun stands again where it is now, after rows were inserted above it', async () => {
  const begin = (book: Workbook) => {
    const budgets = sheetNamed(book, 'Budgets');
    insertRows(book, budgets, 3);
    editCell(book, budgets, 3, 1, { value: 'Ann has begun it' });
  };
  const above = (book: Workbook) => insertRows(book, sheetNamed(book, 'Budgets'), 0, 2);
  const left = await leftOfCancelled('roll-forward', [begin, above], (at, write) => write + at);
  expect(left).toEqual([]);
});

test('rows sorted between reading and writing, then a column moved: a fix that is cancelled puts its cell back', async () => {
  const area = { row: 3, column: 0, rows: 6, columns: 5 };
  // The row that is mended stands where it stood: those above it do not.
  const sort = (book: Workbook) => sortRows(sheetNamed(book, 'KPIs'), area, { column: 1, descending: true });
  const move = (book: Workbook) => moveColumn(book, sheetNamed(book, 'KPIs'), 0, 3);
  const left = await leftOfCancelled(
    'fix of a cell',
    [sort, move],
    (at, write) => write + (at === 0 ? -1 : 1),
  );
  expect(left).toEqual([]);
});

test('a title in another column since: a roll-forward that is cancelled puts it back there', async () => {
  const act = (book: Workbook) => {
    // The job has given it the new year's name.
    const plan = book.sheets.find(({ name }) => name.startsWith('Plan 20'));
    if (plan) moveColumn(book, plan, 2, 0);
  };
  expect(await leftOfCancelled('roll-forward', [act])).toEqual([]);
});

test.each([false, true])(
  'the RAG column is moved after the cells were coloured, before for the second time %s: Restore takes the colours off it',
  async (isSecond) => {
    const own = await sitAtFaults(openFile(smallBook()));
    const kpis = sheetNamed(own.workbook, 'KPIs');
    if (isSecond) {
      reportOf(await own.commands.colour());
      kpis.setCell(4, 3, { value: '20%' });
    }
    const formats = () =>
      kpis.conditionalFormats.map(({ rule, areas }) => JSON.stringify([rule, areas])).sort();
    const before = formats();
    reportOf(await own.commands.colour());
    moveColumn(own.workbook, kpis, 4, 1);
    const { left } = reportOf(await own.commands.restore());
    expect(left).toEqual([]);
    moveColumn(own.workbook, kpis, 1, 4);
    expect(formats()).toEqual(before);
  },
);

test('a column is moved while a colouring that was cancelled is taken back: no colour is left', async () => {
  const move = (book: Workbook) => moveColumn(book, sheetNamed(book, 'KPIs'), 1, 4);
  expect(await leftOfCancelled('colour', [move])).toEqual([]);
});
