import type { NameWord } from './readWords';
import { verbForms } from './plainWords';
import { has, isAct, isBad } from './wordTests';

const money = String.raw`(?:\w+ )?(?:rents?|rates|tax|taxes|debts?|debtors?|arrears|income|receipts?|charges?|fees?|fines?|overpayments?|costs?|levy|levies|revenue|invoices?|debits?|money|monies|loans?|penalt(?:y|ies)|pcns?|assets?|nndr|contributions?|subsid(?:y|ies)|duty|duties)`;
const mess = String.raw`(?:fly ?)?tips?|tipping|vehicles?|graffiti|encampments?|needles?|dumping|rubbish|snow|ice|leaves|weeds?|gull(?:y|ies)|drains?|culverts?|screens?|blockages?|obstructions?|tickets?|cases?|incidents?|correspondence|posters?|waste|carcass(?:es)?|trolleys?|asbestos|cladding|risks?|jobs?|offences?|crimes?`;
const people = String.raw`(?:(?:staff|students?|learners?|pupils?|employees?|apprentices?|teachers?|volunteers?|nurses?|workers?|officers?|trainees?|entrants?|starters?|participants?|carers?|workforce|adopters?|households|governors?|consultants?|doctors?|gps?|firefighters?|recruits?|mentors?|members?|customers?|practitioners?|tenants?|graduates?)|social workers?)`;
const made = String.raw`(?:homes?|houses?|housing|dwellings?|flats?|units?|properties|bungalows?|jobs?|posts?|places?|trees?|hedges?|habitats?|points?|bays?|routes?|lanes?|paths?|alarms?|detectors?|sprinklers?|adaptations?|insulation|panels?|boilers?|pumps?|lights?|lanterns?|leds?|facilities|schools?|ramps?|rails?|equipment|meters?|bins?|crossings?|hectares?|ponds?|woodlands?|meadows?|gardens?|allotments?|businesses|apprenticeships?|opportunities|capacity|kits?|devices?|cameras?|telecare|broadband|connections?|measures?|schemes?|hedgerows?|bulbs?|kitchens?|bathrooms?|windows?|doors?|roofs?|systems?|chargers?|charge ?points?)`;

