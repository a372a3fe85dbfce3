/**
 * By which names are compared that Excel keeps apart itself (of sheets, tables and named cells): capitals and small
 * letters are one, everything else counts, as in Excel. excelKey("Plan 2022") → "plan 2022".
 * For names that people write in cells see `nameKey`.
 */
export const excelKey = (name: string): string => name.toLowerCase();

/** Whether Excel takes two names of sheets or tables for one. sameName("KPIs", "kpis") → true. */
export const sameName = (one: string, other: string): boolean => excelKey(one) === excelKey(other);

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'accent' });

/**
 * Order of names for people: numbers by their size, capitals do not count. For `sort`.
 * ["Appendix 10", "appendix 2"].sort(compareNames) → ["appendix 2", "Appendix 10"]; "Cafe" comes before "Café".
 */
export const compareNames = (one: string, other: string): number => collator.compare(one, other);
