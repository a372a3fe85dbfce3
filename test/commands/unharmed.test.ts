import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Commands } from '../../src/commands/createCommands';
import type { Outcome } from '../../src/commands/shared/outcome';
import { cellAddress } from '../../src/grid/a1';
import { tableKinds } from '../../src/plan/tables/kinds';
import { openFile } from '../../src/workbench/file/openFile';
import { richWorkbook } from '../fixtures/richWorkbook';
import { readCouncil } from '../plan/councils';
import { changedParts, lostContent } from './keptContent';
import { fill, manyKpis, openSample, reportOf, samplePath, sitDown, workbookOf } from './onWorkbook';

/** Every workbook of these tests, as its officer saved it. */
const workbooks: Readonly<Record<string, () => Uint8Array>> = {
  'the sample': () => openSample().save(),
  'a workbook with all that Excel can hold': richWorkbook,
  'a housing department’s list': () =>
    workbookOf(readCouncil('cwac-housing-per-kpi-tolerance'), 'Housing').save(),
  'a borough’s list': () => workbookOf(readCouncil('maidstone-10pc-rule'), 'Indicators').save(),
  'two lists below one another': () => {
    const file = workbookOf(manyKpis(5), 'KPIs');
    for (const sheet of file.workbook.sheets) fill(sheet, manyKpis(3), 12);
    return file.save();
  },
};

interface Job {
  /** Parts that the command may add to: their content must all be there still, in its order. */
  readonly shares: RegExp;
  readonly run: (commands: Commands) => Promise<Outcome<unknown>>;
}

const none = /^$/;
/** What a new sheet or table changes; the sheet that stood open passes that on. */
const book =
  /^\[Content_Types\]\.xml$|^xl\/(workbook|styles|sharedStrings)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/;
