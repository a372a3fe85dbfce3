import { smallBook } from '../../../../bench/interleave/book';
import { inTurn, interleave } from '../../../../bench/interleave/interleave';
import { jobs } from '../../../../bench/interleave/jobs';
import { differences } from '../../../../bench/interleave/portrait';
import { openFile } from '../../../../src/workbench/file/openFile';
import { followNames, renamedSince } from '../../../../src/excel/step/back/sheetNames';
import { insertRows } from '../../../workbench/host/hands/rows';
import { deleteByHand, renameByHand } from '../../../workbench/host/hands/sheets';
import type { Workbook } from '../../../../src/xlsx/model/workbook';
import { openSample, reportOf, sheetNamed } from '../../../commands/onWorkbook';
import { sitAtFaults } from '../faultyDesk';

const formulasOn = (workbook: Workbook, sheet: string): string[] =>
  [...sheetNamed(workbook, sheet).cells.values()].flatMap((cells) =>
    [...cells.values()].flatMap(({ formula }) => formula ?? []),
  );

/**
 * The formulas of a reconciliation that was made once, after a hand's act. Made again after a figure changed its rows
 * stand in another order: what Restore puts back is the sheet of before.
 */
async function madeOnce(act: (workbook: Workbook) => void): Promise<string[]> {
  const { commands, workbook } = await sitAtFaults(openFile(smallBook()));
  const { sheet } = reportOf(await commands.reconcile());
  if (sheet === null) throw new Error('There is a sheet.');
  act(workbook);
  return formulasOn(workbook, sheet);
}

test.each(['Postings', 'Ann’s ledger', "O'Neil's", 'Q1'])(
  'a ledger that is called “%s” since: what Restore puts back refers to it by that name',
  async (name) => {
    const rename = (workbook: Workbook) => renameByHand(workbook, sheetNamed(workbook, 'Ledger'), name);
    const renamed = await madeOnce(rename);
    const own = await sitAtFaults(openFile(smallBook()));
    const { sheet } = reportOf(await own.commands.reconcile());
    if (sheet === null) throw new Error('There is a sheet.');
    const before = formulasOn(own.workbook, sheet).filter((formula) => formula.includes('Ledger!'));
    expect(before).not.toEqual([]);
    sheetNamed(own.workbook, 'Ledger').setCell(1, 3, { value: 999 });
    reportOf(await own.commands.reconcile());
    rename(own.workbook);
    expect(formulasOn(own.workbook, sheet)).not.toEqual(renamed);
    reportOf(await own.commands.restore());
    expect(formulasOn(own.workbook, sheet)).toEqual(renamed);
  },
);

test.each([
  ['rows inserted above', 1],
  ['rows inserted between', 3],
])('%s since: what Restore puts back refers to the rows that it named', async (_words, at) => {
  const insert = (workbook: Workbook) => insertRows(workbook, sheetNamed(workbook, 'Budgets'), at, 2);
  const moved = await madeOnce(insert);
  const own = await sitAtFaults(openFile(smallBook()));
  const { sheet } = reportOf(await own.commands.reconcile());
  if (sheet === null) throw new Error('There is a sheet.');
  expect(moved).not.toEqual(formulasOn(own.workbook, sheet));
  sheetNamed(own.workbook, 'Budgets').setCell(2, 1, { value: 999 });
  reportOf(await own.commands.reconcile());
  insert(own.workbook);
  reportOf(await own.commands.restore());
  expect(formulasOn(own.workbook, sheet)).toEqual(moved);
});

test('two sheets that have changed their names with each other are each referred to by its own', async () => {
  const own = await sitAtFaults(openFile(smallBook()));
  const { sheet } = reportOf(await own.commands.reconcile());
  if (sheet === null) throw new Error('There is a sheet.');
  reportOf(await own.commands.reconcile());
  const [ledger, budgets] = ['Ledger', 'Budgets'].map((name) => sheetNamed(own.workbook, name));
  if (!ledger || !budgets) throw new Error('There are both.');
  renameByHand(own.workbook, ledger, 'Between');
  renameByHand(own.workbook, budgets, 'Ledger');
  renameByHand(own.workbook, ledger, 'Budgets');
  const renamed = formulasOn(own.workbook, sheet);
  reportOf(await own.commands.restore());
  expect(formulasOn(own.workbook, sheet)).toEqual(renamed);
});

