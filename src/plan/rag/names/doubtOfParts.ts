import { type Composed, firstDoubt, type NameRule as Rule } from './composed';
import { withoutBase } from './plainName';
import { nounForms, plainWords } from './plainWords';
import { type NameWord, readWords } from './readWords';
import { counted, holders } from './wordLists';
import { has, isAct, isParticiple, relative, standsBefore } from './wordTests';

/**
 * How much there is of a thing that is good only in some fields: visitors to a museum are wanted, those at a housing
 * office are as many as have need. Without a word of such a field in the name, how many there are leaves it open.
 */

/** Fields in which more people and more use are wanted. */
const wantedUse =
  /librar|museum|galler|archive|leisure|sport|gym|swim|pool|fitness|exercis|park|theatre|cinema|concert|festival|event|exhibition|heritage|castle|attraction|touris|town|city|high street|market|retail|venue|arts?\b|cultur|countryside|garden|beach|club|class|course|lesson|learn|train|school|student|pupil|councillor|member|meeting|civic|democra|volunt|youth|activit|programme|screening|vaccin|health check|bus\b|rail|tram|cycl|walk|play|course|session|lecture|nursery|childcare|apprentic/;
const use =
  /^(?:visitors?|visits?|users?|attendances?|attendees?|participants?|members?|subscribers?|followers?|downloads?)\b/;
const ofUse: Rule = ({ text, isShare, isHigher, found: { by } }) =>
  isHigher && by && !isShare && use.test(by.text) && !wantedUse.test(text)
    ? 'as many come as have need of it'
    : undefined;

/** How often a website is seen says nothing of whether people found what they came for. */
const web = /\b(?:web ?sites?|web ?pages?|web|pages?|intranet)\b/;
const seen = /\b(?:visits?|visitors?|hits|views?|users?|sessions?|usage|traffic|clicks?)\b/;
const ofWeb: Rule = ({ text, isShare, isHigher, found: { by } }) =>
  isHigher && by && !isShare && by.kind !== 'opinion' && seen.test(by.text) && web.test(text)
    ? 'how often a website is seen says little'
    : undefined;

/** Of what growth and coverage are wanted. */
const wantedGrowth =
  /econom|business|jobs?|employ|income|revenue|sales|gva|gdp|productiv|visitor|touris|member|donor|donat|volunt|research|export|invest|tax ?base|surplus|recycl|apprentic|audience|passenger|green|broadband|sector/;
const wantedCoverage =
  /vaccin|immunis|mmr|flu|screen|smear|test|broadband|fibre|gigabit|mobile|signal|network|[345]g|wi ?fi|insur|train|warden|alarm|detector|care plan|health|tree|canopy|cycle|cctv|service|interest|shift|crew|fire|patrol|dtap|dose|hpv|programme|check/;
const ofGrowth: Rule = ({ text, isHigher, found: { by } }) => {
  if (!isHigher || !by) return undefined;
  const isOpen =
    (by.text === 'growth' && !wantedGrowth.test(text)) ||
    (by.text === 'coverage' && !wantedCoverage.test(text));
  return isOpen ? `it depends on what the “${by.text}” is of` : undefined;
};

/** Income from what people did wrong, and from what they owe. */
const ofFines: Rule = ({ text, isHigher, found: { by } }) =>
  isHigher &&
  by &&
  /income|receipts|revenue/.test(by.text) &&
  /\b(?:fines?|penalt\w+|pcns?|fpns?|parking)\b/.test(text)
    ? 'more of it may say that more was done wrong'
    : undefined;

/** How long people stay where they like to be. */
const ofStay: Rule = ({ text, found: { reason } }) =>
  reason.endsWith('taken') &&
  /\blength of stay|\bdwell time|\bduration of (?:stay|visit)/.test(text) &&
  /\b(?:parking|car parks?|hotels?|visitors?|tourists?|guests?|camp\w*|caravans?|holiday\w*|town|city)\b/.test(
    text,
  )
    ? 'they may stay as long as they like'
    : undefined;

/** What an office may refuse or people may take back with right. */
const asked =
  /\b(?:licen[cs]es?|permits?|applications?|claims?|registrations?|certificates?|grants?|consents?|cash|orders?|subscriptions?|contracts?|planning|permissions?|bids?|bookings?|mandates?|direct debits?|passports?|visas?|objections?)\b/;
const taken =
  /^(?:refusal|withdrawal|cancellation|rejection|suspension|abandonment|waiver|retake|redundancy)s?$/;
