import { firstDoubt, type NameRule as Rule } from './composed';
import { nounForms, plainWords } from './plainWords';

/**
 * What figure a name gives: how many there are of a thing, or another property of it (its age, its cause, its rank, what
 * was planned). The words name good and bad things, but of another figure than a count, a share, a time or a cost they
 * do not say which way is better.
 */

/** Properties that are neither good nor bad by themselves, as the head of a name: “average age of …”. */
const property = String.raw`ages?|height|width|depth|weight|distance|speed|prices?|types?|kinds?|mix|profile|distribution|composition|breakdown|split|spread|patterns?|dates?|locations?|sources?|temperature|capacity|shape|causes?|reasons?|category|categories|make ?up|(?:household|family|class|group|plot|cohort|caseload|panel|team) size`;
const ofStart = String.raw`^(?:(?:the|average|mean|median|typical|maximum|minimum|usual|total|overall|our|current|national|regional|local|main|primary|modal) )*`;
const propertyHead = new RegExp(
  String.raw`${ofStart}(?:(?!of |per |for |with )\w+ ){0,2}?(${property}) (?:of|at|for|on|in|by|from|to|between|when)\b`,
);
/** The name of a plan for a property ends with it: “caseload mix”. */
const bareProperty =
  /^(?:\w+ ){1,4}(?:mix|profile|distribution|composition|breakdown|split|spread|make ?up)$/;
const framed = /^(?:the )?(?:%|(?:percentage|proportion|share|rate|numbers? of|average|mean)\b)/;
const waiting =
  /\bages? of (?:rent |council tax |tenant |current |former |all )*(?:outstanding|overdue|unresolved|awaiting|pending|backlog|debts?|arrears|complaints?|queue)/;
const rank =
  /^(?:(?:the|our|national|regional|overall|current) )*(?:rank(?:ing|ed)?|position|place|placing|league) (?:of|for|in|on|by|among|nationally|table|position)\b/;
/** The measure of one thing of many: of a loan or a debt it says how much is owed, of homes and courses nothing. */
const eachHead =
  /^(?:the )?(?:average|mean|median|typical) (?:\w+ )?(?:size|length|value|amount|duration|density|extent) of\b/;
const owed = /arrear|debt|overpay|deficit|loss|fraud|fine|penalt|delay|outage|downtime|backlog|queue|wait/;

const ofProperty: Rule = ({ parts, text, isHigher, found: { by, reason } }) => {
  if (parts.some((part) => rank.test(part))) return 'a place in an order is better the lower it is';
  if (reason.endsWith('taken') || !by) return undefined;
  // A title before what is counted only says of what: “Speed of decisions: % within 8 weeks”.
  const said =
    parts.length > 1 ? parts.filter((_, place) => place > 0 || !framed.test(parts[1] ?? '')) : parts;
  const head = said.map((part) => propertyHead.exec(part)?.[1]).find(Boolean);
  const isBare = parts.length === 1 && bareProperty.test(parts[0] ?? '');
  // The age of what is still to be done is how long it has waited.
  if (head !== undefined && waiting.test(text)) return undefined;
  if ((head !== undefined && !by.text.includes(head)) || isBare) return 'it measures a property of them';
  const isEach = parts.some((part) => eachHead.test(part)) && (isHigher || !owed.test(by.text));
  return isEach ? 'it measures how large or long each of them is' : undefined;
};

/** What is planned, wanted or expected says nothing of what was reached. */
const plannedStart = new RegExp(
  String.raw`${ofStart}(?:(?:numbers?|level|amount|value) of )?(?:targets? (?:numbers?|rate|level|for|of)|planned|budgeted|required|anticipated|predicted|baseline|expected(?! (?:standard|level|progress|grade|outcome)))\b`,
);
const targetStart =
  /^(?:the )?(?:(?:annual|national|local|our|agreed) )?targets? (?:for|of|numbers?|rates?|levels?|percentage)\b/;
const plannedEnd =
  /\b(?:needed|required|wanted|sought|to be (?:found|made|delivered|built|achieved|saved)|(?<!\b(?:in|special|educational|care|support) )needs?)$/;
