import { overlaps } from '../../src/grid/area';
import { listRows, rowKind } from '../../src/plan/read/rowKind';
import { gridOf } from '../../src/grid/sheetGrid';
import { recogniseTables } from '../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../src/plan/recognise/recognised';
import type { WorkbookSnapshot } from '../../src/grid/snapshot';
import type { Layout, Truth } from './layout';

export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** How recognition did on one layout. */
export interface Judgement {
  readonly name: string;
  readonly kinds: string;
  readonly columns: Tally;
  readonly rows: Tally;
  readonly questions: number;
  /** Tables that are none of the plan's and were taken for one. */
  readonly traps: number;
  /** What went wrong, in words. */
  readonly faults: readonly string[];
}

/** Recognises a layout and compares the result with what is true of it. */
export function judgeLayout({ name, workbook, tables }: Layout): Judgement {
  const found = recogniseTables(workbook);
  const used = new Set<RecognisedTable>();
  const faults: string[] = [];
  let columns: Tally = { right: 0, wrong: 0, missed: 0 };
  let rows: Tally = { right: 0, wrong: 0, missed: 0 };
  for (const truth of tables) {
    const match = found.find((table) => !used.has(table) && isSame(table, truth));
    if (match) used.add(match);
    else faults.push(`${truth.kind} on ${truth.sheet} is not found`);
    columns = add(columns, compareColumns(truth, match, faults));
    rows = add(rows, compareRows(workbook, truth, match, faults));
  }
  const others = found.filter((table) => !used.has(table));
  for (const { kind, sheet, area, columns: taken } of others)
    faults.push(`${kind} found on ${sheet}, row ${area.row + 1}: ${JSON.stringify(taken)}`);
  const questions = found.reduce((sum, table) => sum + table.questions.length, 0);
  for (const table of found)
    for (const { heading, guess } of table.questions) faults.push(`asks whether "${heading}" is ${guess}`);
  return {
    name,
    kinds: tables.map(({ kind }) => kind).join(' '),
    columns,
    rows,
    questions,
    traps: others.length,
    faults,
  };
}

const isSame = (table: RecognisedTable, truth: Truth): boolean =>
  table.kind === truth.kind &&
  table.sheet === truth.sheet &&
  table.transposed === truth.transposed &&
  overlaps(table.area, truth.area);

function compareColumns(truth: Truth, found: RecognisedTable | undefined, faults: string[]): Tally {
  const taken: Readonly<Record<string, number>> = { ...found?.columns };
  let [right, wrong, missed] = [0, 0, 0];
  for (const [field, column] of Object.entries(truth.columns)) {
    if (taken[field] === column) right += 1;
    else missed += 1;
    if (found && taken[field] !== column) faults.push(`${field} is not column ${column}`);
  }
  for (const [field, column] of Object.entries(taken))
    if (truth.columns[field] !== column) {
      wrong += 1;
      faults.push(`column ${column} is taken for ${field}`);
    }
  return { right, wrong, missed };
}

function compareRows(
  workbook: WorkbookSnapshot,
  truth: Truth,
  found: RecognisedTable | undefined,
  faults: string[],
): Tally {
  const taken = new Set(found ? recordsOf(workbook, found) : []);
  const wanted = new Set(truth.records);
  const missed = truth.records.filter((row) => !taken.has(row));
  const wrong = [...taken].filter((row) => !wanted.has(row));
  if (found && missed.length > 0) faults.push(`rows missed: ${missed.join(' ')}`);
  if (wrong.length > 0) faults.push(`rows that are none: ${wrong.join(' ')}`);
  return { right: truth.records.length - missed.length, wrong: wrong.length, missed: missed.length };
}

/** Rows (of a transposed table columns) that the plan reads records from. */
function recordsOf(workbook: WorkbookSnapshot, table: RecognisedTable): number[] {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return [];
  const grid = gridOf(sheet);
  const { section, text }: Partial<Record<string, number>> = table.columns;
  if (section !== undefined && section === text) {
    const rows = Array.from({ length: table.area.rows }, (_, offset) => table.area.row + offset);
    return rows.filter((row) => grid.text(row, section) !== '');
  }
  if (!table.transposed)
    return listRows(grid, table).filter(
      (row) => table.kind === 'text' || rowKind(grid, table, row) === 'cells',
    );
  const first = table.area.column + 1;
  return Array.from({ length: table.area.columns - 1 }, (_, offset) => first + offset);
}

export const add = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
});

/** Right of all that was taken. */
export const precision = ({ right, wrong }: Tally): number =>
  right + wrong === 0 ? 1 : right / (right + wrong);

/** Right of all that there is. */
export const recall = ({ right, missed }: Tally): number =>
  right + missed === 0 ? 1 : right / (right + missed);
