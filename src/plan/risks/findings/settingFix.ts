import type { Fix } from '../../finding';
import { cellEdit } from '../../rag/fixes/edits';
import { cellAt, textAt } from '../../read/cells';
import { listRows } from '../../read/rowKind';
import { tablesOfKind } from '../../read/tablesOfKind';
import { gridOf } from '../../recognise/grid';
import type { RecognisedTable } from '../../recognised';
import type { WorkbookSnapshot } from '../../snapshot';
import { settingKey } from '../../read/readSetting';

/**
 * A fix that writes settings into the table "Plan details", which must have a row for each; nothing where it has not.
 */
export function settingFix(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  label: string,
  settings: Readonly<Record<string, string | number>>,
): { fixes?: readonly Fix[] } {
  const [placed] = tablesOfKind(workbook, tables, 'details');
  if (!placed) return {};
  const grid = gridOf(placed.sheet);
  const { setting, value } = placed.table.columns;
  const rows = listRows(grid, placed.table);
  const edits = Object.entries(settings).flatMap(([name, wanted]) => {
    const row = rows.find((each) => settingKey(textAt(grid, each, setting)) === settingKey(name));
    const cell = row === undefined ? null : cellAt(grid, row, value);
    return cell ? [cellEdit(cell, wanted)] : [];
  });
  return edits.length === Object.keys(settings).length ? { fixes: [{ label, edits }] } : {};
}
