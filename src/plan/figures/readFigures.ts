import { readBands } from './bands';
import { collectFigures, mostFigures } from './collectFigures';
import type { Certainty, Figure, Reading, Role } from './reading';
import { refused } from './reading';
import { markAt, numberAt, tokenise, type Token } from './tokens';
import { unclearDigits } from './unclearDigits';
import type { Collected } from './walk';

/** Numbers that only a space parts, the second of three digits: "79 333" may be one number or two. */
function runTogether(tokens: readonly Token[]): string | null {
  for (let at = 1; at < tokens.length; at += 1) {
    const first = numberAt(tokens, at - 1);
    const second = numberAt(tokens, at);
    if (first && second && /^\d{1,3}$/.test(first.written) && /^\d{3}$/.test(second.written)) {
      return `“${first.written} ${second.written}” may be ${first.written},${second.written} or two figures`;
    }
  }
  return null;
}

/** "(300,776)": an amount in brackets and nothing else is negative, as in accounts. */
function bracketed(collected: Collected, tokens: readonly Token[]): readonly Figure[] {
  const [only] = collected.figures;
  const whole = markAt(tokens, 0) === '(' && markAt(tokens, tokens.length - 1) === ')' && tokens.length <= 4;
  return whole && only && collected.figures.length === 1 && only.unit !== '%'
    ? [{ ...only, value: -Math.abs(only.value) }]
    : collected.figures;
}

/** A text of more words, figures and signs than this is a note: a thousand words, twice what the longest cells hold. */
const mostTokens = 2_000;

/** Words read past beside a single figure that are more than a note on it. */
const wordy = 12;

function certaintyOf(collected: Collected): Certainty {
  if (collected.unsure) return 'unsure';
  const words = collected.words;
  if (collected.figures.length > 1 && words > wordy) return 'unsure';
  return collected.doubts.length > 0 || words > wordy ? 'likely' : 'sure';
}

/**
 * All figures of a text with their signs, units, counts, labels and periods; or why it cannot be read. One
 * pass over the text; in a note of thousands of words no figure is looked for. Two numbers side by side are two figures ("116 34"), never one.
 */
export function readFigures(text: string, role: Role): Reading {
  const unclear = unclearDigits(text);
  if (unclear !== null) return refused(unclear);
  const tokens = tokenise(text);
  if (tokens.length > mostTokens) return refused('it is a long note, in which no figure is looked for');
  const faulty = tokens.find((token) => token.kind === 'number' && token.fault !== null);
  if (faulty?.kind === 'number') return refused(`${faulty.fault}: write it again in full`);
  const bands = readBands(tokens);
  if (bands) return bands;
  const ambiguous = runTogether(tokens);
  if (ambiguous) return refused(ambiguous);
  const collected = collectFigures(text, tokens, role);
  const [first, ...rest] = bracketed(collected, tokens);
  if (!first) return refused(collected.why);
  if (rest.length >= mostFigures)
    return refused(`it holds more than ${mostFigures} figures, a note rather than a figure`);
  const certainty = certaintyOf(collected);
  const doubts =
    certainty === 'sure' || collected.doubts.length > 0
      ? collected.doubts
      : ['the figure stands in a longer text'];
  return {
    kind: 'figures',
    figures: [first, ...rest],
    certainty,
    doubts,
    bandText: collected.bandText,
    leftOver: collected.leftOver.join(' '),
  };
}
