import { basename } from 'node:path';
import { createCommands } from '../../commands/createCommands';
import { parseSettings } from '../../commands/shared/parseSettings';
import {
  quarters,
  tableKinds,
  type AddColumnsReport,
  type AddTableReport,
  type AddTableRequest,
  type ChangesReport,
  type ChangesRequest,
  type CheckReport,
  type CheckRequest,
  type ColourReport,
  type DueListReport,
  type DueRequest,
  type LedgerFile,
  type NextQuarterReport,
  type Outcome,
  type OverviewFile,
  type OverviewReport,
  type QuarterlyReportMade,
  type QuarterlyRequest,
  type ReconcileReport,
  type RiskMapReport,
  type RisksReport,
  type RollForwardReport,
  type SummaryReport,
  type TablesReport,
  type TieOutReport,
  type ThreadMade,
  type ThreadReport,
} from '../../commands/reports';
import { readLedgerFile } from '../../commands/shared/readLedgerFile';
import { Fault, readFile } from './files';
import type { Call } from './parseCall';

export type Report =
  | TablesReport
  | AddTableReport
  | AddColumnsReport
  | CheckReport
  | ColourReport
  | SummaryReport
  | RisksReport
  | RiskMapReport
  | TieOutReport
  | ReconcileReport
  | DueListReport
  | NextQuarterReport
  | RollForwardReport
  | ChangesReport
  | OverviewReport
  | QuarterlyReportMade
  | ThreadReport
  | ThreadMade;

/** What a command reported, and whether it changed the workbook. */
export interface Result {
  readonly report: Report;
  readonly changes: boolean;
}

/** Runs the command of a call on the workbook that Excel's globals are joined to. */
export async function runCommand(call: Call): Promise<Outcome<Result>> {
  const commands = createCommands();
  switch (call.command) {
    case 'tables':
      return result(await commands.listTables(), false);
    case 'add-table':
      return result(await commands.addTable({ ...tableRequest(call), ...ledgerOf(call) }), true);
    case 'add-column':
      return result(await commands.addColumns({ ...tableRequest(call), fields: call.field }), true);
    case 'check':
      return result(await commands.check(checkRequest(call)), false);
    case 'colour':
      return result(await commands.colour(checkRequest(call)), true);
    case 'risks': {
      // The heat map is made where it is to be saved.
      const saved = call.out !== undefined || call.inPlace;
      return result(await commands[saved ? 'riskMap' : 'risks'](sheetAndDetails(call)), saved);
    }
    case 'thread': {
      const saved = call.out !== undefined || call.inPlace;
      return result(await commands[saved ? 'thread' : 'previewThread'](sheetAndDetails(call)), saved);
    }
    case 'tie-out':
      return result(await commands.tieOut(checkRequest(call)), false);
    case 'reconcile':
      return result(await commands.reconcile({ ...sheetAndDetails(call), ...ledgerOf(call) }), true);
    case 'overview':
      return result(await commands.overview({ files: filesOf(call) }), true);
    case 'quarterly':
      return result(await commands.quarterly(quarterlyRequest(call)), true);
    case 'due':
      return result(await commands.due(dueRequest(call)), false);
    case 'next-quarter':
      return result(await commands.nextQuarter(dueRequest(call)), true);
    case 'roll-forward':
      return result(await commands.rollForward(sheetAndDetails(call)), true);
    case 'changes':
      return result(await commands.changes(changesRequest(call)), true);
    case 'summary':
      return result(await commands.summary({ ...sheetAndDetails(call), asNew: call.asNew }), true);
  }
}

function result(outcome: Outcome<Report>, changes: boolean): Outcome<Result> {
  return outcome.ok ? { ok: true, report: { report: outcome.report, changes } } : outcome;
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
  const known = tableKinds.find((name) => name === kind);
  if (!known)
    throw new Fault(
      `${kind ? `There is no table kind "${kind}"` : 'Name the kind of table'}: ${tableKinds.join(', ')}.`,
    );
  return { kind: known, ...(sheet !== undefined && { sheet }), ...(at !== undefined && { at }) };
}

function checkRequest(call: Call): CheckRequest {
  const quarter = quarters.find((name) => name === call.quarter?.toUpperCase());
  if (call.quarter !== undefined && !quarter)
    throw new Fault(`"${call.quarter}" is not a quarter: Q1, Q2, Q3 or Q4.`);
  return { ...sheetAndDetails(call), ...(quarter && { quarter }) };
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
