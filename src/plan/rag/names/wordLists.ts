/** Words that name what less is wanted of. Nouns are given in the singular, their plurals are known by rule. */
export const harms = {
  money: `arrears debt debtor overspend overspending deficit slippage shortfall loss fraud borrowing
    overpayment underpayment liability surcharge consumption leakage overtime`,
  crime: `crime offence burglary robbery theft arson assault homicide murder rape violence violent abuse
    victimisation knife gun vandalism nuisance reoffending recidivism criminality casualty trafficking stolen
    misuse shoplifting racism hooliganism contraband mutiny blackmail perpetrator intrusion harassment terrorism malicious deliberate illegal escape abscond absconder absconding riot disturbance disorder
    hostage trespass stabbing shooting kidnap stalking corruption bribery extortion smuggling grooming cruelty slavery hoax deception`,
  health: `injury fatality death mortality suicide illness infection mrsa difficile bacteraemia ulcer fracture obesity
    obese overweight smoking smoker conception stillbirth decay restraint harm harmful disease
    tuberculosis falls trolley underweight isolation loneliness lonely overdose relapse norovirus
    sepsis thrombosis haemorrhage scald burn drowning poisoning ligature seclusion frailty outbreak morbidity malnutrition dehydration burnout fatigue amputation`,
  hardship: `poverty destitute repossession begging deprivation homelessness homeless eviction unemployment unemployed inactivity claimant neet
    worklessness workless hardship overcrowding neglect exploitation destitution`,
  buildings: `void vacancy vacant empty dereliction derelict disrepair damp mould defect defective hazard breakdown
    fault leak`,
  streets: `litter dumping infestation vermin subsidence detritus graffiti flytip flytipping flyposting contamination pollution emission carbon co2 co2e nox
    congestion pothole fires residual flooding spill leakage landfill noise no2 pm2 odour`,
  people: `absence absenteeism sickness attrition leaver exclusion suspension truancy dropout grievance dismissal
    redundancy bullying withdrawal sick absentee awol`,
  service: `delay backlog queue wait waiting failure error mistake accident accidental collision breach complaint
    dispute dissatisfaction downtime outage exceedance wastage evasion contravention infringement violation discrepancy omission mishap misdiagnosis maladministration injustice nonconformity disruption malware ransomware blackout disconnection bottleneck waiver spam phishing abandonment cancellation refusal postponement escalation rejection
    rework risk complication shortage lateness vulnerability weakness duplication inaccuracy noncompliance crash clash
    misconduct penalty lack barrier decline deterioration unavailability churn dependency deficiency waiter underoccupation interruption blockage burst collapse stoppage overflow derailment
    instability discolouration malfunction allegation deadlock overrun`,
  again: `readmission rereferral reregistration representation reattendance readmitted rereferred reopened
    reregistered reconviction readmissions reinspection resit retake recall`,
} as const;

/** Words that name what more is wanted of. */
export const boons = {
  learning: `attainment eet employability destination achievement attendance enrolment literacy numeracy qualification qualified skilled readiness
    retention continuation progression apprenticeship apprentice graduation readability scholarship citation`,
  use: `footfall borrower donor subscription giving readership patronage ridership circulation visitor participation participant engagement involvement uptake membership volunteer
    volunteering download donation subscriber footfalls tourism compliment follower turnout audience`,
  money: `income surplus saving profit liquidity reserves yield profitability fundraising ebitda`,
  work: `employment employed productivity growth jobs opportunity`,
  health: `wellbeing happiness fitness adherence remission sobriety healthy survival immunisation vaccination vaccinated vaccine breastfeeding breastfed active quitter
    abstinence independence independently independent screening`,
  quality: `quality timely prompt promptly quickly resilient transparency diversity dignity courtesy responsiveness success successful compliance compliant accuracy accurate availability available effectiveness
    effective efficiency efficient timeliness punctuality punctual reliability reliable cleanliness clean
    acceptable accessible accessibility suitable adequate satisfactory good excellent positive safe safely
    decent affordable valid correct resilience biodiversity accredited accreditation coverage utilisation
    competent competence fair excellence improved sustainable uptime stability equipped usable`,
  green: `recycling recycled composting composted reuse reused renewable insulation`,
} as const;

/** Boons that a bad thing can hang on: use of force, income lost, attendance at A&E. With one in the name, ask. */
export const weakBoons = new Set(
  `attendance user visit visitor participation participant engagement involvement income employment
  employed membership growth available availability active screening coverage saving positive jobs opportunity
  uptake good`.split(/\s+/),
);

