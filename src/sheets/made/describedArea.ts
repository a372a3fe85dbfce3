import { boundingArea, type Area } from '../../grid/area';
import type { SheetDescription } from '../description';

/**
 * All cells from A1 that a described sheet gives something: contents, looks, merges, tables with their totals, lists and
 * colours. A rule of colours often goes further than the contents: a report's last row may have no words yet.
 *
 * Example: contents in A1:E8 and colours on E3:E9: A1:E9.
 */
export function describedArea(described: SheetDescription): Area {
  const { blocks, styles, merges, tables, validations, ragFormats } = described;
  const areas: readonly Area[] = [
    ...blocks.map(({ row, column, cells }) => ({
      row,
      column,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
    })),
    ...tables.map(({ area, totals }) => ({ ...area, rows: area.rows + (totals ? 1 : 0) })),
    ...merges,
    ...[...styles, ...validations, ...ragFormats].map(({ area }) => area),
  ];
  return areas.reduce(boundingArea, { row: 0, column: 0, rows: 1, columns: 1 });
}
