import { type Composed, firstDoubt, type Rule } from './composed';
import { doubtOfObject } from './doubtOfObject';
import { turns } from './doubtOfTurns';
import type { NameWord } from './readWords';
import { has, isAct, isBad, isShare } from './wordTests';
import { adjectives, noVerbs } from './wordLists';

const textOf = (words: readonly NameWord[]): string => words.map(({ text }) => text).join(' ');

/** What is there to be done: not done it is a fault, counted or not. */
const due =
  /^(?:carried|conduct|undertak|recover|collect|answer|respond|repl|complet|repair|resolv|deliver|attend|meet|met|compl|work|fix|kept|keep|achiev|maintain|clean|clear|inspect|review|seen|see$|available|in time|on time)/;

/** “Requests where the information was not held”: of a share that is a fault; counted, nothing may have been due. */
const ofCountedNot: Rule = ({ by, neg, words, isShare: share }) =>
  neg && !share && by.kind !== 'boon' && !words.some(has('inTime')) && !due.test(by.text)
    ? `“${neg.text}” in a count may mean that nothing was due`
    : undefined;

/** Links after which a bad thing is said of the good one, not what it was saved from. */
const saidOf = /^(?:with|who|that|which|where|and|but|against)$/;

/** What was lacking when it was done: without consent, with no plan. */
const lacks = /^(?:without|with no|no|not|lacking|ha(?:s|d|ve) no)\b/;

/** Two claims: “satisfied customers who waited”, “repaired homes with damp”. */
const ofSecondClaim: Rule = ({ by, words, after, isHigher }) => {
  if (!isHigher || by.kind === 'inTime') return undefined;
  const lacked = after.find(({ kind, text }) => kind === 'harm' && lacks.test(text));
  if (lacked && isAct(by)) return `“${lacked.text}” is said of it too`;
  // Withdrawing support, declined screening: who turns a good thing down.
  const turned = words
    .slice(0, words.indexOf(by))
    .find((word) => word.kind === 'lapse' || /(?:withdraw|refus|declin|reject)ing$/.test(word.text));
  if (turned && has('boon', 'weakBoon', 'cureNoun')(by)) return `“${turned.text}” is said of it too`;
  if (by.kind === 'cureNoun') return undefined;
  const at = after.findIndex(
    (word) => isBad(word) || word.kind === 'exceed' || /^wait(?:ed|s|ing)$/.test(word.text),
  );
  const link = after
    .slice(0, Math.max(at, 0))
    .reverse()
    .find(({ kind, text }) => kind === 'link' || /^(?:and|or|who|that|which)$/.test(text));
  // One may be satisfied with what is bad: how a complaint was dealt with.
  const counts =
    link &&
    saidOf.test(link.text) &&
    !(by.kind === 'opinion' && /^(?:with|and|but|against)$/.test(link.text));
  return counts ? `“${after[at]?.text ?? ''}” is said of it too` : undefined;
};

const seenElsewhere =
  /\b(?:attend\w*|visit\w*|present\w*|conveyed|taken|gone) (?:to |at |an? |the )*(?:a&e|ed|emergency|hospital|casualty|custody|court)\b(?!.*\barriv)/;
/** What is plainly to be done in time, by whomever. */
const promised =
  /\b(?:wait\w*|rtt|pathways?|applications?|requests?|complaints?|treatments?|submi\w*|process\w*|standard|cancer|diagnos\w*|income|tax|booked|arriv\w*)\b/;
/** That people or things went: sooner may be worse. */
const went =
  /\b(?:mov(?:ed?|ing)|left|leav(?:e|ing)|discharged|released|recalled|ended|exit\w*|quit|depart\w*|going|went)\b/;

/** Within a time nobody promised: “starters who leave within 6 months”. */
const ofEventsInTime: Rule = ({ by, words, text, isHigher }) => {
  if (!isHigher || by.kind !== 'inTime') return undefined;
  if (seenElsewhere.test(text)) return 'what comes within that time may be unwanted';
  if (words.some(has('cure', 'dealing', 'cureNoun', 'work')) || promised.test(text)) return undefined;
  const isLong = /month|year|week|term/.test(by.text);
  return isLong || went.test(text) ? 'it does not say whose act was in time' : undefined;
};

/** What follows “by” where it was done as it should be: by us, by a day, by a way of paying. */
const properlyBy =
  /^(?:(?:the|our|\w+) )?(?:councils?|us|local|author|target|date|due|end|deadline|statutory|direct|online|phone|telephone|trained|qualified|public|team|time|agreed|\d|service|adviser|police|staff|housing|landlord|contractor|crews?|workers?|\w+ workers?|officers?|planned|library|operational|their|[^ ]+&)/;
