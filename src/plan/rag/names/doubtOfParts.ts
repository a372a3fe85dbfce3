import type { Composed } from './composed';
import { counted, holders } from './wordLists';
import { plainWords } from './plainWords';
import { readWords, type NameWord } from './readWords';
import { withoutBase } from './plainName';
import { nounForms } from './wordForms';
import { has, isAct, isParticiple, relative, standsBefore } from './wordTests';

/** A part of a name between colons, dashes or brackets, and what it says by itself. */
export interface JudgedPart {
  readonly part: string;
  readonly found: Composed;
  /** It follows “including”, “such as”. */
  readonly isList?: boolean;
}

const split = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Units, groups of people, places, bodies, periods: a part of nothing but these only says of whom, where and when. */
const inert: ReadonlySet<string> = new Set([
  ...[holders, plainWords.people, plainWords.bodies, plainWords.kinds].flatMap(split).flatMap(nounForms),
  ...counted,
]);
const isInert = (word: NameWord): boolean =>
  has('frame', 'link')(word) || inert.has(word.text) || /^[^a-z]*$|[\d&]/.test(word.text);

const framedStart =
  /^(?:the )?(?:%|(?:percentage|proportion|numbers?|rates?|average|mean|median|share|total|volume|count|amount|ratio|how many)\b)/;
const framedEnd = /\b(?:(?<!business )rates?|%|percentage|proportion|ratio|numbers?|volumes?|counts?)$/;

/** Words like forms of verbs that only say which. */
const onlyWhich = /^(?:reported|recorded|received|planned|raised|made|declared|processing)$/;

/** What is said to be done, as a form of a verb: “answered”, “progressed”; not the noun “start”. */
const actOf = (words: readonly NameWord[]): NameWord | undefined =>
  words.find(
    (word, place) => isAct(word) && (word.isPast || word.text.endsWith('ing')) && !standsBefore(words, place),
  );

/** Whether a part says what is counted: “number of placements”, “charge rate”, “staff who reported the email”. */
const isCounting = (part: string, words: readonly NameWord[]): boolean =>
  framedStart.test(part) ||
  framedEnd.test(part) ||
  words.some((word) => relative.test(word.text) || word.kind === 'inTime') ||
  actOf(words) !== undefined;

/** What may stand after the part that decides and turn it. */
const turns = has('state', 'lapse', 'neg', 'exceed', 'doubt');
const turnsBad = has('cure', 'neg', 'doubt');

/**
 * “Crime” before what is done about it, “air quality” before what spoils it: one or two words that only name the thing.
 */
export const isOnlyTitle = (title: JudgedPart, last: JudgedPart): boolean =>
  title.found.certain &&
  ((title.found.by?.kind === 'harm' &&
    title.part.split(' ').length <= 2 &&
    last.part.split(' ').length > 2 &&
    /^(?:cure|inTime|boon|dealing)$/.test(last.found.by?.kind ?? '')) ||
    (title.found.by?.kind === 'boon' &&
      title.part.split(' ').length <= 3 &&
      !isCounting(title.part, readWords(title.part)) &&
      last.found.by?.kind === 'harm'));

/** What another part says of its own; undefined where it may be passed over. */
function ownClaim(
  { part, found }: JudgedPart,
  decided: Composed,
  decidedCounts: boolean,
  isBefore: boolean,
): string | undefined {
  if (found.spoken && found.certain && found.polarity === decided.polarity) return undefined;
  const words = readWords(withoutBase(part));
  if (isCounting(part, words)) {
    if (decidedCounts && isBefore && !framedStart.test(part) && !framedEnd.test(part)) return undefined;
    const act = actOf(words);
    if (!act && !words.some(({ text }) => relative.test(text)) && words.every(isInert)) return undefined;
    if (found.spoken || (act && !onlyWhich.test(act.text))) return act?.text ?? part;
    const clause = words.findIndex(({ text }) => relative.test(text));
    if (clause >= 0) return words[clause + 1]?.text;
    return words.find((word) => !isInert(word))?.text;
  }
  // A title before what is counted only says of what.
  if (decidedCounts)
    return isBefore ? undefined : words.find(decided.polarity === 'higher' ? turns : turnsBad)?.text;
  if (found.spoken) return part;
  // A bare title decides only where all that follows it is known to change nothing.
  return isBefore
    ? undefined
    : words.find((word) => turns(word) || has('strange')(word) || isParticiple(word))?.text;
}

/**
 * Whether another part of a name than the one that decided says what is really counted, or what is done about it:
 * “Stability of placements: number of placements” → “placements”; “Sickness absence: average days per employee” →
 * undefined, since units and groups of people change nothing.
 */
export function doubtOfParts(judged: readonly JudgedPart[], decided: JudgedPart): string | undefined {
  const counts = isCounting(decided.part, readWords(decided.part)) || /taken$/.test(decided.found.reason);
  const at = judged.indexOf(decided);
  for (const [place, other] of judged.entries()) {
    if (other === decided || (place < at && isOnlyTitle(other, decided))) continue;
    const claim = ownClaim(other, decided.found, counts, place < at);
    if (claim !== undefined) return `“${claim}” in another part of it may say what is counted`;
  }
  return undefined;
}

/** A list of what is as good or bad as the decision says, with no word that is not known: “including obesity”. */
const agrees = ({ part, found }: JudgedPart, { polarity }: Composed): boolean =>
  (!found.spoken || (found.certain && found.polarity === polarity)) &&
  !readWords(part).some((word) => has('strange', 'doubt')(word) && !/ed$/.test(word.text));

/**
 * Whether brackets or a list after “including” say something of their own: “Homelessness (cases accepted)” → “accepted”;
 * “Complaints (number per 1,000 homes)” → undefined.
 */
export function doubtOfAsides(asides: readonly JudgedPart[], decided: Composed): string | undefined {
  for (const aside of asides) {
    // What is counted as well makes it another thing than its name says.
    if (aside.isList === true && !agrees(aside, decided)) return `“${aside.part}” is counted as well`;
    // What it is a share of is no claim: “(% of all homes)”.
    const part = aside.part.replace(
      /^(?:as )?(?:a |the )?(?:%|percentage|proportion) of (?:the |all |total )*/,
      '',
    );
    const claim = ownClaim({ ...aside, part }, decided, true, false);
    if (claim !== undefined) return `“${claim}” beside it may say what is counted`;
  }
  return undefined;
}
