import type { NameGroup } from '../readNames';

/**
 * Published names that nobody had seen when the kinds of the fourth list were mended: longer definitions, other bodies.
 * Scored once before any word was changed for them (387 names, 31 of them also in the fifth list): 1.6% wrong, 35.7% asked. Directions: ours; “read” where
 * the list itself was read, “from memory” where the wording was recalled.
 */
export const sixthUnseenServices: readonly NameGroup[] = [
  {
    body: 'NHS',
    source:
      'Leeds West CCG Integrated Quality & Performance Report, December 2014 (read); ICB performance reports 2023/24 (from memory); HSC Board Performance Report 2018/19, Northern Ireland (read); Commissioning Plan Direction / trust corporate scorecards, Northern Ireland (from memory); Quality & Performance Summary, Central and North West London NHS FT, 2016 (read); Board Performance Report Q3, Camden and Islington NHS FT, 2016/17 (read); mental health trust board scorecards (from memory); HR report, an acute NHS trust, July 2008 (docest.com, read); Quarterly Workforce Report, Oxford University Hospitals, 2013/14 (read; names cut out of running text); acute trust integrated performance reports (from memory); NHS Delivery Framework 2019-2020, Welsh Government (read); NHS Wales delivery framework (from memory); Core suite of integration indicators, Scottish Government (first three read, rest from memory); Yorkshire Ambulance Service board reports 2013-2017 (contents and AQI list, read); ambulance trust integrated performance reports (from memory)',
    names: `
- Potential Years of Life Lost
- Composite measure of number of potentially avoidable emergency admissions (n/100,000)
- Emergency readmissions within 30 days of discharge from hospital (% of patients readmitted)
- Early death (under 75s) from cardiovascular disease (n/100,000)
- Emergency admissions for alcohol related liver disease (rate per 100K)
+ Alcohol dependent drinkers provided with specialist treatment
- Excess Weight in 10-11 Year Olds
+ Dementia diagnosis rate for people aged 65 and over
- Patients with a length of stay of 21 days or more (adult G&A beds)
+ % of appointments with GP practice occurring within 14 days of booking
- Inappropriate Out of Area Placements (OAPs) - total number of occupied bed days over the period
+ People aged 14+ on the learning disability register receiving an annual health check (YTD)
- Reliance on inpatient care for adults with a learning disability and/or autism (per million head of population)
+ Virtual ward occupancy
- Antimicrobial resistance: proportion of broad-spectrum antibiotic prescribing in primary care
= Financial stability - variance from break-even
? GP referrals made (all specialties)
+ Outpatients - % waiting <9 weeks
+ % of urgent breast cancer referrals seen within 14 days
- No. of patients waiting longer than 12 hours in ED
+ Hip fractures - % of patients who, where clinically appropriate, wait no longer than 48 hours for inpatient treatment
- Acute hospital complex discharges: number taking more than 7 days
- Hospital cancelled outpatient appointments - consultant led
+ 'Early Intervention in Psychosis (EIP)' Patients waiting less than 2 weeks
+ IAPT recovery rate
- Delayed transfers of care (DToC) as a % of occupied bed days
- Number of prone restraints
- Admissions to adult facilities of patients who are under 16 years old
- AWOLs (detained patients) per 1,000 occupied bed days
+ % of admissions to acute wards gate kept by CRHT teams
+ Clinical supervision compliance (rolling 6 weeks)
- DNA rate - first appointments (%)
? Total caseload (CMHT)
- Monthly External Turnover by Headcount (%)
+ Stability Index
- Vacancy Rate
- Temporary staffing costs as % of the pay expenditure
+ Non-medical appraisals completed
- Summary Hospital-level Mortality Indicator (SHMI)
- Inpatient falls per 1,000 occupied bed days resulting in moderate harm and above
- Hospital onset healthcare associated (HOHA) C.difficile cases - lapses in care
- RTT: patients on incomplete pathway waiting over 65 weeks
- Operations cancelled on the day for non-clinical reasons not rebooked within 28 days
- Ambulance handovers > 60 minutes
+ Registered nurse fill rate - days
+ Percentage of pregnant women who gave up smoking during pregnancy
+ Compliance with sepsis six bundle applied within 1 hour
- Hospital acquired thrombosis
- Number of patients waiting for an outpatient follow-up who are delayed past their agreed target date
- Number of pathways of care delays
+ Percentage of Local Primary Mental Health Support Service therapeutic interventions started within 28 days following assessment
- Percentage of sickness absence rate of staff
+ Percentage of adults supported at home who agree that they had a say in how their help, care or support was provided.
- Indicator 21: Percentage of people admitted to hospital from home during the year, who are discharged to a care home.
? Indicator 23: Expenditure on end of life care.
+ 15. Proportion of last 6 months of life spent at home or in a community setting
- 16. Falls rate per 1,000 population aged 65+
- 19. Number of days people aged 75+ spend in hospital when they are ready to be discharged (per 1,000 population)
+ ROSC in Utstein group
- Time to Answer (50%)
- Re-contact rates (telephone)
- Category RED & GREEN - RRV Time waiting for back up
- Cat 2 90th Centile
+ Hear & Treat %
- Arrive at hospital to handover - hours lost over 15 mins
- Average job cycle time (hh:mm:ss)
+ PTS - patients arriving at appointment within 60 minutes prior to appointment time (KPI 2)
- Out of service hours lost through vehicle off road (VOR)
+ STEMI care bundle`,
  },
  {
    body: 'fire',
    source:
      'Quarterly Performance Report for Highland, Scottish Fire and Rescue Service, 2014 (read); fire authority performance reports (from memory)',
    names: `
- All fatal accidental dwell. fire casualties
- All deliberate fires
? Special Service – RTCs
- The percentage of dwelling fires where a smoke alarm was fitted but did not actuate
+ BV 144: Percentage of accidental dwelling fires confined to room of origin`,
  },
  {
    body: 'police',
    source:
      'Scottish Policing Performance Framework, Annual Report 2012-13 (read); Key objectives and performance indicators for the police service 1997-98, Hansard 27 November 1996 (read; names cut out of running text); force and PCC performance reports (from memory)',
    names: `
- 1.1 Complaints about police officers and police staff
- 1.6 Time taken to respond to emergency response calls
- 2.4 Number of persons killed or injured in road traffic collisions
- 2.7 Victimisation rates for personal and household crimes
? 2.9 Volume of forensic services provided
- 3.2 Overall reconviction
+ The number of burglaries of dwellings detected per 100 officers
+ Public satisfaction with levels of foot and mobile patrols
- % of domestic abuse investigations closed as evidential difficulties, victim does not support (Outcome 16)
- Neighbourhood crime per 1,000 population
- Custody: average detention time (hours)
- Suspects released under investigation for more than 6 months
+ File quality: % of full files compliant with DG6 at first submission
? Recorded hate crime`,
  },
  {
    body: 'government and justice',
    source:
      "Prison Governance Appendix 1: Performance measures used by HMPPS, Justice Committee 2019 (read); Prison Service KPIs and Scottish Prison Service scorecard (from memory); National Probation Service Performance Report 18, 2005 (read); Probation service performance, data.justice.gov.uk (read); Courts Service Performance Targets 2005–06 and HMCS KPIs 2009-10, Hansard (read; names cut out of running text); Summary of performance against key performance indicators, Lord Chancellor's Department 1998–99, Hansard (read); Companies House targets 2008-09 and 2013-14, Hansard (read; names cut out of running text); Insolvency Service and Defence Bills Agency targets 2005-06, Hansard (read; names cut out of running text); agencies: DVSA, DVLA, HMPO, OPG, CICA, Planning Inspectorate, Legal Aid Agency (from memory); CQC Performance Quarter 2, 2012 (read); Performance against our Service Charter, PHSO, 2022/23 (read); Ofsted, ICO, HSE and Charity Commission annual reports (from memory); Spending Review 2021: Priority outcomes and metrics; departments' outcome delivery plans (from memory)",
    names: `
- Months drug testing levels not met (sub measure)
+ The rate of prisoner compliance with release on temporary licence
- The number of offences committed while on ROTL
- The rate of incidents of prison disorder (e.g. barricades).
- Proportion of prisoners held in accommodation units intended for fewer prisoners
+ Average weekly hours of purposeful activity per prisoner
+ Percentage of prisoners in employment six weeks post release
- Cost per prisoner place
+ Enforcement within 10 days
+ DTTO/DRR completions
+ Basic Skills Awards
+ Court Report timeliness
+ Accurate and timely ethnicity data
+ Judicial engagement (SL001) Percentage of the Judiciary who are satisfied with probation services in each twelve-month period
- The proportion of ineffective criminal trials in the Crown Court
- Average case length for persistent young offenders
+ Payment rate for financial penalties in the magistrates courts
+ Court registers produced and despatched within three working days
- Average time from charge to disposal (charged cases, magistrates courts)
+ The proportion of defended small claims that are completed otherwise than by court hearing
- The unit cost of an item of originating process in the Crown Court
+ The percentage of the cost of the civil courts recovered through fees
+ The percentage of defendants in the Crown Court whose trial begins within the waiting time target
+ Average monthly compliance rate for accounts submitted
+ Percentage of complaints resolved within five days
- CO2 emissions for the use of gas and electricity per person
- Average time for concluding disqualification proceedings (months)
+ Level of public confidence in the service's enforcement regime
- Average percentage of overdue collectable debt due to the Department of total collectable debt
- DVSA: Average waiting time for a car practical driving test (weeks)
- OPG: Average time to register lasting powers of attorney (working days)
- CICA: Number of live tariff cases more than 12 months old
- PINS: Median decision time, s78 planning appeals by inquiry (weeks)
+ LAA: Complete, accurate bills paid within 20 working days
- DVLA: Vehicle excise duty evasion rate
- HMCTS: Outstanding caseload in the Crown Court
- CI Vacancy rate
+ Calls in 30 seconds Safeguarding
+ SOAD requests allocated within 4 working days
+ variation registration within 4 weeks
+ 11. We will explain our decision and recommendations, and how we reached them
- Ofsted: Percentage of complaints about inspection upheld or partially upheld
- ICO: Percentage of data protection complaints caseload over 12 months old
+ HSE: % of fatal investigations completed within 12 months of primacy
+ Charity Commission: registration applications decided within 45 working days
- Rate of self-reported non-fatal injury to workers per 100,000 workers (LFS)
- DWP: Disability employment gap
- HMRC: Tax gap as a percentage of theoretical tax liabilities
- MoJ: Proven reoffending rate within one year
- Home Office: Homicide rate
+ DCMS: Percentage of UK premises with access to gigabit-capable broadband
- DHSC: Percentage of adults who smoke
- BEIS: UK greenhouse gas emissions (MtCO2e)
+ DfE: Percentage of pupils achieving grade 5 or above in English and mathematics GCSE
- DLUHC: Number of unsafe high-rise buildings with ACM cladding still to be remediated
+ Defra: Proportion of protected sites on land in favourable condition`,
  },
  {
    body: 'university',
    source:
      "Key performance indicators, Board of Governors, Edge Hill University (read); university council KPI reports, HESA, OfS (from memory); Technical Guidance on SFC's measures of progress, College Outcome Agreements 2019-20 (read); Quality and performance indicators, Fife College (read)",
    names: `
+ Ratio of applications to places
+ Scale of retained surplus
- Student:staff ratio
- Staff costs as a percentage of total income
+ Net liquidity days
- Black/White degree awarding gap (percentage points)
+ % of research outputs judged to be 4*
- Scope 1 and 2 carbon emissions (tonnes CO2e)
+ Measure 4 (a) Proportion of enrolled students successfully achieving a recognised qualification (FT & PT)
+ Measure 1 (b) Volume and Proportion of Credits delivered to learners in the most deprived 10% postcode areas
- Further Withdrawal`,
  },
  {
    body: 'environment',
    source:
      'Environment Agency corporate scorecards 2018-19, 2024-25, 2025-26 (read); Ofwat service delivery report 2017-18 and Thames Water reporting criteria AR20 (read); PR19 performance commitments, Ofwat (from memory); RIIO-ED outputs, Ofgem (from memory); Yorkshire Dales NPA performance comparison, Richmondshire Today; State of the Park 2017, Dartmoor (read; names cut out of running text); national park and AONB business plans (from memory); DCMS-sponsored museums and galleries annual performance indicators; national museums (from memory)',
    names: `
+ We maintain our flood and coastal risk management assets at or above the target condition (percentage)
- We protect people, the environment and wildlife by reducing serious pollution incidents (number of incidents in the last 12 months)
- Number of high risk illegal waste sites
+ We create new habitats (hectares created)
- Water quality contacts
- Leakage (megalitres per day, three-year average)
+ Customer measure of experience (C-MeX) score
- Void properties (percentage of household properties classified as void)
- Customer Interruptions (CI) per 100 connected customers
+ Proportion of designated Site of Special Scientific Interest Land managed being in favourable condition
+ Rights of way that are easy to use
+ Volunteer days attended by under represented groups
+ Listed buildings at risk that had been conserved
+ Average Farm Business Income (FBI)
- Number of Conservation Areas and scheduled monuments at high or medium risk
+ Income from charges and trading as % of National Park Grant
+ Number of facilitated and self-directed visits to the museum/gallery by visitors under 18 in formal education
+ % of visitors who would recommend a visit
+ Ratio of charitable giving to Grant-in-Aid
+ Number of UK loan venues
+ Trading income (net profit/(loss))`,
  },
  {
    body: 'transport',
    source:
      'ORR annual assessment of National Highways 2023-24, 2024-25 (read); ORR key statistics c2c 2018-19 and passenger rail performance 2019-20 (read); Transport for London quarterly performance, Nexus, Translink (from memory)',
    names: `
- Average delay (seconds per vehicle per mile)
- Roadworks network impact (lane metre days)
+ On Time (percentage of recorded station stops)
- Delay minutes attributed to NR-on-TOC
- Complaints rate (per 100k passenger journeys)
- Significantly late and cancelled trains (CaSL MAA)
- London Underground lost customer hours (millions)
- Signals passed at danger (SPADs)
+ Lift and escalator availability (%)
+ % of Londoners who agree TfL cares about its customers
- Operating cost per passenger journey (£)
+ Scheduled Metro mileage operated`,
  },
];
