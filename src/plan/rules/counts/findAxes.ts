import { type Area, holdsCell } from '../../../grid/area';
import type { Grid } from '../../../grid/sheetGrid';
import { isTotalLabel, readShareCell, readStatus, type Status } from './readCounts';

/** A sheet as a reader of tables of counts goes over it: as it stands, or turned on its side. */
export interface CountView {
  readonly rows: number;
  readonly columns: number;
  text(row: number, column: number): string;
  /** Of a merged block every cell has the text of its first. */
  label(row: number, column: number): string;
  /** Row and column on the sheet of a cell of the view. */
  place(row: number, column: number): { readonly row: number; readonly column: number };
}

/** The used cells of a grid but for those of tables that are read otherwise, as they stand or `turned`. */
export function countView(grid: Grid, taken: readonly Area[], turned: boolean): CountView {
  const { top, left, bottom, right } = grid;
  const place = (row: number, column: number) =>
    turned ? { row: top + column, column: left + row } : { row: top + row, column: left + column };
  const isTaken = (row: number, column: number): boolean =>
    taken.some((area) => holdsCell(area, row, column));
  const read = (from: (row: number, column: number) => string) => (row: number, column: number) => {
    const cell = place(row, column);
    return isTaken(cell.row, cell.column) ? '' : from(cell.row, cell.column);
  };
  const down = bottom - top;
  const across = right - left;
  return {
    rows: turned ? across : down,
    columns: turned ? down : across,
    text: read(grid.text),
    label: read(grid.headingText),
    place,
  };
}

/** The rows of one label: one for most, two where counts and percentages stand under one another. */
export interface AxisLabel {
  readonly label: string;
  readonly status: Status | null;
  readonly rows: readonly number[];
}

interface GrowingLabel extends AxisLabel {
  readonly rows: number[];
}

/** Labels of statuses down a column of a view, that counts stand beside. */
export interface Axis {
  readonly column: number;
  readonly labels: readonly AxisLabel[];
  readonly total: AxisLabel | null;
  /** Few of the labels are statuses that are known: what its figures say of one another alone may be judged. */
  readonly loose: boolean;
  /** Nothing that may belong to the list stands between its heading and its first label. */
  readonly complete: boolean;
}

/** A list of counts is short: statuses are few. A column of colours by KPI is not one. */
const mostLabels = 12;
const fewestLoose = 3;
/** So far to the right of its label the first figure of a row may stand. */
const mostBeside = 8;

/**
 * The axes of tables of counts in a view: labels one below the other of which at least two, and half of them, are
 * different statuses, with nothing different on their left in each row (a KPI list has its KPIs there). Rows with
 * figures above the first status belong to the list, whatever their label. A list that begins again, a total, and an
 * empty row that is not inside the list begin another. Labels over a total of which few are known make a loose axis.
 */
export function findAxes(view: CountView): Axis[] {
  const axes: Axis[] = [];
  for (let column = 0; column < view.columns; column += 1) {
    let labels: GrowingLabel[] = [];
    // What tells that a list begins again; looked up, since a column may hold a hundred thousand texts.
    const seen = new Set<string>();
    const known: Status[] = [];
    const finish = (total: AxisLabel | null): void => {
      const list = labels.slice(firstOf(view, column, labels));
      labels = [];
      seen.clear();
      known.length = 0;
      const strict = isAxis(view, column, list);
      if (!strict && !isLoose(view, column, list, total)) return;
      const above = (list[0]?.rows[0] ?? 0) - 1;
      axes.push({ column, labels: list, total, loose: !strict, complete: !hasFigure(view, above, column) });
    };
    for (let row = 0; row < view.rows; row += 1) {
      const label = view.label(row, column);
      const last = labels.at(-1);
      if (label === '') {
        if (!isGap(view, row, column, labels)) finish(null);
      } else if (last && label === last.label && view.text(row, column) === '') last.rows.push(row);
      else if (isTotalLabel(label)) finish({ label, status: null, rows: rowsOf(view, row, column) });
      else {
        const status = readStatus(label);
        const twice = seen.has(label.toLowerCase());
        if (status && (twice || beginsAgain(view, row, column, status, known))) finish(null);
        labels.push({ label, status, rows: [row] });
        seen.add(label.toLowerCase());
        if (status && known.length < 2) known.push(status);
      }
    }
    finish(null);
  }
  return axes;
}

