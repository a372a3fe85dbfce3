import { type Composed, firstDoubt, type NameRule as Rule } from './composed';
import { doubtOfFigure } from './doubtOfFigure';
import { doubtOfVolume } from './doubtOfParts';
import { isKeeper, readWords } from './readWords';
import { has, isBad } from './wordTests';

const share = /%|\b(?:percent\w*|proportion|share|rates?|ratio)\b/;

/** A part that begins with time or money taken. What is full-time or a first time is none. */
const takenHead = new RegExp(
  [
    '^(?:the )?(?:(?:average|mean|median|total|overall|typical|maximum|minimum|longest) )*(?:numbers? of )?',
    '(?:(?:working|calendar|clear|elapsed|processing|response|waiting|turnaround|unit|net|gross) )*',
    '(?:seconds|minutes|hours|days|weeks|months|duration|price|spend|expenditure',
    '|costs?(?! improvement| sav| avoid| recover| reduc)',
    '|(?<!first |full |part |real )times?(?= (?:taken|to|for|from|between|per|spent|of|in|until)\\b|$))\\b',
  ].join(''),
);

/** Time taken, held better high: “Mean time for those completed within 20 days”. Hours of a wanted thing are given. */
const ofTimeTaken: Rule = ({ parts, isShare, isHigher, found: { by } }) =>
  isHigher &&
  !isShare &&
  !/^(?:boon|weakBoon|opinion)$/.test(by?.kind ?? '') &&
  parts.some((part) => takenHead.test(part))
    ? 'it begins with time or money taken'
    : undefined;

/** That a thing came before or comes again. Homes returned to use, and the year before, say nothing of it. */
const again = new RegExp(
  [
    String.raw`\b(?:previous(?:ly)?(?! developed| vacant| (?:\w+ )?(?:years?|quarters?|months?|key stage|period|survey)\b)`,
    'earlier(?! than)|prior(?! to| attainment)|repeat(?:ed|s|edly)?',
    String.raw`second(?! homes?\b| hand| language| preference| stage|ed)|subsequent(?:ly)?`,
    '(?<!no )further(?! education| stud| learning| training)|once more|again|more than once',
    String.raw`re-?(?:open|admi|refer|regist|present|attend|offend|contact|infect|convict|occur|laps)(?:e|ed|s|ing|al|als|ations?|ions?|ances?|itted|ssions?|red|rals?|rence|es)?`,
    String.raw`return(?:ed|ing)?(?! (?:in)?to (?:use|work|employment|home|education|school|their|stock|normal|own)| home| on\b| rate))\b`,
  ].join('|'),
);

/** What came again, held better high: “referrals within 12 months of a previous referral”. */
const ofComingAgain: Rule = ({ text, isHigher, found: { by } }) => {
  const word = again.exec(text)?.[0];
  if (!isHigher || word === undefined || by?.kind === 'opinion') return undefined;
  const isDecided = by !== undefined && by.kind !== 'inTime' && again.test(by.text);
  return isDecided ? undefined : `“${word}” may say that it came again`;
};

/** What is done after so many days or tries; what is kept or sustained so long is well done. */
const lateAfter = (act: string): RegExp =>
  new RegExp(
    `\\b${act.replace(/[^a-z ]/g, '.')} after (?:more than |over |only )?(?:\\d|an? |one|two|three|four|five|six)`,
  );

/** Answered after five minutes: done, but late. */
const after =
  /\b(?:answered|replied|sent|handled|decided|determined|delivered|started|attended|visited|assessed|completed|resolved|paid|repaired|collected|seen|closed|issued|returned|cleared|done) (?:only )?after\b(?! (?:hours|receipt|referral|the event))/;
const ofDoneAfter: Rule = ({ text, isHigher, found: { by } }) =>
  isHigher && (after.test(text) || (by && !isKeeper(by) && lateAfter(by.text).test(text)))
    ? '“after” may say that it was late'
    : undefined;

const decided = /\b(?:refused|granted|upheld|allowed|dismissed)\b/;
/** Who decides of themselves, and things of which everybody knows who decides: complaints, planning. */
const decider =
  /\b(?:complaints?|ombudsman|lgsco|lgo|phso|iopc|oia|inspectors?|inspectorate|tribunal|offers?|planning|councils?|authoritys?|by)\b/;

/** “Requests refused”: by us, or of ours? */
const ofWhoDecided: Rule = ({ text, found: { by } }) =>
  by && decided.test(by.text) && !decider.test(text) ? 'it does not say who decided' : undefined;

/** People who care for others: as many as are needed. */
const carers = /\b(?:foster|adopters?|shared lives carers?|kinship carers?)\b/;
const ofCarers: Rule = ({ isShare, found: { by } }) =>
  by && !isShare && carers.test(by.text) ? 'as many may be wanted as are needed' : undefined;

