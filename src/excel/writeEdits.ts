import { writeCells, type CellAt } from './writeCells';

/** A cell, what it is to hold, and how it shows where that changes. */
export interface CellEdit extends CellAt {
  readonly numberFormat?: string;
}

/** Queues contents of cells and the number formats of those that have one. */
export function writeEdits(context: Excel.RequestContext, edits: readonly CellEdit[]): void {
  for (const { sheetId, row, column, rows, format } of formatRuns(edits))
    // One format for a whole block is sent as one value, not as an array of its cells.
    context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, 1).numberFormat =
      format as unknown as string[][];
  writeCells(context, edits);
}

interface FormatRun {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly format: string;
}

/** Cells below one another with one format are one block. */
function formatRuns(edits: readonly CellEdit[]): FormatRun[] {
  const runs: FormatRun[] = [];
  const inOrder = edits
    .filter(({ numberFormat }) => numberFormat !== undefined)
    .sort((a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row);
  for (const { sheetId, row, column, numberFormat: format = '' } of inOrder) {
    const run = runs.at(-1);
    const goesOn = run?.sheetId === sheetId && run.column === column && run.format === format;
    if (run && goesOn && run.row + run.rows === row) run.rows += 1;
    else runs.push({ sheetId, row, column, rows: 1, format });
  }
  return runs;
}
