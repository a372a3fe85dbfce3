import { fold } from '../figures/normalise';
import type { Comparator } from '../figures/reading';
import type { Polarity } from '../kpi';
import {
  higherLead,
  higherPhrases,
  higherWords,
  lowerLead,
  lowerWords,
  negations,
  remedies,
  timeTaken,
} from './polarityWords';

/** Which way is better, how that is known, and how sure it is. */
export interface KnownPolarity {
  readonly polarity: Polarity;
  /** set: the officer said so · sure: the target's sign says so · likely: words say so · unsure: ask. */
  readonly certainty: 'set' | 'sure' | 'likely' | 'unsure';
  /** In words: "the target says fewer than". */
  readonly reason: string;
}

/** Polarity that the words of a "good is" column name: "Higher", "low is good", "Lower ↓"; null for others. */
export function readGoodIs(words: string): Polarity | null {
  const text = fold(words);
  const lower =
    /\b(?:low|lower|less|fewer|smaller|down|decreas(?:e|ed|es|ing)|reduc(?:e|ed|es|ing)|minimi[sz]e|minimum|min|below)\b|^l$/.test(
      text,
    ) || /[↓▼⬇⇩]/.test(words);
  const higher =
    /\b(?:high|higher|more|bigger|larger|up|increas(?:e|ed|es|ing)|maximi[sz]e|maximum|max|above)\b|^h$/.test(
      text,
    ) || /[↑▲⬆⇧]/.test(words);
  const onTarget = /\b(?:target|plan|range|exact|exactly|maintain|goldilocks)\b/.test(text);
  if (lower !== higher) return lower ? 'lower' : 'higher';
  return onTarget && !lower ? 'on target' : null;
}

/** Polarity that a sign binds to: "<" and "<=" ask for less, ">" and ">=" for more; null for none. */
export function polarityOfComparator(comparator: Comparator | null): Polarity | null {
  if (comparator === null) return null;
  if (comparator === '=') return 'on target';
  return comparator.startsWith('<') ? 'lower' : 'higher';
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/g, ' ');
}

/**
 * Polarity that a KPI's name suggests. Words for bad things (delays, arrears) ask for less, unless the name
 * says what was done about them (complaints answered in time); words for good things ask for more. Words for
 * both, a negation, or none: unsure. A percentage with a target of 50% or more and no word against it is more
 * likely than not to be of something wanted.
 */
export function polarityOfWords(
  kpi: string,
  target: { readonly value: number; readonly unit: string } | null,
): KnownPolarity {
  const text = fold(withoutBrackets(kpi.slice(0, 1000)));
  const words = text.split(' ');
  const known = (polarity: Polarity, certainty: 'likely' | 'unsure', reason: string): KnownPolarity => ({
    polarity,
    certainty,
    reason,
  });
  if (lowerLead.test(text)) {
    return /\b(?:for more|better|increase)\b/.test(text)
      ? known('lower', 'unsure', 'its name asks for less of one thing and more of another')
      : known('lower', 'likely', `its name begins with “${words[0]}”`);
  }
  if (higherLead.test(text)) return known('higher', 'likely', `its name begins with “${words[0]}”`);
  const share =
    /^(?:%|percent|percentage|proportion|share|number and (?:percentage|proportion)|rate)\b|%/.test(text);
  if (/\breduc(?:tion|ed|e|ing)\b|\bdecrease\b/.test(text)) {
    return known('lower', 'unsure', 'its name speaks of a reduction, which may be counted either way');
  }
  if (timeTaken.test(text) && !share)
    return known('lower', 'likely', 'its name speaks of time or cost taken');
  const negated = negations.exec(text)?.[0];
  const bad = words.find(
    (word) => lowerWords.has(word) && !(word === 'outstanding' && /good or outstanding/.test(text)),
  );
  const good = higherPhrases.exec(text)?.[0] ?? words.find((word) => higherWords.has(word));
  const remedy =
    words.find((word) => remedies.has(word)) ??
    /\b(?:on time|in time|within (?:target|\d+))\b/.exec(text)?.[0];
  if (negated) {
    return known(good ? 'lower' : 'higher', 'unsure', `“${negated}” in its name turns its sense round`);
  }
  if (remedy && (bad || share)) return known('higher', 'likely', `its name says “${remedy}”`);
  if (bad && good) return known('lower', 'unsure', `its name has “${bad}” and “${good}”`);
  if (bad) return known('lower', 'likely', `its name says “${bad}”`);
  if (good) return known('higher', 'likely', `its name says “${good}”`);
  if (target?.unit === '%' && target.value >= 50) {
    return known('higher', 'likely', `a target of ${target.value}% is for something wanted`);
  }
  return known('higher', 'unsure', 'nothing in its name says which way is better');
}

/** What is known of a KPI when its polarity is asked for. */
export interface PolarityClues {
  readonly set: Polarity | undefined;
  readonly goodIs: string;
  readonly comparator: Comparator | null;
  readonly isRange: boolean;
  readonly kpi: string;
  readonly target: { readonly value: number; readonly unit: string } | null;
}

/**
 * Which way is better: as KPI rules say, else the "good is" column, else the target's sign, else the words of
 * the KPI's name. Unsure where the officer's word and the target's sign contradict each other.
 */
export function resolvePolarity(clues: PolarityClues): KnownPolarity {
  const stated = clues.set ?? readGoodIs(clues.goodIs);
  const bound = clues.isRange ? 'on target' : polarityOfComparator(clues.comparator);
  if (stated) {
    const contradicted =
      bound !== null && stated !== 'on target' && bound !== 'on target' && bound !== stated;
    return contradicted
      ? {
          polarity: stated,
          certainty: 'unsure',
          reason: `“good is” says ${stated}, but the target's own words ask for the contrary`,
        }
      : {
          polarity: clues.isRange ? 'on target' : stated,
          certainty: 'set',
          reason: clues.set ? 'KPI rules say so' : '“good is” says so',
        };
  }
  if (bound) return { polarity: bound, certainty: 'sure', reason: 'the target says so' };
  return polarityOfWords(clues.kpi, clues.target);
}
