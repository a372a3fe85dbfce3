import { cityGrid } from '../../plan/read/risks/riskGrid';
import type { Column } from '../../plan/tables/column';
import { columnsOf, fieldName, fieldOf, fields, type Field, type TableKind } from '../../plan/tables/kinds';
import { wordKey } from '../../words/fold';

const plainWidth = 80;

/** The column of a kind's table for a meaning: as our own table has it, else a plain one with a usual heading. */
export function newColumn<K extends TableKind>(kind: K, field: Field<K>): Column<Field<K>> {
  const own = columnsOf(kind, cityGrid).find((column) => column.field === field);
  const heading = fieldOf(kind, field)?.heading ?? fieldName(kind, field);
  return own ?? { field, heading, width: plainWidth };
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
