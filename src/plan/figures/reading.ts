import { formatNumber } from '../../words/numbers';
import type { Quarter } from '../../words/quarters';

/** How a target binds, as its symbols or words say; null where it gives a bare figure. */
export type Comparator = '>=' | '>' | '<=' | '<' | '=';

/**
 * sure: one way to read it · likely: words were left aside, the figure is hardly in doubt ·
 * unsure: it can be read in several ways, so a colour is given only where all of them agree.
 */
export type Certainty = 'sure' | 'likely' | 'unsure';

/** The period a figure belongs to, as written, and its last day (ISO) where the words fix one. */
export interface Period {
  readonly text: string;
  readonly end: string | null;
}

/** One figure of a cell. Percentages are 0 to 100 (69% is 69), money is in pounds. */
export interface Figure {
  readonly comparator: Comparator | null;
  readonly value: number;
  /** Upper end of a target that is a range ("80% to 90%"); null for all others. */
  readonly high: number | null;
  /** '%', '% change', 'points', '£', 'days', 'working days', 'per 100,000' …; '' if none is stated. */
  readonly unit: string;
  /** Decimal places as written or shown. */
  readonly decimals: number;
  /** The figure as shown, where it is rounded from `value`: 8/9 (89%) has value 88.9 and shows 89. */
  readonly shown: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The denominator is not written but follows from count and percentage: 3 (42.9%) is 3 of 7. */
  readonly impliedDenominator: boolean;
  /** Percentage that numerator and denominator give, where it is not the one that is written. */
  readonly counted: number | null;
  /** Words beside it: "carers", "summer term enrolments"; '' for none. */
  readonly label: string;
  readonly period: Period | null;
  /** "*", "***"; '' for none. */
  readonly footnote: string;
}

/** One band of a distribution: how many fall in it, and the percentage if it is written. */
export interface Band {
  readonly count: number;
  readonly percent: number | null;
}

export type State =
  'annual' | 'not set' | 'not due' | 'not applicable' | 'no data' | 'to be confirmed' | 'ongoing';

export type Direction = 'maintain' | 'increase' | 'decrease' | 'improve';

/** What a target or measure says. Nothing is guessed: what cannot be read is refused with the reason. */
export type Reading =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'figures';
      readonly figures: readonly [Figure, ...Figure[]];
      readonly certainty: Certainty;
      /** Why it is not sure, in words; empty if it is. */
      readonly doubts: readonly string[];
      /** Part of the text that qualifies a target and was not understood: "Below 2 years +". */
      readonly bandText: string;
      /** Words that were read past. */
      readonly leftOver: string;
    }
  | { readonly kind: 'bands'; readonly bands: readonly Band[] }
  | { readonly kind: 'direction'; readonly direction: Direction }
  | {
      readonly kind: 'state';
      readonly state: State;
      /** Quarter in which a figure is due, where the words name it. */
      readonly due: Quarter | null;
      /** Direction named along with the state: "No official target. We aim to collect as much …". */
      readonly direction: Direction | null;
      /** Words were understood despite a slip: "Reposts in Q4". */
      readonly misspelt: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: string };

export type FiguresReading = Extract<Reading, { kind: 'figures' }>;

/** Target cells name what is wanted; measure cells may mention the target and earlier figures too. */
export type Role = 'target' | 'measure';

/** A figure with nothing but its value, to be spread and filled. */
export const bareFigure: Figure = {
  comparator: null,
  value: 0,
  high: null,
  unit: '',
  decimals: 0,
  shown: null,
  numerator: null,
  denominator: null,
  impliedDenominator: false,
  counted: null,
  label: '',
  period: null,
  footnote: '',
};

export function refused(reason: string): Reading {
  return { kind: 'refused', reason };
}

/** Value with its unit: "69%", "£20,685,920", "9 working days", "46". */
export function formatValue(value: number, unit: string, places = 2): string {
  const number = formatNumber(value, places);
  if (unit === '') return number;
  if (unit === '%') return `${number}%`;
  if (unit === '£' || unit === '$' || unit === '€') {
    return value < 0 ? `-${unit}${number.slice(1)}` : `${unit}${number}`;
  }
  if (unit === '% change') return `a change of ${number}%`;
  return `${number} ${unit}`;
}

/** Longer labels are sentences, which an explanation of one line leaves out. */
const longestLabel = 40;

/**
 * Measure as an explanation names it, with its label and counts: "69%", "88.9% (8 of 9)",
 * "66.7% (were asked, 2 of 3)", "fewer than 5". `value` is given where counts stand for the written percentage.
 */
export function formatMeasure(figure: Figure, label = figure.label, value = figure.value): string {
  const { numerator, denominator, impliedDenominator } = figure;
  const counts =
    numerator !== null && denominator !== null && !impliedDenominator ? `${numerator} of ${denominator}` : '';
  const notes = [label.length > longestLabel ? '' : label, counts].filter((note) => note !== '').join(', ');
  const bound = figure.comparator ? `${comparatorWords(figure.comparator, figure.unit)} ` : '';
  const written = bound + formatValue(value, figure.unit, Math.max(figure.decimals, 1));
  return notes === '' ? written : `${written} (${notes})`;
}

/** Target as an explanation names it: "75%", "fewer than 43", "80% to 90%". */
export function formatTarget(figure: Figure): string {
  const value = formatValue(figure.value, figure.unit);
  if (figure.high !== null) return `${value} to ${formatValue(figure.high, figure.unit)}`;
  return figure.comparator && figure.comparator !== '>=' && figure.comparator !== '='
    ? `${comparatorWords(figure.comparator, figure.unit)} ${value}`
    : value;
}

function comparatorWords(comparator: Comparator, unit: string): string {
  const words: Record<Comparator, string> = {
    '<': unit === '' ? 'fewer than' : 'less than',
    '<=': 'at most',
    '>': 'more than',
    '>=': 'at least',
    '=': 'exactly',
  };
  return words[comparator];
}
