import { basename } from 'node:path';
import { addColumnsLines } from '../../commands/addColumns/report';
import { addTableLines, type AddTableRequest } from '../../commands/addTable/report';
import { changesLines, type ChangesRequest } from '../../commands/changes/report';
import { checkLines, type CheckRequest } from '../../commands/check/report';
import { colourLines, whyNotColoured } from '../../commands/colour/report';
import { createCommands } from '../../commands/createCommands';
import { dueLines, type DueListReport, type DueRequest } from '../../commands/due/report';
import { dueCalendar } from '../../commands/due/calendar';
import { nextQuarterLines } from '../../commands/nextQuarter/report';
import { overviewLines, type OverviewFile } from '../../commands/overview/report';
import { quarterlyLines, type QuarterlyRequest } from '../../commands/quarterly/report';
import { reconcileLines } from '../../commands/reconcile/report';
import { riskLines } from '../../commands/risks/report';
import { rollForwardLines } from '../../commands/rollForward/report';
import type { Reported, Outcome } from '../../commands/shared/outcome';
import { parseQuarter, parseTableKind, parseSettings, takeWord } from '../../commands/shared/parseWords';
import { readLedgerFile, type LedgerFile } from '../../commands/readLedgerFile';
import { summaryLines, whyNotMade } from '../../commands/summary/report';
import { tablesLines } from '../../commands/tables/report';
import { threadLines } from '../../commands/thread/report';
import { tieOutLines } from '../../commands/tieOut/report';
import { isoToday } from '../../words/days';
import { Fault, readFile } from './files';
import type { Call } from './parseCall';

export interface Result {
  readonly report: Reported;
  readonly changes: boolean;
  /** The report in lines for a person. */
  readonly lines: () => string[];
  /** Why it did nothing of what it was asked for; '' where it did. */
  readonly notDone: string;
  /** A text file to write beside: its contents, null where there is nothing to write, and what is said then. */
  readonly file?: { readonly path: string; readonly contents: string | null; readonly none: string };
}

/** Runs the command of a call on the workbook that Excel's globals are joined to. */
export async function runCommand(call: Call): Promise<Outcome<Result>> {
  const commands = createCommands();
  // The heat map and the sheet of the thread are made where they are to be saved.
  const saved = call.out !== undefined || call.inPlace;
  switch (call.command) {
    case 'tables':
      return read(await commands.listTables(), tablesLines);
    case 'add-table':
      return changed(
        await commands.addTable({ ...tableRequest(call), ...ledgerOf(call), ...presetOf(call) }),
        addTableLines,
      );
    case 'add-column':
      return changed(
        await commands.addColumns({ ...tableRequest(call), fields: call.field }),
        addColumnsLines,
      );
    case 'check':
      return read(await commands.check(checkRequest(call)), checkLines);
    case 'colour':
      return changed(await commands.colour(checkRequest(call)), colourLines, whyNotColoured);
    case 'risks':
      return saved
        ? changed(await commands.riskMap(sheetAndDetails(call)), riskLines)
        : read(await commands.risks(sheetAndDetails(call)), riskLines);
    case 'thread':
      return saved
        ? changed(await commands.thread(sheetAndDetails(call)), threadLines)
        : read(await commands.previewThread(sheetAndDetails(call)), threadLines);
    case 'tie-out':
      return read(await commands.tieOut(checkRequest(call)), tieOutLines);
    case 'reconcile':
      return changed(
        await commands.reconcile({ ...sheetAndDetails(call), ...ledgerOf(call) }),
        reconcileLines,
      );
    case 'overview':
      return changed(
        await commands.overview({ files: filesOf(call), details: sheetAndDetails(call).details ?? {} }),
        overviewLines,
      );
    case 'quarterly':
      return changed(await commands.quarterly(quarterlyRequest(call)), quarterlyLines);
    case 'due':
      return withCalendar(await commands.due(dueRequest(call)), call.ics);
    case 'next-quarter':
      return changed(await commands.nextQuarter(dueRequest(call)), nextQuarterLines);
    case 'roll-forward':
      return changed(await commands.rollForward(sheetAndDetails(call)), rollForwardLines);
    case 'changes':
      return changed(await commands.changes(changesRequest(call)), changesLines);
    case 'summary':
      return changed(
        await commands.summary({ ...sheetAndDetails(call), asNew: call.asNew }),
        summaryLines,
        whyNotMade,
      );
  }
}

