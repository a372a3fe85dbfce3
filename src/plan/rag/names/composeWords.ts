import type { Polarity } from '../../kpi';
import { adjectives } from './nounWords';
import { isKeeper, type NameWord, type WordKind } from './readWords';

/** What the words of a name come to. Not certain: a proposal to ask about. */
export interface Composed {
  readonly polarity: Polarity;
  readonly certain: boolean;
  readonly reason: string;
  /** Whether any word spoke for it. */
  readonly spoken: boolean;
}

const says = (polarity: Polarity, word: NameWord): Composed => ({
  polarity,
  certain: true,
  reason: `its name says “${word.text}”`,
  spoken: true,
});
const doubts = (polarity: Polarity, reason: string): Composed => ({
  polarity,
  certain: false,
  reason,
  spoken: true,
});
const conflict = (polarity: Polarity, one: NameWord, other: NameWord): Composed =>
  doubts(polarity, `its name has “${one.text}” and “${other.text}”`);
const turned = (polarity: Polarity, neg: NameWord, word: NameWord): Composed =>
  doubts(polarity, `“${neg.text}” in its name may turn the sense of “${word.text}”`);

export const nothing: Composed = {
  polarity: 'higher',
  certain: false,
  reason: 'nothing in its name says which way is better',
  spoken: false,
};

/** A name that counts a share: "% of", "rate" at its end. */
function isShare(words: readonly NameWord[]): boolean {
  return (
    words.some(({ text }) => /^(?:%|percent|percentage|proportion|share)$/.test(text)) ||
    /^rates?$/.test(words[words.length - 1]?.text ?? '') ||
    words[0]?.text === 'rate'
  );
}

const isMass = (words: readonly NameWord[]): boolean =>
  words.some(({ text }) => /^(?:kilograms?|kgs?|tonnes?|tonnage|litres?|weight)$/.test(text));

/** Words after which something else begins than what is measured. */
const aside = /^(?:attributable|about|regarding|concerning|against|following|because|caused|due|after|during)$/;

function mainPart(words: readonly NameWord[]): readonly NameWord[] {
  const at = words.findIndex(({ text }) => aside.test(text));
  return at > 0 ? words.slice(0, at) : words;
}

const has = (...kinds: readonly WordKind[]) => {
  const wanted = new Set(kinds);
  return ({ kind }: NameWord): boolean => wanted.has(kind);
};
const isThing = has('plain', 'harm', 'boon', 'weakBoon', 'work', 'demand', 'holder', 'cureNoun', 'state');
const isAct = has('cure', 'dealing', 'move', 'lapse');

/** "missed" in "missed bins": it says which bins, not what became of them. */
function standsBefore(words: readonly NameWord[], place: number): boolean {
  const word = words[place];
  const previous = words[place - 1];
  const next = words[place + 1];
  const canStand =
    word?.isPast === true ||
    (word?.text.endsWith('ing') === true && (!previous || previous.kind === 'link' || previous.kind === 'frame'));
  return canStand && next !== undefined && isThing(next) && !next.text.endsWith('ly');
}

function negationOf(words: readonly NameWord[], place: number): NameWord | undefined {
  for (let at = place - 1; at >= Math.max(0, place - 4); at -= 1) {
    const word = words[at];
    if (!word || (word.kind === 'link' && word.text !== 'to')) return undefined;
    if (word.kind === 'neg') return word;
  }
  return undefined;
}

interface Act {
  readonly word: NameWord;
  readonly neg: NameWord | undefined;
}

/** What is said to have been done: the acts after the thing that they are done to. */
function actsOf(words: readonly NameWord[]): readonly Act[] {
  return words.flatMap((word, place): Act[] =>
    isAct(word) && !standsBefore(words, place) ? [{ word, neg: negationOf(words, place) }] : [],
  );
}

/** Cases, complaints and the like, which are closed when they are done with. Schools and roads are not. */
const closable = /^(?:cases?|actions?|enquir(?:y|ies)|recommendations?|investigations?|requests?|calls?|jobs?|orders?|tickets?)$/;

