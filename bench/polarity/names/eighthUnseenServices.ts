import type { NameGroup } from '../readNames';

/**
 * The services of the eighth unseen list; its head is in eighthUnseen.
 */
export const eighthUnseenServices: readonly NameGroup[] = [
  {
    body: 'social care and children',
    source: 'written from memory of published council, NHS, police, fire, housing and government reports',
    names: `
- NI 65 Percentage of children becoming the subject of a Child Protection Plan for a second or subsequent time
- NI 64 Child Protection Plans lasting 2 years or more
? Rate of children subject to a CPP per 10,000
? Children looked after per 10,000 population aged under 18
? CSC 1 Number of contacts and referrals to children's social care received through the Multi-Agency Safeguarding Hub (MASH) during the quarter, from all sources including police notifications and self-referrals
- CSC 4 Percentage of referrals to children's social care in the year to date which were received within 12 months of the closure of a previous referral for the same child
- NI 62 Stability of placements of looked after children: number of placements
+ NI 63 Stability of placements of looked after children: length of placement
+ NI 147 Care leavers in suitable accommodation
- A10 - Average time between a child entering care and moving in with its adoptive family, adjusted for foster carer adoptions, for children who have been adopted (days, three-year average)
- Children in care placed more than 20 miles from home
+ ICPCs held within 15 working days of the strategy discussion
- Social worker vacancy rate (Children & Families) %
+ Net gain in in-house fostering households
- NI 102b Achievement gap between pupils eligible for free school meals and their peers achieving the expected level at Key Stage 4
- NI 92 Narrowing the gap between the lowest achieving 20% in the Early Years Foundation Stage Profile and the rest
+ Average Attainment 8 score - children in need
- NI 87 Secondary school persistent absence rate
- NI 114 Rate of permanent exclusions from school
+ EHC plans issued within 20 weeks excluding exceptions
? Pupils with an EHCP or Statement
+ % of pupils offered first preference secondary school
? Surplus places in primary schools
+ CHN11: Proportion of pupils entering positive destinations
- SEND Tribunal appeals lodged per 10,000 school population
- SEND transport - average cost per pupil per annum
+ School Meals uptake - primary (%)
`,
  },
  {
    body: 'council',
    source: 'written from memory of published council, NHS, police, fire, housing and government reports',
    names: `
- BV 12 The number of working days/shifts lost to the authority due to sickness absence, whether self-certified, certified by a GP or long term, divided by the average number of FTE staff employed during the year
+ BV 11a The percentage of top 5% of earners that are women
- BV 15 Ill health retirements as a percentage of the total workforce
- Median gender pay gap
? Establishment headcount (FTE), excl. schools
? Labour turnover incl. retirements, redundancies and TUPE transfers
- Voluntary leavers within first 12 months of service
- Agency spend as a % of total paybill
- Time to hire: vacancy authorisation to start date (days)
? Vacancies filled by internal candidates
+ Annual appraisals completed by 30 June (%)
+ Employees declaring that they meet the Equality Act 2010 disability definition as a percentage of workforce
- RIDDOR reportable accidents per 1,000 employees
? Near misses reported
+ Network availability during core hours (SOCITM KPI 4)
+ Incidents resolved at first point of contact - ICT
- P1 outages
- Simulated phishing: staff who clicked the link
+ Simulated phishing: staff who reported the email
- Personal data breaches notifiable to the ICO
+ SOCITM Better Connected star rating for council website
- Contact centre: abandoned call rate
+ % of calls answered within 20 secs
- NI 14 Avoidable contact: the proportion of customer contact that is of low or no value to the customer
? Calls offered to the contact centre
+ Channel shift: transactions carried out online (%)
? Complaints received (all stages)
- LGSCO: percentage of investigations upheld
+ LGSCO compliance with recommendations rate
+ FOI and EIR requests responded to within 20 working days
- FOI decisions overturned by the Information Commissioner
+ Prosecutions resulting in conviction - Legal Services
+ Annual canvass: household response rate
+ Turnout for local elections
- Postal votes rejected at verification of personal identifiers
- Average cost per call handled (£)
+ NI 185 CO2 reduction from local authority operations
- Energy use in council buildings (kWh per m2)
- Grey fleet mileage
+ Renewable electricity generated from council assets (MWh)
? NI 189 Flood and coastal erosion risk management
+ NI 171 New business registration rate
- NI 152 Working age people on out of work benefits
? Resident population, mid-year estimate
- Town centre vacancy rate (retail units)
`,
  },
  {
    body: 'NHS',
    source: 'written from memory of published council, NHS, police, fire, housing and government reports',
    names: `
- NI 39 Rate of hospital admissions per 100,000 for alcohol related harm
+ NI 123 Stopping smoking
+ RTT: % incomplete pathways < 18 weeks
- Patients waiting 52+ weeks from referral to treatment
+ A&E: percentage of patients attending a Type 1 department who were admitted, transferred or discharged within four hours of arrival, including patients streamed to a co-located urgent treatment centre
- 12-hour trolley waits from decision to admit
- DM01 6ww breaches (%)
- Operations cancelled on the day for non-clinical reasons and not rebooked within 28 days
- Emergency readmissions within 30 days of discharge following an elective or non-elective admission, as a percentage of all live discharges (excluding cancer, obstetrics and patients who self-discharged against clinical advice)
- Average non-elective length of stay (days)
? G&A bed occupancy
- C. difficile: HOHA + COHA cases
+ VTE risk assessment
- No Criteria to Reside - beds occupied
? GP referrals received, G&A specialties
+ Theatre utilisation - capped (%)
- New to follow up ratio - follow-ups per first attendance
+ Proportion of outpatient pathways moved or discharged to PIFU
- Inappropriate adult acute mental health out of area placement bed days
+ Number of people aged 65 and over with a recorded diagnosis of dementia on the GP register, as a percentage of the estimated prevalence for the ICB population (dementia diagnosis rate)
- SATOD: the number of mothers known to be smokers at the time of delivery as a percentage of all maternities in the ICB area with a known smoking status, rolling four quarters
? Patient safety incidents reported per 1,000 bed days
- Staff turnover – rolling 12m (NHS Trust)
? Freedom to Speak Up: cases raised with Guardian
- Cat 2 response – mean (mm:ss)
- Hours lost to handover over 15 minutes
+ ROSC at hospital, Utstein comparator group
`,
  },
  {
    body: 'police',
    source: 'written from memory of published council, NHS, police, fire, housing and government reports',
    names: `
? Stop and search encounters
+ Stop and search: proportion of searches under s.1 PACE and s.23 Misuse of Drugs Act resulting in a positive outcome (arrest, summons, community resolution, caution, PND or cannabis/khat warning)
- Disproportionality ratio: stop & search of Black people compared with White people, per 1,000 population
+ Outcome 1 charge/summons rate - residential burglary
- Outcome 16 (victim does not support further action) as a % of all DA crime outcomes
- 101 average time to answer
? Domestic abuse incidents recorded
? Hate crimes reported to police
- NI 30 Re-offending rate of prolific and other priority offenders
- Vehicle crime per 1,000 population
- Repeat victimisation (MARAC cases re-referred within 12 months)
`,
  },
  {
    body: 'fire',
    source: 'written from memory of published council, NHS, police, fire, housing and government reports',
    names: `
- Accidental dwelling fires per 10,000 dwellings
+ BV 209(i) Percentage of fires attended in dwellings where there was a smoke alarm which had activated
- BV 209(iii) Percentage of fires attended in dwellings where no smoke alarm was fitted
+ On-call appliance availability
- Unwanted fire signals: number of false alarms caused by automatic fire detection apparatus in non-domestic properties attended by the Service, per 1,000 non-domestic premises (BV 149i)
`,
  },
  {
    body: 'government and justice',
    source: 'written from memory of published council, NHS, police, fire, housing and government reports',
    names: `
- Proven re-offending: the proportion of adult offenders released from custody who are convicted at court, or receive a caution, for an offence committed within twelve months of release or within a further six-month waiting period
- Prisoners held in crowded accommodation (%)
- Self-harm incidents per 1,000 prisoners
`,
  },
  {
    body: 'university',
    source: 'written from memory of published council, NHS, police, fire, housing and government reports',
    names: `
- Non-continuation of full-time first degree entrants (UKPI T3a)
- Awarding gap between White and Black students achieving a first or 2:1 (pp)
+ 16-18 study programme retention rate
? Average class size (FE)
`,
  },
  {
    body: 'environment',
    source: 'written from memory of published council, NHS, police, fire, housing and government reports',
    names: `
- Leakage (Ml/d), three-year average
- PCC: per capita consumption (l/h/d)
- CML: average number of minutes for which customers were without supply in the year as a result of interruptions lasting three minutes or longer on the distribution network, excluding exceptional events
`,
  },
  {
    body: 'government and justice',
    source: 'written from memory of published council, NHS, police, fire, housing and government reports',
    names: `
- CaSL - trains cancelled or 30+ mins late
- Tax gap as % of theoretical liabilities
? Practical driving test pass rate (Cat B)
? Asylum applications received
- Cost of raising £1 of voluntary income (p)
? Unrestricted free reserves held (months of expenditure)
+ Proportion of serious pollution incidents at permitted sites where enforcement or remedial action was completed by the Environment Agency within the target date set out in the compliance plan
- Average weeks' wait for a car practical driving test (DVSA)
+ CMS: percentage of paying parents using the Collect and Pay service who paid some child maintenance in the quarter, out of all paying parents due to pay through the service in that period
+ Helpline calls answered (% of attempts, charity advice line)
`,
  },
];
