import { conflict, doubts, nothing, says, type Composed } from './composed';
import { doubtOfPart } from './doubtOfPart';
import { judgeActs } from './judgeActs';
import { judgeNouns } from './judgeNouns';
import { type NameWord, isKeeper } from './readWords';
import { turnOf } from './unknownTurn';
import { freeOf, has, isAct, isMass, isShare, negationOf, isBad } from './wordTests';

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

const timeHead =
  /^(?:the )?(?:(?:average|mean|median|total|number of|no of|net|current|overall|end to end|category \w+|typical|\w+) ){0,4}?(?:(?:working |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|time|length of time) (?:taken|to|between|from|for|waiting|waited|lost|per|spent waiting|people spend|elapsed|until|before)\b|(?<!full |part |first |real |term |over |same |second |one |any )(?:times?|waits?|turnaround)(?= (?:to|for|from|between|per|in|of|on|before|until|at|taken)\b|$)|(?:\w+ ){0,3}(?:response|waiting|wait|handling|processing|turnaround|turn round|relet|void|journey|queue|completion|repair|decision|answer|attendance|mobilisation|lead|cycle|call|travel|handover|discharge|transfer|clearance|closure|resolution|delivery|dispatch|reaction|ring|pick up|payment|settlement|registration|hire|onboarding|vetting|approval|determination|triage|void|downtime|outage|delay) times?\b|length of (?:stay|wait|delay|absence|outage|queue|case|investigation|void|proceedings)|duration of|^(?:the )?(?:average |mean )?speed (?:of|to) answer)/;

const costHead =
  /^(?:the )?(?:(?:net|gross|unit|average|mean|total|annual|headline|\w+) ){0,5}?costs? (?:per|of|to|for)\b|\bunit costs?\b|^(?:(?!sav|recover|avoid)\w+ ){0,3}costs$|^(?:(?:net|gross|average|total) )?costs? (?:per|of)\b|\bcosts? per\b/;

const ofUnit = /^(.*?)\b(?:hours?|days?|weeks?|months?|minutes?|seconds?)\b/;
const endsForMore = /(?:for|from|between|per)$/;
const saysNothing =
  /^(?:the|average|mean|median|total|number|no|of|net|current|overall|end|to|category|\w?\d|typical|working|calendar|clear|in|full|length|time|taken)$/;
const piece =
  /^ (?:\w+ ){0,2}?(?:case|application|request|repair|transaction|call|task|job|claim|unit|invoice|assessment)\b/;

/** Whether a head counts hours of something, or time in some place, rather than the time that a piece of work takes. */
function isAmount(text: string, head: string): boolean {
  const after = text.slice(text.indexOf(head) + head.length);
  if (/(?:^|\b(?:the|average|mean|total|median) )times?$/.test(head) && /^ (?:in|on|per)\b/.test(after))
    return true;
  const unit = endsForMore.test(head) ? ofUnit.exec(head) : null;
  if (!unit) return false;
  if (head.endsWith('per')) return !piece.test(after);
  const which = (unit[1] ?? '').trim();
  return which !== '' && which.split(' ').some((word) => !saysNothing.test(word));
}

/** How long something lasts: care, service, a tenancy. Whether that is good nobody can tell. */
const howLong = /^(?:the )?(?:average |mean |median |total )*length of (?:time|service|tenure|tenanc)/;
/** Names of standards of time that are kept: two week wait. */
const promised = ({ kind, text }: NameWord): boolean => kind === 'boon' && /\bweeks?\b/.test(text);
/** Time that is given to something wanted: training days, volunteer hours. */
const given = /train|volunt|purposeful|teach|learn|exercise|unlocked|duty|activit/;

/** Of time between such events more is wanted. */
const events =
  /^.*?between (?:\w+ ){0,3}?(?:failures?|breakdowns?|faults?|accidents?|incidents?|fires|crashes|outages?|injur\w+|infections?|relapses?|collisions?|admissions|offences)\b/;
/** What is said of time and is better high: journey time reliability, response time compliance. */
const kept =
  /^ (?:reliab|complian|perform|punctual|accura|saving|saved|met\b|achiev|targets?\b|standards?\b|adheren|sla\b)/;

/** A number of days before something. */
const early =
  /\b(?:\d+|one|two|three|four|five|six|seven|ten|twelve) (?:working |calendar |clear )?(?:hours?|days?|weeks?|months?) (?:before|until)$/;

/** Time that people choose to stay, that is given to somebody, or that passes from one piece of work to the next. */
const chosen =
  /\bdwell(?:ing)? times?\b|\b(?:tourists?|visitors?|guests?|holiday\w*|overnight)\b|\btimes? (?:given|granted|allowed)\b|\bbetween (?:\w+ ){0,2}?(?:inspections|complaints|visits|reviews|audits|surveys|replacements|meetings|elections|services)(?! and)\b/;

/** Heads that say what is measured whatever follows: time and money taken. */
function judgeFrame(text: string, words: readonly NameWord[]): Composed | null {
  const share = isShare(words) || words.some(has('inTime', 'opinion'));
  if (share) return null;
  const time = timeHead.exec(text)?.[0];
  const cost = costHead.exec(text)?.[0];
  const found = cost ?? time;
  if (found === undefined)
    return howLong.test(text) ? doubts('lower', 'its name speaks of a length of time') : null;
  // How long a loan or a visit lasts: whether that is good nobody can tell.
  if (
    /duration of$/.test(found) &&
    !words.some((word) => isBad(word) || has('work', 'demand', 'dealing', 'cure', 'cureNoun')(word))
  )
    return doubts('lower', 'its name speaks of how long something lasts');
  // “Published five days before the meeting”: how early, not how long.
  if (cost === undefined && early.test(found)) return null;
  if (cost === undefined && words.some(promised)) return null;
  if (cost === undefined && kept.test(text.slice(text.indexOf(found) + found.length))) return null;
  const reason = `its name speaks of ${cost === undefined ? 'time' : 'cost'} taken`;
  if (cost === undefined && chosen.test(text)) return doubts('lower', reason);
  // Time in a good state, or between bad ones, is better long.
  // What is spent on keeping a thing may be wanted or not.
  const isUpkeep =
    cost !== undefined && words.some(({ text }) => /^(?:maintenance|upkeep|investment|new)$/.test(text));
  if (isUpkeep) return doubts('lower', reason);
  const isGood = ({ text: word }: NameWord): boolean =>
    /^(?:acceptable|satisfactory|good|adequate|reasonable|appropriate|timely|prompt|prevent|extra|more)$/.test(
      word,
    );
  if (words.some(isGood)) return doubts('lower', reason);
  const turns =
    words.some(isKeeper) || (/\bbetween$/.test(found) && events.test(text.slice(text.indexOf(found))));
  if (turns) return doubts('lower', reason);
  // Training days per employee, time on a ward: how much there was of it, wanted or not.
  if (cost === undefined && time !== undefined && isAmount(text, time) && !words.some(isBad))
    return given.test(time) ? null : doubts('lower', reason);
  return { polarity: 'lower', certain: true, reason, spoken: true };
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
