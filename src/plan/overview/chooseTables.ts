import { quarters, type Quarter } from '../kpi';
import type { RecognisedTable } from '../recognised';

/**
 * The quarter that a workbook reports: the one of its details, else the latest that its tables name; undefined where
 * none is named.
 */
export function reportedQuarter(
  tables: readonly Pick<RecognisedTable, 'quarter'>[],
  set: Quarter | undefined,
): Quarter | undefined {
  if (set) return set;
  const named = new Set(tables.map(({ quarter }) => quarter));
  return [...quarters].reverse().find((quarter) => named.has(quarter));
}

/**
 * Of tables of one kind those that report a quarter: a workbook may keep the earlier quarters beside it, and counted
 * together they would count each KPI several times. Tables that name no quarter belong to it; where none names the
 * quarter asked for, the latest that is named is taken.
 */
export function ofQuarter<T extends Pick<RecognisedTable, 'quarter'>>(
  tables: readonly T[],
  wanted: Quarter | undefined,
): T[] {
  const own = tables.some(({ quarter }) => quarter === wanted) ? wanted : reportedQuarter(tables, undefined);
  return tables.filter(({ quarter }) => quarter === undefined || own === undefined || quarter === own);
}
