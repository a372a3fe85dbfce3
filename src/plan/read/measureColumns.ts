import { quarters, type Quarter, quarterField } from '../../words/quarters';
import type { Grid } from '../../grid/sheetGrid';
import type { RecognisedTable } from '../recognise/recognised';
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
