import { decisions } from '../../../src/commands/decide/decisions';
import { decideByName } from '../../../src/commands/decide/serve';
import { decide, thinkIn } from '../../../src/commands/decide/decide';
import { cutIntoPieces, gatherPieces, noWorkbook } from '../../../src/commands/decide/question';
import type { Commands } from '../../../src/commands/createCommands';
import type { TablesReport } from '../../../src/commands/tables/report';
import type { Outcome } from '../../../src/commands/shared/outcome';
import { readFileSync } from 'node:fs';
import { snapshotOf } from '../../snapshotOf';
import { fill, openSample, samplePath, sitDown, workbookOf, type Desk } from '../onWorkbook';
import type { WorkbookFile } from '../../../src/workbench/file/openFile';

/** A value as the other thread has it at worst: every list in pieces of one item, so that nothing is shared any more. */
function copied<Value>(value: Value): Value {
  const gather = gatherPieces();
  for (const piece of cutIntoPieces(value, 1)) {
    const gathered = gather(structuredClone(piece));
    if (gathered) return gathered.whole as Value;
  }
  throw new Error('The value never came.');
}

const asked: string[] = [];

/** Decisions are made on copies, and so is what comes of them. */
const thinkApart = () =>
  thinkIn({
    ask: async (name, question) => {
      asked.push(name);
      return copied(decideByName({ name, question: copied(question) }));
    },
    stop: () => undefined,
  });

afterEach(() => thinkIn(null));

const unsure = [
  ['KPI#', 'Name', 'Aim', 'Result', 'RAG'],
  ['1', 'Cases closed in time', '80%', '76%', ''],
  ['2', 'Calls answered', '90%', '95%', ''],
  ['3', 'Visits', '120', '100', 'Green'],
];

const sampleAndMore = (): WorkbookFile => {
  const file = openSample();
  fill(file.workbook.addSheet('Others'), unsure);
  return file;
};

const files: readonly (readonly [string, () => WorkbookFile])[] = [
  ['the sample', openSample],
  ['the sample with a list that is not sure', sampleAndMore],
  ['a list alone that is not sure', () => workbookOf(unsure)],
  ['an empty workbook', () => workbookOf([])],
];

