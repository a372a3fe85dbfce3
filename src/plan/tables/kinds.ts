import { actions } from './actions';
import { budgets } from './budgets';
import { commentary } from './commentary';
import { complaints } from './complaints';
import { costCentres } from './costCentres';
import { details } from './details';
import { edi } from './edi';
import { funding } from './funding';
import { kpis } from './kpis';
import { ledger } from './ledger';
import { outcomes } from './outcomes';
import { reportText } from './reportText';
import { risks } from './risks';
import { rules } from './rules';
import { savings } from './savings';
import { template } from './template';
import { text } from './text';
import type { Column, ScoreGrid } from './column';
import type { FieldOfTable, KindOfTable } from './kind';

/** The kinds of table, in the order in which they are offered. */
export const kinds = {
  details,
  text,
  kpis,
  rules,
  actions,
  risks,
  budgets,
  funding,
  savings,
  edi,
  complaints,
  costCentres,
  commentary,
  reportText,
  outcomes,
  template,
  ledger,
} as const;

export type TableKind = keyof typeof kinds;

/** The meanings that columns of a kind have: 'received' of complaints. */
export type Field<K extends TableKind> = { [One in K]: keyof (typeof kinds)[One]['fields'] & string }[K];

/** The same with all that a kind may say, also what few kinds do. */
export const schemas: { readonly [K in TableKind]: KindOfTable<Field<K>> } = kinds;

/** All that a list can be, also what is looked for only on request. */
export const allKinds = Object.keys(kinds) as readonly TableKind[];

/** The tables of a plan: those that are looked for in every workbook, and can be added. */
export const tableKinds = allKinds.filter((kind) => !schemas[kind].onRequest);

/** The fields of each kind, in the order in which they are offered. */
export const fields = Object.fromEntries(
  allKinds.map((kind) => [kind, Object.keys(kinds[kind].fields)]),
) as unknown as { readonly [K in TableKind]: readonly Field<K>[] };

/** "Plans and actions" for `actions`. */
export const kindName = (kind: TableKind): string => kinds[kind].name;

/** The words for a column of a kind of table; a meaning that has none is shown as it is. */
export const fieldName = (kind: TableKind, field: string): string => fieldOf(kind, field)?.name ?? field;

/** What is known of a field, by its plain name; undefined where the kind has no such field. */
export const fieldOf = (kind: TableKind, field: string): FieldOfTable | undefined => {
  const known: Readonly<Record<string, FieldOfTable>> = kinds[kind].fields;
  return Object.hasOwn(known, field) ? known[field] : undefined;
};

/** The columns of a table of ours, from left to right: columnsOf('details', grid) → "Setting", "Value". */
export function columnsOf<K extends TableKind>(kind: K, grid: ScoreGrid): readonly Column<Field<K>>[] {
  const { columns } = schemas[kind];
  return typeof columns === 'function' ? columns(grid) : columns;
}

/** The column that a table is given for a meaning: ours, or one that is added on request; undefined for a plain one. */
export const columnFor = <K extends TableKind>(
  kind: K,
  field: Field<K>,
  grid: ScoreGrid,
): Column<Field<K>> | undefined =>
  [...columnsOf(kind, grid), ...(schemas[kind].wanted ?? [])].find((column) => column.field === field);

/** The columns of a kind that a new year, or a new quarter, empties: emptiedIn('newYear', 'edi') → ['score']. */
export const emptiedIn = <K extends TableKind>(
  when: 'newYear' | 'newQuarter',
  kind: K,
): readonly Field<K>[] => {
  const { [when]: emptied, figures } = schemas[kind];
  return emptied ? (emptied.empties ?? figures) : [];
};
