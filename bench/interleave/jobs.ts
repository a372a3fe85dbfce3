import type { Fix } from '../../src/plan/findings/finding';
import type { Commands } from '../../src/commands/createCommands';
import type { Outcome } from '../../src/commands/shared/outcome';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { openFile } from '../../src/workbench/file/openFile';
import { atTable } from './table';
import { smallBook, type SheetName } from './book';

/** A job that writes, from the workbook that it starts with. */
export interface Job {
  readonly name: string;
  readonly base: () => Promise<Uint8Array>;
  /** Done at the desk before anybody else acts: what the officer saw when the job was asked for. */
  readonly prepare?: (commands: Commands) => Promise<readonly Fix[]>;
  readonly run: (commands: Commands, fixes: readonly Fix[]) => Promise<Outcome<unknown>>;
  /** Names of sheets that the job makes, or makes anew; a colleague may have the same idea, or write on them. */
  readonly makes: readonly string[];
  /** The officer's sheet to which it gives one of these names: an edit is on that sheet before and after. */
  readonly renames?: SheetName;
}

const once = (make: () => Promise<Uint8Array>): (() => Promise<Uint8Array>) => {
  let made: Promise<Uint8Array> | undefined;
  return () => (made ??= make());
};
const small = once(async () => smallBook());

const edit =
  (sheet: string, row: number, column: number, value: string | number) =>
  (workbook: Workbook): void => {
    workbook.findSheet(sheet)?.setCell(row, column, { value });
  };

/** The small workbook after a job and a change by hand. */
const after = (
  job: (commands: Commands) => Promise<Outcome<unknown>>,
  change?: (workbook: Workbook) => void,
) =>
  once(async () => {
    const file = openFile(await small());
    return atTable(file, async ({ commands, workbook }) => {
      need(await job(commands));
      change?.(workbook);
      return file.save();
    });
  });

function need<Report>(outcome: Outcome<Report>): Report {
  if (!outcome.ok)
    throw new Error(`Refused in preparing: ${outcome.refusal.code}: ${outcome.refusal.message}`);
  return outcome.report;
}

const fixOf =
  (code: string, label: RegExp) =>
  async (commands: Commands): Promise<readonly Fix[]> => {
    const { findings } = need(await commands.check());
    const fix = findings
      .filter((finding) => finding.code === code)
      .flatMap(({ fixes = [] }) => fixes)
      .find((one) => label.test(one.label));
    if (!fix)
      throw new Error(`There is no fix of ${code}: ${[...new Set(findings.map((f) => f.code))].join(', ')}`);
    return [fix];
  };

const files = () => [{ name: 'a.xlsx', read: small }];
const mapKpis = async (commands: Commands): Promise<Outcome<unknown>> => {
  const listed = await commands.listTables();
  if (!listed.ok) return listed;
  const table = listed.report.tables.find(({ kind }) => kind === 'kpis');
  if (!table)
    return { ok: false, refusal: { code: 'no-such-table', message: 'No KPI table is recognised.' } };
  return commands.mapTable({ table, kind: 'kpis', picks: [] });
};
const change = edit('Plan 2022-23', 3, 1, 'Homes are safe and warm');

/** Every job that writes: whoever adds one adds it here. */
export const jobs: readonly Job[] = [
  {
    name: 'add-table, new sheet',
    base: small,
    run: (c) => c.addTable({ kind: 'complaints' }),
    makes: ['Complaints'],
  },
  {
    name: 'add-table, on a sheet',
    base: small,
    run: (c) => c.addTable({ kind: 'complaints', sheet: 'Risks', at: 'A8' }),
    makes: [],
  },
  {
    name: 'add-column',
    base: small,
    run: (c) => c.addColumns({ fields: ['owner'], sheet: 'KPIs', at: 'A3' }),
    makes: [],
  },
  { name: 'colour', base: small, run: (c) => c.colour(), makes: [] },
  {
    name: 'fix of a cell',
    base: small,
    prepare: fixOf('percentage-contradicts', /./),
    run: (c, fixes) => c.applyFixes(fixes, ''),
    makes: [],
  },
  {
    name: 'override',
    base: small,
    prepare: fixOf('rag-differs', /Keep/),
    run: (c, fixes) => c.applyFixes(fixes, 'Agreed'),
    makes: ['KPI rules'],
  },
  { name: 'summary, new', base: small, run: (c) => c.summary(), makes: ['Summary 2022-23'] },
  {
    name: 'summary, refresh',
    base: after((c) => c.summary(), change),
    run: (c) => c.summary(),
    makes: ['Summary 2022-23'],
  },
  {
    name: 'quarterly, new',
    base: small,
    run: (c) => c.quarterly({ quarter: 'Q1' }),
    makes: ['Q1 report', 'Quarterly report Q1'],
  },
  {
    name: 'quarterly, refresh',
    base: after((c) => c.quarterly({ quarter: 'Q1' }), edit('KPIs', 4, 3, '45%')),
    run: (c) => c.quarterly({ quarter: 'Q1' }),
    makes: ['Q1 report', 'Q1 Appendix 1'],
  },
  { name: 'reconcile, new', base: small, run: (c) => c.reconcile(), makes: ['Reconciliation'] },
  {
    name: 'reconcile, refresh',
    base: after((c) => c.reconcile(), edit('Budgets', 2, 1, 432)),
    run: (c) => c.reconcile(),
    makes: ['Reconciliation'],
  },
  { name: 'risk map', base: small, run: (c) => c.riskMap(), makes: ['Risk heat map'] },
  { name: 'thread, new', base: small, run: (c) => c.thread(), makes: ['Golden thread'] },
  {
    name: 'thread, refresh',
    base: after((c) => c.thread(), change),
    run: (c) => c.thread(),
    makes: ['Golden thread'],
  },
  { name: 'next-quarter', base: small, run: (c) => c.nextQuarter({ quarter: 'Q1' }), makes: ['KPIs Q2'] },
  {
    name: 'roll-forward',
    base: after(mapKpis),
    run: (c) => c.rollForward(),
    makes: ['Plan 2023-24'],
    renames: 'Plan 2022-23',
  },
  { name: 'map-table', base: small, run: mapKpis, makes: [] },
  {
    name: 'overview, new',
    base: small,
    run: (c) => c.overview({ files: files() }),
    makes: ['Overview', 'KPIs by department'],
  },
  {
    name: 'overview, refresh',
    base: after((c) => c.overview({ files: files() })),
    run: (c) => c.overview({ files: [...files(), { name: 'b.xlsx', read: small }] }),
    makes: ['Overview'],
  },
];
