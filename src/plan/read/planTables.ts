import type { RecognisedTable } from '../recognise/recognised';
import { type TableKind, kinds } from '../tables/kinds';
import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/snapshot';
import type { KindOfTable } from '../tables/kind';
import { actionsOfRisks } from './risks/riskActions';
import { tablesOfKind, type PlacedTable } from './tablesOfKind';

/**
 * The tables of a kind that a plan on `home` uses: those on its sheet, else those on the first other sheet that has
 * some. The actions that a register lists below its risks are the risks', and none of the plan's. Of a second list of KPIs, budgets (a transposed twin) or EDI scores on the sheet nothing is used.
 */
export function planTables<K extends TableKind>(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  kind: K,
  home: SheetSnapshot,
): PlacedTable<K>[] {
  const ofRisks = kind === 'actions' ? actionsOfRisks(workbook, tables) : [];
  const found = tablesOfKind(workbook, tables, kind).filter(
    ({ table }) => !ofRisks.some(({ actions }) => (actions.table as RecognisedTable) === table),
  );
  const own = found.filter(({ sheet }) => sheet === home);
  const chosen = own.length > 0 ? own : found.filter(({ sheet }) => sheet === found[0]?.sheet);
  const { single }: KindOfTable<string> = kinds[kind];
  return single ? chosen.slice(0, 1) : chosen;
}
