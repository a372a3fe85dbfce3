import type { Claim } from './claim';
import { findQuoted, type QuotedFigure } from './findQuoted';
import {
  findAppendices,
  findCodes,
  findDates,
  findKpiRefs,
  findQuarters,
  findYears,
  noiseIn,
  type Span,
} from './findReferencesIn';
import { normalise } from '../../../words/normalise';
import { numberWord } from '../../../words/numberWords';
import { sharesInWords } from './sharesInWords';

/** What references are known by. */
export interface KnownReferences {
  readonly letters: ReadonlySet<string>;
  /** In small letters. */
  readonly kpis: ReadonlyMap<string, unknown>;
}

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const units = 'one|two|three|four|five|six|seven|eight|nine';
const whole = 'zero|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const inWords = new RegExp(
  `(?<![\\w-])(?:(${tens})[- ](${units})|(${tens}|${units}|${whole}))(?![\\w])(-\\w+)?`,
  'gi',
);
const moreTens: Readonly<Record<string, number>> = { seventy: 70, eighty: 80 };

/** Words behind "one" that make it no number: "one of", "one another". */
const noNumber =
  /^\s+(?:another|by one|off|side|way|day|can|could|may|must|should|would|such|more|that|who)\b/i;

/**
 * All that a sentence says that can be held against a workbook, in its order: references, periods and dates first, then
 * the figures that are no part of one.
 */
export function findClaims(sentence: string, known: KnownReferences): Claim[] {
  const claims: Claim[] = [];
  // A mark a sign, so that a text of many claims costs no more than its length.
  const taken = new Uint8Array(sentence.length);
  const take = ({ start, end }: Span): void => void taken.fill(1, start, end);
  noiseIn(sentence).forEach(take);
  const add = (found: readonly Claim[]): void => {
    for (const claim of found) {
      const span = { start: claim.start, end: claim.start + claim.text.length };
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      claims.push(claim);
      take(span);
    }
  };
  add(findAppendices(sentence).map((found) => ({ kind: 'appendix' as const, ...found })));
  add(findCodes(sentence, known.letters));
  add(findKpiRefs(sentence, known.kpis));
  add(findQuarters(sentence));
  add(findDates(sentence));
  add(findYears(sentence));
  const digits = findQuoted(sentence);
  // "3 in every 10" first: it is one figure, and not two.
  const figures = [...figuresInWords(sentence, digits), ...digits];
  add(figures.map((quoted) => ({ kind: 'figure' as const, text: quoted.text, start: quoted.start, quoted })));
  return claims.sort((a, b) => a.start - b.start);
}

const valueOf = (word: string): number => moreTens[word] ?? numberWord(word) ?? 0;

/**
 * Figures of a text that are written in words: "two risks", "twenty-one", "half of", "two thirds of"; and "all of which"
 * after a number, which repeats it, "none of which". Compounds such as "two-form entry" and ordinals are none.
 */
function figuresInWords(text: string, others: readonly QuotedFigure[]): QuotedFigure[] {
  const plain = normalise(text);
  const found = sharesInWords(text, plain);
  const covered = new Uint8Array(plain.length);
  for (const share of found) covered.fill(1, share.start, share.start + share.text.length);
  for (const match of plain.matchAll(inWords)) {
    const [written, ten = '', unit = '', single = '', compound = ''] = match;
    const start = match.index;
    if (compound !== '' || covered[start] === 1) continue;
    const after = plain.slice(start + written.length);
    const word = single.toLowerCase();
    if (word === 'zero' && /\bnet[ -]$/i.test(rightBefore(plain, start))) continue;
    if (
      word === 'one' &&
      (noNumber.test(after) || /\b(?:no|any|every|each|some|this|that)\s$/i.test(rightBefore(plain, start)))
    )
      continue;
    // "two million" and "two per cent" are figures of another size.
    const tail = /^\s(per cent|percent)\b/i.exec(after);
    if (/^\s(?:hundred|thousand|million|billion|and a half)\b/i.test(after)) continue;
    const value = single === '' ? valueOf(ten.toLowerCase()) + valueOf(unit.toLowerCase()) : valueOf(word);
    found.push({
      text: text.slice(start, start + written.length + (tail?.[0].length ?? 0)),
      start,
      kind: tail ? 'percent' : 'number',
      value,
      // A count that is written out is meant to the one.
      half: tail ? 0.5 : 0,
      rounded: false,
    });
  }
  found.push(...repeated(text, plain, [...others, ...found]));
  return found.sort((a, b) => a.start - b.start);
}

/** The signs before a place, as many as the words that are looked for there have. */
const rightBefore = (plain: string, at: number): string => plain.slice(Math.max(0, at - 20), at);

/** "10 complaints, all of which were upheld" says 10 again. */
function repeated(text: string, plain: string, figures: readonly QuotedFigure[]): QuotedFigure[] {
  const numbers = figures.filter(({ kind }) => kind === 'number').sort((a, b) => a.start - b.start);
  let next = 0;
  return [...plain.matchAll(/\b(all|both|none|neither)(?: of (?:which|them|these|whom))\b/gi)].flatMap(
    ({ 0: match, 1: word = '', index }): QuotedFigure[] => {
      while ((numbers[next]?.start ?? Infinity) < index) next += 1;
      const before = numbers[next - 1];
      if (!before) return [];
      const none = /none|neither/i.test(word);
      return [
        {
          ...before,
          text: text.slice(index, index + match.length),
          start: index,
          value: none ? 0 : before.value,
        },
      ];
    },
  );
}
