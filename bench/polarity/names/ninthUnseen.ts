import type { NameGroup } from '../readNames';

/**
 * Names written with their directions after the kinds of the eighth list were mended, without looking at the words of the
 * code; most of several parts. Scored once before any word was changed for them (279 names): 2.5% wrong, 35.8% asked.
 * Names that stood in an earlier list as well are left out here.
 */
export const ninthUnseen: readonly NameGroup[] = [
  {
    body: 'council',
    source:
      'written from memory of published council, NHS, police, fire, housing, university and charity reports',
    names: `
+ EN4 Household waste recycling rate (dry and green combined)
- Residual waste: kilograms per household, rolling 12 months
? Tonnage of trade waste handled at the transfer station
- Contaminated loads turned away by the materials recovery facility
? Food waste caddy liners issued
- Assisted collections missed more than once in a quarter
+ Fly-tips: proportion where a fine, caution or prosecution followed
- Fly-tips: average days from report to clearance
? Investigations opened into waste crime
- Street cleansing: % of sites graded C or D for detritus
+ Graffiti: percentage of offensive tags painted out within one working day
? Dogs seized under the Dangerous Dogs Act
+ Pest control: treatments successful after first visit (%)
- Private water supplies failing chemical or bacteriological standards
+ Food businesses rated 5 under the national hygiene scheme (%)
- Food premises not inspected by the due date
? Export health certificates signed
+ Trading Standards: rogue traders brought to court and convicted
- Illicit tobacco: percentage of shops selling to test purchasers under 18
+ Illicit tobacco: shops declining to sell to test purchasers (%)
? Premises licence reviews heard by committee
- Average length of time to grant a private hire driver licence
+ Planning validation: applications valid on receipt (%)
- Planning: applications withdrawn or refused following poor pre-app advice
+ Non-major decisions issued inside the statutory period or an agreed extension
- Householder appeals: proportion allowed, excluding split decisions
? Tree preservation orders confirmed
? Community Infrastructure Levy receipts held at year end
+ Section 106 contributions spent before their expiry date (%)
- Section 106 contributions handed back to developers unspent
+ Conservation areas with an up-to-date appraisal
- Heritage at risk: number of grade I and II* buildings on the register
+ Five-year housing land supply (years)
+ Housing Delivery Test score
+ Net new homes: completions against the local plan requirement
? Self-build register entries
- Time from enforcement complaint to first site visit (days)
+ Broadband: premises able to get 1 Gbps or more
- Highways: claims settled in the claimant's favour
+ Highways: claims defended successfully (% of those closed)
- A roads in red condition (SCANNER)
? Length of road resurfaced or surface dressed (km)
+ Resurfacing programme delivered as planned (%)
- Potholes: repeat repairs at the same spot within six months
- Gullies found blocked at inspection
+ Gullies cleansed as a proportion of those programmed
- Street lamps: average days out of light
+ Pedestrian crossings compliant with accessibility standard (%)
? Dropped kerb applications
- Streetworks: overrunning permits per 100 issued
+ Permit inspections passed first time - utility companies
- KSI casualties: children aged 0-15, three-year rolling average
+ Bikeability: pupils completing level 2
+ Bus punctuality: non-frequent services leaving the timing point within window
- Bus services: lost mileage due to operator causes (%)
? Concessionary passes in circulation
? Parking: season tickets sold by zone
- PCN: informal challenges accepted because of signage faults
+ PCN: percentage settled at the discount rate
- Park and ride: average queue at exit barrier (mins)
`,
  },
  {
    body: 'housing',
    source:
      'written from memory of published council, NHS, police, fire, housing, university and charity reports',
    names: `
+ HRA rent collected, including arrears brought forward (% of rent due)
- Current tenant rent arrears as % of annual rent roll
- Tenants on Universal Credit in arrears of four weeks or more
+ Former tenant debt recovered, £000
? Former tenant debt: cases referred to tracing agents
- Voids: average re-let time, general needs, excluding major works (days)
- Voids: rent foregone as % of gross debit
? Properties handed back by tenants in month
+ Lettings: new tenants satisfied with condition of home
- Lettings: offers turned down before acceptance, average
+ Choice-based lettings: bids placed online (%)
- Tenancies failing within 12 months of sign-up
+ Sustained tenancies: households still in their home after two years (%)
- Emergency repairs: average hours to make safe
+ Emergency repairs: made safe inside 24 hrs (%)
- Repairs: jobs recalled within 30 days
- Repairs: cost of work re-done by second contractor (£k)
- Repairs: no-access cards left by operatives
+ Gas: certificates in date at month end (%)
- Electrical: homes whose EICR is more than five years old
+ Fire risk assessment: high priority actions closed on time
- Fire risk assessment: overdue remedial actions
- Stock with an EPC rating of E, F or G
+ Average SAP across stock (RdSAP 2012)
- Leaseholder service charge disputes taken to the First-tier Tribunal
? Leaseholder major works invoices raised
? Right to Buy sales completed
+ Rough sleepers moved into longer-term accommodation
- Families in B&B for more than six weeks (excluding those pending review)
- Temporary accommodation: net cost to the general fund
? Housing options: approaches in quarter
+ Housing options: approaches where homelessness was averted (%)
- Main duty decisions taking over 57 days
? Main duty decisions: not in priority need
+ Disabled Facilities Grants completed, average satisfaction score
- Disabled Facilities Grants: weeks from OT recommendation to approval
- Empty dwellings subject to the long-term premium
? HMO licences in force
+ Landlord accreditation scheme: members
`,
  },
  {
    body: 'council',
    source:
      'written from memory of published council, NHS, police, fire, housing, university and charity reports',
    names: `
- Council tax: arrears outstanding as a share of collectable debit
+ Council tax: in-year collection, % of net collectable
? Council tax: single person discounts awarded
+ Council tax: single person discounts removed following review (£)
? Council tax support: working-age caseload
- New HB claims: average processing time
- HB change in circumstances - days to process
+ HB accuracy: claims calculated correctly from sample checked
? Discretionary housing payments: amount paid out against grant
+ Business rates: appeals savings achieved through property inspection
- Supplier invoices held in query over 30 days
+ Undisputed supplier invoices settled inside terms
- Purchase orders raised after the invoice date (%)
+ Income from commercial property: yield on portfolio
- Commercial units empty at quarter end
? Borrowing undertaken in year against authorised limit
? Minimum revenue provision charged
? Level of general fund balances (% of net budget)
- Forecast overspend - Adults directorate
+ Transformation savings: percentage banked to date
- Transformation savings: rated red at month 9
+ Audit days delivered against plan
- Audit: management actions more than 90 days late
? Whistleblowing disclosures made
+ Counter-fraud: value of losses prevented
? Counter-fraud: referrals accepted for investigation
+ Spend under contract (% of addressable spend)
- Exemptions from contract standing orders granted
- Sickness: working days lost per FTE - long term
- Sickness: stress-related absence as % of all absence
- Return to work interviews not held within 5 days
? Headcount movement since start of year
? Employees on fixed-term contracts
- Turnover in first year - care workers
- Grievances taking longer than 12 weeks to close
? Settlement agreements signed
+ Apprenticeships: starters completing their framework
- Mean ethnicity pay gap
+ Leadership roles held by women (top 3 tiers)
+ Staff survey: proud to work here (% agree)
- Staff survey: colleagues reporting bullying by managers
+ Mandatory e-learning: modules up to date
- Lost time injuries per 100,000 hours worked
? Flexible working requests
+ Service desk: calls closed at first contact
- Service desk: calls reopened by user
- Unpatched critical vulnerabilities older than 14 days
+ Backup restores tested successfully
+ Cyber awareness: colleagues who spotted and flagged the test message
- Cyber awareness: colleagues entering credentials in the test message
- Customer services: average wait before a call is picked up (secs)
? Customer services: calls handled by topic
+ Customer services: calls resolved without transfer (%)
+ Webchat: customers rating the conversation 4 or 5 stars
? Web forms started
+ Web forms started that were submitted (%)
- Complaints: stage 2 fully or partly upheld
+ Complaints: learning actions put in place by deadline
- Ombudsman: cases with maladministration found
? Subject access requests made
- Subject access requests overdue at month end
? Information requests refused in part under an exemption
- Councillor enquiries unanswered after 10 days
+ Electoral register: properties returning a household enquiry response
? Rejected postal voting packs re-issued
+ Registration: births registered within 42 days (%)
- Registration: average wait for a death appointment (days)
? Ceremonies conducted
- Bereavement: families waiting more than ten days for a cremation slot
+ Libraries: children finishing the Summer Reading Challenge
- Libraries: unplanned closure hours
? Libraries: stock withdrawn and sold
+ Leisure: members still active after six months (%)
- Leisure: member cancellations per month
+ Museums: school pupil visits
+ Theatre: proportion of seats sold per performance
- Theatre: subsidy per seat sold
+ Parks: sites holding the Green Flag
- Play areas with a high risk defect outstanding
`,
  },
];
