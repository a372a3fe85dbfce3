import { conflict, doubts, nothing, says, type Composed } from './composed';
import { doubtOfPart } from './doubtOfPart';
import { judgeActs } from './judgeActs';
import { judgeFrame } from './judgeFrame';
import { judgeNouns } from './judgeNouns';
import type { NameWord } from './readWords';
import { turnOf } from './unknownTurn';
import { freeOf, has, isAct, isMass, isShare, negationOf } from './wordTests';

/** Words after which something else begins than what is measured. */
const aside =
  /^(?:attributable|about|regarding|concerning|against|following|because|caused|due|after|during|since)$/;

function mainPart(words: readonly NameWord[]): readonly NameWord[] {
  const at = words.findIndex(({ text }) => aside.test(text));
  if (at <= 0) return words;
  // What is said of them after it still counts: “patients admitted following a stroke who go …”.
  const clause = words.findIndex(({ text }, place) => place > at && /^(?:who|that|which)$/.test(text));
  return clause < 0 ? words.slice(0, at) : [...words.slice(0, at), ...words.slice(clause)];
}

/** Which way is better by the words of one part of a name; `full` is its text with what it is counted per. */
export function composeWords(full: string, all: readonly NameWord[]): Composed {
  const main = mainPart(all);
  // What is collected of waste, or by weight, is how much there is of it, not how much was done.
  const words = isMass(main)
    ? main.map((word): NameWord =>
        word.kind !== 'boon' && /^(?:collect|sen[dt])/.test(word.text) ? { ...word, kind: 'plain' } : word,
      )
    : main;
  const found = compose(full, words) ?? (isCause(all[main.length]) ? judgeNouns(all) : null);
  if (!found) return nothing;
  const turn = found.certain ? turnOf(words, found) : undefined;
  if (turn) return doubts(found.polarity, `${found.reason}, but “${turn.text}” may turn it`);
  const rest = all.slice(main.length);
  const doubt = found.certain ? (alsoDone(rest) ?? doubtOfPart(words, found, rest)) : undefined;
  return doubt ? doubts(found.polarity, `${found.reason}, but ${doubt}`) : found;
}

/** What else was done, after why: “caused by error and recovered”. */
function alsoDone(rest: readonly NameWord[]): string | undefined {
  const act = rest.find(
    (word, place) => isAct(word) && word.isPast && /^(?:and|but|then|or)$/.test(rest[place - 1]?.text ?? ''),
  );
  return act ? `“${act.text}” is said of it too` : undefined;
}

const isCause = (word: NameWord | undefined): boolean =>
  word !== undefined && /^(?:due|caused|because|attributable|following|after|during)$/.test(word.text);

/** What people may agree to that is bad: that crime is a problem; not that the police deal with crime. */
function contraryOf(said: readonly NameWord[]): NameWord | undefined {
  const isDone = said.some(has('cure', 'dealing'));
  return said.find(isDone ? has('state', 'lapse', 'neg') : has('harm', 'state', 'lapse', 'neg'));
}

function compose(full: string, words: readonly NameWord[]): Composed | null {
  const spared = freeOf(words);
  if (spared)
    return says(
      'higher',
      spared,
      words.find(({ text }) => text === 'free'),
    );
  const gap = words.find(has('gap'));
  if (gap) {
    const closing = words.find(
      ({ kind, text: word }) =>
        /^(?:narrow|clos|reduc|bridg|fill|resolv|address|remed|eliminat)/.test(word) &&
        (kind === 'cure' || kind === 'move' || !/fill|resolv/.test(word)),
    );
    return closing ? conflict('lower', closing, gap) : says('lower', gap);
  }
  const place = words.findIndex(has('opinion'));
  const opinion = words[place];
  if (opinion) {
    const neg = negationOf(words, place);
    const bad = opinion.text.startsWith('agree')
      ? contraryOf(words.slice(place + 1))
      : words.slice(0, place).find(has('state', 'lapse'));
    return bad ? conflict('higher', opinion, bad) : says(neg ? 'lower' : 'higher', opinion, neg);
  }
  return (
    judgeFrame(full.replace(/~/g, ''), words) ?? judgeActs(words) ?? judgeNouns(words) ?? judgeRest(words)
  );
}

const promise =
  /^(?:on time|on track|in time|on programme|(?:to|on) schedule|right first time|(?:\d+|two|four|six|eight) .*(?:standard|target|compliance|performance)s?$)/;

/** What lasts too long: people spend it in a queue, cases wait for it. */
const delayed =
  /^(?:released|pathways?|unallocated|unreported|bail|bailed|unassigned|unanswered|wait(?:s|ed|ing)?|spend|spent|spending|delayed|queu(?:e|es|ed|ing)|held|stranded)$/;

/** What should be done with before it grows old. */
const ageing =
  /^(?:cases?|caseloads?|requests?|tickets?|incidents?|actions?|orders?|invoices?|claims?|appeals?|referrals?|applications?|enquir(?:y|ies)|jobs?|investigations?|recommendations?|reports?|post|mail|correspondence|emails?)$/;
const actNoun =
  /(?:tion|sion|ment|ing|(?:remov|approv|renew|dispos|apprais|propos)al|over|around|ure|ance|patch|letter|copy|copies)s?$/;
const badEnd =
  /^(?:termin|cancel|admis|attend|convey|present|recalls|offend|leav|withdr|relaps|resign|expul|exclu|evict|clos|occupan|populat|return|contact|accommod|deregist|variat|depart|medic|hospital|reattend|abandon|retire|readmi|mortal|educa|institu|parent|referral|arrival|tenan|building|housing|parking|planning|ageing|finance|insurance|allowance)/;

/** Names whose only word is of time kept or exceeded. */
function judgeRest(words: readonly NameWord[]): Composed | null {
  const work = words.find(has('work', 'demand', 'dealing', 'move'));
  const inTime = words.find(has('inTime'));
  // Enforcement within 10 days: a noun that names an act is done in time, unless the act is a bad end.
  const act = words.find(
    ({ kind, text }) => kind === 'plain' && (actNoun.test(text) || /regist/.test(text)) && !badEnd.test(text),
  );
  if (inTime)
    return work || act || isShare(words) || promise.test(inTime.text)
      ? says('higher', inTime)
      : doubts('higher', `its name says “${inTime.text}”`);
  const exceed = words.find(has('exceed'));
  if (exceed) {
    const tooOld = /old$/.test(exceed.text) && words.some(({ text }) => ageing.test(text));
    if (tooOld || words.some(({ text }) => /^(?:took|taking|takes?)$/.test(text)))
      return says('lower', exceed);
    const isDelay = words
      .slice(0, words.indexOf(exceed))
      .some(
        ({ text }) => delayed.test(text) || (text === 'open' && words.some((each) => ageing.test(each.text))),
      );
    return work || isDelay ? says('lower', exceed) : doubts('lower', `its name says “${exceed.text}”`);
  }
  const neg = words.find(has('neg'));
  return neg ? doubts('lower', `“${neg.text}” in its name turns its sense round`) : null;
}
