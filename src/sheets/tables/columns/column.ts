import type { Field, TableKind } from '../../../plan/tables/kinds';

/** A drop-down list. Excel keeps it as one text of at most 255 characters, so a choice holds no comma. */
export interface Choices {
  readonly values: readonly string[];
  /** Refuse other entries; else they are warned of, for officers have words of their own. */
  readonly strict: boolean;
  readonly message: string;
}

/** Structured reference to another column of the same table, by its meaning: the cell of this row, or all of it. */
export type Reference<K extends TableKind> = (field: Field<K>) => string;

/** One column of a table of ours. */
export interface Column<K extends TableKind> {
  readonly field: Field<K>;
  readonly heading: string;
  /** Points. */
  readonly width: number;
  /** Long text, wrapped. */
  readonly wrap?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly numberFormat?: string;
  readonly choices?: Choices;
  /** A calculated column: its formula with "=". */
  readonly formula?: (thisRow: Reference<K>) => string;
  /** What stands in the totals row: the sum, a text, or a formula with "=". */
  readonly total?: 'sum' | { readonly text: string } | ((whole: Reference<K>) => string);
  /** Coloured by its RAG word. */
  readonly rag?: true;
}

export const money = '#,##0;-#,##0';
export const date = 'dd/mm/yyyy';
