/** Things that several words name and of which more is wanted, written as in phraseHarms. */
export const phraseBoons = {
  /** Waste, environment, roads, rail, leisure, planning. */
  places: String.raw`
    (?:ultra low|zero|low) emissions? (?:vehicles?|buses|cars?|vans?|fleet|taxis?|zones?)|ulevs?;
    electric (?:\w+ )?(?:vehicles?|cars?|vans?|buses|fleet|bikes)|
      (?:publicly available )?(?:electric (?:vehicle )?|ev )charg\w+(?: (?:points?|devices?|sockets?|bays?|
      stations?|infrastructure))?|charge ?points?;
    (?:converted to|fitted with|replaced (?:with|by)) leds?|led (?:lanterns?|lights?|lighting|conversions?|
      street ?lights?);
    (?:that|which) (?:is|are) (?:hvo|electric|renewable|recycled|low carbon|recyclable|compostable|biodegradable);
    (?:trips|journeys|travel\w*|commut\w*|children|pupils|staff|people|visits|visitors)(?: \w+){0,2} (?:on|
      by) (?:foot|cycle|bike|bicycle|public transport|bus|train|rail|sustainable \w+)(?:(?: or| by| and
      | on)* (?:foot|cycle|bike|bicycle|public transport|bus|train|rail))*;
    sent (?:for|to) (?:be )?(?:reuse|recycl\w+|compost\w+|anaerobic \w+|energy recovery)(?: (?:and|or|recycling|
      composting|reuse))*;
    (?:anaerobic digestion|diverted (?:away )?from landfill|diversion from landfill|landfill diversion);
    (?:gigabit|fibre|ultrafast|superfast|full fibre)(?: (?:capable|enabled|broadband|coverage|access|ready))*|
      full fibre; step free(?: (?:access|stations?))?; low floor; real time (?:\w+ )?information;
    (?:at least )?euro (?:iv|v|vi|[4-6])\b(?: \w+ (?:emission )?standards?)?;
    (?:passenger |bus |metro |tram |rail )?boardings?; passengers? (?:carried|kms?|kilometres|trips|miles);
    (?:mileage|kilometres|services?|trips|journeys) operated|operated (?:mileage|kilometres|services);
    public performance measure(?: ppm)?; right time (?:arrivals?|departures?|railway|performance)?;
    (?:lights?|lamps|lighting|signals|columns|lifts|cctv|cameras|alarms|hydrants|escalators|
      machines) (?:that (?:are|were) )?(?:working|in light|lit|operational|in operation|functioning);
    (?:at|in|above|meeting) (?:the |their |its )?(?:required |target |good |acceptable |
      favourable )+(?:or better )?condition;
    (?:un)?favourable (?:(?:or|and) )?(?:unfavourable )?(?:recovering )?(?:condition|status)|in (?:good|working|
      favourable) (?:or better )?(?:condition|status|repair|order); good ecological status; ready to develop;
    self build (?:plots?|permissions?|units?|homes?);
    (?:new|extra|additional) (?:\w+ )?(?:cycle|cycling|walking|bus) (?:routes?|lanes?|ways?|paths?)|cycle routes?;
    (?:footpaths?|rights of way|paths|bridleways)(?: \w+){0,3} (?:open|easy to use|signposted|useable|usable);
    green flags?(?: (?:held|awarded|awards?|status|parks?|accredit\w+|standard))*;
    (?:blue flag|purple flag|britain in bloom)(?: \w+)?; biodiversity net gain; net gain;
    (?:bicycle|cycle|cyclist|pedestrian|bike) (?:counts?|trips|journeys|numbers|flows?|counters?);
    using (?:the |our |council |local )?(?:\w+ ){0,3}?(?:centres?|librar(?:y|ies)|museums?|galler(?:y|ies)|
      leisure|sports?|parks?|theatres?|buses|public transport|facilities|pools?|gyms?|trails?|website|portal|
      app)\b;
    (?:who|have|has|had|with|registered for|sign\w+ up (?:for|to)|users of) (?:an? |the |
      use )?(?:\w+ )?(?:my account|online accounts?|digital accounts?|self service accounts?|library cards?|
      active library \w+); (?:my account|online account)s?(?: \w+)?; library (?:loans|issues|members|membership);
    (?:e ?book|book|digital|item|library) (?:loans|issues|downloads); secondary spend;
    mystery (?:visit\w*|shop\w*)(?: \w+)? scores?|quest(?: \w+){0,3} scores?;
    (?:walk|cycl|wheel)(?:ing|ed|e|es|s)?(?: (?:or|and) (?:walk|cycl|wheel)(?:ing|ed|e|es|s)?)* (?:(?!less|no|
      not)\w+ ){0,3}?(?:times?|days?) (?:an?|per|each|every) (?:week|month);
    swim(?:s|ming)? (?:lessons?|participants?|visits|attendances?);
    (?:museum|gallery|theatre|festival|event|park|library|country park|centre|pool|gym|attraction|heritage|venue|
      concert|cinema) (?:audiences?|attendances?|visitors?|visits|tickets? sold|usage|members|admissions);
    visitor (?:nights|spend|numbers|economy|satisfaction|trips|days); staying visitors?;
    tourism (?:spend|visits|value|income|jobs)`,
  /** Offices, money, staff, learning. */
  offices: String.raw`
    energy performance (?:certificates?|ratings?)(?: \w+)? (?:of |rated |at |band )*(?:band )?[a-c]\b(?: (?:and|
      or) (?:above|better|higher))?;
    (?:epc|energy|eer) (?:rated|ratings?|bands?)? ?(?:of )?(?:a|b|c|a b or c|a to c|a c|c\+)\b(?: (?:and|
      or) (?:above|better|higher|over))?;
    first class (?:degrees?|honours)?|(?:upper second|2 1)(?: class)?(?: (?:degrees?|honours))*;
    grades? (?:[4-9]|a\*?|b|c|a\*? ?(?:to|-) ?c)(?: (?:or|and) (?:above|better|higher)|\+|(?=.*\b(?:gcses?|
      english|maths|pupils|a levels?)\b)(?! (?:or|and|to|or below)\b)|(?<=\b(?:gcses?|english|maths|pupils|
      a levels?)\b.*)(?! (?:or|and|to)\b)); (?:level|band|stage) [2-5](?:\+| (?:or|and) (?:above|higher|over));
    (?:income|revenue) (?:generation|generated|earned|raised|growth); early payment discounts?(?: taken)?;
    better payment practice(?: code)?(?: performance)?; prompt payment(?: code)?(?: performance)?; social value;
    first (?:line|contact|call|time|point|visit) (?:fix|resolution|fixes|completion)(?: rates?)?;
    (?:answer|reply|fix|cash(?:ing)?|strike|win|clear up|cure|recovery|collection|clearance|sanction detection|
      solved|payment|success|take up|sell through|save|(?:graduate|job|student|work) placement|employment|
      progression|fill|scan|utilisation) rates?(?! of (?:crime|fires|void))(?! (?:in|to) hospital);
    (?:web|website|online|digital|electronic|app|portal) (?:transactions|bookings|payments|applications|take up|
      uptake|accounts|forms|reports|visits|usage|contact|interactions|service requests); market share;
    registered to vote; reinvestment;
    (?:net )?easy scores?|c ?mex(?: score)?|d ?mex(?: score)?|(?:customer|developer) measure of experience|
      (?:feedback|satisfaction|engagement|experience|nps|csat|friends and family|staff survey|voice|quality|audit|
      inspection|hygiene) scores?; service levels?$|service level (?:people|calls|%); best practice;
    (?:employees|staff|workforce|earners|recruits|officers|top \d+ %)(?: \w+){0,4} (?:declaring|with|
      who (?:declare|have|consider|are)|reporting|identifying|
      meeting the)(?: \w+){0,4} (?:disab\w+)(?: act)?(?: definition)?;
    top (?:five|5|10|\d+) ?%?(?: of)?(?: \w+){0,5} (?:with a disability|who are (?:women|disabled|female|
      from \w+)|from (?:\w+ ){0,3}(?:minority|minorities|bme|bame)(?: \w+)?|women|female)|top \d+ % (?:women|
      disabled|female|bme|bame);
    (?:posts?|roles?|positions?|jobs|seats)(?: \w+)? (?:occupied|held|filled) by (?:women|disabled \w+|females?|
      \w+ minorit\w+); permanent (?:staff|social workers|workforce|employees|recruits);
    (?:still|remain(?:ing|ed)?) in (?:post|employment|work|learning)|in post after;
    (?:frontline|front line|operational|visible|patrol) (?:posts?|roles?|duties|duty|policing);
    actively managed|under (?:contract|active management|framework|category management); stability index;
    (?:entrants?|students?|participants?|visitors?|audiences?|applicants?|attendees|acceptances|enrolments?|
      attended|visits|days) (?:\w+ ){0,3}?(?:from|by) (?:the )?(?:\w+ ){0,3}?(?:state schools?|low participation|
      polar\w*|deprived|disadvantaged|under ?represented|represented|minority|bame|bme|lower socio|widening|
      quintile)(?: (?:schools?|areas?|neighbourhoods?|backgrounds?|groups?|communit(?:y|ies)|economic|
      participation|postcodes?|famil(?:y|ies)|households?|[1-5]|one|two|and|or))*;
    (?:ratio of )?applications to (?:places|intake)|applications per place;
    ucas tariff(?: (?:scores?|points?|of entrants))*|(?:average|entry|mean) tariff(?: (?:scores?|points?|
      of entrants))*|tariff (?:scores?|points?|of entrants);
    (?:student|international|overseas|postgraduate|undergraduate|learner) (?:recruitment|enrolments?|
      numbers against target); teaching excellence(?: \w+)?;
    (?:judged |rated |graded |assessed |classed )?(?:to be |as |at )?[34] star(?: (?:and|or) [34] star)*;
    capped (?:9|8|nine|wider)(?: points?)? scores?|points scores?|average (?:points?|tariff) scores?;
    (?:phd|research degree|doctoral) (?:completions?|awards?|awarded);
    research (?:income|grants? (?:won|awarded|income)|council income|power);
    (?:basic skills|skills|literacy|vocational|accredited|key skills) (?:awards?|qualifications?|certificates?);
    graduate (?:outcomes|employment|prospects|level \w+);
    same (?:placement|home|school|job|social worker|foster home|care worker|employer)(?! (?:as|
      for less))(?: for)?;
    purposeful activity(?: hours)?|time (?:out of cell|unlocked)|hours (?:unlocked|out of cell|on duty)|
      special(?:s|constables?| constabulary) hours; training (?:days|hours)`,
  /** Care, health, police, fire. */
  care: String.raw`
    (?:receiv(?:e|es|ed|ing)|offered|given|provided with|accessing|accessed|in receipt of)(?: (?:an?|the|their|
      any|at least one|up to date))* (?:(?!not |no |without |emergency |hospital |late |improvement |penalty |
      repeat |inpatient |for |to |in |of |by )\w+ ){0,4}?(?:reviews?|assessments?|(?:health )?checks?|training|
      advice|information|feedback|screening|education|inductions?|vaccinations?|vaccines?|immunisations?|
      counselling|rehabilitation|reablement|telecare|therap(?:y|ies)|acknowledgements?|bundles?|replies|
      (?:specialist|appropriate|structured|suitable|effective|timely|definitive|recommended|
      psychological) (?:treatment|support|help|care)|antenatal care)\b;
    (?:2|two) week waits?(?:$| (?:performance|seen|standard|referrals?|target));
    (?:rtt|referral to treatment)(?: (?:within|under|in|incomplete|complete|completed|pathways?|patients?|waiting|
      less|than))* (?:under |less than )?18 ?weeks?|18 ?weeks? (?:rtt|referral to treatment|standard|target|
      performance); faster diagnosis(?: standard)?; (?:rosc|return of spontaneous circulation)(?: \w+)?|utstein;
    survival to discharge;
    (?:care|sepsis|stemi|stroke|asthma|falls|discharge|ventilator|pressure ulcer)(?: (?:care|six|6|one|
      1))? bundles?(?: (?:compliance|applied|completed|delivered))?;
    (?:hear|see) (?:and|&) treat(?:ed)?(?: rates?)?;
    (?:iapt|talking therapies|perinatal|cyp|service|treatment) access;
    diagnosed at (?:an )?(?:early stage|stages? (?:1|one|i)\b)(?: (?:and|or|2|two|ii))*|
      early (?:stage )?(?:cancer )?diagnosis;
    virtual wards? (?:occupancy|beds?|capacity|utilisation|usage|admissions); gate ?(?:kept|keeping|keep)(?: by)?;
    (?:vte|venous thromboembolism|falls|must|nutrition\w*|malnutrition|pressure ulcer|waterlow|delirium|
      frailty) (?:risk )?(?:assess\w*|screen\w*);
    (?:mandatory|statutory|safeguarding|core skills|fire safety|resuscitation|information governance|essential|
      induction|role specific)(?: (?:and|&) (?:mandatory|statutory))? training(?: (?:rates?|compliance|completion|
      completed|coverage))?;
    (?:new birth|6 (?:to )?8 week|12 month|antenatal|(?:2 (?:to )?)?2\.5 year|2 2\.5 year|two year) (?:visits?|
      reviews?|contacts?|checks?)(?: completed)?;
    (?:months|weeks|days|time) of life spent at home|(?:life|time|
      days) (?:spent )?at home(?: or in (?:a )?(?:community|homely) settings?)?|
      spent at home(?: or in (?:a )?(?:community|homely) settings?)?; organ (?:donors?|donation\w*)|blood donors?;
    case ?finding; (?:7|seven|3|three) day follow ups?|(?:48|72) hour follow ups?;
    median (?:\w+ ){0,3}(?:pay|earnings|wages?|salar(?:y|ies));
    (?:entering|entered|in(?! need)|started|starting|engaged in) (?:\w+ )?(?:psychological |talking |drug |
      alcohol |structured |effective )?(?:treatment|therap(?:y|ies))(?: (?:programmes?|services?|
      for psychological therapies))?; intensive home care;
    (?:helped|supported|enabled) to (?:live|stay|remain) (?:at home|independently)|live at home;
    (?:still )?in (?:touch|contact)(?: with)? (?=the (?:council|authority|service)|their (?:council|authority)|
      at (?:the )?age)|in touch(?: with)?|(?:authority|council|service) is in contact;
    carers? (?:assess\w+|receiving)|carers? (?:who )?(?:receiv\w+|assessed);
    children (?:who (?:are|were|have been) )?adopted|adoptions? of|adoption orders?|adopted from care;
    foster (?:households|homes|families|placements) (?:approved|recruited|available);
    (?:adopters?|adoptive families|shared lives carers|volunteers|mentors|special constables) (?:approved|
      recruited|available); mov(?:ing|ed) to(?:wards)? recovery; (?:kept|keeps?|keeping) (?:\w+ )?informed;
    (?:\d+ ?% of )?(?:their )?(?:\w+ )?(?:stay|time) (?:on|in) (?:a |an )?(?:acute )?stroke unit;
    approved foster (?:carers|households|homes|families);
    (?:no|not? (?:had )?(?:an?|any)) (?:ongoing |further |formal )?package of care(?: and support)?;
    have not (?:re ?)?contacted (?:the )?services?; best start; school read(?:y|iness);
    (?:arrests?|reports?|offences|referrals|cases|investigations|crimes|incidents) (?:\w+ )?(?:leading to|
      resulting in|that led to|result in) (?:a |an )?(?:charges?|convictions?|prosecutions?)\b;
    (?:stop and search )?(?:find|hit|positive) rates?|stop and search(?:es)? (?:leading to|resulting in|
      with) (?:a |an )?(?:positive outcomes?|arrests?|finds?|further action);
    positive (?:disposal|outcome|charge)s?(?: rates?)?;
    (?:crimes?|offences?|burglar(?:y|ies)|robber(?:y|ies)|violen\w+|rapes?)(?: (?:of|in) \w+){0,2} (?:detected|
      solved|cleared up)|detected (?:crimes?|offences|burglaries|robberies);
    (?:sanction|crimes?|burglar\w+|robber\w+|violen\w+|offences?|rapes?|hate|theft|vehicle|volume|
      cyber) (?:\w+ )?detections?|detections? (?:rates?|of (?:crimes?|offences|burglar\w+|robber\w+|violen\w+));
    (?:smoke |fire )?(?:alarms?|detectors?|sprinklers?) (?:(?:was|were|is|are|had|has) )?(?:been )?(?:present|
      fitted|(?<=\b(?:fires?|incidents|dwellings?|homes?|where|with|smoke)\b.*)(?:activated|actuated|operated|
      raised)|working|installed|owned)(?: (?:and|or) (?:working|operated|activated|raised|fitted|
      present))*(?! (?:but|not))|working smoke (?:alarms?|detectors?); home safety (?:visits|checks);
    confined to (?:the )?room of origin;
    special constab\w+ (?:hours|strength)|neighbourhood watch (?:schemes|members);
    offenders? (?:in|into|entering|gaining) (?:employment|work|accommodation|training|education);
    (?:accurate|complete) and timely|timely and (?:accurate|complete);
    homeless\w* (?:cases? )?(?:preventions?|reliefs?|prevented|relieved)(?: (?:and|or) (?:relief|relieved|
      prevention|prevented))?(?: (?:cases|duty|duties))?; preventions? and relief`,
  shared: String.raw`
    (?:prosecutions?|cases|charges|trials) (?:resulting|ending|that (?:resulted|ended)) in (?:a )?convictions?; housing delivery test(?: (?:scores?|results?|measurement))?; (?:five|\d) year (?:housing )?land supply; average sap;
    (?:mmr ?[12]?|dtap\w*|hpv|pcv|menb|men b|menacwy|rotavirus|hib\w*|flu|shingles|pneumococcal) (?:by age \d|at (?:\d+|one|two|five) \w+|uptake|coverage|vaccin\w+|immunis\w+);
    (?:dental|eye|hearing) checks?(?= (?:in|within|during|completed)); (?:rated|rating|rag|status) (?:as )?green;
    (?:with|ha(?:s|ve|d|ving)|receiv(?:e|es|ed|ing)|offered|given|hold(?:s|ing)?)(?: (?:had|received|a|an|the|their|up to date))* (?:(?!no |not |without |overdue |expired |expir|late |for |to |of |in )\w+ ){0,3}?(?:appraisals?|certificates?|risk assessments?|(?:health|dental|medical|safety|gas) checks?|(?:care|pathway|support|housing|education|treatment) plans?|key workers?|(?:allocated|named) (?:social )?(?:workers?|managers?|leads?|officers?|contacts?)|personal advis[eo]rs?|(?:structured|annual|medication) reviews?|supervision);
    rat(?:ed|ing)(?: of)? (?:(?:four|five|[45])\b(?: stars?)?(?: (?:or|and|to) (?:above|better|higher|over|five|5))?|(?:three|3)(?: stars?)? (?:or|and|to) (?:above|better|higher|over|more|five|[45])\b);
    return on (?:\w+ ){0,3}?(?:capital|investment|equity|assets)(?: employed)?; \d year (?:housing )?land supply;
    (?:walk(?:ing)?|cycl(?:e|ing)|wheel(?:ing)?)(?: (?:or|and) (?:walk|cycl|wheel)\w*)? to (?:school|work);
    (?:energy|electricity|[kmg]wh|power|heat) (?:generated|produced); (?:tickets?|seats?|places) sold; managed for (?:wildlife|nature|biodiversity);
    (?:leisure|sports?|community|fitness|swimming) (?:(?:centre|facility|facilities|pool) )?(?:visits?|usage|attendances?|users?)(?: rates?)?;
    positive (?:\w+ )?(?:feedback|reviews?|ratings?|responses?|inspections?|comments?); (?:ticket|shop|merchandise|bar|advertising|membership) sales;
    inward investment; investment (?:attracted|secured|won|levered);
    net promoter score; (?:requir|need)(?:ed|es?|ing|s)? no (?:further |ongoing |longer term |long term |additional |care )*(?:care|support|services?)(?: needs?)?; (?:requir\w+|need\w*|hav\w+|ha[sd]|with) no (?:further |ongoing |long term |additional |unmet )*(?:care |support |eligible )*needs?\b; (?:requir|need)ing no (?:further )?(?:action|investigation|maintenance|treatment|work|improvement|repair)s?;
    control over (?:their|your|my) (?:daily )?(?:life|lives);
    involved in (?:discussions?|decisions?|their care|planning|the design|shaping|reviews?); (?:usual|own|preferred) (?:place of residence|residence|home);
    (?:cared for|supported|living|managed|treated|care|placed|looked after) in the community; total tariff(?: (?:scores?|points?))?;
    (?:earn(?:ing|s)?|pa(?:id|ying|y)) (?:at least|more than|above|over|at or above|at) the (?:real |national |london )*living wage;
    (?:in|into) (?:professional|highly skilled|skilled|graduate|paid|secure|sustained|full time) (?:work|jobs?|employment|roles?)\b; (?:continu|progress)(?:ing|ed) (?:in|to|into|on to) (?:\w+ ){0,2}?(?:year|education|study|degree|level|employment|work|training|apprentic\w+)\b;
    new (?:(?:social|council|affordable|supported|supply) )*housing; living wage employers?;
    (?:online|digital|electronic|self serve) (?:transactions?|contacts?|payments?|applications?|forms?|accounts?|bookings?|claims?);
    tariff (?:scores?|points?); guilty pleas?; cash (?:balances?|surplus|generat\w+); (?:highly|widely|most) (?:cited|skilled|rated|recommended);
    (?:nationally|internationally|world) (?:excellent|leading|recognised); (?:books?|library items?|items from libraries) (?:issued|borrowed|loaned|lent);
    (?:appraisals?|pdr|supervision|induction|inspections?|health checks?|training) rates?$;
    (?:tree|tree canopy|canopy|woodland|forest|hedgerow) cover; (?:cycling|walking) (?:trips|journeys|levels); green flag; (?:first|1st|one of their) (?:choice|preference); expected (?:standard|level); progress 8; attainment 8; pass rate; high grades; (?:charge|conviction|arrest|prosecution|survival) rate; day case rate; capital receipts?; access rate; days cash; cash days; (?:renewable|solar|low carbon) (?:energy|electricity|power|heat); (?:units?|rooms?|offices?|shops?|stalls?|business|workspace|hotel|car park|theatre|class|lesson|course|school|pool|market|hall|seat) occupancy; occupancy (?:rate )?(?:of|for|at|in) (?:\w+ ){0,4}(?:units?|rooms?|offices?|shops?|stalls?|workspaces?|parks?); (?:use|usage) of (?:the )?(?:\w+ ){0,5}(?:centres?|librar(?:y|ies)|museums?|parks?|facilities|services);
    value for money; weight loss|los(?:t|ing|e) weight; life expectancy; quality of life; (?:good|rated|judged|graded|or) outstanding;
    good or better; well ?being; (?:take|taking|taken) ?up;
    (?:acceptable|satisfactory) (?:levels?|standards?) of \w+; up to date; in date;
    (?:in|into) (?:education|employment|work|training|suitable|settled|permanent)\b;
    (?:suitable|settled|permanent) accommodation; self directed support; direct payments?;
    (?:still|remain(?:ing|ed)?|living|live) (?:at home|in their own home|independently); harm free;
    smoke free; low carbon; zero (?:carbon|emissions?); superfast; gigabit; affordable homes;
    additional (?:homes|dwellings);
    new (?:\w+ )?(?:homes|dwellings|businesses|jobs|business registrations?); homes (?:built|delivered);
    on time; running on time; previously developed; brownfield; quality of; standard of living;
    gross value added; gva; gdp; working as planned; (?<!\byears? )in service; fully functional;
    (?:made|submitted|received|paid|pay|paying|pays|reported|booked|done|completed) (?:online|electronically|digitally|by direct debit|(?:through|via|by|using) (?:digital|online|electronic|self service) (?:channels?|means|methods?|forms?|services?));
    direct debit; spen[dt] (?:\w+ ){0,2}(?:with|on) (?:local|smes?|small);
    (?:deaths?|dying|die) (?:at home|in (?:their )?(?:usual|preferred) place(?: of (?:residence|death))?);
    (?:care|cared for|supported|support) at home; electoral registration; foster carers?; value added;
    (?:bus|passenger|public transport) journeys; in further (?:study|education);
    (?:staff|employees|officers|recruits|workforce|earners) from minority ethnic (?:\w+); channel shift;
    self service; start ?ups;
    (?:visits?|visitors?|users?|attendances?|admissions?) (?:to|of|at) (?:\w+ ){0,6}?(?:librar(?:y|ies)|museums?|galler(?:y|ies)|leisure|sports?|parks?|theatres?|centres?|websites?|pools?|venues?);
    (?:use|usage) of (?:\w+ ){0,2}(?:librar(?:y|ies)|museums?|galler(?:y|ies)|leisure|sports?|parks?|theatres?|buses|public transport);
    (?:library|museum|leisure|gym|pool|website|online) (?:visits?|visitors?|users?|usage|loans?|issues?|members?|attendances?|services? used);
    (?:contacts?|enquiries|calls|visits) (?:to|at) (?:the )?(?:visitor|tourist) (?:information )?centres?;
    at (?:or above )?(?:the )?target(?: condition)?; positive destinations?;
    positive (?:outcomes?|activities|experiences?); (?:solved|positive|successful) outcomes?; good level;
    as they would like; near(?:est)? target; energy efficien(?:t|cy); sap rating;
    epc (?:band |rating )?[abc]\b(?: or (?:above|better))?; condition [ab]\b(?:(?: or)? [ab]\b)?; interest cover;
    operating margin; entry tariff; access to; accessible to; fill rate; good (?:honours )?degrees?;
    world leading; at least good; food hygiene rat(?:ing|ed); sense of belonging; belong to; get on well;
    can influence; say in; listens? to; good job; broadly compliant; health checks?;
    physical(?:ly)? activ(?:e|ity); renewable energy; (?:homes?|households?|residents|properties|people|areas?|villages?|schools?|population|addresses|premises|stops?) (?:\w+ )?served by; facilities for; easy to; charging points?;
    fee income; knowledge transfer; spin ?outs?; (?:employment|job) rate; response rate(?!s? to);
    (?:(?<=\b(?:qualif\w+|awards?|attain\w*|achiev\w*|gain\w*|reach\w*|pupils|learners?|skills?|pass\w*|educated|trained)\b.*)level [345]\b(?: or above)?|level [345]\b(?: or above)?(?= (?:and above |or higher )?(?:qualif\w+|awards?|attainment|achiev\w*|apprentic\w+|skills?|certificates?|diplomas?|passes))); a c grades?; respect and consideration; dementia diagnosis rate;
    enhanced by;
    (?:earners|staff|employees|officers|professors|managers|firefighters|recruits|workforce|members) (?:that|who) are (?:women|female|disabled);
    (?:earners|staff|employees|officers|managers|recruits|workforce) with (?:a )?disabilit(?:y|ies);
    (?:earners|staff|employees|officers|managers|recruits|workforce) from (?:\w+ ){0,2}ethnic (?:minorit(?:y|ies)|minority \w+);
    (?:women|female|disabled|ethnic minority|bame|bme) (?:\w+ )?(?:staff|employees|officers|professors|managers|firefighters|recruits|apprentices|academics);
    home fire safety (?:visits?|checks?); safe and well visits?; home safety visits?`,
} as const;
