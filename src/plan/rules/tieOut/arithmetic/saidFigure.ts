import { formatDecimals, formatNumber, formatPercent } from '../../../../words/numbers';
import type { Claim } from '../claim';
import type { QuotedFigure } from '../findQuoted';
import type { ReadSentence } from '../readPassage';

/** A figure of a text, with the sentence that it stands in. */
export interface SaidFigure {
  readonly claim: Claim;
  readonly quoted: QuotedFigure;
  readonly sentence: ReadSentence;
  /** As it is written. */
  readonly text: string;
  /** Where it stands in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** What arithmetic in a text says of one of its figures. */
export interface Worked {
  readonly figure: SaidFigure;
  readonly right: boolean;
  /** Right: "28 of 37". Wrong: "28 of 37 is 76%, not 75%". */
  readonly how: string;
  /** The figures that it was worked out from. */
  readonly from: readonly SaidFigure[];
  /** The text itself names the base ("of the 37"); else the base is the likely one. */
  readonly named: boolean;
}

/** The figures of a sentence in their order. "Thirteen (13)" is one figure, 13, that ends behind the bracket. */
export function saidFigures(sentence: ReadSentence): SaidFigure[] {
  const all: SaidFigure[] = [];
  for (const claim of sentence.claims) {
    if (claim.kind !== 'figure' || repeats.test(claim.text)) continue;
    const { start, text, quoted } = claim;
    const figure = { claim, quoted, sentence, text, start, end: start + text.length };
    const last = all.at(-1);
    const closing = /^\s*\)/.exec(after(figure));
    if (
      last &&
      closing &&
      last.quoted.value === quoted.value &&
      last.quoted.kind === quoted.kind &&
      /^\s*\(\s*$/.test(between(last, figure))
    )
      all[all.length - 1] = {
        ...last,
        text: /\d/.test(text) ? text : last.text,
        end: figure.end + closing[0].length,
      };
    else all.push(figure);
  }
  return all;
}

/** "all of which" repeats a figure. */
const repeats = /\bof (?:which|them|these|whom)$/i;

/** The words between two figures of one sentence. */
export const between = (one: SaidFigure, other: SaidFigure): string =>
  one.sentence.text.slice(one.end, other.start);

export const before = ({ sentence, start }: SaidFigure): string => sentence.text.slice(0, start);
export const after = ({ sentence, end }: SaidFigure): string => sentence.text.slice(end);

/** From and to: what a figure stands for, with its rounding. A count is meant to the one. */
export function reach({ quoted }: SaidFigure): readonly [number, number] {
  const { kind, value, half, rounded } = quoted;
  const slack = kind === 'number' && !rounded && half === 0.5 ? 0 : half;
  return [value - slack, value + slack];
}

/** A figure as it would be written beside another: "76%", "£159,000", "37". */
export function shownLike({ text, quoted: { kind } }: SaidFigure, value: number): string {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  if (kind === 'percent') return formatPercent(value, decimals);
  if (kind === 'number') return formatNumber(value);
  const [, factor, suffix] = sizes.find(([pattern]) => pattern.test(text)) ?? [/x/, 1, ''];
  return `£${formatDecimals(value / factor, decimals)}${suffix}`;
}

const sizes: readonly (readonly [RegExp, number, string])[] = [
  [/\dk$/i, 1e3, 'K'],
  [/thousand$/i, 1e3, ' thousand'],
  [/\d\s?(?:m|mn)$/i, 1e6, 'm'],
  [/million$/i, 1e6, ' million'],
  [/bn$/i, 1e9, 'bn'],
  [/billion$/i, 1e9, ' billion'],
];

const time =
  /^[\s-]*(?:working |calendar |financial )?(?:years?|yrs?|months?|weeks?|days?|nights?|hours?|hrs?|minutes?|mins?|quarters?|times|miles?|km|metres?|points?)\b/i;

/** A number that counts things: no length of time, no distance, no fraction. */
export const isCount = (figure: SaidFigure): boolean =>
  figure.quoted.kind === 'number' && Number.isInteger(figure.quoted.value) && !time.test(after(figure));

/** "about", "over", "nearly" before a figure: it cannot be called wrong for its rounding. */
export const isLoose = ({ quoted }: SaidFigure): boolean => quoted.rounded;

/** "about 75%" may be so far off, in points. */
const looseShare = 2.5;

/** A share of two figures: the least and the most that it can be, in per cent, for their rounding. */
function shareRange(part: SaidFigure, base: SaidFigure | number): readonly [number, number] {
  const [leastPart, mostPart] = reach(part);
  const [leastBase, mostBase] = typeof base === 'number' ? [base, base] : reach(base);
  return [(100 * leastPart) / mostBase, (100 * mostPart) / Math.max(leastBase, 1e-9)];
}

/** Whether a percentage is what one figure is of another, to the last digit that is written. Halves may go either way. */
export function isShare(percent: SaidFigure, part: SaidFigure, base: SaidFigure | number): boolean {
  const size = typeof base === 'number' ? base : base.quoted.value;
  if (size <= 0) return false;
  return isWithin(percent, shareRange(part, base));
}

/** Whether a figure, with its rounding, lies in a range. "about", "over" and "nearly" reach further for a percentage. */
export function isWithin({ quoted }: SaidFigure, [least, most]: readonly [number, number]): boolean {
  const slack =
    quoted.rounded && quoted.kind === 'percent'
      ? Math.max(quoted.half, looseShare)
      : quoted.kind === 'number' && !quoted.rounded && quoted.half === 0.5
        ? 0
        : quoted.half;
  return quoted.value + slack + 1e-9 >= least && quoted.value - slack - 1e-9 <= most;
}

/** "28 of 37 is 76%, not 75%". */
export const shareFault = (percent: SaidFigure, part: SaidFigure, base: SaidFigure): string =>
  `${part.text} of ${base.text} is ${shownLike(percent, (100 * part.quoted.value) / base.quoted.value)}, not ${percent.text}`;

/** A figure with its share: "28 (75%)"; with its base where the words name it: "28 of the 37 (75%)". */
export interface ShareItem {
  readonly part: SaidFigure;
  readonly percent: SaidFigure;
  readonly base?: SaidFigure;
}

const about =
  '(?:about|approximately|approx\\.?|around|circa|c\\.|some|nearly|almost|roughly|(?:just )?(?:over|under)|more than|less than)?';
const likewise = '(?:or|i\\.e\\.?,?|that is,?|=|which is|equal to|equivalent to|equating to|representing)';
/** Words that may stand between a count and its share: "28 indicators (". */
const opened = new RegExp(`^[^()\\d.;:]{0,60}\\(\\s*(?!\\s)${likewise}?\\s*(?!\\s)${about}\\s*$`, 'i');
const joined = new RegExp(`^[^()\\d.;:]{0,40}?,?\\s+${likewise}\\s*(?!\\s)${about}\\s*$`, 'i');
const isEqual = /^\s*(?:is|=|equals|was)\s*$/i;
const comma = new RegExp(`^[^()\\d.;:]{0,60}[,–:-]\\s*(?!\\s)${about}\\s*$`, 'i');
/** Between a part and its base: "of the", "out of a total of", "KPIs of". */
const article = '(?:(?:an?|the|all|our|its|their|these|those|total|possible|overall)\\s+)*';
const ofBase = new RegExp(
  `^\\s*(?:[A-Za-z][\\w'’-]*\\s+){0,3}?(?:out of|of)\\s+(?:${article}of\\s+)?${article}$`,
  'i',
);
const thenOfBase = new RegExp(
  `^\\s*(?:\\)\\s*)?(?:[A-Za-z][\\w'’-]*\\s+){0,3}?(?:out of|of)\\s+(?:${article}of\\s+)?${article}$`,
  'i',
);
/** From a sum of money to the budget that it is a share of: "(6.8%) against the overall budget of". */
const ofSum = /^\s*(?:\)\s*)?(?:of|against|on|from)\s[^\d;()]*$/i;
const isOfBudget = (words: string): boolean => ofSum.test(words) && /\bbudgets?\b/i.test(words);
/** What follows a percentage that is a target, a change or of something else, and no share of what stands before. */
const other =
  /^\s*(?:targets?|higher|lower|increase|decrease|more|fewer|less|better|worse|up|down|above|below|over|under|ahead|behind|change|growth|reduction|rise|fall|confidence|last|previous|against|compared|than|points?|percentage points?|in (?:19|20)\d\d)\b/i;
