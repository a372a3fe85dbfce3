import type { NameGroup } from '../readNames';

/** Names of hospital, ambulance and public health measures. Directions: ours, from the standards. */
export const health: readonly NameGroup[] = [
  {
    body: 'NHS',
    source: 'NHS standards and trust board reports, from memory',
    names: `
+ Patients admitted, transferred or discharged within 4 hours of arrival at A&E
- 12-hour trolley waits
- Patients waiting over 52 weeks for treatment
+ Referral to treatment: incomplete pathways within 18 weeks
+ 62-day wait from urgent GP referral to first treatment for cancer: % within 62 days
+ Cancer faster diagnosis standard: told within 28 days
- Diagnostic waits over 6 weeks
- Cancelled operations not rebooked within 28 days
- Operations cancelled at the last minute for non-clinical reasons
- Urgent operations cancelled for a second time
- Outpatient did not attend (DNA) rate
- Average length of stay
- Non-elective length of stay
- Bed occupancy
- Patients with no criteria to reside
+ Patients discharged before noon
- Emergency readmissions within 30 days
- MRSA bloodstream infections
- Clostridium difficile cases
- Never events
- Serious incidents
- Falls with harm per 1,000 bed days
- Hospital-acquired pressure ulcers
+ VTE risk assessments completed on admission
+ Harm free care
- Hospital standardised mortality ratio
- Stillbirth rate
- Mixed-sex accommodation breaches
+ Friends and Family Test: % who would recommend
- Friends and Family Test: % who would not recommend
+ Complaints responded to within the agreed timescale
- Complaints reopened
- Nursing vacancy rate
+ Nursing vacancies filled
- Sickness absence rate
- Staff turnover rate
+ Appraisal rate
+ Mandatory training compliance
- Agency staff cost as a % of total pay
+ Staff recommending the trust as a place to work
- Ambulance handovers over 60 minutes
+ Ambulance handovers within 15 minutes
- Category 1 mean response time
+ Stroke patients who spend 90% of their stay on a stroke unit
+ Cost improvement programme savings achieved
- Backlog maintenance
+ Dementia diagnosis rate
+ Talking therapies recovery rate
+ Physical health checks for people with severe mental illness
- Inappropriate out of area placements
- Use of restraint
+ Patients followed up within 72 hours of discharge from a mental health ward
? Non-elective admissions
? GP referrals received
- Medication errors causing harm
? Medication incidents reported
+ Duty of candour compliance
+ Theatre utilisation
- Theatre late starts
- Unplanned re-attendance at A&E within 7 days
- Patients leaving A&E without being seen
? A&E attendances
+ Flu vaccination uptake among frontline staff
- 111 calls abandoned
+ 999 calls answered within 10 seconds
+ Hand hygiene compliance
- Delayed discharges from hospital
- Did not attend rate for follow-up appointments
+ Outpatient letters sent within 7 days
- Number of patients on the waiting list
- Unfilled nursing shifts
+ Safe staffing fill rate
- Formal complaints per 1,000 bed days
- Patients lost to follow-up
- Time to triage
+ Sepsis patients given antibiotics within one hour
? Caesarean section rate
? Outpatient first attendances
- Average time to answer 999 calls
`,
  },
  {
    body: 'public health',
    source: 'Public Health Outcomes Framework (OHID), from memory',
    names: `
+ Smoking quitters at four weeks
+ Successful completion of drug treatment
- Smoking status at time of delivery
+ MMR vaccination coverage at two years
- Low birth weight of term babies
- Suicide rate
+ Life expectancy at birth
- Excess winter deaths
- Inequality in life expectancy at birth
- Under 75 mortality rate from causes considered preventable
- Infant mortality rate
- Emergency admissions due to falls in people aged 65 and over
- Hip fractures in people aged 65 and over
+ Cancer screening coverage: breast cancer
- HIV late diagnosis
- Tuberculosis incidence
+ NHS Health Checks received by the eligible population
+ Percentage of physically active adults
- Percentage of physically inactive adults
- Year 6 prevalence of overweight (including obesity)
- Self-reported wellbeing: people with a low happiness score
- Fuel poverty
- Percentage of 5 year olds with experience of visually obvious dental decay
+ School readiness: children achieving a good level of development
- Violent crime: hospital admissions for violence
- Social isolation: % of adult social care users who feel lonely
+ % of adult social care users who have as much social contact as they would like
- Households owed a homelessness duty
- Admission episodes for alcohol-specific conditions
- Mortality attributable to particulate air pollution
? Estimated diabetes prevalence diagnosed
- Re-presentations to drug treatment within six months
? General fertility rate
`,
  },
];
