import type { Area } from '../../src/grid/area';
import { buildSheet, buildWorkbook, type TestCell } from '../../test/plan/buildSheet';
import type { TableKind } from '../../src/plan/tables/kinds';
import type { TableSnapshot, WorkbookSnapshot } from '../../src/grid/snapshot';
import { drawBlock, type BlockSpec } from './block';

/** What is true of one table of a layout; rows and columns from 0 on the sheet. */
export interface Truth {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly columns: Readonly<Record<string, number>>;
  /** Rows with cells of the table: records, their continuations and child rows; columns if transposed. */
  readonly records: readonly number[];
  readonly transposed: boolean;
  /** Rows of the sheet and columns that the table spans, for finding what it was taken for. */
  readonly area: Area;
}

export interface Layout {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly Truth[];
}

/** A block and where its corner stands: A1 unless said. */
export interface Placed extends BlockSpec {
  readonly row?: number;
  readonly column?: number;
  /** Default: "Sheet1". */
  readonly sheet?: string;
}

/** Makes a workbook of blocks, each at its place. */
export function makeLayout(name: string, ...placed: readonly Placed[]): Layout {
  const sheetNames = [...new Set(placed.map(({ sheet = 'Sheet1' }) => sheet))];
  const tables: Truth[] = [];
  const sheets = sheetNames.map((sheetName) => {
    const rows: TestCell[][] = [];
    const merges: Area[] = [];
    const real: TableSnapshot[] = [];
    placed.forEach((spec, number) => {
      const { row = 0, column = 0, sheet = 'Sheet1' } = spec;
      if (sheet !== sheetName) return;
      const block = drawBlock(`${name} ${number}`, spec);
      block.cells.forEach((cells, down) => {
        while (rows.length <= row + down) rows.push([]);
        const line = rows[row + down] ?? [];
        cells.forEach((cell, across) => {
          while (line.length <= column + across) line.push(null);
          line[column + across] = cell;
        });
      });
      const moved = (area: Area): Area => ({ ...area, row: area.row + row, column: area.column + column });
      merges.push(...block.merges.map(moved));
      if (block.real) real.push({ ...block.real, id: `${number}`, area: moved(block.real.area) });
      if (block.kind === 'trap') return;
      const [fields, records] = block.transposed ? [row, column] : [column, row];
      tables.push({
        kind: block.kind,
        sheet: sheetName,
        columns: Object.fromEntries(Object.entries(block.columns).map(([field, at]) => [field, at + fields])),
        records: block.records.map((at) => at + records),
        transposed: block.transposed,
        area: {
          row,
          column,
          rows: block.cells.length,
          columns: Math.max(...block.cells.map((cells) => cells.length)),
        },
      });
    });
    const filled = rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell)));
    return buildSheet(sheetName, filled, { merges, tables: real });
  });
  return { name, workbook: buildWorkbook(...sheets), tables };
}
