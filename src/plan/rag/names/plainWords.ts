const doubled = /[^aeiou][aeiou][bdglmnprt]$/;

function withEnding(verb: string, ending: 'ed' | 'ing'): string {
  if (verb.endsWith('e')) return ending === 'ed' ? `${verb}d` : `${verb.slice(0, -1)}ing`;
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb + ending;
}

/**
 * The forms of a verb that a name can hold: collect → collect, collects, collected, collecting; rebook as well;
 * "pay:paid" names a past form that follows no rule. Verbs of one short syllable at their end are given with both
 * spellings (quit → quitting, quited), since a form that nobody writes does no harm.
 */
export function verbForms(entry: string): readonly string[] {
  const [verb = '', past] = entry.split(':');
  const forms = [
    verb,
    /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : /(?:s|sh|ch|x)$/.test(verb)
        ? `${verb}es`
        : `${verb}s`,
  ];
  forms.push(past ?? withEnding(verb, 'ed'), withEnding(verb, 'ing'));
  if (doubled.test(verb)) forms.push(`${verb}${verb.slice(-1)}ed`, `${verb}${verb.slice(-1)}ing`);
  return forms;
}

/** A noun and its plural: vacancy → vacancy, vacancies; breach → breach, breaches. */
export function nounForms(noun: string): readonly string[] {
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`];
}

/**
 * Words of the fields that names speak of, which say nothing of which way is better: what is served, who works there,
 * where, when and of which kind. A word in no list at all is strange, and a name is not decided past it. Plurals are known
 * by rule, and words that are listed for another kind (`wordLists`) are not given again.
 */
export const plainWords = {
  /** Bodies, places and parts of them. */
  bodies: `academy agency airport allotment ambulance archive association authority back beach block board borough
    bridge bridleway brigade bungalow cabinet campus canal carriageway ccg cemetery centre charity cinema city
    clinic coast coastal college commercial commissioner committee communal company constabulary contractor
    corporate council country county court cqc crematorium crossing crown custody cycleway defra department depot
    desk directorate district division drain dwp england english estate faculty firm flat footpath footway force
    form freeholder front gallery garage garden global government group gully gym harbour helpdesk highway hmcts
    hospice hospital hostel hotel house icb ico industrial inspectorate institution international ireland irish
    junction kerb kindergarten landlord leaseholder leisure library local locality london magistrates main market
    ministry motorway museum national neighbourhood nhs northern nursery office ofsted ombudsman organisation
    owner panel parish park parliament partner partnership pavement pharmacy pitch playground police pool port
    practice premises prison private probation public quarter reception region regional regulator reservoir retail
    river roundabout rural scotland scottish section sector sewer shop site sixth society sport station statutory
    street supplier surgery team tenant theatre town tribunal trust tunnel uk unit university urban verge village
    voluntary wales ward welsh zone`,
  /** People, by what they are and do. */
  people: `adolescent adult adviser advisor age aged agent applicant asian asylum baby bame barrister black bme
    boy buyer caller candidate caregiver carer chief child children citizen claimant clerk client clinician
    commuter constable consultant consumer councillor crew customer cyclist defendant delegate dentist detainee
    detective director disabled doctor driver elder elderly employee employer entrepreneur ethnic ethnicity
    executive family farmer father female firefighter gender girl governor gp guardian guest handler headteacher
    infant inmate inpatient inspector investor judge juror lecturer magistrate male man manager maternal member
    men midwife migrant minority mother motorist nationality nurse nursing offender officer official old older
    oncall operator outpatient paramedic parent passenger patient payer pedestrian pensioner people person
    pharmacist postgraduate practitioner prisoner probationer professor psychiatrist psychologist pupil race
    ratepayer recruit refugee relative religion researcher resident respondent retained rider scholar seeker
    sergeant sex sheltered shopper social solicitor staff student supporter surgeon suspect taxpayer teacher
    teenager therapist toddler trader traveller undergraduate user vendor veteran white wholetime witness woman
    women worker workforce years young younger youth`,
  /** Kinds and places in an order. */
  kinds: `academic acute administrative advanced afternoon all amber annual annum any april august automated
    automatic autumn band basic billion blue both brown calendar capita casual category cent centile central
    chronic civic class clinical cold collective combined common complex core critical cultural cumulative daily
    date day december dental different digital direct domestic double dry each early economic educational eight
    elective electric electrical electronic eleven emergency environmental essential evening every existing
    external february fifth final first fiscal five fixed formal fortnightly four fourth frequent full fulltime
    further general grade green half heavy high higher historic historical hot hours household hundred index
    indicator indirect individual indoor informal initial integrated interim internal january joint july june key
    kpi large last level light live long major mandatory manual march may mean measure mechanical median medical
    medium mental million minor moderate modern month monthly morning most municipal natural new next night nine
    nondomestic nonurgent november october online operational oral original other outdoor overall part particular
    parttime peak per percentile period permanent personal phase physical pi planned point postal previous primary
    principal prior priority professional quarterly range rapid recent red regular reproductive residential
    rolling routine same scale scheduled seasonal second secondary september serious set seven severe sexual short
    simple single six small some special specialist specific spring stage standard step strategic structural
    subset summer surgical tactical technical telephone ten term tertiary third thousand three tier today total
    traditional twelve twenty two type typical unique urgent variable verbal warm week weekday weekend weekly wet
    whole winter written year yearly ytd`,
  /** What councils, landlords and their like deal with. */
  civic: `access action activity aid air alcohol allowance animal app appeal bathroom boiler bonus broadband bulky
    burial bus bylaw capital car care casework cat channel chat cleansing column composter computer condition
    container correspondence counter cremation data debit defence democracy democratic development device document
    dog door drainage duty election elector electoral electricity email energy enforcement equipment expenditure
    face feedback ferry file finance financial fleet flight flood foi food freedom fuel funeral gambling gas gdpr
    goods governance grass gritting hardware hearing heat heating hedge hotline housing human hygiene ict
    induction information initiative insurance investigation it journey kerbside kitchen km lamp lane laptop law
    lease leasehold leave legal licensing lift lighting line maintenance metro mileage module network opinion
    outcome page paper parking payable paybill payment payroll pension permission permit pest phone planning
    portal power procedure procurement purchasing rail railway recruitment recyclables recyclate regulation
    regulatory rent rental revenue role roof rota round route rubbish sack salaried salary scrutiny server sewage
    sewerage signal software solar spend spending stock subject supervision sweeping switchboard system task tax
    taxation taxi trading traffic tram transaction trip vetting view vote voter wage web wedding weed wifi window
    work`,
  /** What schools, health, police, fire, courts and utilities deal with. */
  services: `adoption adoptive antenatal appliance arrival asthma autism bed bill billing birth blood bowel breast
    cancer cardiac cervical childcare concert connection conveyance criminal ct culture curriculum degree dementia
    diabetes diabetic diagnostic disability doctoral doctorate domiciliary dose drug ed education ehc ehcp engine
    enterprise exam examination exhibition eye eyfs fire flu forensic foster fostering foundation gcse
    guardianship health healthcare heart heritage hip homecare hpv imaging industry jab kidney knee laboratory
    learning loan looked lung masters maternity mathematics maths medication medicine memberships meter mmr
    mobilisation mri neonatal object operation paediatric performance perinatal phd phonics pipe placement
    pregnancy pregnant prescribing prescription psychiatric psychological psychosis publication pump reading
    requirement research safeguarding schooling science sen skin smoke space sprinkler stroke study swim swimming
    talking tariff testing therapy thesis tobacco treatment trial volunteers vte warrant writing`,
  /** Words that only join others, or say how, when or how much. */
  grammar: `about academically across along already also always am amount annually another approximately around
    average away basis beginning being by clinically collectively could currently did digitally directly do does
    done down during easily economically educationally eg either electronically else emotionally end especially
    etc ever fairly finally financially following formally fully generally hand he her highly his how ie
    immediately inc incl individually informally initially internationally jointly just kind least legally like
    likely list locally mainly manually many me medically mentally might much must my nationally near newly nor
    normally off often once or our out own particularly personally physically plus previously pro professionally
    quantity quite rather reason recently regionally regularly routinely seriously shall she should significantly
    simply so socially sometimes specifically still subsequently substantially successfully such sum technically
    their them then there these they this those time together toward twice up us usage use used using usually
    versus very via vs way we well what will within would you your`,
  /** Acts, properties and things that every field speaks of. */
  general: `abdominal ability above absolute acceptance accepted accessing acquired actual adapt adapting
    additional adjacent administration affected affecting aim alert aligned allow allowed alone although amongst
    analysis aneurysm anonymous answering anticipated anyone anything aortic appear appearing applicable apply
    applying approach appropriate approved arbitration arrange arranged arranging arrived asked aspect assigned
    assistance attached attempt attempted attempting attitude attract attributes audited aureus await background
    balanced based bear became becomes becoming behalf behaviour believe belonging best better beyond blended
    bloodstream booking bottom bought branding bringing broad broader broadly busy calculate calculated
    calculation came caring categorised catered cause caused causing centralised centred certain changed changing
    character charged charter choose chosen circumstances classify climate closer clostridium code coded coli
    collaboration come coming commissioning commitment communication comparable compare compensation compiled
    component comprised comprising compulsory computed concept concerned concerning confidential configured
    confirmed consecutive consider considerable considered considering consist consisting constituent constructed
    contain containing continue continuous contribute contributed contributing converted coordinated coordination
    counted counts couple cover covered covering crisis criteria criterion customised dated debate debited
    decentralised dedicated deep defined definitive deliberately depend dependent deposited deprived depth derived
    describe described describing designated desired detail differ difference directed distance divide divided
    documented doing draft drafted drawn draws driven drunk dual duration earmarked earning ease effect element
    elsewhere embedded enabled encampment encountered ended ending endorsed engage engaged engaging engineered
    enough ensure entering entire entitled equal equally equated equivalent escalator estimate evaluated
    evaluation even eventually everyday everyone evidence evidenced evidential exact exactly example exchanged
    executed exercised exist expect expected experience experienced explain explained express expressed extend
    extended extending extent faced facing factor falling far favourable feature featured feel feeling few filing
    filmed fine focus focused foot formalised formatted former formerly forming function future get getting go
    goal goes going grand grouped guidance guide guideline happen happened happening hard hb head heading heard
    height held here holistic hope hosted hypertension idea ideal identified important imported include inclusive
    indexed indicate indicated indicating inflicted inner innovation input instructed intend intended introduced
    inventoried invested investment invite inviting involve involving itself ivf justified know knowing knowledge
    known la label labelled largest later leading leaflet leased length lent lettable licenced licensed life
    lifestyle limit linking little loaded located longer look looking machine mailed manage managed managing
    mapped marketed marketing mass material maximum meaning measured measurement measuring mention message method
    mid midpoint migrated minuted mixed model modelled modelling moderated money multiple name named narrated
    narrow nature nearby nearest negotiation networked networking none notable note noted nothing notified
    observation obvious occupying offending offensive ongoing onset onto optimised optional ordered ordinary
    oriented origin outer outset outside owned owning packaged paid partly partnered passive past patented pct
    perceive performed permanently persistently photographed pick piece piloted plain pledge pledged policed
    polled populated possible posted pp practised preceding prediction prepare prepared preparing prescribed
    present presented presenting press priced printed prioritised proactive produce producing promised proposed
    provisional purely purpose putting queried question quoted radio ranging ranked rated read ready real realised
    rear recalled reckoned recurrent recurring referenced reflected regarded regulated rehearsed relate related
    relating relatively relevant remain remainder remaining remunerated reportable reporting requested require
    required requiring researched residing resource resourced respect respective rest restorative resulted
    resulting revised rolled rounded routed rowdy rule run running said sanctioned saw say scenes schedule scope
    scoped scored seconded seem select selected selecting selective seminar sensitive sequence serving several
    shape shaped shipped shorter showing shown side sight significant similar simulated sited situated situation
    size skill snapshot someone something soon source sourcing speak specified split spread staffed staphylococcus
    state stated status stayed staying stocked store stored streamed strength strong structured studied studying
    subscribed subsequent subsidised substantial successive sufficient suit summarised super supplied supplying
    suspected tabled tagged tail tailored take taking talk targeted technique teenage television tendered
    theoretical therapeutic think thought threatened thus till timed took tool tooth top tracked traded
    transported travelled try trying turn turned typed typically understand understanding understood universal
    unregulated uploaded upper upward useable useful usual valued various vary varying viewed visible visually
    volume vulnerable want wanted webinar went whatever whereby wherever wide wider width wired wish witnessed
    word worked worn worth yet`,
} as const;
