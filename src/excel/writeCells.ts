import type { CellContent } from '../sheets/description';

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

/** A cell, what it is to hold, and how it shows where that changes. */
export interface CellEdit extends CellAt {
  readonly numberFormat?: string;
}

interface FormatRun {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly format: string;
}

/** Longer text is never taken for a number or a date. */
const longestFigure = 40;

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

/**
 * What is handed to Excel so that the cell holds just that content. Excel reads text as if it had been typed: "=1+1"
 * would be a formula, "75%" a number, "1/4" a date; full-width signs may be read as their plain ones. An apostrophe in front keeps such text as it is and is not shown.
 * null leaves a cell as it stands.
 */
export function asInput(content: CellContent): string | number | boolean | null {
  if (content === null) return null;
  if (typeof content === 'object') return content.formula;
  return typeof content === 'string' && mayBeTyped(content) ? `'${content}` : content;
}

function mayBeTyped(text: string): boolean {
  if (/^['=+\-@#＝＋－＠]/.test(text.trimStart())) return true;
  return text.length <= longestFigure && (/\d/.test(text) || /^\s*(true|false)\s*$/i.test(text));
}

/** Queues contents of cells and the number formats of those that have one. */
export function writeEdits(context: Excel.RequestContext, edits: readonly CellEdit[]): void {
  for (const { sheetId, row, column, rows, format } of formatRuns(edits))
    // One format for a whole block is sent as one value, not as an array of its cells.
    context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, 1).numberFormat =
      format as unknown as string[][];
  writeCells(context, edits);
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