function judgeAct({ word, neg }: Act, words: readonly NameWord[]): Composed | null {
  const harm = words.find(has('harm', 'state'));
  const exceed = words.find(has('exceed'));
  const inTime = words.find(has('inTime'));
  const { kind, text } = word;
  if (kind === 'lapse') {
    if (neg) return turned('higher', neg, word);
    return says('lower', word);
  }
  if (neg) {
    const doubtful = harm !== undefined || kind === 'move';
    return doubtful ? turned('lower', neg, word) : says('lower', { ...word, text: `${neg.text} … ${text}` });
  }
  if (kind === 'cure') {
    if (exceed && !isKeeper(word)) return conflict('higher', word, exceed);
    return says('higher', word);
  }
  if (inTime) return says('higher', inTime);
  if (exceed && (kind === 'dealing' || /mile|km/.test(exceed.text))) return says('lower', exceed);
  if (exceed) return doubts('lower', `its name says “${exceed.text}”`);
  if (/^clos/.test(text) && (harm || words.some((each) => closable.test(each.text)))) return says('higher', word);
  const dealsWithAll = kind === 'dealing' && isShare(words) && !/^(?:attend|visit|pa(?:y|id)|se(?:e|nt|nd))/.test(text);
  if (harm && !dealsWithAll) return doubts('higher', `its name has “${harm.text}” and “${text}”`);
  if (kind === 'move') return null;
  const work = words.slice(0, words.indexOf(word)).reverse().find(has('work', 'demand'));
  if (isShare(words)) return says('higher', word);
  return work?.kind === 'work' && text !== 'issued' && !/notice|arrest|rescue|seizure/.test(work.text)
    ? says('higher', word)
    : null;
}

function judgeActs(words: readonly NameWord[]): Composed | null {
  const judged = actsOf(words).flatMap((act) => {
    const one = judgeAct(act, words);
    return one ? [{ act, one }] : [];
  });
  const last = judged[judged.length - 1];
  if (!last) return null;
  const other = judged.find(({ one }) => one.polarity !== last.one.polarity);
  if (other) return conflict(last.one.polarity, other.act.word, last.act.word);
  return judged.find(({ one }) => !one.certain)?.one ?? last.one;
}

/** The parts between "of", "in", "with" and the like. */
function segments(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  const parts: NameWord[][] = [[]];
  for (const word of words) {
    if (word.kind === 'link') parts.push([]);
    else parts[parts.length - 1]?.push(word);
  }
  return parts.filter((part) => part.some(({ kind }) => kind !== 'frame'));
}

const carriers = has('harm', 'boon', 'weakBoon', 'cureNoun', 'state', 'cure', 'lapse');
const isBad = has('harm', 'state', 'lapse');

/** Words after a noun that make it another thing: homelessness applications, recycling centres. */
function otherHead(part: readonly NameWord[], word: NameWord): NameWord | undefined {
  if (adjectives.has(word.text) || word.kind === 'state' || word.kind === 'lapse') return undefined;
  if (word.text.includes(' ')) return undefined;
  const after = part.slice(part.indexOf(word) + 1);
  const end = after.findIndex((each) => isAct(each) || /^(?:and|or)$/.test(each.text));
  return (end < 0 ? after : after.slice(0, end)).find(
    (each) => has('plain', 'work', 'demand')(each) && !/ly$|^\d/.test(each.text),
  );
}

const elsewhere = /^(?:beds?|wards?|a&e|ed|emergency|hospital|custody|prison|court|outpatient|unscheduled|crisis|agency)$/;

/** A part says what its last word says: debt collection, collection arrears; what stands before is what it is of. */
function judgePart(part: readonly NameWord[], words: readonly NameWord[]): Composed | null {
  const carrying = part.filter(carriers);
  const last = carrying[carrying.length - 1];
  if (!last) return null;
  const neg = negationOf(words, words.indexOf(last));
  const bad = carrying.find((word) => word !== last && isBad(word));
  const polarity = isBad(last) === (neg === undefined) ? 'lower' : 'higher';
  const head = otherHead(part, last);
  if (head) return last.kind === 'cureNoun' && !bad ? null : conflict(polarity, last, head);
  if (isBad(last)) {
    if (neg) return turned('higher', neg, last);
    const inTime = words.find(has('inTime'));
    return last.kind === 'state' && inTime ? conflict('higher', last, inTime) : says('lower', last);
  }
  if (neg) {
    return bad ? turned('lower', neg, last) : says('lower', { ...last, text: `${neg.text} … ${last.text}` });
  }
  if (last.kind === 'cureNoun' && bad && bad.kind !== 'harm') {
    return last.isPlural ? says('lower', bad) : conflict('lower', bad, last);
  }
  if (last.kind === 'cureNoun' && last.isPlural && !bad && !isShare(words)) return null;
  if (bad && (last.kind === 'weakBoon' || bad.kind !== 'harm')) return conflict('higher', bad, last);
  const place = words.find((word) => elsewhere.test(word.text));
  return last.kind === 'weakBoon' && place ? conflict('higher', last, place) : says('higher', last);
}

