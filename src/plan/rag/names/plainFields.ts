/** More plain words, field by field: things, acts as nouns, kinds and the short names of services. */
export const plainFields = {
  streets: `aggregate alignment alley arterial asphalt badge bag bagged baler battery bay bench bicycle bike
    biodegradable bitumen bituminous bollard bottle boundary bring bulk caddy camera can cardboard cargo carriage
    carton catchment catseye charger chemical chicane classified clearway clothing comingled commingled commute
    commuting compactor composition concessionary concourse cone construction corridor cubic cul culvert cutting
    cycle cycling delineator demolition detour ditch edge embankment ev evcp excavation fare fence flow fly
    footbridge freight fridge furniture gantry geotechnical glass gritted gritter guard guardrail haulage
    haunching headway hgv hump hwrc ice illuminated illumination inert interchange ironwork island kerbing kg
    lantern led lgv lining load loading logistics loop lorry luminaire macadam manhole markings matting mattress
    metal metre micro milling minibus modal mode moped motorcycle mrf nappy nearside newspaper offside oil opening
    organic overlay pan parapet passageway paving pelican pets planing plastic platform puffin pulpable railing
    ramp receptacle recreation recyclers refill refuge regrading reinstatement reprocessing rigid roadside roadway
    roadworks rubble rutting salt salting scrap scrim segregated separate sharps sheeting shelter shoulder signage
    signalised skid skidding skip slab slip slope slurry smartcard snow soil sort sorted sorting speed square
    stand stop streetworks structure studs subway surface surfacing surround table tactile tarmac terminus tetra
    textile texture ticketing timber timetable timetabled tip tonnage toucan travel travelling trench truck trunk
    tyre unclassified underpass utility van vegetable vergeside viaduct wagon walking walkway wall watercourse
    weee weighbridge wheeled wheelie wheeling whitelining wood yellow zebra zonal`,
  housing: `accommodated accommodation acquisition adapted advised allocation alm almshouse apartment approached
    asbestos ash assignment assured balcony banding bedroom bedsit bidder bidding boat bond buy buyback caretaker
    caretaking carpentry cavity ceiling choice circulating cladding concierge condensation cooker cyclical decant
    decoration deposit dfg discount dispersed downsizing eicr eligibility envelope epc equity exchange extracare
    extractor fan fascia flatted flooring freehold friend glazed glazing ground guarantee guttering gutters gypsy
    handbook handrails handyperson hhsrs hmo hoarding hub improvement intentional intentionally intercom
    intermediate introductory laundry legionella letting lgsr licensable lifeline lifetime location lodgings loft
    maisonette mooring mortgage mutual navigator needs nightly nomination noticed occupancy occupants occupation
    occupied occupier operative outreach overcrowd owed ownership paintwork party personalised pipework plot
    plumbing pod porch portfolio postcode presentation program programmed prs radiator reactive rechargeable
    registered remedial rendering rentcharge rented responsive rewiring rise roofing rough rsl rtb sale sap sealed
    shared shed shower sinking sleepers socket sofa soffit stair staircasing stairlift starter storey succession
    tank telecare tenanted tenure themselves thermal toilet tower trade turnaround upkeep vacate vacated
    ventilation viewing wc wiring yard`,
  planning: `aboveground agreement agricultural amendment amenity appellant archaeological archaeology cil
    commuted consent consented conservation consultee contribution control creative curtilage delegated densities
    design determination dwellinghouse easement economy elevation engineering erection export extension facade
    fell field footprint forecast frontage gable gazetteer greenfield hospitality householder incubator inquiry
    inward landscape lawful listed manufacturing masterplan mineral monument notification obligation outline
    parcel ppa pre preservation proposal regeneration reserved retrospective sequential settlement shopping sme
    spatial stall startup submission supplementary tourist townscape tpo trajectory validated validating
    validation variations viability warehouse windfall workspace`,
  money: `abode accountancy accounting accrual actuarial actuary admin administered advance appointed appointing
    approval assessor assurance auditor backdated bacs bailiff bank brand budgetary budgeted capability card cash
    cashier chargeable chart cheque cipfa claimed claiming closedown closure colleague commodity comparator
    competitive conflict contracted contracting costed counterparty credit creditor ctr currency deduction
    departmental depreciation dhp disbursement discretionary distributed elected entity esa ethics exceptional
    exemption expense financing forecasting framework funded funding grading gross hra insured insurer interest
    intranet invest jobcentre journal jsa latest ledger levy liable managerial margin maturity minimum monetary
    mtfp mtfs ndr negotiated net nndr nonsalary notional option outsourced outturn overhead overpaid overseeing
    payee pcard petty pip po precept premium price privacy procure procured profile profiled projected projection
    quotation quote rebate receipt receivable recharge reconciliation reconsideration reduction reference refund
    remittance requester revision secretariat shareholder sourced statistics stream summons sundry suspense
    taxable taxbase template thing title transitional transparent treasury uc valuation value verification version
    virement workflow workplace workstation write`,
  staff: `agile belief contractual conversation counselling cpd crewing dbs declared declaring disclosure eap
    equality flexible frontline fte headcount hire hiring hybrid joiner leadership lgbt lgbtq management
    occupational onboarding one orientation passport pdr physiotherapy probationary pulse racial recognition
    recruiting remote remuneration reward right roster rostered rostering staffing union`,
  digital: `address ai automation backup bandwidth carrier change chatbot click cloud connectivity cyber database
    dataset deployment desktop dpia eir facebook fibre firewall gis handset hits hosting impression infrastructure
    landline login mailbox mast media megabit mobile newsletter password patch patching postman print printer
    printing roaming robotic router sar security severity simulation storage switch tablet technology text
    transactional twitter upload video voip wcag webchat webpage wireless`,
  law: `acquittal acquitted adjourn adjourned adjournment advice advisory appellate ballot began begin canvass
    ceremony citizenship contempt contested conveyancing counsel custodial defended deferred determinate diffusion
    dispersal disputed dock doorstep dtto enforce enforced fee feed fined guilty hackney hmp hourly imposed
    imprisonment indictable indictment insolvency instruction intermittent intimidate jail judgement judgment
    judicial judiciary justice juvenile lawyer lay lifer litigation marriage matter monitor monitored monitoring
    otherwise overnight parole penal petition petroleum poll probate proceeding produced product prosecutorial
    radon registrar registry rodent safety sampling seriousness sheriff stray suitability supervised surety
    testimony trespasser tried tube underage warden wasp welfare wrongdoing`,
  contact: `acknowledgement comment inbound incoming interpreter mail mp outbound praise self suggestion
    translation`,
  care: `act adl adopter advocacy advocate allocated amhp amph apart appointee appointeeship arrangement
    attachment autistic befriending bespoke bia blind break broker brokerage brokered cared chair chc childminder
    cin cla cognitive commissioned concern connected continuing continuum conversion cp cpp deaf deputyship
    developmental difficulties discussion dols emotional enablement entitlement escort extra fostered frail
    functioning funder holiday icpc ifa impairment inhouse intensive iro kinship lac lasting liberty lifelong link
    lps making mash match matched matching mca mobility msp multi neuro ot pa package palliative parental pep
    permanence pooled portage preferred preschool preventative profound questionnaire rcpc reassessment recipient
    relationship respite reunification rhi sdq semi sensory setting sgo sibling sitting spectrum stable stepped
    substance supported surrogate temporary trafficked transition twin uasc unborn virtual visual voice walk yot`,
  education: `able accountability aided algebra alumnae alumni alumnus article assembly assistant assistantship
    bachelor benchmark bilingual bioscience breakfast btec bursary canteen chancellor classification clearing club
    coasting commercialisation completers composite comprehensive computing convocation curricula decile dinner
    diploma disadvantaged discipline dissertation domicile domiciled eal ebacc educated ehna elementary esol ethos
    eu excursion extracurricular eyfsp faith federation fellow fellowship folk foreign formula free french fsm
    functional geography german governing grammar guild hall hefce hesa history homework humanities imd inclusion
    inset institute instructor instrument instrumental intake intellectual interdisciplinary intro invention jacs
    junior kef lab language league learn lecture liberal license lsa lunch mainstream mathematical mature meal
    mediation middle music native nativity nss ofs oracy organisational output overseas pastoral patent pe peer
    performing pgr pgt polar postdoc postdoctoral postgrad practical predicted preference prep prize provision pru
    pure pyramid qts quartile quintile ranking reader recorder ref refurbishment residence roll russell sandwich
    sats scholastic score selection semester senate senco simd spelling sponsor sponsored standing stem
    studentship studio t ta taught tef threshold topic trac transnational transport tuition tundra tutor tutorial
    ucas venture vocational widening workload world wrap wraparound`,
  health: `abdomen abstract abuser acuity adhd agitation allergy allied ambulatory anaesthesia anaesthetic
    anaesthetised anaesthetist angiogram angioplasty anorexia antimicrobial anxiety apgar arm artery arthroplasty
    assertive attender audiology base behavioural biopsy bipolar birthing birthweight bladder bmi boarders body
    bone boost booster born brain breech bronchial bulimia bundle bypass caesarean camhs cannula cardiology
    cardiotocography cardiovascular caseloads cataract catheter cbt cervix chain chlamydia cholesterol circulatory
    clerking cluster clustered clustering cmht coding cohort colon colonoscopy colorectal communicable condom
    continence contraception contraceptive conveyed copd coronary cot counsellor covid cpa cpn cpr crht cubicle
    cvd cyp cypmhs defibrillator delusion dentistry depression depressive dermatology dialysis diet dietetics
    dietitian digestive diphtheria drinker drip dropin dtap ear eat eaten eating echo eclampsia eip eligible
    endoscopy ent epidemiology epidural excess exposure feeding femur fertility fetal fluid foetal folic forceps
    fruit gastro gastroenterology genital geriatric geriatrician gestation gestational gonorrhoea gum gynae
    gynaecology haematology hear helipad hepatitis herd hiv iapt icu impact infancy influenza infusion insulin
    intrapartum invasive invited iron itu keyhole labour larc laser leg liaison lipid liver lumbar lymphoma
    malaria mania matron mdt measles memory meningitis meningococcal midwifery midwives milk miu mood
    multidisciplinary mum mumps muscle myocardial neck needle neonates nerve neurodevelopmental neurology
    neurosurgery newborn nicotine normal nose nutrition obsessive obstetric obstetrician oncologist oncology
    ophthalmology opiate opioid opportunistic optical optometry organ orthopaedic orthotics oxygen pacemaker
    paediatrician paired panic parasite pathology pcn pelvic perineal personality pertussis phlebotomy phobia
    physio plaster pneumococcal podiatry polio porter portering portion positivity postnatal postpartum prenatal
    pressure prostate prosthetic protocol psych psychiatry psychology psychotherapy psychotic radiation
    radiographer radiologist radiology radiotherapy recommended reflective rehab renal replacement respiratory
    result resus resuscitation rheumatology rosc rotavirus rtt rubella safer scanner sdec season senior shingles
    sleep sling slot smear snack speech spinal spine spontaneous statin stemi stent sterile steroid sti streaming
    sugar summary supplement symptom symptomatic syphilis syringe teeth telemetry tetanus thoracic throat
    thrombolysed thrombolysis thyroid tia tissue tnm tomography tonsil toxin transfusion transmission transmitted
    transplant trauma trimester tumour ultrasound umbilical urological urology utc utstein vaginal vascular vein
    venous ventilated ventilator ventouse visiting vitamin weigh weighed weight wheelchair wound xray`,
  police: `abstracted accused acquisitive alleged apprehended armed arrestee assailant attendee awareness beat
    bodycam border breath burglar burgled canine catalytic cell charging cid command commander complainant
    confiscation counterfeit covert crimestoppers cross curfew deployed dispatcher disposal drink drive exhibit
    fatal fingerprint firearm flagged handling hate headquarters helicopter homophobic horse immediate informant
    intelligence investigative investigator jury listing locate marine motive mounted nighttime nominal nonfatal
    parade patrolled patrolling payback pcso petrol pickpocket plea policing procession prosecutor proven
    purposeful quick racially racist raid rank regime rotl sanction searched sirens slight specialised speeding
    stopped strip suite superintendent surveillance tag taser threat unpaid verdict victimless visa visibility
    watch weapon wildlife wing`,
  fire: `activated activation actuate actuated aerial apparatus arrive arriving ba ball breathing chimney civil
    compartment competency cooking detector drill effecting elevated ember entry evacuate evacuated evacuation
    exercise explosion extinguisher extrication flame foam grassland hazmat hfsc hfsv hose intel ladder mobilise
    mobilised mobilising mountain non originating outbuilding oven pair personnel pumping reform responder rope
    rta rtc ssri standby stationed swift sww terrace trapped wild wildfire`,
  leisure: `aqua archived arena art artefact artist athletics attraction audiobook author bandstand bereavement
    bookable bowling bowls box cafe café camp carnival cast catalogue catering ceramic choir climbing countryside
    craft cricket curator curatorial dance dancing display displayed drama ebook facilitated festival film flag
    football game glasshouse golf grave guided gymnasium gymnastics hockey kids lending lido listening loaned
    magazine mansion memorial musical musicians netball onsite opera orchestra paintings participatory photo piano
    play promenade rackets recital rehearsal repertoire repertory rhyme rink rugby sculpture seat shelf show skate
    sound sporting squash stadium story swimmer tennis theatregoers ticketed tour touring trampoline venue
    wellness woodland zoo`,
  utilities: `abstraction acidity appearance aqueduct bacteria bacteriological bathing biochemical biomass bod
    brmex bursting cable capacity chlorine circuit cmex coliform combustion cryptosporidium curtailment dam demand
    departure deployable disposition distribution dma dmex drinking drought dwi effluent environment exhaust
    filter fossil generation generator geothermal grid groundwater gwh hardness headroom heated heater hydraulic
    hydro hydrogen infiltration interconnector kilowatt kw kwh laid lead manganese mcx megawatt metaldehyde
    metered metering mix mw mwh nitrate nuclear nutrient offshore ofwat onshore operated pesticide ph phosphorus
    photovoltaic plc ppm rainfall rating raw replaced reserve rooftop signalling sludge smart storm stormwater
    substation tap taste temperature tidal track transformer turbidity turbine underground vessel voltage
    wastewater wave wholesale wind`,
  nature: `acid agriculture algae ambient ancient aquatic arable atmospheric barn bat bee beetle beneficiary bird
    bog brook butterfly calcareous charitable coastline conifer coppice creek crop deciduous deer dune earth
    ecological ecology ecosystem environmentally estuary farm fauna fen fish fishery flora flower forest forestry
    frog fundraiser fungi gate geological geology gift grantee grazing habitat heath heathland hedgerow inland
    insect invertebrate legacy livestock lowland mammal marsh meadow mere moor moorland mosses newt nitrogen oak
    orchard owl parkland path peat peatland phosphate pollen pollinator pond quarry rain ranger reed ridge
    riparian riverbank salmon sand scientific scrub sea seabed shore shoreline species sphagnum sssi stile trail
    trout trustee upland vegetation wader wetland wildflower`,
  economy: `aerospace agri career commerce developer exporters financed franchise gateway growing incubation
    innovative investing jobseeker manufacturer outlet production retailer stakeholders sub surviving territory
    turnover`,
} as const;
