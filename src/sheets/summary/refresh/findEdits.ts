import type { CellContent } from '../../description';
import type { MadeRecord } from '../../made/madeRecord';
import type { Amendment } from '../contents/amendContents';
import { alignLists } from './alignLists';
import { foldContent } from '../../made/expectedContents';

/** A summary's sheet as it stands: what its cells hold and show, from A1. */
export interface SheetNow {
  /** Rows of equal length; '' for an empty cell, a formula with its "=". */
  readonly contents: readonly (readonly CellContent[])[];
  readonly text: readonly (readonly string[])[];
}

/** A passage whose words are not the plan's any more. */
export interface Edit {
  readonly id: string;
  readonly now: Amendment;
}

/** Words that someone put where no passage stands, or into a cell that belongs to none. */
export interface Addition {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly text: string;
}

export interface Edits {
  readonly edits: readonly Edit[];
  readonly additions: readonly Addition[];
  /** Rows of the pages that were deleted, or taken apart beyond recognition. */
  readonly rowsGone: number;
  /** Rows that the pages take now, those inserted by hand among them. */
  readonly pageRows: number;
}

/**
 * What was changed by hand on a summary since it was written. Rows are found again by what stands in them, so that an
 * inserted row is no change of all the rows below it; within a row cells are found by their column, or one after the
 * other where columns were inserted.
 */
export function findEdits({ said, places, written }: MadeRecord, now: SheetNow): Edits {
  const before = (written.blocks[0]?.cells ?? []).map(filledCells);
  // Rows at the end that were emptied are not read any more, but are there.
  const after = Array.from({ length: Math.max(before.length, now.contents.length) }, (_, row) =>
    filledCells(now.contents[row] ?? []),
  );
  const rows = alignLists(before.map(rowText), after.map(rowText));
  const taken = new Set<string>();
  const cellsNow = new Map<string, Place>();
  before.forEach((cells, row) => {
    const at = rows[row];
    if (at === null || at === undefined) return;
    const found = pairCells(cells, after[at] ?? []);
    cells.forEach((cell, index) => {
      const column = found[index] ?? cell.column;
      cellsNow.set(`${row}/${cell.column}`, { row: at, column });
      taken.add(`${at}/${column}`);
    });
  });
  const passageCells = new Set([...places.values()].map(({ row, column }) => `${row}/${column}`));
  const edits = said.flatMap(({ id, content }): Edit[] => {
    const place = places.get(id);
    // Without a place it was empty from the start, or the manager has deleted it and it stays deleted.
    if (!place) return foldContent(content) === '' ? [] : [{ id, now: { content: '', text: '' } }];
    const row = rows[place.row];
    if (row === null || row === undefined) return [];
    const at = cellsNow.get(`${place.row}/${place.column}`) ?? { row, column: place.column };
    taken.add(`${at.row}/${at.column}`);
    const held = heldAt(now, at);
    // A formula whose table was deleted was broken by that, not by the manager.
    if (isBroken(held.content) || foldContent(held.content) === foldContent(content)) return [];
    return [{ id, now: held }];
  });
  const others = written.blocks.flatMap(({ cells }) =>
    cells.flatMap((line, row) =>
      line.flatMap((content, column): Addition[] => {
        const at = cellsNow.get(`${row}/${column}`);
        if (content === null || !at || passageCells.has(`${row}/${column}`)) return [];
        const held = heldAt(now, at);
        const changed =
          foldContent(held.content) !== foldContent(content) && foldContent(held.content) !== '';
        return changed ? [{ ...at, ...held }] : [];
      }),
    ),
  );
  const outside = after.flatMap((cells, row) =>
    cells.flatMap(({ column }): Addition[] =>
      taken.has(`${row}/${column}`) ? [] : [{ row, column, ...heldAt(now, { row, column }) }],
    ),
  );
  return {
    edits,
    additions: [...others, ...outside].sort((a, b) => a.row - b.row || a.column - b.column),
    pageRows: 1 + Math.max(-1, ...rows.map((row) => row ?? -1)),
    rowsGone: before.filter((cells, row) => cells.length > 0 && rows[row] === null).length,
  };
}

const isBroken = (content: CellContent): boolean =>
  typeof content === 'object' && content !== null && content.formula.includes('#REF!');

interface Place {
  readonly row: number;
  readonly column: number;
}

interface FilledCell {
  readonly column: number;
  readonly folded: string;
}

const filledCells = (line: readonly CellContent[]): FilledCell[] =>
  line.flatMap((content, column) => {
    const folded = foldContent(content);
    return folded === '' ? [] : [{ column, folded }];
  });

const rowText = (cells: readonly FilledCell[]): string => cells.map(({ folded }) => folded).join('\n');

/** Where the cells of a row have come to stand in it: in their columns, or in their order if most of them moved. */
function pairCells(before: readonly FilledCell[], after: readonly FilledCell[]): (number | null)[] {
  const byColumn = new Map(after.map(({ column, folded }) => [column, folded]));
  const stayed = before.filter(({ column, folded }) => byColumn.get(column) === folded).length;
  if (stayed > 0 || before.every(({ column }) => byColumn.has(column)))
    return before.map(({ column }) => column);
  return alignLists(
    before.map(({ folded }) => folded),
    after.map(({ folded }) => folded),
  ).map((index) => (index === null ? null : (after[index]?.column ?? null)));
}

function heldAt({ contents, text }: SheetNow, { row, column }: Place): Amendment {
  const content = contents[row]?.[column] ?? '';
  return { content, text: text[row]?.[column] ?? '' };
}
