import type { CellContent } from '../sheets/description';
import { asInput } from './asInput';

/** A cell and what it holds, or is to hold; null leaves it as it stands. */
export interface CellAt {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Cells of one column below each other. */
interface Run {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** By row from the first; null for cells between that are left as they stand. */
  readonly contents: CellContent[];
}

/** So many rows between two cells cost less, as nulls, than a range of its own. */
const bridgedRows = 40;

/** Queues contents of cells, wherever they stand: thousands in a column go as one block, not one by one. */
export function writeCells(context: Excel.RequestContext, cells: readonly CellAt[]): void {
  for (const { sheetId, row, column, contents } of runsOf(cells)) {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.getRangeByIndexes(row, column, contents.length, 1).formulas = contents.map((content) => [
      asInput(content),
    ]);
  }
}

/** Of a cell that is named twice the later content holds. */
function runsOf(cells: readonly CellAt[]): Run[] {
  const inOrder = [...cells].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const runs: Run[] = [];
  for (const { sheetId, row, column, content } of inOrder) {
    const run = runs.at(-1);
    const gap = run?.sheetId === sheetId && run.column === column ? row - run.row - run.contents.length : NaN;
    if (run && gap <= bridgedRows) {
      for (let at = 0; at < gap; at += 1) run.contents.push(null);
      run.contents[row - run.row] = content;
    } else runs.push({ sheetId, row, column, contents: [content] });
  }
  return runs;
}
