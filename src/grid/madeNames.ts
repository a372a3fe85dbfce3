/**
 * Sheets that commands make wear a hidden name of their own sheet, which goes with the sheet when it is renamed,
 * copied or deleted, and which nobody sees. By it they are known, in an open workbook and in a file.
 */
export const madeNames = {
  summary: 'BusinessPlanSummary',
  /** Any other sheet; its formula says what kind. */
  sheet: 'BusinessPlanSheet',
} as const;

/** Whether a sheet with these names of its own was made by a command: it repeats the plan and is none of its tables. */
export const isMadeSheet = (names: readonly string[]): boolean =>
  names.some((name) => name === madeNames.summary || name === madeNames.sheet);
