import { fold } from '../../words/fold';
import type { Comparator } from '../figures/reading';
import type { Polarity } from './rag';
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
function polarityOfComparator(comparator: Comparator | null): Polarity | null {
  if (comparator === null) return null;
  if (comparator === '=') return 'on target';
  return comparator.startsWith('<') ? 'lower' : 'higher';
}

/** Names whose targets of 70% and more may be upper limits, or to be met exactly. */
const maybeLimit =
  /\b(?:budget\w*|spen[dt]\w*|expenditure|outturn|costs?|debt|capacity|occup\w+|activity|plan|planned|demand|ratio|loans?|utilis\w+|establishment|use|used|usage|capital|ceiling|limit|maximum)\b/i;

/**
 * Polarity that a KPI's name suggests: likely where no word of it can turn its sense, else unsure with a proposal.
 * Where no word says anything at all, or they lean to more, a target of 70% to 100% is of something wanted, unless it
 * may be a limit.
 *
 * `polarityOfWords('Debt collection rate', null)` → higher, likely; “Number of people referred” → higher, unsure.
 */
export function polarityOfWords(
  kpi: string,
  target: { readonly value: number; readonly unit: string } | null,
): KnownPolarity {
  const { polarity, certain, reason, spoken } = readAs(kpi, target);
  const share = target?.unit === '%' && target.value >= 70 && target.value <= 100;
  // Where its words lean to more, such a target settles it; where they say less, both are in doubt.
  const leansHigher = !spoken || (!certain && polarity === 'higher');
  if (leansHigher && share && /[a-z]{3}/i.test(kpi) && !maybeLimit.test(kpi)) {
    return {
      polarity: 'higher',
      certainty: 'likely',
      reason: `a target of ${target.value}% is for something wanted`,
    };
  }
  const doubt = certain ? doubtOfShare(polarity, target) : null;
  return doubt ?? { polarity, certainty: certain ? 'likely' : 'unsure', reason };
}

/**
 * What a name says. Of one that may be a count, a target in % says that it is a share: “Calls answered” of 80% is the
 * percentage of calls answered.
 */
function readAs(kpi: string, target: { readonly unit: string } | null): ReturnType<typeof polarityOfName> {
  const asWritten = polarityOfName(kpi);
  if (asWritten.certain || target?.unit !== '%') return asWritten;
  const asShare = polarityOfName(`% of ${kpi}`);
  return asShare.certain && asShare.polarity === asWritten.polarity ? asShare : asWritten;
}

const bracketed = /[([]([^()[\]]{1,40})[)\]]|([↑↓▲▼⬆⬇⇧⇩])\s*$/g;
const bracketOrArrow = /[([↑↓▲▼⬆⬇⇧⇩]/;
/** Nothing but which way is better: "Minimise", "lower is better", "the higher the better"; not "low income". */
const onlyDirection =
  /^(?:(?:aim to |to )?(?:minimi[sz]e|maximi[sz]e|reduce|increase|decrease)|(?:the )?(?:high|low|big|small)(?:er)?(?: (?:figure|number|score|value|result|percentage))?(?:(?: is| =| the)? (?:is )?(?:better|good|best))|[↑↓▲▼⬆⬇⇧⇩])$/i;

/**
 * Which way is better where the name itself says so, in brackets or by an arrow at its end: "Missed collections
 * (Minimise)", "Waiting time (lower is better)", "Visits ↑"; null for names that do not.
 */
export function directionInName(kpi: string): Polarity | null {
  // Most names have neither, and this is asked of each.
  if (!bracketOrArrow.test(kpi)) return null;
  const found = new Set(
    [...kpi.slice(0, 1000).matchAll(bracketed)].flatMap(([, inside, arrow]) => {
      const words = (inside ?? arrow ?? '').trim();
      return onlyDirection.test(words) ? [readGoodIs(words)] : [];
    }),
  );
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** A unit that counts a change: a reduction of 10% of something bad is good. */
const countsChange = /\b(?:reduc|decreas|increas|improve|chang|growth|fall|saving|avoid)/i;

/** Nobody aims at a half of something unwanted, and a small share is more often a limit than an aim. */
const halfAndMore = 50;
const small = 10;

/**
 * Where a target in % does not go with what the words say, both are in doubt: "Cancer: 28-day standard" with a target of
 * 77% is hardly better when lower. Null where they go together.
 */
function doubtOfShare(
  polarity: Polarity,
  target: { readonly value: number; readonly unit: string } | null,
): KnownPolarity | null {
  if (target?.unit !== '%') return null;
  if (polarity === 'lower' && target.value >= halfAndMore)
    return {
      polarity: 'higher',
      certainty: 'unsure',
      reason: `its words ask for less, but a target of ${target.value}% is mostly of something wanted`,
    };
  if (polarity === 'higher' && target.value > 0 && target.value < small)
    return {
      polarity: 'higher',
      certainty: 'unsure',
      reason: `its words ask for more, but a target of ${target.value}% may be a limit`,
    };
  return null;
}

/** What is known of a KPI when its polarity is asked for. */
interface PolarityClues {
  readonly set: Polarity | undefined;
  readonly goodIs: string;
  readonly comparator: Comparator | null;
  readonly isRange: boolean;
  readonly kpi: string;
  /** What a column of units says: "% reduction from 2019/20"; '' for nothing. */
  readonly unit?: string;
  readonly target: { readonly value: number; readonly unit: string } | null;
}

/**
 * Which way is better: as KPI rules say, else the "good is" column, else what the name says outright, else the target's
 * sign, else the words of the KPI's name; a unit that counts a change may turn those. Unsure where the officer's word and the target's sign contradict each other.
 */
export function resolvePolarity(clues: PolarityClues): KnownPolarity {
  const named = directionInName(clues.kpi);
  const stated = clues.set ?? readGoodIs(clues.goodIs) ?? named;
  const bound = clues.isRange ? 'on target' : polarityOfComparator(clues.comparator);
  if (stated) {
    const contradicted =
      bound !== null && stated !== 'on target' && bound !== 'on target' && bound !== stated;
    return contradicted
      ? {
          polarity: stated,
          certainty: 'unsure',
          reason: `${stated === named ? 'its name' : '“good is”'} says ${stated}, but the target's own words ask for the contrary`,
        }
      : {
          polarity: clues.isRange ? 'on target' : stated,
          certainty: 'set',
          reason: clues.set
            ? 'KPI rules say so'
            : readGoodIs(clues.goodIs)
              ? '“good is” says so'
              : 'its name says so',
        };
  }
  if (bound) return { polarity: bound, certainty: 'sure', reason: 'the target says so' };
  const byWords = polarityOfWords(clues.kpi, clues.target);
  return clues.unit && countsChange.test(clues.unit)
    ? { ...byWords, certainty: 'unsure', reason: `its unit “${clues.unit}” counts a change` }
    : byWords;
}
