import { likeWord, nameTokens, type NameTokens } from './serviceTokens';

/** A plan's service that a name of the ledger may mean. */
export interface ServiceMatch {
  readonly service: string;
  /** 0 to 1. */
  readonly certainty: number;
}

/** Below this a name is not taken for a service without being asked. */
export const leastServiceCertainty = 0.8;

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
  const parts = name.split(/\s+[-–—]\s+|[:/|>]|\s{2,}/).filter((part) => /[a-z]/i.test(part));
  const whole = nameTokens(name);
  const scored = known
    .map(({ service, tokens }) => {
      const scores = [
        score(whole, tokens, weight),
        ...(parts.length > 1
          ? parts.map((part, at) => score(nameTokens(part), tokens, weight) * (at === 0 ? 0.97 : 0.9))
          : []),
      ];
      return { service, certainty: Math.max(...scores) };
    })
    .filter(({ certainty }) => certainty > 0.3)
    .sort((a, b) => b.certainty - a.certainty);
  const [first, second] = scored;
  if (!first) return [];
  // A rival that fits nearly as well makes both doubtful.
  const rivalled = second !== undefined && first.certainty - second.certainty < 0.1;
  return scored.map((match) => ({
    service: match.service,
    certainty: Math.round(100 * (rivalled ? Math.min(match.certainty, 0.6) : match.certainty)) / 100,
  }));
}

/** The share of the service's words that the name says, and a little for how much else the name says. */
function score(name: NameTokens, service: NameTokens, weight: (word: string) => number): number {
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
  return covered * (0.85 + (0.15 * said.size) / Math.max(1, name.words.length));
}
