import type { Polarity } from '../../kpi';
import type { Composed } from './composed';
import { readWords, type NameWord } from './readWords';
import { has, isAct, isBad, isShare } from './wordTests';

/** A share or a rate, anywhere in a name: what is counted of it is held against something. */
const anyShare = /%|\b(?:percent\w*|proportion|share|rates?|ratio)\b/;

const ON = (r: string): boolean => !(globalThis as any).process?.env?.OFF?.includes(r);

/** A name that begins with time, days, hours or money taken; first-time, full-time and the like are none. */
const takenHead =
  /^(?:the )?(?:(?:average|mean|median|total|overall|typical|maximum|minimum|longest) )*(?:numbers? of )?(?:(?:working|calendar|clear|elapsed|processing|response|waiting|turnaround|unit|net|gross|staff|officer) )*(?:seconds|minutes|hours|days|weeks|months|duration|costs?(?! improvement| sav| avoid| recover| reduc)|price|spend|expenditure|(?<!first |full |part |real )times?(?= (?:taken|to|for|from|between|per|spent|of|in|until)\b|$))\b/;

/** Time that is given to a thing that is wanted, and what is said of time kept. */
const timeWanted = has('boon', 'weakBoon', 'opinion');

/** That a thing came before or comes again. Homes returned to use and the year before say nothing. */
const again =
  /\b(?:previous(?:ly)?(?! developed| vacant| (?:\w+ )?(?:years?|quarters?|months?|key stage|period|survey|inspection)\b)|earlier(?! than)|prior(?! to| attainment)|repeat(?:ed|s|edly)?|second(?! homes?\b| hand| language| preference| stage|ed)|subsequent(?:ly)?|(?<!no )further(?! education| stud| learning| training)|once more|again|re-?(?:open|admi|refer|regist|present|attend|offend|contact|infect|convict|occur|laps)(?:ed|s|ing|al|als|ation|ations|ion|ions|ance|ances|itted|ssions?|red|rals?|rence|e|es)?|more than once|return(?:ed|ing)?(?! (?:in)?to (?:use|work|employment|home|education|school|their|stock|normal|own)| home| on\b| rate))\b/;

/** What is not done to a thing that is there to be done: a fault, counted or not. */
const faultyNot =
  /^(?:carried|conduct|undertak|recover|collect|answer|respond|repl|complet|repair|resolv|deliver|attend|meet|met|compl|work|repaired|fix|kept|keep|achiev|maintain|clean|clear|inspect|review|seen|see$|available|in time|on time)/;

/** Who decided is not said, and so whether it is for or against us. */
const decidedBy = /\b(?:refused|granted|upheld|allowed|dismissed|rejected|declined)\b/;
/** Those who decide of themselves: the ombudsman, an inspector, tenants to whom a home is offered. */
const decider =
  /\b(?:complaints?|ombudsman|inspectors?|inspectorate|tribunal|offers?|planning|waste|recycling|loads?|councils?|authority|authoritys|by)\b/;

/** Of which an officer could argue, though most would say the same. */
const arguable: readonly RegExp[] = [
  /\buse of force\b/,
  /^(?!.*\b(?:per|rates?|%|proportion)\b).*\b(?:recorded crimes?|crimes? recorded)\b/,
  /\b(?:against|versus|vs|compared (?:to|with)) (?:the )?(?:agreed )?(?:plan|profile|trajectory|activity plan)\b/,
  /\b(?:household|family|median|mean|personal|disposable) (?:\w+ )?(?:incomes?|earnings|wages?|pay)\b(?! gap)|\b(?:incomes?|earnings) of (?:families|households|residents)/,
  /\b(?:successful|won|upheld|allowed)\b.* against (?:us|the (?:council|force|trust|authority|university))\b/,
  /\bdeaths? (?:\w+ )?(?:at|in) (?:\w+ )?(?:home|homes|hospitals?|hospices?|usual place)/,
  /\b(?:cancel\w+|postpone\w+|withdrawn|withdrawals?)\b.* by (?:the )?(?:patients?|customers?|clients?|tenants?|users?|residents?|applicants?|pupils?|students?|service users?)/,
];