/** Nouns of what is done: with them a bad thing before or after is being dealt with (debt collection). */
export const cureNouns = `collection recovery resolution detection prevention completion clearance removal
  rehabilitation reablement repayment relief diversion cessation remediation rescue restoration resettlement
  support delivery implementation sustainment diagnosis pass eradication protection intervention`;

/** Pieces of work that are done to be done: visits, checks, plans. Of them, finished or in time, more is wanted. */
export const works = `visit inspection audit check assessment survey review interview appraisal plan course session
  event service repair conference search response reply letter appointment licence test adaptation consultation
  statement patrol lesson workshop grant training point tree programme project milestone objective meeting minute
  agenda antibiotic alarm certificate record pathway decision strategy policy budget team centre fund
  tender contract registration notice arrest seizure rescue prosecution conviction bid campaign scheme website helpline pack`;

/** What others ask for: how much of it comes is in nobody's hand. */
export const demands = `application enquiry call invoice request order report referral job ticket query contact
  recommendation hydrant handover discharge`;

/** Words of quantity and place after a noun that leave its sense: sickness days, crime cases, volunteer hours. */
export const holders = `day hour shift post unit property home dwelling house building shop household family people person
  child adult pupil student staff employee patient resident tenant area land site road street balance account cost
  charge position problem occurrence episode admission case job room vehicle item place member school provider
  premises establishment number age year month patient week vehicle woman women men tenancies tenancy facility
  business company learner teaching bin population neighbourhood ward community user target standard index
  spell stay customer claim start supply hotspot incident tenant road pupil employee victim survivor offender driver young older working age carer parent graduate entrant class stage band individual assets asset light officer olds household teacher waste resident park branch gully indicator measure metric theme children inpatient outpatient prisoner family`;

/**
 * Who or what is only counted, and by what unit: what it is in, with or of decides (children in poverty, kilograms of
 * residual waste). After a bad or good thing such a word makes another thing, unlike the holders.
 */
export const counted = new Set(
  `detainee pensioner veteran mother baby babies infant girl boy migrant smoker earner detention inhabitant tenant
  estate highway footpath carriageway pavement crossing bridge river water beach lake pitch playground classroom
  instance occasion finding night floor floorspace kilogram tonne litre megalitre kilometre mile hectare pound acre`
    .split(/\s+/)
    .flatMap((word) => [word, `${word}s`]),
);

/** Words that say nothing of what is measured: the frame around it. */
export const frames = `the a an number no count total overall average mean median percentage percent % proportion share
  rate ratio level volume incidence prevalence amount value net gross all new annual monthly quarterly current
  and or we our their its that are is was were be been being has have had figure numbers rates levels score
  crude frequency density intensity size extent estimated actual financial what how many much fraction incidences ytd kpi maa cumulative snapshot qtr self length area top highest scale tonnage percentile centile mins min secs sec hrs hr wks yrs mths ml mld ugm3 µg pp bps £m £k km2`;

/** Words that are true of the thing after them: empty homes, good schools. What is counted is still theirs. */
export const adjectives = new Set(
  `violent malicious deliberate accidental illegal stolen homeless unemployed workless vacant empty derelict void damp
  mould defective obese overweight underweight lonely harmful residual sick missing abusive waiting excess
  good excellent positive safe decent affordable valid correct fair sustainable accessible suitable adequate
  satisfactory acceptable available effective efficient reliable punctual clean active independent healthy
  compliant accurate successful improved renewable recycled reused composted employed qualified skilled accredited
  competent superfast gigabit surplus`.split(/\s+/),
);

/** Names of things that look like forms of verbs. */
export const noVerbs: ReadonlySet<string> = new Set(
  `housing building planning training fitting finding holding planting testing meeting learning offending safeguarding parking running nursing reporting cleansing opening closing crossing lighting teaching cleaning stage stages`.split(
    /\s+/,
  ),
);

/** Words that join what is measured with where, when and for whom. */
export const links: ReadonlySet<string> = new Set(
  `of in with for to by from on at into among between through against during following after where which who
    that whose about regarding whom under over via until since when if while but because caused due as than out again within per involving including upon before more less each
    across around near along whilst amongst upon onto towards toward throughout outside inside alongside besides via`.split(
    /\s+/,
  ),
);

