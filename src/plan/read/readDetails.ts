import { defaultDetails, type PlanDetails } from '../details';
import { gridOf } from '../recognise/grid';
import { readPeriod } from '../recognise/readPeriod';
import type { RecognisedTable } from '../recognised';
import type { WorkbookSnapshot } from '../snapshot';
import { textAt } from './cells';
import { readNumber } from './readNumber';
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
  const change: Change = {};
  for (const row of listRows(grid, chosen.table)) {
    const setting = textAt(grid, row, chosen.table.columns.setting).toLowerCase();
    const value = textAt(grid, row, chosen.table.columns.value);
    if (value === '') continue;
    if (setting === 'tolerance')
      change.tolerance = readTolerance(grid, row, chosen.table.columns.value) ?? defaultDetails.tolerance;
    else Object.assign(change, readSetting(setting, value));
  }
  return { ...defaultDetails, ...change };
}

function readSetting(setting: string, value: string): Change {
  switch (setting) {
    case 'organisation':
    case 'council':
      return { organisation: value };
    case 'department':
      return { department: value };
    case 'committee':
      return { committee: value };
    case 'plan year':
    case 'year':
      return { planYear: readPeriod(value).year ?? value };
    case 'reporting quarter':
    case 'quarter': {
      const { quarter } = readPeriod(value);
      return quarter ? { quarter } : {};
    }
    case 'kpis in the plan': {
      const kpisInPlan = readNumber('', value);
      return kpisInPlan === null ? {} : { kpisInPlan };
    }
    case 'tolerance basis':
      return { toleranceBasis: /point/i.test(value) ? 'points' : 'relative' };
    case 'sign convention':
      return { signConvention: value };
    case 'page orientation':
    case 'orientation':
      return { orientation: /portrait/i.test(value) ? 'portrait' : 'landscape' };
    case 'palette':
      return { palette: /traffic/i.test(value) ? 'traffic lights' : 'colour-blind safe' };
    default:
      return {};
  }
}
