import { readPlace } from '../../excel/readPlace';
import { readWorkbook, type WorkbookRead } from '../../excel/readWorkbook';
import { done, type Outcome, refuse } from '../../excel/refusal';
import { run, type WorkbookContext } from '../../excel/run';
import { showCell } from '../../excel/selectCell';
import { carryOut } from '../../excel/step/carryOut';
import { listed, newSheet, type Change } from '../../excel/step/change';
import { writeSheet } from '../../excel/writeSheet';
import { areaAddress, cellAddress, parseCells } from '../../grid/a1';
import { readDetails } from '../../plan/read/readDetails';
import { recogniseTables } from '../../plan/recognise/recogniseTables';
import type { SheetSnapshot } from '../../plan/snapshot';
import { expectedContents } from '../../sheets/made/expectedContents';
import { lookOf } from '../../sheets/made/madeLook';
import { findPlace } from '../../sheets/place';
import { describeTable, type TableToAdd } from '../../sheets/tables/describeTable';
import { kinds } from '../../plan/tables/kinds';
import { proposedRows } from './proposedRows';
import { freeColumns, freeRows } from '../shared/freeSizes';
import { readOnlyFindings } from '../shared/readOnlyFindings';
import type { AddTableReport } from './report';
import type { AddTableRequest } from './request';
import type { Progress } from '../shared/outcome';
import { findSheet, freeSheetName, noSuchSheet, sheetProtected } from '../shared/sheets';

/** Where the table goes: on a sheet that is there, or on a new one of this name. */
type Goal =
  | { readonly sheet: SheetSnapshot; readonly table: TableToAdd }
  | { readonly newSheet: string; readonly table: TableToAdd };

/**
 * Adds one of the plan's tables: where it was asked for, at the selection, or on a new sheet; never over anything.
 * A place that is taken is refused with the reason and a free place. Four round trips to read, one to write.
 */
export function addTable(request: AddTableRequest, progress?: Progress): Promise<Outcome<AddTableReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    const planned = planTable(workbook, request);
    if (!planned.ok) return planned;
    const goal = planned.report;
    const { area, name } = goal.table;
    const sheet = 'newSheet' in goal ? goal.newSheet : goal.sheet.name;

    progress?.('Adding the table', 1, 2);
    const change = 'newSheet' in goal ? onNewSheet(context, goal) : await onOfficersSheet(context, goal);
    await carryOut(context, workbook, {
      change,
      restored:
        'newSheet' in goal
          ? `The sheet “${sheet}” was removed again.`
          : `The table at ${areaAddress(area)} of “${sheet}” was removed again.`,
    });
    return done({
      kind: request.kind,
      sheet,
      range: areaAddress(area),
      name,
      findings: readOnlyFindings(workbook),
    });
  });
}

function onNewSheet(
  context: WorkbookContext,
  { newSheet: name, table }: Extract<Goal, { newSheet: string }>,
): Change {
  const { description, area } = table;
  return newSheet(context, {
    name,
    contents: expectedContents(description),
    look: lookOf(description),
    write(sheet) {
      writeSheet(sheet, description);
      showCell(sheet, area);
    },
  });
}

/** On the officer's own sheet only columns and rows that hold nothing get a new size. */
async function onOfficersSheet(
  context: WorkbookContext,
  { sheet: home, table }: Extract<Goal, { sheet: SheetSnapshot }>,
): Promise<Change> {
  const { description, area, name } = table;
  const columnWidths = freeColumns(description, home);
  const rowHeights = freeRows(description, home);
  const sheet = context.workbook.worksheets.getItem(home.id);
  const before = await readPlace(context, sheet, { area, widths: columnWidths, heights: rowHeights });
  return {
    deeds: [
      {
        kind: 'table added',
        sheet: { id: home.id, name: home.name },
        table: name,
        tableBefore: null,
        singly: [],
        area,
        contents: listed(expectedContents(description)),
        ...before,
      },
    ],
    queue() {
      writeSheet(sheet, { ...description, columnWidths, rowHeights });
      showCell(sheet, area);
    },
  };
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
    return done({ newSheet: freeSheetName(workbook, kinds[kind].name), table: describe(0, 0) });
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
  const area = parseCells(at);
  return area && { row: area.row, column: area.column };
}

function structureProtected(): Outcome<never> {
  return refuse(
    'structure-protected',
    'The workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook) or choose a place on a sheet that is there.',
  );
}
