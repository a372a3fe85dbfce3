import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../grid/snapshot';
import { groupBy } from '../../../words/lists';
import type { YearEdit } from './yearEdit';

interface Changes {
  readonly edits: readonly YearEdit[];
  readonly renames: readonly { readonly sheet: string; readonly name: string }[];
}

/** The workbook as it will be read once the edits are made and the sheets have their new names. */
export function applyEdits(workbook: WorkbookSnapshot, { edits, renames }: Changes): WorkbookSnapshot {
  const bySheet = groupBy(edits, ({ sheet }) => sheet);
  const names = new Map(renames.map(({ sheet, name }) => [sheet, name]));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...withEdits(sheet, bySheet.get(sheet.name) ?? []),
      name: names.get(sheet.name) ?? sheet.name,
    })),
  };
}

function withEdits(sheet: SheetSnapshot, edits: readonly YearEdit[]): SheetSnapshot {
  const { used } = sheet;
  if (!used || edits.length === 0) return sheet;
  const values = sheet.values.map((row) => [...row]);
  const text = sheet.text.map((row) => [...row]);
  for (const { row, column, value, numberFormat, text: moved } of edits) {
    put(values, row - used.row, column - used.column, value);
    put(text, row - used.row, column - used.column, moved ?? shown(value, numberFormat));
  }
  return { ...sheet, values, text };
}

function put<Cell>(rows: Cell[][], row: number, column: number, cell: Cell): void {
  const cells = rows[row];
  if (cells && column >= 0 && column < cells.length) cells[column] = cell;
}

const shown = (value: CellValue, numberFormat: string | undefined): string =>
  typeof value === 'number' && numberFormat?.endsWith('%')
    ? `${(value * 100).toFixed(/\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0)}%`
    : String(value);
