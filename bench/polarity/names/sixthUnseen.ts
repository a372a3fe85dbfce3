import type { NameGroup } from '../readNames';

/**
 * Published names that nobody had seen when the kinds of the fourth list were mended: longer definitions, other bodies.
 * Scored once before any word was changed for them (387 names, 31 of them also in the fifth list): 1.6% wrong, 35.7% asked. Directions: ours; “read” where
 * the list itself was read, “from memory” where the wording was recalled.
 */
export const sixthUnseen: readonly NameGroup[] = [
  {
    body: 'council',
    source:
      'Second Quarter Performance Monitoring, Maidstone Borough Council, 2023/24 (maidstone.gov.uk, read); KPI Update Quarter 2, Communities, Housing & Environment, Maidstone, 2018/19 (read); Our service standards – National and local performance indicators, Winchester City Council, 2014/15 (read); Central Bedfordshire performance pages (inphase, read); Performance Monitoring Q2, North Hertfordshire District Council, 2020/21 (read); Full list of our Performance Indicators, Pendle Borough Council (read); Strategic Plan data factfiles, West Dunbartonshire Council (read); LGBF list of indicators, Improvement Service, Scotland (read); Statutory performance indicators of Scottish councils, Accounts Commission, 1990s-2000s (first read, rest from memory); Corporate Plan 2019-2023 report April 22 - March 23, Mid and East Antrim (read); Statutory indicators for district councils, Northern Ireland (from memory); Performance Improvement Plan 2024-25, looking back, Belfast City Council (read; names cut out of running text); Highways & Transport outturn report, Northumberland County Council, 2024 (read); Education, SEND & Skills outturn report, Northumberland County Council, April 2024 (read); BVPP Appendix 4 Outturns against Targets 07/08, an English unitary council (stored page without its name, read); Key performance measures by outcome Q3 2015/16, a London borough (refs OF., read); Annual Performance Report 2012/13, City & County of Swansea (read); Quantitative social services performance measures, StatsWales / Conwy annual report 2018-19 (read); National Strategic Indicators of local authority performance, Wales, 2016-17 (read); Local Government Best Value Performance Indicators (Wales) Order 2005 (read); Public Accountability Measures, Data Cymru, 2018-20 (from memory); Quarterly Corporate Performance Monitoring Report, Lancashire County Council, 2018/19 (read in minutes; names cut out of running text); Quarterly Performance Report and directorate dashboards, Kent County Council (from memory); National indicators in the East Midlands Councils metric template (read); Corporate plan dashboard indicators, Trafford Council, 2022 (github traffordDataLab/corporate_plan, read); Local Authority Data Explorer, Oflog / DLUHC (first read, rest from memory); Performance indicators year 15, APSE performance networks, building cleaning (read); Quarter 2 performance 2006/07, Durham County Council (read; names cut out of running text); Annual governance and performance tables of London boroughs and districts (from memory); leisure trust service reports (from memory); Socitm Benchmarking, Salford City Council, 2007 and 2009 (read); Value for Money in public sector corporate services, UK audit agencies, 2007 (first two read in CIPS note, rest from memory); HR, payroll, legal and FOI dashboards of public bodies (from memory)',
    names: `
+ Processing of planning applications: Minor applications (NI 157b)
+ MBC Success rate at planning appeals within a rolling 12-month period
+ Percentage of planning applications meeting Biodiversity Net Gain 20% adopted standard
? Number of enforcement complaints received
- Open planning enforcement cases (as of start of each month)
+ Percentage of fly-tips cleared or assessed within 2 working days
+ The percentage of relevant land and highways that is assessed as having acceptable levels of detritus
+ Footfall on High Street
+ Business rates collected LPI0542
? Fraud investigations LPI0536
- Time taken to process Housing Benefit, Council Tax Benefit, new claims & change events - Days
- RES 1 – Electricity and gas energy consumption (kWh)
+ MI P&R 001 – Percentage of raised sales invoices due for payment that have been paid
+ BV 10 – Percentage of NNDR collected in year
+ REG 2 - Rate of homelessness prevention and relief
+ REG 3 – Percentage of Environmental Health programmed inspections completed
+ MI LI 015 – Number of visits to leisure facilities
- LI 035a - number of households living in temporary accommodation
- NI 191 – Kg residual waste per household
+ Percentage of payments made online by the customer
? Number of graphic design commissions carried out
+ Number of customers who have a My Account
+ Percentage of complaints handled within timescales
? Number of Environmental Crime Fixed Penalty Notices issued for: littering
+ Percentage of users who rated our overall sports facilities as at least good
+ Percentage of high priority Countryside Access faults resolved within 6 months of being reported to us
- Average time to remove fly-tip (excluding non-working days)
- Reported number of missed collections not dealt with within 24 hours (excluding non-working days)
+ Satisfaction of services provided to Town and Parish Councils
+ Citizens feeling a sense of control and influence over council decision making
- CHN14b: Numeracy attainment gap (P1,4,7 combined) - percentage point gap between the least deprived and most deprived pupils
- CORP 1: Support services as a % of total gross expenditure
- CORP 3c: The gender pay gap (%)
- C&L 2: Net cost per library visit
+ the percentage of food hygiene inspections undertaken on time
- The average time (hours) between time of noise complaint and attendance on site, for those requiring attendance on site
- Percentage of the road network that should be considered for maintenance treatment
+ Percentage of trading standards consumer complaints dealt with within 14 days of receipt
- The percentage of council dwellings that took more than four weeks to re-let
+ Number of attendances per 1,000 population for all pools
- Current tenants' arrears as a percentage of the net amount of rent due in the year
- Average escalation rate of complaints
- Net cost of council services per head of population
- W2: The amount (tonnage) of biodegradable Local Authority Collected Municipal Waste that is landfilled
- W3: The amount (tonnage) of Local Authority Collected Municipal Waste arisings
+ Customer contact service level (people answered within 120 seconds)
+ Number of people using leisure centres
+ % of council fleet fuel consumed that is HVO
+ Previously vacant city centre properties that became occupied as a result of Vacant to Vibrant grants
+ % of street lighting faults attended within 4 working days
- Daily cost of Home to School Transport per Pupil (Post 16, Mainstream and SEN)
+ Increase number of off street parking spaces in Northumberland
- Number of child casualties (including killed, serious and slight) in road traffic collisions
+ % children taking up the Statutory entitlement to early education for all eligible 2 year olds
+ % getting their first choice of primary school
- % gap between FSM eligible learners and non FSM eligible learners achieving a 'Good Level of Development' at end of EYFS
+ Phonics - % of year 1 pupils working at the expected standard
- Number of permanent exclusions from primary schools in academic year
+ BV053, PAFC28, SP213 Number of households receiving intensive home care per 1000 population aged 65 or over.
+ BV056, PAFD54 Percentage of items of equipment and adaptations delivered within 7 working days.
- BV183b, CPAH15 The average length of stay in hostel accommodation of households that are unintentionally homeless and in priority need.
+ BV195, PAFD55 Acceptable waiting times for assessment
+ BV196, PAFD56 For new older clients, the percentage for whom the time from completion of assessment to provision of all services in the care package is less than or equal to four weeks.
+ BV201, PAFC51 Number of adults and older people receiving direct payments per 100,000 population aged 18 years or over.
- BV202 Number of people sleeping rough on a single night within the area of the authority.
+ BV213, XCPAH728 The number of households who considered themselves as homeless, who approached the local authority's housing advice service(s), and for whom housing advice casework intervention resolved their situation.
- PAF C72, SP211, THI010 Number of supported admissions of older people to permanent residential and nursing care per 10,000 population aged 65 or over (formerly C26).
- OF.146 Average time between a child becoming looked after and being placed with adopters
- OF.147 Percentage of children becoming the subject of a child protection plan for a second or subsequent time
+ CRE4 The percentage of priority graffiti jobs completed within 7 days
+ PM18. The percentage of adult protection enquiries completed within 7 days
- PM19. The rate of delayed transfers of care for social care reasons per 1,000 population aged 75 or over
+ PM20b. The percentage of adults who completed a period of reablement and have no package of care and support 6 months later
? PM21. The average length of time adults (aged 65 or over) are supported in residential care homes (days)
+ PM23. The percentage of adults who have received advice and assistance from the information, advice and assistance service and have not contacted the service for 6 months
+ The percentage of children seen by a registered dentist within 3 months of becoming looked after (PMC30)
- EDU/002ii: % of pupils in LA care in any LA maintained school, aged 15 as at the preceding 31 August that leave compulsory education, training or work based learning without an approved external qualification
+ EDU/011: The average point score for pupils aged 15 at the preceding 31 August, in schools maintained by the local authority
+ EDU/015a: The percentage of final statements of special education need issued within 26 weeks, including exceptions
- NSI SCC/004 (PI 2) The percentage of children looked after on 31 March who have had three or more placements during the year
- NSI SCC/002 (PI 7) The percentage of children looked after at 31 March who have experienced one or more changes of school, during a period or periods of being looked after, which were not due to transitional arrangements, in the 12 months to 31 March
- NS5 (a) The number of homeless families with children using bed and breakfast accommodation, except in emergencies
- NS6 The average number of working days between homeless presentation and discharge of duty for households found to be statutory homeless.
+ NS7 The percentage of unfit private sector dwellings made fit, closed or demolished through direct action by the local authority.
+ PAM/013: Percentage of empty private sector properties brought back into use during the year through direct action by the local authority
+ PAM/017: Number of visits to local authority sport and leisure facilities per 1,000 population where the visitor will be participating in physical activity
- PAM/020: Percentage of principal (A) roads that are in overall poor condition
+ PAM/023: Percentage of food establishments which are 'broadly compliant' with food hygiene standards
- PAM/035: Average number of working days taken to clear fly-tipping incidents
- PAM/037: Average number of calendar days taken to complete all repairs
- PAM/039: Percentage of rent lost due to lettable units of permanent accommodation being empty during the year
- Average number of working days to repair a Lancashire County Council street lighting fault
- Percentage of children's social care assessments completed which had taken over 45 days
+ Progress 8 score
+ CS01: Callers to Contact Point who rate the advisors who dealt with their call as good
- HT12d: Street lights, illuminated signs and bollards repaired over 28 calendar days
+ Percentage of case holding posts filled by permanent qualified social workers
- EW2: Greenhouse Gas emissions from KCC estate (excluding schools) in tonnes
- Percentage of 16-17 year olds Not in Education, Employment or Training (NEETs) or whose activity is not known
+ NI 4 % of people who feel they can influence decisions in their locality
- Proportion of children aged 10-11 years classified as obese.
- Under 75 mortality rate from causes considered preventable per 100,000 population.
- Inequality in life expectancy at birth - Slope Index of Inequality.
+ Proportion of employees paid at or above the real living wage.
- Proportion of physically inactive adults.
+ Publicly available electric vehicle charging devices.
- Annual mean Particulate Matter (PM10) concentration.
- Annual motor vehicle miles travelled.
+ Domestic EPC rated A, B or C over 10 years.
+ Outcome, ASC Carer Quality of Life
- Household waste - recycling contamination rate
- Number of upheld Ombudsman complaints per 10,000 population
- Total debt as percentage of core spending power
- PI 01 Cost per square metre for all areas cleaned (excluding CEC)
+ PI 16 Total square metres (excluding outdoor areas) cleaned per FTE employee
- PI 20a Staff absence (front-line staff)
? PI 19 Additional works/variations orders as a percentage of scheduled work
+ BVPI 11c - top 5%: with a disability
- BVPI 15 - ill-health retirements
+ BVPI 156 - % LA public buildings - disabled
+ Percentage of high priority internal audit recommendations implemented by the agreed date
+ Percentage of Members' enquiries responded to within 10 working days
- Number of data breaches reportable to the ICO
- Percentage of calls abandoned in the Contact Centre
? Number of subject access requests received
= Percentage variance of projected outturn against approved revenue budget
+ Percentage of PCN appeals to London Tribunals won by the Council
- Subsidy per visit (£)
- Fitness membership attrition rate (monthly)
+ Swimming lesson occupancy (%)
+ Secondary spend per head
- Reportable accidents per 100,000 visits
+ Quest mystery visit score
- Support cost per workstation
+ Workstations supported per ICT specialist
+ Service availability weighted index
+ Training days per ICT specialist
+ Project Success Index
- Delivery time from order to desktop
- Cost per connection to voice network
+ Actual spend committed against pre-established contract arrangements as a percentage of non-pay spend
+ Percentage of non-pay spend that is actively managed by procurement professionals
- Cycle time in working days from period-end closure to the distribution of routine financial reports to all budget managers and overseeing boards and committees
- Percentage of variation between the forecast outturn at month 6 and the actual outturn at month 12
+ Percentage of public sector organisation spend for which there are fully costed outputs which are measured by key performance metrics and for which a named individual is accountable
- Average elapsed time (working days) from a vacancy occurring to the acceptance of an offer for the same post
- Leavers in the last year as a percentage of the average total staff
+ Percentage of people that are still in post after 12 months service
- Total accommodation (square metre) per staff (FTE)
? Cases of disciplinary action per 1,000 employees
- Payroll errors as % of payslips issued
+ PDRs completed (% of eligible employees)
- Number of internal reviews where the original FOI decision was overturned
+ Percentage of legal instructions acknowledged within 3 working days
- Aged debt over 90 days as % of total sundry debt
+ % of suppliers paid electronically (BACS)
- P1 incidents breaching SLA (YTD)`,
  },
];