/** Where a list begins: at its first status, or at the rows with figures right above it; a heading has none. */
function firstOf(view: CountView, column: number, labels: readonly AxisLabel[]): number {
  let first = labels.findIndex(({ status }) => status !== null);
  if (first < 0) first = labels.length;
  while (first > 0 && hasFigure(view, labels[first - 1]?.rows[0] ?? 0, column)) first -= 1;
  return first;
}

/** Whether a count or a percentage stands right of a column. Years are headings. */
function hasFigure(view: CountView, row: number, column: number): boolean {
  if (row < 0) return false;
  for (let next = column + 1; next < Math.min(view.columns, column + 1 + mostBeside); next += 1) {
    const text = view.text(row, next);
    if (text === '' || /^(?:19|20)\d\d$/.test(text.trim())) continue;
    const { count, percent } = readShareCell(text);
    if ((count !== null && /^\W*\d/.test(text)) || percent !== null) return true;
  }
  return false;
}

/** One empty row inside a list: a total or another status of the list goes on below it. */
function isGap(view: CountView, row: number, column: number, labels: readonly AxisLabel[]): boolean {
  if (labels.length === 0 || row + 1 >= view.rows || hasFigure(view, row, column - 1)) return false;
  const next = view.label(row + 1, column);
  if (next === '' || !hasFigure(view, row + 1, column)) return false;
  if (isTotalLabel(next)) return true;
  const status = readStatus(next);
  return (
    status !== null &&
    labels.every(
      (other) =>
        other.status === null || (other.status.family === status.family && other.status.name !== status.name),
    )
  );
}

/** Whether a list begins once more with its first two statuses. */
function beginsAgain(
  view: CountView,
  row: number,
  column: number,
  status: Status,
  [first, second]: readonly Status[],
): boolean {
  if (!second || first?.name !== status.name) return false;
  return readStatus(view.label(row + 1, column))?.name === second.name;
}

function isAxis(view: CountView, column: number, labels: readonly AxisLabel[]): boolean {
  const known = labels.filter(({ status }) => status !== null);
  const names = new Set(known.map(({ status }) => status?.name));
  if (names.size < 2 || known.length * 2 < labels.length || labels.length > mostLabels) return false;
  if (
    new Set(known.map(({ status }) => status?.family)).size > 1 &&
    !known.some(({ status }) => !status?.rated)
  )
    return false;
  return standsAlone(view, column, labels);
}

function isLoose(
  view: CountView,
  column: number,
  labels: readonly AxisLabel[],
  total: AxisLabel | null,
): boolean {
  return (
    total !== null &&
    labels.length >= fewestLoose &&
    labels.length <= mostLabels &&
    standsAlone(view, column, labels)
  );
}

/** Whether nothing different stands on the left of each label. */
function standsAlone(view: CountView, column: number, labels: readonly AxisLabel[]): boolean {
  if (column === 0) return true;
  const before = new Set(
    labels.map(({ rows }) => view.text(rows[0] ?? 0, column - 1)).filter((text) => text !== ''),
  );
  return before.size <= 1;
}

/** The row of a total, and the ones that its merged label spans. */
function rowsOf(view: CountView, row: number, column: number): number[] {
  const rows = [row];
  const label = view.label(row, column);
  for (
    let next = row + 1;
    next < view.rows && view.text(next, column) === '' && view.label(next, column) === label;
    next += 1
  )
    rows.push(next);
  return rows;
}