const ofOther = /^\s*of\s/i;
/** Words between a count and a percentage that say the percentage is something else. */
const elsewhere =
  /\b(?:targets?|from|to|against|than|by|compared|up|down|increase|decrease|with an?|average|was|were|at|scored|score)\b/i;

const parts = (figure: SaidFigure): boolean => figure.quoted.kind === 'money' || isCount(figure);
const canBe = (part: SaidFigure, base: SaidFigure): boolean =>
  part.quoted.kind === base.quoted.kind &&
  parts(part) &&
  parts(base) &&
  part.quoted.value <= base.quoted.value;

/** Whether the words say that one figure is a part of another: "28 of the 37". */
export const isPartOf = (part: SaidFigure, base: SaidFigure): boolean =>
  canBe(part, base) && ofBase.test(between(part, base));

/** The figures of a sentence that have their share beside them. Each percentage belongs to one item at most. */
export function findShareItems(figures: readonly SaidFigure[]): ShareItem[] {
  const items: ShareItem[] = [];
  const used = new Set<SaidFigure>();
  const add = (part: SaidFigure, percent: SaidFigure, base?: SaidFigure): void => {
    if (used.has(percent)) return;
    used.add(percent);
    items.push({ part, percent, ...(base && { base }) });
  };
  figures.forEach((percent, at) => {
    if (percent.quoted.kind !== 'percent' || other.test(after(percent))) return;
    const [second, first] = [figures[at - 1], figures[at - 2]];
    const [next, nextButOne] = [figures[at + 1], figures[at + 2]];
    // "75% (28 of 37)", "75% of the 37 (28)"
    if (next && nextButOne && /^\s*[(,:–-]\s*$/.test(between(percent, next)) && isPartOf(next, nextButOne))
      return add(next, percent, nextButOne);
    if (
      next &&
      nextButOne &&
      ofBase.test(between(percent, next)) &&
      canBe(nextButOne, next) &&
      /^[^()\d.;:]{0,60}\(\s*$/.test(between(next, nextButOne)) &&
      /^\s*\)/.test(after(nextButOne))
    )
      return add(nextButOne, percent, next);
    if (!second || !parts(second)) return;
    const gap = between(second, percent);
    if (elsewhere.test(gap)) return;
    const hasPair = first !== undefined && isPartOf(first, second);
    // "28, 75% of the 37", "28 (75%) of the 37"
    const named =
      next && canBe(second, next) && thenOfBase.test(between(percent, next))
        ? next
        : next && second.quoted.kind === 'money' && canBe(second, next) && isOfBudget(between(percent, next))
          ? next
          : undefined;
    if (named && (opened.test(gap) || joined.test(gap) || comma.test(gap)) && !hasPair)
      return add(second, percent, named);
    const ends = /^\s*(?:[,.;)]|$)/.test(after(percent));
    if (hasPair) {
      if (ofOther.test(after(percent))) return;
      if (opened.test(gap) || joined.test(gap) || isEqual.test(gap) || (comma.test(gap) && ends))
        return add(first, percent, second);
      return;
    }
    if (opened.test(gap) || (joined.test(gap) && ends)) return add(second, percent);
  });
  return items;
}

/** Words before a number that make it the whole of what follows: "of the 37", "all 37", "a total of 37", "there were 37". */
export const isWhole = (figure: SaidFigure): boolean =>
  new RegExp(`(?:^|\\b)(?:of|all|total|there (?:were|are|was|is)|for the|overall)\\s+${article}$`, 'i').test(
    before(figure),
  );
