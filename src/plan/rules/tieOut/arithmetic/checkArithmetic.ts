import type { Claim } from '../claim';
import type { ReadSentence } from '../readPassage';
import { checkChanges, differenceOf } from './checkChanges';
import { checkShares, type FiguredSentence } from './checkShares';
import {
  after,
  before,
  between,
  isLoose,
  isWhole,
  isWithin,
  type SaidFigure,
  saidFigures,
  shownLike,
  type Worked,
} from './saidFigure';
import { formatNumber } from '../../../../words/numbers';

const bullet = /^\s*(?:[-•·▪○*–—]|\(?[a-z]\)\s|\d[\d,]*\s*\()/i;

/** What a total holds besides. */
const andMore = /^[^.;]*\b(?:includ\w*|with|plus|besides|as well|other)\b/i;

/** Words that join the parts of a sum; "of which" and "including" begin parts of a part. */
const joins = /\b(?:of|from|to|against|compared|than|out|includ\w*|which|per|by|between)\b|[;.:]/i;
const wholeAfter = /^\s*(?:[\w’'-]+\s+){0,3}(?:in (?:all|total)|altogether)\b/i;
const wholeBefore =
  /(?:\b(?:making|totalling|giving|coming to)\s+(?:an?\s+)?(?:overall\s+)?(?:total\s+of\s+)?|,\s*(?:an? (?:overall )?total of|in (?:all|total),?)\s+)$/i;

const against = /^[^;]{0,60}\b(?:against|compared (?:with|to)|versus)\b[^;\d]{0,80}$/i;
const gapBefore =
  /\b(?:under-?\s?spen(?:d|t)|over-?\s?spen(?:d|t)|shortfall|surplus|deficit|variance|saving|difference|gap)\s+(?:of|is|was)\s+(?:about|around|some)?\s*$/i;
const gapAfter =
  /^\s*(?:(?:percentage\s+)?points?\s+|per cent\s+)?(?:below|above|short of|ahead of|behind)\s+(?:the\s+|its\s+|our\s+|this\s+)?(?:target|budget)|^\s*(?:(?:percentage\s+)?points?\s+)(?:below|above|short|ahead|behind|under|over)\b/i;

/**
 * Works out the arithmetic inside texts: shares, sums, differences and changes whose figures stand together. The result
 * is by claim: what is right with what it was worked out from, what is wrong with the right figure; a claim that
 * nothing is known of is absent. `sentences` are in the order of the texts; points of a list that stand in cells below
 * one another belong to the sentence that leads in.
 * Example: "28 of the 37 (75%) were met" gives for 75% { right: false, how: "28 of 37 is 76%, not 75%" }.
 */
export function checkArithmetic(sentences: readonly ReadSentence[]): ReadonlyMap<Claim, Worked> {
  const worked = new Map<Claim, Worked>();
  for (const stretch of stretchesOf(sentences)) {
    const found = [
      ...stretch.flatMap(({ figures }) => [...checkChanges(figures), ...checkSums(figures)]),
      ...checkShares(stretch),
    ];
    for (const one of found) {
      const known = worked.get(one.figure.claim);
      if (!known || (one.right && !known.right)) worked.set(one.figure.claim, one);
    }
  }
  return worked;
}

/** Sentences that go on from one another: of one cell, and of the cells of a list below it. */
function stretchesOf(sentences: readonly ReadSentence[]): FiguredSentence[][] {
  const stretches: FiguredSentence[][] = [];
  let last: ReadSentence | undefined;
  for (const sentence of sentences) {
    const figured = { sentence, figures: saidFigures(sentence) };
    const stretch = stretches.at(-1);
    if (stretch && last && goesOn(last, sentence)) stretch.push(figured);
    else stretches.push([figured]);
    last = sentence;
  }
  return stretches;
}

function goesOn(
  { passage: one, text }: ReadSentence,
  { passage: next, text: begins }: ReadSentence,
): boolean {
  if (one === next) return true;
  const [above, below] = [one.cell, next.cell];
  const isBelow = above.sheet === below.sheet && above.column === below.column && below.row - above.row <= 2;
  return isBelow && (bullet.test(begins) || /:\s*$/.test(text));
}

/**
 * Works out sums and differences that a sentence gives: "28 achieved and 9 not, 37 in all"; "spend of £2.2m against a
 * budget of £2.3m, an underspend of £0.1m"; "92% against a target of 95%, 3 points below".
 */
function checkSums(figures: readonly SaidFigure[]): Worked[] {
  return [...totals(figures), ...gaps(figures)];
}

function totals(figures: readonly SaidFigure[]): Worked[] {
  const plain = figures.filter(({ quoted }) => quoted.kind !== 'percent');
  return plain.flatMap((whole, at): Worked[] => {
    if (!wholeAfter.test(after(whole)) && !wholeBefore.test(before(whole))) return [];
    const parts: SaidFigure[] = [];
    for (let place = at - 1; place >= 0; place -= 1) {
      const part = plain[place];
      const next = parts[0] ?? whole;
      if (
        !part ||
        isWhole(part) ||
        part.quoted.kind !== whole.quoted.kind ||
        joins.test(between(part, next).replace(wholeBefore, ' '))
      )
        break;
      parts.unshift(part);
    }
    if (parts.length < 2) return [];
    const sum = parts.reduce((all, { quoted }) => all + quoted.value, 0);
    const words = parts.map(({ text }) => text).join(' + ');
    const slack = parts.reduce((all, { quoted }) => all + (quoted.kind === 'money' ? quoted.half : 0), 0);
    const worked = { figure: whole, from: parts, named: true };
    if (isWithin(whole, [sum - slack, sum + slack])) return [{ ...worked, right: true, how: words }];
    if (
      parts.length < at ||
      andMore.test(after(whole)) ||
      [whole, ...parts].some(isLoose) ||
      sum < whole.quoted.value / 2
    )
      return [];
    return [{ ...worked, right: false, how: `${words} is ${shownLike(whole, sum)}, not ${whole.text}` }];
  });
}

/** One figure against another of its kind, and by how much they differ. */
function gaps(figures: readonly SaidFigure[]): Worked[] {
  return figures.flatMap((gap): Worked[] => {
    if (!gapBefore.test(before(gap)) && !gapAfter.test(after(gap))) return [];
    const rest = figures.filter((figure) => figure !== gap);
    const pairs = rest.flatMap((one, at): (readonly [SaidFigure, SaidFigure])[] => {
      const other = rest[at + 1];
      return other &&
        one.quoted.kind === other.quoted.kind &&
        (one.quoted.kind === gap.quoted.kind ||
          (one.quoted.kind === 'percent' && gap.quoted.kind === 'number')) &&
        against.test(one.sentence.text.slice(one.end, other.start))
        ? [[one, other]]
        : [];
    });
    const [pair] = pairs;
    if (!pair || pairs.length > 1) return [];
    const [one, other] = pair;
    const range = differenceOf(one, other);
    const worked = { figure: gap, from: pair, named: true };
    const how = `${one.text} against ${other.text}`;
    const relative: readonly [number, number] = [
      (100 * range[0]) / Math.max(other.quoted.value, 1e-9),
      (100 * range[1]) / Math.max(other.quoted.value, 1e-9),
    ];
    if (isWithin(gap, range) || (gap.quoted.kind === 'percent' && isWithin(gap, relative)))
      return [{ ...worked, right: true, how: `the difference of ${how}` }];
    const others = rest.filter(({ quoted }) => quoted.kind === one.quoted.kind);
    if (others.length > 2 || [gap, one, other].some(isLoose)) return [];
    const right = Math.abs(one.quoted.value - other.quoted.value);
    return [
      {
        ...worked,
        right: false,
        how: `${how} is a difference of ${gap.quoted.kind === 'money' ? shownLike(gap, right) : formatNumber(right)}, not ${gap.text}`,
      },
    ];
  });
}
