import { normalise } from '../../words/fold';
import { shorten } from '../../words/shorten';
import type { Comparator, Direction, Figure, Period, Role } from './reading';

interface Place {
  /** Position in the text, and of the first character after it. */
  readonly start: number;
  readonly end: number;
}

export interface NumberToken extends Place {
  readonly kind: 'number';
  readonly value: number;
  readonly decimals: number;
  /** As written: "79,333". */
  readonly written: string;
  /** Why it cannot be taken for a number: "185,00" has its separator in the wrong place; null if it can. */
  readonly fault: string | null;
}

interface WordToken extends Place {
  readonly kind: 'word';
  /** In lower case. */
  readonly word: string;
}

/** Any other sign: % £ ( ) / : < > ≤ + - * and the like; '\n' for a line break. */
interface MarkToken extends Place {
  readonly kind: 'mark';
  readonly mark: string;
}

export type Token = NumberToken | WordToken | MarkToken;

const digits = /\d+(?:[.,]\d+)*/y;
const leadingPoint = /\.\d+/y;
const letters = /\p{L}[\p{L}\p{N}']*/uy;

/** Phrases by their first word, the longest first, each with its meaning. */
type Phrases<T> = ReadonlyMap<string, readonly { words: readonly string[]; meaning: T }[]>;

function numberToken(written: string, start: number): NumberToken {
  const whole =
    /^\d+(?:\.\d+)?$/.test(written) ||
    /^\.\d+$/.test(written) ||
    /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written);
  const value = Number(written.replace(/,/g, ''));
  const point = written.indexOf('.');
  const fault = !whole
    ? `${shorten(written, 20)} is not a whole number with separators in their places`
    : Number.isFinite(value)
      ? null
      : `${shorten(written, 20)} is too long for a number`;
  return {
    kind: 'number',
    value,
    decimals: point < 0 ? 0 : written.length - point - 1,
    written,
    fault,
    start,
    end: start + written.length,
  };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/**
 * Numbers, words and signs of a text, in one pass; spaces are dropped. A point begins a number only where
 * no letter or digit stands before it (".5", but not the end of "Max.2").
 */
export function tokenise(original: string): readonly Token[] {
  const text = normalise(original);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at);
    if (sign === ' ') {
      at += 1;
      continue;
    }
    const previous = tokens[tokens.length - 1];
    const number =
      matchAt(digits, text, at) ??
      (sign === '.' && previous?.end !== at ? matchAt(leadingPoint, text, at) : null);
    const word = number === null ? matchAt(letters, text, at) : null;
    const length = number?.length ?? word?.length ?? 1;
    if (number !== null) tokens.push(numberToken(number, at));
    else if (word !== null)
      tokens.push({ kind: 'word', word: word.toLowerCase(), start: at, end: at + length });
    else tokens.push({ kind: 'mark', mark: sign, start: at, end: at + 1 });
    at += length;
  }
  return tokens;
}

/** The word at a place, '' if none stands there. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.word : '';
}

/** The sign at a place, '' if none stands there. */
export function markAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'mark' ? token.mark : '';
}

/** The number at a place, null if none stands there. */
export function numberAt(tokens: readonly Token[], at: number): NumberToken | null {
  const token = tokens[at];
  return token?.kind === 'number' ? token : null;
}

/** Whether nothing stands between a token and the one before it. */
export function touches(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  return token !== undefined && previous !== undefined && previous.end === token.start;
}

/** Makes phrases ready to be matched: { "no more than": '<=' }. */
export function phrasesOf<T>(entries: readonly (readonly [phrase: string, meaning: T])[]): Phrases<T> {
  const byFirst = new Map<string, { words: readonly string[]; meaning: T }[]>();
  for (const [phrase, meaning] of entries) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, meaning }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The longest phrase that begins at a token, and the place after it; null if none does. */
export function matchPhrase<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
): { readonly meaning: T; readonly next: number } | null {
  for (const { words, meaning } of phrases.get(wordAt(tokens, at)) ?? []) {
    if (words.every((word, step) => wordAt(tokens, at + step) === word)) {
      return { meaning, next: at + words.length };
    }
  }
  return null;
}

/** What the walk through the tokens of a text knows so far. */
export interface Walk {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly role: Role;
  readonly figures: Figure[];
  /** Words before each figure, and after the last: one list more than there are figures. */
  readonly slots: string[][];
  readonly doubts: Set<string>;
  readonly leftOver: string[];
  unsure: boolean;
  bandText: string;
  comparator: { readonly sign: Comparator; readonly at: number; readonly within: boolean } | null;
  direction: Direction | null;
  period: Period | null;
}

/** What a walk brings home. */
export interface Collected {
  readonly figures: readonly Figure[];
  readonly doubts: readonly string[];
  readonly unsure: boolean;
  readonly bandText: string;
  readonly leftOver: readonly string[];
  /** How many words stand outside brackets beside the figures. */
  readonly words: number;
  /** Period named without a figure of its own. */
  readonly period: Period | null;
  /** Why there is no figure; '' if there is one. */
  readonly why: string;
}

export function startWalk(text: string, tokens: readonly Token[], role: Role): Walk {
  return {
    text,
    tokens,
    role,
    figures: [],
    slots: [[]],
    doubts: new Set(),
    leftOver: [],
    unsure: false,
    bandText: '',
    comparator: null,
    direction: null,
    period: null,
  };
}

/** Words since the last figure. */
export function currentSlot(walk: Walk): string[] {
  return walk.slots[walk.slots.length - 1] ?? [];
}

/** Adds a figure, with the comparator and the period that stood before it. */
export function pushFigure(walk: Walk, figure: Figure): void {
  walk.figures.push({
    ...figure,
    comparator: figure.comparator ?? walk.comparator?.sign ?? null,
    period: figure.period ?? walk.period,
  });
  walk.slots.push([]);
  walk.comparator = null;
  walk.period = null;
}
