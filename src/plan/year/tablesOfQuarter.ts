import type { Quarter } from '../kpi';
import type { RecognisedTable } from '../recognised';

type Table = RecognisedTable<'kpis'>;

/** Whether a table holds the figures of one quarter, which its heading, title or sheet names. */
export const isOfOneQuarter = ({ columns, quarter }: Table): boolean =>
  quarter !== undefined &&
  columns.measure !== undefined &&
  [columns.q1, columns.q2, columns.q3, columns.q4].every((column) => column === undefined);

/**
 * The KPI tables that report a quarter. Where a workbook has a sheet for each quarter, one of them does: that of the
 * quarter asked for, else the latest; the others are its past. Tables with columns for several quarters report any.
 */
export function tablesOfQuarter(tables: readonly Table[], asked: Quarter | undefined): readonly Table[] {
  const single = tables.filter(isOfOneQuarter);
  const quarters = [...new Set(single.flatMap(({ quarter }) => quarter ?? []))].sort();
  if (quarters.length < 2) return tables;
  const chosen = asked !== undefined && quarters.includes(asked) ? asked : quarters.at(-1);
  return tables.filter((table) => !single.includes(table) || table.quarter === chosen);
}
