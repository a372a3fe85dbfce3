import { fieldName, fields, type Field, type TableKind } from '../../plan/tables/kinds';
import type { Column } from '../tables/columns/column';
import { tableColumns } from '../tables/columns/tableColumns';
import { wordKey } from '../../words/fold';

/** Headings of meanings that our own tables have no column for. */
const otherHeadings: Readonly<Record<string, string>> = {
  yearEndTarget: 'Year end target',
  q1Target: 'Q1 target',
  q2Target: 'Q2 target',
  q3Target: 'Q3 target',
  q4Target: 'Q4 target',
  baseline: 'Previous year',
  measure: 'Measure',
  forecast: 'Year end forecast',
};

const plainWidth = 80;

/** The column of a kind's table for a meaning: as our own table has it, else a plain one with a usual heading. */
export function newColumn<K extends TableKind>(kind: K, field: Field<K>): Column<K> {
  const columns: readonly Column<K>[] = tableColumns[kind];
  const own = columns.find((column) => column.field === field);
  return own ?? { field, heading: otherHeadings[field] ?? fieldName(kind, field), width: plainWidth };
}

/** The meaning that a person or a program names: "goodIs", "Good is", "reasons for performance"; null for none. */
export function findField<K extends TableKind>(kind: K, words: string): Field<K> | null {
  const wanted = wordKey(words);
  const all: readonly Field<K>[] = fields[kind];
  return (
    all.find((field) => wordKey(field) === wanted) ??
    all.find((field) => wordKey(newColumn(kind, field).heading) === wanted) ??
    null
  );
}
