import { textAt, cellAt } from '../../read/cells';
import { listRows } from '../../read/rowKind';
import type { PlacedTable } from '../../read/tablesOfKind';
import { gridOf } from '../../../grid/sheetGrid';
import type { Quarter } from '../../../words/quarters';
import { isOneYear, oneYearIn, readYears, yearAfter, yearsLabel } from '../../../words/planYears';
import { readReportingPeriod } from '../../../words/reportingPeriods';
import { settingKey } from '../../read/readSetting';
import { moveQuarter, moveYears } from './movePeriods';
import { type HoldsFormula, type YearEdit, changedText } from './yearEdit';

const isQuarter = (setting: string): boolean =>
  /^(?:(?:reporting )?quarter|reporting period)$/i.test(setting.trim());

/** From which year to which a plan rolls; of a plan of several years within which period, or into which. */
interface RolledYears {
  readonly from: string;
  readonly to: string;
  readonly period?: string | undefined;
}

/**
 * Plan details a year on: the plan year and titles that name it, and Quarter 1 as the one reported. Of a plan of several
 * years the year that is reported, also where its cell is still empty; the period only where a new one begins.
 */
export function rollDetails(
  placed: PlacedTable<'details'>,
  holdsFormula: HoldsFormula,
  { from, to, period }: RolledYears,
): YearEdit[] {
  return changeSettings(placed, holdsFormula, (setting, value) => {
    const key = settingKey(setting);
    if (isQuarter(setting)) return firstQuarter(value);
    if (period === undefined) return moveYears(value);
    if (key === 'reportingyear' || key === 'yearreported')
      return oneYearIn(value) === from ? moveYears(value) : to;
    const years = readYears(value);
    const isOld = /^(?:plan)?(?:year|period)$/.test(key) && years !== null && !isOneYear(years);
    return isOld && yearsLabel(years) !== period ? period : moveYears(value);
  });
}

/** "Q3" → "Q1", "Quarter 4 of 2025/26" → "Quarter 1 of 2026/27"; a half-year, a year's end, a month → "Q1". */
function firstQuarter(value: string): string {
  if (/^\s*[2-4]\s*$/.test(value)) return value.replace(/[2-4]/, '1');
  const found = readReportingPeriod(value);
  if (!found) return value;
  return found.kind === 'quarter' ? moveYears(moveQuarter(value, found.quarter, 'Q1')) : firstOf(found.year);
}

const firstOf = (year: string | undefined): string =>
  ['Q1', year && yearAfter(year)].filter(Boolean).join(' ');

/** The setting of the reporting quarter, moved to another; none where the table has no row for it. */
export function setQuarter(
  placed: PlacedTable<'details'>,
  holdsFormula: HoldsFormula,
  quarter: Quarter,
): YearEdit[] {
  return changeSettings(placed, holdsFormula, (setting, value) => {
    if (!isQuarter(setting)) return value;
    const year = readReportingPeriod(value)?.year;
    return year ? `${quarter} ${year}` : quarter;
  });
}

function changeSettings(
  { sheet, table }: PlacedTable<'details'>,
  holdsFormula: HoldsFormula,
  change: (setting: string, value: string) => string,
): YearEdit[] {
  const grid = gridOf(sheet);
  return listRows(grid, table).flatMap((row) =>
    changedText(cellAt(grid, row, table.columns.value), holdsFormula, (value) =>
      change(textAt(grid, row, table.columns.setting), value),
    ),
  );
}
