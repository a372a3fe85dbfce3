import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../grid/snapshot';
import type { YearEdit } from './yearEdit';
import type { KeptMapping } from '../../mapping/kept';
import { moveYears } from './movePeriods';
import type { RollPlan } from './rollForward';
import { groupBy } from '../../../words/lists';

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
  for (const { row, column, value, numberFormat } of edits) {
    put(values, row - used.row, column - used.column, value);
    put(text, row - used.row, column - used.column, shown(value, numberFormat));
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

/**
 * What officers have said of tables, under the names and headings that these have in the new year; null where nothing
 * of it changes.
 */
export function moveMappings(
  mappings: readonly KeptMapping[],
  { sheets, renames }: Pick<RollPlan, 'sheets' | 'renames'>,
): readonly KeptMapping[] | null {
  const moved = mappings.map((mapping): KeptMapping => {
    if (!sheets.includes(mapping.sheet)) return mapping;
    return {
      ...mapping,
      sheet: renames.find(({ sheet }) => sheet === mapping.sheet)?.name ?? mapping.sheet,
      title: moveYears(mapping.title),
      lines: mapping.lines.map((line) => ({ ...line, heading: moveYears(line.heading) })),
    };
  });
  return JSON.stringify(moved) === JSON.stringify(mappings) ? null : moved;
}
