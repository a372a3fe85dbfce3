import { queueSummarySheet, type SummarySheetNow } from '../excel/readSummarySheet';
import type { MadeSheet, WorkbookRead } from '../excel/readWorkbook';
import { done, refuse, type Outcome } from '../excel/refusal';
import type { WorkbookContext } from '../excel/run';
import type { MadeSheetKind } from '../excel/sheetMark';
import { takeBack } from '../excel/undo';
import { queueRecords, type askRecords, type Records } from '../excel/summaryRecords';
import { writeAll } from '../excel/writeAll';
import { queueNewSheet, queueRewrittenSheet, type QueuedSheet } from '../excel/writeSummarySheet';
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

/**
 * Puts several sheets of one command, in their order: one round trip to see what stands there, then one for each, or
 * with `together` one for all, after which the first stands open. Either all are put or none.
 */
export async function putSheets(
  context: WorkbookContext,
  workbook: WorkbookRead,
  parts: ReturnType<typeof askRecords>,
  wanted: readonly SheetToPut[],
  { together = false }: { readonly together?: boolean } = {},
): Promise<Outcome<readonly PutSheet[]>> {
  const earlier = wanted.map((one) => (one.asNew ? undefined : findMade(workbook, one)));
  const recordsOf = queueRecords(parts);
  const nowOf = earlier.map(
    (found) => found && queueSummarySheet(context.workbook.worksheets.getItem(found.sheet.id), found.sheet),
  );
  if (earlier.some((found) => found) || parts.items.length > 0) await context.sync();
  const records = recordsOf();
  const turns = wanted.map((one, at) => turnOf(one, earlier[at], nowOf[at]?.(), records));
  const added = turns.find(({ standing }) => !standing);
  if (workbook.structureProtected && added) return noSheetAdded(added.wanted);

  const put: PutSheet[] = [];
  try {
    await putInTurn(context, { workbook, records, put }, together ? [turns] : turns.map((turn) => [turn]));
  } catch (error) {
    // What failed has taken itself back.
    await takeBack(
      context,
      [...put].reverse().flatMap(({ change }) => change.undo),
    );
    throw error;
  }
  return done(put);
}

/** A sheet to put, and the one that stands there and may be written anew. */
interface Turn {
  readonly wanted: SheetToPut;
  readonly found: Found | undefined;
  readonly standing: (Found & Standing) | null;
}

interface Standing {
  readonly written: SheetDescription;
  readonly now: SummarySheetNow;
}

function turnOf(
  wanted: SheetToPut,
  found: Found | undefined,
  now: SummarySheetNow | undefined,
  records: Records,
): Turn {
  const written = found && records.get(found.mark.key)?.record.written;
  const untouched =
    found && now && written && !found.sheet.protected && !changedByHand(written, now.cells.contents);
  return { wanted, found, standing: untouched ? { ...found, written, now } : null };
}

/** What sheets are put into, and those that were. */
interface Putting {
  readonly workbook: WorkbookRead;
  readonly records: Records;
  readonly put: PutSheet[];
}

/** Writes groups of sheets one after the other, each group at once; each sheet sees the keys that those before it wear. */
async function putInTurn(
  context: WorkbookContext,
  { workbook, records, put }: Putting,
  [group, ...others]: readonly (readonly Turn[])[],
): Promise<void> {
  if (!group) return;
  let state: Omit<Putting, 'put'> = { workbook, records };
  const queued = group.map((turn) => {
    const one = queueOne(context, state, turn);
    const { kind, of } = turn.wanted;
    const worn = wornKeys(state.workbook);
    state = {
      workbook: {
        ...state.workbook,
        made: [...state.workbook.made, { kind, of, key: one.key, sheetId: '' }],
      },
      // Records of sheets that are no longer there went with the first.
      records: new Map([...state.records].filter(([key]) => worn.has(key))),
    };
    return one;
  });
  const [first] = queued;
  if (first && queued.length > 1) context.workbook.worksheets.getItem(first.sheet).activate();
  await writeAll(
    context,
    queued.flatMap(({ halfDone }) => halfDone),
  );
  put.push(
    ...queued.map(({ sheet, refreshed, findings, key, restored, undo }) => ({
      sheet,
      refreshed,
      findings,
      key,
      change: { undo: undo(), restored },
    })),
  );
  return putInTurn(context, { ...state, put }, others);
}

/** A sheet that is queued, with what is reported of it. */
type QueuedPut = QueuedSheet & Omit<PutSheet, 'change'> & Pick<Change, 'restored'>;

function queueOne(
  context: WorkbookContext,
  { workbook, records }: Omit<Putting, 'put'>,
  { wanted, found, standing }: Turn,
): QueuedPut {
  return standing
    ? refresh(context, workbook, records, wanted, standing)
    : add(context, workbook, records, wanted, found ? [leftFinding(found.sheet, wanted)] : []);
}

const noSheetAdded = ({ called }: SheetToPut): Outcome<never> =>
  refuse(
    'structure-protected',
    `The workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook), then make ${called}.`,
  );

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

function add(
  context: WorkbookContext,
  workbook: WorkbookRead,
  records: Records,
  { kind, of, name: wish, describe }: SheetToPut,
  findings: readonly Finding[],
): QueuedPut {
  const name = freeSheetName(workbook, wish);
  const key = freeKey(workbook, records);
  const described = describe(name);
  const queued = queueNewSheet(context, name, {
    described,
    mark: { kind, key, of },
    xml: recordXml(key, described),
    records,
    worn: wornKeys(workbook),
  });
  const restored = `The sheet “${name}” was removed again.`;
  return { ...queued, sheet: name, refreshed: false, findings, key, restored };
}

function refresh(
  context: WorkbookContext,
  workbook: WorkbookRead,
  records: Records,
  { kind, of, called, describe }: SheetToPut,
  { mark, sheet, written, now }: Found & Standing,
): QueuedPut {
  // A copy of the sheet has its key too, and keeps the record.
  const copied = workbook.made.some(({ key, sheetId }) => key === mark.key && sheetId !== sheet.id);
  const key = copied ? freeKey(workbook, records) : mark.key;
  const { described, findings } = keepPage(written, now.page, describe(sheet.name), sheet.name);
  const queued = queueRewrittenSheet(context, {
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
  const restored = `${capital(called)} on “${sheet.name}” is as it was before.`;
  return { ...queued, sheet: sheet.name, refreshed: true, findings, key, restored };
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
    sheet.protected ? 'protected' : 'written on since it was made, or is too long to tell'
  }, so it was left as it is, and a new one was made.`,
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
