import { rangeOf } from '../excel/rangeOf';
import { readWidths } from '../excel/readWidths';
import { readWorkbook, type WorkbookRead } from '../excel/readWorkbook';
import { done, refuse } from '../excel/refusal';
import { run } from '../excel/run';
import type { Deed } from '../excel/undo';
import { writeAll } from '../excel/writeAll';
import { writeSheet } from '../excel/writeSheet';
import { areaAddress, cellAddress, parseAddress } from '../plan/address';
import { readDetails } from '../plan/read/readDetails';
import { recogniseTables } from '../plan/recognise/recogniseTables';
import type { SheetSnapshot } from '../plan/snapshot';
import { findPlace } from '../sheets/place';
import { describeTable, type TableToAdd } from '../sheets/tables/describeTable';
import { tableTitles } from '../sheets/tables/tableTitles';
import { proposedRows } from './reconcile/proposedRows';
import { freeColumns, freeRows } from './freeSizes';
import { readOnlyFindings } from './readOnlyFindings';
import type { AddTableReport, AddTableRequest, Outcome, Progress } from './reports';
import type { Remember } from './restore';
import { findSheet, freeSheetName, noSuchSheet, sheetProtected } from './sheets';

/** Where the table goes: on a sheet that is there, or on a new one of this name. */
type Goal =
  | { readonly sheet: SheetSnapshot; readonly table: TableToAdd }
  | { readonly newSheet: string; readonly table: TableToAdd };

/**
 * Adds one of the plan's tables: where it was asked for, at the selection, or on a new sheet; never over anything.
 * A place that is taken is refused with the reason and a free place. Four round trips to read, one to write.
 */
export function addTable(
  request: AddTableRequest,
  remember: Remember,
  progress?: Progress,
): Promise<Outcome<AddTableReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    const planned = planTable(workbook, request);
    if (!planned.ok) return planned;
    const goal = planned.report;
    const { description, area, name } = goal.table;

    progress?.('Adding the table', 1, 2);
    const { worksheets } = context.workbook;
    const sheet = 'newSheet' in goal ? worksheets.add(goal.newSheet) : worksheets.getItem(goal.sheet.id);
    // On the officer's own sheet only columns and rows that hold nothing get a new size.
    const columnWidths = 'newSheet' in goal ? description.columnWidths : freeColumns(description, goal.sheet);
    const rowHeights = 'newSheet' in goal ? description.rowHeights : freeRows(description, goal.sheet);
    const widthsBefore = 'newSheet' in goal ? [] : await readWidths(context, sheet, columnWidths);
    writeSheet(context, sheet, { ...description, columnWidths, rowHeights });
    sheet.activate();
    rangeOf(sheet, { ...area, rows: 1, columns: 1 }).select();
    sheet.load('id,name');
    const deed: Deed =
      'newSheet' in goal
        ? { kind: 'sheet added', sheetId: goal.newSheet }
        : { kind: 'table added', sheetId: goal.sheet.id, table: name, area, widthsBefore };
    await writeAll(context, [deed]);

    remember(
      deed.kind === 'sheet added'
        ? { undo: [{ ...deed, sheetId: sheet.id }], restored: `The sheet “${sheet.name}” was removed again.` }
        : {
            undo: [deed],
            restored: `The table at ${areaAddress(area)} of “${sheet.name}” was removed again.`,
          },
    );
    return done({
      kind: request.kind,
      sheet: sheet.name,
      range: areaAddress(area),
      name,
      findings: readOnlyFindings(workbook),
    });
  });
}

/** Decides where the table goes and what it holds, or why it cannot go there. */
function planTable(
  workbook: WorkbookRead,
  { kind, sheet: sheetName, at, ledger }: AddTableRequest,
): Outcome<Goal> {
  const tables = recogniseTables(workbook);
  const details = readDetails(workbook, tables);
  const proposed = proposedRows(workbook, tables, details, kind, ledger);
  if (!proposed.ok) return proposed;
  const filled = proposed.report;
  const describe = (row: number, column: number) =>
    describeTable(
      kind,
      { row, column },
      { names: workbook.names, palette: details.palette, riskGrid: details, filled },
    );

  if (sheetName === undefined && at === undefined) {
    if (workbook.structureProtected) return structureProtected();
    return done({ newSheet: freeSheetName(workbook, tableTitles[kind]), table: describe(0, 0) });
  }
  const sheet = goalSheet(workbook, sheetName);
  if (!sheet) return noSuchSheet(workbook, sheetName ?? '');
  if (!sheet.visible) {
    return refuse(
      'sheet-hidden',
      `The sheet “${sheet.name}” is hidden. Unhide it, or choose another sheet, then add the table.`,
    );
  }
  if (sheet.protected) return sheetProtected(sheet.name);
  const wanted = at === undefined ? undefined : wantedCell(workbook, sheet, at);
  if (wanted === null) {
    return refuse('no-such-cell', `“${at}” is not a cell. Name one such as A1 or H2.`);
  }
  const { rows, columns } = describe(0, 0).area;
  const place = findPlace(sheet, { rows, columns }, wanted);
  if (place.ok) return done({ sheet, table: describe(place.at.row, place.at.column) });
  const { free } = place;
  return refuse(
    'place-taken',
    place.why,
    free ? { sheet: sheet.name, at: cellAddress(free.row, free.column) } : undefined,
  );
}

const goalSheet = (workbook: WorkbookRead, name: string | undefined): SheetSnapshot | undefined =>
  name === undefined
    ? workbook.sheets.find(({ id }) => id === workbook.selection.sheetId)
    : findSheet(workbook, name);

/** The cell that was named, or where the officer stands; null if it is no cell. */
function wantedCell(
  { selection }: WorkbookRead,
  sheet: SheetSnapshot,
  at: string,
): { row: number; column: number } | null {
  if (at === 'selection') {
    return selection.sheetId === sheet.id
      ? { row: selection.row, column: selection.column }
      : { row: 0, column: 0 };
  }
  const area = parseAddress(at);
  return area && { row: area.row, column: area.column };
}

function structureProtected(): Outcome<never> {
  return refuse(
    'structure-protected',
    'The workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook) or choose a place on a sheet that is there.',
  );
}
