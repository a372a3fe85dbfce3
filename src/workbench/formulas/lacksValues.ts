import type { Workbook } from '../../xlsx/model/workbook';

/** Whether a formula of the workbook has no value: files of other programs hold formulas alone, or in part. */
export function lacksValues(workbook: Workbook): boolean {
  for (const { cells } of workbook.sheets)
    for (const row of cells.values())
      for (const { formula, value, unevaluated } of row.values())
        if (formula !== undefined && value === null && !unevaluated) return true;
  return false;
}