/** Verbs that are good or bad only by what they are done to, and the things with which they are good. */
const goodWith: Readonly<Record<string, string>> = {
  collect: `${money}|bins?|skips?|cadd(?:y|ies)|collections?|boxes|sacks|containers`,
  reclaim: `${money}|animals?|dogs?|land|pets?`,
  'repay:repaid': money,
  redeem: 'vouchers?',
  recover: `${money}|patients?|people|clients?|property|goods|vehicles?`,
  fill: 'posts?|vacanc(?:y|ies)|(?:school )?places?|shifts?|roles?|positions?|jobs?|potholes?|duties|rotas?|hours?|apprenticeships?',
  clear: mess,
  remove: mess,
  retain: people,
  recruit: `${people}|posts?|vacanc(?:y|ies)`,
  'let:let': `${made}|lettings?|stalls?|shops?|offices?|garages?|workshops?|premises|accommodation|voids?|tenancies|plots?|pitches|rooms?|space|floorspace|estate`,
  'find:found':
    'persons?|people|children|child|work|jobs?|accommodation|information|homes?|employment|adults?',
  'build:built': made,
  create: made,
  plant: made,
  install: made,
  fit: made,
  'win:won': 'appeals?|bids?|awards?|cases?|contracts?|medals?|grants?|funding|tenders?|income',
  adopt:
    'child(?:ren)?|plans?|polic(?:y|ies)|standards?|looked after|dogs?|cats?|animals?|guidance|recommendations?',
  'catch:caught': 'drivers?|offenders?|criminals?',
  gain: 'qualifications?|awards?|grades?|jobs?|employment|accreditation|skills?|work|access|certificates?|passes|levels?|accommodation|permission',
  obtain:
    'qualifications?|awards?|grades?|jobs?|employment|degrees?|work|permission|accreditation|funding|accommodation|consent|certificates?|outcomes?',
  reach:
    '(?:expected )?(?:standards?|levels?|milestones?|targets?|grades?)|permanence|agreement|people|residents|households|audience|goals?',
  secure: `${money}|funding|investment|convictions?|accommodation|homes?|employment|jobs?|placements?|savings?|tenanc(?:y|ies)|grants?|contributions?|work|housing|permanence`,
  empty: 'bins?|tanks?|gull(?:y|ies)',
  confine: 'fires?',
  'sweep:swept': 'streets?|roads?|gutters?|channels?|chimneys?|kilometres|miles',
  settle: `${money}|complaints?|disputes?`,
  promote: 'jobs?',
  relocate: 'businesses|jobs?',
  benefit: `${people}|people|adults?|child(?:ren)?|visitors?|young|women|men|patients?|residents|households|homes|properties|families|businesses|schools|communities`,
  equip: made,
  maintain: `${made}|standards?|employment|cover|buildings?|roads?|footways?|paths?|independence|living|safety|accreditation|contact|certification|status|programmes?|levels?|health|condition`,
  prevent: String.raw`cases?|households|evictions?|admissions?|people|attempts?|tenants?|famil(?:y|ies)|${money}|escalations?`,
  avert: 'cases?|households|strikes?|closures?|evictions?',
  avoid:
    'admissions?|costs?|attendances?|emissions?|visits?|journeys|tonnes?|miles|placements?|conveyances?|spend|evictions?',
  restore: `${made}|supply|supplies|services?|customers?|power|roads?|buildings?|monuments?|rivers?|connections?|access|peatlands?|hectares?|kilometres|backups?`,
  sustain: `tenanc(?:y|ies)|jobs?|employment|people|placements?|recovery|accommodation|outcomes?|businesses|improvements?`,
  save: String.raw`${money}|lives|time|energy|[kmg]wh|carbon|hours|water|savings?|tonnes?|trees?|journeys`,
  certify: 'homes?|buildings?|staff|officers?|products?|boilers?|systems?',
  pass: 'inspections?|tests?|audits?|(?:\\w+ )?checks?|exams?|modules?|courses?|units?|students?|learners?|pupils?|candidates?|assessments?|samples?|surveys?|apprentices?|visits?|vehicles?|properties|homes?',
  dismantle: '(?:.* )?gangs?|(?:.* )?groups?|networks?|encampments?',
  disburse: '',
  reinstate: 'roads?|footways?|trenches|services?|supply|supplies',
  reimburse: 'claims?|expenses|customers?',
  eliminate: '',
  rescue: 'people|persons?|animals?|casualties',
  'seek:sought': '',
  operate: 'services?|mileage|trains?|bus(?:es)?|journeys|trips|miles|km|kilometres|routes?|hours',
  observe: 'lessons?|teachers?|standards?|practice',
  mark: '(?:.* )?(?:papers?|scripts?|work|exams?|assessments?|essays?|bikes?|property)',
  'pay:paid': `${money}|suppliers?|notices?|tenants?|residents?|taxpayers?|households|debtors?|bills?|creditors?|wages?|staff|benefits?|people|employees?|contractors?|businesses|smes?|applicants?|customers?|grants?|students?|parents?|payments?|compensation|volunteers?|providers?|carers?`,
  upgrade: `${made}|roads?|footways?|signals?|stops?|junctions?|stations?|parks?|playgrounds?|servers?|software|stock|toilets?|buildings?|premises|columns?|shelters?`,
  support: `people|persons?|residents?|households|famil(?:y|ies)|businesses|customers|carers|adults?|child(?:ren)?|tenants?|victims?|clients?|patients?|pupils|students|learners|hours|days|volunteers?|groups?|organisations?|women|men|citizens?|survivors?|veterans?|charities|schools?|leavers|smokers|workstations?|schemes?|tenanc(?:y|ies)|parents|offenders?`,
  tackle: 'poverty',
  divert: '(?:\\w+ )?waste|tonnes?|offenders?|people|admissions?|landfill',
  extinguish: 'fires?',
};

const lives = String.raw`students?|learners?|pupils?|child(?:ren)?|staff|employees?|apprentices?|trainees?`;
const runs = String.raw`operations?|appointments?|clinics?|trains?|bus(?:es)?|services?|flights?|class(?:es)?|courses?|sessions?|visits?|hearings?|lessons?|procedures?|trips?|mileage|calls?|surger(?:y|ies)|lists?|journeys?|collections?|sailings?|trams?|events?|performances?|games?|shows?|meetings?|trials?|inspections?|deliver(?:y|ies)|rounds?|repairs?|admissions?|treatments?|clients?`;
/** Verbs that are bad only by what they are done to, and the things with which they are bad. */
const badWith: Readonly<Record<string, string>> = {
  refuse: 'offers?',
  reject: 'offers?|referrals?|votes?|ballots?|loads?|papers?',
  decline: 'offers?',
  'withdraw:withdrawn': `${lives}|services?|courses?|entrants?|participants?|routes?|starters?|victims?|support`,
  cancel: runs,
  postpone: runs,
  suspend: `${lives}|services?|works?|${runs}`,
  exclude: lives,
  terminate: 'placements?|early',
  expire: 'certificates?|checks?|dbs|training|inspections?',
  retire: '',
  drop: '',
  revoke: '',
  disengage: `${lives}|clients?|people|young people`,
  exceed:
    'limits?|objectives?|capacity|thresholds?|budgets?|guidelines?|levels?|values?|days?|time|minutes?|hours?|weeks?',
  'uphold:upheld': 'complaints?|investigations?|grievances?|allegations?|claims?|stage|\\d',
  overturn: 'decisions?|appeals?|refusals?',
  quash: 'convictions?',
  escalate: 'complaints?|cases?|incidents?|issues?|disputes?|calls?|tickets?|stage',
  delay: `${runs}|discharges?|transfers?|patients?|payments?|projects?|applications?|decisions?|days?|handovers?|people|minutes?`,
};

