/** Still more plain words by field: parts of things, people, acts as nouns and kinds that say nothing of what is better. */
export const plainMore = {
  highways: `aggregate alignment bitumen bituminous boundary camera cameras catseye chicane clearway cone cones cul
    cutting cuttings delineator detour edge footbridge footbridges gantry gantries geotechnical gritter gritters
    guard guardrail haunching humps hump illuminated illumination ironwork island islands kerbing lining linings
    load loads loop loops macadam manhole manholes markings matting micro milling nearside offside overlay
    parapet parapets pelican planing puffin ramp ramps refuge regrading roadside roadway rutting scrim sheeting
    shoulder signage signalised skid skidding slip slurry structure structures studs surround table tactile
    texture toucan trench trenches vergeside viaduct viaducts walkway walkways whitelining yellow zonal`,
  waste: `bagged bags bag baler bottle bottles bring bulk can cans carton cartons chemical clothing comingled
    commingled compactor composition construction demolition excavation fly fridge fridges inert loading
    mattress mattresses nappy nappies newspaper oil oils pan pets pulpable refill reprocessing rigid scrap
    segregated separate sharps soil sort sorted sorting tetra tyre tyres vegetable wheeled`,
  planning: `aboveground agricultural amenity appellant appellants commuted consented curtilage densities determination
    dwellinghouse easement elevation engineering erection facade fell footprint gable gazetteer inquiry
    inquiries lawful mineral minerals outline proposal proposals reserved retrospective sequential spatial
    submission submissions supplementary variations viability windfall`,
  benefits: `advance assessor assessors backdated capability claimed claiming ctr ctrs deduction deductions dhp dhps
    discretionary esa exceptional jobcentre jobcentres jsa overpaid pip reconsideration reduction revision
    revisions transitional uc verification`,
  housing: `adapted alm assured balcony balconies cavity ceiling circulating condensation cooker decant decants
    dispersed downsizing envelope extractor fan fascia flatted flooring glazed guttering gutters handbook
    handrails hoarding improvement intercom introductory lifetime loft lofts noticed overcrowd paintwork party
    pipework porch postcode program programmed rechargeable remedial rendering rewiring rise sealed shed sheds
    shower sinking socket soffit stair stairs stairlift stores tank tanks tenanted thermal toilet toilets
    turnaround upkeep vacate vacated ventilation wc yard`,
  homeless: `accommodated advised approached ash eligibility friend intentionally intentional location locations lodgings
    nightly options personalised pod pods presentation refuges rough sleepers sofa themselves`,
  adults: `adl appointee appointees befriending bespoke blind brokered cared cognitive conversion deaf frail
    functioning impairment impairments intensive lasting liberty mobility neuro palliative pooled preferred
    preventative profound recipient recipients setting settings sitting spectrum surrogate temporary transition
    visual`,
  children: `apart arrangement arrangements attachment chair continuum developmental emotional escort fostered holiday
    inhouse lifelong link matched multi parental permanence relationship relationships reunification sibling
    siblings stable stepped trafficked twin uasc unborn voice walk`,
  schools: `able accountability algebra assembly bilingual canteen coasting composite comprehensive computing curricula
    dinner dinners elementary ethos excursion extracurricular federation folk formula french games geography
    german grammar history homework humanities inclusion inset instrument instrumental intake lab learn lsa
    mainstream mathematical nativity native oracy pastoral pe performing practical predicted prep pyramid qts
    recorder refurbishment roll rolls scholastic sencos senco spelling tutor tutors wrap`,
  public: `abstract abuser abusers allergy anxiety behavioural birthweight body boost cardiovascular cervix chain
    circulatory colon communicable condom condoms contraceptive diet diets diphtheria drinker drinkers dropin
    eat eating eaten epidemiology excess exposure feeding fertility folic fruit genital gum hepatitis herd
    impact infancy influenza invited iron liver malaria measles meningitis milk mumps needle nicotine
    opportunistic parasite pertussis polio portion portions positivity prenatal radiation recommended rubella
    season shingles smear snack spine sugar supplement symptom symptoms syphilis syringe teeth tetanus toxin
    transmission transmitted vegetables vitamin weigh weighed`,
  hospital: `abdomen acuity ambulatory anaesthesia anaesthetic anaesthetist angiogram angioplasty arm artery arthroplasty
    attender attenders biopsy bladder bone boarders brain bronchial bypass cannula catheter catheters clerking
    coding coronary cubicle dermatology digestive dietitian drip ear ent femur forceps gastro gastroenterology
    geriatric geriatrician geriatricians gynae haematology helipad icu infusion invasive itu keyhole laser leg
    lumbar lymphoma matron matrons multidisciplinary mdt muscle myocardial neck nerve neurology neurosurgery
    nose obstetric oncologist organ organs oxygen pacemaker paediatrician pelvic phlebotomy plaster porter
    portering prosthetic protocol radiographer radiographers radiologist radiotherapy recall rehab replacement
    resus resuscitation rheumatology safer scanner sdec senior spinal spontaneous stent sterile streaming
    symptomatic telemetry thoracic throat thrombolysis thrombolysed thyroid tissue tnm tomography tonsil
    transfusion transplant transplants trauma urology vascular vein venous ventilated ventilator wound xray`,
  mental: `adhd agitation allied anorexia assertive bipolar bulimia caseloads cbt cmht cmhts cluster clusters clustered
    clustering counsellor counsellors cpn crht delusion depression depressive mania memory mood
    neurodevelopmental obsessive panic paired personality phobia psych psychotherapy psychotic reflective sleep`,
  maternity: `anaesthetised apgar birthing born breech cardiotocography cot cots eclampsia epidural foetal fetal
    gestational intrapartum labour labours midwifery mum mums neonates normal obstetrician obstetricians
    perineal postpartum sling steroid steroids twins umbilical vaginal ventouse`,
  policing: `abstracted accused addresses alleged apprehended armed arrestee arrestees assailant bodycam burglar burglars
    burgled canine catalytic cid command commander complainant complainants counterfeit covert crimestoppers
    cross deployed dispatcher dispatchers fingerprint fingerprints headquarters helicopter horse informant
    informants intelligence investigative investigator investigators locate marine mounted nighttime parade
    patrolled patrolling petrol pickpocket policing procession quick raid raids rank ranks searched sirens
    specialised stopped strip superintendent surveillance taser threat threats victimless visibility watch
    weapon weapons`,
  fires: `activated activation actuate actuated arrive arriving ball chimney chimneys civil compartment cooking
    elevated ember evacuate evacuated evacuation explosion extinguisher extinguishers extrication flame foam
    grassland hazmat hose hoses intel mountain non originating outbuilding oven pair personnel rope rta standby
    stationed swift terrace trapped wild`,
  justice: `acquittal acquittals acquitted adjourned adjourn adjournment adjournments appellate begin begins began
    contempt contested custodial defended deferred determinate dispersal disputed dock dtto enforce enforced
    fined guilty hmp hmps imposed imprisonment indictable indictment insolvency intermittent intimidate jail
    judgment judgement judgements judgments judiciary justice juvenile lay lifer lifers monitored otherwise
    overnight parole parties penal petition petitions probate proceeding produced prosecutorial registry
    seriousness sheriff sheriffs suitability supervised surety testimony trespasser tried wrongdoing`,
  universities: `alumnae assistantship bachelor bioscience careers chancellor classification commercialisation completers
    convocation decile deciles disciplines discipline dissertation domicile fellow fellows fellowship
    fellowships foreign guild hefce institute instructor intellectual interdisciplinary intro invention
    inventions jacs league lecture lectures liberal license mature organisational patent patents peer postdoc
    postdoctoral postgrad prize pure quartile ranking rankings reader russell sandwich selection semester senate
    sponsor sponsored standing stem studentship studentships studio topic trac transnational tutorial tutorials
    venture widening world workload`,
  water: `acidity aqueduct bacteria bacteriological biochemical bod bursting chlorine coliform coliforms
    cryptosporidium curtailment dam dams demand deployable distribution dma drought effluent environment filter
    groundwater hardness headroom hydraulic infiltration laid manganese metaldehyde nutrient pesticide plc
    rainfall raw replaced sludge storm stormwater turbidity wholesale`,
  energy: `biomass combustion disposition exhaust fossil generator generators geothermal heated heater heaters hydro
    hydrogen interconnector kilowatt mix nuclear offshore onshore rating reserve rooftop temperature tidal
    transformer wave wind`,
  telecoms: `address bandwidth carrier connectivity landline mast masts megabit megabits postman roaming router switch
    text texts upload video voip wireless`,
  leisure: `aqua aquatics archived arena athletics attraction attractions author bandstand bookable bowling bowls camp
    camps carnival cast catalogue ceramic climbing craft crafts cricket curator curatorial display displayed
    drama facilitated football game glasshouse guided gymnasium gymnastics hockey kids lending lido listening
    loaned magazine mansion memorial musicians netball onsite opera paintings participatory photo piano
    promenade rackets readers recital rehearsal repertoire repertory rink rugby sculpture seasons shelf skate
    sound sporting squash stadium studios tables talks tennis theatregoers ticketed tour tours touring
    trampoline venue venues walks wellness workstations zoo`,
  offices: `abode accountancy accounting accrual accruals actuary admin administered appointed appointing approval
    approvals brand budgetary cashier cashiers chart cipfa closedown colleague commodity comparator competitive
    conflict contracting costed counterparty currency departmental depreciation details disbursement distributed
    elected entity ethics expense expenses forecasting grading interest intranet invest latest managerial
    maturity minimum monetary negotiated notional option outsourced overseeing payee payees pcard petty privacy
    procure procured recharge recharges reference requester requesters secretariat shareholder sourced
    statistics suspense template thing title transparent version workflow workplace workstation write`,
  environment: `acid agriculture algae ambient ancient aquatic arable atmospheric barn bat bats bee bees beetle bird birds
    bog bogs brook butterfly butterflies calcareous coastline conifer coppice creek crop crops deciduous deer
    dune dunes earth ecological ecology ecosystem ecosystems environmentally estuary fauna fen fish fishery
    fisheries flora flower flowers forest forestry forests frog fungi geological geology grazing habitat heath
    heathland inland insect insects invertebrate invertebrates livestock lowland mammal mammals marsh marshes
    meadow meadows mere mosses newt newts nitrogen oak orchard orchards owl parkland phosphate pollen pollinator
    pollinators pond ponds quarry quarries rain reed ridge riparian riverbank salmon sand scientific scrub sea
    seabed shore shoreline soils sphagnum trout upland uplands vegetation wader waders wetland wetlands
    wildflower wildflowers`,
  economy: `aerospace agri career commerce developer exporters financed franchise gateway growing incubation innovative
    investing jobseeker jobseekers manufacturer manufacturers outlet outlets production retailer retailers
    stakeholders sub surviving territory turnover`,
  general: `above adapting adjacent allow allowed alone although amongst anticipated anyone anything appear appears
    applicable apply applying appropriate arrange arranged arranging attempted attempting attract attributes
    await bear behalf best bringing broad broader broadly busy calculate calculated came changed choose chosen
    classify closer come coming compare comparable comprised comprising considering consist consisting
    constituent contain contribute contributed contributing counted counts couple covered dated dependent depend
    depends derived describing detail differ difference directed divide divided drawn draws driven ease
    elsewhere ended ending enough ensure equally even eventually everyone exact exactly example exist exists
    expect explain explained extend extended extending faced falling far few focus forming get gets getting go
    goes grand grouped happen happened happening hard heading heard here hope ideal include indicate indicated
    indicates indicating inform intend invite inviting involve itself label largest leading limit linking little
    look looking maximum meaning measured measuring mention midpoint name nearby nearest none noted nothing
    notified occasion occasions onto ordered ordinary outset owning pick piece plain prepare prepared preparing
    presented produce producing purely putting ranging read realised regarded relate relatively remainder
    remaining require respect respective rest running saw seem select selected selecting sequence shape showing
    shown someone something soon speak split spread stayed staying store strong sufficient suit supplying take
    takes talk things thus till timed took try trying turn typically upward useful usual vary varying viewed
    want wanted went whatever whereby wherever wish word worked worth yet`,
  added: `remain remains manage manages travelled reflected affected affecting formerly foot drunk rowdy rounded
    labelled catered aligned attached balanced bought centred centralised compiled computed concerned configured
    confirmed constructed converted coordinated customised debited decentralised dedicated defined deposited
    desired documented drafted earmarked embedded enabled encountered endorsed engineered equated evaluated
    evidenced exchanged executed exercised featured filmed formalised formatted hosted imported indexed
    instructed introduced inventoried invested leased lent licenced loaded mailed mapped marketed migrated
    minuted modelled moderated narrated networked packaged partnered patented performed photographed piloted
    pledged policed polled populated posted practised prescribed priced printed prioritised promised queried
    quoted ranked recalled reckoned referenced rehearsed remunerated requested researched resourced revised
    rolled routed sanctioned scoped scored seconded shaped shipped simulated staffed stocked stored streamed
    structured studied subscribed subsidised summarised tabled tailored tendered tracked traded transported
    typed uploaded valued wired witnessed worn`,
} as const;
