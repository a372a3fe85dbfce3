import { columnLetters, sheetCell } from '../../../grid/a1';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import { gridOf, filledColumns, type Grid } from '../../../grid/sheetGrid';
import type { RecognisedTable } from '../../recognise/recognised';
import type { SheetSnapshot } from '../../../grid/snapshot';
import { inList } from '../../../words/lists';

/**
 * Says of a table what an officer does not see of it but the commands read all the same: rows that a filter or a hand
 * hides, hidden columns that have a meaning, a hidden sheet. Rows without anything in them do not count.
 */
export function hiddenFindings(sheet: SheetSnapshot, table: RecognisedTable): Finding[] {
  const grid = gridOf(sheet);
  const cell = sheetCell(table.sheet, table.area.row, table.area.column);
  const say = (code: 'sheet-hidden' | 'rows-hidden' | 'columns-hidden', message: string): Finding =>
    newFinding(code, { cell, message });
  const rows = hiddenRows(grid, table);
  const columns = hiddenColumns(sheet, table);
  const findings: Finding[] = [];
  if (!sheet.visible)
    findings.push(
      say('sheet-hidden', `The sheet “${table.sheet}” is hidden; what stands there is read too.`),
    );
  if (rows.length > 0) {
    const done = table.kind === 'kpis' ? 'checked' : 'read';
    const by = isFiltered(sheet, table) ? ' by a filter' : '';
    findings.push(
      say(
        'rows-hidden',
        rows.length === 1
          ? `1 row of “${table.sheet}” (row ${(rows[0] ?? 0) + 1}) is hidden${by}; it is ${done} too.`
          : `${rows.length} rows of “${table.sheet}” are hidden${by}; they are ${done} too.`,
      ),
    );
  }
  if (columns.length > 0)
    findings.push(
      say(
        'columns-hidden',
        columns.length === 1
          ? `Column ${columns.join('')} of “${table.sheet}” is hidden; it is read too.`
          : `Columns ${inList(columns)} of “${table.sheet}” are hidden; they are read too.`,
      ),
    );
  return findings;
}

const isFiltered = (sheet: SheetSnapshot, { tableName }: RecognisedTable): boolean =>
  tableName === ''
    ? sheet.filtered === true
    : sheet.tables.some(({ name, filtered }) => name === tableName && filtered === true);

function hiddenRows(grid: Grid, { area, headings }: RecognisedTable): number[] {
  const first = headings.row + headings.rows;
  return (grid.sheet.hiddenRows ?? []).filter(
    (row) =>
      row >= first &&
      row < area.row + area.rows &&
      filledColumns(grid, row, area.column, area.column + area.columns).length > 0,
  );
}

/** Letters of the hidden columns that the table's meanings stand in; of a transposed table all that it covers. */
function hiddenColumns(
  { hiddenColumns: hidden = [] }: SheetSnapshot,
  { area, columns, transposed }: RecognisedTable,
): string[] {
  const meant = new Set<unknown>(Object.values(columns));
  return hidden
    .filter((column) =>
      transposed ? column >= area.column && column < area.column + area.columns : meant.has(column),
    )
    .map(columnLetters);
}
