import { askColumns, type RecognisedTable } from './recognised';
import type { KindOfTable } from '../tables/kind';
import { fields, kinds, type Field, type TableKind } from '../tables/kinds';
import type { Area } from '../../grid/area';
import type { FoundHeadings } from './readHeadings';
import { filledColumns, type Grid, turnArea, turnGrid } from '../../grid/sheetGrid';
import { settleBudgets } from './budgetRisks';
import type { FoundColumn, HeadingCell, KindMatch } from './headingCell';
import type { Quarter } from '../../words/quarters';
import { readPeriod } from './readHeading';
import { titledQuarter } from '../../words/reportingPeriods';
import { yearColumns } from './yearColumns';

type Columns = Map<string, FoundColumn>;

const unit = /^\(?(?:£\s*(?:(?:[',.]\s*)?000s?|k|m|million)?|%)\)?$/i;

/** A plain range whose headings were found, down to the row before `end`. */
export function toTable(
  grid: Grid,
  { area, cells, match, titles }: FoundHeadings,
  end: number,
): RecognisedTable {
  const whole = { ...area, rows: end - area.row };
  const rows = area.rows + (isUnitRow(grid, area) ? 1 : 0);
  return describeTable(grid, trimColumns(grid, whole, cells), rows, cells, match, titles, '');
}

/**
 * Whether the row right below headings says only what their columns are counted in: "Jun-05 | £'000 | £'000". It
 * belongs to the headings. Beside the units nothing but a label in the first column may stand there.
 */
export function isUnitRow(grid: Grid, headings: Area): boolean {
  const row = headings.row + headings.rows;
  const filled = filledColumns(grid, row, headings.column, headings.column + headings.columns);
  const units = filled.filter((column) => unit.test(grid.text(row, column).trim()));
  return (
    units.length >= 2 &&
    filled.every((column) => column === headings.column || units.includes(column)) &&
    typeof grid.value(row, headings.column) !== 'number'
  );
}

/** A table of which area, headings and kind are known. */
export function describeTable(
  grid: Grid,
  area: Area,
  headingRows: number,
  cells: readonly HeadingCell[],
  match: KindMatch,
  titles: readonly string[],
  tableName: string,
): RecognisedTable {
  const columns: Columns = new Map(match.columns);
  if (match.kind === 'kpis') {
    takeSingleQuarter(columns);
    takeOnlyTarget(columns);
  }
  addUnheadedRef(grid, area, headingRows, columns, match.kind);
  const quarter = findQuarter(cells, match, titles, grid.sheet.name);
  const byYear = yearColumns(match.kind, cells);
  const table: RecognisedTable = {
    kind: match.kind,
    sheet: grid.sheet.name,
    area,
    headings: { row: area.row, rows: headingRows },
    columns: inOrder(columns, match.kind, ({ column }) => column),
    transposed: false,
    tableName,
    ...(quarter && { quarter }),
    certainty: match.certainty,
    certainties: inOrder(columns, match.kind, ({ certainty }) => Math.round(100 * certainty) / 100),
    questions: askColumns(match.kind, columns, cells),
    ...(byYear.length > 0 && { byYear }),
  };
  return settleBudgets(grid, table, [...titles, grid.headingText(area.row, area.column)]);
}

/**
 * The quarter that a table reports: the only one that its headings name, else the one in the nearest title, else
 * the one in the sheet's name. Columns of several quarters say nothing of which is reported.
 */
function findQuarter(
  cells: readonly HeadingCell[],
  match: KindMatch,
  titles: readonly string[],
  sheetName: string,
): Quarter | undefined {
  if (match.kind === 'rules') return undefined;
  const named = new Set(
    cells.map(({ text }) => readPeriod(text).quarter).filter((quarter) => quarter !== undefined),
  );
  if (named.size === 1) return [...named][0];
  for (const text of [...titles, sheetName]) {
    const quarter = titledQuarter(text);
    if (quarter) return quarter;
  }
  return undefined;
}

/** A table whose headings stand below one another; `found` and `end` are places on the turned sheet. */
export function transposedTable(grid: Grid, found: FoundHeadings, end: number): RecognisedTable {
  const turned = turnGrid(grid);
  const table = toTable(turned, found, end);
  const area = turnArea(table.area);
  const columns: Partial<Record<string, number>> = table.columns;
  const names = columns[nameField(table.kind)];
  return { ...table, area, headings: { row: names ?? area.row, rows: 1 }, transposed: true };
}

/** The meaning of the column that names what the table lists. */
const nameField = (kind: TableKind): string => kinds[kind].required[0]?.[0] ?? '';

/** Columns in the order of the kind's fields, which is the order people read them in. */
const inOrder = <K extends TableKind>(
  columns: ReadonlyMap<string, FoundColumn>,
  kind: K,
  valueOf: (found: FoundColumn) => number,
): Partial<Record<Field<K>, number>> =>
  Object.fromEntries(
    fields[kind].flatMap((field) => {
      const found = columns.get(field);
      return found ? [[field, valueOf(found)]] : [];
    }),
  ) as Partial<Record<Field<K>, number>>;

/** The only quarter's column of a list is its column of figures; which quarter it is, the table says. */
function takeSingleQuarter(columns: Columns): void {
  takeOnly(columns, ['q1', 'q2', 'q3', 'q4'], 'measure');
}

/** The only target that a list has is its target, whatever it is called: "Year end target", "Q1 target". */
function takeOnlyTarget(columns: Columns): void {
  takeOnly(columns, ['q1Target', 'q2Target', 'q3Target', 'q4Target', 'yearEndTarget'], 'target');
}

/** Of several meanings the only one found becomes the `general` one, where the table has none. */
function takeOnly(columns: Columns, special: readonly string[], general: string): void {
  const [only, ...more] = special.filter((field) => columns.has(field));
  const found = only === undefined ? undefined : columns.get(only);
  if (only === undefined || !found || more.length > 0 || columns.has(general)) return;
  columns.set(general, found);
  columns.delete(only);
}

/** Short codes in a column without a heading to the left of the rows' names are their refs. */
function addUnheadedRef(
  grid: Grid,
  area: Area,
  headingRows: number,
  columns: Columns,
  kind: TableKind,
): void {
  const { unheadedCodes: field }: KindOfTable<string> = kinds[kind];
  const name = columns.get(nameField(kind))?.column;
  if (field === undefined || columns.has(field) || name === undefined) return;
  for (let column = name - 1; column >= area.column; column -= 1) {
    if (grid.headingText(area.row + headingRows - 1, column) !== '') continue;
    let codes = 0;
    let others = 0;
    for (let row = area.row + headingRows; row < area.row + area.rows; row += 1) {
      const text = grid.text(row, column);
      // Names of groups stand alone in their row.
      if (text === '' || grid.text(row, name) === '') continue;
      if (text.length <= 14 && /\d/.test(text)) codes += 1;
      else others += 1;
    }
    if (codes > others) columns.set(field, { column, certainty: 0.9 });
  }
}

/** Without the columns at either side that hold nothing in these rows. */
function trimColumns(grid: Grid, area: Area, cells: readonly HeadingCell[]): Area {
  const holds = (column: number): boolean => {
    if (cells.some((cell) => cell.column === column && cell.text !== '')) return true;
    for (let row = area.row; row < area.row + area.rows; row += 1)
      if (filledColumns(grid, row, column, column + 1).length > 0) return true;
    return false;
  };
  let left = area.column;
  let right = area.column + area.columns;
  while (left < right - 1 && !holds(left)) left += 1;
  while (right > left + 1 && !holds(right - 1)) right -= 1;
  return { ...area, column: left, columns: right - left };
}
