import type { Grid } from '../../../grid/sheetGrid';
import type { Area } from '../../../grid/area';
import { countView } from './countView';
import { findAxes } from './findAxes';
import { readSeries } from './readSeries';

/** Where tables of counts by status stand on a sheet, with the row of headings in front; as `checkCounts` reads them. */
export const countTables = (grid: Grid, taken: readonly Area[]): Area[] =>
  [false, true].flatMap((turned) => {
    const view = countView(grid, taken, turned);
    return findAxes(view).flatMap((axis): Area[] => {
      const series = readSeries(view, axis);
      if (series.length === 0) return [];
      const labels = [...axis.labels, ...(axis.total ? [axis.total] : [])];
      const places = [
        ...labels.flatMap(({ rows }) => rows.map((row): readonly [number, number] => [row, axis.column])),
        ...series.flatMap((one) => one.places),
      ].map(([row, column]) => view.place(row, column));
      const rows = places.map(({ row }) => row);
      const columns = places.map(({ column }) => column);
      const top = Math.min(...rows) - (turned ? 0 : 1);
      const left = Math.min(...columns) - (turned ? 1 : 0);
      return [
        {
          row: top,
          column: left,
          rows: Math.max(...rows) - top + 1,
          columns: Math.max(...columns) - left + 1,
        },
      ];
    });
  });
