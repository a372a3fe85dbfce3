/**
 * Things that several words name, field by field, as in phraseFieldsHarm: of which more is wanted, what is done
 * with a thing, and what says nothing. Where a line ends says nothing.
 */
export const phraseFieldsBoon = {
  /** Waste, environment, roads, rail, leisure, planning. */
  placesBoon: String.raw`
    (?:ultra low|zero|low) emissions? (?:vehicles?|buses|cars?|vans?|fleet|taxis?|zones?)|ulevs?;
    electric (?:\w+ )?(?:vehicles?|cars?|vans?|buses|fleet|bikes)|
      (?:publicly available )?(?:electric (?:vehicle )?|ev )charg\w+(?: (?:points?|devices?|sockets?|bays?|
      stations?|infrastructure))?|charge ?points?;
    (?:converted to|fitted with|replaced (?:with|by)) leds?|led (?:lanterns?|lights?|lighting|
      conversions?|street ?lights?);
    (?:that|which) (?:is|are) (?:hvo|electric|renewable|recycled|low carbon|recyclable|compostable|
      biodegradable);
    (?:trips|journeys|travel\w*|commut\w*|children|pupils|staff|people|visits|
      visitors)(?: \w+){0,2} (?:on|by) (?:foot|cycle|bike|bicycle|public transport|bus|train|rail|
      sustainable \w+)(?:(?: or| by| and| on)* (?:foot|cycle|bike|bicycle|public transport|bus|train|
      rail))*;
    sent (?:for|to) (?:be )?(?:reuse|recycl\w+|compost\w+|anaerobic \w+|energy recovery)(?: (?:and|or|
      recycling|composting|reuse))*;
    (?:anaerobic digestion|diverted (?:away )?from landfill|diversion from landfill|landfill diversion);
    (?:gigabit|fibre|ultrafast|superfast|full fibre)(?: (?:capable|enabled|broadband|coverage|access|
      ready))*|full fibre;
    step free(?: (?:access|stations?))?; low floor; real time (?:\w+ )?information;
    (?:at least )?euro (?:iv|v|vi|[4-6])\b(?: \w+ (?:emission )?standards?)?;
    (?:passenger |bus |metro |tram |rail )?boardings?; passengers? (?:carried|kms?|kilometres|trips|miles);
    (?:mileage|kilometres|services?|trips|journeys) operated|operated (?:mileage|kilometres|services);
    public performance measure(?: ppm)?; right time (?:arrivals?|departures?|railway|performance)?;
    (?:lights?|lamps|lighting|signals|columns|lifts|cctv|cameras|alarms|hydrants|escalators|
      machines) (?:that (?:are|were) )?(?:working|in light|lit|operational|in operation|functioning);
    (?:at|in|above|meeting) (?:the |their |its )?(?:required |target |good |acceptable |
      favourable )+(?:or better )?condition;
    (?:un)?favourable (?:(?:or|and) )?(?:unfavourable )?(?:recovering )?(?:condition|status)|in (?:good|working|
      favourable) (?:or better )?(?:condition|status|repair|order);
    good ecological status; ready to develop; self build (?:plots?|permissions?|units?|homes?);
    (?:new|extra|additional) (?:\w+ )?(?:cycle|cycling|walking|bus) (?:routes?|lanes?|ways?|paths?)|
      cycle routes?;
    (?:footpaths?|rights of way|paths|bridleways)(?: \w+){0,3} (?:open|easy to use|signposted|useable|
      usable);
    green flags?(?: (?:held|awarded|awards?|status|parks?|accredit\w+|standard))*;
    (?:blue flag|purple flag|britain in bloom)(?: \w+)?; biodiversity net gain; net gain;
    (?:bicycle|cycle|cyclist|pedestrian|bike) (?:counts?|trips|journeys|numbers|flows?|counters?);
    using (?:the |our |council |local )?(?:\w+ ){0,3}?(?:centres?|librar(?:y|ies)|museums?|galler(?:y|
      ies)|leisure|sports?|parks?|theatres?|buses|public transport|facilities|pools?|gyms?|trails?|website|
      portal|app)\b;
    (?:who|have|has|had|with|registered for|sign\w+ up (?:for|to)|users of) (?:an? |the |
      use )?(?:\w+ )?(?:my account|online accounts?|digital accounts?|self service accounts?|
      library cards?|active library \w+);
    (?:my account|online account)s?(?: \w+)?; library (?:loans|issues|members|membership);
    (?:e ?book|book|digital|item|library) (?:loans|issues|downloads); secondary spend;
    mystery (?:visit\w*|shop\w*)(?: \w+)? scores?|quest(?: \w+){0,3} scores?;
    (?:walk|cycl|wheel)(?:ing|ed|e|es|s)?(?: (?:or|and) (?:walk|cycl|wheel)(?:ing|ed|e|es|s)?)* (?:(?!less|no|not)\w+ ){0,3}?(?:times?|days?) (?:an?|per|each|every) (?:week|month);
    swim(?:s|ming)? (?:lessons?|participants?|visits|attendances?);
    (?:museum|gallery|theatre|festival|event|park|library|country park|centre|pool|gym|attraction|
      heritage|venue|concert|cinema) (?:audiences?|attendances?|visitors?|visits|tickets? sold|usage|
      members|admissions);
    visitor (?:nights|spend|numbers|economy|satisfaction|trips|days); staying visitors?;
    tourism (?:spend|visits|value|income|jobs)`,
  /** Offices, money, staff, learning. */
  officesBoon: String.raw`
    energy performance (?:certificates?|ratings?)(?: \w+)? (?:of |rated |at |
      band )*(?:band )?[a-c]\b(?: (?:and|or) (?:above|better|higher))?;
    (?:epc|energy|eer) (?:rated|ratings?|bands?)? ?(?:of )?(?:a|b|c|a b or c|a to c|a c|c\+)\b(?: (?:and|
      or) (?:above|better|higher|over))?;
    first class (?:degrees?|honours)?|(?:upper second|2 1)(?: class)?(?: (?:degrees?|honours))*;
    grades? (?:[4-9]|a\*?|b|c|a\*? ?(?:to|-) ?c)(?: (?:or|and) (?:above|better|higher)|\+|
      (?=.*\b(?:gcses?|english|maths|pupils|a levels?)\b)(?! (?:or|and|to|or below)\b)|(?<=\b(?:gcses?|english|maths|pupils|
      a levels?)\b.*)(?! (?:or|and|to)\b));
    (?:level|band|stage) [2-5](?:\+| (?:or|and) (?:above|higher|over));
    (?:income|revenue) (?:generation|generated|earned|raised|growth); early payment discounts?(?: taken)?;
    better payment practice(?: code)?(?: performance)?; prompt payment(?: code)?(?: performance)?;
    social value;
    first (?:line|contact|call|time|point|visit) (?:fix|resolution|fixes|completion)(?: rates?)?;
    (?:answer|reply|fix|cash(?:ing)?|strike|win|clear up|cure|recovery|collection|clearance|sanction detection|solved|
      payment|success|take up|sell through|save|(?:graduate|job|student|work) placement|employment|progression|fill|
      scan|utilisation) rates?(?! of (?:crime|fires|void))(?! (?:in|to) hospital);
    (?:web|website|online|digital|electronic|app|portal) (?:transactions|bookings|payments|applications|
      take up|uptake|accounts|forms|reports|visits|usage|contact|interactions|service requests);
    market share; registered to vote; reinvestment;
    (?:net )?easy scores?|c ?mex(?: score)?|d ?mex(?: score)?|(?:customer|
      developer) measure of experience|(?:feedback|satisfaction|engagement|experience|nps|csat|
      friends and family|staff survey|voice|quality|audit|inspection|hygiene) scores?;
    service levels?$|service level (?:people|calls|%); best practice;
    (?:employees|staff|workforce|earners|recruits|officers|top \d+ %)(?: \w+){0,4} (?:declaring|with|
      who (?:declare|have|consider|are)|reporting|identifying|
      meeting the)(?: \w+){0,4} (?:disab\w+)(?: act)?(?: definition)?;
    top (?:five|5|10|\d+) ?%?(?: of)?(?: \w+){0,5} (?:with a disability|who are (?:women|disabled|female|
      from \w+)|from (?:\w+ ){0,3}(?:minority|minorities|bme|bame)(?: \w+)?|women|female)|
      top \d+ % (?:women|disabled|female|bme|bame);
    (?:posts?|roles?|positions?|jobs|seats)(?: \w+)? (?:occupied|held|filled) by (?:women|disabled \w+|
      females?|\w+ minorit\w+);
    permanent (?:staff|social workers|workforce|employees|recruits);
    (?:still|remain(?:ing|ed)?) in (?:post|employment|work|learning)|in post after;
    (?:frontline|front line|operational|visible|patrol) (?:posts?|roles?|duties|duty|policing);
    actively managed|under (?:contract|active management|framework|category management); stability index;
    (?:entrants?|students?|participants?|visitors?|audiences?|applicants?|attendees|acceptances|
      enrolments?|attended|visits|days) (?:\w+ ){0,3}?(?:from|by) (?:the )?(?:\w+ ){0,3}?(?:state schools?|
      low participation|polar\w*|deprived|disadvantaged|under ?represented|represented|minority|bame|bme|
      lower socio|widening|quintile)(?: (?:schools?|areas?|neighbourhoods?|backgrounds?|groups?|
      communit(?:y|ies)|economic|participation|postcodes?|famil(?:y|ies)|households?|[1-5]|one|two|and|or))*;
    (?:ratio of )?applications to (?:places|intake)|applications per place;
    ucas tariff(?: (?:scores?|points?|of entrants))*|(?:average|entry|mean) tariff(?: (?:scores?|points?|
      of entrants))*|tariff (?:scores?|points?|of entrants);
    (?:student|international|overseas|postgraduate|undergraduate|learner) (?:recruitment|enrolments?|
      numbers against target);
    teaching excellence(?: \w+)?;
    (?:judged |rated |graded |assessed |classed )?(?:to be |as |at )?[34] star(?: (?:and|or) [34] star)*;
    capped (?:9|8|nine|wider)(?: points?)? scores?|points scores?|average (?:points?|tariff) scores?;
    (?:phd|research degree|doctoral) (?:completions?|awards?|awarded);
    research (?:income|grants? (?:won|awarded|income)|council income|power);
    (?:basic skills|skills|literacy|vocational|accredited|key skills) (?:awards?|qualifications?|
      certificates?);
    graduate (?:outcomes|employment|prospects|level \w+);
    same (?:placement|home|school|job|social worker|foster home|care worker|employer)(?! (?:as|
      for less))(?: for)?;
    purposeful activity(?: hours)?|time (?:out of cell|unlocked)|hours (?:unlocked|out of cell|on duty)|
      special(?:s|constables?| constabulary) hours;
    training (?:days|hours)`,
  /** Care, health, police, fire. */
  careBoon: String.raw`
    (?:receiv(?:e|es|ed|ing)|offered|given|provided with|accessing|accessed|in receipt of)(?: (?:an?|the|
      their|any|at least one|up to date))* (?:(?!not |no |without |emergency |hospital |late |improvement |
      penalty |repeat |inpatient |for |to |in |of |by )\w+ ){0,4}?(?:reviews?|assessments?|
      (?:health )?checks?|training|advice|information|feedback|screening|education|inductions?|
      vaccinations?|vaccines?|immunisations?|counselling|rehabilitation|reablement|telecare|therap(?:y|
      ies)|acknowledgements?|bundles?|replies|(?:specialist|appropriate|structured|suitable|effective|
      timely|definitive|recommended|psychological) (?:treatment|support|help|care)|antenatal care)\b;
    (?:2|two) week waits?(?:$| (?:performance|seen|standard|referrals?|target));
    (?:rtt|referral to treatment)(?: (?:within|under|in|incomplete|complete|completed|pathways?|
      patients?|waiting|less|than))* (?:under |less than )?18 ?weeks?|18 ?weeks? (?:rtt|
      referral to treatment|standard|target|performance);
    faster diagnosis(?: standard)?; (?:rosc|return of spontaneous circulation)(?: \w+)?|utstein;
    survival to discharge;
    (?:care|sepsis|stemi|stroke|asthma|falls|discharge|ventilator|pressure ulcer)(?: (?:care|six|6|one|
      1))? bundles?(?: (?:compliance|applied|completed|delivered))?;
    (?:hear|see) (?:and|&) treat(?:ed)?(?: rates?)?;
    (?:iapt|talking therapies|perinatal|cyp|service|treatment) access;
    diagnosed at (?:an )?(?:early stage|stages? (?:1|one|i)\b)(?: (?:and|or|2|two|ii))*|
      early (?:stage )?(?:cancer )?diagnosis;
    virtual wards? (?:occupancy|beds?|capacity|utilisation|usage|admissions);
    gate ?(?:kept|keeping|keep)(?: by)?;
    (?:vte|venous thromboembolism|falls|must|nutrition\w*|malnutrition|pressure ulcer|waterlow|delirium|
      frailty) (?:risk )?(?:assess\w*|screen\w*);
    (?:mandatory|statutory|safeguarding|core skills|fire safety|resuscitation|information governance|
      essential|induction|role specific)(?: (?:and|&) (?:mandatory|statutory))? training(?: (?:rates?|
      compliance|completion|completed|coverage))?;
    (?:new birth|6 (?:to )?8 week|12 month|antenatal|(?:2 (?:to )?)?2\.5 year|2 2\.5 year|
      two year) (?:visits?|reviews?|contacts?|checks?)(?: completed)?;
    (?:months|weeks|days|time) of life spent at home|(?:life|time|
      days) (?:spent )?at home(?: or in (?:a )?(?:community|homely) settings?)?|
      spent at home(?: or in (?:a )?(?:community|homely) settings?)?;
    organ (?:donors?|donation\w*)|blood donors?; case ?finding;
    (?:7|seven|3|three) day follow ups?|(?:48|72) hour follow ups?;
    median (?:\w+ ){0,3}(?:pay|earnings|wages?|salar(?:y|ies));
    (?:entering|entered|in(?! need)|started|starting|engaged in) (?:\w+ )?(?:psychological |talking |
      drug |alcohol |structured |effective )?(?:treatment|therap(?:y|ies))(?: (?:programmes?|services?|
      for psychological therapies))?;
    intensive home care;
    (?:helped|supported|enabled) to (?:live|stay|remain) (?:at home|independently)|live at home;
    (?:still )?in (?:touch|contact)(?: with)? (?=the (?:council|authority|service)|their (?:council|
      authority)|at (?:the )?age)|in touch(?: with)?|(?:authority|council|service) is in contact;
    carers? (?:assess\w+|receiving)|carers? (?:who )?(?:receiv\w+|assessed);
    children (?:who (?:are|were|have been) )?adopted|adoptions? of|adoption orders?|adopted from care;
    foster (?:households|homes|families|placements) (?:approved|recruited|available);
    (?:adopters?|adoptive families|shared lives carers|volunteers|mentors|
      special constables) (?:approved|recruited|available);
    mov(?:ing|ed) to(?:wards)? recovery; (?:kept|keeps?|keeping) (?:\w+ )?informed;
    (?:\d+ ?% of )?(?:their )?(?:\w+ )?(?:stay|time) (?:on|in) (?:a |an )?(?:acute )?stroke unit;
    approved foster (?:carers|households|homes|families);
    (?:no|not? (?:had )?(?:an?|any)) (?:ongoing |further |formal )?package of care(?: and support)?;
    have not (?:re ?)?contacted (?:the )?services?; best start; school read(?:y|iness);
    (?:arrests?|reports?|offences|referrals|cases|investigations|crimes|
      incidents) (?:\w+ )?(?:leading to|resulting in|that led to|result in) (?:a |an )?(?:charges?|
      convictions?|prosecutions?)\b;
    (?:stop and search )?(?:find|hit|positive) rates?|stop and search(?:es)? (?:leading to|resulting in|
      with) (?:a |an )?(?:positive outcomes?|arrests?|finds?|further action);
    positive (?:disposal|outcome|charge)s?(?: rates?)?;
    (?:crimes?|offences?|burglar(?:y|ies)|robber(?:y|ies)|violen\w+|rapes?)(?: (?:of|
      in) \w+){0,2} (?:detected|solved|cleared up)|detected (?:crimes?|offences|burglaries|robberies);
    (?:sanction|crimes?|burglar\w+|robber\w+|violen\w+|offences?|rapes?|hate|theft|vehicle|volume|cyber) (?:\w+ )?detections?|detections? (?:rates?|of (?:crimes?|offences|burglar\w+|robber\w+|violen\w+));
    (?:smoke |fire )?(?:alarms?|detectors?|sprinklers?) (?:(?:was|were|is|are|had|
      has) )?(?:been )?(?:present|fitted|(?<=\b(?:fires?|incidents|dwellings?|homes?|where|with|smoke)\b.*)(?:activated|actuated|operated|raised)|working|installed|
      owned)(?: (?:and|or) (?:working|operated|activated|raised|fitted|present))*(?! (?:but|not))|
      working smoke (?:alarms?|detectors?);
    home safety (?:visits|checks); confined to (?:the )?room of origin;
    special constab\w+ (?:hours|strength)|neighbourhood watch (?:schemes|members);
    offenders? (?:in|into|entering|gaining) (?:employment|work|accommodation|training|education);
    (?:accurate|complete) and timely|timely and (?:accurate|complete);
    homeless\w* (?:cases? )?(?:preventions?|reliefs?|prevented|relieved)(?: (?:and|or) (?:relief|
      relieved|prevention|prevented))?(?: (?:cases|duty|duties))?;
    preventions? and relief`,
  /** What is done with a thing. */
  cure: String.raw`
    g[ai]v(?:e|ing|en) up smoking|quit(?:ting)? smoking; became? (?:re)?occupied|becoming occupied;
    risks? (?:was |were |is |has been )?(?:reduced|removed|managed)(?: or (?:reduced|removed))?;
    meeting (?:the |their |our |all |agreed |expected |required |minimum |national |
      relevant )*(?:\w+ ){0,4}?(?:standards?|targets?|milestones?|requirements?|criteria|needs|deadlines?|
      expectations?|sla|obligations?|timescales?|objectives?|thresholds?|guidelines?|wcag(?: \w+)?|
      specifications?|commitments?)\b;
    not (?:requir|need)ing (?:\w+ )?(?:repairs?|maintenance|treatment|improvement|intervention);
    made fit|brought up to (?:\w+ )?standard`,
  /** Of the frame around what is measured. */
  frame: String.raw`
    or (?:above|over|higher|greater|longer)\b; [ap]m peak; in attendance;
    or (?:whose (?:\w+ ){1,2}(?:is|are|was|were) )?(?:not |un)known`,
  /** Say nothing here, although their words would. */
  plain: String.raw`
    (?:of|after|from|since|following) (?:(?:it|them|us|the) )?(?:being|having been|been) (?:reported|
      notified|referred|received|made|identified|logged|raised|told|informed|admitted|requested|assessed|
      ordered|registered)(?: (?:to|by) (?:us|the council))?;
    of (?:notification|receipt|referral|request|application|report|admission|diagnosis|discovery)\b;
    life risk;
    (?:who|that) (?:are|were|is) (?:aged )?(?:under|over|aged) \d+(?: (?:to|
      and) \d+)?(?: (?:years?(?: old)?|or over))?;
    with or without (?:\w+ )?(?:support|care|help|assistance|medication|a disability); whether or not;
    (?:where|if|as|when) (?:\w+ )?(?:appropriate|applicable|necessary|required|relevant|possible|
      practicable|practical|needed);
    (?:maintained|supported|improving|good|special|mainstream|independent|state) (?:special |secondary |
      primary |nursery )?schools?(?= \w)(?! (?:rated|with|judged));
    (?:young people |children )?leaving care; retirement age;
    as a (?:direct )?result of (?:\w+ ){0,5}?(?:action|intervention|interventions|work|support|advice|
      council|authority|grants?|schemes?|programmes?|help|investment|funding)(?! (?:failure|delay))\b;
    good friday; starters and leavers|leavers and starters;
    dangerous (?:structures?|buildings?|goods|dogs?|wild animals?) (?=attended|inspected|made|responded|
      dealt|visited)|dangerous occurrences(?: regulations?)?|
      reporting of injuries diseases and dangerous occurrences(?: regulations?)?;
    health (?:and|&) safety; housing needs; special needs;
    emergency (?:planning|services|lighting|exercises?|preparedness)`,
} as const;
