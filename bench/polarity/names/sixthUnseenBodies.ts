import type { NameGroup } from '../readNames';

/**
 * Published names that nobody had seen when the kinds of the fourth list were mended: longer definitions, other bodies.
 * Scored once before any word was changed for them (387 names, 31 of them also in the fifth list): 1.6% wrong, 35.7% asked. Directions: ours; “read” where
 * the list itself was read, “from memory” where the wording was recalled.
 */
export const sixthUnseenBodies: readonly NameGroup[] = [
  {
    body: 'housing',
    source:
      'Qtr1 KPI registered providers (London council report 2020/21), Network Homes, North Star, Rotherham (read); Scottish Social Housing Charter indicators (first read, rest from memory); RSH Value for Money metrics, TSMs, ALMO reports (from memory)',
    names: `
+ % appointments kept as % of appointments made
- Current arrears as % of annual debit
- Percentage of money lost due to rent arrears (general needs)
- Indicator 14: Tenancy offers refused during the year
- Number of times in the reporting year you did not meet your statutory duty to complete a gas safety check
- Average length of time taken to re-let properties in the last year
+ Operating margin (social housing lettings only)
- NM01: Anti-social behaviour cases relative to the size of the landlord
+ BS05: Lift safety checks
- Number of open disrepair claims
+ % of new tenancies sustained for more than 12 months`,
  },
];
