/** A risk heat map of ours wears a hidden name of its own sheet, as a summary does: it repeats the register. */
const name = 'BusinessPlanRiskMap';

/** Queues the mark on a sheet. */
export function markRiskMap(sheet: Excel.Worksheet): void {
  sheet.names.add(name, sheet.getRange('A1')).visible = false;
}

/** Whether a sheet, whose names are loaded, wears the mark. */
export const isRiskMap = (sheet: Excel.Worksheet): boolean =>
  sheet.names.items.some((item) => item.name === name);