/** Acts that settle what they are done to, whatever it is: of them more is wanted. Irregular past forms after ":". */
export const cures = `solve resolve collect recover clear repair remedy rectify mend fix fill answer respond reply complete
  achieve deliver implement prevent avert avoid divert remove relieve rehouse resettle rescue restore retain
  sustain rebook relet:relet reoccupy reuse recycle compost save safeguard protect support help assist train
  qualify enrol immunise vaccinate quit:quit win:won build:built create plant install refurbish improve upgrade
  insulate accredit certify comply meet:met pass dismantle find:found settle honour disburse
  promote relocate reunite adopt secure housed confine tackle attain fit modernise maintain recruit finalise reclaim catch:caught finish settle cure benefit mitigate rewild equip obtain gain let:let cleanse empty sweep:swept rebuild:rebuilt remediate conclude reach extinguish unblock stabilise rehabilitate renovate retrofit decarbonise regenerate reconnect reinstate repay:repaid reimburse redeem conserve coach mentor empower rehome foil thwart eradicate eliminate graduate upskill reskill neutralise decontaminate disinfect maximise`;

/** Work done on a thing without settling it: more is wanted of a share of them, and of what is done in time. */
export const dealings = `attend visit see:seen assess inspect investigate review process decide determine issue offer handle
  deal:dealt conduct carry:carried undertake:undertaken hold:held treat screen survey audit service test check
  send:sent pay:paid publish serve acknowledge dispatch update follow detect interview appraise log diagnose
  resurface grit mow:mown prune paint sample validate verify calibrate examine consult authorise reconcile fulfil observe mark scan inspect scrutinise flush dredge organise stage triage clean vet brief operate seek:sought despatch`;

/** Events on a thing's way: more is wanted only of what is done in time. */
export const moves = `admit transfer discharge arrest charge convict prosecute place allocate return commence
  close contact provide identify give:given tell:told notify inform challenge book sign grant agree approve keep:kept seize
  initiate advertise award purchase sell:sold demolish acquire enter exit join employ nominate bail detain remand sentence caution release refer progress move report disclose`;

/** How a thing comes about: it leaves the sense of what comes. */
export const arising = `receive start open raise make:made register record occur arise submit live generate earn have declare lodge`;

/** Acts and states that are faults, whatever they happen to. */
export const lapses = `lose:lost miss abandon delay cancel postpone refuse reject withdraw:withdrawn fail exceed escalate reopen
  overturn quash uphold:upheld waste damage injure kill exclude evict suspend readmit expire terminate
  landfill rerefer reregister reoffend lapse breach default drop neglect bully incur retire decline revoke disengage`;

export const lapsedStates = `overdue dangerous hazardous faulty failing stale obsolete dirty untidy contaminated polluted corroded deficient stranded aborted adverse disruptive late outstanding unresolved awaiting repeat repeated unplanned avoidable preventable crowded unspent
  leaving left defective inappropriate ineffective incomplete inactive invalid incorrect inaccurate inadequate
  inefficient insecure inaccessible noncompliant nondecent nonattendance nonpayment noncontinuation noncompletion
  nondelivery restricted expired dissatisfied illegal poor poorly worst worse worsening slow excessive persistent bad
  wrong broken mishandled misclassified overcrowded underperforming unsafe lapsed pending behind problem weak incorrectly wrongly badly unnecessarily absent low insufficient unsatisfactory`;

/** Acts that keep a good state: of them, the longer the better. */
export const keepers = new Set(
  `sustain sustained sustaining retain retained retaining remain remained still maintain maintained employment
  employed`.split(/\s+/),
);

/** Words with "un" and the like that are no fault: union, unit, under, uniform; and re-words that are no relapse. */
export const plainUn =
  /^(?:un(?:i[a-z]*|der[a-z]*|til|less|announced|accompanied|restricted|qualified|aided|assisted|interrupted|broken|limited)|unto)$/;

/** Words like acts that say nothing: what a thing is related to, and whom it belongs to. */
export const plainActs =
  /^(?:aged|based|related|funded|owned|led|standardised|adjusted|weighted|involved|expected|combined|needed|required|associated|linked|rated|graded|judged|united|mixed|limited|need|speed|bed|planned|sized|used|located|attributed|agreed|approved|commissioned|invoiced|targeted|specified|sampled|surveyed|deemed|considered|permitted|detailed|named|new|brought|gone|put|taken|wide|only|overall|locally|nationally|reporting|recorded|looked after|in need|committed|forward|recognised|contained|designated|applied|suffering|sustaining|made|established|registered|classified|known|held|listed|dwelling)$/;

/** Of such words without “un” less is wanted: unpolluted, uncontaminated. */
export const harmRoots = [
  'pollut',
  'contamin',
  'infect',
  'damag',
  'affect',
  'delay',
  'harm',
  'injur',
  'broken',
];

/** What is done or kept, so that "non-" before it names a fault: non-payment, non-compliant. */
export const nonTurns =
  /^(?:compl|confor|adher|attend|pay|deliver|collect|achiev|continu|engag|availab|participa|respon|return|detect|diagnos|disclos|renew|progress|cooperat|recover|resol|report|show|arriv|perform|decent|accept|recycl)/;
