import { askLooks, writeColumns } from '../../excel/writeColumns';
import { askBelow, readPlace } from '../../excel/step/place';
import { readWorkbook } from '../../excel/readWorkbook';
import { done, type Outcome } from '../../excel/refusals';
import { run } from '../../excel/run';
import { anchorsOf } from '../../excel/step/anchors';
import { carryOut } from '../../excel/step/carryOut';
import { listed } from '../../excel/step/change';
import { areaAddress, columnLetters } from '../../grid/a1';
import { expectedContents } from '../../sheets/made/expectedContents';
import { decide } from '../decide/decide';
import { freeColumns, readOnlyFindings, sheetOf } from '../shared/workbook';
import { decideColumns } from './decideColumns';
import type { AddColumnsReport, AddColumnsRequest } from './report';
import type { Progress } from '../shared/outcome';

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
    const decided = await decide('columns', decideColumns, { workbook, request });
    if (!decided.ok) return decided;
    const { table, fields, columns } = decided.report;
    const home = sheetOf(workbook, table);
    const { area, realTable, headings } = columns;

    progress?.('Adding the columns', 1, 2);
    const sheet = context.workbook.worksheets.getItem(home.id);
    const columnWidths = freeColumns(columns.description, home);
    const looks = askLooks(sheet, columns);
    const endBelow = realTable ? null : askBelow(sheet, area);
    const anchorAt = anchorsOf(home, new Set());
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
            ...(endBelow && {
              last: anchorAt(area.row + area.rows - 1),
              below: anchorAt(area.row + area.rows),
              isPlainBelow: endBelow() === null,
            }),
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
