import type { SheetSnapshot, WorkbookSnapshot } from '../src/grid/snapshot';
import { benchRows, cellsOf, headings } from './kpiRows';

/** A workbook of one sheet with so many KPI rows, as it is after reading. */
export function snapshotOf(rows: number): WorkbookSnapshot {
  const values = [[...headings], ...benchRows(rows).map(cellsOf)];
  const sheet: SheetSnapshot = {
    id: 'kpis',
    name: 'KPIs',
    visible: true,
    protected: false,
    used: { row: 0, column: 0, rows: values.length, columns: headings.length },
    values,
    text: values,
    merges: [],
    tables: [],
  };
  return { sheets: [sheet], activeSheet: sheet.id, names: [] };
}
