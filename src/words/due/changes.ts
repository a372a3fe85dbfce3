import { markAt, wordAt } from './rules';
import type { Token } from './tokens';

/** A due date that was changed: which of its dates is the old one, and which counts. */
interface Piece {
  readonly sort: 'old' | 'new' | 'plain';
  readonly tokens: readonly Token[];
}

/** What comes before a date that no longer counts, and before the one that does. */
const olds = /^(?:was|were|previously|originally|original|initially|initial|formerly|former|old)$/;
const news = /^(?:now|revised|currently)$/;
/** "slipped to", "moved from … to", "brought forward to". */
const moves =
  /^(?:slip|mov|defer|delay|postpon|extend|resched|chang|amend|revis|push|put|bring|brought|carr|reprofil|roll)/;
const beside = /^(?:back|forward|over|out|date|target|deadline|due|the)$/;

const past = (tokens: readonly Token[], at: number, words: RegExp): number => {
  let next = at;
  while (words.test(wordAt(tokens, next)) || /^[:,-]$/.test(markAt(tokens, next))) next += 1;
  return next;
};

/** "now", "new date"; not "new year". */
const isNew = (tokens: readonly Token[], at: number): boolean =>
  news.test(wordAt(tokens, at)) ||
  (wordAt(tokens, at) === 'new' && /^(?:date|target|deadline)$/.test(wordAt(tokens, at + 1)));

/** The sign of an old or a new date at a place, and where the date behind it begins. */
function signAt(tokens: readonly Token[], at: number): { sort: 'old' | 'new'; next: number } | null {
  const text = wordAt(tokens, at);
  if (moves.test(text)) {
    const next = past(tokens, at + 1, beside);
    const to = wordAt(tokens, next);
    if (to === 'to' || to === 'until') return { sort: 'new', next: next + 1 };
    if (to === 'from') return { sort: 'old', next: next + 1 };
    if (isNew(tokens, next)) return { sort: 'new', next: past(tokens, next + 1, beside) };
  }
  if (olds.test(text)) return { sort: 'old', next: past(tokens, at + 1, beside) };
  return isNew(tokens, at) ? { sort: 'new', next: past(tokens, at + 1, beside) } : null;
}

function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let [sort, from]: [Piece['sort'], number] = ['plain', 0];
  let isMove = false;
  const cut = (to: number): void => {
    const inner = tokens.slice(from, to).filter(({ text }) => !/^[()[\]]$/.test(text));
    const begins = inner.findIndex(({ text }) => !/^[-,;:.]$/.test(text));
    const ends = inner.map(({ text }) => !/^[-,;:.]$/.test(text)).lastIndexOf(true);
    if (begins >= 0) pieces.push({ sort, tokens: inner.slice(begins, ends + 1) });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    // "Moved from March to June".
    const sign: { sort: 'old' | 'new'; next: number } | null =
      isMove && wordAt(tokens, at) === 'to' ? { sort: 'new', next: at + 1 } : signAt(tokens, at);
    if (!sign) continue;
    cut(at);
    isMove = sign.sort === 'old' && wordAt(tokens, sign.next - 1) === 'from';
    [sort, from] = [sign.sort, sign.next];
    at = sign.next - 1;
  }
  cut(tokens.length);
  return pieces;
}

/**
 * Where a due date was changed, the words of the date that counts, and those of the one that does not: "March 2027 (was
 * December 2026)", "slipped to Q4", "revised from June to September 2026". null where that cannot be told.
 */
export function changedDate(
  tokens: readonly Token[],
): { counts: readonly Token[]; others: readonly (readonly Token[])[] } | null {
  const pieces = piecesOf(tokens);
  const of = (sort: Piece['sort']): (readonly Token[])[] =>
    pieces.filter((piece) => piece.sort === sort).map((piece) => piece.tokens);
  const [olds, news, plain] = [of('old'), of('new'), of('plain')];
  const [counts, ...more] = news.length > 0 ? news : plain;
  if (!counts || more.length > 0 || (news.length === 0 && olds.length === 0)) return null;
  return { counts, others: news.length > 0 ? [...olds, ...plain] : olds };
}
