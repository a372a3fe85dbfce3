import { adjectives } from './wordLists';
import type { NameWord, WordKind } from './readWords';

export const has =
  (...kinds: readonly WordKind[]) =>
  ({ kind }: NameWord): boolean =>
    kinds.includes(kind);
export const isThing = has(
  'plain',
  'strange',
  'harm',
  'boon',
  'weakBoon',
  'work',
  'demand',
  'holder',
  'cureNoun',
  'state',
);
export const isAct = has('cure', 'dealing', 'move', 'lapse', 'arising');

export const carriers = has('harm', 'boon', 'weakBoon', 'cureNoun', 'state', 'cure', 'lapse');
export const isBad = has('harm', 'state', 'lapse');

/** Stands for “as a % of …”, which is left off. */
export const asShare = 'as a share';

/** A name that counts a share: "% of", "rate" at its end. */
export function isShare(words: readonly NameWord[]): boolean {
  return (
    words.some(({ text }) => /^(?:%|percent|percentage|proportion|share)$/.test(text)) ||
    /^rates?$/.test(words[words.length - 1]?.text ?? '') ||
    words[0]?.text === 'rate'
  );
}

/** Of some harms more is reported where people trust that they are heard: hate crimes, near misses, abuse. */
const hidden =
  /anti social|asb|hate|abus|rap|sex|harass|bully|racis|safeguard|exploit|slave|traffick|fraud|patient|miss|concern|safety|staff|violen|neglect|harm|error|medic|adverse|near m/;

export const isPlainHarm = (words: readonly NameWord[]): boolean =>
  !isShare(words) && !words.some(({ text }) => hidden.test(text));

export const isMass = (words: readonly NameWord[]): boolean =>
  words.some(({ text }) => /^(?:kilograms?|kgs?|tonnes?|tonnage|litres?|weight|waste|refuse)$/.test(text));

/** Preventing homelessness, clearing arrears: what begins so is done to the bad thing after it. */
function isDoing(words: readonly NameWord[], place: number): boolean {
  const word = words[place];
  return word?.kind === 'cure' && word.text.endsWith('ing') && words[place + 1]?.kind === 'harm';
}

/** "neglected" in "neglected and derelict sites": it stands before "sites" too. */
function isJoined(words: readonly NameWord[], place: number): boolean {
  const [and, other, thing] = words.slice(place + 1, place + 4);
  if (!and || !other || !thing || !/^(?:and|or)$/.test(and.text) || !isThing(thing)) return false;
  const before = words[place - 1];
  const startsHere = before === undefined || has('link', 'frame')(before);
  const isForm = other.isPast || /[a-z]{2}(?:ed|en)$/.test(other.text);
  return isForm || (startsHere && (other.kind === 'state' || adjectives.has(other.text)));
}

/** "missed" in "missed bins": it says which bins, not what became of them. */
export function standsBefore(words: readonly NameWord[], place: number): boolean {
  const word = words[place];
  const previous = words[place - 1];
  const next = words[place + 1];
  // Who passed a test, has completed a course: a verb of its own.
  if (previous && /^(?:who|which|that|have|has|had|having|they|successfully)$/.test(previous.text))
    return false;
  const canStand =
    word?.isPast === true ||
    (word?.text.endsWith('ing') === true &&
      (!previous || previous.kind === 'link' || previous.kind === 'frame'));
  if (canStand && isJoined(words, place)) return true;
  // "Reported number of cases": a word of quantity is what it stands before.
  const isQuantity = next !== undefined && /^(?:numbers?|rates?|levels?|incidence|volume)$/.test(next.text);
  return (
    canStand &&
    next !== undefined &&
    !isDoing(words, place) &&
    (isThing(next) || (isQuantity && place === 0)) &&
    !next.text.endsWith('ly')
  );
}

export function negationOf(words: readonly NameWord[], place: number): NameWord | undefined {
  for (let at = place - 1; at >= Math.max(0, place - 4); at -= 1) {
    const word = words[at];
    if (!word || (word.kind === 'link' && word.text !== 'to')) return undefined;
    if (word.kind === 'neg') return word;
  }
  return undefined;
}

/** What is done on time or to programme is well done, whatever it is. */
export const isKept = ({ kind, text }: NameWord): boolean =>
  kind === 'inTime' && /^(?:on|in|to) (?:time|track|programme|schedule|timescales?)$/.test(text);

export const relative = /^(?:who|which|that|whose|where|whom)$/;

/** Words like forms of verbs that name a service or a thing, or say only which, where, when or by what count. */
const tellsNothing: ReadonlySet<string> = new Set(
  `accepted according adjusted affected affecting aged ageing aligned approached arrived arriving assessed
  assigned associated attended attending attributed banding banking based becoming being benchmarked bring
  budgeted building calculated capped catering caused causing ceiling children claiming cleaning cleansing
  collected combined commissioned commissioning committed committing considered containing contracted
  counselling covering cycling deemed depending deprived designated detained doing domiciled drinking eleven
  employed enabled engineering entering entitled estimated evening expected experienced experiencing
  facilitated feeling following fostering funded funding garden getting given grading green grouping handling
  having hearing holding housed housing identified including inspected integrated involved judged leaving
  licensed licensing lighting limited linked listed living located looked mailing managed marketing matching
  measured mixed monitoring morning need needed nursing occupied occupying often open operated owed owned
  parking pending permitted placed planned planning policing produced programmed proven rated rating reading
  receiving recorded regarding registered rehousing related relating remaining reported reporting required requiring
  resulted resulting retained rolling rostered running safeguarding sampled scheduled scoring screen screening
  servicing serving setting seven shared sibling smoothed speed spending spring staffing standardised
  suffering supervised surveyed sustained swimming taken taking testing then trading training travelled
  treated turned uncapped united used using walking weighted weighting wellbeing when women working writing`.split(
    /\s+/,
  ),
);

/** A form of a verb that is known for no act. */
export const isParticiple = ({ kind, text }: NameWord): boolean =>
  (kind === 'plain' || kind === 'strange') &&
  !text.includes(' ') &&
  /[a-z]{2}(?:ed|ing|en)$/.test(text) &&
  !tellsNothing.has(text);

/** “Streets free of graffiti”: without the bad thing. */
export function freeOf(words: readonly NameWord[]): NameWord | undefined {
  const at = words.findIndex(({ text }) => text === 'free');
  const rest = words.slice(at + 2).filter(({ kind }) => kind !== 'frame');
  return at > 0 &&
    /^(?:of|from)$/.test(words[at + 1]?.text ?? '') &&
    isShare(words) &&
    rest[0]?.kind === 'harm'
    ? rest[0]
    : undefined;
}