/** Of which an officer could argue although most would say the same. */
const arguable: readonly RegExp[] = [
  /\buse of force\b/,
  // Enough is wanted, not most.
  /\breserves\b/,
  /\baffordability ratio\b/,
  // How many ask to be housed is in nobody's hand.
  /\b(?:households|applicants|families)\b.*\b(?:housing|on the) (?:waiting list|register)\b|\bhousing (?:waiting list|register)\b/,
  // Of some benefits more people should claim what is theirs.
  /^(?!.*\b(?:unemploy\w*|jsa|jobs?\w*|uc|universal credit|out of work|workless)\b).*\bclaimants\b/,
  /\boutstanding loans?\b|\bloans? outstanding\b/,
  /^(?!.*(?:%|\b(?:percent|proportion|share|rates?)\b)).*\bconvey(?:ed|ances?)\b/,
  // How it is made up, which has no direction as a whole.
  /\bby (?:the )?(?:type|reason|category|topic|route|mode|ethnicity|age|zone|source|tenure|gender|method|stage|team|ward|locality|cause)s?(?: (?:of|and) \w+)*$/,
  /\b(?:car parks?|parking|bays?)\b.*\boccupan|\boccupan\w+.*\b(?:car parks?|parking|bays?)\b/,
  /\bparking\b.*\b(?:sold|sales|tickets|permits|income|surplus)\b/,
  // A body that examines others has no aim of its own.
  /\b(?:driving|theory|mot|riding|licen[cs]\w+|certification) tests?\b.*\bpass/,
  // What is recorded grows with trust and care in recording; held against the people it is a rate of crime.
  /^(?!.*\b(?:per|rates?|%|proportion)\b).*\b(?:recorded crimes?|crimes? recorded)\b/,
  /\b(?:household|family|median|mean|personal|disposable) (?:\w+ )?(?:incomes?|earnings|wages?|pay)\b(?! gap)/,
  /\b(?:incomes?|earnings) of (?:families|households|residents)\b/,
  /\b(?:successful|won|upheld|allowed)\b.* against (?:us|the (?:council|force|trust|authority|university))\b/,
  /(?<!\b(?:fire|road|drug|accidental|suicide|alcohol) )\bdeaths? (?:\w+ )?(?:at|in) (?:\w+ )?(?:homes?|hospitals?|hospices?|usual place)\b/,
  // How many die is in nobody's hand where only the report is counted.
  /\bdeaths? (?:\w+ )?(?:reported|registered|notified|referred)\b/,
  /\b(?:cancel\w+|postpone\w+|withdrawn|withdrawals?)\b.* by (?:the )?(?:service )?(?:patients?|customers?|clients?|tenants?|users?|residents?|applicants?|pupils?|students?)\b/,
];
const toPlan =
  /\b(?:against|versus|vs|compared (?:to|with)) (?:the )?(?:agreed )?(?:plan|profile|trajectory|activity plan)\b/;
/** A word of each of them, since few names hold one. */
const mayArgue =
  /waiting list|register|force|reserves|affordab|claimants|loan|convey|occup|parking|test|crime|income|earning|wage|pay|against|death|cancel|postpone|withdraw|\bby /;
const ofOpinions: Rule = ({ text, isHigher }) =>
  (mayArgue.test(text) && arguable.some((each) => each.test(text))) || (!isHigher && toPlan.test(text))
    ? 'officers may see it either way'
    : undefined;

/** What a service costs for each person or home, or a week, depends on how much of it is given. */
const serviceCost =
  /\bcosts? (?:\w+ ){0,6}?(?:per|for each|for every) (?:(?!of |to |for )\w+ ){0,2}?(?:persons?|people|head|capita|residents?|units?|property|properties|homes?|dwellings?|pupils?|child|children|clients?|users?|patients?|weeks?|places?|students?|population|fte|employees?|households?|adults?|beds?|hectares?|km|kilometres?|miles?)\b/;
const ofServiceCost: Rule = ({ text, found: { by, reason } }) =>
  by === undefined &&
  reason.endsWith('cost taken') &&
  serviceCost.test(text) &&
  !/\b(?:collecti|process|handl|administ)/.test(text)
    ? 'what it costs depends on how much is given'
    : undefined;

/** “Cycle casualties as a share of all casualties”: how a bad thing is made up. */
/** “Fee income as a share of total income”: from where it comes. */
const incomeOf =
  /\b(income|revenue|turnover)\b.*\bas (?:an? )?(?:%|percentage|proportion|share) of (?:the )?(?:all |total |overall |gross )?(?:\w+ ){0,2}?\1\b/;
