/**
 * Words of the fields that names speak of, which say nothing of which way is better: what is served, who works there,
 * where, when and of which kind. A word in no list at all is strange, and a name is not decided past it.
 */
export const plainWords = {
  /** Bodies, places and parts of them. */
  bodies: `council authority local district borough county city town village parish rural urban regional region
    national country uk england english wales welsh scotland scottish ireland irish northern london global
    international government department ministry agency trust nhs icb ccg hospital clinic surgery practice
    pharmacy hospice ambulance police constabulary force brigade college university campus faculty academy
    nursery kindergarten sixth form division directorate section team group unit committee board cabinet panel
    parliament association society charity company firm contractor supplier partner partnership sector public
    private voluntary statutory corporate commercial industrial institution organisation crown magistrates court
    courts tribunal prison custody probation library museum gallery archive theatre cinema leisure sport sports
    gym pool pitch park playground garden allotment cemetery crematorium market airport port harbour station
    depot garage motorway highway carriageway footway footpath pavement cycleway bridleway bridge tunnel
    junction roundabout crossing kerb verge gully drain sewer main mains reservoir river coast coastal beach
    canal estate block flat flats house houses bungalow hostel hotel communal neighbourhood locality zone
    premises site office reception helpdesk desk front back centre centres shop retail quarter street landlord
    landlords owner tenant leaseholder freeholder ombudsman commissioner ico inspectorate ofsted cqc hmcts dwp
    defra regulator ward`,
  /** People, by what they are and do. */
  people: `client person people citizen man men male female woman women girl boy baby babies infant toddler adolescent
    teenager youth adult elderly elder pensioner parent mother maternal father family carer caregiver guardian
    relative child children pupil student undergraduate postgraduate scholar researcher lecturer professor
    teacher headteacher governor staff employee worker workers workforce manager director executive chief
    officer official clerk adviser advisor agent handler operator driver rider passenger pedestrian cyclist
    motorist commuter traveller trader taxpayer payer ratepayer claimant caller respondent applicant candidate
    recruit nurse nursing midwife doctor gp consultant consultants surgeon dentist therapist psychologist
    psychiatrist paramedic clinician practitioner pharmacist patient inpatient outpatient resident sheltered
    social solicitor barrister judge magistrate juror witness defendant offender suspect prisoner inmate
    detainee probationer constable sergeant detective inspector firefighter crew crews wholetime oncall retained
    councillor member delegate guest customer consumer user shopper supporter employer entrepreneur investor
    buyer vendor farmer refugee asylum seeker migrant veteran disabled older younger young aged age ages old
    years ethnic ethnicity minority black asian bame bme white gender sex race religion nationality`,
  /** Kinds and places in an order. */
  kinds: `first second third fourth fifth last next previous prior initial final interim principal major minor other
    different same each every any some all most both single double whole full part total general special
    specific specialist particular overall internal external central operational strategic tactical
    administrative clinical medical surgical technical professional academic educational residential domestic
    nondomestic household municipal civic economic environmental cultural historic historical natural physical
    mental sexual reproductive dental oral primary secondary tertiary higher further early mandatory essential
    core key critical priority routine planned scheduled elective acute chronic severe moderate serious urgent
    emergency nonurgent standard basic advanced simple complex large small medium long short high rapid manual
    digital online electronic automatic automated electrical electric mechanical structural direct indirect
    formal informal written verbal telephone postal personal individual collective joint integrated combined
    unique typical common regular frequent daily weekly fortnightly monthly quarterly annual yearly seasonal
    winter summer spring autumn day night weekend weekday morning afternoon evening peak hours january february
    march april may june july august september october november december today date year month week period term
    calendar fiscal rolling cumulative ytd annum kpi pi indicator measure subset category class grade tier band
    type level stage phase step set range scale index point mean median centile percentile per cent capita
    thousand million billion hundred two three four five six seven eight nine ten eleven twelve twenty half
    recent modern traditional original existing new live permanent casual fixed variable parttime fulltime
    outdoor indoor wet dry green blue brown red amber light heavy hot cold warm`,
  /** What councils, landlords and their like deal with. */
  civic: `service services care housing home property tenancy tenancies rent rents rental lease leasehold charge
    charges tax taxes taxation business rates rate benefit benefits allowance pension pensions budget account
    accounts finance financial revenue capital spending expenditure spend invoice invoices payment payments
    payable debit payroll paybill procurement purchase purchases purchasing contract supply goods asset assets
    land building buildings dwelling stock planning development application applications permission permissions
    condition permit licence licences licensing registration register certificate notice order orders
    enforcement inspection regulation regulations regulatory bylaw law legal policy procedure process processes
    system systems governance democracy democratic election electoral elector vote voter report reports meeting
    meetings agenda minutes paper papers decision decisions scrutiny audit consultation feedback survey surveys
    response opinion view views contact contacts enquiry query request requests correspondence letter letters
    email emails phone call calls line switchboard web website websites page pages portal app forms document
    documents file files record records data information freedom foi subject access gdpr ict it computer laptop
    device devices hardware software server network networks broadband wifi incident ticket tickets helpline
    hotline chat channel channels counter face transaction transactions hr human resources establishment post
    posts position role roles job recruitment vetting induction appraisal supervision course courses module
    modules training shift rota leave pay salary wage wages salaried overtime bonus waste refuse rubbish
    recyclate recyclables bin bins kerbside bulky food composter container sack collection collections round
    rounds streets cleansing sweeping grounds grass hedge tree trees weed highways roads road lighting lights
    lamp column columns signal signals sign signs traffic parking car cars vehicle vehicles bus buses coach taxi
    taxis train trains tram trams rail railway metro ferry flight flights lane lanes route routes journey
    journeys trip trips mile miles km kilometre kilometres mileage fleet fuel grit gritting drainage flood
    floods defence burial burials cremation cremations funeral wedding pest pests animal animals dog dogs cat
    hygiene trading standards alcohol gambling air water sewage sewerage electricity gas heat heating energy
    power solar boiler lift lifts roof kitchen bathroom window door adaptation adaptations equipment aid aids
    grant grants repair repairs maintenance works work project projects programme programmes scheme schemes
    milestone task tasks activity activities event events initiative plan plans strategy strategies target
    targets measures objective objectives priorities outcome outcomes duty duties statement appeal appeals case
    cases casework proceedings hearing hearings claim claims insurance action actions recommendation
    recommendations investigation`,
  /** What schools, health, police, fire, courts and utilities deal with. */
  services: `health healthcare education school schools schooling childcare teaching learning curriculum exam exams
    examination gcse gcses levels maths mathematics reading writing science phonics ks1 ks2 ks4 eyfs foundation
    send sen ehcp ehcps ehc place places offer offers admission admissions classes lesson lessons degree degrees
    doctoral doctorate phd masters study studies research publication award awards graduate thesis theses
    placement placements adoption adoptive foster fostering guardianship looked conference conferences
    assessment assessments referral referrals review reviews visit visits safeguarding adults disability
    disabilities treatment treatments therapy therapies talking intervention medication medicine medicines
    prescription prescriptions prescribing drug drugs tobacco dose doses vaccine vaccination jab immunisation
    flu mmr hpv screening test tests testing scan scans mri ct diagnostic diagnostics imaging laboratory sample
    samples blood heart cardiac stroke cancer diabetes diabetic asthma dementia autism hip knee fracture eye
    breast cervical bowel skin lung kidney birth births pregnancy pregnant antenatal neonatal maternity
    paediatric psychiatric psychosis psychological perinatal bed beds wards theatres operation operations
    procedures appointment appointments clinics pathway pathways episode episodes handover handovers arrival
    arrivals transfer transfers discharge discharges conveyance spell vte reablement rehabilitation homecare
    domiciliary criminal victim victims investigations forensic forensics warrant warrants bail trial trials
    sentence sentences requirement fire appliance appliances engine engines pump pumps alarm alarms sprinkler
    hydrant hydrants smoke rescue rescues mobilisation mobilisations responses 999 101 111 a&e ed ambulances
    meter meters pipe pipes connection connections sewers bill bills billing tariff customers employment skills
    industry enterprise enterprises smes tourism culture arts heritage exhibition exhibitions concert concerts
    performance performances book books loan loans issue issues item items object objects members memberships
    swimming swim fitness session sessions volunteers parks space spaces`,
  /** Words that only join others or say how much there is. */
  grammar: `they them those these this their there it its he she his her you your us we our my me i what how much many
    do does did done will would should could may might must shall being am own also very fairly quite rather well
    most least such so then both either or nor as like just still already during within across around near off up
    down out away along toward towards versus vs plus ie eg etc inc incl via about following by time times number
    numbers amount quantity sum list use used using usage way part whole overall per pro kind reason reasons basis
    range average date end start beginning hand`,
} as const;
