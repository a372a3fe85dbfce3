import type { FieldWords, KindOfTable } from '../tables/kind';
import { allKinds, kinds, type TableKind } from '../tables/kinds';
import { readHeading } from './readHeading';
import { stem } from '../../words/fold';

/** A kind of table with its fields as plain names, for code that treats all kinds alike: those that have words. */
export interface AnyKindWords extends Omit<KindOfTable<string>, 'fields'> {
  readonly kind: TableKind;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

export interface Phrase {
  readonly kind: TableKind;
  readonly field: string;
  readonly words: readonly string[];
  readonly weight: number;
  readonly isStrong: boolean;
  readonly holdsFigures: boolean;
}

/** Kinds of table that are looked for together, with their words in the form in which headings are compared. */
export interface Vocabulary {
  readonly kinds: readonly AnyKindWords[];
  readonly form: (word: string) => string;
  /** Phrases by each of their words. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Headings that rule a kind out, by their first word. */
  readonly vetoes: ReadonlyMap<string, readonly { kind: TableKind; words: readonly string[] }[]>;
  /** Words that say nothing in headings of a kind. */
  readonly noise: ReadonlyMap<TableKind, ReadonlySet<string>>;
  /** Words that rule a meaning out, by "kind.field": of all of a heading, and of a column's own heading alone. */
  readonly never: ReadonlyMap<string, ReadonlySet<string>>;
  readonly neverItself: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A weak phrase counts so much of a strong one. */
const weakWeight = 0.75;

const words: readonly AnyKindWords[] = allKinds.map((kind) => {
  const known: KindOfTable<string> = kinds[kind];
  const fields = Object.entries(known.fields).flatMap(([field, { strong, ...more }]) =>
    strong ? [[field, { ...more, strong }] as const] : [],
  );
  return { ...known, kind, fields: Object.fromEntries(fields) };
});

function vocabularyOf(kinds: readonly AnyKindWords[], form: (word: string) => string): Vocabulary {
  const formed = (text: string): string[] => readHeading(text).words.map(form);
  const noise = new Map(kinds.map((one) => [one.kind, new Set(one.noise.map(form))] as const));
  const phrases = new Map<string, Phrase[]>();
  const vetoes = new Map<string, { kind: TableKind; words: readonly string[] }[]>();
  const never = new Map<string, ReadonlySet<string>>();
  const neverItself = new Map<string, ReadonlySet<string>>();
  const add = (like: Omit<Phrase, 'words'>, texts: readonly string[]): void => {
    texts.forEach((text, place) => {
      const own = [...new Set(formed(text))].filter((word) => !noise.get(like.kind)?.has(word));
      // Of two phrases that fit alike the one that stands first is meant.
      const phrase = { ...like, words: own, weight: like.weight - place / 10_000 };
      for (const word of own) phrases.set(word, [...(phrases.get(word) ?? []), phrase]);
    });
  };
  for (const { kind, fields, vetoes: vetoed } of kinds) {
    for (const [field, own] of Object.entries(fields)) {
      const like = { kind, field, holdsFigures: own.holdsFigures === true };
      never.set(`${kind}.${field}`, new Set((own.never ?? []).flatMap(formed)));
      neverItself.set(`${kind}.${field}`, new Set((own.neverItself ?? []).flatMap(formed)));
      add({ ...like, weight: 1, isStrong: true }, own.strong);
      add({ ...like, weight: weakWeight, isStrong: false }, own.weak ?? []);
    }
    for (const veto of vetoed) {
      const own = formed(veto);
      const [first = ''] = own;
      vetoes.set(first, [...(vetoes.get(first) ?? []), { kind, words: own }]);
    }
  }
  return { kinds, form, phrases, vetoes, noise, never, neverItself };
}

/** The words by which the tables of a plan are known. Built once, it is constant. */
export const planVocabulary = vocabularyOf(
  words.filter(({ onRequest }) => !onRequest),
  stem,
);

const onRequest = new Map(
  words.flatMap((one) =>
    one.onRequest ? [[one.kind, vocabularyOf([one], one.exactWords ? String : stem)] as const] : [],
  ),
);

/** The words among which a kind is looked for: those of a plan's tables, or its own alone where it is asked for. */
export const vocabularyWith = (kind: TableKind): Vocabulary => onRequest.get(kind) ?? planVocabulary;

export const wordsOf = (kind: TableKind): AnyKindWords | undefined => words.find((own) => own.kind === kind);
