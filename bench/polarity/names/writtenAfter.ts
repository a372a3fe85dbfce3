import type { NameGroup } from '../readNames';

/** Names that were put down after the words were written: none was looked at for them. Directions: ours. */
export const writtenAfter: readonly NameGroup[] = [
  {
    body: 'council',
    source:
      'Local Government Outcomes Framework drafts, Oflog, Adult Social Care Outcomes Framework, from memory',
    names: `
- Number of households with children in temporary accommodation
- Number of families in bed and breakfast accommodation beyond six weeks
+ Percentage of duties owed where homelessness was prevented
+ Proportion of people who use services who have control over their daily life
+ Ease of finding information about support
+ The outcome of short-term services: sequel to service
- Workforce turnover rate
? Requests resulting in a service
+ Healthy life expectancy for females
- Percentage of adults smoking in routine and manual occupations
- Gap in employment rate between disabled people and others
+ Percentage of five year olds with a good level of development
- Percentage of children eligible for free school meals who are persistently absent
- Children who start to be looked after per 10,000
- Children returning home who re-enter care within 12 months
+ Care leavers in accommodation considered suitable
+ Percentage of A roads in good condition
- Percentage of B and C roads that require maintenance
+ Household waste recycling rate
- Recycling contamination: share of waste rejected
- Fly-tipping incidents per 1,000 people
+ Fly-tipping enforcement actions per incident
+ Bus journeys per head
+ Net additional dwellings as a percentage of the local plan requirement
+ Percentage of major planning applications decided on time
- Percentage of decisions on major applications overturned on appeal
- Date by which the plan was adopted: months late
+ Non-ringfenced reserves as a percentage of net revenue expenditure
- Debt servicing as a percentage of core spending power
- Total debt as a percentage of core spending power
+ Council tax collected as a percentage of council tax due
- Upheld Ombudsman complaints per 10,000 residents
+ Proportion of social care users reporting that they feel safe
- Hospital discharges delayed
- Safeguarding concerns awaiting triage
? Safeguarding concerns received
`,
  },
  {
    body: 'council',
    source: 'Ireland (NOAC), Wales (public accountability measures), Northern Ireland, Victoria, from memory',
    names: `
- Percentage of the total number of council dwellings that were vacant
- Average re-tenanting time
- Average cost of making a dwelling ready to be re-tenanted
+ Percentage of private rented tenancies inspected
- Number of adult individuals classified as homeless and in emergency accommodation on a long term basis
+ Percentage of drinking water in private schemes in compliance with statutory requirements
- Unaccounted for water as a percentage of total volume supplied
- Unaccounted for water
+ Percentage of the local authority area within the five levels of litter pollution that is unpolluted or litter free
+ Percentage of planning enforcement cases closed as resolved
- Average time taken to mobilise fire brigades in respect of fire
+ Percentage of attendances at scenes where first attendance is within 10 minutes
- Percentage of paid working days lost to sickness absence through medically certified leave
+ Percentage of rent collected at year end
+ Percentage of highways that are of a high or acceptable standard of cleanliness
+ Percentage of fly-tipping incidents cleared within 5 working days
- Percentage of principal A roads that are in overall poor condition
+ Percentage of quality indicators (with targets) achieved by the library service
+ Percentage of empty private properties brought back into use
- Average number of calendar days taken to deliver a Disabled Facilities Grant
+ Percentage of households successfully prevented from becoming homeless
- Percentage of pupils assessed in Welsh at the end of the Foundation Phase who were absent
- Number of looked after children who changed school
+ Average processing time of local planning applications met within 30 weeks
- Average processing time of major planning applications
+ Number of jobs promoted through business start-up activity
- Amount of biodegradable council collected municipal waste that is landfilled
- Time taken to decide planning applications
- Cost of kerbside garbage collection service per bin
- Kerbside bin collection requests missed
+ Food safety: critical and major non-compliance outcome notifications followed up
- Animals not reclaimed
+ Animals reclaimed
+ Participation in the maternal and child health service
- Council decisions made at meetings closed to the public
+ Councillor attendance at council meetings
`,
  },
  {
    body: 'NHS',
    source: 'NHS Oversight Framework, Fingertips, Scottish delivery plan standards, from memory',
    names: `
- Percentage of patients spending more than 12 hours in an emergency department
+ Percentage of urgent referrals treated within 62 days
- Preventable sight loss from diabetic eye disease
- Emergency hospital admissions due to falls
+ Breast screening coverage
- Physically inactive adults
- Smokers at time of childbirth delivery
- Children in absolute low income families
- Admission episodes for alcohol-specific conditions in under 18s
+ Former smokers who have quit
- Deaths in hospital for people with dementia
- Relative difference in waiting times between deprivation quintiles
- Percentage of inpatients with a length of stay over 60 days
+ Annual change in the number of children and young people accessing mental health services
? Planned surplus or deficit
- Variance of the year to date deficit from plan
- Number of stillbirths and neonatal deaths
+ Staff survey engagement theme score
- Staff who have experienced harassment, bullying or abuse from other staff
+ Proportion of staff who would feel secure raising concerns about unsafe clinical practice
- Proportion of beds occupied by patients not meeting criteria
+ Early access to antenatal services
+ IVF treatment started within 52 weeks
- Staphylococcus aureus bacteraemia cases
+ Drug and alcohol patients treated within 3 weeks of referral
- Surgical site infection
+ Patients with hip fracture operated on within 36 hours
+ Caregivers offered a carer's assessment
- Medically optimised patients delayed
+ Incidents closed within 30 days
`,
  },
  {
    body: 'police',
    source: 'Police and fire plans, criminal justice scorecards, from memory',
    names: `
- Comparison of satisfaction between white users and users from minority ethnic groups
- Gap in satisfaction between victims of different ethnic groups
+ Police officer recruits from minority ethnic groups
- Neighbourhood crime
- Homicide
- Average time from report to police to charge
+ Rape victims receiving specialist support
- Domestic abuse crimes closed as evidential difficulties
+ Percentage of 101 calls answered within 5 minutes
- Police vehicles off the road
+ Burglary victims visited in person
- Serious violence in under 25s
- Road deaths
+ Drink drivers caught
- Fail to stop incidents
- Prisoners escaping from custody
- Complaints not finalised within 120 days
- Firefighter assaults
+ Fire cover maintained
- Automatic fire alarm calls attended that proved false
+ Percentage of households visited that were at high risk
- Fire fatalities per million population
- Non-fatal fire casualties
- Secondary fires
+ Time to crew: percentage of mobilisations within 90 seconds
+ Enforcement notices complied with
`,
  },
  {
    body: 'housing',
    source: 'Scottish Housing Regulator, HouseMark, Office for Students, college boards, from memory',
    names: `
- Percentage of tenancy offers refused during the year
- Percentage of lettable houses that became vacant in the last year
+ Percentage of new tenancies sustained for more than a year
- Average length of time taken to complete emergency repairs
+ Percentage of reactive repairs carried out in the last year completed right first time
- Percentage of court actions initiated which resulted in eviction because rent had not been paid
- Gross rent arrears
+ Percentage of anti-social behaviour cases reported in the last year which were resolved
- Homes overdue a stock condition survey
- Households in fuel poverty
+ Tenants who feel that their rent is good value for money
- Staff absence
- Bad debts written off as a percentage of rent
+ Cyclical repairs programme completed
- Days properties stand empty
+ Percentage of students who pass
- Percentage of students failing to progress to the second year
+ Value added score
- Achievement gap for disadvantaged learners
+ Lesson observations graded good or outstanding
- Fee debt older than one year
+ Research students submitting on time
- Unfilled student rooms
+ Student room occupancy
- Students withdrawing before the census date
+ Income from consultancy
- Cost per student
+ Proportion of staff with a teaching qualification
- Single-use plastic purchased
+ Citations per academic
+ Percentage of graduates in further study
`,
  },
];
