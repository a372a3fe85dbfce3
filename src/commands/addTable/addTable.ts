import { readPlace } from '../../excel/step/place';
import { readWorkbook } from '../../excel/readWorkbook';
import { done, type Outcome } from '../../excel/refusals';
import { run, showCell, type WorkbookContext } from '../../excel/run';
import { carryOut } from '../../excel/step/carryOut';
import { listed, newSheet, type Change } from '../../excel/step/change';
import { writeSheet } from '../../excel/writeSheet';
import { areaAddress } from '../../grid/a1';
import type { SheetSnapshot } from '../../grid/snapshot';
import { expectedContents } from '../../sheets/made/expectedContents';
import { lookOf } from '../../sheets/made/madeLook';
import type { TableToAdd } from '../../sheets/tables/describeTable';
import { decide } from '../decide/decide';
import { freeColumns, freeRows, readOnlyFindings, sheetOf } from '../shared/workbook';
import { decideTable, type Goal } from './decideTable';
import type { AddTableReport, AddTableRequest } from './report';
import type { Progress } from '../shared/outcome';

/**
 * Adds one of the plan's tables: where it was asked for, at the selection, or on a new sheet; never over anything.
 * A place that is taken is refused with the reason and a free place. Four round trips to read, one to write.
 */
export function addTable(request: AddTableRequest, progress?: Progress): Promise<Outcome<AddTableReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    const { structureProtected, selection } = workbook;
    const decided = await decide('table', decideTable, {
      workbook,
      request: { ...request, structureProtected, selection },
    });
    if (!decided.ok) return decided;
    const goal = decided.report;
    const { area, name } = goal.table;
    const sheet = 'newSheet' in goal ? goal.newSheet : goal.sheet;

    progress?.('Adding the table', 1, 2);
    const change =
      'newSheet' in goal
        ? onNewSheet(context, goal)
        : await onOfficersSheet(context, sheetOf(workbook, goal), goal.table);
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
      ...(goal.preset !== undefined && { preset: goal.preset }),
      findings: [...goal.findings, ...readOnlyFindings(workbook)],
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
  home: SheetSnapshot,
  { description, area, name }: TableToAdd,
): Promise<Change> {
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
