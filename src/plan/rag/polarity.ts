import { fold } from '../figures/normalise';
import type { Comparator } from '../figures/reading';
import type { Polarity } from '../kpi';
import { polarityOfName } from './names/polarityOfName';

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
    /\b(?:low|lower|less|fewer|smaller|down|decrease|minimise|below)\b/.test(text) || /[↓▼]/.test(words);
  const higher =
    /\b(?:high|higher|more|bigger|larger|up|increase|maximise|above)\b/.test(text) || /[↑▲]/.test(words);
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

/**
 * Polarity that a KPI's name suggests: likely where no word of it can turn its sense, else unsure with a proposal.
 * A bare percentage of 50% or more makes "higher" the proposal and no more: occupancy and spend have such targets too.
 */
export function polarityOfWords(
  kpi: string,
  target: { readonly value: number; readonly unit: string } | null,
): KnownPolarity {
  const { polarity, certain, reason, spoken } = polarityOfName(kpi);
  if (!spoken && target?.unit === '%' && target.value >= 50) {
    return {
      polarity: 'higher',
      certainty: 'unsure',
      reason: `only its target of ${target.value}% speaks for it`,
    };
  }
  return { polarity, certainty: certain ? 'likely' : 'unsure', reason };
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
