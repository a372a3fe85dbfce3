import { queueSummarySheet, type SummarySheetNow } from '../excel/readSummarySheet';
import type { MadeSheet, WorkbookRead } from '../excel/readWorkbook';
import { done, refuse, type Outcome } from '../excel/refusal';
import type { WorkbookContext } from '../excel/run';
import type { MadeSheetKind } from '../excel/sheetMark';
import { takeBack } from '../excel/undo';
import { queueRecords, type askRecords, type Records } from '../excel/summaryRecords';
import { addSummarySheet, rewriteSummarySheet } from '../excel/writeSummarySheet';
import { sheetCell } from '../plan/address';
import type { Finding } from '../plan/finding';
import type { SheetSnapshot } from '../plan/snapshot';
import type { SheetDescription } from '../sheets/description';
import { changedByHand } from '../sheets/made/changedByHand';
import { keepPage } from '../sheets/summary/refresh/keepPage';
import { recordToXml } from '../sheets/summary/refresh/recordXml';
import type { Change } from './restore';
import { freeSheetName } from './sheets';
import { freeKey, wornKeys } from './summary/keys';

/** A sheet that a command makes, of a kind of its own. */
export interface SheetToPut {
  readonly kind: MadeSheetKind;
  /** Tells several of one kind apart: "2022/23 Q1". '' where there is only one in a workbook. */
  readonly of: string;
  /** Wished name of a new sheet. */
  readonly name: string;
  /** What it is called in sentences: "the reconciliation". */
  readonly called: string;
  /** What shall stand on the sheet of that name. */
  readonly describe: (sheetName: string) => SheetDescription;
  /** Make one more where there is one. */
  readonly asNew?: boolean;
}

export interface PutSheet {
  readonly sheet: string;
  /** An earlier one was written anew in its place. */
  readonly refreshed: boolean;
  readonly findings: readonly Finding[];
  /** By which its record is found. */
  readonly key: string;
  /** For Restore. */
  readonly change: Change;
}

/**
 * Puts a sheet into the workbook: in place of the one that an earlier run made, where nobody has written on that since,
 * else on a new sheet beside it. `parts` is what `askRecords` gave before the workbook was read. One round trip to see
 * what stands there, one to write, all of it or nothing.
 */
export async function putSheet(
  context: WorkbookContext,
  workbook: WorkbookRead,
  parts: ReturnType<typeof askRecords>,
  wanted: SheetToPut,
): Promise<Outcome<PutSheet>> {
  const put = await putSheets(context, workbook, parts, [wanted]);
  if (!put.ok) return put;
  const [only] = put.report;
  if (!only) throw new Error('No sheet was put.');
  return done(only);
}

/** Puts several sheets of one command, in their order: one round trip to see what stands there, one for each to write. */
export async function putSheets(
  context: WorkbookContext,
  workbook: WorkbookRead,
  parts: ReturnType<typeof askRecords>,
  wanted: readonly SheetToPut[],
): Promise<Outcome<readonly PutSheet[]>> {
  const earlier = wanted.map((one) => (one.asNew ? undefined : findMade(workbook, one)));
  const recordsOf = queueRecords(parts);
  const nowOf = earlier.map(
    (found) => found && queueSummarySheet(context.workbook.worksheets.getItem(found.sheet.id), found.sheet),
  );
  if (earlier.some((found) => found) || parts.items.length > 0) await context.sync();
  const records = recordsOf();
  const sheets = wanted.map((one, at) => ({ wanted: one, found: earlier[at], now: nowOf[at]?.() }));
  const put: PutSheet[] = [];
  try {
    return await putInTurn(context, workbook, records, sheets, put);
  } catch (error) {
    // The one that failed has taken itself back.
    await takeBack(
      context,
      [...put].reverse().flatMap(({ change }) => change.undo),
    );
    throw error;
  }
}

interface Turn {
  readonly wanted: SheetToPut;
  readonly found: Found | undefined;
  readonly now: SummarySheetNow | undefined;
}

/** Writes one sheet after the other; each sees the keys that those before it wear. */
async function putInTurn(
  context: WorkbookContext,
  workbook: WorkbookRead,
  records: Records,
  [turn, ...others]: readonly Turn[],
  put: PutSheet[],
): Promise<Outcome<readonly PutSheet[]>> {
  if (!turn) return done(put);
  const one = await putOne(context, workbook, records, turn);
  if (!one.ok) return one;
  put.push(one.report);
  const { kind, of } = turn.wanted;
  const made = [...workbook.made, { kind, of, key: one.report.key, sheetId: '' }];
  const worn = wornKeys(workbook);
  // Records of sheets that are no longer there went with the first.
  const left = new Map([...records].filter(([key]) => worn.has(key)));
  return putInTurn(context, { ...workbook, made }, left, others, put);
}