const madeUp = /\bas (?:an? )?(?:%|percentage|proportion|share) of (?:the )?(?:all|total|overall) (.+)/;
const ofMakeUp: Rule = ({ text, found: { by } }) => {
  if (by && /income|revenue/.test(by.text) && incomeOf.test(text)) return 'it says how the whole is made up';
  const whole = by?.kind === 'harm' ? madeUp.exec(text)?.[1] : undefined;
  return by &&
    whole !== undefined &&
    !/debt|arrears/.test(by.text) &&
    by.text.length > 3 &&
    whole.includes(by.text.split(' ').pop() ?? '')
    ? 'it says how the whole is made up'
    : undefined;
};

/** How many complaints come in may say that people find it easy to complain. */
const ofComplaints: Rule = ({ text, isShare, found: { by } }) =>
  by && !isShare && /^complaints?$/.test(by.text) && !/\b(?:upheld|justified|repeat(?:ed)?)\b/.test(text)
    ? 'more complaints may show that it is easy to complain'
    : undefined;

/** Words that name the two ways of one figure and have no common root. */
const pairs: readonly (readonly [string, string])[] = [
  ['gain', 'loss'],
  ['profit', 'loss'],
  ['surplus', 'deficit'],
  ['joiner', 'leaver'],
  ['starter', 'leaver'],
  ['increase', 'decrease'],
  ['increase', 'reduction'],
  ['rise', 'fall'],
  ['credit', 'debit'],
  ['met', 'missed'],
  ['passed', 'failed'],
  ['positive', 'negative'],
  ['win', 'loss'],
  ['won', 'lost'],
];
const rootOf = (word: string): string => word.replace(/(?<!s)s$/, '');
const prefix = /^(?:over|under|un|in|im|dis|non|not |mis)/;

const isGood = has('boon', 'weakBoon', 'cure', 'opinion');

/** “surplus/(deficit)”, “overspend or underspend”, “sent/not sent”: one word, a sign, the other. */
const joined =
  /([a-z][a-z-]{2,})\)?\s*(\/|\bor\b|\bvs?\b|\bversus\b|\()\s*\(?(?:an? |the )?(not )?([a-z][a-z-]{2,})/g;

/** Two words of opposite sense side by side, one of which decided: the figure may be either; undefined where none are. */
const doubtOfOpposites: Rule = ({ whole, found: { by } }) => {
  if (!by || !/[/(]| or | v/.test(whole)) return undefined;
  for (const [, one = '', sign, not, other = ''] of whole.matchAll(joined)) {
    const isPair =
      not === undefined ? isOpposite(one, other) || (sign !== '(' && isContrary(one, other)) : one === other;
    if (isPair && [one, other].some((word) => by.text.includes(word)))
      return `“${one}” and “${other}” are opposites`;
  }
  return undefined;
};

const rules: readonly Rule[] = [
  doubtOfFigure,
  doubtOfOpposites,
  doubtOfVolume,
  ofServiceCost,
  ofMakeUp,
  ofComplaints,
  ofTimeTaken,
  ofComingAgain,
  ofDoneAfter,
  ofWhoDecided,
  ofCarers,
  ofOpinions,
];

/**
 * What the claims of a whole name leave unsure. `parts` are its parts as plain text, `whole` the name in small letters.
 * “Number of requests refused”, lower by “refused” → “it does not say who decided”; undefined where all agrees.
 */
export function doubtOfName(parts: readonly string[], whole: string, found: Composed): string | undefined {
  return firstDoubt(rules, {
    parts,
    text: parts.join(' '),
    whole,
    isShare: share.test(whole),
    isHigher: found.polarity === 'higher',
    found,
  });
}

/** “overspend” and “underspend”, “satisfied” and “dissatisfied”. */
function isTurnedForm(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    (long.replace(prefix, '') === short && long !== short) ||
    (/^(?:over|under)/.test(one) && one !== other && one.replace(prefix, '') === other.replace(prefix, ''))
  );
}

function isOpposite(one: string, other: string): boolean {
  const [a, b] = [rootOf(one), rootOf(other)];
  return pairs.some(([x, y]) => (a === x && b === y) || (a === y && b === x)) || isTurnedForm(one, other);
}

/** “answered or abandoned”. What is outstanding beside good is better still. */
function isContrary(one: string, other: string): boolean {
  if (one === 'outstanding' || other === 'outstanding') return false;
  const [first] = readWords(one);
  const [second] = readWords(other);
  return (
    first !== undefined &&
    second !== undefined &&
    ((isGood(first) && isBad(second)) || (isBad(first) && isGood(second)))
  );
}
