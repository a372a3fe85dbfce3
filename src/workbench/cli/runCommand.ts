import { basename } from 'node:path';
import { addColumnsLines } from '../../commands/addColumns/print';
import { addTableLines } from '../../commands/addTable/print';
import type { AddTableRequest } from '../../commands/addTable/report';
import { changesLines } from '../../commands/changes/print';
import type { ChangesRequest } from '../../commands/changes/report';
import { checkLines } from '../../commands/check/print';
import type { CheckRequest } from '../../commands/check/report';
import { colourLines, whyNotColoured } from '../../commands/colour/print';
import { createCommands } from '../../commands/createCommands';
import { dueLines } from '../../commands/due/print';
import type { DueRequest } from '../../commands/due/report';
import { nextQuarterLines } from '../../commands/nextQuarter/print';
import { overviewLines } from '../../commands/overview/print';
import type { OverviewFile } from '../../commands/overview/report';
import { quarterlyLines } from '../../commands/quarterly/print';
import type { QuarterlyRequest } from '../../commands/quarterly/report';
import { reconcileLines } from '../../commands/reconcile/print';
import { riskLines } from '../../commands/risks/print';
import { rollForwardLines } from '../../commands/rollForward/print';
import type { Reported } from '../../commands/shared/findingLines';
import type { Outcome } from '../../commands/shared/outcome';
import { parseQuarter, parseTableKind, parseSettings, takeWord } from '../../commands/shared/parseWords';
import { readLedgerFile, type LedgerFile } from '../../commands/readLedgerFile';
import { summaryLines, whyNotMade } from '../../commands/summary/print';
import { tablesLines } from '../../commands/tables/print';
import { threadLines } from '../../commands/thread/print';
import { tieOutLines } from '../../commands/tieOut/print';
import { Fault, readFile } from './files';
import type { Call } from './parseCall';

/** What a command came to. */
export interface Result {
  readonly report: Reported;
  /** It changed the workbook. */
  readonly changes: boolean;
  /** The report in lines for a person. */
  readonly lines: () => string[];
  /** Why it did nothing of what it was asked for; '' where it did. */
  readonly notDone: string;
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
      return changed(await commands.overview({ files: filesOf(call) }), overviewLines);
    case 'quarterly':
      return changed(await commands.quarterly(quarterlyRequest(call)), quarterlyLines);
    case 'due':
      return read(await commands.due(dueRequest(call)), dueLines);
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

/** The outcome of a command that only reads. */
function read<Report extends Reported>(
  outcome: Outcome<Report>,
  lines: (report: Report) => string[],
): Outcome<Result> {
  if (!outcome.ok) return outcome;
  const { report } = outcome;
  return { ok: true, report: { report, changes: false, lines: () => lines(report), notDone: '' } };
}

/** The outcome of a command that writes; `why` says why it wrote nothing, '' where it did. */
function changed<Report extends Reported>(
  outcome: Outcome<Report>,
  lines: (report: Report) => string[],
  why: (report: Report) => string = () => '',
): Outcome<Result> {
  if (!outcome.ok) return outcome;
  const { report } = outcome;
  return { ok: true, report: { report, changes: true, lines: () => lines(report), notDone: why(report) } };
}

/** The ledger in the file that was named. Throws Fault if that is no workbook. */
function ledgerOf({ ledger }: Call): { ledger?: LedgerFile } {
  if (ledger === undefined) return {};
  const read = readLedgerFile(basename(ledger), readFile(ledger));
  if (!read.ok) throw new Fault(read.refusal.message);
  return { ledger: read.report };
}

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

/** A sheet says nothing here: a report is of the whole workbook. */
function quarterlyRequest(call: Call): QuarterlyRequest {
  const { quarter, details } = checkRequest(call);
  return {
    ...(quarter && { quarter }),
    ...(details && { details }),
    ...(call.block && { blockIfIncomplete: true }),
  };
}

/** A sheet says nothing here: a quarter is of the whole workbook. */
function dueRequest(call: Call): DueRequest {
  const { quarter, details } = checkRequest(call);
  return { ...(quarter && { quarter }), ...(details && { details }) };
}

/** Throws Fault if the earlier plan's file is no workbook. */
function changesRequest(call: Call): ChangesRequest {
  const { previous, previousSheet } = call;
  const request = { ...sheetAndDetails(call), ...(previousSheet !== undefined && { previousSheet }) };
  if (previous === undefined) return request;
  const read = readLedgerFile(basename(previous), readFile(previous));
  if (!read.ok) throw new Fault(read.refusal.message);
  return { ...request, previous: read.report.workbook };
}

function sheetAndDetails({ sheet, set }: Call) {
  const details = parseSettings(set);
  if ('fault' in details) throw new Fault(details.fault);
  return { details: details.details, ...(sheet !== undefined && { sheet }) };
}