/** People who care for others, as many as are needed. */
const carers = /\b(?:foster(?:ing)? \w+|foster|adopters?|shared lives carers?|kinship carers?)\b/;

/**
 * What makes a whole name less sure than its words: “Mean time for those completed within 20 days” speaks of time and is
 * held better high → a doubt; undefined where nothing does. `text` is the name in small letters without signs.
 */
export function doubtOfName(parts: readonly string[], whole: string, found: Composed): string | undefined {
  const { polarity, by } = found;
  const text = parts.join(' ');
  const isOfShare = anyShare.test(whole);
  const higher = polarity === 'higher';
  if (ON('A') && higher && !isOfShare && !(by && timeWanted(by)) && parts.some((part) => takenHead.test(part)))
    return 'A it begins with time or money taken';
  const more = again.exec(text)?.[0];
  if (ON('B') && higher && by?.kind !== 'opinion' && more !== undefined && !(by && by.kind !== 'inTime' && again.test(by.text))) return `B “${more}” may say that it came again`;
  if (ON('F') && decidedBy.test(text) && by && decidedBy.test(by.text) && !decider.test(text)) return `F it does not say who decided`;
  if (ON('G') && !isOfShare && by && carers.test(by.text)) return 'G how many there are is not known to be wanted';
  if (ON('G') && arguable.some((each) => each.test(text))) return 'G officers may see it either way';
  return undefined;
}

/** Pieces of work that are wanted in themselves, however many there are. */
const wantedWork = /train|lesson|course|session|health|safe|adaptation|repair|improve|workshop|screen|immunis|vaccin|learn/;

/** Work whose number says how busy the body was. */
const ownWork = /^(?:inspection|audit|survey|patrol|search|investigation|interview|meeting|event|review|visit|check|notice|letter|report)(?:e?s)?$/;

/** What makes one part of a name less sure. */
export function doubtOfPart(words: readonly NameWord[], found: Composed): string | undefined {
  const { polarity, by, neg } = found;
  if (!by) return undefined;
  const share = isShare(words);
  const at = words.indexOf(by);
  const inTime = words.some(has('inTime'));
  if (ON('C') && neg && !share && !inTime && !faultyNot.test(by.text) && by.kind !== 'boon')
    return `C “${neg.text}” in a count may mean that nothing was due`;
  if (ON('D') && polarity === 'higher' && by.kind !== 'cureNoun' && by.kind !== 'inTime') {
    const after = words.slice(at + 1);
    const bad = after.find((word) => isBad(word) || word.kind === 'exceed' || /^wait(?:ed|s|ing)$/.test(word.text));
    const link = bad && after.slice(0, after.indexOf(bad)).reverse().find(({ kind, text }) => kind === 'link' || /^(?:and|or|who|that|which)$/.test(text));
    const ok = by.kind === 'opinion' ? /^(?!who|that|which|where)/ : /^(?!with$|who|that|which|where|and$|but$|against$)/;
    if (bad && link && !ok.test(link.text)) return `D “${bad.text}” is said of it too`;
  }
  if (ON('E') && polarity === 'higher' && !share && !inTime && (by.kind === 'dealing' || /^(?:complet|deliver|conclud|finish)/.test(by.text))) {
    const head = words.slice(0, at).reverse().find(({ kind, text }) => kind !== 'frame' && !/ly$/.test(text));
    const whole = words.map(({ text }) => text).join(' ');
    if (head && (by.kind === 'dealing' ? has('work')(head) : ownWork.test(head.text)) && !wantedWork.test(whole)) return `E how many there were is our own act`;
  }
  return undefined;
}
void readWords; void isAct; void (0 as unknown as Polarity);
