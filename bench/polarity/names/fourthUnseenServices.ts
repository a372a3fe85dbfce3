import type { NameGroup } from '../readNames';

/** The fourth list's names of health, care, police, fire, justice, transport, utilities and learning. */
export const fourthUnseenServices: readonly NameGroup[] = [
  {
    body: 'NHS',
    source:
      'planning, building control and environmental health service plans of several districts, from memory; Trust board integrated performance reports Sept 2012 and Sept 2013, Oxford University Hospitals (studylib.net/doc/11644902, 11645078); acute trust and ICB board reports (several), from memory; mental health, community and primary care board reports, from memory; ambulance trust board reports / AQI, from memory; NHS Scotland performance against LDP standards, Scottish Government (gov.scot); second and third from memory',
    names: `
- Percentage of major planning decisions overturned at appeal (24 month rolling, quality measure)
+ NI 157b Processing of planning applications: Minor applications within 8 weeks
- Average number of days to validate a planning application
+ Percentage of full plans building regulation applications checked within 5 weeks
- Average turnaround time for local land charge searches (working days)
+ % of food premises rated 3 or above under the Food Hygiene Rating Scheme
+ % of high risk (category A and B) food inspections carried out that were due
+ BV106 Percentage of new homes built on previously developed land
- Number of monitoring sites exceeding the annual mean objective for NO2
- Tonnes CO2e from council operations (scope 1 & 2)
+ Patients spend >=90% of time on stroke unit
- Medication errors causing serious harm
- The number of grade 3/4 pressure ulcers reported
+ The percentage of adult inpatients who have had a VTE risk assessment
+ RTT: incomplete pathways % within 18 weeks
- RTT 65+ week waiters
+ Cancer 62 day wait combined (85%)
- Diagnostics: % waiting over 6 weeks (DM01)
- Trust-attributed C. difficile (HOHA + COHA)
- SHMI
- % of beds occupied by patients no longer meeting criteria to reside
- DNA rate - outpatients
+ FFT Inpatient - % positive
+ Talking Therapies reliable recovery rate
+ CPA 72 hour follow up after discharge from psychiatric in-patient care
+ Dementia diagnosis rate (65+)
- Restraints (prone) per 1,000 OBDs
- C1 mean response time
- 999 Call Answer 95th centile (secs)
- Hospital handover: hours lost over 15 minutes
+ ROSC at hospital - Utstein group
+ 100 per cent of patients to wait no longer than 12 weeks from the patient agreeing treatment with the hospital to treatment for inpatient or day case treatment (Treatment Time Guarantee).
- SAB infections per 1,000 acute occupied bed days
+ 90% of young people to commence treatment for specialist Child and Adolescent Mental Health services within 18 weeks of referral
`,
  },
  {
    body: 'social care and children',
    source:
      "Social Service Performance Indicators 2003, Isle of Wight Council (old-iwight.onthewight.com); Measures from the Adult Social Care Outcomes Framework 2020-21, NHS Digital (digital.nhs.uk); all but the first from memory; adult social care scorecards of several counties and boroughs, from memory; Children's indicators 2018-23, Darlington BC scrutiny (democracy.darlington.gov.uk), wording after the minutes; Stability of placements, Children's Services Scrutiny 26 Sept 2006, Oxfordshire CC (mycouncil.oxfordshire.gov.uk); Child care services report template, Clackmannanshire Council (docsbay.net); children's services and education scorecards of several councils, from memory",
    names: `
+ D36 Users who said they got help quickly
+ D38 Percentage of items of equipment costing less than £1,000 delivered within 3 weeks
+ D39 Percentage of people receiving a statement of their needs and how they will be met
- D41 Delayed discharge
? E47 Ethnicity of older people receiving assessment
+ 2B(1): The proportion of older people (65 and over) who were still at home 91 days after discharge from hospital into reablement/rehabilitation services
+ 1G: The proportion of adults with a learning disability who live in their own home or with their family
+ 1I(1): Proportion of people who use services who reported that they had as much social contact as they would like
- 2A(2): Long-term support needs of older adults (aged 65 and over) met by admission to residential and nursing care homes, per 100,000 population
+ 4B: The proportion of people who use services who say that those services have made them feel safe and secure
- Number of people awaiting a Care Act assessment (over 28 days)
+ % of long term clients reviewed in the last 12 months
+ Percentage of Making Safeguarding Personal outcomes fully or partially met
+ Percentage of CQC registered providers rated good or outstanding in the county
- DoLS applications - backlog at month end
+ % of s42 safeguarding enquiries where risk was reduced or removed
- Average wait for an Occupational Therapy assessment (weeks)
- Unmet need: homecare hours waiting to be brokered
+ referrals screened and completed within one day
+ Initial Child Protection Conferences (ICPC) held within 15 working days of the Strategy meeting being held / section 47 being initiated
- children who had their Child Protection Plan (CPP) ceased, had been subject to a CPP for 2 years or more
+ looked after children aged under 16 (who have been looked after for at least 2.5 years), had been in their current placement continuously for at least two years
+ looked after children who were due a review dental check had received them within the required timescale
- Care Leavers not in employment, education or training (NEET)
- A1, the proportion of Looked After children with 3 placements or more
? How many Child Protection referrals have been received in past 6 months?
? How many children are on the Child Protection Register?
+ What % of children on the Register have an allocated social worker?
+ What % of Child Protection and Review Case Conferences is held within timescales?
- How many Looked After Children are not receiving their full education at school?
+ What % of children in residential care are visited by their social worker at least once per month?
- % of children becoming subject of a CP Plan for a second or subsequent time (within 24 months)
- A10: Average time between a child entering care and moving in with its adoptive family (days)
+ % of care leavers aged 19-21 in suitable accommodation
+ % Return Home Interviews completed within 72 hours
- Children in care placed more than 20 miles from home %
- First time entrants to the youth justice system per 100,000 10-17 population
- Social worker vacancy rate (children's)
- Persistent absence rate - secondary
+ EYFSP: % of children achieving a Good Level of Development
+ % families offered their first preference of primary school
`,
  },
  {
    body: 'public health',
    source: 'Public health dashboard indicators, PHE (docest.com/doc/295320); last five from memory',
    names: `
+ Proportion of completed new birth visits (%)
+ Breastfeeding prevalence (%), at 6-8 Weeks
+ C26b - Cumulative percentage of the eligible population aged 40-74 offered an NHS Health Check who received an NHS Health Check
- Admission episodes for alcohol-related conditions (Narrow) per 100,000
- Reception: Prevalence of obesity (including severe obesity)
+ D03j Population vaccination coverage: MMR for one dose (2 years old)
`,
  },
  {
    body: 'transport',
    source:
      'Setting targets for second round LIPs, TfL (studylib.net/doc/18101071); Bus strategy targets, LTP2 annex 3, Cornwall CC (db.cornwall.gov.uk); transport authorities and operators (PTEs, TfL, Network Rail, National Highways), from memory',
    names: `
- Excess wait time for all high-frequency services running within a particular borough
- Tonnes of CO2 emanating from ground-based transport per year
+ BV 102 Bus Passenger Journeys
- Passenger Performance Measure: Cancelled or Significantly Late (CaSL) MAA
+ On Time to 3 mins (all recorded stations)
- Lost Customer Hours
+ Incident clearance: motorway incidents cleared within one hour
+ Metro reliability - % of scheduled mileage operated
- Fare evasion rate %
`,
  },
  {
    body: 'police',
    source:
      'Audit Commission police performance indicators 1992, Independent (independent.co.uk); Police and Crime Plan performance: Devon and Cornwall OPCC Sept 2019 (democracy.plymouth.gov.uk), Avon and Somerset (avonandsomersetplan.co.uk); Policing and Performance Plan 2004/05, Metropolitan Police Authority (policeauthority.org); last five from memory of force reports',
    names: `
? the number of 999 calls received
- violent crimes per 1,000 population
- burglaries of dwellings per 1,000 dwellings
? the number of screening breath tests administered
+ Public Confidence: % of the public who say the police are doing a good/excellent job
- Repeat Victimisation: % of victims who are repeat victims of crime within a 12 month period
- 101: non- emergency calls waiting longer than 10 minutes
+ Number of drug trafficking organisations disrupted or dismantled
+ Value of assets recovered
+ Positive outcome rate - rape and serious sexual offences
- Average time from report to charge (days), domestic abuse
+ % Grade 1 incidents attended within 15 minutes (urban)
- Outstanding suspects - RAG total
+ Crime data integrity: recording accuracy (all crime)
`,
  },
  {
    body: 'fire',
    source:
      'Service priorities, Tyne and Wear FRS (twfire.gov.uk); last five from memory (LFB, SFRS, Dorset & Wiltshire)',
    names: `
- Reduce the number of *primary fires per 100,000 population
+ Increase the number of HSC's successfully delivered by operational crews to high priority dwelling
- Number of injuries from accidental dwelling fires (excluding precautionary checks and first aid)
- Average time of arrival - first appliance (mins:secs)
+ On-call appliance availability %
- UFAS attendances at non-domestic premises
+ Percentage of building regulations consultations completed within 15 working days
`,
  },
  {
    body: 'prisons and police',
    source:
      'National offender management targets 2005-06, House of Lords written statement 17 July 2006 (hansard.parliament.uk)',
    names: `
- Total escapes from prisons and prison escorts
+ Timely arrival at court (NOMS)
+ Proportion of orders and licences in which the offender complies
+ Breach proceedings initiated within 10 days
- Overcrowding (public prisons)
`,
  },
  {
    body: 'government and justice',
    source:
      'MoJ, HMCTS, CPS, Home Office, DWP and HMRC performance tables, from memory; Executive agency targets: HM Land Registry 2000-01 and Transport agencies 2001, 2003 (api.parliament.uk/historic-hansard); HSE and ONS / labour market headline measures, from memory',
    names: `
- Crown Court outstanding caseload
- Ineffective trial rate
+ Proportion of prison leavers in employment at six months post release
+ Unpaid work requirements completed within 12 months
- Asylum: initial decisions outstanding over 6 months
- Tax gap: percentage of total theoretical liabilities
+ UC: claims paid in full and on time
- Monetary value of fraud and error (net loss), % of benefit expenditure
- Customers waiting more than 10 minutes to speak to an adviser
+ Percentage of registrations processed free of any error
- Cost per unit in real terms
+ Percentage return on average capital employed
- The national average practical car test waiting time
- Estimated proportion of the network likely to require maintenance in the next year.
+ Percentage of lanes available in peak hours.
- Rate of self-reported work-related ill health per 100,000 workers
- Fatal injuries to workers (RIDDOR)
- Claimant count as a proportion of residents aged 16-64
+ Healthy life expectancy at birth - males
`,
  },
  {
    body: 'environment',
    source:
      'Environment Agency corporate scorecards Q1 2024-25, Q2 2019-20, Q1 2025-26 (gov.uk); Thames Water reporting criteria AR20 (vdocuments.us); Ofwat PR19/PR24 common performance commitments from memory',
    names: `
- We reduce the number of high risk illegal waste sites (Defra)
+ WA1 Improve handling of written complaints by increasing 1st time resolution – water
- Leakage (Ml/d, three year average)
- Water supply interruptions (HH:MM:SS per property)
- Internal sewer flooding - number of incidents per 10,000 sewer connections
+ C-MeX
- Compliance Risk Index (CRI)
`,
  },
  {
    body: 'university',
    source:
      'Key performance indicators, Edge Hill University (edgehill.ac.uk) and Measuring our success, University of Bath (bath.ac.uk); HESA, OfS and FE college KPIs, from memory',
    names: `
? Proportion of non-UK academic staff
- T3a Non-continuation following year of entry: UK domiciled young full-time first degree entrants
+ Cash days in hand
- Staff costs as % of income (FEC method, exc. restructuring)
+ 16-18 Study programme achievement rate
+ NSS: Assessment and feedback - positivity measure
- Continuation gap between POLAR4 Q1 and Q5 entrants (pp)
`,
  },
];
