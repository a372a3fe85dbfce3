import type { NameWord, WordKind } from './readWords';

export const has = (...kinds: readonly WordKind[]) => {
  const wanted = new Set(kinds);
  return ({ kind }: NameWord): boolean => wanted.has(kind);
};
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
  return (
    canStand && next !== undefined && !isDoing(words, place) && isThing(next) && !next.text.endsWith('ly')
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

export const relative = /^(?:who|which|that|whose|where|whom)$/;
