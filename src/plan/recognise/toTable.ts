import { fields, type Field, type RecognisedTable, type TableKind } from '../recognised';
import type { Area } from '../snapshot';
import type { FoundHeadings } from './findHeadings';
import type { FoundTransposed } from './findTransposed';
import { filledColumns, type Grid } from './grid';
import { findQuarter } from './findQuarter';
import type { HeadingCell, KindMatch } from './matchKind';

type Columns = Partial<Record<Field<TableKind>, number>>;

/** A plain range whose headings were found, down to the row before `end`. */
export function toTable(
  grid: Grid,
  { area, cells, match, titles }: FoundHeadings,
  end: number,
): RecognisedTable {
  const whole = { ...area, rows: end - area.row };
  return describeTable(grid, trimColumns(grid, whole, cells), area.rows, cells, match, titles, '');
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
  const columns: Columns = {};
  for (const [field, { column }] of match.columns) columns[field as Field<TableKind>] = column;
  if (match.kind === 'kpis') {
    takeSingleQuarter(columns);
    takeOnlyTarget(columns);
  }
  addUnheadedRef(grid, area, headingRows, columns, match.kind);
  const quarter = findQuarter(cells, match, titles, grid.sheet.name);
  return {
    kind: match.kind,
    sheet: grid.sheet.name,
    area,
    headings: { row: area.row, rows: headingRows },
    columns: inOrder(columns, match.kind),
    transposed: false,
    tableName,
    ...(quarter && { quarter }),
    certainty: match.certainty,
  };
}

export function transposedTable(grid: Grid, found: FoundTransposed): RecognisedTable<'budgets'> {
  return {
    kind: 'budgets',
    sheet: grid.sheet.name,
    area: found.area,
    headings: { row: found.area.row, rows: 1 },
    columns: Object.fromEntries(found.rows) as Partial<Record<Field<'budgets'>, number>>,
    transposed: true,
    tableName: '',
    certainty: found.certainty,
  };
}

/** Columns in the order of the kind's fields, which is the order people read them in. */
const inOrder = (columns: Columns, kind: TableKind): Columns =>
  Object.fromEntries(
    fields[kind].flatMap((field) => (columns[field] === undefined ? [] : [[field, columns[field]]])),
  );

/** The only quarter's column of a list is its column of figures; which quarter it is, the table says. */
function takeSingleQuarter(columns: Columns): void {
  const quarters = (['q1', 'q2', 'q3', 'q4'] as const).filter((field) => columns[field] !== undefined);
  const [only] = quarters;
  const column = only === undefined ? undefined : columns[only];
  if (quarters.length !== 1 || !only || column === undefined || columns.measure !== undefined) return;
  columns.measure = column;
  delete columns[only];
}

const quarterTargets = ['q1Target', 'q2Target', 'q3Target', 'q4Target'] as const;

/** The only target that a list has is its target, whatever it is called: "Year end target", "Q1 target". */
function takeOnlyTarget(columns: Columns): void {
  const found = [...quarterTargets, 'yearEndTarget' as const].filter((field) => columns[field] !== undefined);
  const [only, ...more] = found;
  const column = only && columns[only];
  if (!only || more.length > 0 || column === undefined || columns.target !== undefined) return;
  columns.target = column;
  delete columns[only];
}

/** Short codes in a column without a heading to the left of the rows' names are their refs. */
function addUnheadedRef(
  grid: Grid,
  area: Area,
  headingRows: number,
  columns: Columns,
  kind: TableKind,
): void {
  const field = kind === 'risks' ? 'code' : 'ref';
  const name = columns[kind === 'risks' ? 'title' : kind === 'actions' ? 'plan' : 'kpi'];
  if (!['kpis', 'actions', 'risks'].includes(kind) || columns[field] !== undefined || name === undefined)
    return;
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
    if (codes > others) columns[field] = column;
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
