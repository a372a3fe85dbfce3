import { gridOf } from '../../grid/sheetGrid';
import type { WorkbookSnapshot } from '../../grid/snapshot';
import { defaultDetails, type PlanDetails } from '../details';
import type { RecognisedTable } from '../recognise/recognised';
import { textAt } from './cells';
import { findKeys } from './findKeys';
import { tableTitles } from './headingsOf';
import { readTolerance } from './readRules';
import { readSetting, withSetting } from './readSetting';
import { listRows } from './rowKind';
import { titledYears } from './statedYears';
import { type PlacedTable, tablesOfKind } from './tablesOfKind';

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
  const change = chosen ? readChanges(chosen) : {};
  return { ...defaultDetails, ...readKeys(workbook, tables), ...change };
}

/** The keys of the workbook; where all of them state one margin, it is the plan's until the officer sets another. */
function readKeys(workbook: WorkbookSnapshot, tables: readonly RecognisedTable[]): Change {
  const keys = findKeys(workbook, tables);
  const [first, ...others] = new Set(keys.map(({ rule }) => JSON.stringify(rule)));
  const rule = keys[0]?.rule;
  if (first === undefined || !rule) return {};
  if (others.length > 0 || rule.kind !== 'allowance' || rule.green > 0) return { keys };
  return { keys, tolerance: rule.amber, ...(rule.basis !== 'unstated' && { toleranceBasis: rule.basis }) };
}

function readChanges(chosen: PlacedTable<'details'>): Change {
  const grid = gridOf(chosen.sheet);
  // A published rule first: a tolerance of the plan's own goes before it, wherever the two stand.
  const rows = listRows(grid, chosen.table).map((row) => ({
    row,
    setting: textAt(grid, row, chosen.table.columns.setting),
    value: textAt(grid, row, chosen.table.columns.value),
  }));
  let change: Change = {};
  for (const { setting, value, row } of [
    ...rows.filter(isRagRule),
    ...rows.filter((one) => !isRagRule(one)),
  ]) {
    if (value === '') continue;
    // A tolerance may be a share that Excel shows as a percentage, so its cell is read, not its text.
    if (setting.toLowerCase() === 'tolerance') {
      const tolerance = readTolerance(grid, row, chosen.table.columns.value);
      if (tolerance !== null) Object.assign(change, { tolerance, toleranceSet: true });
    } else {
      const read = readSetting(setting, value);
      if (read !== 'unknown' && read) change = withSetting(change, read);
    }
  }
  return change;
}

const isRagRule = ({ setting }: { readonly setting: string }): boolean =>
  /^(?:rag )?rule$/i.test(setting.trim());

/**
 * What the titles above a plan's text say of the plan: its year or years ("Business Plan 2022/23", or the sheet's name),
 * the department, and the organisation behind a comma ("Department of …, City of London Corporation").
 */
export function titleDetails(
  text: PlacedTable<'text'>,
): Pick<PlanDetails, 'planYear' | 'reportingYear' | 'department' | 'organisation'> {
  const titles = tableTitles(text);
  const named = titles.find((title) => /\b(?:department|directorate)\b/i.test(title)) ?? '';
  const [, department, organisation] =
    /^(.*?\b(?:department|directorate)\b[^,]*)(?:,\s*([^,].*))?$/i.exec(named) ?? [];
  return {
    ...titledYears([...titles, text.sheet.name]),
    ...(department && { department: department.trim() }),
    ...(organisation && { organisation: organisation.trim() }),
  };
}
