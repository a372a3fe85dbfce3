import type { NameGroup } from '../readNames';

/** Names of universities' and colleges' measures. Directions: ours, from the reports they stand in. */
export const universities: readonly NameGroup[] = [
  {
    body: 'university',
    source: 'University council reports (Edge Hill and others), HESA indicators, OfS conditions, from memory',
    names: `
+ National Student Survey overall satisfaction
+ Continuation rate
- Non-continuation rate following year of entry
+ Degree completion rate
+ Graduates progressing to highly skilled employment
- Degree awarding gap between white and black students
- Student to staff ratio
+ Research grant and contract income
+ Research grant application success rate
+ Research rated world-leading or internationally excellent
+ Proportion of good honours degrees
? Number of applications received
+ Average entry tariff
- Module failure rate
- Student withdrawals
- Drop-out rate
+ International fee income
- Staff costs as a % of income
+ Operating surplus as a % of income
+ Liquidity days
- Borrowing as a % of income
- Mean gender pay gap
+ Percentage of professors who are women
- Scope 1 and 2 carbon emissions
- Energy consumption per square metre
+ Space utilisation
+ PhD theses submitted within four years
- Average time to complete a doctorate
+ Entrants from state schools
+ Entrants from low participation neighbourhoods
? League table position
+ Apprenticeship achievement rate
+ Student retention rate
- Academic misconduct cases
- Student complaints
- Student complaints found justified
+ Knowledge transfer partnerships
+ Spin-out companies formed
- Estate in condition C or D
+ Estate in condition A or B
+ Coursework returned with feedback within 15 working days
+ Student attendance
- Resit rates
- Timetable clashes
+ Graduates in employment 15 months after graduating
- Graduates unemployed 15 months after graduating
- Outstanding student debt
+ Tuition fees collected by the census date
+ Conversion rate from offer to acceptance
- Staff grievances
+ Staff survey response rate
- Unused teaching rooms
+ Learners retained to the end of the programme
? Number of full-time students
- Water consumption per head
+ Alumni donations
`,
  },
];
