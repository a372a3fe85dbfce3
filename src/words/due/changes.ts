import { openingOf } from './phrase';
import { spans } from './spans';
import type { Token } from './tokens';

/** A due date that was changed: the words of the one that counts, those of the old ones, and what stands beside. */
export interface ChangedDate {
  readonly counts: readonly Token[];
  readonly olds: readonly (readonly Token[])[];
  readonly beside: readonly (readonly Token[])[];
}

const beside = '(?: (?:back|forward|over|out|date|target|deadline|due|the|be|is|[:,-]))*';
/** "original implementation date": one word of what the date is for. */
const purpose = '(?: (?!to |from |as )\\p{L}+(?= (?:date|target|deadline) ))?';
/** "by 3 months", "one quarter". */
const amount = '(?: (?:by )?[^ ]+ (?:week|month|quarter|term|year)s?)?';
/** What says of a time that it moves, and what says it of other things as well, as a verb: "slipped", "brought
 * forward"; not "changes from May". */
const times =
  '(?:slip|defer|delay|postpon|exten[ds]|re(?: - )?(?:sched|profil|phas|plan|baselin))\\p{L}*(?: [^ ]+ed)?';
const others =
  '(?:(?:mov|chang|amend|revis|push|carr|bring)(?:e|ed|ing|ied|y)?|put|brought|roll(?:ed|ing)?(?= (?:over|forward) ))';
const moves = `(?:${times}|${others})${beside}${amount}`;
/** The same at the head of a text, with a sign before the date: "Delayed – March 2027". */
const heads = `(?<=^ )(?:${times}(?<=ed)|(?:moved|pushed|put|brought) (?:back|forward))(?: (?:[:,-]|date|target|deadline|due(?! to)))+`;
const olds = `(?:was|were|previous|previously|originally|original|initially|initial|formerly|former|old)${purpose}${beside}`;
/** "now", "new date"; not "new year". */
const news = `(?:(?:now|revised|currently)${purpose}|(?:new|current)(?= (?:date|target|deadline|:)))${beside}`;

/** What stands before a date that no longer counts, and before the one that does. */
const signs = new RegExp(
  `(?<= )(?:(?<old>${moves} from|${olds})|(?<end>to|from)|(?<now>${moves}(?<! due) (?:to|until|into)|${times} for|(?:${moves} )?${news}|${heads}))(?= )`,
  'gu',
);

/** Whether a date stands there: "new" of "new target 3 May" is its sign, of "new library" it is not. */
function isDateAt(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at);
  return spans({ tokens: rest, plan: null }, openingOf(rest).next).length > 0;
}

interface Piece {
  readonly sort: 'old' | 'now' | 'plain';
  readonly tokens: readonly Token[];
}

const isSign = ({ text }: Token): boolean => /^[-,;:.()[\]]$/.test(text);

/** The words of a text, cut where a sign says that an old date or a new one begins. */
function piecesOf(tokens: readonly Token[]): Piece[] {
  const text = ` ${tokens.map((token) => token.text).join(' ')} `;
  const places = [...text].flatMap((letter, at) => (letter === ' ' ? [at] : []));
  const pieces: Piece[] = [];
  let [sort, from, end]: [Piece['sort'], number, string] = ['plain', 0, ''];
  const cut = (to: number): void => {
    const inner = tokens.slice(from, to);
    while (inner[0] && isSign(inner[0])) inner.shift();
    while (inner.length > 0 && isSign(inner.at(-1) as Token)) inner.pop();
    if (inner.length > 0) pieces.push({ sort, tokens: inner });
  };
  for (const { 0: words, index, groups = {} } of text.matchAll(signs)) {
    const next = places.indexOf(index + words.length);
    // "Moved from March to June", "moved to June from March".
    if ((groups['end'] !== undefined && words !== end) || !isDateAt(tokens, next)) continue;
    cut(places.indexOf(index - 1));
    end = / from$/.test(words) ? 'to' : groups['now'] !== undefined ? 'from' : '';
    [sort, from] = [groups['old'] !== undefined || words === 'from' ? 'old' : 'now', next];
  }
  cut(tokens.length);
  return pieces;
}

/**
 * Where a due date was changed, the words of the date that counts: "March 2027 (was December 2026)", "slipped to Q4",
 * "revised from June to September 2026". null where nothing was changed, 'unclear' where it cannot be told which counts.
 */
export function changedDate(tokens: readonly Token[]): ChangedDate | 'unclear' | null {
  const pieces = piecesOf(tokens);
  const of = (sort: Piece['sort']): (readonly Token[])[] =>
    pieces.filter((piece) => piece.sort === sort).map((piece) => piece.tokens);
  const [old, now, plain] = [of('old'), of('now'), of('plain')];
  if (now.length === 0 && old.length === 0) return null;
  const [counts, ...more] = now.length > 0 ? now : plain;
  if (!counts || more.length > 0) return 'unclear';
  return { counts, olds: old, beside: now.length > 0 ? plain : [] };
}
