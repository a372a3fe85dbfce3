import type { Workbook } from '../../src/xlsx/model/workbook';
import { sheetNamed } from './onWorkbook';

/** All that a sheet is, as plain data: contents with their styles, sizes, merges, charts, formats, page set-up. */
export function portrait(workbook: Workbook, name: string) {
  const sheet = sheetNamed(workbook, name);
  const cells = [...sheet.cells].flatMap(([row, line]) =>
    [...line].map(
      ([column, { value, formula, style }]) =>
        [row, column, { value, formula, style: workbook.styles.get(style) }] as const,
    ),
  );
  return {
    cells: cells.sort(([a, b], [c, d]) => a - c || b - d),
    widths: [...sheet.columnFormats].map(([column, { width }]) => [column, width]).sort(byFirst),
    heights: [...sheet.rowFormats].map(([row, { height }]) => [row, height]).sort(byFirst),
    merges: sheet.merges.map(({ row, column, rows, columns }) => [row, column, rows, columns].join()).sort(),
    charts: sheet.charts.map(({ id: _id, ...chart }) => chart),
    formats: sheet.conditionalFormats.map(({ areas, rule, style }) => ({ areas, rule, style })),
    page: sheet.page,
    gridlines: sheet.gridlines,
  };
}

const byFirst = ([a]: readonly unknown[], [b]: readonly unknown[]) => Number(a) - Number(b);
