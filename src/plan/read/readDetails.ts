import { defaultDetails, type PlanDetails } from '../details';
import { gridOf } from '../recognise/grid';
import type { RecognisedTable } from '../recognised';
import type { WorkbookSnapshot } from '../snapshot';
import { textAt } from './cells';
import { readSetting } from './readSetting';
import { listRows } from './rowKind';
import { readTolerance } from './readRules';
import { tablesOfKind } from './tablesOfKind';

type Change = { -readonly [K in keyof PlanDetails]?: PlanDetails[K] };

/**
 * The settings of the plan from the table "Plan details" (the first of the workbook, or of `sheetName` if one stands
 * there). What is not set, or set to something that cannot be read, keeps its default.
 */
export function readDetails(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  sheetName?: string,
): PlanDetails {
  const found = tablesOfKind(workbook, tables, 'details');
  const chosen = found.find(({ sheet }) => sheet.name === sheetName) ?? found[0];
  if (!chosen) return defaultDetails;
  const grid = gridOf(chosen.sheet);
  // A published rule first: a tolerance of the plan's own goes before it, wherever the two stand.
  const rows = listRows(grid, chosen.table).map((row) => ({
    row,
    setting: textAt(grid, row, chosen.table.columns.setting),
    value: textAt(grid, row, chosen.table.columns.value),
  }));
  const change: Change = {};
  for (const { setting, value, row } of [
    ...rows.filter(isRagRule),
    ...rows.filter((one) => !isRagRule(one)),
  ]) {
    if (value === '') continue;
    // A tolerance may be a share that Excel shows as a percentage, so its cell is read, not its text.
    if (setting.toLowerCase() === 'tolerance') {
      const tolerance = readTolerance(grid, row, chosen.table.columns.value);
      if (tolerance !== null) change.tolerance = tolerance;
    } else {
      const read = readSetting(setting, value);
      if (read !== 'unknown') Object.assign(change, read);
    }
  }
  return { ...defaultDetails, ...change };
}

const isRagRule = ({ setting }: { readonly setting: string }): boolean =>
  /^(?:rag )?rule$/i.test(setting.trim());
