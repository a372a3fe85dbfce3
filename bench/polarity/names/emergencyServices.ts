import type { NameGroup } from '../readNames';

/** Names of police and fire measures. Directions: ours, from the plans they stand in. */
export const emergencyServices: readonly NameGroup[] = [
  {
    body: 'police',
    source: 'Police and crime plans, APACS and force reports, from memory',
    names: `
- Total recorded crime
- Residential burglary offences
- Robberies per 1,000 population
+ Crimes solved as a proportion of crimes recorded
+ Solved outcome rate
+ Sanction detection rate
+ Positive outcome rate for rape
+ Percentage of burglaries detected
- Repeat victimisation
+ Percentage of victims of crime satisfied with the overall service
+ Emergency calls answered within 10 seconds
- 101 call abandonment rate
- Average time to answer 101 calls
+ Grade 1 incidents attended within 15 minutes
- Average response time to emergency calls
- Number of people killed or seriously injured on the roads
- Anti-social behaviour incidents
? Stop and searches conducted
- Stop and search disproportionality
+ Stolen property recovered
+ Value of criminal assets recovered
- Complaints per 1,000 employees
+ Percentage of people who think the police are doing a good job
- Percentage of investigations closed with no suspect identified
- Cases where the victim does not support prosecution
+ Missing persons found within 24 hours
- Missing person reports
- Investigations open for more than 12 months
- Officers on restricted duties
+ Organised crime groups disrupted
+ County lines closed
? Weapons seized
? Hate crimes reported
- Ineffective trials
- Average days from offence to charge
- Digital forensics backlog
- Fear of crime
+ Percentage of residents who feel safe after dark
- Reoffending rate of the integrated offender management cohort
+ Repeat domestic abuse offenders arrested
? Domestic abuse arrests
+ Offences brought to justice
- Percentage of people who perceive a high level of anti-social behaviour
+ Victims contacted within 24 hours
- Outstanding suspects
- Warrants outstanding
+ Confidence in the police dealing with crime
- Police officer sickness: working hours lost
+ Female officers as a percentage of strength
- Vehicle crime
- Knife crime with injury
+ Crime recording accuracy
- Victims withdrawing from proceedings
+ Stolen vehicles recovered
- Undetected burglaries
- Deaths in custody
`,
  },
  {
    body: 'fire',
    source:
      'Fire and rescue services (Devon and Somerset, Tyne and Wear, Kent, Scotland), reworded or from memory',
    names: `
- Accidental dwelling fires
- Deaths in accidental dwelling fires
- Deliberate secondary fires per 10,000 population
- False alarms due to automatic fire detection from non-domestic premises
- Malicious false alarms attended
+ Percentage of malicious calls not attended
- Unwanted fire alarm signals
+ Fires confined to the room of origin
+ First fire engine at dwelling fires within 10 minutes
- Average response time to primary fires
+ Home fire safety visits completed
+ Fire safety audits carried out at high risk premises
+ On-call fire engine availability
- Shifts lost to sickness
- Dwelling fires where no smoke alarm was fitted
+ Smoke alarms fitted
- Firefighter injuries
- Accidents involving fire service vehicles
+ Hydrants inspected
- Defective hydrants
+ Building regulation consultations completed within 15 working days
- Fires in non-domestic premises
+ Emergency calls handled within 90 seconds
- Injuries from accidental fires in dwellings
? Effecting entry incidents
? Animal rescues
? Special service calls attended
- Overdue building risk inspections
+ Risk information records reviewed on time
- Fire engine crewing shortfalls
+ Safe and well visits to vulnerable people
- Average cost per incident
- Vehicle defects outstanding
+ Firefighters in date with core competencies
- Fires started deliberately
`,
  },
];
