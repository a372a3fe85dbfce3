import type { TableKind } from '../recognised';
import { askedBelow } from './askColumns';
import { fitOf } from './fitContents';
import type { FoundColumn, HeadingCell } from './matchKind';

/**
 * Fields that a table of the kind nearly always has, and the column that alone can be it by what it holds: a list of
 * indicators with targets and one more column of figures has its measures there, whatever that is called.
 */
const found: Readonly<
  Partial<Record<TableKind, readonly { field: string; beside: string; certainty: number }[]>>
> = {
  kpis: [
    { field: 'rag', beside: 'target', certainty: 0.7 },
    { field: 'measure', beside: 'target', certainty: askedBelow - 0.05 },
  ],
  risks: [{ field: 'rating', beside: 'title', certainty: 0.7 }],
};
const quarters = ['q1', 'q2', 'q3', 'q4'];

/** Takes columns whose heading says nothing by their contents, where only one fits. Changes `columns`. */
export function fillByContents(
  kind: TableKind,
  columns: Map<string, FoundColumn>,
  cells: readonly HeadingCell[],
): void {
  for (const { field, beside, certainty } of found[kind] ?? []) {
    if (columns.has(field) || !columns.has(beside)) continue;
    if (field === 'measure' && quarters.some((quarter) => columns.has(quarter))) continue;
    const taken = new Set([...columns.values()].map(({ column }) => column));
    const fitting = cells.filter(
      ({ column, text, profile, matches }) =>
        !taken.has(column) &&
        text !== '' &&
        !matches?.byKind.get(kind)?.has('baseline') &&
        profile &&
        fitOf(kind, field, profile()) === 'for',
    );
    const [only, ...others] = fitting;
    if (only && others.length === 0) columns.set(field, { column: only.column, certainty });
  }
}
