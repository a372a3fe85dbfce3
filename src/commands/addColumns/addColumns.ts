import { askLooks, writeColumns } from '../../excel/writeColumns';
import { readPlace } from '../../excel/readPlace';
import { readWorkbook, type WorkbookRead } from '../../excel/readWorkbook';
import { done, type Outcome, refuse } from '../../excel/refusal';
import { run } from '../../excel/run';
import { carryOut } from '../../excel/step/carryOut';
import { listed } from '../../excel/step/change';
import { areaAddress, columnLetters } from '../../grid/a1';
import { readDetails } from '../../plan/read/readDetails';
import { recogniseTables } from '../../plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../plan/recognised';
import type { Field, TableKind } from '../../plan/tables/kinds';
import type { SheetSnapshot } from '../../plan/snapshot';
import { expectedContents } from '../../sheets/made/expectedContents';
import { planColumns, type PlannedColumns } from '../../sheets/columns/planColumns';
import { findTable } from './findTable';
import { freeColumns } from '../shared/freeSizes';
import { readOnlyFindings } from '../shared/readOnlyFindings';
import type { AddColumnsReport } from './report';
import type { AddColumnsRequest } from './request';
import type { Progress } from '../shared/outcome';
import { sheetOf, sheetProtected } from '../shared/sheets';

interface Planned {
  readonly sheet: SheetSnapshot;
  readonly table: RecognisedTable;
  readonly fields: readonly Field<TableKind>[];
  readonly columns: PlannedColumns;
}

/**
 * Adds columns for meanings that a table lacks at its right edge, in its style; nothing else of the officer's
 * changes. Refused where something stands there, and where the table would not be recognised with them. Four round
 * trips to read, one to write.
 */
export function addColumns(
  request: AddColumnsRequest,
  progress?: Progress,
): Promise<Outcome<AddColumnsReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const workbook = await readWorkbook(context);
    const planned = planWrite(workbook, request);
    if (!planned.ok) return planned;
    const { sheet: home, table, fields, columns } = planned.report;
    const { area, realTable, headings } = columns;

    progress?.('Adding the columns', 1, 2);
    const sheet = context.workbook.worksheets.getItem(home.id);
    const columnWidths = freeColumns(columns.description, home);
    const looks = askLooks(sheet, columns);
    const before = await readPlace(context, sheet, { area, widths: columnWidths, heights: [] });
    const description = { ...columns.description, columnWidths };
    await carryOut(context, workbook, {
      change: {
        deeds: [
          {
            kind: 'columns added',
            sheet: { id: home.id, name: home.name },
            table: realTable?.name ?? '',
            tableBefore: realTable?.area ?? null,
            singly: realTable?.showTotals ? headings : [],
            area,
            contents: listed(expectedContents(description)),
            ...before,
          },
        ],
        queue: () => writeColumns(context, sheet, { ...columns, description }, looks),
      },
      restored: `The ${headings.length === 1 ? 'column' : 'columns'} at ${areaAddress(area)} of “${home.name}” ${headings.length === 1 ? 'was' : 'were'} removed again.`,
    });
    return done({
      kind: table.kind,
      sheet: home.name,
      range: areaAddress({ ...table.area, columns: area.column + area.columns - table.area.column }),
      added: fields.map((field, index) => ({
        field,
        heading: headings[index] ?? '',
        column: columnLetters(area.column + index),
      })),
      findings: readOnlyFindings(workbook),
    });
  });
}

function planWrite(workbook: WorkbookRead, request: AddColumnsRequest): Outcome<Planned> {
  const tables = recogniseTables(workbook);
  const found = findTable(workbook, tables, request);
  if (!found.ok) return found;
  const { table, fields } = found.report;
  const sheet = sheetOf(workbook, table);
  if (sheet.protected) return sheetProtected(sheet.name);
  const { palette } = readDetails(workbook, tables);
  const planned = planColumns(sheet, table, fields, palette);
  if (!planned.ok) return refuse(planned.code, planned.message);
  return isUnderstood(workbook, table, fields, planned.plan)
    ? done({ sheet, table, fields, columns: planned.plan })
    : refuse(
        'column-not-understood',
        `The table on “${sheet.name}” would not be recognised with “${planned.plan.headings.join('”, “')}” beside it, so nothing was added. Add the column yourself and say in Tables what it means.`,
      );
}

/** Whether the table will be recognised with its new columns, all others as before. */
function isUnderstood(
  workbook: WorkbookRead,
  table: RecognisedTable,
  fields: readonly Field<TableKind>[],
  { after, area }: PlannedColumns,
): boolean {
  const sheets = workbook.sheets.map((sheet) => (sheet.id === after.id ? after : sheet));
  const wanted: Readonly<Record<string, number>> = {
    ...table.columns,
    ...Object.fromEntries(fields.map((field, index) => [field, area.column + index])),
  };
  return recogniseTables({ ...workbook, sheets }).some(
    (one) =>
      one.sheet === table.sheet &&
      one.kind === table.kind &&
      Object.entries(wanted).every(
        ([field, column]) => (one.columns as Readonly<Record<string, number>>)[field] === column,
      ),
  );
}
