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
  /** The word that decided. */
  readonly by?: NameWord;
}

const says = (polarity: Polarity, word: NameWord, neg?: NameWord): Composed => ({
  polarity,
  certain: true,
  reason: `its name says “${neg ? `${neg.text} … ` : ''}${word.text}”`,
  spoken: true,
  by: word,
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
const aside =
  /^(?:attributable|about|regarding|concerning|against|following|because|caused|due|after|during)$/;

function mainPart(words: readonly NameWord[]): readonly NameWord[] {
  const at = words.findIndex(({ text }) => aside.test(text));
  return at > 0 ? words.slice(0, at) : words;
}

const has = (...kinds: readonly WordKind[]) => {
  const wanted = new Set(kinds);
  return ({ kind }: NameWord): boolean => wanted.has(kind);
};
const isThing = has('plain', 'harm', 'boon', 'weakBoon', 'work', 'demand', 'holder', 'cureNoun', 'state');
const isAct = has('cure', 'dealing', 'move', 'lapse', 'arising');

/** "missed" in "missed bins": it says which bins, not what became of them. */
function standsBefore(words: readonly NameWord[], place: number): boolean {
  const word = words[place];
  const previous = words[place - 1];
  const next = words[place + 1];
  const canStand =
    word?.isPast === true ||
    (word?.text.endsWith('ing') === true &&
      (!previous || previous.kind === 'link' || previous.kind === 'frame'));
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

const relative = /^(?:who|which|that|whose|where|whom)$/;

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
const closable =
  /^(?:cases?|actions?|enquir(?:y|ies)|recommendations?|investigations?|requests?|calls?|jobs?|orders?|tickets?)$/;

function judgeAct({ word, neg }: Act, words: readonly NameWord[]): Composed | null {
  const harm = words.find(has('harm', 'state'));
  const exceed = words.find(has('exceed'));
  const after = words.slice(words.indexOf(word) + 1);
  const clause = after.findIndex(({ text: next }) => relative.test(next));
  const inTime = (clause < 0 ? after : after.slice(0, clause)).find(has('inTime'));
  const { kind, text } = word;
  const late = after.find((next) => next.kind === 'state');
  if (late && kind !== 'lapse') return conflict('lower', word, late);
  if (kind === 'lapse') {
    if (neg) return turned('higher', neg, word);
    return says('lower', word);
  }
  if (neg && kind !== 'arising') {
    const doubtful = harm !== undefined || kind === 'move';
    return doubtful ? turned('lower', neg, word) : says('lower', word, neg);
  }
  if (kind === 'arising') return inTime && !harm ? says('higher', inTime) : null;
  if (kind === 'cure') {
    if (exceed && !isKeeper(word)) return conflict('higher', word, exceed);
    return says('higher', word);
  }
  if (inTime) return says('higher', inTime);
  if (exceed && (kind === 'dealing' || /mile|km/.test(exceed.text))) return says('lower', exceed);
  if (exceed) return doubts('lower', `its name says “${exceed.text}”`);
  const closedAs = after[0]?.text === 'as' && after[1]?.kind !== 'cure';
  if (/^clos/.test(text) && !closedAs && (harm || words.some((each) => closable.test(each.text))))
    return says('higher', word);
  const dealsWithAll =
    kind === 'dealing' && isShare(words) && !/^(?:attend|visit|pa(?:y|id)|se(?:e|nt|nd))/.test(text);
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
  return last.one;
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

/** Words like acts that say nothing: what a thing is related to, and whom it belongs to. */
const plainActs =
  /^(?:aged|based|related|funded|owned|led|standardised|adjusted|weighted|involved|expected|combined|needed|required|associated|linked|rated|graded|judged|united|mixed|limited|need|speed|bed|planned|sized|used|located|attributed|agreed|approved|commissioned|invoiced|targeted|specified|sampled|surveyed|deemed|considered|permitted|detailed|named|new|brought|gone|put|taken)$/;

/** Words after a noun that make it another thing: homelessness applications, recycling centres. */
function otherHead(part: readonly NameWord[], word: NameWord): NameWord | undefined {
  if (adjectives.has(word.text) || word.kind === 'state' || word.kind === 'lapse') return undefined;
  if (word.kind === 'boon' && word.text.includes(' ')) return undefined;
  const after = part.slice(part.indexOf(word) + 1);
  const end = after.findIndex((each) => isAct(each) || /^(?:and|or)$/.test(each.text));
  return (end < 0 ? after : after.slice(0, end)).find(
    (each) =>
      has('plain', 'work', 'demand')(each) && !/ly$|^\d/.test(each.text) && !plainActs.test(each.text),
  );
}

const elsewhere =
  /^(?:beds?|wards?|a&e|ed|emergency|hospital|custody|prison|court|outpatient|unscheduled|crisis|agency)$/;

/** A part says what its last word says: debt collection, collection arrears; what stands before is what it is of. */
function judgePart(part: readonly NameWord[], words: readonly NameWord[]): Composed | null {
  const carrying = part.filter(
    (word) => carriers(word) && !(word.kind === 'cureNoun' && otherHead(part, word) !== undefined),
  );
  const last = carrying[carrying.length - 1];
  if (!last) return null;
  const neg = negationOf(words, words.indexOf(last));
  const bad = carrying.find((word) => word !== last && isBad(word));
  const polarity = isBad(last) === (neg === undefined) ? 'lower' : 'higher';
  const head = otherHead(part, last);
  const done = part.find((word) => word.kind === 'cureNoun' && word !== last);
  if (done && isBad(last) && part.indexOf(done) > part.indexOf(last)) return conflict('lower', last, done);
  if (head) return conflict(polarity, last, head);
  const joined = (one: NameWord): boolean =>
    part.slice(part.indexOf(one), part.indexOf(last)).some(({ text }) => /^(?:and|or)$/.test(text));
  if (isBad(last)) {
    const good = carrying.find((word) => has('boon', 'weakBoon')(word) && joined(word));
    if (good) return conflict('lower', good, last);
    if (neg) return turned('higher', neg, last);
    const inTime = words.find(has('inTime'));
    return last.kind === 'state' && inTime ? conflict('higher', last, inTime) : says('lower', last);
  }
  if (bad && joined(bad)) return conflict('higher', bad, last);
  if (neg) {
    return bad ? turned('lower', neg, last) : says('lower', last, neg);
  }
  if (last.kind === 'cureNoun' && bad && bad.kind !== 'harm') {
    return last.isPlural ? says('lower', bad) : conflict('lower', bad, last);
  }
  if (last.kind === 'cureNoun' && last.isPlural && !bad && !isShare(words)) return null;
  if (bad && (last.kind === 'weakBoon' || bad.kind !== 'harm')) return conflict('higher', bad, last);
  const place = words.find((word) => elsewhere.test(word.text));
  return last.kind === 'weakBoon' && place ? conflict('higher', last, place) : says('higher', last);
}

/** Words before the head that only say which: principal roads, long-term care. */
function headOf(part: readonly NameWord[] | undefined): NameWord | undefined {
  const words = part?.filter(({ kind, text }) => kind !== 'frame' && !/^\d/.test(text)) ?? [];
  const end = words.findIndex(
    (word, place) =>
      place > 0 && (isAct(word) || plainActs.test(word.text) || /[a-z]{2}(?:ed|ing)$/.test(word.text)),
  );
  return (end < 0 ? words : words.slice(0, end)).pop();
}

function judgeNouns(words: readonly NameWord[]): Composed | null {
  const judged = segments(words).map((part) => ({ part, one: judgePart(part, words) }));
  const at = judged.findIndex(({ one }) => one !== null);
  const first = judged[at];
  if (!first?.one?.certain) return first?.one ?? null;
  const contrary = judged.slice(at + 1).find(({ one }) => one && one.polarity !== first.one?.polarity)?.one;
  const head = headOf(judged[0]?.part);
  // What is counted stands first. Where it is not known, what it is of, at or for may not decide.
  if (at > 0 && head && head.kind !== 'holder' && head.kind !== 'arising') {
    return doubts(first.one.polarity, `${first.one.reason}, but it measures “${head.text}”`);
  }
  if (!contrary) return first.one;
  const by = first.one.by;
  const isHead = at === 0 && by !== undefined && by.kind !== 'weakBoon' && by.kind !== 'state';
  const also = contrary.reason.replace('its name says ', 'also ');
  return isHead ? first.one : doubts(first.one.polarity, `${first.one.reason}, but ${also}`);
}

const timeHead =
  /^(?:the )?(?:(?:average|mean|median|total|number of|no of|net|current|overall|end to end|category \w+|typical|\w+) ){0,4}?(?:(?:working |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|time|length of time) (?:taken|to|between|from|for|waiting|waited|lost|per|spent waiting|people spend|elapsed|until|before)\b|(?<!full |part |first |real |term |over |same |second |one |any )(?:times?|waits?|turnaround)(?= (?:to|for|from|between|per|in|of|on|before|until|at|taken)\b|$)|(?:\w+ ){0,3}(?:response|waiting|wait|handling|processing|turnaround|turn round|relet|void|journey|queue|completion|repair|decision|answer|attendance|mobilisation|lead|cycle|call|travel) times?\b|length of (?:stay|wait)|duration of)/;

const costHead =
  /^(?:the )?(?:(?:net|gross|unit|average|mean|total|annual|headline|\w+) ){0,5}?costs? (?:per|of|to|for)\b|\bunit costs?\b|^(?:(?!sav|recover|avoid)\w+ ){0,3}costs$|^(?:(?:net|gross|average|total) )?costs? (?:per|of)\b|\bcosts? per\b/;

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

/** A word that nobody knows here and that may turn what was decided: "who were …", "arrears pursued". */
function unknownTurn(words: readonly NameWord[], by: NameWord | undefined): NameWord | undefined {
  const doubt = words.find(has('doubt'));
  const at = by ? words.indexOf(by) : -1;
  if (doubt || at < 0) return doubt;
  const after = words.slice(at + 1);
  const clause = after.find(({ text }) => relative.test(text));
  if (clause && by?.kind !== 'opinion' && by?.kind !== 'cureNoun') {
    const spoken = after.slice(after.indexOf(clause)).some((word) => carriers(word) || isAct(word));
    if (!spoken) return clause;
  }
  return after.find(
    (word, place) =>
      word.kind === 'plain' &&
      /[a-z]{3}ed$/.test(word.text) &&
      !plainActs.test(word.text) &&
      by?.kind !== 'opinion' &&
      !(after[place + 1] !== undefined && isThing(after[place + 1] as NameWord)),
  );
}

/** Which way is better by the words of one part of a name; `full` is its text with what it is counted per. */
export function composeWords(full: string, all: readonly NameWord[]): Composed {
  const main = mainPart(all);
  // The weight of what is collected is how much there is of it, not how much was done.
  const words = isMass(main)
    ? main.map((word): NameWord =>
        /^(?:collect|sen[dt])/.test(word.text) ? { ...word, kind: 'plain' } : word,
      )
    : main;
  const found = compose(full, words) ?? (isCause(all[main.length]) ? judgeNouns(all) : null);
  if (!found) return nothing;
  const turn = found.certain ? unknownTurn(words, found.by) : undefined;
  return turn ? doubts(found.polarity, `${found.reason}, but “${turn.text}” may turn it`) : found;
}

const isCause = (word: NameWord | undefined): boolean =>
  word !== undefined && /^(?:due|caused|because|attributable|following|after|during)$/.test(word.text);

function compose(full: string, words: readonly NameWord[]): Composed | null {
  const gap = words.find(has('gap'));
  if (gap) {
    const closing = words.find(
      ({ kind, text: word }) => kind === 'cure' || /^(?:narrow|clos|reduc|bridg)/.test(word),
    );
    return closing ? conflict('lower', closing, gap) : says('lower', gap);
  }
  const place = words.findIndex(has('opinion'));
  const opinion = words[place];
  if (opinion) {
    const neg = negationOf(words, place);
    const bad = opinion.text.startsWith('agree')
      ? words.slice(place).find(isBad)
      : words.slice(0, place).find(has('state', 'lapse'));
    return bad ? conflict('higher', opinion, bad) : says(neg ? 'lower' : 'higher', opinion, neg);
  }
  return (
    judgeFrame(full.replace(/~/g, ''), words) ?? judgeActs(words) ?? judgeNouns(words) ?? judgeRest(words)
  );
}

const promise = /^(?:on time|in time|on programme|(?:to|on) schedule|right first time)/;

/** Names whose only word is of time kept or exceeded. */
function judgeRest(words: readonly NameWord[]): Composed | null {
  const work = words.find(has('work', 'demand', 'dealing', 'move'));
  const inTime = words.find(has('inTime'));
  if (inTime)
    return work || isShare(words) || promise.test(inTime.text)
      ? says('higher', inTime)
      : doubts('higher', `its name says “${inTime.text}”`);
  const exceed = words.find(has('exceed'));
  if (exceed) return work ? says('lower', exceed) : doubts('lower', `its name says “${exceed.text}”`);
  const neg = words.find(has('neg'));
  return neg ? doubts('lower', `“${neg.text}” in its name turns its sense round`) : null;
}
