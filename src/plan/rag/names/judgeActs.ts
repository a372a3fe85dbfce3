import { conflict, doubts, says, turned, type Composed } from './composed';
import { isKeeper, type NameWord } from './readWords';
import {
  asShare,
  has,
  isAct,
  isBad,
  isPlainHarm,
  isShare,
  negationOf,
  relative,
  standsBefore,
} from './wordTests';

interface Act {
  readonly word: NameWord;
  readonly neg: NameWord | undefined;
}

/** Years since qualifying, days before leaving: when it was, not what was done. */
const isMoment = (words: readonly NameWord[], place: number): boolean =>
  /^(?:since|before|until|after)$/.test(words[place - 1]?.text ?? '') &&
  words[place]?.text.endsWith('ing') === true;

/** What is said to have been done: the acts after the thing that they are done to. */
function actsOf(words: readonly NameWord[]): readonly Act[] {
  return words.flatMap((word, place): Act[] =>
    isAct(word) && !standsBefore(words, place) && !isMoment(words, place)
      ? [{ word, neg: negationOf(words, place) }]
      : [],
  );
}

/** Cases, complaints and the like, which are closed when they are done with. Schools and roads are not. */
const closable =
  /^(?:cases?|actions?|enquir(?:y|ies)|recommendations?|investigations?|requests?|calls?|jobs?|orders?|tickets?)$/;

/** The bad thing by or in which something was done: filled by agency staff, housed in temporary accommodation. */
function meansOf(after: readonly NameWord[]): NameWord | undefined {
  const at = after.findIndex(({ kind }) => kind === 'link');
  if (at < 0 || !/^(?:by|through|via|in|into|at|to)$/.test(after[at]?.text ?? '')) return undefined;
  const rest = after.slice(at + 1);
  const end = rest.findIndex(({ kind }) => kind === 'link');
  return (end < 0 ? rest : rest.slice(0, end)).find(has('harm', 'state'));
}

/** What an office may refuse or take away with right. */
const granted =
  /^(?:licen[cs]es?|permits?|applications?|claims?|registrations?|certificates?|grants?|benefits?|planning|badges?|visas?|passports?|consents?|sales?|purchases?)$/;

/** Done with, whatever it was: how much of it there was depends on how much came. */
const done =
  /^(?:complet|deliver|finish|conclud|answer|respon|repl|finali|fill|fix|collect|clear|let$|relet|find|found|obtain|gain|settl|adopt|clean|empt|sweep|swept|repair|carried out|end|recover)/;

const limits = /than$|^below$/;

/** To have held a meeting or paid a visit is to have done it; to have reviewed a licence is only an act that is counted. */
const held = /^(?:carried out|undertak|conduct|h[eo]ld|publish|serv|offer|pa(?:id|y)|provi|operat|run|made)/;

/** Pieces of work that nobody wants for their own sake. */
const enforcing =
  /notice|arrest|seizure|prosecut|convict|licen|contract|tender|grant|registration|letter|repl(?:y|ies)|response|\bbids?\b/;

/** What is wanted of the things that were done: visits, repairs, homes, and whatever is good. */
const isWanted = (word: NameWord): boolean =>
  (has('work', 'boon', 'cureNoun')(word) && !enforcing.test(word.text)) ||
  /^(?:homes?|houses?|housing|dwellings?|units?|repairs?|works?|jobs?|schools?|savings?|improvements?|adaptations?|miles?|km|kilometres?|metres?|routes?|actions?|targets?|standards?|measures?|facilit(?:y|ies)|outcomes?|targets?|objectives?|commitments?|rents?|tax|(?:.* )?rates?|income|charges?|fees?|levy|revenue|debit|debts?|arrears|overpayments?|costs|money|monies|fines|posts?|vacanc(?:y|ies)|places|(?:\w+ )?risk assessments?|health checks?|milestones?|properties|assets?|buildings?|modules?|qualifications?)$/.test(
    word.text,
  );

/** The last word of each part before an act: “number of homes for rent” built → homes, rent; not “house” of “house sales”. */
function headsBefore(words: readonly NameWord[], act: NameWord): readonly NameWord[] {
  const before = words
    .slice(0, words.indexOf(act))
    .filter((word) => !has('frame')(word) && !/ly$|^(?:successfully)$/.test(word.text));
  return before.filter((word, place) => {
    const next = before[place + 1];
    return (
      word.kind !== 'link' &&
      (next === undefined || next.kind === 'link' || isAct(next) || /^(?:and|or)$/.test(next.text))
    );
  });
}

/** What is over when it is done, so that more days than were wanted are too many. */
const brief =
  /^(?:complet|repair|answer|resol|respon|replac|clear|clos|settl|fill|deliver|relet|let$|determin|process|decid|issu|pa(?:y|id)|fix|assess|publish|investigat|remov|collect)/;

function tookLong(words: readonly NameWord[], act: NameWord, exceed: NameWord): boolean {
  if (!brief.test(act.text) || /old$/.test(exceed.text)) return false;
  const before = words[words.indexOf(exceed) - 1];
  return before === act || /^(?:took|taken|taking|takes?|in)$/.test(before?.text ?? '');
}

/** Time exceeded that is said of the act; not that a home was empty for more than a year before it was let. */
function exceedOf(act: NameWord, words: readonly NameWord[]): NameWord | undefined {
  const exceed = words.find(has('exceed'));
  const at = words.indexOf(exceed as NameWord);
  const isOfHarm = at < words.indexOf(act) && words.slice(0, at).some(has('harm', 'state'));
  return isOfHarm && words.slice(at).some(({ text }) => relative.test(text)) ? undefined : exceed;
}

