import type { AddTableReport } from './report';

/** The table and where it was put. */
export const addTableLines = ({ kind, sheet, range, name, preset }: AddTableReport): string[] => [
  `${kind}: "${sheet}" ${range} (table ${name}${preset === undefined ? '' : `, preset ${preset}`})`,
];
