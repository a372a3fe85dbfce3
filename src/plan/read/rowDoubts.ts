import { quarters, type KpiRow, type RowDoubts } from '../kpi';
import { doubtfulColumns } from './doubtfulColumns';
import { type DoubtfulColumn } from '../recognised';
import type { MeasureColumns } from './measureColumns';
import type { PlacedTable } from './tablesOfKind';

/** Cells of a row that are read beside its target and measure. */
const besides = ['goodIs', 'tolerance', 'baseline', 'forecast'] as const;

/**
 * Takes out of the rows of a table what stands in columns of which it is not sure what they are, and notes what was
 * taken out. Target and measure stay, to be shown, with the doubt noted. Rows of a table without doubts stay as they
 * are.
 */
export function rowDoubts(
  placed: PlacedTable<'kpis'>,
  { measure, target, yearEndTarget, earlier }: MeasureColumns,
): (row: KpiRow) => KpiRow {
  const columns = doubtfulColumns(placed);
  const at = (column: number | undefined): DoubtfulColumn[] =>
    column === undefined ? [] : columns.filter((one) => one.at === column);
  const of = (field: string): DoubtfulColumn[] => columns.filter((one) => one.field === field);
  const figures = [
    ...at(target).map((column) => ({ of: 'target' as const, column })),
    ...at(measure).map((column) => ({ of: 'measure' as const, column })),
  ];
  const before = earlier.filter(([, column]) => at(column).length > 0);
  const yearEnd = at(yearEndTarget);
  const beside = [...besides.flatMap(of), ...yearEnd, ...before.flatMap(([, column]) => at(column))];
  const [rag = null] = of('rag');
  if (figures.length + beside.length === 0 && !rag) return (row) => row;
  const doubted = new Set(beside.map(({ field }) => field));

  return (row) => {
    const asRead: RowDoubts['asRead'] = {
      ...(doubted.has('goodIs') && { goodIs: row.goodIs }),
      ...(doubted.has('tolerance') && row.tolerance && { tolerance: row.tolerance }),
      ...(doubted.has('baseline') && row.baseline && { baseline: row.baseline }),
      ...(doubted.has('forecast') && row.forecast && { forecast: row.forecast }),
      ...(yearEnd.length > 0 && row.yearEndTarget && { yearEndTarget: row.yearEndTarget }),
      ...(before.length > 0 && { earlier: row.earlier }),
    };
    return {
      ...withoutDoubtful(row, doubted, yearEnd.length > 0),
      earlier: Object.fromEntries(
        quarters.flatMap((quarter) => {
          const cell = row.earlier[quarter];
          return cell && !before.some(([name]) => name === quarter) ? [[quarter, cell]] : [];
        }),
      ),
      ...(rag && { rag: null }),
      doubts: { figures, beside, asRead, rag },
    };
  };
}

function withoutDoubtful(row: KpiRow, doubted: ReadonlySet<string>, yearEnd: boolean): KpiRow {
  const { tolerance, baseline, forecast, yearEndTarget, ...rest } = row;
  return {
    ...rest,
    ...(doubted.has('goodIs') && { goodIs: '' }),
    ...(tolerance && !doubted.has('tolerance') && { tolerance }),
    ...(baseline && !doubted.has('baseline') && { baseline }),
    ...(forecast && !doubted.has('forecast') && { forecast }),
    ...(yearEndTarget && !yearEnd && { yearEndTarget }),
  };
}
