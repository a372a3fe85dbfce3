import { headingOver } from './headingsOf';
import { filledColumns, type Grid } from '../../grid/sheetGrid';
import { type Quarter, quarterField, quarters } from '../../words/quarters';
import { periodWord, saysCumulative } from '../figures/periods';
import type { RecognisedTable } from '../recognise/recognised';
import { textAt } from './cells';
import type { PeriodWords } from './kpi';
import { listRows } from './rowKind';

/** Where the figures and targets of the reported quarter stand; undefined where the table has no such column. */
export interface MeasureColumns {
  readonly measure: number | undefined;
  /** The quarter's own target where the table has one for it, else the only one. */
  readonly target: number | undefined;
  readonly yearEndTarget: number | undefined;
  /** Columns of the quarters before it. */
  readonly earlier: readonly (readonly [Quarter, number])[];
  /** Columns of those after it. */
  readonly later: readonly (readonly [Quarter, number])[];
}

type Table = RecognisedTable<'kpis'>;

/**
 * Where the figures of a quarter stand: its own column, or the only column of figures if that is of this quarter.
 * Without a quarter asked for it is the table's own, else the last one with a figure.
 */
export function measureColumns(grid: Grid, table: Table, asked: Quarter | undefined): MeasureColumns {
  const { columns } = table;
  const byQuarter = quarters.flatMap((quarter) => {
    const column = columns[quarterField(quarter)];
    return column === undefined ? [] : [[quarter, column] as const];
  });
  if (byQuarter.length === 0)
    return { ...singleColumn(table, asked), ...targetColumns(table, asked ?? table.quarter) };
  const quarter = asked ?? table.quarter ?? lastFilled(grid, table, byQuarter) ?? byQuarter[0]?.[0];
  const own = byQuarter.find(([name]) => name === quarter)?.[1];
  return {
    measure: own ?? columns.measure,
    earlier: byQuarter.filter(([name]) => name < (quarter ?? '')),
    later: byQuarter.filter(([name]) => name > (quarter ?? '')),
    ...targetColumns(table, quarter),
  };
}

/** Beside targets of the quarters, a target of no quarter is the year's. */
function targetColumns(
  { columns }: Table,
  quarter: Quarter | undefined,
): Pick<MeasureColumns, 'target' | 'yearEndTarget'> {
  const { target, yearEndTarget } = columns;
  const own = quarter && columns[`${quarterField(quarter)}Target`];
  return own === undefined
    ? { target, yearEndTarget }
    : { target: own, yearEndTarget: yearEndTarget ?? target };
}

function singleColumn(
  { columns, quarter }: Table,
  asked: Quarter | undefined,
): Pick<MeasureColumns, 'measure' | 'earlier' | 'later'> {
  const { measure } = columns;
  if (measure === undefined || !asked || !quarter || asked === quarter)
    return { measure, earlier: [], later: [] };
  return {
    measure: undefined,
    earlier: quarter < asked ? [[quarter, measure]] : [],
    later: quarter > asked ? [[quarter, measure]] : [],
  };
}

function lastFilled(
  grid: Grid,
  table: Table,
  byQuarter: readonly (readonly [Quarter, number])[],
): Quarter | undefined {
  const rows = listRows(grid, table);
  return [...byQuarter]
    .reverse()
    .find(([, column]) => rows.some((row) => grid.text(row, column) !== ''))?.[0];
}

/** The words on its period that a row of a table has. */
export type PeriodReader = (row: number) => { readonly periodWords?: PeriodWords };

/** So many rows above the headings and below the table are looked at for notes. */
const above = 5;
const below = 10;
/** So many of a column's filled cells must name a period. */
const mostly = 0.6;
/** A column is known by its first rows. */
const sampled = 200;

/**
 * Reads what a table says of the period of its figures: the headings of target and measure, a column whose cells are
 * mostly words for periods ("Monthly", "Financial year", "Cumulative"; found by what it holds, whatever it is called),
 * and notes above and below ("Figures are cumulative", "* cumulative").
 */
export function periodReader(grid: Grid, table: Table, { measure, target }: MeasureColumns): PeriodReader {
  const over = (column: number | undefined): string =>
    column === undefined ? '' : headingOver(grid, table, column);
  const targetHeading = over(target);
  const measureHeading = over(measure);
  const column = periodColumn(grid, table);
  const heading = over(column);
  const notes = notesOf(grid, table);
  const marks = notes.flatMap((note) => /^\s*([*†‡#^]+)/.exec(note)?.[1] ?? []);
  const noted = notes.some((note) => !/^\s*[*†‡#^]/.test(note));
  return (row) => {
    const text = textAt(grid, row, column);
    const marked = marks.some((mark) => isMarked(grid, table, row, mark, measure));
    if (!targetHeading && !measureHeading && text === '' && !noted && !marked) return {};
    const period = text === '' ? null : { text, heading };
    return { periodWords: { targetHeading, measureHeading, period, noted, marked } };
  };
}

function periodColumn(grid: Grid, table: Table): number | undefined {
  const { area, columns } = table;
  const taken = new Set([columns.kpi, columns.ref, columns.target, columns.measure, columns.owner]);
  const rows = listRows(grid, table).slice(0, sampled);
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (taken.has(column)) continue;
    const texts = rows.map((row) => grid.text(row, column)).filter((text) => text !== '');
    const named = texts.filter((text) => periodWord(text) !== null);
    if (named.length > 0 && named.length >= texts.length * mostly) return column;
  }
  return undefined;
}

/** Texts around the table that say that figures are cumulative. */
function notesOf(grid: Grid, { area, headings }: Table): string[] {
  const end = area.row + area.rows;
  const rows = [
    ...Array.from({ length: above }, (_, at) => headings.row - above + at),
    ...Array.from({ length: below }, (_, at) => end + at),
  ];
  return rows
    .filter((row) => row >= grid.top && row < grid.bottom)
    .flatMap((row) => {
      const filled = filledColumns(grid, row, grid.left, grid.right);
      // A row of several cells belongs to another table.
      return filled.length <= 2 ? filled.map((column) => grid.text(row, column)) : [];
    })
    .filter(saysCumulative);
}

const isMarked = (
  grid: Grid,
  { columns }: Table,
  row: number,
  mark: string,
  measure: number | undefined,
): boolean =>
  [columns.kpi, columns.ref, columns.target, measure].some((column) =>
    new RegExp(
      `(?:^|[^*†‡#^])${mark.replace(/[*^]/g, '\\$&')}$|^${mark.replace(/[*^]/g, '\\$&')}(?![*†‡#^])`,
    ).test(textAt(grid, row, column)),
  );
