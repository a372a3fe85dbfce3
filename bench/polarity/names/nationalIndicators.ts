import type { NameGroup } from '../readNames';

/** Names of the two national sets for English councils, 2000 to 2011. Directions: ours, from the definitions. */
export const nationalIndicators: readonly NameGroup[] = [
  {
    body: 'council',
    source: 'National Indicator Set 2008 (Audit Commission), from memory',
    names: `
+ % of people who believe people from different backgrounds get on well together in their local area
+ % of people who feel that they belong to their neighbourhood
+ Civic participation in the local area
+ % of people who feel they can influence decisions in their locality
+ Overall/general satisfaction with local area
+ Participation in regular volunteering
+ Adult participation in sport and active recreation
+ Use of public libraries
+ Visits to museums and galleries
+ Engagement in the arts
- Serious violent crime rate
- Serious acquisitive crime rate
- Perceptions of anti-social behaviour
- Adult re-offending rates for those under probation supervision
- Rate of proven re-offending by young offenders
+ Perceptions that people in the area treat one another with respect and consideration
- Assault with injury crime rate
+ Dealing with local concerns about anti-social behaviour and crime by the local council and police
+ Satisfaction with the way the police and local council dealt with anti-social behaviour
- Repeat incidents of domestic violence
- Arson incidents
- Number of primary fires and related fatalities and non-fatal casualties
+ Number of drug users recorded as being in effective treatment
- Rate of hospital admissions per 100,000 for alcohol related harm
- Young people within the youth justice system receiving a conviction in court who are sentenced to custody
+ Young offenders' engagement in suitable education, training and employment
+ Young offenders' access to suitable accommodation
- First time entrants to the youth justice system aged 10-17
- People killed or seriously injured in road traffic accidents
- Hospital admissions caused by unintentional and deliberate injuries to children and young people
+ Prevalence of breastfeeding at 6-8 weeks from birth
- Obesity among primary school age children in Reception Year
+ Percentage of core assessments for children's social care carried out within 35 working days
+ Timeliness of placements of looked after children for adoption
- Stability of placements of looked after children: number of moves
- Child protection plans lasting 2 years or more
- Percentage of children becoming the subject of a Child Protection Plan for a second or subsequent time
+ Looked after children cases which were reviewed within required timescales
? Percentage of referrals to children's social care going on to initial assessment
- Children who have run away from home or care overnight
+ Achievement of 5 or more A*-C grades at GCSE or equivalent including English and Maths
- Secondary school persistent absence rate
+ Secondary schools judged as having good or outstanding standards of behaviour
- Achievement gap between pupils eligible for free school meals and their peers
+ Special Educational Needs statements issued within 26 weeks
- Rate of permanent exclusions from school
- Under 18 conception rate
+ Young people's participation in positive activities
- 16 to 18 year olds who are not in education, employment or training (NEET)
+ Care leavers in suitable accommodation
+ Care leavers in education, employment or training
- Proportion of children in poverty
- All-age all cause mortality rate
- Mortality rate from all circulatory diseases at ages under 75
- 16+ current smoking rate prevalence
+ People supported to live independently through social services
+ Healthy life expectancy at age 65
+ Achieving independence for older people through rehabilitation or intermediate care
- Delayed transfers of care
+ Social care clients receiving Self Directed Support
+ Number of vulnerable people who are supported to maintain independent living
+ Adults with learning disabilities in settled accommodation
+ Adults in contact with secondary mental health services in employment
- Working age people on out of work benefits
+ Net additional homes provided
+ Number of affordable homes delivered (gross)
- Number of households living in temporary accommodation
- Percentage of non-decent council homes
+ Local authority tenants' satisfaction with landlord services
- Principal roads where maintenance should be considered
- Congestion: average journey time per mile during the morning peak
+ Bus services running on time
? Children travelling to school: mode of transport usually used
+ New business registration rate
- Time taken to process Housing Benefit/Council Tax Benefit new claims and change events
+ Satisfaction of business with local authority regulation services
+ Food establishments in the area which are broadly compliant with food hygiene law
+ Per capita reduction in CO2 emissions in the local authority area
- Residual household waste per household
+ Percentage of household waste sent for reuse, recycling and composting
- Percentage of municipal waste landfilled
- Avoidable contact: the proportion of customer contact that is of low or no value to the customer
`,
  },
  {
    body: 'council',
    source: 'Best Value Performance Indicators 2000-2008, from memory',
    names: `
+ The percentage of invoices for commercial goods and services paid by the authority within 30 days of receipt
+ Percentage of non-domestic rates due for the financial year which were received by the authority
- Number of working days lost to sickness absence per full-time equivalent employee
- Percentage of employees retiring on grounds of ill health
+ Percentage of top 5% of earners that are women
+ Percentage of employees with a disability
+ Percentage of authority buildings in which all public areas are suitable for and accessible to disabled people
+ Energy efficiency: average SAP rating of local authority owned dwellings
- Percentage of local authority tenants with more than seven weeks of rent arrears
- Percentage of tenants evicted as a result of rent arrears
+ Housing benefit overpayments recovered as a percentage of those deemed recoverable
- Housing benefit overpayments written off as a percentage of the total debt
- Average time for processing new claims
+ Percentage of cases for which the calculation of the amount of benefit due was correct
- Percentage of appeals allowed against the authority's decision to refuse on planning applications
+ Percentage of new homes built on previously developed land
+ Percentage of standard searches carried out in 10 working days
- Cost of waste collection per household
- Kilograms of household waste collected per head
+ Percentage of households served by kerbside collection of at least two recyclables
- Percentage of land with deposits of litter and detritus that fall below an acceptable level
+ Percentage of new reports of abandoned vehicles investigated within 24 hours of notification
+ Percentage of abandoned vehicles removed within 24 hours
- Average number of days taken to repair a street lighting fault
+ Percentage of footpaths and other rights of way that are easy to use by members of the public
+ Number of private sector vacant dwellings returned into occupation or demolished
- Average length of stay in bed and breakfast accommodation
- Number of people sleeping rough on a single night
+ Number of households for whom housing advice casework intervention resolved their situation
- Proportion of households accepted as homeless who were previously accepted
- Domestic burglaries per 1,000 households
? Number of racial incidents reported to the local authority
+ Percentage of racial incidents that resulted in further action
+ Percentage of pedestrian crossings with facilities for disabled people
- Days of road closure on traffic sensitive roads caused by roadworks per km
+ Percentage of conservation areas with an up-to-date character appraisal
`,
  },
];
