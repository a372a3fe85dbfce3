import type { CountView } from './countView';
import { isTotalLabel, readStatus, type Status } from './readStatus';

/** The rows of one label: one for most, two where counts and percentages stand under one another. */
export interface AxisLabel {
  readonly label: string;
  readonly status: Status | null;
  readonly rows: readonly number[];
}

/** Labels of statuses down a column of a view, that counts stand beside. */
export interface Axis {
  readonly column: number;
  readonly labels: readonly AxisLabel[];
  readonly total: AxisLabel | null;
}

/** A list of counts is short: statuses are few. A column of colours by KPI is not one. */
const mostLabels = 12;

/**
 * The axes of tables of counts in a view: labels one below the other of which at least two, and half of them, are
 * different statuses, with nothing different on their left in each row (a KPI list has its KPIs there). A status that
 * comes a second time, a total, and an empty row begin another.
 */
export function findAxes(view: CountView): Axis[] {
  const axes: Axis[] = [];
  for (let column = 0; column < view.columns; column += 1) {
    let labels: AxisLabel[] = [];
    const finish = (total: AxisLabel | null): void => {
      const axis = { column, labels, total };
      if (isAxis(view, axis)) axes.push(axis);
      labels = [];
    };
    for (let row = 0; row < view.rows; row += 1) {
      const label = view.label(row, column);
      const last = labels.at(-1);
      if (label === '') finish(null);
      else if (last && label === last.label && view.text(row, column) === '')
        labels[labels.length - 1] = { ...last, rows: [...last.rows, row] };
      else if (isTotalLabel(label)) finish({ label, status: null, rows: rowsOf(view, row, column) });
      else {
        const status = readStatus(label);
        const again = status && labels.some((other) => other.status?.name === status.name);
        if (again) finish(null);
        // A heading over the statuses is no label.
        if (status || labels.length > 0) labels.push({ label, status, rows: [row] });
      }
    }
    finish(null);
  }
  return axes;
}

function isAxis(view: CountView, { column, labels }: Axis): boolean {
  const known = labels.filter(({ status }) => status !== null);
  if (known.length < 2 || known.length * 2 < labels.length || labels.length > mostLabels) return false;
  if (
    new Set(known.map(({ status }) => status?.family)).size > 1 &&
    !known.some(({ status }) => !status?.rated)
  )
    return false;
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
