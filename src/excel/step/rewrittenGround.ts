import { sheetCell } from '../../grid/a1';
import { boundingArea } from '../../grid/area';
import type { CellContent } from '../../sheets/description';
import {
  cellKey,
  columnOf,
  differingCells,
  expectedContents,
  isFormula,
  rowOf,
} from '../../sheets/made/expectedContents';
import { askUsed, contentsNow } from '../contentsIn';
import { followedSheet } from '../../sheets/made/movedDescription';
import type { Deed } from './step';

/** What of a deed's ground has moved, and the deed with what stood there. */
export interface DeedGround {
  readonly moved: readonly string[];
  readonly deed: Deed;
}

/** Queues the question after a sheet's name. */
export function askName(sheet: Excel.Worksheet): () => string {
  const loaded = sheet.load('name');
  return () => loaded.name;
}

/**
 * Queues the reading of a sheet that is to be written anew. Whatever stands there that its former description does not say
 * has moved, and goes into the deed.
 */
export function askRewritten(
  sheet: Excel.Worksheet,
  deed: Extract<Deed, { kind: 'sheet rewritten' }>,
): () => DeedGround {
  const used = askUsed(sheet);
  const nameOf = askName(sheet);
  return () => {
    const now = contentsNow(used);
    const before = expectedContents({ ...deed.former, tables: [] });
    const different = differingCells(now, before);
    // Formulas follow what somebody moves or removes: put back they must be as they were found.
    const hasFollowed = [...now].some(([key, content]) => {
      const was = before.get(key) ?? '';
      return isFormula(content) && !(isFormula(was) && was.formula === content.formula);
    });
    if (different.length === 0 && !hasFollowed) return { moved: [], deed };
    const cells = dense(now);
    const followed = followedSheet(deed.former, deed.area, before, now);
    const former = { ...followed.described, blocks: [{ row: 0, column: 0, cells }] };
    if (different.length === 0) return { moved: [], deed: { ...deed, former } };
    return {
      moved: different.map((key) => sheetCell(nameOf(), rowOf(key), columnOf(key))),
      deed: {
        ...deed,
        former,
        area: boundingArea(followed.area, {
          row: 0,
          column: 0,
          rows: cells.length,
          columns: cells[0]?.length ?? 0,
        }),
        stood: different.map((key) => [rowOf(key), columnOf(key), now.get(key) ?? ''] as const),
      },
    };
  };
}

/** Rows from A1 of equal length, with '' where nothing stands. */
function dense(contents: ReadonlyMap<string, CellContent>): CellContent[][] {
  const keys = [...contents.keys()];
  const rows = Math.max(0, ...keys.map((key) => rowOf(key) + 1));
  const columns = Math.max(0, ...keys.map((key) => columnOf(key) + 1));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_cell, column) => contents.get(cellKey(row, column)) ?? ''),
  );
}