test('the ledger gets another name while a reconciliation takes itself back: it is referred to by that name', async () => {
  const job = jobs.find(({ name }) => name === 'reconcile, refresh');
  if (!job) throw new Error('There is such a job.');
  const { trips } = await interleave(job, []);
  const edited = {
    kind: 'edited',
    words: 'the made sheet is edited',
    act: (workbook: Workbook) => {
      sheetNamed(workbook, 'Reconciliation').setCell(4, 1, { value: 'by hand' });
    },
  };
  const renamed = {
    kind: 'renamed',
    words: 'the ledger is renamed',
    act: (workbook: Workbook) => renameByHand(workbook, sheetNamed(workbook, 'Ledger'), 'Ann’s Ledger'),
  };
  for (let later = 0; later < 4; later += 1) {
    const ran = await interleave(job, [
      { act: edited, trip: trips - 1 },
      { act: renamed, trip: trips + later },
    ]);
    const orders = [await inTurn(job, ran.done, ran.done.length, ran.outcome.ok)];
    if (ran.outcome.ok) orders.push(await inTurn(job, ran.done, 0, true));
    expect(orders.map(({ portrait }) => differences(portrait, ran.portrait, false))).toContainEqual([]);
  }
});

test('a sheet that is gone since stops nothing from being put back', async () => {
  const own = await sitAtFaults(openSample());
  reportOf(await own.commands.thread());
  reportOf(await own.commands.thread());
  deleteByHand(own.workbook, sheetNamed(own.workbook, 'Appendix 1'));
  const { restored } = reportOf(await own.commands.restore());
  expect(restored).not.toBe('');
});

test('a ledger that is gone since: what Restore puts back refers to nothing, as Excel has it', async () => {
  const remove = (workbook: Workbook) => deleteByHand(workbook, sheetNamed(workbook, 'Ledger'));
  const gone = await madeOnce(remove);
  const own = await sitAtFaults(openFile(smallBook()));
  const { sheet } = reportOf(await own.commands.reconcile());
  if (sheet === null) throw new Error('There is a sheet.');
  sheetNamed(own.workbook, 'Ledger').setCell(1, 3, { value: 999 });
  reportOf(await own.commands.reconcile());
  remove(own.workbook);
  expect(gone.filter((formula) => formula.includes('#REF!'))).not.toEqual([]);
  reportOf(await own.commands.restore());
  expect(formulasOn(own.workbook, sheet)).toEqual(gone);
});

describe('the names that sheets have now', () => {
  const before = [
    { id: '1', name: 'Ledger' },
    { id: '2', name: 'Plan' },
  ];
  const follow = (formula: string, now: readonly { id: string; name: string }[]) =>
    followNames({ formula }, renamedSince(before, now));

  test.each([
    ['=Ledger!D2+Plan!A1', [{ id: '1', name: 'A b' }, before[1]], "='A b'!D2+Plan!A1"],
    [
      '=Ledger!D2+Plan!A1',
      [
        { id: '1', name: 'Plan' },
        { id: '2', name: 'Ledger' },
      ],
      '=Plan!D2+Ledger!A1',
    ],
    ['=SUM(Ledger!D2:D3)/1000', [before[1]], '=SUM(#REF!)/1000'],
    ['="Ledger!D2"&A1', [before[1]], '="Ledger!D2"&A1'],
    // The file was opened anew, and no id is known any more.
    ['=Ledger!D2', [{ id: '7', name: 'Plan' }], '=Ledger!D2'],
  ] as const)('%s', (formula, now, wanted) => {
    expect(
      follow(
        formula,
        now.flatMap((sheet) => sheet ?? []),
      ),
    ).toEqual({ formula: wanted });
  });
});

test('a title above which rows were inserted while a roll-forward takes itself back is put back', async () => {
  const plain = await sitAtFaults(openFile(smallBook()));
  const trips = await plain.roundTrips(async () => void reportOf(await plain.commands.rollForward()));
  for (let later = 0; later < 6; later += 1) {
    const own = await sitAtFaults(openFile(smallBook()));
    const plan = sheetNamed(own.workbook, 'Plan 2022-23');
    let trip = 0;
    own.host.secondHand = () => {
      trip += 1;
      if (trip === trips) renameByHand(own.workbook, sheetNamed(own.workbook, 'KPIs'), 'Measures');
      if (trip === trips + later) insertRows(own.workbook, plan, 0, 2);
    };
    reportOf(await own.commands.rollForward());
    own.host.secondHand = null;
    const titles = [...plan.cells.values()].flatMap((cells) =>
      [...cells.values()]
        .map(({ value }) => String(value))
        .filter((text) => text.startsWith('Business Plan ')),
    );
    expect(titles).toEqual(['Business Plan 2023/24']);
  }
});
