import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Commands } from '../../src/commands/createCommands';
import type { Fix } from '../../src/plan/findings/finding';
import type { Outcome } from '../../src/commands/shared/outcome';
import { openFile, type WorkbookFile } from '../../src/workbench/file/openFile';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { atDesk } from '../desk';

export type Run = (commands: Commands) => Promise<Outcome<unknown>>;

/** A command that writes, with the workbook it starts from. */
export interface Job {
  readonly name: string;
  readonly base: () => Promise<Uint8Array>;
  /** Does what has to be done at the same desk before, and gives the job itself. */
  ready(commands: Commands): Promise<Run>;
}

const sampleBytes = (): Uint8Array =>
  readFileSync(join(__dirname, '../../test/fixtures/sample/q1-2017.xlsx'));

/** The report of a job that prepares another; it has to succeed. */
async function need<Report>(outcome: Promise<Outcome<Report>>): Promise<Report> {
  const ended = await outcome;
  if (!ended.ok) throw new Error(`Refused while preparing: ${ended.refusal.code} ${ended.refusal.message}`);
  return ended.report;
}

const once = (make: () => Promise<Uint8Array>): (() => Promise<Uint8Array>) => {
  let made: Promise<Uint8Array> | undefined;
  return () => (made ??= make());
};

/** The sample after a job, and after a change by hand. */
const sampleAfter = (job: Run, hand: (workbook: Workbook) => void = () => undefined) =>
  once(() =>
    atDesk(openFile(sampleBytes()), async ({ commands, file }) => {
      await need(job(commands));
      hand(file.workbook);
      return file.save();
    }),
  );
const changedSample = (change: (file: WorkbookFile) => void) =>
  once(async () => {
    const file = openFile(sampleBytes());
    change(file);
    return file.save();
  });
const typed = (sheet: string, row: number, column: number, value: string | number) => (workbook: Workbook) =>
  void workbook.findSheet(sheet)?.setCell(row, column, { value });

const sample = once(async () => sampleBytes());
const withoutWords = changedSample(({ workbook }) => {
  for (const row of [3, 14, 20, 27]) workbook.findSheet('Appendix 1')?.setCell(row, 4, { value: null });
});
const withEarlierPlan = changedSample(({ workbook }) => {
  const sheet = workbook.addSheet('Earlier');
  [
    ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'],
    ['1.1', 'Cases closed in time', '80%', '76%', 'Amber'],
    ['1.2', 'Calls answered', '90%', '91%', 'Green'],
  ].forEach((cells, row) => cells.forEach((value, column) => sheet.setCell(row, column, { value })));
});

const plain = (name: string, base: Job['base'], run: Run): Job => ({ name, base, ready: async () => run });

/** The first fix of a finding of that code, whose label holds the words. */
async function fixOf(commands: Commands, code: string, label: RegExp): Promise<readonly Fix[]> {
  const { findings } = await need(commands.check());
  const fix = findings
    .filter((finding) => finding.code === code)
    .flatMap(({ fixes = [] }) => fixes)
    .find((one) => label.test(one.label));
  if (!fix) throw new Error(`There is no fix for ${code}.`);
  return [fix];
}
const fixed = (name: string, base: Job['base'], code: string, label: RegExp, reason: string): Job => ({
  name,
  base,
  async ready(commands) {
    const fixes = await fixOf(commands, code, label);
    return (again) => again.applyFixes(fixes, reason);
  },
});

/** Restore of a job. */
const restored = (name: string, base: Job['base'], first: Run): Job => ({
  name: `restore ${name}`,
  base,
  async ready(commands) {
    await need(first(commands));
    return (again) => again.restore();
  },
});

const departments = (...names: string[]) => ({
  files: names.map((name) => ({ name: `${name}.xlsx`, read: async () => sampleBytes() })),
});
const changedAim = typed('Plan 2022-23', 4, 2, 'People of all ages live in communities of a changed aim');
const summarised = sampleAfter((commands) => commands.summary(), changedAim);
const onRota = { kind: 'complaints', sheet: 'Rota', at: 'A90' } as const;
const owner = { fields: ['owner'], sheet: 'Appendix 1', at: 'A3' } as const;

/** Every command that writes, where it makes something and where it refreshes it, and Restore after each kind of deed. */
export const jobs: readonly Job[] = [
  plain('add-table, new sheet', sample, (c) => c.addTable({ kind: 'complaints' })),
  plain('add-table, on a sheet', sample, (c) => c.addTable(onRota)),
  plain('add-column', sample, (c) => c.addColumns(owner)),
  plain('colour', withoutWords, (c) => c.colour()),
  fixed('fix of a cell', sample, 'percentage-contradicts', /./, ''),
  fixed('fix, rules made', sample, 'rag-differs', /Keep/, 'Agreed at DMT'),
  fixed(
    'fix, rules grown',
    sampleAfter(async (c) => c.applyFixes(await fixOf(c, 'headline-needed', /./), '')),
    'rag-differs',
    /Keep/,
    'Agreed at DMT',
  ),
  plain('summary, new', sample, (c) => c.summary()),
  plain('summary, refreshed', summarised, (c) => c.summary()),
  plain('quarterly, new', sample, (c) => c.quarterly({ quarter: 'Q1' })),
  plain(
    'quarterly, refreshed',
    sampleAfter((c) => c.quarterly({ quarter: 'Q1' }), typed('Appendix 1', 14, 3, '45%')),
    (c) => c.quarterly({ quarter: 'Q1' }),
  ),
  plain('reconcile, new', sample, (c) => c.reconcile()),
  plain(
    'reconcile, refreshed',
    sampleAfter((c) => c.reconcile(), typed('Appendix 3', 4, 1, 4321)),
    (c) => c.reconcile(),
  ),
  plain('risk map', sample, (c) => c.riskMap()),
  plain('thread, new', sample, (c) => c.thread()),
  plain(
    'thread, refreshed',
    sampleAfter((c) => c.thread(), typed('Plan 2022-23', 36, 4, 'A changed KPI')),
    (c) => c.thread(),
  ),
  plain('next-quarter', sample, (c) => c.nextQuarter({ quarter: 'Q1' })),
  plain(
    'roll-forward, columns mapped',
    sampleAfter(async (c) => {
      const { tables } = await need(c.listTables());
      const table = tables.find(({ sheet, kind }) => sheet === 'Plan 2022-23' && kind === 'kpis');
      if (!table) throw new Error('The sample has a KPI table.');
      return c.mapTable({ table, kind: 'kpis', picks: [] });
    }),
    (c) => c.rollForward(),
  ),
  plain('changes', withEarlierPlan, (c) => c.changes({ sheet: 'Plan 2022-23', previousSheet: 'Earlier' })),
  {
    name: 'map-table',
    base: sample,
    async ready(commands) {
      const [table] = (await need(commands.listTables())).tables;
      if (!table) throw new Error('The sample has a table.');
      return (again) => again.mapTable({ table, kind: table.kind, picks: [] });
    },
  },
  plain('overview, new', sample, (c) => c.overview(departments('a', 'b'))),
  plain(
    'overview, refreshed',
    sampleAfter((c) => c.overview(departments('a', 'b'))),
    (c) => c.overview(departments('a', 'b', 'c')),
  ),
  restored('colour', withoutWords, (c) => c.colour()),
  restored('add-table', sample, (c) => c.addTable(onRota)),
  restored('add-column', sample, (c) => c.addColumns(owner)),
  restored('summary refreshed', summarised, (c) => c.summary()),
  restored('roll-forward', sample, (c) => c.rollForward()),
];