/** What follows “on” and “in” where it only says when or where. */
const properlyIn =
  /^(?:(?:the|a|our|\w+) )?(?:time|year|month|quarter|period|line|day|full|target|programme|schedule|budget|accord|accident|first|admission|\d|borough|district|area|city|county|good|home|house|community|library|centre|last|previous|reporting|financial|current)/;
/** What follows “at” where it only says when or how soon. */
const properlyAt =
  /^(?:(?:the|an?|our|\w+) )?(?:first|once|least|home|time|point|end|start|birth|stage|level|target|contact|school|centre|work|year|month|\d|rated|standard|visit|attempt|night|risk|site|source|review|age|key|\w+ (?:weeks?|months?)\b)/;
const how = /^(?:without|outside|only|beyond|until|despite|after|instead|off|more|less|fewer|late)$/;

/** How it was done may turn it: “posts filled by interims”, “visits completed outside hours”. */
const ofHowDone: Rule = ({ by, after, isHigher }) => {
  const [link, ...rest] = after;
  if (!isHigher || !link || !(isAct(by) || / (?:built|delivered|completed|provided)$/.test(by.text)))
    return undefined;
  const means = textOf(rest);
  const turns =
    how.test(link.text) ||
    // What is passed to someone is handed on.
    (link.text === 'to' && by.text === 'passed') ||
    (link.text === 'by' && !properlyBy.test(means)) ||
    (link.text === 'at' && !properlyAt.test(means)) ||
    (/^(?:on|in)$/.test(link.text) && rest[0]?.kind !== 'inTime' && !properlyIn.test(means));
  return turns ? `“${link.text} ${means}” may turn it` : undefined;
};

/** Work whose number says how busy the body was. */
const ownWork =
  /^(?:inspection|audit|survey|patrol|search|investigation|interview|meeting|event|review|visit|check|test|assessment|notice|letter|report)s?$/;
const isOwnAct = /^(?:complet|deliver|conclud|finish|carried|held|serv|issu|undert)/;
/** Work that is wanted in itself, however much of it there is. */
const wantedWork =
  /train|lesson|course|session|health|safe|adaptation|repair|improve|workshop|screen|immunis|vaccin|learn/;

/** Counts of what the body itself does: “events held”, “inspections carried out”. */
const ofOwnActs: Rule = ({ by, words, text, isHigher, isShare: share }) => {
  const isClosed = /^clos/.test(by.text);
  const isAsked = isClosed || by.kind === 'dealing' || isOwnAct.test(by.text);
  if (!isHigher || share || !isAsked || wantedWork.test(text) || words.some(has('inTime'))) return undefined;
  const head = words
    .slice(0, words.indexOf(by))
    .reverse()
    .find(({ kind, text: word }) => kind !== 'frame' && !/ly$/.test(word));
  const isOwn =
    head && (isClosed || (by.kind === 'dealing' ? head.kind === 'work' : ownWork.test(head.text)));
  return isOwn ? 'how many there were was for the body itself to say' : undefined;
};

/** By what a bad or good thing is counted: sickness days, fraud cases, volunteer hours. After other words it is another thing. */
const unit =
  /^(?:days?|hours?|minutes?|seconds?|weeks?|months?|years?|shifts?|nights?|cases?|episodes?|occurrences?|incidents?|problems?|admissions?|events?|numbers?|levels?|rates?|volumes?|amounts?|values?|balances?|positions?|figures?|totals?|percentages?|standards?|targets?|scores?|index|indices|measures?|metrics?|indicators?|ratings?|outcomes?|results?|performance|people|persons?|adults?|child(?:ren)?|pupils?|students?|staff|employees?|patients?|residents?|tenants?|households?|famil(?:y|ies)|homes?|propert(?:y|ies)|dwellings?|houses?|women|men|learners?|users?|members?|victims?|offenders?|mothers?|births?|entrants?|graduates?|young|older|starts?|services?|works?|hotspots?|spells?|stays?|places?|sites?|calls?|accounts?|money|income|rent|debts?|prevalence|incidence|uptake|coverage|take up|attempts?|visits?|trips|journeys|passengers?|miles|emissions?|tonnes?|kilograms?|waste|area|land|space|areas|streets?|roads?|crossings?|categor(?:y|ies)|reasons?|types?|gap|grades?|levels?|awards?|qualifications?|degrees?|programmes?|schemes?|collections?|rounds?|status|proportion|share|reports?|notifications?|needs?|conditions?|attendances?|presentations?|contacts?|losses|loss|leavers?|turnover|teams?|units?|beds?|care|treatments?|schools?|premises|buildings?|sector|facilit(?:y|ies)|network|points?|per|wide|theme|reporting|stock|count|snapshot|trend|total|years?)$/;
