import type { NameGroup } from '../readNames';

/** Names of landlords' measures. Directions: ours, from the definitions. */
export const housing: readonly NameGroup[] = [
  {
    body: 'housing',
    source: 'Tenant Satisfaction Measures (Regulator of Social Housing), shortened',
    names: `
+ Overall satisfaction with the service from the landlord
+ Satisfaction with time taken to complete most recent repair
+ Satisfaction that the home is safe
+ Agreement that the landlord treats tenants fairly and with respect
+ Satisfaction with the landlord's approach to handling complaints
+ Satisfaction with the landlord's approach to handling anti-social behaviour
+ Proportion of homes for which all required gas safety checks have been carried out
- Homes that do not meet the Decent Homes Standard
+ Non-emergency repairs completed within the landlord's target timescale
- Anti-social behaviour cases opened per 1,000 homes
- Stage one complaints received per 1,000 homes
+ Complaints responded to within Complaint Handling Code timescales
`,
  },
  {
    body: 'housing',
    source: 'Housing associations and council landlords, Scottish Housing Charter, from memory',
    names: `
- Current tenant arrears as a % of rent debit
- Former tenant arrears
+ Arrears collected from former tenants
- Void loss
- Rent loss due to empty properties
+ Rent collected as a % of rent due
- Average days to relet
- Average calendar days taken to re-let properties
- Tenancy turnover
+ Tenancies sustained for more than 12 months
- Evictions for rent arrears
- Tenancy failures within the first year
+ Anti-social behaviour cases resolved within locally agreed targets
- Disrepair claims
- Open damp and mould cases
+ Damp and mould inspections completed within 14 days
+ Repairs completed right first time
- Average cost per responsive repair
- Repairs reported as emergencies as a % of all repairs
- Overdue fire risk assessment actions
+ Homes with a valid gas safety certificate
- Properties without a valid gas safety certificate
- Number of times a gas safety check was not carried out by its anniversary date
+ Homes at EPC band C or above
- Homes below EPC band C
+ EBITDA MRI interest cover
- Headline social housing cost per unit
+ New homes completed
+ Operating margin
- Service charge arrears
- No access rate
+ Appointments kept
- Repairs appointments missed by the contractor
- Tenancy offers refused
- Recalls within 28 days of a repair
- Repairs backlog
+ Major works completed on programme
- Abandoned tenancies
+ Asbestos surveys in date
- Lift breakdowns
+ Lifts in service
+ Tenants in debt helped to claim extra benefits
- Court costs not recovered
+ Successful tenancy sustainment rate
? Number of mutual exchanges
? Right to Buy sales
- Average time to complete emergency repairs
- Void properties awaiting works
+ Post-inspections passed
- Failed electrical inspections
+ Adaptations completed within 12 weeks
+ Percentage of lettings to people living in temporary accommodation
`,
  },
];
