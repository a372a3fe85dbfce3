import type { Sheet } from '../../xlsx/model/sheet';
import type { Context } from './context';

/** How many rows and columns of a sheet there are up to the last filled cell. */
interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** The whole of a sheet, and the ends of the filled cells of a sheet: of each column the row behind the last, of each row the column. */
interface Ends {
  readonly whole: Extent;
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

/** The used part of sheets, and of the columns and rows of a block (a far cell in another column does not count); each sheet is walked once, since formulas fill no cells but their own. */
export function extents(): Context['extent'] {
  const known = new Map<Sheet, Ends>();
  return (sheet, area): Extent => {
    let ends = known.get(sheet);
    if (!ends) known.set(sheet, (ends = endsOf(sheet)));
    if (!area) return ends.whole;
    return {
      rows: furthest(ends.rows, area.column, area.columns),
      columns: furthest(ends.columns, area.row, area.rows),
    };
  };
}

function endsOf({ cells }: Sheet): Ends {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (const [row, filled] of cells)
    for (const [column, { value, formula }] of filled) {
      if (value === null && formula === undefined) continue;
      rows.set(column, Math.max(rows.get(column) ?? 0, row + 1));
      columns.set(row, Math.max(columns.get(row) ?? 0, column + 1));
    }
  const most = (ends: Iterable<number>): number => {
    let last = 0;
    for (const end of ends) last = Math.max(last, end);
    return last;
  };
  return { rows, columns, whole: { rows: most(rows.values()), columns: most(columns.values()) } };
}

/** The furthest end of so many columns (rows) from `first` on; takes as long as the fewer of them and of the ends. */
function furthest(ends: ReadonlyMap<number, number>, first: number, count: number): number {
  let most = 0;
  if (count <= ends.size)
    for (let at = first; at < first + count; at += 1) most = Math.max(most, ends.get(at) ?? 0);
  else for (const [at, end] of ends) if (at >= first && at < first + count) most = Math.max(most, end);
  return most;
}
