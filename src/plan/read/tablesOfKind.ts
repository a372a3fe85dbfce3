import type { RecognisedTable } from '../recognise/recognised';
import type { TableKind } from '../tables/kinds';
import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/snapshot';
import { sameName } from '../../words/names';

export interface PlacedTable<K extends TableKind> {
  readonly table: RecognisedTable<K>;
  readonly sheet: SheetSnapshot;
}

/** The recognised tables of one kind with the sheets they stand on, in their order. */
export function tablesOfKind<K extends TableKind>(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  kind: K,
): PlacedTable<K>[] {
  return tables.flatMap((table) => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    return isKind(table, kind) && sheet ? [{ table, sheet }] : [];
  });
}

const isKind = <K extends TableKind>(table: RecognisedTable, kind: K): table is RecognisedTable<K> =>
  table.kind === kind;

/**
 * The text of the plan: on the named sheet, else on the one that stands open, else the first of the workbook. null
 * where there is none.
 */
export function planText(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  sheetName: string | undefined,
): PlacedTable<'text'> | null {
  const found = tablesOfKind(workbook, tables, 'text');
  if (sheetName !== undefined) return found.find(({ sheet }) => sameName(sheet.name, sheetName)) ?? null;
  return found.find(({ sheet }) => sheet.id === workbook.activeSheet) ?? found[0] ?? null;
}