const ofTakenBack: Rule = ({ text, isHigher, found: { by } }) =>
  !isHigher && by && taken.test(by.text) && asked.test(text)
    ? `whether “${by.text}” is a fault depends on what it is of`
    : undefined;

/** Rooms and places had better be full; how busy people and vehicles are is best somewhere between. */
const places =
  /theatre|room|space|hall|court|pool|pitch|stall|unit\b(?! hour)|building|site|venue|asset|facilit|desk|plot|bay|bed|clinic|slot|place|capacity|studio|gym|leisure|lesson|class|land|service|library|equipment|energy|waste/;
const ofBusy: Rule = ({ text, isHigher, found: { by } }) =>
  isHigher && by && /^utili[sz]ation$/.test(by.text) && !places.test(text)
    ? 'how busy they are is best somewhere between'
    : undefined;

/** “Repairs completed per property”, “people supported per 1,000”: how many there are depends on how many are in need. */
const forEach =
  /\b(?:per|for each|for every) (?:(?!of |to |for |officer|day|week|month|hour)\w+ ){0,2}?(?:propert(?:y|ies)|homes?|dwellings?|households?|units?|persons?|people|heads?|capita|residents?|population|patients?|tenants?|tenanc(?:y|ies)|child|children|adults?|\d+)\b/;
const done =
  /^(?:(?:completed|carried out|done|conducted|undertaken|made|issued|processed|handled|dealt with)$|(?:supported|helped|assisted|served)\b)/;
const ofDoneForEach: Rule = ({ text, isHigher, found: { by } }) =>
  isHigher && by && done.test(by.text) && !/%|percent|proportion/.test(text) && forEach.test(text)
    ? 'how many there are for each depends on how many are needed'
    : undefined;

/** “Amount of floor space available”: how much there is to be had may be too much. A share of something is not meant. */
const ofAvailable: Rule = ({ text, isShare, isHigher, found: { by } }) =>
  isHigher &&
  by &&
  by.text === 'available' &&
  !isShare &&
  /\b(?:amount|area|volume|quantity|extent|space|size|stock)\b/.test(text)
    ? 'how much there is to be had says little'
    : undefined;

/** “Proportion of total fee income from overseas”: from where the whole comes. */
const whole =
  /^(?:the )?(?:%|percentage|proportion|share) (?:of )?(?:the )?(?:all |total |overall |gross )?(?:\w+ ){0,3}?(?:income|revenue|turnover|expenditure|spend|staff|workforce|students|demand) (?:that (?:is|was|are|were|comes?) )?(?:from|by source)\b/;
const ofSource: Rule = ({ parts, isHigher, found: { by } }) =>
  isHigher && by && /income|revenue|turnover/.test(by.text) && parts.some((part) => whole.test(part))
    ? 'it says from where the whole comes'
    : undefined;

const volumeRules: readonly Rule[] = [
  ofBusy,
  ofDoneForEach,
  ofAvailable,
  ofSource,
  ofUse,
  ofWeb,
  ofGrowth,
  ofFines,
  ofStay,
  ofTakenBack,
];

/** Why the amount of a thing leaves it open; undefined where more or less of it is plainly wanted. */
export const doubtOfVolume: Rule = (read) => firstDoubt(volumeRules, read);

/** A part of a name between colons, dashes or brackets, and what it says by itself. */
export interface JudgedPart {
  readonly part: string;
  readonly found: Composed;
  /** It follows “including”, “such as”. */
  readonly isList?: boolean;
}

const split = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Units, groups of people, places, bodies, periods: a part of nothing but these only says of whom, where and when. */
const inert: ReadonlySet<string> = new Set([
  ...[holders, plainWords.people, plainWords.bodies, plainWords.kinds].flatMap(split).flatMap(nounForms),
  ...counted,
]);
const isInert = (word: NameWord): boolean =>
  has('frame', 'link')(word) || inert.has(word.text) || /^[^a-z]*$|[\d&]/.test(word.text);

const framedStart =
  /^(?:the )?(?:%|(?:percentage|proportion|numbers?|rates?|average|mean|median|share|total|volume|count|amount|ratio|how many)\b)/;
const framedEnd = /\b(?:(?<!business )rates?|%|percentage|proportion|ratio|numbers?|volumes?|counts?)$/;

/** Words like forms of verbs that only say which. */
const onlyWhich = /^(?:reported|recorded|received|planned|raised|made|declared|processing)$/;

/** What is said to be done, as a form of a verb: “answered”, “progressed”; not the noun “start”. */
const actOf = (words: readonly NameWord[]): NameWord | undefined =>
  words.find(
    (word, place) => isAct(word) && (word.isPast || word.text.endsWith('ing')) && !standsBefore(words, place),
  );

