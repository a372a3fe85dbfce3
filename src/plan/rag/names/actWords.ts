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
