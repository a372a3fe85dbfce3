import type { Quarter } from '../kpi';
import type { Grid } from '../recognise/grid';
import type { RecognisedTable } from '../recognised';
import { listRows } from './rowKind';

export interface MeasureColumns {
  /** Column of the reported quarter's figures; undefined where the table has none. */
  readonly measure: number | undefined;
  /** Columns of the quarters before it. */
  readonly earlier: readonly (readonly [Quarter, number])[];
}

const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

/** Where the figures of a quarter stand: its own column, or the only column of figures if that is of this quarter. */
export function measureColumns(
  grid: Grid,
  table: RecognisedTable<'kpis'>,
  asked: Quarter | undefined,
): MeasureColumns {
  const { columns } = table;
  const byQuarter = quarters.flatMap((quarter) => {
    const column = columns[quarter.toLowerCase() as Lowercase<Quarter>];
    return column === undefined ? [] : [[quarter, column] as const];
  });
  if (byQuarter.length === 0) return singleColumn(table, asked);
  const quarter = asked ?? table.quarter ?? lastFilled(grid, table, byQuarter) ?? byQuarter[0]?.[0];
  const own = byQuarter.find(([name]) => name === quarter)?.[1];
  return { measure: own ?? columns.measure, earlier: byQuarter.filter(([name]) => name < (quarter ?? '')) };
}

function singleColumn(
  { columns, quarter }: RecognisedTable<'kpis'>,
  asked: Quarter | undefined,
): MeasureColumns {
  const { measure } = columns;
  if (measure === undefined || !asked || !quarter || asked === quarter) return { measure, earlier: [] };
  return { measure: undefined, earlier: quarter < asked ? [[quarter, measure]] : [] };
}

function lastFilled(
  grid: Grid,
  table: RecognisedTable<'kpis'>,
  byQuarter: readonly (readonly [Quarter, number])[],
): Quarter | undefined {
  const rows = listRows(grid, table);
  return [...byQuarter]
    .reverse()
    .find(([, column]) => rows.some((row) => grid.text(row, column) !== ''))?.[0];
}
