import type { Area } from '../../grid/area';
import type { CellValue, SheetSnapshot } from '../../plan/snapshot';
import type { Block } from '../description';

/**
 * A sheet as it will be once blocks are written and its real table `tableName` ('' for a plain range) takes in the
 * columns of `area`: to see whether the table will be recognised. Formulas are left empty.
 */
export function withColumns(
  sheet: SheetSnapshot,
  area: Area,
  blocks: readonly Block[],
  tableName: string,
): SheetSnapshot {
  const { used } = sheet;
  if (!used) return sheet;
  const columns = Math.max(used.column + used.columns, area.column + area.columns) - used.column;
  const widen = <Cell>(rows: readonly (readonly Cell[])[], empty: Cell): Cell[][] =>
    rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => empty)]);
  const values: CellValue[][] = widen<CellValue>(sheet.values, '');
  const text = widen(sheet.text, '');
  for (const { row, column, cells } of blocks)
    cells.forEach((line, down) =>
      line.forEach((content, along) => {
        if (content === null || typeof content === 'object') return;
        const [r, c] = [row + down - used.row, column + along - used.column];
        if (values[r]) values[r][c] = content;
        if (text[r]) text[r][c] = String(content);
      }),
    );
  return {
    ...sheet,
    used: { ...used, columns },
    values,
    text,
    tables: sheet.tables.map((table) =>
      table.name === tableName
        ? { ...table, area: { ...table.area, columns: table.area.columns + area.columns } }
        : table,
    ),
  };
}
