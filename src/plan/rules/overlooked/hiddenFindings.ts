import { columnLetters, sheetCell, areaAddress, cellAddress } from '../../../grid/a1';
import { type Finding, newFinding } from '../../findings/finding';
import { gridOf, filledColumns, type Grid } from '../../../grid/sheetGrid';
import type { RecognisedTable } from '../../recognise/recognised';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../grid/snapshot';
import { inList } from '../../../words/lists';
import type { Area } from '../../../grid/area';

/** So many places are named; the others are counted. */
const mostNamed = 5;

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

/**
 * One finding for each sheet with cells far away from the rest, which were not read. `file` names a workbook that is
 * not the open one. "The cell XFD1048576 on “Plan” is filled, far from everything else on the sheet, so it was not
 * read. Move it next to the rest if it belongs to the plan, or delete it."
 */
export const farFindings = ({ sheets }: WorkbookSnapshot, file = ''): Finding[] =>
  sheets.flatMap((sheet) => findingOf(sheet, file));

function findingOf({ name, farAway = [] }: SheetSnapshot, file: string): Finding[] {
  const [first] = farAway;
  if (!first) return [];
  const where = `on “${name}”${file && ` of ${file}`}`;
  const cell = sheetCell(name, first.row, first.column);
  const isOne = farAway.length === 1 && first.rows * first.columns === 1;
  return [
    newFinding('cells-far-away', {
      cell: file ? `[${file}]${cell}` : cell,
      message: isOne
        ? `The cell ${cellAddress(first.row, first.column)} ${where} is filled, far from everything else on the sheet, so it was not read. Move it next to the rest if it belongs to the plan, or delete it.`
        : `Cells ${where} are filled far from everything else on the sheet, so they were not read: ${named(farAway)}. Move them next to the rest if they belong to the plan, or delete them.`,
    }),
  ];
}

function named(areas: readonly Area[]): string {
  const names = areas.slice(0, mostNamed).map(areaAddress).join(', ');
  const rest = areas.length - mostNamed;
  return rest > 0 ? `${names} and ${rest} more places` : names;
}
