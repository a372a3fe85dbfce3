import type { FieldWords, KindOfTable } from '../tables/kind';
import { kinds, tableKinds, type TableKind } from '../tables/kinds';

/** A kind of table with its fields as plain names, for code that treats all kinds alike: those that have words. */
export interface AnyKindWords extends Omit<KindOfTable<string>, 'fields'> {
  readonly kind: TableKind;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

/** The words by which each kind is known. */
export const vocabulary: readonly AnyKindWords[] = tableKinds.map((kind) => {
  const known: KindOfTable<string> = kinds[kind];
  const fields = Object.entries(known.fields).flatMap(([field, { strong, ...more }]) =>
    strong ? [[field, { ...more, strong }] as const] : [],
  );
  return { ...known, kind, fields: Object.fromEntries(fields) };
});

export const wordsOf = (kind: TableKind): AnyKindWords | undefined =>
  vocabulary.find((words) => words.kind === kind);
