import type { NameGroup } from '../readNames';

/**
 * Names in the manner of published reports, written with their directions by somebody who had not seen the code nor
 * its words. Scored once before any word was changed for them (300 names): 5.7% wrong, 14.0% asked.
 * Names that stood in an earlier list as well are left out here.
 */
export const eighthUnseen: readonly NameGroup[] = [
  {
    body: 'council',
    source: 'written from memory of published council, NHS, police, fire, housing and government reports',
    names: `
+ NI 157a Processing of planning applications: major applications determined within 13 weeks (%)
+ Minor planning apps determined within 8 weeks or agreed EoT
- BV 204 - Planning appeals allowed against the authority's decision to refuse
+ % of planning appeals dismissed
- Average time to validate a householder application (working days)
- Table P152 Quality of major decisions: the percentage of the total number of decisions made by the authority on applications for major development during the two-year assessment period which were subsequently overturned at appeal, including appeals against non-determination
+ NI 155 Number of affordable homes delivered (gross)
+ NI 159 Supply of ready to develop housing sites
? Planning enforcement notices served
- Planning enforcement cases still open after 6 months
+ Building Control: full plans applications checked within 15 working days
+ Building Control market share (%)
- Local land charge searches - average turnaround (days)
- NI 170 Previously developed land that has been vacant or derelict for more than 5 years
+ NI 192 Percentage of household waste sent for reuse, recycling and composting
- NI 191 Residual household waste per household (kg)
- NI 193 Percentage of municipal waste land filled
- NI 195a Improved street and environmental cleanliness: % of relevant land with deposits of litter that fall below an acceptable level
- NI 196 Improved street and environmental cleanliness – fly tipping (1 = very effective, 4 = poor)
- Missed bins per 100,000 collections
+ Fly tips cleared within 1 working day of being reported
? Fixed penalty notices issued for littering and dog fouling
? BV 82c(i) Percentage of household waste arisings used to recover heat, power and other energy sources
- BV 84a Kilograms of household waste collected per head of the population
- BV 86 Cost of household waste collection per household (£)
- MRF contamination rate (%) - kerbside dry mixed recycling
+ Garden waste subscriptions (no. of households signed up)
+ ENV03c Street Cleanliness Score (LEAMS)
+ ENV 04 - Abandoned vehicles removed within 24 hrs of the authority being legally entitled to remove them
- Average time taken to re-let local authority housing (calendar days), measured from the date of termination of the previous tenancy to the start date of the new tenancy and excluding properties undergoing major works (BV 212)
- Rent loss due to voids as a % of the rent roll
+ BV 66a Rent collected by the local authority as a proportion of rents owed on HRA dwellings
- BV 66b: Tenants with more than seven weeks of (gross) rent arrears
- Former tenant arrears as % of annual rent debit
+ TP01 Overall satisfaction - proportion of respondents who report that they are satisfied with the overall service from their landlord
+ TP09 Satisfaction with the landlord's approach to handling complaints
? CH01(1) Number of stage one complaints received per 1,000 homes
+ CH02 (2) Proportion of stage two complaints responded to within the Housing Ombudsman's Complaint Handling Code timescales
? NM01 (1) Anti-social behaviour cases relative to the size of the landlord: number of anti-social behaviour cases opened by or on behalf of the registered provider during the reporting year, per 1,000 homes owned
- RP01 Homes that do not meet the Decent Homes Standard (%)
+ BS01 Gas safety checks – proportion of homes for which all required gas safety checks have been carried out
- BV 66d Percentage of tenants evicted as a result of rent arrears
- NI 156 Number of households living in temporary accommodation
? Number of households presenting to the council as homeless or threatened with homelessness within 56 days and for whom an initial assessment under the Homelessness Reduction Act 2017 was completed in the period
+ Homelessness prevented or relieved: main duty not owed because the prevention or relief duty ended with the household having suitable accommodation available for at least six months, as a percentage of all cases where either duty ended in the quarter
- BV 183a Average length of stay in bed and breakfast accommodation (weeks)
- Rough sleepers - single night snapshot
+ Empty homes brought back into use through council intervention
- Private sector dwellings vacant for more than 6 months (% of total stock)
- Overcrowded households: percentage of social tenants living with one or more bedrooms fewer than the bedroom standard
+ Under-occupying tenants assisted to downsize
+ Tenancy sustainment - new tenancies lasting more than 12 months (%)
+ BV 63 Average SAP rating of local authority owned dwellings
+ Category 1 hazards removed from private rented homes (HHSRS)
? Applicants on the housing register (Bands A-D)
- % of offers of accommodation refused
- GN-12: Avg days to complete a non-emergency repair
+ Repair appointments kept as a % of appointments made
- No access rate (gas servicing visits)
+ EBITDA MRI interest cover (%)
+ VFM Metric 1 – Reinvestment %
+ Return on capital employed (ROCE)
- Damp and mould cases open > 28 days
- DFGs: average time from referral to completion (weeks)
? Disabled Facilities Grants - expenditure to date against allocation
- BV 78a Speed of processing: the average number of calendar days taken to process new Housing Benefit and Council Tax Benefit claims, from the date the claim is received to the date of notification
? NI 180 The number of changes of circumstances which affect customers' HB/CTB entitlement within the year
+ BV 79b (i) The amount of Housing Benefit overpayments recovered during the period being reported on as a percentage of HB deemed recoverable overpayments during that period
- HB Local Authority error overpayments as % of subsidy threshold
+ BV 79a Accuracy of processing: percentage of cases for which the calculation of benefit due was correct
+ BV 9 Percentage of council tax collected
+ In-year NNDR collection rate
+ Council tax arrears collected (previous years' debt, £m)
- Cost of collecting council tax per dwelling (CORP4)
+ Take up of direct debit for council tax (%)
+ BV 8 Percentage of invoices for commercial goods and services paid within 30 days
- Sundry debt over 90 days old (£)
- Irrecoverable debts written off as a % of debt raised
? Net revenue expenditure - forecast outturn against budget
? FINSUS1 Total useable reserves as a % of council annual budgeted revenue
? Capital financing requirement (£m)
+ Savings delivered against MTFS target
+ Treasury: return on investments v SONIA (basis points)
+ Percentage of procurement spend with local SMEs
+ NI 179 Value for money – total net value of ongoing cash-releasing value for money gains that have impacted since the start of the 2008-09 financial year
+ Internal audit recommendations implemented by agreed date
- Audit reports given 'no' or 'limited' assurance
- NI 168 Principal roads where maintenance should be considered
- ROADS04 % of unclassified roads that should be considered for maintenance treatment
+ Category 1 highway defects made safe within 2 hrs
? Pothole reports received from the public
- BV 215a The average number of days taken to repair a street lighting fault which is under the control of the local authority
- Street lights not working as planned (%)
- NI 47 People killed or seriously injured in road traffic accidents
- BV 100 Number of days of temporary traffic controls, or road closure, on traffic sensitive roads caused by local authority road works, per km of traffic sensitive road
+ Highway insurance claims successfully repudiated
- NI 167 Congestion – average journey time per mile during the morning peak (mins)
+ NI 178 Bus services running on time: (i) percentage of non-frequent services on time
+ Footways: % of planned safety inspections carried out
+ BV 165 The percentage of pedestrian crossings with facilities for disabled people, as a proportion of all crossings in the local authority area at which such facilities could reasonably be provided
? NI 198 Children travelling to school – mode of transport usually used
? PCNs issued (on-street)
+ PCN recovery rate
+ Traffic Penalty Tribunal appeals found in favour of the council (%)
- Parking appeals not contested by the authority
- PCNs cancelled due to CEO error
? Car park occupancy (average weekday, %)
+ BV 117 Number of physical visits to public libraries per 1,000 population
+ Active borrowers as a % of resident population
+ PLSS 5: % of requests for books met within 7 days
- PLSS 9 Time taken to replenish the lending stock on open access or available for loan (years)
- C&L2: Cost per library visit
- Net subsidy per leisure centre visit (£)
- Gym membership attrition - monthly
+ Swims and other visits to council pools, all ages, per 1,000 pop
+ NI 10 Visits to museums and galleries
+ NI 197 Improved local biodiversity – proportion of local sites where positive conservation management has been or is being implemented
+ Green Flag award parks
+ Food hygiene inspections due that were done (cat A-C)
? Noise complaints received
+ Noise nuisance complaints responded to in 5 w/days
- Taxi vehicles failing on-street spot checks (%)
+ Licensing Act 2003 applications determined within statutory timescale
- Nitrogen dioxide – annual mean at AQMA monitoring sites (µg/m3)
+ Stray dogs reunited with owner or rehomed
+ NI 182 Satisfaction of business with local authority regulation services
+ Test purchases: percentage of retailers refusing a sale to an underage volunteer
+ ASCOF 1C(2A) Proportion of people using social care who receive direct payments
- ASCOF 2A(2) Long-term support needs of older adults (aged 65 and over) met by admission to residential and nursing care homes, per 100,000 population
+ ASCOF 2B(1) Proportion of older people (65 and over) who were still at home 91 days after discharge from hospital into reablement/rehabilitation services
- Delayed transfers of care from hospital which are attributable to adult social care, per 100,000 population (2C part 2)
? Requests for support received from new clients aged 65+
? Conversion rate: number of safeguarding concerns which progressed to an enquiry under section 42 of the Care Act 2014, as a percentage of all concerns received by the authority in the period
+ Making Safeguarding Personal – individuals' desired outcomes fully or partially achieved
- DoLS: unallocated applications awaiting assessment
- Long-term clients without a review in the last 12 months (%)
+ 1E Adults with a learning disability in paid employment
? SW05 Residential costs per week per resident for people aged 65 or over
+ Carers in receipt of an assessment or review and a specific carer's service, or advice and information
- Homecare hours commissioned but unfilled (per week)
- Average caseload per qualified social worker - Children's
`,
  },
];
