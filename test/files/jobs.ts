import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCommands, type Commands } from '../../src/commands/createCommands';
import type { Outcome } from '../../src/commands/shared/outcome';
import { openFile } from '../../src/workbench/file/openFile';
import { installGlobals } from '../../src/workbench/host/installGlobals';
import { startOffice } from '../../src/workbench/host/startOffice';
import { readFile } from '../../src/xlsx/readFile';

/** A job that writes. */
export interface WritingJob {
  readonly name: string;
  readonly run: (commands: Commands, file: Uint8Array) => Promise<Outcome<unknown>>;
  /** What it is meant to change of what stood there, as a comparison of the packages names it. */
  readonly meant: RegExp;
}

const samplePath = join(__dirname, '../fixtures/sample/q1-2017.xlsx');

const nothing = /^$/;
const ownCells = /: another content$/;
/** The new column is given a width where it was empty. */
const newColumn = /: another content$|: columns \d+ changed$/;
const newSheetName = /: another content$|\/sheets\/sheet@name: |^sheets: .* became |^names: lost /;

const job = (name: string, run: WritingJob['run'], meant = nothing): WritingJob => ({ name, run, meant });

/** Every command that writes, those that only add first: whoever adds one adds it here. */
export const writingJobs: readonly WritingJob[] = [
  job('map-table', keepFirst),
  job('add-table', (commands) => commands.addTable({ kind: 'risks' })),
  job('summary', (commands) => commands.summary()),
  job('summary, refreshed', (commands) => commands.summary()),
  job('heat map', (commands) => commands.riskMap()),
  job('reconcile', (commands) => commands.reconcile()),
  job('quarterly', (commands) => commands.quarterly({ quarter: 'Q1' })),
  job('overview', (commands) =>
    commands.overview({ files: [{ name: 'q1.xlsx', read: async () => readFileSync(samplePath) }] }),
  ),
  job('thread', (commands) => commands.thread()),
  job('changes', (commands, file) => commands.changes({ previous: readFile(file) })),
  job('colour', (commands) => commands.colour(), ownCells),
  job('fixes', fixFirst, ownCells),
  job('add-column', addOwner, newColumn),
  job('next-quarter', (commands) => commands.nextQuarter({ quarter: 'Q1' }), ownCells),
  job('roll-forward', (commands) => commands.rollForward({ details: { planYear: '2022/23' } }), newSheetName),
];

/** A file that a job has written. */
export interface Written {
  readonly job: WritingJob;
  readonly bytes: Uint8Array;
}

/** What each job makes of a file by itself; nothing where it refuses. Anything thrown is the job's. */
export async function writtenAlone(bytes: Uint8Array, each: WritingJob): Promise<Written | null> {
  const [made = null] = await writtenInTurn(bytes, [each]);
  return made;
}

/** What the jobs make of a file one after another, saved after each that did not refuse. */
export async function writtenInTurn(bytes: Uint8Array, jobs = writingJobs): Promise<Written[]> {
  const file = openFile(bytes);
  const office = await startOffice(file.workbook);
  const uninstall = installGlobals(office);
  const made: Written[] = [];
  try {
    const commands = createCommands(() => new Date(2026, 10, 22));
    for (const each of jobs) {
      const outcome = await each.run(commands, bytes);
      if (outcome.ok) made.push({ job: each, bytes: file.save() });
    }
    return made;
  } finally {
    uninstall();
    office.stop();
  }
}

/** The owner of the first KPI list that lacks one. */
async function addOwner(commands: Commands): Promise<Outcome<unknown>> {
  const listed = await commands.listTables();
  const table = listed.ok
    ? listed.report.tables.find(({ kind, columns }) => kind === 'kpis' && !columns.owner)
    : undefined;
  return table
    ? commands.addColumns({ fields: ['owner'], sheet: table.sheet, at: table.range })
    : nothingToDo;
}

/** Settles the first finding that can be settled without a question. */
async function fixFirst(commands: Commands): Promise<Outcome<unknown>> {
  const checked = await commands.check();
  const fixes = checked.ok ? checked.report.findings.flatMap((finding) => finding.fixes ?? []) : [];
  const fix = fixes.find(({ asks }) => asks === undefined);
  return fix ? commands.applyFixes([fix], '') : nothingToDo;
}

async function keepFirst(commands: Commands): Promise<Outcome<unknown>> {
  const listed = await commands.listTables();
  const table = listed.ok ? listed.report.tables[0] : undefined;
  return table ? commands.mapTable({ table, kind: table.kind, picks: [] }) : nothingToDo;
}

const nothingToDo: Outcome<never> = {
  ok: false,
  refusal: { code: 'no-such-table', message: 'There is nothing to do here.' },
};