/** Whether a part says what is counted: “number of placements”, “charge rate”, “staff who reported the email”. */
const isCounting = (part: string, words: readonly NameWord[]): boolean =>
  framedStart.test(part) ||
  framedEnd.test(part) ||
  words.some((word) => relative.test(word.text) || word.kind === 'inTime') ||
  actOf(words) !== undefined;

/** What may stand after the part that decides and turn it. */
const turns = has('state', 'lapse', 'neg', 'exceed', 'doubt');
const turnsBad = has('cure', 'neg', 'doubt');

/**
 * “Crime” before what is done about it, “air quality” before what spoils it: one or two words that only name the thing.
 */
export const isOnlyTitle = (title: JudgedPart, last: JudgedPart): boolean =>
  title.found.certain &&
  ((title.found.by?.kind === 'harm' &&
    title.part.split(' ').length <= 2 &&
    last.part.split(' ').length > 2 &&
    /^(?:cure|inTime|boon|dealing)$/.test(last.found.by?.kind ?? '')) ||
    (title.found.by?.kind === 'boon' &&
      title.part.split(' ').length <= 3 &&
      !isCounting(title.part, readWords(title.part)) &&
      last.found.by?.kind === 'harm'));

/** What another part says of its own; undefined where it may be passed over. */
function ownClaim(
  { part, found }: JudgedPart,
  decided: Composed,
  decidedCounts: boolean,
  isBefore: boolean,
): string | undefined {
  if (found.spoken && found.certain && found.polarity === decided.polarity) return undefined;
  const words = readWords(withoutBase(part));
  if (isCounting(part, words)) {
    if (decidedCounts && isBefore && !framedStart.test(part) && !framedEnd.test(part)) return undefined;
    const act = actOf(words);
    if (!act && !words.some(({ text }) => relative.test(text)) && words.every(isInert)) return undefined;
    if (found.spoken || (act && !onlyWhich.test(act.text))) return act?.text ?? part;
    const clause = words.findIndex(({ text }) => relative.test(text));
    if (clause >= 0) return words[clause + 1]?.text;
    return words.find((word) => !isInert(word))?.text;
  }
  // A title before what is counted only says of what.
  if (decidedCounts)
    return isBefore ? undefined : words.find(decided.polarity === 'higher' ? turns : turnsBad)?.text;
  if (found.spoken) return part;
  // A bare title decides only where all that follows it is known to change nothing.
  return isBefore
    ? undefined
    : words.find((word) => turns(word) || has('strange')(word) || isParticiple(word))?.text;
}

/**
 * Whether another part of a name than the one that decided says what is really counted, or what is done about it:
 * “Stability of placements: number of placements” → “placements”; “Sickness absence: average days per employee” →
 * undefined, since units and groups of people change nothing.
 */
export function doubtOfParts(judged: readonly JudgedPart[], decided: JudgedPart): string | undefined {
  const counts = isCounting(decided.part, readWords(decided.part)) || /taken$/.test(decided.found.reason);
  const at = judged.indexOf(decided);
  for (const [place, other] of judged.entries()) {
    if (other === decided || (place < at && isOnlyTitle(other, decided))) continue;
    const claim = ownClaim(other, decided.found, counts, place < at);
    if (claim !== undefined) return `“${claim}” in another part of it may say what is counted`;
  }
  return undefined;
}

/** A list of what is as good or bad as the decision says, with no word that is not known: “including obesity”. */
const agrees = ({ part, found }: JudgedPart, { polarity }: Composed): boolean =>
  (!found.spoken || (found.certain && found.polarity === polarity)) &&
  !readWords(part).some((word) => has('strange', 'doubt')(word) && !/ed$/.test(word.text));

/**
 * Whether brackets or a list after “including” say something of their own: “Homelessness (cases accepted)” → “accepted”;
 * “Complaints (number per 1,000 homes)” → undefined.
 */
export function doubtOfAsides(asides: readonly JudgedPart[], decided: Composed): string | undefined {
  for (const aside of asides) {
    // What is counted as well makes it another thing than its name says.
    if (aside.isList === true && !agrees(aside, decided)) return `“${aside.part}” is counted as well`;
    // What it is a share of is no claim: “(% of all homes)”.
    const part = aside.part.replace(
      /^(?:as )?(?:a |the )?(?:%|percentage|proportion) of (?:the |all |total )*/,
      '',
    );
    const claim = ownClaim({ ...aside, part }, decided, true, false);
    if (claim !== undefined) return `“${claim}” beside it may say what is counted`;
  }
  return undefined;
}