/** What is due, and what of it a calendar takes. */
function withCalendar(outcome: Outcome<DueListReport>, path: string | undefined): Outcome<Result> {
  const result = read(outcome, dueLines);
  if (!result.ok || !outcome.ok || path === undefined) return result;
  const contents = dueCalendar(outcome.report, isoToday(new Date()));
  const none = `${path} was not written: nothing is owed by a day that the workbook gives.`;
  return { ok: true, report: { ...result.report, file: { path, contents, none } } };
}

/** The outcome of a command that only reads. */
const read = <Report extends Reported>(outcome: Outcome<Report>, lines: (report: Report) => string[]) =>
  resultOf(outcome, lines, false);

/** The outcome of a command that writes; `why` says why it wrote nothing, '' where it did. */
const changed = <Report extends Reported>(
  outcome: Outcome<Report>,
  lines: (report: Report) => string[],
  why?: (report: Report) => string,
) => resultOf(outcome, lines, true, why);

function resultOf<Report extends Reported>(
  outcome: Outcome<Report>,
  lines: (report: Report) => string[],
  changes: boolean,
  why: (report: Report) => string = () => '',
): Outcome<Result> {
  if (!outcome.ok) return outcome;
  const { report } = outcome;
  return { ok: true, report: { report, changes, lines: () => lines(report), notDone: why(report) } };
}

/** A workbook file beside the plan's. Throws Fault if it is no workbook. */
function fileAt(path: string): LedgerFile {
  const read = readLedgerFile(basename(path), readFile(path));
  if (!read.ok) throw new Fault(read.refusal.message);
  return read.report;
}

const ledgerOf = ({ ledger }: Call) => (ledger === undefined ? {} : { ledger: fileAt(ledger) });

/** Files by their names, or as they were typed where two have one name; each is read when its turn comes. */
function filesOf({ workbooks }: Call): OverviewFile[] {
  const names = workbooks.map((path) => basename(path));
  return workbooks.map((path, index): OverviewFile => {
    const name = names[index] ?? path;
    const single = names.filter((other) => other === name).length === 1;
    return { name: single ? name : path, read: async () => readFile(path) };
  });
}

function tableRequest({ kind, sheet, at }: Call): AddTableRequest {
  const known = parseTableKind(kind);
  if ('fault' in known) throw new Fault(known.fault);
  return { kind: known.kind, ...(sheet !== undefined && { sheet }), ...(at !== undefined && { at }) };
}

/** What a new table is filled with, and plan details for this run. */
function presetOf({ set }: Call): Pick<AddTableRequest, 'preset' | 'details'> {
  const { value, rest } = takeWord(set, 'preset');
  const details = parseSettings(rest);
  if ('fault' in details) throw new Fault(details.fault);
  return { details: details.details, ...(value !== undefined && { preset: value }) };
}

function checkRequest(call: Call): CheckRequest {
  if (call.quarter === undefined) return sheetAndDetails(call);
  const named = parseQuarter(call.quarter);
  if ('fault' in named) throw new Fault(named.fault);
  const { details, ...rest } = sheetAndDetails(call);
  const { quarter, periodKind } = named;
  return { ...rest, quarter, details: periodKind ? { ...details, quarter, periodKind } : details };
}

const quarterlyRequest = (call: Call): QuarterlyRequest => ({
  ...dueRequest(call),
  ...(call.block && { blockIfIncomplete: true }),
});

/** A sheet says nothing here: a quarter, and the report on it, is of the whole workbook. */
function dueRequest(call: Call): DueRequest {
  const { quarter, details } = checkRequest(call);
  return { ...(quarter && { quarter }), ...(details && { details }) };
}

function changesRequest(call: Call): ChangesRequest {
  const { previous, previousSheet } = call;
  return {
    ...sheetAndDetails(call),
    ...(previousSheet !== undefined && { previousSheet }),
    ...(previous !== undefined && { previous: fileAt(previous).workbook }),
  };
}

function sheetAndDetails({ sheet, set }: Call) {
  const details = parseSettings(set);
  if ('fault' in details) throw new Fault(details.fault);
  return { details: details.details, ...(sheet !== undefined && { sheet }) };
}