const sheets = /^xl\/worksheets\/sheet\d+\.xml$/;
const either = (...patterns: RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'));

/** Settles the first finding that can be settled, and names the cells that this is to change. */
async function fixFirst(commands: Commands): Promise<Outcome<unknown>> {
  const { findings } = reportOf(await commands.check());
  const fix = findings.flatMap(({ fixes = [] }) => fixes).find(({ asks }) => asks === undefined);
  if (!fix) return { ok: true, report: null };
  reportOf(await commands.applyFixes([fix], ''));
  const cells = fix.edits.flatMap((edit) =>
    edit.kind === 'cell' ? [cellAddress(edit.row, edit.column)] : [],
  );
  return { ok: true, report: { cells } };
}

/** The owner of the first KPI list that lacks one. */
async function addOwner(commands: Commands): Promise<Outcome<unknown>> {
  const { tables } = reportOf(await commands.listTables());
  const table = tables.find(({ kind, columns }) => kind === 'kpis' && !columns.owner);
  if (!table) throw new Error('No KPI list without an owner.');
  return commands.addColumns({ fields: ['owner'], sheet: table.sheet, at: table.range });
}

/** A summary that is made, and made again at once. */
async function refreshed(commands: Commands): Promise<Outcome<unknown>> {
  const made = await commands.summary();
  return made.ok && made.report.sheet !== '' ? commands.summary() : made;
}

/** Keeps what the first table is taken for, as an officer who says that it is right. */
async function keepFirst(commands: Commands): Promise<Outcome<unknown>> {
  const [table] = reportOf(await commands.listTables()).tables;
  if (!table) throw new Error('No table is recognised.');
  return commands.mapTable({ table, kind: table.kind, picks: [] });
}

/** The overview of one department, beside whatever the workbook holds. */
const overviewOfSample = (commands: Commands): Promise<Outcome<unknown>> =>
  commands.overview({ files: [{ name: 'q1.xlsx', read: async () => readFileSync(samplePath) }] });

/** Each command: whoever adds one adds it here. */
const jobs: Readonly<Record<string, Job>> = {
  tables: { shares: none, run: (commands) => commands.listTables() },
  check: { shares: none, run: (commands) => commands.check() },
  'tie-out': { shares: none, run: (commands) => commands.tieOut() },
  colour: { shares: either(book, sheets), run: (commands) => commands.colour() },
  fixes: { shares: either(book, sheets), run: fixFirst },
  'add-column': { shares: either(book, sheets), run: addOwner },
  summary: { shares: either(book, sheets), run: (commands) => commands.summary() },
  'summary, refreshed': { shares: either(book, sheets), run: refreshed },
  risks: { shares: none, run: (commands) => commands.risks() },
  'heat map': { shares: either(book, sheets), run: (commands) => commands.riskMap() },
  'map-table': { shares: either(book, sheets), run: keepFirst },
  due: { shares: none, run: (commands) => commands.due({ quarter: 'Q1' }) },
  reconcile: { shares: either(book, sheets), run: (commands) => commands.reconcile() },
  quarterly: {
    shares: either(book, sheets),
    run: (commands) => commands.quarterly({ quarter: 'Q1' }),
  },
  overview: { shares: either(book, sheets), run: overviewOfSample },
  thread: { shares: either(book, sheets), run: (commands) => commands.thread() },
  'add-table': { shares: either(book, sheets), run: (commands) => commands.addTable({ kind: 'risks' }) },
};

/** Excel makes the order of calculation anew, and repairs a file where it is wrong: with new formulas it may go. */
const calculation = 'xl/calcChain.xml';

/** For want of what a workbook need not hold. */
const mayRefuse = new Set([
  'no-risk-register',
  'no-open-risks',
  'no-plan-text',
  'no-budgets',
  'quarter-without-figures',
  'no-report-text',
  'no-plan',
  'no-outcomes',
]);

async function harmed(bytes: Uint8Array, { shares, run }: Job): Promise<string[]> {
  const { commands, file } = await sitDown(openFile(bytes));
  const outcome = await run(commands);
  if (!outcome.ok && !mayRefuse.has(outcome.refusal.code)) throw new Error(outcome.refusal.message);
  const saved = file.save();
  const [old, now] = [unzipSync(bytes), unzipSync(saved)];
  const written = outcome.ok ? cellsOf(outcome.report) : [];
  const goes = now[calculation] === undefined;
  return changedParts(bytes, saved).flatMap((name) => {
    const [before, after] = [old[name], now[name]];
    if (name === calculation && goes) return shares === none ? [name] : [];
    if (!before || !after || !shares.test(name)) return [name];
    const lost = lostContent(withoutCells(goes ? withoutCalculation(before) : before, written), after);
    return lost === null ? [] : [`${name}: ${lost}`];
  });
}

const cellsOf = (report: unknown): readonly string[] =>
  typeof report === 'object' && report !== null && 'cells' in report && Array.isArray(report.cells)
    ? (report.cells as string[])
    : [];

/** A sheet without cells that a command was told to change. */
const withoutCells = (part: Uint8Array, cells: readonly string[]): Uint8Array =>
  cells.reduce(
    (rest, cell) => strToU8(strFromU8(rest).replace(new RegExp(`<c r="${cell}"[^>]*?(?:/>|>.*?</c>)`), '')),
    part,
  );

/** A part without what leads to the order of calculation. */
const withoutCalculation = (part: Uint8Array): Uint8Array =>
  strToU8(strFromU8(part).replace(/<(?:Override|Relationship) [^>]*calcChain[^>]*>/g, ''));

describe.each(Object.entries(workbooks))('%s', (_, make) => {
  test.each(Object.entries(jobs))('%s harms nothing', async (__, job) => {
    expect(await harmed(make(), job)).toEqual([]);
  });
});

/** What rolling a plan forward and opening a quarter change: the sheets of the plan, never what else the file holds. */
test.each([
  ['roll-forward', (commands: Commands) => commands.rollForward({ details: { planYear: '2022/23' } })],
  ['next-quarter', (commands: Commands) => commands.nextQuarter({ quarter: 'Q1' })],
] as const)('%s leaves every other part of a rich workbook as it was', async (_, run) => {
  const before = richWorkbook();
  const { commands, file } = await sitDown(openFile(before));
  reportOf<unknown>(await run(commands));
  const own = changedParts(before, file.save()).filter((name) => !either(book, sheets).test(name));
  expect(own.filter((name) => name !== calculation && unzipSync(before)[name] !== undefined)).toEqual([]);
});

test.each(tableKinds)('adding a table of %s to a rich workbook harms nothing', async (kind) => {
  const run = (commands: Commands) => commands.addTable({ kind });
  expect(await harmed(richWorkbook(), { shares: either(book, sheets), run })).toEqual([]);
});

test('after all commands on one workbook the macros, pivots, pictures and notes are the officer’s still', async () => {
  const before = richWorkbook();
  const { commands, file } = await sitDown(openFile(before));
  for (const { run } of Object.values(jobs)) reportOf(await run(commands));
  const saved = file.save();
  const own = changedParts(before, saved).filter((name) => !either(book, sheets).test(name));
  expect(own.filter((name) => name !== calculation)).toEqual([]);
  const names = Object.keys(unzipSync(before)).join(' ');
  for (const part of [
    'vbaProject',
    'pivotTable1',
    'pivotCacheRecords1',
    'slicer1',
    'image1',
    'threadedComment1',
  ])
    expect(names).toContain(part);
});