/** Verbs that bring a thing about: of a bad thing that is no good. */
const bringing = `complete achieve deliver implement create build:built obtain gain install plant reach attain maintain sustain
  retain secure promote win:won finalise finish conclude provide carry:carried adopt enrol restore`;

/** Verbs of getting and keeping. */
const gets: ReadonlySet<string> = new Set(
  'retain gain obtain win:won reach secure maintain sustain restore'.split(' ').flatMap(verbForms),
);

const byForm = (verbs: Readonly<Record<string, string>>): ReadonlyMap<string, RegExp> =>
  new Map(
    Object.entries(verbs).flatMap(([verb, things]) => {
      const known = new RegExp(`(?:^|\\s)(?:${things === '' ? '(?!)' : things})$`);
      return verbForms(verb).map((form): [string, RegExp] => [form, known]);
    }),
  );
const good = byForm(goodWith);
const bad = byForm(badWith);
const brings = new Set(bringing.trim().split(/\s+/).flatMap(verbForms));

/** What an act is done to: the head before it, and what follows it up to the next link. */
function objectsOf(words: readonly NameWord[], act: NameWord): readonly NameWord[] {
  const at = words.indexOf(act);
  const before = words
    .slice(0, at)
    .filter(({ kind, text }) => kind !== 'frame' && kind !== 'neg' && !/ly$/.test(text));
  const heads = before.filter((word, place) => {
    const next = before[place + 1];
    return (
      word.kind !== 'link' &&
      (next === undefined || has('link', 'state')(next) || isAct(next) || /^(?:and|or)$/.test(next.text))
    );
  });
  // "Reached all of the milestones": a word of quantity is no object of its own.
  const rest = words.slice(at + 1).filter((word, place, after) => {
    const before = after[place - 1];
    return !(
      word.text === 'of' &&
      before &&
      /^(?:all|any|some|none|each|most|both|half|%)$/.test(before.text)
    );
  });
  const end = rest.findIndex(({ kind }) => kind === 'link');
  return [...heads, ...(end < 0 ? rest : rest.slice(0, end)).filter(({ kind }) => kind !== 'frame')];
}

/**
 * What leaves an act open that is good or bad only by what it is done to: “land filled” → “it does not say …”; “posts
 * filled” → undefined; `cause` is what follows “due to”: “cancelled due to error” is bad. What is bad may be brought about as well: “evictions completed” is no good.
 */
export function doubtOfObject(
  words: readonly NameWord[],
  by: NameWord,
  cause: readonly NameWord[] = [],
): string | undefined {
  if (!has('cure', 'lapse', 'dealing')(by)) return undefined;
  const known = (by.kind === 'lapse' ? bad : good).get(by.text);
  const objects = objectsOf(words, by);
  const isKnown =
    known !== undefined &&
    (objects.some(({ kind, text }) => known.test(text) || (by.kind === 'cure' && kind === 'harm')) ||
      // Retired through ill health, cancelled by mistake: the cause is bad.
      (by.kind === 'lapse' && [...words.slice(words.indexOf(by)), ...cause].some(has('harm'))) ||
      // A good thing that was got or kept: green flag status retained.
      (gets.has(by.text) && objects.some(has('boon'))));
  if (words.some(has('inTime'))) return undefined;
  if (known !== undefined && !isKnown) return `whether “${by.text}” is wanted depends on what it is done to`;
  const wrong = brings.has(by.text)
    ? objects.find((word) => (isBad(word) || word.kind === 'strange') && word !== by)
    : undefined;
  return wrong ? `“${wrong.text}” is what was “${by.text}”` : undefined;
}
