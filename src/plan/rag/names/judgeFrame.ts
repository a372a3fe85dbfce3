import { doubts, type Composed } from './composed';
import { isKeeper, type NameWord } from './readWords';
import { has, isBad, isShare } from './wordTests';

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
export function judgeFrame(text: string, words: readonly NameWord[]): Composed | null {
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
