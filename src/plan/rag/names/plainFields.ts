/** More plain words, field by field: things, acts as nouns, kinds and the short names of services. */
export const plainFields = {
  wasteStreets: `recreation kilogram kg kgs tonne tonnes tonnage litre litres receptacle caddy caddies wheelie glass
    cardboard plastic plastics metal metals textile textiles wood timber rubble weee battery batteries organic
    organics biodegradable mrf hwrc recyclers tip skip skips weighbridge lorry truck alley passageway subway
    underpass kerbs paving slab slabs asphalt surface surfaces surfacing tarmac culvert ditch watercourse
    watercourses catchment embankment slope wall walls fence fences railing bollard bollards furniture bench
    benches shelter shelters stop stops stand stands terminus interchange concourse platform platforms carriage
    carriages wagon freight cargo haulage logistics passengers ridership timetable timetables timetabled headway
    ticketing smartcard fare fares concessionary badge badges bay bays metre metres hectare hectares acre acres
    square cubic junctions corridor corridors arterial unclassified classified trunk gritted salt salting snow
    ice lantern lanterns luminaire luminaires led roadworks streetworks utility utilities reinstatement
    reinstatements opening openings flow flows speed speeds ev evs evcp charger chargers motorcycle motorcycles
    moped hgv hgvs lgv van vans minibus bike bikes bicycle bicycles cycle cycles walking cycling wheeling travel
    travelling mode modes modal commute commuting crossings zebra`,
  housing: `accommodation rented tenure lettings letting freehold occupation occupier occupiers occupants occupancy
    occupied dwellings apartment apartments maisonette maisonettes bungalows bedroom bedrooms bedsit hmo hmos
    licensable extracare needs rsl registered provider providers alms almshouse portfolio tower storey storeys
    blocks eicr eicrs epc epcs sap lgsr legionella asbestos boilers radiator roofing glazing cladding kitchens
    bathrooms plumbing wiring carpentry decoration responsive reactive cyclical contractors operative operatives
    trade trades viewing viewings choice bidding bidder bidders bid nomination nominations allocation
    allocations mutual exchange exchanges succession assignment banding shared ownership intermediate equity
    staircasing sale sales discount buy rtb buyback acquisition acquisitions s106 starter mortgage mortgages
    deposit deposits bond guarantee rentcharge ground garages caretaking caretaker concierge laundry allotments
    plot plots pitches gypsy gypsies travellers boat moorings mooring prs hhsrs dfg dfgs handyperson telecare
    lifeline owed relief interview triage hub hubs outreach navigator`,
  planning: `householder householders listed conservation tpo preservation notification notifications pre validation
    validated validating consent consents consultee consultees delegated conditions amendment amendments
    extension extensions agreement agreements ppa obligation obligations cil contribution contributions control
    certificates design monument monuments archaeology archaeological landscape townscape masterplan field
    fields greenfield settlement settlements parcel parcels trajectory forecast forecasts floor floorspace
    offices warehouse warehouses workspace workspaces units shopping frontage frontages markets stall stalls
    traders economy sme businesses companies firms startup incubator inward sectors manufacturing creative
    tourist tourists hotels hospitality export exports regeneration`,
  money: `revenues budgets budgeted outturn projected projection profile profiled virement mtfs mtfp hra fund funds
    funding funded precept levy levies nndr ndr sundry debits credit credits ledger journal journals
    reconciliation reconciliations bank cash cheque cheques card cards bacs remittance creditor creditors
    suppliers vendors po receivable receipts receipt remittances refund refunds rebate rebates discounts
    exemption exemptions liable chargeable taxbase taxable bands summons summonses bailiff bailiffs agents
    stream financing treasury actuarial insured insurer premium premiums auditor auditors assurance statements
    closure valuation valuations leases value values price prices quote quotation quotations tender tenders
    framework frameworks contracts contracted balance balances margin margins return gross net salaries
    nonsalary overhead overheads`,
  hr: `staffing frontline crewing roster rostered rostering fte ftes headcount recruits recruiting hire hires
    hiring starters joiner joiners onboarding probationary appraisals pdr pdrs conversation conversations one
    supervisions cpd leadership managers management grades earner earners remuneration reward recognition
    contractual flexible agile remote hybrid working occupational physiotherapy counselling eap declared declare
    declaring equality lgbt lgbtq orientation belief racial pulse employees teams union unions policies dbs
    disclosure checks clearance passport passports right`,
  digital: `technology technologies apps servers infrastructure hosting cloud storage backup backups database databases
    laptops desktop desktops tablet tablets phones mobile handset printer printers print printing incidents p1
    p2 p3 p4 severity change changes release releases deployment deployments patch patches patching cyber
    security firewall mailbox simulation users password passwords login logins webpage webpages sites portals
    transactional webchat chatbot media facebook twitter likes follow newsletter newsletters open click clicks
    search searches hits impression impressions reach automation robotic ai wcag fibre 4g 5g gis dataset
    datasets eir sar sars dpia`,
  legal: `lawyer lawyers solicitors counsel litigation judicial tribunals matter matters fee fees hour instruction
    instructions conveyancing advice committees agendas councillors elections poll polls ballot ballots canvass
    registrar registrars marriage marriages ceremony ceremonies citizenship hackney safety advisory inspections
    sampling feed welfare rodent rodents wasp warden wardens stray permits quality monitoring monitor monitors
    diffusion tube tubes stations hourly radon petroleum weights doorstep underage product products consumers`,
  contact: `callers enquiries incoming inbound outbound lines operators advisers advisors receptions desks mail self
    serve points comment comments suggestion suggestions praise respondents reply acknowledgement
    acknowledgements mp mps interpreter interpreters translation`,
  children: `childrens help mash discussion discussions s47 icpc rcpc cin cpp cp cla lac iro iros allocated families
    kinship connected adopter adopters sgo match matching ifa secure semi leaver pa pas check strengths
    difficulties sdq questionnaire pep peps virtual interviews rhi yot yots remand nurseries childminder
    childminders preschool entitlement olds portage breaks break`,
  education: `junior middle academies free faith community aided governing governors headteachers teachers ta assistant
    assistants pupils students stages ks3 ks5 sats eyfsp a btec btecs t diploma diplomas language languages
    ebacc subjects score scores benchmark threshold disadvantaged fsm eal ehna mediation preference preferences
    transport meal meals lunch lunches breakfast club clubs music wraparound educated tuition provision pru prus
    colleges learner learners esol functional vocational undergraduates postgraduates pgr pgrs pgt taught phds
    entrant entrants applicants clearing ucas polar polar4 tundra quintile quintiles imd simd domiciled overseas
    eu bursary bursaries hall halls residence room rooms estates libraries alumni alumnus nss tef ref kef hesa
    ofs lecturers professors councils article articles output outputs`,
  health: `patients outpatients inpatients lists slot slots orthopaedic cataract tia cardiology respiratory copd renal
    dialysis oncology tumour prostate colorectal urological gynaecology postnatal paediatrics midwives caesarean
    mothers gestation trimester newborn psychiatry psychology eip camhs cyp cypmhs iapt cpa liaison nurses
    visiting physio podiatry audiology dietetics speech wheelchair wheelchairs orthotics continence dentists
    dentistry optical optometry ophthalmology pharmacies medications antimicrobial antibiotic opioid statin
    insulin gps practices pcn pcns utc mius miu majors minors c1 c2 c3 c4 conveyed jobs clinicians hear see
    treat 90th 95th centiles cpr rosc stemi utstein bundle bundles defibrillator defibrillators icbs trusts
    hospitals base days spells summary summaries rtt dm01 endoscopy colonoscopy echo ultrasound radiology
    pathology result results nutrition fluid covid dtap rotavirus meningococcal pneumococcal booster boosters
    cohort cohorts eligible population populations hiv sti chlamydia gonorrhoea contraception larc opiate
    opiates weight bmi cvd pressure cholesterol lipid`,
  care: `clients carers sensory autistic reassessment act package packages commissioned brokerage broker homes
    respite enablement therapists ot ots amhp amhps amph dols lps bia mca concern concerns s42 making msp
    advocate advocates advocacy substance d2a chc continuing funder funders lives extra supported deputyship
    appointeeship`,
  police: `officers constables pcso pcsos specials forces beat firearms suite detainees attendee witnesses suspects
    perpetrator perpetrators offenders nominal nominals caution cautions charging cps prosecutor prosecutors
    defendants listing listings plea pleas jury juries jurors verdict verdicts sanction detection detections
    disposal disposals acquisitive wildlife hate racist racially homophobic motive flagged proven immediate log
    logs handling exhibit exhibits confiscation firearm speeding awareness breath drink drive drivers slight
    fatal nonfatal prisons prisoners cell cells wing wings regime purposeful rotl requirements unpaid payback
    accredited tag tags curfew visa visas border`,
  fire: `firefighters pumping ladder aerial mobilise mobilising mobilised wildfire wildfires rtc rtcs effecting entry
    responder responders hfsv hfsvs hfsc hfscs sww safe detector detectors sprinklers audits reform
    consultations ssri breathing apparatus ba competency competencies drill drills exercise exercises`,
  leisure: `swimmer swimmers gyms pools festival festivals show shows film films cinemas museums galleries artefact
    artefacts archives ebook ebooks audiobook audiobooks computers challenge story rhyme playgrounds play area
    areas flag countryside woodland woodlands grave graves bereavement art artist artists musical dance dancing
    orchestra choir communities groups café cafe catering golf box seat seats`,
  utilities: `supplies zones metered metering smart wastewater reservoirs abstraction rivers bathing beaches drinking tap
    taste appearance lead ph nitrate phosphorus ofwat dwi mcx cmex dmex brmex households properties tariffs grid
    minute voltage substation substations cable cables underground circuit circuits capacity generation megawatt
    mw mwh gwh kwh kw turbine turbines panels photovoltaic track signalling operated ppm airports departure
    departures ports vessel vessels ferries`,
  charity: `charities charitable supporters fundraiser fundraisers campaign campaigns legacy legacies gift gifts giving
    branch branches trustee trustees beneficiary beneficiaries helplines shops grantee grantees footpaths path
    paths trail trails rights ranger rangers farm farms farmers habitats species peat peatland moor moorland
    hedgerow hedgerows stile stiles gate gates sssi sssis`,
  manner: `successfully fully directly usually normally formally informally annually nationally locally regionally
    internationally initially finally subsequently previously recently currently newly electronically digitally
    manually personally individually jointly collectively socially physically mentally emotionally clinically
    medically legally financially economically educationally academically professionally technically routinely
    regularly highly significantly substantially generally specifically mainly particularly especially simply
    easily immediately seriously likely approximately together another else ever often always sometimes once
    twice`,
  kindsMore: `hundreds equivalent equal relevant similar various specified certain possible proposed intended expected
    required requiring entitled deprived sensitive significant substantial considerable notable visible obvious known
    actual theoretical real provisional draft definitive entire mixed blended dual multiple several additional
    mid later past present future preceding consecutive continuous successive subsequent ongoing longer shorter
    wide wider narrow deep top bottom upper inner outer side rear head tail proactive restorative therapeutic
    holistic inclusive universal targeted selective compulsory optional paid charged confidential anonymous
    named identified assigned designated approved licensed regulated unregulated categorised coded tagged
    audited evidence based owned managed run held located sited situated facing related focused oriented pct pp`,
  speech: `compensation filing fine fines suspected attempt attempts super escalator escalators abdominal aortic aneurysm money operated automatic apparatus detection favourable partly engage engaging engaged residing presenting appearing relating belonging containing covering concerning serving studying earning encampment encampments recurrent recurring hypertension acceptance acceptances booking bookings outside justified threatened passive beyond la hb becoming becomes became entering resulted resulting results causing caused taking going doing vulnerable risk risks accepted continue continuing crisis useable usable former offensive bloodstream clostridium staphylococcus aureus coli acquired visually reports reporting deliberately lettable observation observations arrives arrived better occupying assistance feeling inflicted offending turned persistently permanently onset absolute sight ivf optimised cover innovation adapt changing experienced open reportable relevant important teenage tooth strength cohort peers friends intermediate travelling caring ready basis supplied involving drinking accessing effecting evidential scenes investment investments think thinks thought believe believes say says said feel feels perceive perceives consider considers
    considered state stated states express expressed know knows knowing understand understands understood rated
    answering asked describe described describes`,
  matters: `knowledge skill ability understanding climate concept idea attitude behaviour behaviours lifestyle life
    everyday experience experiences circumstances status situation background backgrounds character nature
    feature features element elements aspect aspects parts component components factor factors cause causes
    source sources origin origins effect effects input inputs scope extent length width height depth distance
    size volume mass duration schedule method methods approach approaches model models technique tool tools
    machine machines material materials resource provisions function functions purpose purposes goal goals aim
    aims criteria criterion rule rules guideline guidelines guidance code codes charter pledge pledges
    commitment commitments snapshot returns note notes message messages alert alerts guide guides leaflet
    leaflets publications stories news press radio television question questions questionnaires managing
    administration calculation calculations measurement evaluation analysis estimate estimates prediction
    modelling commissioning sourcing marketing branding communication communications coordination partnerships
    collaboration networking negotiation arbitration debate workshop seminar seminars webinar webinars`,
} as const;
