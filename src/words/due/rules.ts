import { monthOf } from '../months';
import type { Span } from './span';
import type { Token } from './tokens';

/** The words of a due date, and the days of the plan that it stands in. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly plan: Span | null;
}

/** What stands at a place, and where the rest begins. */
export interface Found<What> {
  readonly what: What;
  readonly next: number;
}

/**
 * A rule of the grammar: all that can stand at a place, in every way in which it can be read. What does not lead to the
 * end of the text falls away by itself, and what can be read in two ways to its end is seen.
 */
export type Rule<What> = (words: Words, at: number) => readonly Found<What>[];

type Of<R> = R extends Rule<infer What> ? What : never;

const one =
  (fits: (token: Token) => boolean): Rule<string> =>
  ({ tokens }, at) => {
    const token = tokens[at];
    return token && fits(token) ? [{ what: token.text, next: at + 1 }] : [];
  };

/** The words that rules name, and what reads the others: together all that the grammar knows. */
const named = new Set<string>();
const readers: ((word: string) => unknown)[] = [];

/** Whether any rule knows a word; where none does, no date begins. */
export const isKnownWord = (text: string): boolean =>
  named.has(text) || readers.some((read) => read(text) !== null);

/** One of these words. word("end", "close") finds "end". */
export function word(...words: readonly string[]): Rule<string> {
  for (const each of words) named.add(each);
  return one(({ kind, text }) => kind === 'word' && words.includes(text));
}

/** Any word, whether the grammar knows it or not. */
export const anyWord: Rule<string> = one(({ kind }) => kind === 'word');

/** A word of a meaning: what `read` makes of it; null is no such word. */
export function wordOf<What>(read: (word: string) => What | null): Rule<What> {
  readers.push(read);
  return mapped(anyWord, read);
}

/** One of these signs: mark("/-"). */
export const mark = (signs: string): Rule<string> =>
  one(({ kind, text }) => kind === 'mark' && signs.includes(text));

/** A sign that is written to what stands before it. */
export const joined = (signs: string): Rule<string> =>
  one(({ kind, text, apart }) => kind === 'mark' && !apart && signs.includes(text));

/** A number of one of these lengths, without an ending: figure(2, 4) finds "27" and "2027", not "3rd". */
export const figure = (...lengths: readonly number[]): Rule<string> =>
  one(({ kind, ordinal, text }) => kind === 'number' && !ordinal && lengths.includes(text.length));

/** The same, written to what stands before it. */
export const joinedFigure = (...lengths: readonly number[]): Rule<string> =>
  one(
    ({ kind, ordinal, apart, text }) =>
      kind === 'number' && !ordinal && !apart && lengths.includes(text.length),
  );

/** "3rd": 3. */
export const ordinal: Rule<number> = mapped(
  one((token) => token.ordinal),
  Number,
);

export const nothing: Rule<undefined> = (_words, at) => [{ what: undefined, next: at }];

/** What any of these finds. */
export const either =
  <Rules extends readonly Rule<unknown>[]>(...rules: Rules): Rule<Of<Rules[number]>> =>
  (words, at) =>
    rules.flatMap((rule) => rule(words, at) as Found<Of<Rules[number]>>[]);

/** It, or nothing. */
export const maybe = <What>(rule: Rule<What>): Rule<What | undefined> => either(rule, nothing);

/** One behind the other. */
export const all =
  <Rules extends readonly Rule<unknown>[]>(...rules: Rules): Rule<{ [At in keyof Rules]: Of<Rules[At]> }> =>
  (words, at) => {
    let found: Found<unknown[]>[] = [{ what: [], next: at }];
    for (const rule of rules) {
      const further: Found<unknown[]>[] = [];
      for (const { what, next } of found)
        for (const one of rule(words, next)) further.push({ what: [...what, one.what], next: one.next });
      if (further.length === 0) return [];
      found = further;
    }
    return found as Found<{ [At in keyof Rules]: Of<Rules[At]> }>[];
  };

/** What is made of what a rule finds; null is left out. */
export function mapped<What, To>(rule: Rule<What>, to: (what: What, words: Words) => To | null): Rule<To> {
  return (words, at) =>
    rule(words, at).flatMap(({ what, next }) => {
      const made = to(what, words);
      return made === null ? [] : [{ what: made, next }];
    });
}

/** Nothing, where this does not stand there. */
export const unless =
  (rule: Rule<unknown>): Rule<undefined> =>
  (words, at) =>
    rule(words, at).length > 0 ? [] : nothing(words, at);

/** What a rule finds, where nothing more of figures is written to it: not "26-27" of "26-27-2028". */
export const ending =
  <What>(rule: Rule<What>, signs: string): Rule<What> =>
  (words, at) =>
    rule(words, at).filter(
      ({ next }) => all(joined(signs), joinedFigure(1, 2, 3, 4))(words, next).length === 0,
    );

/** What a rule has found at a place of a text is not looked for again. */
export function remembered<What>(rule: Rule<What>): Rule<What> {
  const texts = new WeakMap<Words, Map<number, readonly Found<What>[]>>();
  return (words, at) => {
    const known = texts.get(words) ?? new Map<number, readonly Found<What>[]>();
    texts.set(words, known);
    const found = known.get(at) ?? rule(words, at);
    known.set(at, found);
    return found;
  };
}

/** A rule that is not yet there: those that hold each other. */
export const later =
  <What>(rule: () => Rule<What>): Rule<What> =>
  (words, at) =>
    rule()(words, at);

export const wordAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'word' ? (tokens[at]?.text ?? '') : '';

export const markAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'mark' ? (tokens[at]?.text ?? '') : '';

export const isBracket = (token: Token | undefined): boolean => /^[()[\]]$/.test(token?.text ?? '');

/** Whether a bracket between two words of one date may be left out: "March (2027)"; not "Aug-26 (Sept-26)", "Month 3 (June)". */
export const isLoose = (tokens: readonly Token[], at: number): boolean =>
  isBracket(tokens[at]) &&
  !(
    tokens[at - 1]?.kind === 'number' &&
    !tokens[at - 1]?.ordinal &&
    monthOf(wordAt(tokens, at + 1)) !== null
  );

/** The words of a text without the brackets that may be left out. */
export const withoutBrackets = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((_token, at) => !isLoose(tokens, at));

const isEdge = ({ text }: Token): boolean => /^["'.*?!:;,~]$/.test(text);
const isBullet = ({ text }: Token): boolean => /^[-•·]$/.test(text);

/** Without quotation marks around, and without what ends a text: "March 2027.", "March 2027*". */
export function trimmed(tokens: readonly Token[]): readonly Token[] {
  let [from, to] = [0, tokens.length];
  // An apostrophe before two digits is of the year.
  const begins = (token: Token): boolean =>
    isBullet(token) || (isEdge(token) && !(token.text === "'" && tokens[from + 1]?.kind === 'number'));
  while (from < to && begins(tokens[from] as Token)) from += 1;
  while (to > from && isEdge(tokens[to - 1] as Token)) to -= 1;
  return tokens.slice(from, to);
}
