import type { NameGroup } from '../readNames';

/**
 * Published names that nobody had seen when the kinds of the fourth list were mended. Scored once before any word was
 * changed for them (290 names): 1.0% wrong, 22.8% asked. “from memory” where the wording was recalled.
 */
export const fifthUnseenServices: readonly NameGroup[] = [
  {
    body: 'fire',
    source:
      'Our targets and measures 2019/20, Warwickshire Fire and Rescue Service, warwickshire.gov.uk/frperformance; Quarterly Performance Report Q1 2014-15, Scottish Fire and Rescue Service (Highland), docslib.org/download/12636231; ODPM Committee report on the Fire Service 2003-04, publications.parliament.uk; Our performance measures, Devon and Somerset FRS, beta.dsfire.gov.uk; Best Value indicators for fire and rescue authorities 2005-2008, from memory; fire authority quarterly and CRMP performance reports, from memory',
    names: `
+ % times a 2nd appliance arrives at life risk or property incidents within agreed response standards
- Fire-related deaths
- Reporting of Injuries, Diseases and Dangerous Occurrences Regulations (RIDDOR) reportable accidents
- Non-fatal accidental dwell. fire casualties
- False Alarm – Equipment Failure
+ Fire Prevention Activities – Home Fire Safety Visits (HFSV)
- Number of deliberate fires per 10,000 population
+ occasions where our response standards are met for the first attendance at dwelling fires
- BV143(ii) Number of injuries (excluding precautionary checks) arising from accidental fires in dwellings per 100,000 population
+ BV144 Percentage of accidental fires in dwellings confined to the room of origin
- BV146(ii) Number of calls to malicious false alarms attended per 1,000 population
- BV149(i) False alarms caused by automatic fire detection per 1,000 non-domestic properties
+ BV209(i) Percentage of fires attended in dwellings where a smoke alarm had activated
- BV209(iii) Percentage of fires attended in dwellings where no smoke alarm was fitted
- Average attendance time to primary fires (call to arrival)
+ Fire safety audits completed against the Risk Based Inspection Programme
- Anti-social behaviour fires (refuse and wheelie bins)
- Duty days/shifts lost to sickness per wholetime firefighter
+ On-call availability (first pump) %
? Total number of emergency calls received by Fire Control`,
  },
  {
    body: 'housing',
    source:
      'Tenant Satisfaction Measures, Alliance Homes, 2023, alliancehomes.org.uk; Performance - How we are doing, ForHousing for Cheshire West and Chester Council; Housing Corporation performance indicators 2008, insidehousing.co.uk; Performance Information January 2018, Shropshire Housing Group, shropshirehousing.org.uk; HouseMark, RSH value for money and landlord compliance measures, from memory',
    names: `
+ TP03: Satisfaction with time taken to complete most recent repair
+ TP05: Satisfaction that the home is safe
+ TP08: Agreement that the landlord treats tenants fairly and with respect
+ TP09: Satisfaction with the landlord’s approach to handling of complaints
+ PMF-01: Current rent collected as a % of rent owed (excl void rent loss)
- PMF-02: Rent arrears of current & former tenants as % of annual rent owed (excl void loss)
+ Tenant satisfaction with opportunities for participation
- Per cent of social housing stock failing the decent homes standard
+ Average SAP rating of self-contained GN dwellings
- Per cent of social housing rental dwellings vacant at 31 March
- Average Relet Time (days)
- Average end-to-end time for responsive repairs (calendar days)
+ BS01 Proportion of homes for which all required gas safety checks have been carried out
- Number of overdue fire risk assessment (FRA) actions
- Percentage of new tenancies failing within the first 12 months
? Number of new tenancies started in the period
? Gearing`,
  },
  {
    body: 'university',
    source:
      "Key Performance Indicators, Edge Hill University Board of Governors, edgehill.ac.uk; Measuring our success, University of Bath, 2021-26, bath.ac.uk; Departmental Dashboards, Aberystwyth University, aber.ac.uk; Performance Indicators, HESA, 2006, hesa.ac.uk; Quality and performance indicators (SFC), Fife College, fife.ac.uk; Technical Guidance on SFC's measures of progress 2019-20, Scottish Funding Council, docslib.org/doc/7979263; FE college corporation and university council KPI reports, from memory",
    names: `
+ Graduate employability
+ Quality of REF Impact case studies
- Sickness absence
- carbon emissions
- Withdrawal (%)
+ NSS Feedback Score
- Non-continuation rates of students at institutions.
+ Module completion rates for part-time students at Welsh institutions.
- Early Withdrawal
+ Completed: Successful
? Completed: Partial Success
+ Measure 4 (b) Proportion of enrolled MD10 students successfully achieving a recognised qualification (FT & PT)
+ Apprenticeship timely achievement rate
+ Overall attendance %
+ % of graduates in highly skilled employment or further study (15 months after graduation)
- Awarding gap between White and Black students (first and 2:1), percentage points
- Student to staff ratio (SSR)
+ Frequency of timetabled teaching space utilisation
- Energy use per m2 GIA (kWh)`,
  },
  {
    body: 'government and justice',
    source:
      'Corporate scorecards 2024 to 2026, Environment Agency, gov.uk; HMRC performance 2025-26 as tabled by ICAEW, icaew.com; Performance against key ministerial targets 2002-04, Driving Standards Agency, publications.parliament.uk; Key performance targets 2003-04, HM Land Registry, written statement 2 April 2003; Prison Performance Tool 2018-19 as listed by the Justice Committee, publications.parliament.uk; Companies House Public Targets 2013-14, Hansard 26 March 2013; DWP, HMCTS, Home Office, HSE, probation and Natural England measures, from memory',
    names: `
+ Percentage of high risk Environment Agency maintained assets at target condition
+ Post: correspondence cleared within 15 working days
+ Telephones: adviser attempts handled
- Telephones: average speed of answer
- Telephones: callers waiting for more than 10 minutes
+ Net easy score
+ Improve business customer satisfaction, including ADIs
+ Percentage of all registrations processed within 20 working days
- Cost per unit in cash terms (real terms)
- Assaults on staff incidents – rate per 1,000 prisoners
+ average compliance level for accounts
- PIP new claims: median end to end clearance time (weeks)
+ % of Universal Credit new claims paid in full on time
- Overpayments due to fraud and error as a % of benefit expenditure
- Asylum claims awaiting an initial decision for more than 6 months
+ Percentage of community orders and suspended sentence orders successfully completed
? Number of passport applications received
? Prison population`,
  },
  {
    body: 'environment',
    source:
      'PR19 common performance commitments and company annual performance reports, Ofwat, from memory; Performance commitments 2019-20, Wessex Water, ourperformance.wessexwater.co.uk; Ofwat levels of service (DG) indicators, from memory; Ofgem electricity distribution (RIIO-ED) outputs, from memory; Ofgem gas distribution and supplier measures, from memory; Royal Mail quality of service and Openreach/Ofcom measures, from memory',
    names: `
- Leakage (three-year average, Ml/d)
- Per capita consumption (l/h/d)
- Water supply interruptions (hh:mm:ss per property, > 3 hours)
- Mains repairs per 1,000km
- Internal sewer flooding incidents per 10,000 sewer connections
- Water quality compliance (CRI score)
- Risk of severe restrictions in a drought
+ C-MeX score
- Collapses and bursts on the sewer network
- DG2 Properties at risk of receiving low pressure
+ DG7 Response to written complaints: % dealt with within 10 working days
- Customer interruptions (CI) per 100 customers
- Customer minutes lost (CML)
+ Broad Measure of Customer Satisfaction - overall score
- Time to Quote - LVSSA (working days)
- SF6 leakage (kg)
+ Uncontrolled gas escapes attended within one hour (%)
- Shrinkage volume (GWh)
+ Calls to the emergency number answered within 30 seconds
- Complaints received per 100,000 customer accounts
+ First Class Retail: % delivered the next working day
- Mean time to repair a fault (hours)
+ Right first time provision (%)
? Number of new connection enquiries`,
  },
  {
    body: 'transport',
    source:
      "Annual assessment of National Highways' performance 2024-25, ORR, orr.gov.uk; Key targets 2003-04, Highways Agency, written statement 29 April 2003; London dashboard - transport, GLA/TfL, data.london.gov.uk; West Midlands Bus Alliance Key Performance Indicators, TfWM, 2016, docslib.org/doc/8507536; TfL quarterly operational performance, from memory; Network Rail / ORR and train operator measures, from memory; PTE, combined authority and local transport plan measures, from memory",
    names: `
- Killed or seriously injured casualties
+ Average annual score on Road User Satisfaction Surveys
- slight casualty rate per 100m vehicle km
- Number of lost customer hours (LCH) on the tube each reporting period
+ journey time reliability (JTR) on the TLRN in the AM peak
+ Buses with at least Euro V engine emission standards
- Excess wait time - high frequency bus services (minutes)
+ Percentage of scheduled kilometres operated (before traffic congestion losses)
+ Number of step-free stations
+ Public Performance Measure (PPM) MAA %
- Cancellations and Significant Lateness (CaSL)
- Network Rail-caused delay minutes per 100 train kilometres
- Complaints per 100,000 passenger journeys
- Passengers in excess of capacity (PiXC), AM peak
- Category A SPADs
+ NI 178(i) Bus services running on time - % of non-frequent services on time
+ Metro passenger boardings (millions)
+ % of bus stops with real time information
- Annual mean NO2 concentration in Air Quality Management Areas
? Average fare per passenger journey
? Number of vehicles crossing the city centre cordon`,
  },
];