async function putOne(
  context: WorkbookContext,
  workbook: WorkbookRead,
  records: Records,
  { wanted, found, now }: Turn,
): Promise<Outcome<PutSheet>> {
  const written = found && records.get(found.mark.key)?.record.written;
  if (found && now && written && !found.sheet.protected && !changedByHand(written, now.cells.contents))
    return refresh(context, workbook, records, wanted, { ...found, written, now });
  return add(context, workbook, records, wanted, found ? [leftFinding(found.sheet, wanted)] : []);
}

interface Found {
  readonly mark: MadeSheet;
  readonly sheet: SheetSnapshot;
}

/** The sheet that an earlier run made: the one that stands open, else the first. */
function findMade(workbook: WorkbookRead, { kind, of }: SheetToPut): Found | undefined {
  const found = workbook.made
    .filter((mark) => mark.kind === kind && mark.of === of && mark.key !== '')
    .flatMap((mark) => {
      const sheet = workbook.sheets.find(({ id }) => id === mark.sheetId);
      return sheet ? [{ mark, sheet }] : [];
    });
  return found.find(({ sheet }) => sheet.id === workbook.activeSheet) ?? found[0];
}

const recordXml = (key: string, written: SheetDescription): string | null =>
  recordToXml(key, { said: [], places: new Map(), written });

async function add(
  context: WorkbookContext,
  workbook: WorkbookRead,
  records: Records,
  { kind, of, name: wish, called, describe }: SheetToPut,
  findings: readonly Finding[],
): Promise<Outcome<PutSheet>> {
  if (workbook.structureProtected)
    return refuse(
      'structure-protected',
      `The workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook), then make ${called}.`,
    );
  const name = freeSheetName(workbook, wish);
  const key = freeKey(workbook, records);
  const described = describe(name);
  const undo = await addSummarySheet(context, name, {
    described,
    mark: { kind, key, of },
    xml: recordXml(key, described),
    records,
    worn: wornKeys(workbook),
  });
  const change: Change = { undo, restored: `The sheet “${name}” was removed again.` };
  return done({ sheet: name, refreshed: false, findings, key, change });
}

async function refresh(
  context: WorkbookContext,
  workbook: WorkbookRead,
  records: Records,
  { kind, of, called, describe }: SheetToPut,
  { mark, sheet, written, now }: Found & { written: SheetDescription; now: SummarySheetNow },
): Promise<Outcome<PutSheet>> {
  // A copy of the sheet has its key too, and keeps the record.
  const copied = workbook.made.some(({ key, sheetId }) => key === mark.key && sheetId !== sheet.id);
  const key = copied ? freeKey(workbook, records) : mark.key;
  const { described, findings } = keepPage(written, now.page, describe(sheet.name), sheet.name);
  const undo = await rewriteSummarySheet(context, {
    sheetId: sheet.id,
    visible: sheet.visible,
    former: { ...written, tables: tablesNow(written, sheet) },
    contents: now.cells.contents,
    described,
    area: areaOf(sheet),
    chartNames: now.page.charts.map(({ name }) => name),
    mark: { kind, key, of },
    formerKey: mark.key,
    xml: recordXml(key, described),
    records,
    worn: wornKeys(workbook),
  });
  const change: Change = { undo, restored: `${capital(called)} on “${sheet.name}” is as it was before.` };
  return done({ sheet: sheet.name, refreshed: true, findings, key, change });
}

/** The tables of the sheet as they are named and as large as they are now. */
const tablesNow = ({ tables }: SheetDescription, sheet: SheetSnapshot): SheetDescription['tables'] =>
  sheet.tables.map(({ name, area }, at) => ({
    style: tables[at]?.style ?? 'TableStyleMedium2',
    totals: null,
    name,
    area,
  }));

/** All that the sheet holds, from A1. */
const areaOf = ({ used }: SheetSnapshot) => ({
  row: 0,
  column: 0,
  rows: used ? used.row + used.rows : 1,
  columns: used ? used.column + used.columns : 1,
});

const leftFinding = (sheet: SheetSnapshot, { called }: SheetToPut): Finding => ({
  severity: 'info',
  code: 'sheet-left',
  cell: sheetCell(sheet.name, 0, 0),
  message: `${capital(called)} on “${sheet.name}” was ${
    sheet.protected ? 'protected' : 'written on since it was made'
  }, so it was left as it is, and a new one was made.`,
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
