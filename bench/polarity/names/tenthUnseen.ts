import type { NameGroup } from '../readNames';

/**
 * Names of published reports with their directions, put down by somebody who had not seen the code. Scored once before any
 * word was changed for them (250 names): 1.6% wrong, 16.0% asked. Names that stood in an earlier list as well are left out
 * here.
 */
export const tenthUnseen: readonly NameGroup[] = [
  {
    body: 'council',
    source:
      'performance reports of Scottish, English and Welsh councils and the Local Government Benchmarking Framework',
    names: `
- Cost per primary school pupil
- The gross cost of "children looked after" in residential based services per child per week
+ Balance of care for 'looked after children': % of children being looked after in the community
+ Percentage of adults satisfied with local schools
+ Percentage of pupils entering positive destinations
+ Overall average total tariff
- Literacy attainment gap (P1,4,7 combined) - percentage point gap between the least deprived and most deprived pupils
+ Percentage of children meeting developmental milestones
+ School attendance rates (per 100 pupils)
- Percentage of child protection re-registrations within 18 months
- Home care costs per hour for people aged 65 or over
+ Direct payments spend on adults 18+ as a % of total social work spend on adults 18+
+ Percentage of people aged 65 or over with long-term care needs receiving personal care at home
- Net cost of waste collection per premise
- Support services as a percentage of total gross expenditure
+ Percentage of the highest paid 5% employees who are women
+ Percentage of unemployed people assisted into work from council operated/funded employability programmes
- Average time per business and industry planning application (weeks)
+ Number of business gateway start-ups per 10,000 population
? Investment in economic development and tourism per 1,000 population
- Proportion of people earning less than the real living wage
- CO2 emissions area wide per capita
+ Council Tax collection rates (%)
+ NNDR (business rates) collection rates (%)
+ Customer satisfaction (all channels) (%)
- Improved street and environmental cleanliness (levels of litter, dog fouling, detritus, graffiti and flyposting)
- The average number of failed bin collections (per 100,000 collections)
+ % of food establishments which are broadly compliant with food hygiene law
+ Green Flag status retained for our key parks and open spaces
+ Total attendances at Council Leisure Centres
+ Net number of new homes built
+ Long term empty properties returned to use
+ Number of neglected and derelict buildings improved
+ % major planning applications determined within 13 weeks or another later date as agreed with the applicant
? Number of news releases, statements and letters issued, including news stories on partnership themes
+ Percentage of Education, Health and Care Plans issued within 20 weeks
+ Percentage of 16-18 year olds who start an apprenticeship
+ Percentage of phone calls to Contact Point which were answered
+ % of Freedom of Information Act (FoI) requests completed within 20 days
+ Percentage of foster care placements which are in-house or with relatives and friends
- Average number of days between becoming a child in care and moving in with an adoptive family
+ Routine highway repairs completed within 28 days
+ Municipal waste recycled or converted to energy and not taken to landfill
- Greenhouse Gas emissions from KCC estate (excluding schools) in tonnes
? Number of open Social Work cases
+ Council resources directed by communities
+ Income generated as a percentage of total budget
+ Satisfaction with road maintenance
+ Percentage of commercial planning applications completed within statutory timescales
+ Percentage of those taking pre-application advice where the applications were approved
- Percentage of relevant land and highways that is assessed as having deposits of litter, detritus, graffiti and fly-posting that fall below an acceptable level
? Children looked after rate, per 10,000 children aged under 18
- Children and family social workers - Vacancy rate (FTE)
- Children and family social workers - Agency worker rate (FTE)
+ Non-ringfenced reserves as percentage of net revenue expenditure
? Social care spend as percentage of core spending power
- Residual household waste per household (kg/household)
? Requests resulting in a service per 100,000 population
+ Carer reported quality of life score
- Delayed transfers of care from hospital, and those which are attributable to adult social care per 100,000 population
- Percentage of appeals allowed against the authority's decision to refuse planning applications
- Percentage of Year 11 leavers known not to be in education, training or employment (NEET)
+ Salaries and Wages Payments made Correctly and Timeously as a percentage of Total Salaries and Wages Payments made`,
  },
  {
    body: 'public health',
    source: 'Public Health Outcomes Framework',
    names: `
+ Healthy life expectancy at birth
- Children in low income families (all dependent children under 20)
+ School readiness: percentage of children achieving a good level of development at the end of Reception
+ Breastfeeding prevalence at 6 to 8 weeks after birth
- Under 18s conception rate / 1,000
- Reception: Prevalence of overweight (including obesity)
+ Successful completion of drug treatment - opiate users
- Admission episodes for alcohol-related conditions (Narrow)
+ Cancer screening coverage: bowel cancer
- Self-reported wellbeing - people with a high anxiety score
- Fraction of mortality attributable to particulate air pollution
+ Chlamydia detection rate per 100,000 aged 15 to 24
+ Population vaccination coverage: MMR for two doses (5 years old)
- TB incidence (three year average)
- Under 75 mortality rate from cancer considered preventable
- Winter mortality index
+ Estimated dementia diagnosis rate (aged 65 and over)`,
  },
  {
    body: 'NHS',
    source: 'board papers of NHS bodies',
    names: `
+ Percentage of cases where a patient is waiting 18 weeks or less for elective treatment
? Difference between planned and actual 18 week performance
- Percentage of cases where a patient is waiting over 52 weeks for elective treatment
- Percentage of emergency department attendances spending over 12 hours in the department
- Average Category 2 ambulance response time
- Number of MRSA bacteraemia infections
+ NHS staff survey engagement theme score
? Planned surplus/deficit
? A&E maximum waiting time of four hours from arrival to admission/transfer/ discharge
- Inappropriate out-of-area placements for adult mental health services
+ Cancer 62-day waits for first treatment (from urgent GP referral)`,
  },
  {
    body: 'police',
    source: 'policing plans and reports',
    names: `
+ Percentage of users that are satisfied with the overall service provided by the police.
? Comparison of satisfaction between white users and users from minority ethnic groups with the overall service provided by the police.
+ Percentage of people who agree that the police and local councils are dealing with anti-social behaviour and crime that matter in their area.
+ Percentage of people who think the police in their area are doing a good job.
+ Percentage of people who are confident that the Criminal Justice System as a whole is fair.
+ Percentage of female police officers compared to the overall force strength.
- Percentage of people who perceive a high level of anti-social behaviour in their local area.
+ The level of specific counter terrorism deployments tasked that are completed
+ The level of community confidence that the City of London is protected from terrorism
+ The percentage of ANPR activations where vehicles are intercepted by the City of London Police
- The level of victim-based violent crime
- The level of victim-based acquisitive crime
- The level of antisocial behaviour incidents
- Reduce DV repeat victimisation
- Reduce the number of young people entering the criminal justice system
- Reduce rate of reoffending of young people
+ Increase the number of people exiting drug programmes with a successful outcome
? Rolling 12 Months number of recorded domestic abuse crimes and enquires
? Rolling 12 Months number of recorded hate crimes (and incidents)
- Fatal & Serious Road Traffic Collisions
- Hospital admissions of under 25s for assault with a sharp object
+ Domestic Abuse Sanction Detection
+ Percentage of 999 calls answered within 10 seconds`,
  },
  {
    body: 'fire',
    source: 'reports of fire and rescue services',
    names: `
? Incidents
+ Overall staff engagement
- Staff absence – wholetime
+ Workforce diversity recruited
- Critical fire risk map score
- Accidental building fires (ABF) (commercial premises)
- Deliberate fires total
+ Home fire safety checks
- Average time taken to answer an emergency 999 call
+ Emergency 999 calls answered within seven seconds
- Number of primary fires and related fatalities and non-fatal casualties (excluding precautionary checks) - Total primary fires
? Firefighter cost per person per year`,
  },
  {
    body: 'housing',
    source: 'tenant satisfaction measures and landlord reports',
    names: `
+ TP01: Overall satisfaction
+ TP04: Satisfaction that the home is well-maintained
- CH01: Complaints relative to the size of the landlord
+ RP02: Repairs completed within target timescale
+ BS01: Gas safety checks
- Overheads as percentage of adjusted turnover
- Total cost per property – housing management
- Total tenant arrears as % rent due (excluding voids)
- Average re-let time in days (standards re-lets)
- Rent loss due to voids
- Tenancy turnover rate
- Average number of calendar days to complete repairs
+ Percentage of repairs completed at the first visit
+ Appointments kept as a percentage of appointments made
+ rent collected from tenants as a percentage of rent falling due to date in the financial year (excluding arrears brought forward)
- former tenant rent arrears as % of rent roll
? number of tenants receiving Universal Credit
? Properties sold through the RTB scheme
- Number of household in temporary accommodation
+ Shared owners satisfaction with overall service
- Tenancy offers refused during the year
+ Percentage of homes rated energy performance certificate (EPC) C and above
- Number of families in B&B over 6 weeks
+ Percentage of duties owed where homelessness was prevented or relieved`,
  },
  {
    body: 'university',
    source: 'access and participation measures',
    names: `
- Gap in participation between most and least represented groups
- Gap in degree outcomes (1sts or 2:1s) between white students and black students
+ Students responding positively to the NSS question on overall satisfaction
- Extent of poor student outcomes
- Average gender pay gap`,
  },
  {
    body: 'council',
    source:
      'performance reports of Scottish, English and Welsh councils and the Local Government Benchmarking Framework',
    names: `
+ Number of visits to the museum/gallery (excluding virtual visits)
+ Proportion of visitors who would recommend a visit
+ Number of visitors to the White Rock Theatre
- Net cost of museums per visit
- Cost per Library Visit
+ Number of library visits per 1,000 population
? Vessel movements
- Level 3 (hazardous) navigational incidents
+ Aids to Navigation availability
+ Market stall occupancy rate`,
  },
];
