import type { Area } from '../../grid/area';
import type { Grid } from './grid';
import { profileColumn, type Profile } from './profileColumn';
import { rowsToProfile } from './rowsToProfile';

/** Looks at the columns below headings when asked, each once. */
export function profiler(grid: Grid, headings: Area): (column: number) => Profile {
  const known = new Map<number, Profile>();
  let rows: readonly number[] | undefined;
  return (column) => {
    const before = known.get(column);
    if (before) return before;
    rows ??= rowsToProfile(
      grid,
      headings.row + headings.rows,
      grid.bottom,
      headings.column,
      headings.column + headings.columns,
    );
    const profile = profileColumn(grid, column, rows);
    known.set(column, profile);
    return profile;
  };
}