const jobs: readonly (readonly [string, string, (commands: Commands) => Promise<Outcome<unknown>>])[] = [
  ['check', 'check', (commands) => commands.check()],
  ['check of a sheet', 'check', (commands) => commands.check({ sheet: 'Others', quarter: 'Q1' })],
  ['colour', 'colours', (commands) => commands.colour()],
  [
    'every fix that asks for no reason',
    'recognised',
    async (commands) => {
      const checked = await commands.check();
      if (!checked.ok) return checked;
      const fixes = checked.report.findings.flatMap(({ fixes: [first] = [] }) => first ?? []);
      return commands.applyFixes([...new Set(fixes.filter(({ asks }) => !asks))], '');
    },
  ],
  ['tables', 'tables', (commands) => commands.listTables()],
  ['summary', 'plan', (commands) => commands.summary()],
  ['summary of a plan', 'plan', (commands) => commands.summary({ details: { summaryTheme: 'workbook' } })],
  ['preview of the summary', 'plan', (commands) => commands.previewSummary()],
  ['risks', 'risks', (commands) => commands.risks()],
  ['reconcile', 'reconciliation', (commands) => commands.reconcile()],
  ['thread', 'thread', (commands) => commands.thread()],
  ['preview of the thread', 'thread', (commands) => commands.previewThread()],
  ['tie-out', 'tieOut', (commands) => commands.tieOut()],
  ['heat map', 'riskMap', (commands) => commands.riskMap()],
  ['quarterly report', 'quarterly', (commands) => commands.quarterly({ quarter: 'Q1' })],
  [
    'preview of the quarterly report',
    'quarterlyPreview',
    (commands) => commands.previewQuarterly({ details: { quarter: 'Q1', palette: 'traffic lights' } }),
  ],
  ['due', 'due', (commands) => commands.due({ quarter: 'Q1' })],
  ['next quarter', 'openedQuarter', (commands) => commands.nextQuarter({ quarter: 'Q1' })],
  ['next quarter of none', 'nextQuarter', (commands) => commands.nextQuarter()],
  ['roll-forward', 'roll', (commands) => commands.rollForward()],
  [
    'roll-forward of a sheet',
    'year',
    (commands) => commands.rollForward({ sheet: 'Plan 2022-23', details: { planYear: '2022/23' } }),
  ],
  [
    'changes of a sheet',
    'changes',
    (commands) => commands.changes({ sheet: 'Plan 2022-23', previousSheet: 'Appendix 1' }),
  ],
  [
    'changes from a file',
    'changes',
    (commands) => commands.changes({ previous: snapshotOf(openSample().workbook) }),
  ],
  ['a new table', 'table', (commands) => commands.addTable({ kind: 'risks' })],
  [
    'a new table at a place',
    'table',
    (commands) => commands.addTable({ kind: 'costCentres', sheet: 'Others', at: 'H2' }),
  ],
  ['new columns', 'columns', (commands) => commands.addColumns({ fields: ['goodIs'], sheet: 'Others' })],
  [
    'what is said of a table',
    'mapping',
    async (commands) => {
      const [first] = tablesOf(await commands.listTables());
      return commands.mapTable({ table: first ?? 'selection', kind: 'kpis' });
    },
  ],
  [
    'what was said of a table is forgotten',
    'forgotten',
    async (commands) => {
      const [first] = tablesOf(await commands.listTables());
      await commands.mapTable({ table: first ?? 'selection', kind: 'actions' });
      const [mapped] = tablesOf(await commands.listTables());
      return commands.forgetMapping(mapped?.mapping ?? '');
    },
  ],
  [
    'overview',
    'department',
    (commands) =>
      commands.overview({ files: [{ name: 'a.xlsx', read: async () => readFileSync(samplePath) }] }),
  ],
];

const tablesOf = (outcome: Outcome<TablesReport>) => (outcome.ok ? outcome.report.tables : []);

const contents = ({ workbook }: Desk) =>
  workbook.sheets.map((sheet) => {
    const used = sheet.usedArea();
    const cells = [];
    for (let row = 0; row < (used ? used.row + used.rows : 0); row += 1)
      for (let column = 0; column < (used ? used.column + used.columns : 0); column += 1)
        cells.push(sheet.cell(row, column)?.value ?? '');
    return { name: sheet.name, cells };
  });

describe.each(files)('%s', (_, open) => {
  test.each(jobs)(
    '%s does and says the same where it is decided in another thread',
    async (__, name, job) => {
      const here = await sitDown(open());
      const outcome = await job(here.commands);
      const written = contents(here);
      asked.length = 0;
      thinkApart();
      const apart = await sitDown(open());
      expect(await job(apart.commands)).toEqual(outcome);
      expect(contents(apart)).toEqual(written);
      // Fixes are looked for only where there are any, and what a year needs only where one can roll.
      if (outcome.ok || !['recognised', 'openedQuarter', 'roll'].includes(name))
        expect(asked).toContain(name);
      // Otherwise refusals alone would be held against each other.
      if (open === sampleAndMore) expect(outcome).toMatchObject({ ok: true });
    },
  );
});

test('a picked file is read the same in another thread', async () => {
  const question = { workbook: noWorkbook, request: { name: 'a.xlsx', bytes: readFileSync(samplePath) } };
  const here = await decide('file', decisions.file, question);
  thinkApart();
  expect(await decide('file', decisions.file, question)).toEqual(here);
  expect(asked.at(-1)).toBe('file');
});

test('every decision is held against itself: that of the live check has its test there', () => {
  const held = jobs.map(([, name]) => name);
  expect(
    Object.keys(decisions)
      .filter((name) => !held.includes(name))
      .sort(),
  ).toEqual(['file', 'followed']);
});