const ofPlanned: Rule = ({ parts, found: { by } }) => {
  if (parts.some((part) => targetStart.test(part))) return 'it is a target';
  return by &&
    /^(?:harm|boon|weakBoon|cureNoun|gap)$/.test(by.kind) &&
    !plannedStart.test(by.text) &&
    !plannedEnd.test(by.text) &&
    parts.some((part) => plannedStart.test(part) || plannedEnd.test(part))
    ? 'it may be what is planned or needed'
    : undefined;
};

/** People at work on a thing say how much is put into it. */
const atWork =
  /\b(?:staff|officers?|employees|workers|teams?|posts|ftes?|investigators|detectives|constables|nurses|people) (?:\w+ )?(?:working(?! (?:hours|days|time|from|age))|dealing|assigned|deployed|investigating|handling|tackling|responsible) (?:on|with|in|for|to|\w+)\b/;
const mayWork = /working|dealing|assigned|deployed|investigating|handling|tackling|responsible/;
const ofWorkers: Rule = ({ text, found: { by, reason } }) => {
  const at = mayWork.test(text) ? atWork.exec(text) : null;
  const isAfter = at && (by ? text.lastIndexOf(by.text) >= at.index : reason.endsWith('taken'));
  // What people who work somewhere feel is their own view.
  return isAfter &&
    !(by?.kind === 'opinion' && /\b(?:feel\w*|satisfied with|confident|who|agree\w*)\b/.test(text))
    ? 'it counts who works on it'
    : undefined;
};

/** What is said, written, asked or set aside about a thing is not the thing. */
const aboutHead =
  /^(?:the )?(?:(?:numbers? of|total|%|percentage of|amount of) )*(?:\w+ ){0,2}?(?:enquir(?:y|ies)|calls|contacts|questions|requests|awareness|knowledge|information|data|meetings|reports|articles|stories|debates|surveys?|research|studies|policies|plans|strategies|leaflets|guidance|campaigns?|budgets?|funding|grants?) (?:about|on|into|regarding|concerning|of|for|against)\b/;
const ofAbout: Rule = ({ parts, found: { by, reason } }) => {
  const part = parts.find((each) => aboutHead.test(each));
  const isAfter =
    part !== undefined &&
    (by
      ? /^(?:opinion|harm|boon|weakBoon|gap|state|cureNoun)$/.test(by.kind) &&
        part.indexOf(by.text) >= (aboutHead.exec(part)?.[0].length ?? 0)
      : reason.endsWith('taken'));
  return isAfter ? 'it counts what is said or spent about it' : undefined;
};

/** “Compliments to complaints ratio”: which of the two it is held against is not said. */
const ofRatio: Rule = ({ text, found: { by } }) =>
  by && / to (?:\w+ ){1,3}ratio\b|^debt to \w+/.test(text) && !/ratio/.test(by.text)
    ? 'it is a ratio of two things'
    : undefined;

/** Which cause, kind or outcome cases have: a breakdown of them. */
const kindOfCase =
  /\b(?:where|whose|whom|which|with|by|in which|and)\b(?: \w+){0,4}? (?:causes?|reasons?|categor(?:y|ies)|types?|themes?|sources?|factors?|triggers?|motives?|grounds?|topics?|subjects?|origins?)(?: (?:of|for|behind) (?:\w+ ){1,4}?| (?:\w+ )?)(?:is|was|are|were|being|given|cited|recorded|stated)\b/;
/** A word of each, since few names hold one. */
const mayBreakDown =
  /cause|reason|categor|type|theme|source|factor|trigger|motive|ground|topic|subject|origin/;
const ofBreakdown: Rule = ({ text }) =>
  mayBreakDown.test(text) && kindOfCase.test(text) ? 'it says how they are made up' : undefined;

