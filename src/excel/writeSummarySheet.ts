import type { Area } from '../plan/snapshot';
import type { CellContent, SheetDescription } from '../sheets/description';
import { rewriteSheet, withContents } from './rewriteSheet';
import { markSheet, type SheetMark } from './sheetMark';
import { markSummary, type SummaryMark } from './summaryMark';
import { dropOrphans, storeRecord, type Records } from './summaryRecords';
import type { Undo } from './undo';
import { writeAll } from './writeAll';
import { writeSheet } from './writeSheet';

interface SummaryWriting {
  readonly described: SheetDescription;
  readonly mark: SummaryMark | SheetMark;
  /** The record to keep of it; null where it is too large. */
  readonly xml: string | null;
  readonly records: Records;
  /** Keys that the workbook's own sheets wear; records of others go. */
  readonly worn: ReadonlySet<string>;
}

/** A sheet that is queued to be written. */
export interface QueuedSheet {
  /** What is taken back if Excel stops half-way. */
  readonly halfDone: Undo;
  /** The way back once it is written. */
  readonly undo: () => Undo;
}

/** Writes a summary, or another sheet that a command makes, on a new sheet and opens it: all of it or nothing, in one round trip. Gives the way back. */
export async function addSummarySheet(
  context: Excel.RequestContext,
  name: string,
  writing: SummaryWriting,
): Promise<Undo> {
  const queued = queueNewSheet(context, name, writing);
  await writeAll(context, queued.halfDone);
  return queued.undo();
}

/** Queues such a sheet. */
export function queueNewSheet(
  context: Excel.RequestContext,
  name: string,
  { described, mark, xml, records, worn }: SummaryWriting,
): QueuedSheet {
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheet = context.workbook.worksheets.add(name);
  writeSheet(context, sheet, described);
  wear(sheet, mark, false);
  dropOrphans(context, records, worn);
  storeRecord(context, undefined, xml);
  sheet.activate();
  sheet.getCell(0, 0).select();
  sheet.load('id');
  return {
    halfDone: [{ kind: 'sheet added', sheetId: name }],
    undo: () => [{ kind: 'sheet added', sheetId: sheet.id }],
  };
}

export interface SummaryRewriting extends SummaryWriting {
  readonly sheetId: string;
  /** A hidden sheet is not opened. */
  readonly visible: boolean;
  readonly former: SheetDescription;
  /** What its cells hold now, from A1. */
  readonly contents: readonly (readonly CellContent[])[];
  readonly area: Area;
  readonly chartNames: readonly string[];
  /** The key that it wore before; another sheet may wear it too, and then keeps its record. */
  readonly formerKey: string;
}

/** Writes such a sheet in place of an earlier one, all of it or nothing, in one round trip. Gives the way back. */
export async function rewriteSummarySheet(
  context: Excel.RequestContext,
  rewriting: SummaryRewriting,
): Promise<Undo> {
  const queued = queueRewrittenSheet(context, rewriting);
  await writeAll(context, queued.halfDone);
  return queued.undo();
}

/** Queues such a sheet in place of an earlier one. */
export function queueRewrittenSheet(
  context: Excel.RequestContext,
  {
    sheetId,
    visible,
    former,
    contents,
    described,
    area,
    chartNames,
    mark,
    formerKey,
    xml,
    records,
    worn,
  }: SummaryRewriting,
): QueuedSheet {
  const stored = records.get(formerKey);
  const undo: Undo = [
    {
      kind: 'sheet rewritten',
      sheetId,
      described,
      former: withContents(former, contents),
      area: areaWith(area, described),
      record: { key: mark.key, xml: stored?.xml.replace(/\bkey="[^"]*"/, `key="${mark.key}"`) ?? '' },
    },
  ];
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheet = context.workbook.worksheets.getItem(sheetId);
  rewriteSheet(context, sheet, { former, described, area, chartNames });
  wear(sheet, mark, true);
  dropOrphans(context, records, worn);
  storeRecord(context, mark.key === formerKey ? stored : undefined, xml);
  if (visible) {
    sheet.activate();
    sheet.getCell(0, 0).select();
  }
  return { halfDone: undo, undo: () => undo };
}

const wear = (sheet: Excel.Worksheet, mark: SummaryMark | SheetMark, worn: boolean): void =>
  'kind' in mark ? markSheet(sheet, mark, worn) : markSummary(sheet, mark, worn);

/** The area and everything that is written, so that taking it back leaves nothing beside the pages. */
function areaWith(area: Area, { blocks }: SheetDescription): Area {
  const rows = Math.max(area.rows, ...blocks.map(({ row, cells }) => row + cells.length));
  const columns = Math.max(
    area.columns,
    ...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)),
  );
  return { ...area, rows, columns };
}