function judgeAct({ word, neg }: Act, words: readonly NameWord[]): Composed | null {
  const harm = words.find(has('harm', 'state'));
  const exceed = exceedOf(word, words);
  const after = words.slice(words.indexOf(word) + 1);
  const clause = after.findIndex(({ text: next }) => relative.test(next));
  const inTime = (clause < 0 ? after : after.slice(0, clause)).find(has('inTime'));
  const { kind, text } = word;
  // Homes found unsafe, people seen sleeping rough: what they were found to be decides.
  const foundBad =
    text === 'found'
      ? after.find(isBad)
      : /^(?:seen|observed|identified)$/.test(text)
        ? after.slice(0, 1).find(isBad)
        : undefined;
  if (foundBad) return says('lower', foundBad);
  // Operating without a licence: what is lacking decides.
  if (
    /^(?:operat|driv|travel|work|trad|sell|sold|build|built|park)/.test(text) &&
    /^(?:without|with no)\b/.test(after[0]?.text ?? '') &&
    after[0]?.kind === 'harm'
  )
    return says('lower', after[0]);
  const late = after.find((next) => next.kind === 'state');
  if (late && kind !== 'lapse') return conflict('lower', word, late);
  if (kind === 'lapse') {
    if (inTime && text.startsWith('escalat')) return conflict('lower', word, inTime);
    // “% of decisions not overturned”: of a share it is well.
    const isPlainNot = neg?.text === 'not' && words[words.indexOf(word) - 1] === neg && isShare(words);
    if (neg) return isPlainNot ? says('higher', word, neg) : turned('higher', neg, word);
    const ours = words
      .slice(0, words.indexOf(word))
      .find(({ text: what }) => /^(?:refusals?|decisions?)$/.test(what));
    const ofOthers = words.some(({ text: what }) => /^(?:ombudsman|complaints?)$/.test(what));
    if (ours && !ofOthers && text === 'upheld') return conflict('higher', ours, word);
    const asked = words
      .slice(0, words.indexOf(word))
      .reverse()
      .find(({ text: what }) => granted.test(what));
    if (asked && /^(?:refus|reject|revo|suspend|terminat|declin|expir|cancel|withdr)/.test(text))
      return conflict('lower', asked, word);
    return says('lower', word);
  }
  // Fewer than ten homes, below £10,000: a limit of what is counted, not of what is done.
  if (neg && limits.test(neg.text)) return turned('lower', neg, word);
  if (neg && kind !== 'arising') {
    // Not done in time is a fault, whatever it is done to.
    const isLate = inTime !== undefined && kind !== 'move';
    const doubtful = !isLate && (harm !== undefined || kind === 'move');
    return doubtful ? turned('lower', neg, word) : says('lower', word, neg);
  }
  // Pressure ulcers acquired in hospital: that they came about.
  if (/^acquired$/.test(text) && words[words.indexOf(word) - 1]?.kind === 'harm') return null;
  if (kind === 'arising') return inTime && !harm ? says('higher', inTime) : null;
  if (kind === 'cure') {
    // Took more than four weeks to let, repaired over 28 days: what is done took too long.
    if (exceed && tookLong(words, word, exceed)) return says('lower', exceed);
    if (exceed && !isKeeper(word)) return conflict('higher', word, exceed);
    if (harm && /^(?:meeting|met)\b/.test(text) && words.indexOf(harm) < words.indexOf(word))
      return conflict('higher', harm, word);
    const means = meansOf(after) ?? after.find(has('neg'));
    if (means) return conflict('higher', word, means);
    const isCount =
      !isShare(words) &&
      !inTime &&
      done.test(text) &&
      !words.some(({ text: each }) => each === asShare || each === 'successfully' || each === 'all');
    if (isCount && !headsBefore(words, word).some(isWanted))
      return doubts('higher', `its name counts what was “${text}”`);
    return says('higher', word);
  }
  if (inTime) return says('higher', inTime);
  // What waited over twelve hours before it was admitted.
  if (exceed && kind === 'move' && words.indexOf(exceed) < words.indexOf(word)) return null;
  if (exceed && (kind === 'dealing' || /mile|km/.test(exceed.text))) return says('lower', exceed);
  if (exceed && /^(?:released|detained|remanded|bailed|boarded)$/.test(text)) return says('lower', exceed);
  if (exceed) return doubts('lower', `its name says “${exceed.text}”`);
  const closedAs = (after[0]?.text === 'as' && after[1]?.kind !== 'cure') || after.some(has('neg'));
  if (/^clos/.test(text) && !closedAs && (harm || words.some((each) => closable.test(each.text))))
    return says('higher', word);
  const dealsWithAll =
    kind === 'dealing' && isShare(words) && !/^(?:attend|visit|pa(?:y|id)|se(?:e|nt|nd))/.test(text);
  if (harm && text === 'reported' && isPlainHarm(words)) return null;
  if (harm && !dealsWithAll) return doubts('higher', `its name has “${harm.text}” and “${text}”`);
  if (kind === 'move') return null;
  const means = meansOf(after);
  if (means) return conflict('lower', word, means);
  const work = headsBefore(words, word).find(has('work', 'demand'));
  // Decided against advice, visited outside hours: how it was done may turn it.
  const how = after.find(({ text: link }) =>
    /^(?:against|outside|beyond|before|until|despite|over)$/.test(link),
  );
  if (isShare(words)) return how ? conflict('higher', word, how) : says('higher', word);
  return work?.kind === 'work' && held.test(text) && !enforcing.test(work.text) ? says('higher', word) : null;
}

export function judgeActs(words: readonly NameWord[]): Composed | null {
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
