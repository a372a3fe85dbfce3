import type { NameGroup } from '../readNames';

/**
 * The services of the ninth unseen list; its head is in ninthUnseen.
 */
export const ninthUnseenServices: readonly NameGroup[] = [
  {
    body: 'social care and children',
    source:
      'written from memory of published council, NHS, police, fire, housing, university and charity reports',
    names: `
- Adults: people waiting for a Care Act assessment at month end
- Adults: longest wait for OT assessment (days)
? Adults: new requests leading to short-term support to maximise independence
+ Reablement: people leaving with no ongoing care package (%)
- Hospital discharge: patients waiting over 48 hours for a package to start
- Care homes rated inadequate or requires improvement
+ Care homes rated good or outstanding, share of beds
- Care packages handed back by providers
- Home care: visits missed or more than 30 minutes late
? Home care hours delivered in week
? Safeguarding: section 42 enquiries started
+ Safeguarding: person asked about the outcomes they wanted (%)
- Safeguarding: repeat enquiries for the same person within a year
? Deprivation of liberty applications received
- Deprivation of liberty: oldest application without decision (days)
+ Direct payment take-up among carers
+ Learning disability: living on their own or with family
- Direct payments: surplus balances clawed back
? Early help episodes closed
+ Early help episodes closed with needs met (%)
- Children: re-referrals inside 12 months
+ Children: single assessments authorised inside 45 days
? Children: strategy discussions held
? Child protection plans: started in quarter
- Child protection plans: lasting beyond two years
+ Child protection visits made on schedule
- Looked after: three or more homes in the year
+ Looked after: same home for at least two years
- Looked after: missing episodes per 100 children
+ Looked after: dental check in last 12 months
? Looked after: children ceasing care by reason
+ Care leavers aged 19-21 in touch with their adviser
- Care leavers in unsuitable accommodation, incl. custody
- Fostering: approved households that left in year
+ Fostering: enquiries converted to approval (%)
- Adoption: days from placement order to match (A2)
- Youth justice: first-time entrants per 100,000 10-17 year olds
- Youth justice: share of cohort reoffending
- Social workers: caseloads above 20
? Social workers: average years since qualifying
+ Early years: settings judged good or better
+ Two-year-old offer: eligible families taking a place
+ GLD at end of Reception, pupils on free school meals
- KS2: disadvantage gap in combined measure (pp)
+ KS4: grade 5+ English and maths
- Persistent absentees - secondary
- Suspensions per 100 pupils, SEN support
? Elective home education: notifications
- Children missing education for over four weeks
+ EHCP: needs assessments concluded in 20 weeks
? EHCP: requests for assessment agreed
- EHCP: annual reviews behind schedule
- Home to school transport: single-occupancy taxi journeys
+ School admissions: first choice met - Reception
? Pupils on roll, January census
`,
  },
  {
    body: 'public health',
    source:
      'written from memory of published council, NHS, police, fire, housing, university and charity reports',
    names: `
+ Public health: smokers quit at 4 weeks as verified by CO test
+ MMR2 by age 5
- Excess weight - Year 6
- Alcohol: admissions wholly attributable, DSR
+ Drug treatment: opiate clients leaving successfully and not returning in 6 months
? Sexual health: HIV tests taken
+ Sexual health: late-stage presentation avoided in new diagnoses
+ NHS Health Check: invitees who attended
`,
  },
  {
    body: 'NHS',
    source:
      'written from memory of published council, NHS, police, fire, housing, university and charity reports',
    names: `
- Patients leaving the department before being seen
+ Ambulance handovers inside 15 minutes
- Corridor: patients cared for outside a bay
- Category 3 90th centile response (mins)
? 999 calls per day
+ Theatre lists: starts within 10 minutes of plan
- Outpatients: letters not typed after 7 days
- 62-day cancer: patients breaching
+ Fractured neck of femur: operated on within 36 hrs
? Deliveries by induction
- MRSA: bloodstream infections assigned to the trust
+ Complaints to PALS put right without formal escalation
- Safer staffing: shifts below planned nurse numbers
? Bank shifts requested
`,
  },
  {
    body: 'police',
    source:
      'written from memory of published council, NHS, police, fire, housing, university and charity reports',
    names: `
- Crime: burglary dwelling per 1,000 homes
+ Crime: residential burglary solved (outcomes 1-8)
? Crime: domestic abuse reports
- Crime: victims declining to proceed
+ Crime: victims kept updated in line with the Code
- Emergency incidents not attended within target
? Detainees held in custody by age
- Custody: strip searches of under-18s without an appropriate adult
`,
  },
  {
    body: 'fire',
    source:
      'written from memory of published council, NHS, police, fire, housing, university and charity reports',
    names: `
- Fire: deliberate secondary fires
+ Fire: smoke alarms fitted during safe and well visits
? Fire: special service calls
+ Fire: first pump on scene inside 10 minutes - life risk
`,
  },
  {
    body: 'government and justice',
    source:
      'written from memory of published council, NHS, police, fire, housing, university and charity reports',
    names: `
- Probation: recall within three months of licence start
? Court: cases listed
- Court: trials vacated on the day
`,
  },
  {
    body: 'university',
    source:
      'written from memory of published council, NHS, police, fire, housing, university and charity reports',
    names: `
+ University: graduates in highly skilled jobs at 15 months
- University: students leaving after year 1
? University: module evaluation forms issued
`,
  },
  {
    body: 'environment',
    source:
      'written from memory of published council, NHS, police, fire, housing, university and charity reports',
    names: `
+ Water: supply restored inside 12 hours (%)
- Water: hours without supply per property
`,
  },
  {
    body: 'government and justice',
    source:
      'written from memory of published council, NHS, police, fire, housing, university and charity reports',
    names: `
- Rail: delay minutes caused by infrastructure
+ Charity: regular donors renewing
? Charity: calls to the line about money
`,
  },
];