/** Papers, money and work about a thing: whatever the thing, of these nobody knows whether more are wanted. */
const about =
  /^(?:surveys?|intervals?|sums?|payments?|fees?|charges?|letters?|leaflets?|officers?|capacity|appeals?|claims?|claimants?|polic(?:y|ies)|strateg(?:y|ies)|registers?|bins?|vehicles?|rooms?|vans?|meetings?|orders?|notices?|licen[cs]es?|permits?|forms?|adverts?|cards?|counters?|hearings?|bids?|grants?|allowances?|bonus(?:es)?|campaigns?|posters?|enquir(?:y|ies)|requests?|applications?|referrals?|stations?|carriers?|zones?|shelters?|kits?|packs?|tins?|certificates?|warrants?|budgets?|expenses?|spend|expenditure|reviews|contributions?|statements?|viability|plans)$/;

/** Adjectives that may say which thing of its kind is meant; others (good, late, empty) are true of whatever follows. */
const kindly = /^(?:affordable|available|independent|active|waiting|surplus|residual|sustainable|renewable)$/;

const rules: readonly Rule[] = [
  ...turns,
  ({ words, by, cause }) => doubtOfObject(words, by, cause),
  ({ words, by }) => doubtOfHead(words, by),
  ofCountedNot,
  ofSecondClaim,
  ofEventsInTime,
  ofHowDone,
  ofOwnActs,
];

/**
 * What the claims of one part of a name leave unsure after its grammar has decided: “Percentage of posts filled by
 * interims”, higher by “filled” → “by interims” may turn it; undefined where nothing stands against it.
 */
export function doubtOfPart(
  words: readonly NameWord[],
  found: Composed,
  cause: readonly NameWord[] = [],
): string | undefined {
  const { by, neg, polarity } = found;
  if (!by) return undefined;
  return firstDoubt(rules, {
    words,
    text: textOf(words),
    by,
    after: words.slice(words.indexOf(by) + 1),
    cause,
    neg,
    isHigher: polarity === 'higher',
    isShare: isShare(words),
  });
}

/** What nobody takes for another thing: claims of disrepair, a score of a satisfaction survey. */
const isSure = (words: readonly NameWord[], by: NameWord): boolean =>
  by.text === 'disrepair' || by.text.startsWith('recommend') || words.some(({ text }) => text === 'score');

/** The last word of the thing that begins with the one that decides: “bins” of “litter bins on the network”. */
function headAfter(words: readonly NameWord[], by: NameWord): NameWord | undefined {
  const after = words.slice(words.indexOf(by) + 1);
  const end = after.findIndex(
    (word) =>
      isAct(word) ||
      (/(?:[a-z]{2}(?:ed|ing)|taken|made|seen|sent|held)$/.test(word.text) && !noVerbs.has(word.text)) ||
      has('link', 'neg', 'inTime', 'exceed', 'opinion')(word) ||
      /^(?:and|or|is|are|was|were|that|who|which|has|have|had)$/.test(word.text),
  );
  const things = (end < 0 ? after : after.slice(0, end)).filter(
    ({ kind, text }) => kind !== 'frame' && !/ly$|^[^a-z]*$|[\d&]/.test(text),
  );
  return things[things.length - 1];
}

/**
 * What makes another thing of the word that decides: “litter bins”, “satisfaction surveys”, “affordable housing sums”;
 * undefined for “sickness days”, “empty homes”.
 */
function doubtOfHead(words: readonly NameWord[], by: NameWord): string | undefined {
  if (!has('harm', 'boon', 'weakBoon', 'cureNoun', 'opinion')(by) || isSure(words, by)) return undefined;
  const head = headAfter(words, by);
  if (!head || head === by || has('harm', 'boon', 'weakBoon', 'state', 'cureNoun')(head)) return undefined;
  if (adjectives.has(by.text) && !kindly.test(by.text)) return undefined;
  const isSaidOf = by.text.includes(' ') || kindly.test(by.text);
  return (isSaidOf ? about.test(head.text) : !unit.test(head.text))
    ? `it measures “${head.text}”`
    : undefined;
}
