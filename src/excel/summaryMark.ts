/**
 * A summary of ours wears a hidden name of its own sheet. That goes with the sheet when it is renamed, copied or
 * deleted, and nobody sees it.
 */
const mark = 'BusinessPlanSummary';

/** Queues the mark on a sheet. */
export function markSummary(sheet: Excel.Worksheet): void {
  sheet.names.add(mark, sheet.getRange('A1')).visible = false;
}

/** Whether a sheet, whose names are loaded, wears the mark. */
export function isMarkedSummary(sheet: Excel.Worksheet): boolean {
  return sheet.names.items.some(({ name }) => name === mark);
}
