import type { NameGroup } from '../readNames';

/**
 * Names as bodies published them, put down without a look at the word lists and scored once before any word was
 * changed for their kinds. Directions: ours, from the definitions.
 */
export const secondUnseen: readonly NameGroup[] = [
  {
    body: 'fire',
    source:
      'Warwickshire Fire and Rescue, our targets and measures; Tyne and Wear Fire and Rescue, service priorities',
    names: `
+ % 24-hour Retained Duty System (RDS) appliance availability at key stations
+ Wholetime appliance availability
+ Safe and Well visits to vulnerable members of the community
+ Community safety contacts
+ Regulatory Reform (Fire Safety) Order 2005 risk-based fire protection inspections conducted
+ % life risk and property emergency calls handled within 90 seconds
+ % times an appliance arrives at life risk or property incidents within agreed response standards
- Road Traffic Collision (RTC) incidents involving one or more extrication
- Fire-related injuries
- Number of fatalities due to all fires per 10,000
- Number of primary fires per 100,000 population
- Number of deliberate secondary fires per 10,000 population
- Number of injuries from accidental fires in dwellings excluding precautionary checks and first aid
- Number of fires in a non-domestic property
+ Number of HSCs successfully delivered by operational crews to high priority dwellings
- Proportion of days/shifts lost to sickness absence by all staff
- All fatal accidental dwelling fire casualties
`,
  },
  {
    body: 'environment',
    source: 'Environment Agency corporate scorecards 2022 to 2026; Ofwat service delivery reports',
    names: `
+ Number of properties better protected from flooding
+ We maintain our flood and coastal risk management assets at or above the target condition
+ Percentage of high risk assets at target condition
+ Innovation actions delivered in flood and coastal resilience to adapt to a changing climate
+ Proportion of trained staff employed in core incident roles
+ Water company compliance inspections
+ Sewage treatment works brought into compliance
- Number of serious and significant pollution incidents
- Leakage (megalitres per day)
- Per capita consumption
- Internal sewer flooding
- Water supply interruptions > 3 hours
- Unplanned outage
- Mains bursts
- Properties at risk of receiving low pressure
+ Treatment works compliance
- Customer contacts about water quality
- Compliance risk index
`,
  },
  {
    body: 'housing',
    source:
      'Shropshire Housing, Network Homes, Welwyn Hatfield Community Housing Trust, Rotherham: performance pages; Regulator of Social Housing, tenant satisfaction measures',
    names: `
- Former tenant arrears %
+ % of properties let on first offer
+ % of serious anti social behaviour cases dealt with in time
+ % of reportees satisfied with handling of anti social behaviour
+ % of repairs given an appointment
+ % of repairs appointments kept
- Rent lost due to empty homes as % of rent roll
+ Rent collected as % due
- Current tenant arrears as % of annual rent debit
+ New resident satisfaction with re-lets
- Percentage of tenants owing more than 7 weeks rent
- Percentage of tenants evicted for arrears
+ Number of council tenants under occupying moved to smaller accommodation
- Average void time in days (cumulative)
- Properties showing as vacant at the end of the reporting period
- Percentage of rent lost from vacant dwellings
- Percentage of homes not meeting the Decent Homes Standard
+ Percentage of tenants satisfied communal areas are clean and well maintained
+ Percentage of non-emergency repairs completed in time
+ Satisfaction that the landlord listens to tenant views and acts upon them
+ Satisfaction with the landlord's approach to handling of complaints
+ Agreement that the landlord is easy to deal with
+ Stage one complaints responded to within the Complaint Handling Code timescales
- Stage one complaints relative to the size of the landlord
- Anti-social behaviour cases relative to the size of the landlord
+ Residents' trust in us
- Households in temporary accommodation for longer than six months
`,
  },
  {
    body: 'council',
    source: 'West Dunbartonshire Council, data factfiles; LGA benchmarking club 2017/18',
    names: `
+ New start businesses given advice and assistance to start up
+ Procurement spent on local small/medium enterprises
- Workless households
+ Positive destinations
+ Average tariff score SIMD quintile 1
- Lost Rental Income
+ Reactive repairs completed right first time
+ Citizens supported to maximise income
+ New social housing
+ Feeling safe in your community
+ Citizens feeling the Council listens to residents in the design and delivery of services
+ Online transactions
+ Committee agendas published on time
+ Council tax income received
+ Buildings suitable for current use
- Days lost due to absence (teachers)
+ Employee satisfaction with Council as a place to work
+ Positive education inspections
+ Attendance at leisure facilities
? Total number of unique website visitors (excluding authority's own staff)
? Number of fly tipping enforcement actions
- Total number of formal complaints received
- Kilograms of residual household waste collected per household
`,
  },
  {
    body: 'council',
    source:
      'Local Government Benchmarking Framework (Scotland) and Public Accountability Measures (Wales), from memory',
    names: `
+ % of pupils gaining 5+ awards at level 6
+ % of looked after children being cared for in the community
+ Proportion of care services graded good or better in inspections
- Rate of emergency admissions per 100,000 population
- Number of days people spend in hospital when they are ready to be discharged, per 1,000 population (75+)
+ % of adults supported at home who agree that they are supported to live as independently as possible
- Gross cost of council tax collection per property
+ % of invoices sampled that were paid within 30 days
- Cost per kilometre of road
- % of class A roads that should be considered for maintenance treatment
- Percentage of A roads in poor condition
- Sickness absence days per employee (non-teacher)
- Gross rent arrears as at 31 March each year as a percentage of rent due for the reporting year
+ Percentage of unemployed people assisted into work from council operated employability programmes
- Average time (days) per business and industry planning application
- Town vacancy rates
+ Proportion of people earning more than the living wage
- Average time taken to deliver a Disabled Facilities Grant
+ Percentage of food establishments broadly compliant with food hygiene standards
- Percentage of looked after children with three or more placements during the year
- Percentage of Year 11 leavers not in education, training or employment
+ Percentage of municipal waste reused, recycled or composted
+ Percentage of reported fly-tipping incidents cleared within 5 working days
- Average number of working days taken to clear fly tipping incidents
+ Number of visits to local authority sport and leisure facilities per 1,000 population
+ Percentage of appeals against planning application decisions dismissed
`,
  },
  {
    body: 'NHS',
    source:
      'NHS Oversight Framework 2019/20 annex 2 and 2024/25, Care Quality Commission; from memory but for the first',
    names: `
+ Percentage of attendances at an A&E department that were discharged, admitted or transferred within four hours of arrival
- Written complaints - rate
+ Staff Friends and Family Test % recommended - care
- Occurrence of any Never Event
- Patient Safety Alerts not completed by deadline
- Mixed sex accommodation breaches
- Total size of waiting list
- Patients waiting more than 65 weeks to start consultant-led treatment
+ Cancer 28-day faster diagnosis standard
- Percentage of patients waiting over six weeks for a diagnostic test
- Summary hospital-level mortality indicator
- Potential under-reporting of patient safety incidents
- Proportion of temporary staff
- Executive team turnover
- Inappropriate out of area placement bed days
- Average ambulance handover time
- Category 2 mean response time
+ Proportion of patients discharged from hospital to their usual place of residence
+ Access to NHS Talking Therapies
+ Recovery rate for people completing a course of treatment
- Average length of stay for non-elective admissions
- Bed days lost to delayed discharge
+ Percentage of stroke patients admitted to a stroke unit within four hours
- Wait from referral to first appointment: no longer than three weeks
+ Flu vaccination uptake in people aged 65 and over
- Agency spend as a share of the total pay bill
`,
  },
  {
    body: 'prisons and police',
    source:
      'HMPPS prison performance tool 2018-19 as listed by the Justice Committee; Prison Service KPIs 2003-04; police plans, from memory',
    names: `
- Number of escapes from prison or prisoner escort
- Absconds from open prison conditions - rate per 100,000 prisoner days
- Prisoner on prisoner assault incidents - rate per 1,000 prisoners
- Self-harm incidents - rate per 1,000 prisoners
- Positive random mandatory drug testing including new psychoactive substances
- Months drug testing levels not met
+ Prisoners in settled accommodation on release
+ Purposeful activity hours per prisoner
- Overcrowding
- Self-inflicted deaths
+ Offending behaviour programme completions
+ Prisoner compliance with release on temporary licence
- Rate of proven reoffending
+ % of 999 calls answered within 10 seconds
- Number of 101 calls abandoned
+ % of victims satisfied with the overall service
+ Solved rate for residential burglary
- Repeat victimisation for domestic abuse
- Number of killed or seriously injured on the roads
- Cases discontinued due to victim withdrawal
+ Confidence in local policing
+ Guilty plea rate at first hearing
`,
  },
  {
    body: 'university',
    source: 'Edge Hill, Exeter and Bath: key performance indicators; Office for Students KPMs',
    names: `
+ Proportion of good degrees
+ Student retention rates
+ Proportion of academic staff returned in the REF
+ External research grant income
+ Number of full-time PGR students and their completion rates
+ Grant income from industry and commerce
+ % of Estate in condition A/B
? % of first year students housed on campus
+ Participation in performance review and development
? Proportion of staff costs
+ Cash balances
- Levels of borrowing
+ Graduates in highly skilled or professional roles
+ Employers that think graduates are equipped with the right skills and knowledge
+ Graduate wellbeing
+ Percentage of full-time doctoral students graduating within four years
+ Number and percentage of highly cited research papers
+ % of students highly satisfied by the student experience
- Gap in degree outcomes between white and black students
- Non-continuation following year of entry
`,
  },
];
