import type { FieldWords, KindOfTable } from '../tables/kind';
import { allKinds, kinds, type TableKind } from '../tables/kinds';
import { readHeading } from './readHeading';
import { stem } from './stem';

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

/** Kinds of table that are looked for together, with their phrases by each word, so that a heading is read quickly. */
export interface Vocabulary {
  readonly kinds: readonly AnyKindWords[];
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Headings that rule a kind out, by their first word. */
  readonly vetoes: ReadonlyMap<string, readonly { kind: TableKind; words: readonly string[] }[]>;
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

const stemsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => readHeading(text).words.map(stem)));

/** Words that say nothing in headings of a kind. */
export const noiseOf: ReadonlyMap<TableKind, ReadonlySet<string>> = new Map(
  words.map(({ kind, noise }) => [kind, new Set(noise.map(stem))]),
);

/** Words that rule a meaning out, by "kind.field": of all of a heading, and of a column's own heading alone. */
export const ruledOut = {
  never: stemsByField(({ never = [] }) => never),
  neverItself: stemsByField(({ neverItself = [] }) => neverItself),
};

function stemsByField(
  of: (words: FieldWords) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    words.flatMap(({ kind, fields }) =>
      Object.entries(fields).map(([field, own]) => [`${kind}.${field}`, stemsOf(of(own))] as const),
    ),
  );
}

function vocabularyOf(kinds: readonly AnyKindWords[]): Vocabulary {
  const phrases = new Map<string, Phrase[]>();
  const vetoes = new Map<string, { kind: TableKind; words: readonly string[] }[]>();
  const add = (like: Omit<Phrase, 'words'>, texts: readonly string[]): void => {
    texts.forEach((text, place) => {
      const own = [...stemsOf([text])].filter((word) => !noiseOf.get(like.kind)?.has(word));
      // Of two phrases that fit alike the one that stands first is meant.
      const phrase = { ...like, words: own, weight: like.weight - place / 10_000 };
      for (const word of own) phrases.set(word, [...(phrases.get(word) ?? []), phrase]);
    });
  };
  for (const { kind, fields, vetoes: vetoed } of kinds) {
    for (const [field, { strong, weak = [], holdsFigures = false }] of Object.entries(fields)) {
      add({ kind, field, weight: 1, isStrong: true, holdsFigures }, strong);
      add({ kind, field, weight: weakWeight, isStrong: false, holdsFigures }, weak);
    }
    for (const veto of vetoed) {
      const own = readHeading(veto).words.map(stem);
      const [first = ''] = own;
      vetoes.set(first, [...(vetoes.get(first) ?? []), { kind, words: own }]);
    }
  }
  return { kinds, phrases, vetoes };
}

/** The words by which the tables of a plan are known. Built once, it is constant. */
export const planVocabulary = vocabularyOf(words.filter(({ onRequest }) => !onRequest));

const onRequest = new Map(
  words.filter((one) => one.onRequest).map((one) => [one.kind, vocabularyOf([one])] as const),
);

/** The words among which a kind is looked for: those of a plan's tables, or its own alone where it is asked for. */
export const vocabularyWith = (kind: TableKind): Vocabulary => onRequest.get(kind) ?? planVocabulary;

export const wordsOf = (kind: TableKind): AnyKindWords | undefined => words.find((own) => own.kind === kind);
