import type { NameGroup } from '../readNames';

/**
 * Published names that nobody had seen when the kinds of the fourth list were mended. Scored once before any word was
 * changed for them (290 names): 1.0% wrong, 22.8% asked. “from memory” where the wording was recalled.
 */
export const fifthUnseen: readonly NameGroup[] = [
  {
    body: 'council',
    source:
      '"Waste and recycling: how are we performing?", LB Wandsworth, 2018, wandsworth.gov.uk (the source\'s own mark "(Minimise)" left out of the names); Council Plan theme "A cleaner, greener local environment", Rotherham MBC, 2022/23, rotherham.gov.uk (source gives "Good is"); Council Plan theme "One Council", Rotherham MBC, 2022/23, rotherham.gov.uk (source gives "Good is"); Annual plan 2020/2021 "Measuring success", Braintree District Council, braintree.gov.uk; Performance Indicator Report, Isle of Wight Council, May 2002, old-iwight.onthewight.com; Corporate performance indicators, South Somerset DC, 2018, southsomerset.gov.uk (source gives polarity); list of performance indicators, Brighton & Hove City Council (search excerpt without address); Children\'s Services Scrutiny Committee 26 September 2006, Oxfordshire CC; Council Plan Performance Monitoring Q4 2017/18, Wokingham BC, wokingham.moderngov.co.uk; Quarterly Performance Monitoring Q3 2010, Redditch BC, moderngovwebpublic.redditchbc.gov.uk; Growth, Environment and Transport performance dashboards 2014-2023, Kent CC, democracy.kent.gov.uk; ASC outcome - key performance activity, Torbay Council, 2022/23, torbay.gov.uk; Business Plan performance report October 2022, Cherwell DC, modgov.cherwell.gov.uk; Progress & Delivery Quarter Four 2021/22, West Lindsey DC, democracy.west-lindsey.gov.uk; Council Plan Appendix One - Key Indicators & Targets, Cumbria CC, 2010, paperzz.com/doc/7265851; Local Government (Best Value) Performance Indicators (England) Order 2005, SI 2005/598, schedule 1; National Indicator Set 2008-2011, CLG, from memory; Best Value Performance Indicators 2005-2008, district and unitary outturn tables, from memory; London borough quarterly corporate scorecards, from memory; county council children\'s and education scorecards, from memory; unitary and district corporate services measures (HR, finance, ICT, legal, customer services), from memory; district council regulatory, town centre and leisure measures, from memory; Local Government Benchmarking Framework indicator list, Improvement Service, improvementservice.org.uk; Core suite of integration indicators, Scottish Government, gov.scot; Scottish Policing Performance Framework Annual Report 2012-13, scotland.gov.uk; Statutory Key Performance Indicators 2023/24, Mid and East Antrim BC, midandeastantrim.gov.uk; Fire service performance indicators, StatsWales, statswales.gov.wales; Public Accountability Measures (Wales) and NHS Wales delivery measures, from memory',
    names: `
+ % of Household waste sent for reuse, recycling and composting
- Missed refuse and recycling collections as a % of those due in the collection period
- Average response time to report of non-collection of waste
+ EN01a Fly tipping and enviromental crime: a) Effective enforcement actions; fly-tipping
+ EN02 Proportion of waste sent for reuse (recycling and composting)
- EN03 Number of street cleaning, grounds maintenance and waste official complaints and service requests
- EN04 Carbon dioxide emission levels for the Council (for specific areas, for example operational buildings, street lighting)
+ EN05 Number of trees planted by the Council
+ EN06 Proportion of council housing with an Energy Performance Certificate (EPC) rated C and above
+ OC01 Proportion of complaints closed within timescales
+ OC02a Satisfaction: a) The proportion of residents who feel that the Council keeps them informed
- OC03 Average customer wait time to corporate contact centre
- OC04 Number of council working days lost to sickness per full time equivalent post
+ OC05 The proportion of completed annual staff performance development reviews
+ OC07a Proportion of Council Tax collected in the current financial year compared with other Met Councils
+ Number of affordable homes delivered
+ Percentage of superfast broadband coverage across the district
- The percentage of land that falls below cleanliness standards for litter
+ The percentage of accessible non-hazardous fly-tips on public land cleared within 24 hours of being reported
- Average waiting time for applicants on the Disabled Facilities Grant (calculated in days from point of referral to approval)
+ Participation levels across all our sports centres
+ Number of homelessness cases prevented
- Percentage of people in the district claiming out of work benefits rate (aged 16 -64)
- Average call answer time in the Customer Service Centre
- Cost of waste collection per household BVPI 86
- Road safety: pedestrians killed/seriously injured per 100,000 population BVPI 99a i
+ Local Bus Services - passenger journeys per year BVPI 102
+ % of total planning applications determined in 8 weeks BVPI 109
- No of collections missed collections per 100,000 household waste BVPI 88
+ % & tonnage of household waste composted BVPI 82b
+ Population served by kerbside collection including recycling facility BVPI 91
+ % total length of footpaths & other Rights Of Way easy to use by public BVPI 178
+ 1.01 - Council Tax collection rates (%)
+ 1.02 - NNDR (business rates) collection rates (%)
+ 1.03 - Customer satisfaction (all channels) (%)
+ Annual daily average cycle count
- The number of people suffering slight injuries in road traffic incidents in the calendar year
- % of non principal roads requiring structural maintenance
+ Satisfaction score with the condition of pavements & footpaths
- Nitrogen Dioxide levels in Brighton and Hove (µg/m3 – micrograms per cubic meter) Rottingdean
+ P&D PI 3 - Property Suitability: % of properties assessed as 'Good' or 'Satisfactory' for suitability
- P&D PI 4 - Property Condition: Required maintenance total
+ P&D PI 6 - Project Cost Predictability: % of projects completing within budget
- % of municipal waste landfilled (3 month lag)
+ D35, the proportion of children Looked After for 4 years who have been in the same placement for 2 years
- Percentage of children who became subject to a Child Protection Plan for a second or subsequent time ever
+ Percentage of children leaving care who achieved permanence (being adopted or entering into a Special Guardianship Order)
+ Percentage of housing stock which meets the Decent Homes Standard
- BV 012 – the number of working days / shifts lost to the Local Authority due to sickness absence per full time equivalent staff member
+ BV 079b(i) – the amount of housing benefit overpayments recovered as a percentage of all housing benefit overpayments
+ HT01: Potholes repaired in 28 calendar days
+ Emergency incidents attended to within 2 hours
+ Priority enquiries completed within 20 working days
+ WM03: Waste recycled and composted at HWRC's
+ Percentage of municipal waste diverted from landfill
- CO2 emissions from business mileage per FTE
+ ASC 1A: Social care-related quality of life
+ ASC 1B: The proportion of people who use services who have control over their daily life
+ ASC 1C part 2A: The proportion of people using social care who receive direct payments (adults receiving direct payments)
+ ASC 1E: Proportion of adults with a learning disability in paid employment
+ ASC 1H: Proportion of adults in contact with secondary mental health services who live independently, with or without support (commissioned outside ICO)
- Number of Homeless Households Living in Temporary Accommodation
+ % of calls answered in 21 seconds
- long term empty properties as a % of all housing stock
- rental portfolio voids
+ NI 171 (LAA) New business registrations per 10,000 adult population
- NI 153 (LAA) Working age people claiming out of work benefits in the worst performing neighbourhoods
+ NI 163 (LAA) Working age population qualified to at least Level 2
+ NI 136 People supported to live independently through social services
+ NI 138 Satisfaction of people over 65 with both home and neighbourhood
+ In the financial year, the percentage of invoices for commercial goods and services that were paid by the authority within 30 days of such invoices being received by the authority.
- In the financial year, the percentage of authority employees who retire before the standard retirement age for their occupation (excluding those retiring on the grounds of ill health).
- NI 14 Reducing avoidable contact: minimising the proportion of customer contact that is of low or no value to the customer
- NI 111 First time entrants to the Youth Justice System aged 10-17
- NI 181 Time taken to process Housing Benefit/Council Tax Benefit new claims and change events
- NI 187(i) Tackling fuel poverty - % of people receiving income based benefits living in homes with a low energy efficiency rating
- BV212 Average time taken to re-let local authority housing (days)
+ BV66a Rent collected by the local authority as a proportion of rents owed on HRA dwellings
- BV204 The percentage of planning appeal decisions allowed against the authority's decision to refuse planning applications
+ BV218b Percentage of abandoned vehicles removed within 24 hours from the point at which the authority is legally entitled to remove the vehicle
- BV215a The average number of days taken to repair a street lighting fault, which is under the control of the local authority
- BV183b Average length of stay (weeks) in hostel accommodation of households which are unintentionally homeless and in priority need
+ BV166a Score against a checklist of enforcement best practice for Environmental Health
- % of Stage 1 complaints upheld
- Rough sleepers - snapshot street count
+ Members' Enquiries answered within 10 working days (%)
- Agency staff as a % of total workforce
+ Number of parks and open spaces with Green Flag Award status
+ % of food establishments in the area which are broadly compliant with food hygiene law
? Penalty Charge Notices (PCNs) issued (cumulative)
- Percentage of re-referrals to children's social care within 12 months of the previous referral
+ % of Initial Child Protection Conferences held within 15 working days of the strategy discussion
+ % of Education, Health and Care Plans (EHCPs) issued within 20 weeks (excluding exceptions)
- Average caseload of qualified social workers (Children in Need teams)
- Secondary school persistent absence (% of pupils missing 10% or more sessions)
+ Pupils achieving the expected standard in reading, writing and maths at the end of KS2 (%)
? Rate of children looked after per 10,000 population aged under 18
+ % of FOI requests responded to within 20 working days (YTD)
+ % of ICT service desk incidents resolved within SLA
- Number of data breaches reported to the ICO
+ Percentage of agreed internal audit recommendations implemented by the due date
- Sundry debt over 90 days as a % of total debt outstanding
+ Customer contacts resolved at first point of contact (%)
- Local land charges: average search turnaround time (working days)
- Number of fly-tipping incidents recorded (cumulative)
+ Number of private sector vacant dwellings returned into occupation as a direct result of action by the local authority
- Town centre shop vacancy rate
+ Town centre footfall (annual change)
+ Visits to leisure centres (cumulative)
? Number of building control applications received
+ CHN4: Percentage of pupils gaining 5+ awards at level 5
+ CHN17: Percentage of children meeting developmental milestones
+ 2. Percentage of adults supported at home who agree that they are supported to live as independently as possible.
- Falls rate per 1,000 population in over 65s
+ 3.1 Percentage of criminal cases dealt with within 26 weeks
- 2.5 Offenders managed under Multi-Agency Public Protection Arrangements (MAPPA) who are reconvicted or breach conditions
- The average processing time of local planning applications
- RRC_S_001i: Total number of all fires attended per 10,000 population
- PAM/015 Average number of calendar days taken to deliver a Disabled Facilities Grant
- PAM/020 Percentage of principal (A) roads in overall poor condition
+ PAM/012 Percentage of households successfully prevented from becoming homeless
+ PAM/010 Percentage of highways inspected of a high or acceptable standard of cleanliness
- Number of patients waiting more than 36 weeks for treatment
- Number of ambulance handovers over 1 hour`,
  },
  {
    body: 'NHS',
    source:
      'CCG Outcomes Indicator Set, NHS Digital, December 2016 / September 2019, digital.nhs.uk; Ambulance Quality Indicators, Department of Health / NHS England statistical notices, 2012-13; Integrated Quality and Performance Report February 2018, Kent and Medway NHS and Social Care Partnership Trust, pdfslide.us; Tobacco Control Strategy - Measuring progress (PHOF), South Gloucestershire; acute trust board integrated performance reports 2018-2024, from memory; mental health trust and ICB performance packs, from memory',
    names: `
- 1.14 Maternal smoking at delivery
- 1.25 Neonatal mortality and stillbirths
- 2.6 Unplanned hospitalisation for chronic ambulatory care sensitive conditions
+ 1.24 Referrals to cardiac rehabilitation within 5 days of an admission for coronary heart disease
+ 3.5 People who have had a stroke who are admitted to an acute stroke unit within 4 hours of arrival to hospital
- 3.15 Emergency alcohol-specific readmission to any hospital within 30 days of discharge following an alcohol-specific admission
- 95th percentile of time from Call Connect to an emergency response arriving
- re-contact rate following discharge of care
+ outcome from cardiac arrest – return of spontaneous circulation
+ CPA patients receiving formal 12 month review
+ CPA patients receiving follow-up within 7 days of discharge
- PHOF 2.01 Number of low birthweight babies
- PHOF 2.14 Smoking prevalence rates for adults
- PHOF 4.03 All-cause preventable mortality
+ RTT - % of incomplete pathways within 18 weeks
- DM01: % of patients waiting over 6 weeks for a diagnostic test
- 12 hour trolley waits (DTA to admission)
- C. difficile - HOHA and COHA cases (YTD)
- Inpatient falls with moderate harm or above per 1,000 occupied bed days
- SHMI (rolling 12 months)
+ VTE Risk Assessment Completed
? GP referrals received (all specialties)
- Inappropriate adult acute out of area placement bed days
+ % of people on LD register aged 14+ who have had an annual health check
- Number of patients with no criteria to reside (average per day)`,
  },
  {
    body: 'police',
    source:
      'Police Authorities (Best Value) Performance Indicators Order 2008, SI 2008/659, schedule; Police Authorities (Best Value) Performance Indicators Order 2002, SI 2002/694, schedules; Statutory Performance Indicators 2006-07, Metropolitan Police Authority, policeauthority.org; Police and Crime Plan performance page, Avon and Somerset PCC, avonandsomersetplan.co.uk; PCC accountability and force performance reports 2017-2024, from memory',
    names: `
+ 1.1 Percentage of users that are satisfied with the overall service provided by the police.
+ 1.3 Satisfaction of victims of racist incidents with the overall service provided by the police.
+ 2.3 Percentage of people who think the police in their area are doing a good job.
+ 2.5 Percentage of people who are confident that the Criminal Justice System as a whole is fair.
- 4.1 Percentage of people who perceive a high level of anti-social behaviour in their local area.
+ percentage of the public satisfied with the time taken to answer a 999 call from a member of the public
+ Percentage of police officers in operational posts.
- Number of working days lost through sickness by (a) police officers and (b) civilian employees.
- Number of medical retirements of (a) police officers as a percentage of total officer numbers and (b) civilian officers as a percentage of total civilian employees.
- Number of road traffic collisions involving death or serious injury per 1,000 population.
+ SPI 1c Satisfaction of victims of domestic burglary, violent crime, vehicle crime and road traffic collisions with respect to: Being kept informed of progress.
- Abandonment rate 101
+ percentage of people who feel that the police are dealing with local priorities
- Average time to attend Grade 1 (Immediate) incidents - urban
+ Positive outcome rate - rape
- Repeat victims of domestic abuse (%)
- Neighbourhood crime (burglary, robbery, vehicle, theft from person) per 1,000 population
- KSI - all road users (rolling 12 months)
+ Stop and search find rate
- Complaint allegations per 1,000 employees
? Number of stop and searches conducted
? Domestic abuse crimes recorded (12 months to date)`,
  },
];
