import type { NameGroup } from '../readNames';

/**
 * Published names that nobody had seen when the kinds of the sixth list were mended. Scored once before any word was
 * changed for them (237 names): 1.3% wrong, 11.0% asked. Directions: ours; “read” where the list itself was read,
 * “from memory” where the wording was recalled.
 */
export const seventhUnseenServices: readonly NameGroup[] = [
  {
    body: 'NHS',
    source:
      'NHS trusts - Oxford University Hospitals IPR May 2017 and University Hospital Southampton KPIs 2012 (read); Central London Community Healthcare key performance indicator scorecard, expydoc.com/doc/3670963 (read); acute trust integrated performance reports (from memory); trust workforce and finance dashboards (from memory); ambulance quality indicators 2013 (read; Category 1 and 999 names from memory)',
    names: `
+ Four-hour wait performance
+ Cancer 62 day wait standard
+ 92% Referral to Treatment Time (RTT) Incomplete standard
+ % Appraisals Completed
+ Percentage of complaints closed in target time
- Pressure Ulcers (Grades III and IV)
- No. of Falls
+ % Pts spending 90% of time on Stroke Unit
+ Friends and Family test - Net Promoter Score (National methodology)
+ Patients agreeing with the statement “I was treated with dignity and respect”
+ “I am satisfied with the care I give to patients/service users” (quarterly)
- RTT - number of patients waiting over 52 weeks
- Diagnostic waits over 6 weeks (DM01) %
- 12 hour trolley waits in A&E
- C. difficile - hospital onset healthcare associated
- Outpatient DNA rate
- Last minute cancelled operations not re-booked within 28 days
+ VTE risk assessment %
+ Staff FFT - % recommending the Trust as a place to work
- Agency expenditure as % of total pay
+ CIP delivery against plan (£m)
+ Better Payment Practice Code - % of non-NHS invoices paid within target (by number)
- Average length of stay (non-elective)
+ Outcome from cardiac arrest – survival to discharge
- 999 call answer 95th centile (seconds)
? Ambulance emergency journeys`,
  },
  {
    body: 'police',
    source:
      'Scottish Policing Performance Framework 2012-13 (read); police force and PCC performance reports (from memory)',
    names: `
+ 1.5 Percentage of 999 calls answered within 10 seconds
+ 1.3 User satisfaction with service provided
- 101 abandonment rate
+ Residential burglary solved rate
+ % of victims satisfied with the whole experience
+ % of people who agree police do a good job in their local area (CSEW)
- Neighbourhood crime - number of offences
+ Immediate incidents attended within 15 minutes (urban)
- Police officer working hours lost to sickness (%)
+ Crime data integrity (CDI) compliance
? Number of stop and searches`,
  },
  {
    body: 'fire',
    source:
      'Lancashire FRS KPIs 2024-25 and Cheshire FRS Q1 2020-21 (read); Highland SFRS quarterly report and Tyne and Wear FRS service priorities (read)',
    names: `
- 1.2.1 Staff absence – wholetime
+ 1.1 Overall staff engagement
- 2.1 Critical fire risk map score
+ 2.7 Home fire safety checks
- 2.6 Deliberate fires total
- Number of Injuries in Primary Fires
+ Fire Safety Audits in Non-Domestic Premises
- Reduce the proportion of days/shifts lost to sickness absence by all staff`,
  },
  {
    body: 'housing',
    source:
      'Network Homes, our performance (read); TSMs, Alliance Homes / South Cambridgeshire pages (read), management measures from memory; Scottish Social Housing Charter ARC indicators (from memory)',
    names: `
+ Overall satisfaction with repairs
+ Complaints responded to on time
- Proportion of homes that do not meet the Decent Homes Standard
- CH01 (1) Number of stage one complaints received per 1,000 homes
+ RP02 (2) Proportion of emergency responsive repairs completed within the landlord's target timescale
- Average length of time taken to complete emergency repairs (hours)
- How many times in the reporting year did you not meet your statutory obligation to complete a gas safety check within 12 months`,
  },
  {
    body: 'university',
    source:
      'University of Bath, Edge Hill University, Exeter KPIs (read); university council and OfS/HESA measures (from memory)',
    names: `
+ National Student Survey (NSS) overall student satisfaction scores
+ Student continuation rates
+ Graduate level employment The % of graduates gaining a graduate level job/further studies, six months after graduation.
+ % of full-time first degree students in highly skilled employment or further study 15 months after graduation
- Non-continuation rate of young full-time first degree entrants
+ Operating surplus as % of income
- Staff costs as % of income
- Ethnicity degree awarding gap (percentage points)`,
  },
];
