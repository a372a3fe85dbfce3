import type { ColumnQuestion } from './recognised';
import type { TableKind } from '../tables/kinds';
import type { FoundColumn, HeadingCell } from './headingCell';

/** Below this certainty the officer is asked what a column means. */
export const askedBelow = 0.6;
/** How sure a second meaning must be to be offered. */
const offeredFrom = 0.4;

/**
 * The columns of a table whose meaning is in doubt, from the left, each with the meanings of its heading that no
 * other column has.
 */
export function askColumns(
  kind: TableKind,
  columns: ReadonlyMap<string, FoundColumn>,
  cells: readonly HeadingCell[],
): ColumnQuestion[] {
  const sure = new Set(
    [...columns].filter(([, found]) => found.certainty >= askedBelow).map(([field]) => field),
  );
  return [...columns]
    .filter(([, { certainty }]) => certainty < askedBelow)
    .map(([guess, { column }]) => {
      const cell = cells.find((each) => each.column === column);
      const others = [...(cell?.matches?.byKind.get(kind) ?? [])]
        .filter(([field, certainty]) => field !== guess && !sure.has(field) && certainty >= offeredFrom)
        .sort((a, b) => b[1] - a[1])
        .map(([field]) => field);
      return { column, heading: cell?.text ?? '', guess, others };
    })
    .sort((a, b) => a.column - b.column);
}
