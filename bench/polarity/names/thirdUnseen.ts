import type { NameGroup } from '../readNames';

/**
 * Names put down after the kinds of the second unseen list were mended, and scored once before any word was changed
 * for them. Directions: ours, from the definitions.
 */
export const thirdUnseen: readonly NameGroup[] = [
  {
    body: 'council',
    source:
      'Kingston, council performance 2023/24; Mole Valley, performance indicators 2024; Maidstone, fourth quarter performance 2023/24; Newcastle-under-Lyme, performance review 2024/25',
    names: `
- The amount of waste sent for disposal per household in the borough (kg)
+ % of properties provided with a recycling service - houses and flats
+ Number of volunteering hours supported by the council's grounds maintenance contract
+ Electric Vehicle Charging Points (EVCP's) commissioned (cumulative)
+ Numbers of cyclists using key routes
+ Total area protected by school streets / low traffic neighbourhoods / traffic reduction methods
- Council estate and operational carbon emissions
- Number of rough sleepers in the district on a given date
- Number of households in bed & breakfast and nightly stay accommodation
- Number of households in emergency accommodation
? Number of households on the Housing Register
- Percentage of vacant MBC-owned commercial space (excluding property for development)
+ Number of trees planted/size of area rewilded
+ The percentage of relevant land and highways that is assessed as having acceptable levels of litter
+ Food business inspections completed on time
+ Stage 1 complaints processed within 20 working days
+ Total number of digital online transactions
- Average call waiting time
- Average number of days to process new housing benefit claims
- Number of missed assisted collections not rectified within 24 hours
+ Percentage of planning enforcement site visits made within target
+ Market stall occupancy
- Percentage of council tax outstanding at year end
+ Percentage of Freedom of Information requests answered within 20 working days
- Number of data protection breaches
+ Subject access requests closed within one calendar month
- Average time to process a change of circumstances
+ Percentage of licensing applications determined within service standard
+ Number of people taking part in health and wellbeing activities
`,
  },
  {
    body: 'transport',
    source: 'ORR, National Highways performance specification 2023-24 and passenger rail performance 2019-20',
    names: `
- The number of people killed or seriously injured on the strategic road network (SRN)
- Average delay
- Roadworks network impact
+ Incident clearance rate
+ Road user satisfaction
+ Pavement condition: percentage of pavement requiring no further investigation
+ Roadworks information timeliness and accuracy
+ Percentage of recorded station stops arrived at on time
- Cancellations score
- Severely disrupted days
- Trains more than 15 minutes late at their destination
- Passenger complaints rate per 100,000 journeys
+ Percentage of complaints answered within 20 working days
- Delay minutes attributed to Network Rail
- Noise important areas not yet mitigated
`,
  },
  {
    body: 'college',
    source:
      'Dudley College, adult learners dashboard; Scottish Funding Council, college indicators, from memory',
    names: `
+ Overall achievement rate
+ Monthly attendance rate
+ Learners to positive destination
+ Successful completion of full-time further education
- Early withdrawal rate
- Students completing with partial success
+ EBITDA as a percentage of income
- Pay expenditure as a percentage of income
+ Percentage of apprentices achieving by their planned end date
- Apprentices past their planned end date
+ Percentage of teaching graded good or outstanding
- Percentage of classes cancelled
`,
  },
  {
    body: 'social care and children',
    source: 'ASCOF handbook 2023; Ofsted and DfE children in need returns, from memory',
    names: `
+ Proportion of section 42 safeguarding enquiries where a risk was identified and the reported outcome was that this risk was reduced or removed
+ Proportion of people who received short-term services during the year, where no further request was made for ongoing support
- Number of adults aged 18 to 64 whose long-term support needs were met by admission to residential and nursing care homes
+ Proportion of people who use services who report having control over their daily life
+ Proportion of carers who report that they have been involved in discussions about the person they care for
+ Proportion of people who use services who reported that they had as much social contact as they would like
- Staff turnover rate in the adult social care workforce
+ Proportion of people using social care who receive self-directed support
+ Percentage of initial child protection conferences held within 15 working days of strategy discussion
+ Percentage of children in care with an up-to-date health assessment
- Percentage of assessments taking longer than 45 working days
- Children going missing from care
- Percentage of social work posts filled by agency workers
- Average time between a child entering care and moving in with their adoptive family
+ Percentage of care leavers living in suitable accommodation
+ Care homes rated good or outstanding by CQC
- Children persistently absent from school
`,
  },
  {
    body: 'NHS',
    source:
      'Integrated performance reports of trusts and boards; Public Health Outcomes Framework, from memory',
    names: `
- Patients with no criteria to reside still in hospital
+ Discharges before noon
- Falls with moderate or severe harm per 1,000 bed days
- Hospital-onset healthcare-associated C. difficile cases
+ Percentage of complaints acknowledged within three working days
+ Statutory and mandatory training compliance
- Theatre cancellations on the day for non-clinical reasons
+ Theatre utilisation (capped)
+ Patients seen within two weeks of an urgent referral
- Neonatal deaths per 1,000 births
+ Percentage of pregnant women booked by 10 weeks
- Excess weight in children in year 6
+ Successful completion of alcohol treatment
+ HIV testing coverage
- Late HIV diagnosis
- Ambulance hours lost to handover over 15 minutes
`,
  },
  {
    body: 'government and justice',
    source: 'HMCTS, HMRC, DVLA and Passport Office business plans, Probation performance, from memory',
    names: `
- Outstanding Crown Court caseload
- Average waiting time from charge to first hearing
+ Percentage of trials that were effective
- Cracked trial rate
+ Percentage of passport applications issued within three weeks
+ Percentage of calls answered within 5 minutes
- Tax gap
+ Percentage of post turned around in 15 working days
+ Community payback requirements successfully completed
+ Percentage of pre-sentence reports completed on time
+ Percentage of offenders in employment six months after release
- Licence recalls per 100 offenders supervised
+ Percentage of customers waiting no more than 10 minutes
`,
  },
];
