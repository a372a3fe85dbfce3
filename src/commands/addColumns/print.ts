import type { AddColumnsReport } from './report';

/** The table with its new columns, and a line for each of these. */
export const addColumnsLines = ({ kind, sheet, range, added }: AddColumnsReport): string[] => [
  `${kind}: "${sheet}" ${range}`,
  ...added.map(({ field, heading, column }) => `  ${column.padEnd(4)}${field.padEnd(18)}${heading}`),
];