const limit = String.raw`(?:\d+|one|two|three|four|five|six|eight|ten|twelve|eighteen) (?:working |calendar )?(?:second|minute|hour|day|week|month)s?`;
/** A name that holds its own standard: “maximum wait of four hours”. What is counted, time or share, it leaves open. */
const standard = new RegExp(
  String.raw`\b(?:times?|waits?|period|turnaround|delay) (?:of|at|is) (?:no more than |up to |at most |under |less than )?${limit}\b|\b(?:maximum|max|target|standard)(?: of)?(?: an?)? ${limit} (?:\w+ )?(?:waits?|times?|response|turnaround)|^(?:an? )?(?:minimum|at least|maximum|at most)(?: of)? \d+\b`,
);
const ofStandard: Rule = ({ text, isShare, found: { by, reason } }) =>
  (/^(?:an? )?(?:minimum|at least|maximum|at most)/.test(text) ||
    (!isShare && (reason.endsWith('taken') || by?.text.startsWith('wait') === true))) &&
  standard.test(text)
    ? 'it holds the standard itself'
    : undefined;

/** What was planned and what came: either may be more. */
const plans =
  /\b(?:plans?|planned|actuals?|budget\w*|forecasts?|targets?|outturns?|profiled?|projected|income|expenditure|demand|supply|baseline|years?|quarters?|months?)\b/;
const difference =
  /\b(?:difference|differential|gap|variance)s? (?:between|in|from|with|on|to|against) (.*)$/;
const people: ReadonlySet<string> = new Set([
  ...plainWords.people.split(/\s+/).flatMap(nounForms),
  ...'deprived disadvantaged peers areas wards places quintile quintiles ethnic gender'.split(' '),
]);
const ofDifference: Rule = ({ text, found: { by } }) => {
  const sides = by?.kind === 'gap' ? difference.exec(text) : null;
  if (!sides) return undefined;
  const isOfPeople = (sides[1] ?? '').split(' ').some((word) => people.has(word));
  return plans.test(sides[1] ?? '') || (sides[0].startsWith('diff') && !isOfPeople)
    ? 'a difference may lie on either side'
    : undefined;
};

const low = String.raw`(?:zero|nil|no|nought|one|two|[012u])`;
const mark = String.raw`(?:ratings?|stars?|scores?|grades?|bands?|tiers?|levels?|marks?)`;
const above = String.raw`(?!\+| ?(?:or|and|to) (?:above|more|better|higher|over|three|four|five|[345]))`;
/** A low mark: “zero or one hygiene rating”, “a score of two”, “graded 1”, “lowest rating”. */
const lowMark = new RegExp(
  String.raw`\b(?<!stage |year |at least |minimum of )${low}(?: (?:or|and|to) ${low})? (?:\w+ ){0,4}?${mark}\b|(?<!at least )\b(?:${mark}|rated|scor(?:ed|ing)|graded)(?: (?:of|at|as|is|was|a|an))* ${low}\b${above}|\b(?:lowest|low|lower|bottom|poorest|worst) (?:\w+ ){0,3}?${mark}\b|\b${mark} (?:or \w+ )?(?:of )?(?:\w+ )?(?:or (?:less|lower|below|worse)|and (?:under|below))\b|\bgraded? (?:as )?[3-9d-g]\b(?! or above| ?\+)`,
);
const ofLowMark: Rule = ({ text, isHigher, found: { by } }) =>
  isHigher &&
  by !== undefined &&
  !/^(?:cure|inTime|opinion|dealing)$/.test(by.kind) &&
  /rat(?:ed|ing)|star|scor|grade|band|tier|level|mark/.test(text) &&
  lowMark.test(text) &&
  !/^(?:level|grade|band|stage|[34] star|epc|energy)/.test(by.text)
    ? 'a low mark may turn it'
    : undefined;

const figureRules: readonly Rule[] = [
  ofProperty,
  ofPlanned,
  ofWorkers,
  ofAbout,
  ofRatio,
  ofBreakdown,
  ofStandard,
  ofDifference,
  ofLowMark,
];

/** Why a name may give another figure than a count of what its words name; undefined where none of the rules applies. */
export const doubtOfFigure: Rule = (read) => firstDoubt(figureRules, read);
