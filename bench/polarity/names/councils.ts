import type { NameGroup } from '../readNames';

/** Names of councils' own lists and of the Scottish framework. Directions: ours, from the definitions. */
export const councils: readonly NameGroup[] = [
  {
    body: 'council',
    source: 'Scottish Local Government Benchmarking Framework (Improvement Service), shortened',
    names: `
- Cost per attendance at sports facilities
- Cost per museum visit
- Net cost of street cleaning per 1,000 population
+ Street cleanliness score
- % of A class roads that should be considered for maintenance treatment
- Town vacancy rate
+ % of unemployed people assisted into work from council funded employability programmes
+ % of procurement spent on local enterprises
- Average time per business planning application (weeks)
+ Available employment land as a % of total land allocated for employment
+ Proportion of operational buildings that are suitable for their current use
+ Internal floor area of operational buildings in satisfactory condition
- Support services as a % of total gross expenditure
- Cost per dwelling of collecting council tax
+ % of income due from council tax received by the end of the year
- The gender pay gap (%)
- Sickness absence days per teacher
- % of people earning less than the real living wage
- Gross rent arrears as a % of rent due for the reporting year
- % of rent due in the year that was lost due to voids
+ % of dwellings meeting the housing quality standard
- Average time taken to complete non-emergency repairs
+ % of council dwellings that are energy efficient
+ % of people aged 65 and over with long-term care needs receiving personal care at home
- Home care costs per hour for people aged 65 and over
+ % of carers who feel supported to continue in their caring role
- Rate of readmission to hospital within 28 days per 1,000 discharges
+ Proportion of care services graded good or better
- Number of days people spend in hospital when they are ready to be discharged
- % of child protection re-registrations within 18 months
- % of looked after children with more than one placement in the last year
+ % of pupils entering positive destinations
+ % of pupils gaining 5+ awards at level 5
- Literacy attainment gap between the least and most deprived pupils
+ School attendance rate
- School exclusion rates per 1,000 pupils
- Claimant count as a % of working age population
+ Gross value added per head
+ % of properties receiving superfast broadband
+ % of crisis grant decisions within 1 day
+ Total useable reserves as a % of annual budgeted revenue
- Ratio of financing costs to net revenue stream
= Actual outturn as a % of budgeted expenditure
- CO2 emissions area wide per head
`,
  },
  {
    body: 'council',
    source:
      'Own lists of councils (South Somerset, West Dunbartonshire, Kent, Reigate and others), reworded or from memory',
    names: `
+ Council Tax collection rate
+ NNDR (business rates) collection rate
+ National Non-Domestic Rates collected in year
+ % of sundry debtor invoices collected within 60 days
- Sundry debt over 90 days old
- Aged debt as a percentage of total debt
+ Former tenant arrears recovered
+ Telephone calls answered within 20 seconds
- Average wait time for calls to the contact centre
- Call abandonment rate
+ Enquiries resolved at first point of contact
+ Percentage of Freedom of Information requests responded to within 20 working days
+ Subject access requests answered in time
- FOI requests overdue
+ Stage 1 complaints responded to within 10 working days
- Complaints escalated to stage 2
- Ombudsman complaints upheld
+ Compliments received
- Number of complaints received
? Number of FOI requests received
? Number of planning applications received
+ Major planning applications determined within 13 weeks or agreed extension of time
- Planning decisions overturned at appeal
+ Percentage of planning appeals dismissed
- Planning enforcement cases outstanding
+ Planning enforcement cases resolved within 12 weeks
- Missed bin collections per 100,000
+ Missed bins collected within 24 hours of being reported
- Recycling contamination rate
? Tonnes of garden waste collected
- Fly-tipping incidents reported
+ Fly-tips removed within 2 days
? Fixed penalty notices issued for littering
+ Potholes repaired within 28 days
- Street lights not working
+ Street lights working as planned
+ Offensive graffiti removed within 48 hours
- Long-term empty homes
+ Long-term empty homes brought back into use
- Average re-let time for standard voids
+ Void properties re-let within target
- Repairs outstanding for more than 30 days
+ Households prevented from becoming homeless
+ Homelessness preventions as a percentage of cases opened
? Number of homelessness applications
- Families in bed and breakfast for more than 6 weeks
+ Rough sleepers helped into accommodation
- Households on the housing waiting list
- Economic inactivity rate
- Vacant shop units in the town centre
+ Occupancy of council-owned industrial units
+ Footfall in the town centre
+ Visits to leisure centres
+ Car park income
- Staff turnover
- Spend on agency staff
- Vacancy rate of permanent posts
+ Vacancies filled at first advert
+ Annual appraisals completed
+ Staff with up-to-date mandatory training
- Accidents reportable under RIDDOR
+ Transactions completed online
- Overspend against revenue budget
= Spend against budget
+ Savings delivered against target
- Capital programme slippage
+ Audit recommendations implemented by the due date
- Overdue audit recommendations
- Data breaches reported to the ICO
- System downtime
+ Website availability
- Number of children missing education
+ Education, health and care plans issued within 20 weeks
? Number of children in care
+ Looked after children placed within 20 miles of home
- Looked after children placed more than 20 miles from home
- Re-referrals to children's social care within 12 months
- Average social worker caseload
+ Initial child protection conferences held within 15 days
- Average time between a child entering care and moving in with an adoptive family
- Permanent admissions to residential care aged 65 and over
+ Older people still at home 91 days after discharge from hospital
+ Safeguarding enquiries where risk was reduced or removed
- People waiting for a care assessment
- Unallocated cases
- Overdue annual reviews
+ Take-up of direct payments
+ Adult carers' quality of life
+ Social care-related quality of life
- Cases reopened within six months
- Average days to process a change of circumstances
+ Percentage of land charges searches returned within 10 days
+ Income generated from commercial property
- Number of insurance claims paid against the council
+ Percentage of licences issued within 28 days
+ Trees planted
+ Library books issued
? Average household size
- Kilograms of residual waste per household
+ Employment rate
- Youth unemployment
+ Electric vehicle charging points installed
+ Members' attendance at committee meetings
- Late payments to suppliers
+ Debt recovered as a percentage of debt raised
- Bad debt written off
- Parking penalty charge notices cancelled on appeal
+ Percentage of parking appeals won by the council
+ Disabled facilities grants completed
- Average wait for a disabled facilities grant
+ Empty shops re-occupied
+ Domestic abuse victims supported to remain safely in their homes
+ Anti-social behaviour cases closed as resolved
- Gap in life expectancy between the most and least deprived wards
? Forecast variance against revenue budget
- Number of formal grievances
+ Apprenticeships started
`,
  },
];
