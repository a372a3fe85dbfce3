import { columnHeading } from '../../read/headingsOf';
import { tablesOfKind } from '../../read/tablesOfKind';
import { gridOf } from '../../../grid/sheetGrid';
import type { RecognisedTable } from '../../recognise/recognised';
import { schemas, tableKinds, type TableKind } from '../../tables/kinds';
import type { WorkbookSnapshot } from '../../../grid/snapshot';
import type { YearEdit } from './yearEdit';

/** A figure that is emptied for a new year: its line, the heading of its column, and what it showed. */
export interface LastFigure {
  readonly line: string;
  readonly heading: string;
  readonly text: string;
}

/** What edits empty in tables of money, scores, counts and KPI rules, so that a record of it can be kept. */
export function lastFigures(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  edits: readonly YearEdit[],
): LastFigure[] {
  const emptied = new Set(
    edits.flatMap(({ sheet, row, column, value }) => (value === '' ? [`${row} ${column} ${sheet}`] : [])),
  );
  const recorded = tableKinds.filter((kind) => schemas[kind].newYear?.recorded);
  return recorded.flatMap((kind) =>
    tablesOfKind<TableKind>(workbook, tables, kind).flatMap((placed) => {
      const { sheet, table } = placed;
      const grid = gridOf(sheet);
      const found: LastFigure[] = [];
      for (let row = table.area.row; row < table.area.row + table.area.rows; row += 1)
        for (let column = table.area.column; column < table.area.column + table.area.columns; column += 1) {
          if (!emptied.has(`${row} ${column} ${sheet.name}`)) continue;
          const [line, heading] = table.transposed
            ? [grid.headingText(table.area.row, column), grid.text(row, table.area.column)]
            : [grid.text(row, table.area.column), columnHeading(placed, column)];
          found.push({ line, heading, text: grid.text(row, column) });
        }
      return found;
    }),
  );
}
