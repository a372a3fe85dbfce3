import { serviceKey } from '../budgets/serviceKey';
import { likeWord, nameTokens, type NameTokens } from './serviceTokens';

/** A plan's service that a name of the ledger may mean. */
export interface ServiceMatch {
  readonly service: string;
  /** 0 to 1. */
  readonly certainty: number;
}

/** Below this a name is not taken for a service without being asked. */
export const leastServiceCertainty = 0.8;
/** What a name is worth that also says a word of another service. */
const doubtful = 0.7;

/**
 * Gives a function that ranks a plan's services for a name of the ledger ("ASC – Older People", "Comm Libraries"),
 * the likeliest first. Words that many services share count less; the part before a dash, colon or slash counts for
 * itself; where two services fit alike, neither is sure. Answers are kept, for a ledger says the same names often.
 */
export function serviceMatcher(services: readonly string[]): (name: string) => readonly ServiceMatch[] {
  const known = [...new Set(services)].map((service) => ({ service, tokens: nameTokens(service) }));
  const uses = new Map<string, number>();
  for (const { tokens } of known) for (const word of tokens.words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const weight = (word: string): number => 1 / (uses.get(word) ?? 1);
  const answers = new Map<string, readonly ServiceMatch[]>();
  return (name) => {
    const before = answers.get(name);
    if (before) return before;
    const answer = rank(name, known, weight);
    answers.set(name, answer);
    return answer;
  };
}

type Known = { readonly service: string; readonly tokens: NameTokens };

function rank(
  name: string,
  known: readonly Known[],
  weight: (word: string) => number,
): readonly ServiceMatch[] {
  if (!/[a-z]/i.test(name)) return [];
  const equal = known.find(({ service }) => serviceKey(service) === serviceKey(name));
  if (equal) return [{ service: equal.service, certainty: 1 }];
  const parts = name.split(/\s+[-–—]\s+|[:/|>]|\s{2,}/).filter((part) => /[a-z]/i.test(part));
  const whole = nameTokens(name);
  const scored = known
    .map(({ service, tokens }) => {
      const fits = [
        score(whole, tokens, weight),
        ...(parts.length > 1
          ? parts.map((part, at) => {
              const fit = score(nameTokens(part), tokens, weight);
              return { ...fit, certainty: fit.certainty * (at === 0 ? 0.97 : 0.9) };
            })
          : []),
      ];
      const best = fits.reduce((one, other) => (other.certainty > one.certainty ? other : one));
      return { service, tokens, ...best };
    })
    .filter(({ certainty }) => certainty > 0.3)
    .sort((a, b) => b.certainty - a.certainty);
  const [first, ...others] = scored;
  if (!first) return [];
  const rivalled = others.some(
    (other) => first.certainty - other.certainty < 0.1 && !isMore(first.said, other.said),
  );
  const cap = rivalled ? 0.6 : hasStray(whole, first.said, known, first.service) ? doubtful : 1;
  return scored.map(({ service, certainty }) => ({
    service,
    certainty: Math.round(100 * Math.min(certainty, cap)) / 100,
  }));
}

/** "Education libraries" says all that "Education" does and more: then the shorter one is no rival. */
const isMore = (said: ReadonlySet<string>, rival: ReadonlySet<string>): boolean =>
  said.size > rival.size && [...rival].every((word) => said.has(word));

/** A word of the name that is another service's: "Young people commissioning" may be People or Commissioning. */
const hasStray = (
  name: NameTokens,
  said: ReadonlySet<string>,
  known: readonly Known[],
  service: string,
): boolean =>
  name.words.some(
    (word) =>
      !said.has(word) &&
      known.some(
        (other) =>
          other.service !== service &&
          (other.tokens.initials === word || other.tokens.words.some((own) => likeWord(word, own) >= 0.85)),
      ),
  );

interface Fit {
  readonly certainty: number;
  /** Words of the name that the service explains. */
  readonly said: ReadonlySet<string>;
}

/** The share of the service's words that the name says, and a little for how much else the name says. */
function score(name: NameTokens, service: NameTokens, weight: (word: string) => number): Fit {
  const said = new Set<string>();
  let found = 0;
  let all = 0;
  for (const word of service.words) {
    let best = 0;
    for (const own of name.words) {
      const like = likeWord(own, word);
      if (like > best) best = like;
      if (like > 0) said.add(own);
    }
    found += best * weight(word);
    all += weight(word);
  }
  let covered = all === 0 ? 0 : found / all;
  const short = name.words.find((word) => service.initials.length >= 2 && word === service.initials);
  if (short !== undefined) {
    covered = Math.max(covered, 0.97);
    said.add(short);
  } else if (name.initials !== '' && service.words.includes(name.initials) && name.words.length >= 2) {
    covered = Math.max(covered, 0.97);
    for (const word of name.words) said.add(word);
  }
  return { certainty: covered * (0.85 + (0.15 * said.size) / Math.max(1, name.words.length)), said };
}
