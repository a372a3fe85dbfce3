import { newMadeSheet, rewrittenMadeSheet } from '../../excel/madeSheets';
import type { SummarySheetNow } from '../../excel/readSummarySheet';
import type { MadeSheet, WorkbookRead } from '../../excel/readWorkbook';
import type { WorkbookContext } from '../../excel/run';
import type { MadeSheetKind } from '../../excel/sheetMark';
import type { Change } from '../../excel/step/change';
import type { Records } from '../../excel/summaryRecords';
import { sheetCell } from '../../grid/a1';
import type { Finding } from '../../plan/finding';
import { newFinding } from '../../plan/findings/newFinding';
import type { SheetSnapshot } from '../../plan/snapshot';
import type { SheetDescription } from '../../sheets/description';
import { keepPage } from '../../sheets/summary/refresh/keepPage';
import { recordToXml } from '../../sheets/summary/refresh/recordXml';
import { freeSheetName } from './sheets';
import { capital } from '../../words/capital';
import { freeKey, wornKeys } from './keys';

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

/** A sheet that an earlier run made. */
export interface Found {
  readonly mark: MadeSheet;
  readonly sheet: SheetSnapshot;
}

/** What stands on it, where nobody has written on it since. */
export interface Standing {
  readonly written: SheetDescription;
  readonly now: SummarySheetNow;
}

const recordXml = (key: string, written: SheetDescription): string | null =>
  recordToXml(key, { said: [], places: new Map(), written });

/** Plans a new sheet; `findings` come first. */
export function planNew(
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

/** Plans a sheet in place of the one that stands there. */
export function planAnew(
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

export const leftFinding = (sheet: SheetSnapshot, { called }: SheetToPut): Finding =>
  newFinding('sheet-left', {
    cell: sheetCell(sheet.name, 0, 0),
    message: `${capital(called)} on “${sheet.name}” was ${
      sheet.protected ? 'protected' : 'written on since it was made, or is too long to tell'
    }, so it was left as it is, and a new one was made.`,
  });
