import { queueSummarySheet, type SummarySheetNow } from '../excel/readSummarySheet';
import type { MadeSheet, WorkbookRead } from '../excel/readWorkbook';
import { done, refuse, type Outcome } from '../excel/refusal';
import type { WorkbookContext } from '../excel/run';
import type { MadeSheetKind } from '../excel/sheetMark';
import { queueRecords, type askRecords, type Records } from '../excel/summaryRecords';
import { carryOut } from '../excel/step/carryOut';
import { together, type Change } from '../excel/step/change';
import { newMadeSheet, rewrittenMadeSheet, shownSheet } from '../excel/madeSheets';
import { sheetCell } from '../plan/address';
import type { Finding } from '../plan/finding';
import type { SheetSnapshot } from '../plan/snapshot';
import type { SheetDescription } from '../sheets/description';
import { changedByHand } from '../sheets/made/changedByHand';
import { keepPage } from '../sheets/summary/refresh/keepPage';
import { recordToXml } from '../sheets/summary/refresh/recordXml';
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

/** A sheet that is to be put, worked out to the last cell. */
export interface PlannedSheet {
  readonly sheet: string;
  /** An earlier one is written anew in its place. */
  readonly refreshed: boolean;
  readonly findings: readonly Finding[];
  /** By which its record is found. */
  readonly key: string;
  readonly change: Change;
  /** What Restore says once it is taken back. */
  readonly restored: string;
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
): Promise<Outcome<PlannedSheet>> {
  const planned = await planSheets(context, workbook, parts, [wanted]);
  if (!planned.ok) return planned;
  const [only] = planned.report;
  if (!only) throw new Error('No sheet was planned.');
  await carryOut(context, workbook, only);
  return done(only);
}

/** Several sheets of one command as one step, after which the first stands open. */
export async function putSheets(
  context: WorkbookContext,
  workbook: WorkbookRead,
  sheets: readonly PlannedSheet[],
  called: string,
): Promise<void> {
  const [first] = sheets;
  await carryOut(context, workbook, {
    change: together([
      ...sheets.map(({ change }) => change),
      ...(first ? [shownSheet(context, first.sheet)] : []),
    ]),
    restored: sheets.some(({ refreshed }) => refreshed)
      ? `The sheets of ${called} are as they were before.`
      : `The sheets of ${called} were removed again.`,
  });
}

/** Works out several sheets of one command, in their order; nothing is written. One round trip to see what stands there. */
export async function planSheets(
  context: WorkbookContext,
  workbook: WorkbookRead,
  parts: ReturnType<typeof askRecords>,
  wanted: readonly SheetToPut[],
): Promise<Outcome<readonly PlannedSheet[]>> {
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
  return done(planTurns(context, workbook, records, turns));
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

/** Each sheet sees the names and keys that those before it take. */
function planTurns(
  context: WorkbookContext,
  workbook: WorkbookRead,
  records: Records,
  turns: readonly Turn[],
): PlannedSheet[] {
  let state = { workbook, records };
  return turns.map(({ wanted, found, standing }) => {
    const planned = standing
      ? refresh(context, state.workbook, state.records, wanted, standing)
      : add(context, state.workbook, state.records, wanted, found ? [leftFinding(found.sheet, wanted)] : []);
    const { kind, of } = wanted;
    const worn = wornKeys(state.workbook);
    state = {
      workbook: {
        ...state.workbook,
        made: [...state.workbook.made, { kind, of, key: planned.key, sheetId: '' }],
      },
      // Records of sheets that are no longer there went with the first.
      records: new Map([...state.records].filter(([key]) => worn.has(key))),
    };
    return planned;
  });
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
): PlannedSheet {
  const name = freeSheetName(workbook, wish);
  const key = freeKey(workbook, records);
  const described = describe(name);
  const change = newMadeSheet(context, name, {
    described,
    mark: { kind, key, of },
    xml: recordXml(key, described),
    records,
    worn: wornKeys(workbook),
  });
  const restored = `The sheet “${name}” was removed again.`;
  return { change, sheet: name, refreshed: false, findings, key, restored };
}

function refresh(
  context: WorkbookContext,
  workbook: WorkbookRead,
  records: Records,
  { kind, of, called, describe }: SheetToPut,
  { mark, sheet, written, now }: Found & Standing,
): PlannedSheet {
  // A copy of the sheet has its key too, and keeps the record.
  const copied = workbook.made.some(({ key, sheetId }) => key === mark.key && sheetId !== sheet.id);
  const key = copied ? freeKey(workbook, records) : mark.key;
  const { described, findings } = keepPage(written, now.page, describe(sheet.name), sheet.name);
  const change = rewrittenMadeSheet(context, {
    sheet: { id: sheet.id, name: sheet.name },
    visible: sheet.visible,
    former: { ...written, tables: tablesNow(written, sheet) },
    contents: now.cells.contents,
    described,
    area: areaOf(sheet),
    chartNames: now.page.charts.map(({ name }) => name),
    mark: { kind, key, of },
    formerMark: mark,
    xml: recordXml(key, described),
    records,
    worn: wornKeys(workbook),
  });
  const restored = `${capital(called)} on “${sheet.name}” is as it was before.`;
  return { change, sheet: sheet.name, refreshed: true, findings, key, restored };
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
