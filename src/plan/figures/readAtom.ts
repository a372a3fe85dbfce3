import { numberWord } from '../../words/numberWords';
import { bareFigure, type Figure } from './reading';
import { type Token, markAt, numberAt, touches, wordAt } from './tokens';
import { multiplierAt, unitAt } from './units';

/** A figure as it stands by itself, with its sign, unit, fraction and footnote, and the place after it. */
export interface Atom {
  readonly figure: Figure;
  readonly next: number;
  /** Why it can be read in another way as well; '' if it cannot. */
  readonly doubt: string;
}

const currencies: ReadonlySet<string> = new Set(['£', '$', '€']);

/** A sign belongs to the figure behind it only if it touches that and nothing before: "Sep 24- 98%" is no -98. */
function signAt(tokens: readonly Token[], at: number): '-' | '+' | '' {
  const mark = markAt(tokens, at);
  const opens = !touches(tokens, at) || ['(', ':', '£', '/'].includes(markAt(tokens, at - 1));
  return (mark === '-' || mark === '+') && touches(tokens, at + 1) && opens ? mark : '';
}

/** Sign and currency before a number, in either order. */
function prefixAt(tokens: readonly Token[], at: number) {
  const first = signAt(tokens, at);
  const afterSign = first ? at + 1 : at;
  const currency = currencies.has(markAt(tokens, afterSign)) ? markAt(tokens, afterSign) : '';
  const afterCurrency = currency ? afterSign + 1 : afterSign;
  const second = first ? '' : signAt(tokens, afterCurrency);
  return {
    next: second ? afterCurrency + 1 : afterCurrency,
    negative: first === '-' || second === '-',
    currency,
  };
}

/** Denominator that makes the number before `at` a share: "/9", "out of 9", "of 9"; null if none. */
function denominatorAt(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const slash = markAt(tokens, at) === '/';
  const outOf = wordAt(tokens, at) === 'out' && wordAt(tokens, at + 1) === 'of';
  const of = wordAt(tokens, at) === 'of';
  const place = at + (outOf ? 2 : 1);
  const number = slash || outOf || of ? numberAt(tokens, place) : null;
  if (!number || number.decimals > 0 || number.value === 0) return null;
  const unitless = markAt(tokens, place + 1) !== '%' && markAt(tokens, place + 1) !== '/';
  return unitless ? { value: number.value, next: place + 1 } : null;
}

function footnoteAt(tokens: readonly Token[], at: number): { footnote: string; next: number } {
  let next = at;
  while (['*', '†', '‡'].includes(markAt(tokens, next))) next += 1;
  return {
    footnote: tokens
      .slice(at, next)
      .map((token) => (token.kind === 'mark' ? token.mark : ''))
      .join(''),
    next,
  };
}

function shareAtom(tokens: readonly Token[], at: number, numerator: number): Atom | null {
  const denominator = denominatorAt(tokens, at + 1);
  if (!denominator || numerator > denominator.value || !Number.isInteger(numerator)) return null;
  const slash = markAt(tokens, at + 1) === '/';
  const consecutive = slash && numerator >= 10 && denominator.value === numerator + 1 && numerator < 100;
  const { footnote, next } = footnoteAt(tokens, denominator.next);
  return {
    figure: {
      ...bareFigure,
      value: (100 * numerator) / denominator.value,
      unit: '%',
      decimals: 1,
      numerator,
      denominator: denominator.value,
      footnote,
    },
    next,
    doubt: consecutive
      ? `${numerator}/${denominator.value} may be ${numerator} of ${denominator.value} or the year 20${numerator}/${denominator.value}`
      : '',
  };
}

/**
 * Figure that begins at a place: "69%", "-1,230", "£49.97m", "9 Working days", "8/9", "2 out of 3",
 * "eight minutes" (numbers in words count only before a unit). Null if none begins there.
 */
export function readAtom(tokens: readonly Token[], at: number): Atom | null {
  const { next: place, negative, currency } = prefixAt(tokens, at);
  const number = numberAt(tokens, place);
  const word = place === at ? numberWord(wordAt(tokens, place)) : null;
  const plain = number?.value ?? (word !== null && unitAt(tokens, place + 1) ? word : null);
  if (plain === null) return null;
  if (number && !currency && !negative) {
    const share = shareAtom(tokens, place, plain);
    if (share) return share;
  }
  const factor = number ? multiplierAt(tokens, place + 1) : null;
  const afterNumber = place + (factor === null ? 1 : 2);
  const unit = unitAt(tokens, afterNumber);
  const { footnote, next } = footnoteAt(tokens, unit?.next ?? afterNumber);
  // 49.97 × 1e6 is 49969999.999…: rounded to the places that the written figure has.
  const scaled = factor === null ? plain : Math.round(plain * factor * 1e6) / 1e6;
  return {
    figure: {
      ...bareFigure,
      value: negative ? -scaled : scaled,
      unit: currency || unit?.unit || '',
      decimals: factor === null ? (number?.decimals ?? 0) : 0,
      footnote,
    },
    next,
    doubt: '',
  };
}
