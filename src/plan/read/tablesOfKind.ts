import type { RecognisedTable } from '../recognise/recognised';
import type { TableKind } from '../tables/kinds';
import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/snapshot';

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