function judgeNouns(words: readonly NameWord[]): Composed | null {
  const judged = segments(words).map((part) => ({ part, one: judgePart(part, words) }));
  const at = judged.findIndex(({ one }) => one !== null);
  const first = judged[at];
  if (!first?.one) return null;
  const contrary = judged.slice(at + 1).find(({ one }) => one && one.polarity !== first.one?.polarity)?.one;
  if (!contrary || !first.one.certain) return first.one;
  const head = first.part.filter(carriers).pop();
  // A thing at the head is what is counted, whatever it is of: complaints about quality, quality of complaints.
  const isHead = at === 0 && head !== undefined && head.kind !== 'weakBoon' && head.kind !== 'state';
  return isHead ? first.one : doubts(first.one.polarity, `${first.one.reason}, but ${contrary.reason.replace('its name says ', 'also ')}`);
}

const timeHead =
  /^(?:the )?(?:(?:average|mean|median|total|number of|no of|net|current|overall|end to end|category \w+|typical|\w+) ){0,4}?(?:(?:working |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|time|length of time) (?:taken|to|between|from|for|waiting|waited|lost|per|spent waiting|people spend|elapsed|until|before)\b|(?:time|wait|turnaround)\b|(?:\w+ ){0,3}(?:response|waiting|wait|handling|processing|turnaround|turn round|relet|void|journey|queue|completion|repair|decision|answer|attendance|mobilisation|lead|cycle|call|travel) times?\b|length of (?:stay|wait)|duration of)/;

const costHead =
  /^(?:the )?(?:(?:net|gross|unit|average|mean|total|annual|headline|\w+) ){0,5}?costs? (?:per|of|to|for)\b|\bunit costs?\b|^(?:(?:net|gross|average|total) )?costs? (?:per|of)\b|\bcosts? per\b/;

/** Heads that say what is measured whatever follows: time and money taken. */
function judgeFrame(text: string, words: readonly NameWord[]): Composed | null {
  const share = isShare(words) || words.some(has('inTime', 'opinion'));
  if (share) return null;
  const time = timeHead.exec(text)?.[0];
  const cost = costHead.exec(text)?.[0];
  const found = time ?? cost;
  if (found === undefined) return null;
  const reason = `its name speaks of ${time === undefined ? 'cost' : 'time'} taken`;
  const kept = words.find((word) => isKeeper(word));
  if (kept) return doubts('lower', reason);
  return { polarity: 'lower', certain: true, reason, spoken: true };
}

/** Which way is better by the words of one part of a name. */
export function composeWords(text: string, all: readonly NameWord[]): Composed {
  const main = mainPart(all);
  // The weight of what is collected is how much there is of it, not how much was done.
  const words = isMass(main)
    ? main.map((word): NameWord => (/^(?:collect|sen[dt])/.test(word.text) ? { ...word, kind: 'plain' } : word))
    : main;
  const gap = words.find(has('gap'));
  if (gap) {
    const closing = words.find(({ kind, text: word }) => kind === 'cure' || /^(?:narrow|clos|reduc|bridg)/.test(word));
    return closing ? conflict('lower', closing, gap) : says('lower', gap);
  }
  const place = words.findIndex(has('opinion'));
  const opinion = words[place];
  if (opinion) {
    const neg = negationOf(words, place);
    const bad = opinion.text.startsWith('agree') ? words.slice(place).find(isBad) : words.slice(0, place).find(has('state', 'lapse'));
    if (bad) return conflict('higher', opinion, bad);
    return neg ? says('lower', { ...opinion, text: `${neg.text} ${opinion.text}` }) : says('higher', opinion);
  }
  const found = judgeFrame(text, words) ?? judgeActs(words) ?? judgeNouns(words) ?? judgeRest(words);
  if (found) return found;
  return words.length < all.length ? (judgeNouns(all) ?? nothing) : nothing;
}

/** Names whose only word is of time kept or exceeded. */
function judgeRest(words: readonly NameWord[]): Composed | null {
  const work = words.find(has('work', 'demand', 'dealing', 'move'));
  const inTime = words.find(has('inTime'));
  if (inTime) return work || isShare(words) ? says('higher', inTime) : doubts('higher', `its name says “${inTime.text}”`);
  const exceed = words.find(has('exceed'));
  if (exceed) return work ? says('lower', exceed) : doubts('lower', `its name says “${exceed.text}”`);
  const neg = words.find(has('neg'));
  return neg ? doubts('lower', `“${neg.text}” in its name turns its sense round`) : null;
}
