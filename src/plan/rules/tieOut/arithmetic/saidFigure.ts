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
