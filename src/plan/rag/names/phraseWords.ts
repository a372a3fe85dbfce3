/**
 * Things that several words name, or whose words would mislead one by one. Each is read as one word of its kind.
 * Written as the sources of patterns, with “;” between them, of text without brackets, hyphens and capitals.
 */
export const phrases = {
  /** Say nothing of which way is better. */
  plain: String.raw`
    (?:misuse of drugs|homelessness reduction|dangerous dogs|modern slavery|domestic abuse|anti social behaviour|proceeds of crime|noise|litter|clean air|fraud|theft|offences against the person|public order|mental capacity|mental health|care|children|children and families|equality|housing|licensing|gambling|food safety) act(?: \d{4})?\b;
    (?:council tax|income|housing|rent|financial|welfare|hardship|cost of living|mortgage|fee|fees|money|in work|universal|energy|fuel|funeral) (?:support|relief|assistance|credit|benefits?|allowances?|rebates?|discounts?|exemptions?|payments?)(?: (?:scheme|fund|grants?|payments?))*(?! advice); (?:small business |charitable |mandatory |discretionary )?(?:rates?|business rates?) (?:relief|discounts?|exemptions?)|cost of living;
    (?:as|so) well as\b;
    deprivation of liberty(?! backlog)(?: safeguards?)?; population growth; sen support; employment (?:land|sites?|space|floorspace|contracts?|tribunals?|status|law);
    scopes? [123](?:(?: (?:and|&|to))? [123])*;
    (?:fully|wholly) (?:or|and) (?:in )?part(?:ly|ially)?;
    (?:births?|deaths?|marriages?|still ?births?) (?:were )?(?:registered|registrations?);
    valid (?:planning )?(?:applications?|claims?|requests?); health visitors?; fixed (?:terms?|assets?|periods?|rates?|costs?);
    (?:costing|valued(?: at)?|worth|priced(?: at)?|sized?) (?:up to|less than|more than|over|under|below|above|between) £?[\d.]+; late (?:night|shift|opening|evening)s?; £[\d.]+(?: (?:000|and))*;
    national nondomestic rates?; nondomestic (?:rates?|premises|propert(?:y|ies)|buildings?);
    business rates; nonelective; nonemergency; nonclinical; nonteaching; nonteachers?; free school meals; code of (?:conduct|practice); (?:properties|units|homes|offices|shops|premises|rooms|space) to let; sick (?:pay|notes?);
    (?:fire )?risk assess(?:ments?|ed); risk (?:based|register|manage\w+|rating|level|category|profile|appetite|owners?|score); risk information; high(?:er)? risk; fire safety; health and safety;
    victims? of (?:\w+ ){0,2}(?:crimes?|abuse|violence|incidents?);
    (?:crime|abuse|violence) (?:victims?|survivors?); victims?; (?:domestic )?abuse survivors?;
    care leavers?; school leavers?; fixed penalty notices?; penalty (?:charge )?notices?; drug treatment;
    alcohol treatment; substance misuse treatment; learning disabilit(?:y|ies); severe mental illness;
    special educational needs; looked after(?! in the community); in need; low participation; lost property; smoke alarms?;
    fire alarms?; cancer screening; due (?:in|for|from|by|date)\b; rent due; income due; 
    (?:empty|void|vacant) (?:homes?|propert(?:y|ies)|shops?|dwellings?) (?:grants?|officers?|rates?|premiums?|relief|levy|discounts?); repeat (?:prescriptions?|orders?|visitors?|customers?|patients?); child protection; youth justice;
    criminal justice; complaints? handling(?: code)?; at risk; sickness benefit; crime and disorder;
    housing benefit; income (?:based|support|related); housing (?:association|register); council housing;
    long term; short term; stop and search(?:es)?; place of; place to; good(?:s)? and services; goods;
    new start; (?:on|at) (?:a|any) given (?:date|time|night|day|point); risk register; crimes? (?:data )?record(?:ed|ing); recorded; public rights? of way;
    rights? of way; agreed (?=[a-z]+ (?:time|target|standard|extension)); required timescales?;
    incomplete pathways?; (?:pupil|college|year \d+|year eleven) leavers?;
    (?:showing|shown|standing|classed|classified|deemed|recorded|regarded|assessed|categorised) as;
    (?:at |by )?(?:the )?end of (?:the )?reporting (?:period|year|quarter|month); reporting (?:period|year|quarter|month)`,
  /** The frame around what is measured, said in several words. */
  frame: String.raw`(?:highest|top|best) (?:paid|earning)|highest earn\w+; (?:on |at )?(?:the )?(?:last|first|final) (?:night|day|week|working day) of (?:the |each |every )?(?:month|quarter|year|week|period|term);
    perceptions? of; in (?:year|month|quarter)(?! \d); (?:year |month )?to date`,
  harm: String.raw`
    (?:above|over|exceeding|in excess of|breaching) (?:the )?(?:(?:legal|national|safe|statutory|guideline|eu|european|who|speed|noise|objective|air quality|permitted|annual|mean) )+(?:limits?|guidelines?|objectives?|levels?|values?);
    outstanding (?:\w+ ){0,2}?(?:caseloads?|workloads?|cases|repairs|jobs|actions|reviews|assessments|applications|orders); (?:in )?(?:red|amber) condition; out of light; trials? vacated;
    below (?:planned|required|safe|agreed|minimum) (?:\w+ )?(?:numbers|staffing|levels); caseloads? (?:above|over|of more than|exceeding) \d+; without (?:supply|power|running water|heating|hot water|mains water);
    (?:three|four|[34]) or more (?:\w+ )?(?:homes|carers|schools|addresses);
    (?:rated|rating|rag|status|flagged) (?:as )?(?:red|amber|black)(?: (?:or|and) (?:red|amber))?;
    (?:one|two|three|\d) or more (?:school )?(?:changes?|moves?|times)\b; (?:placements?|moves?) or more;
    epc (?:band |rating |rated )?(?:of )?[d-g]\b(?: (?:or|and) (?:below|lower|worse))?; epc (?:band |rating )?(?:of )?below [a-g]\b;
    below (?:the )?(?:(?:required|expected|acceptable|minimum|epc|national|safe) )*(?:grade|band|rating|level|standard|target|threshold|establishment)s?(?: [a-g]\b)?;
    rat(?:ed|ing)(?: of)? (?:zero|one|two|[012])\b(?: (?:or|to|and) (?:zero|one|two|[012]|below|less)\b)?;
    (?:travel\w*|driv\w+|go(?:ing)?|commut\w+)(?: to \w+)?(?: alone)? by (?:private )?car; rough sleeping; off contract; bounce rate;
    (?:flood(?:ing)?|(?:high )?severity \d|priority \d|major|critical) incidents?;
    not (?:known )?(?:to be )?in (?:education|employment|training)(?: (?:(?:or |and )?(?:education|employment|training)\b))*;
    (?:carbon|ecological) footprint; nitrogen dioxide; (?:electricity|gas|fuel|paper|plastic|energy|water|oil) (?:use|usage|used|consumption|consumed); corridor care; greenhouse gas(?:es)?; overheads?(?! lines?| cables?| wires?); (?:should|would|do|does|did|need) not (?:usually |normally |ordinarily )?(?:have )?(?:require|required|need|needed) (?:hospital )?(?:admission|hospitalisation)s?; admissions? to (?:\w+ ){0,3}(?:care|nursing|residential) homes?; excess weight; delay minutes; minutes late;
    past (?:the |their |its )?(?:planned |due |target |expected |original )*(?:end |due |target |completion |review )?dates?; bed days lost; vetting backlog;
    anti ?social behaviour; asb;
    (?:serious|security|safety|data|cyber|racist|violent|critical|hate|harm) incidents?; out of work;
    out of area(?: placements?)?; owing; at risk of(?! being); (?:unplanned|avoidable) (?:admissions?|attendances?|hospitalisations?);
    positive (?:\w+ ){0,4}?(?:tests?|testing|samples?|swabs?|cases?)\b(?! outcomes?); test(?:s|ing|ed)? (?:(?:that|which) )?(?:(?:were|was|are|is) )?positive; staff costs?(?<!(?:proportion|percentage|share|%) (?:of |spent on )?staff costs?); (?:tests?|testing|swab|covid|sample) positivity;
    weight gain(?:ed)?; negative (?:feedback|responses?|scores?|ratings?|reviews?|experiences?|outcomes?); % negative; escaping (?:from )?(?:custody|prison|detention); gain(?:ing|ed)? weight; (?:earn(?:ing|s)?|pa(?:id|y)) (?:less than|below|under) the (?:real |national |london )*living wage;
    (?:more than one|two or more|three or more|\d or more|\d\+|multiple) (?:\w+ )?(?:placements?|moves?|social workers?); placement (?:moves?|changes?|breakdowns?);
    number of moves; (?:spend|spending|expenditure) on (?:agency|temporary|interim|locums?|consultan\w+|overtime)(?: staff| workers?)?;
    single use plastics?; turnover of (?:\w+ )?(?:staff|employees|teachers|nurses|officers|social workers);
    signals? passed at danger; did not attend; dna; no access; no criteria to reside; ready to be discharged;
    without being seen; low birth ?weight; low (?:income|happiness|wellbeing|value|satisfaction|pay);
    drop ?outs?; waiting lists?; not in (?:education|employment|training)(?: (?:(?:or |and )?(?:education|employment|training)\b))*; not working;
    (?:temporary|emergency|interim|nightly(?: (?:stay|paid|let))?|hostel|hotel) accommodation; (?:bed (?:and|&) breakfast|b&b)(?: accommodation)?; run away; killed or seriously injured; ksis?;
    false alarms?; unwanted (?:fire )?(?:alarm )?signals?; first time entrants; ill health; rough sleepers?;
    sleep(?:ing)? rough; living on the streets; fear of crime; alcohol (?:specific|related); drug related;
    never events?;
    (?:staff|employee|workforce|tenancy|labour|nurse|nursing|teacher|officer|voluntary|executive|team|leadership|management|board|social workers?|care workers?|doctors?|firefighters?|leaders?|headteachers?|lecturers?|volunteers?|headcount) turnover;
    ^turnover rate; organised crime groups?(?! (?:\w+ )?disrupt); county lines?(?! (?:\w+ )?disrupt); excess (?:\w+ )?deaths?;
    (?:agency|temporary|interim|locum) (?:social |care |bank )?(?:staff|spend|expenditure|workers?|nurses?|doctors?|cost|use|usage|hours|shifts|teachers?|cover); (?:hsmr|shmi|mortality ind(?:ex|ices)); use of (?:seclusion|segregation|tasers?); resignations?; rough sleeping count; (?:trains?|buses|services|trams) crowding; crowding; tb incidence; incidence of tb; riddors?; riddor (?:\w+ )?(?:incidents?|reports?|reporting|accidents?|injuries); road closures?; care proceedings;
    permanent admissions; (?:emergency|unplanned|unscheduled|avoidable|preventable|ambulatory) (?:hospital )?admissions?; hospital admissions?; admission episodes?;
    delayed (?:transfers?|discharges?); more than one; second or subsequent; previously accepted;
    second time; subject of a child protection plan; sentenced to custody; length of stay;
    maintenance (?:should|needs?|is required); should be considered; considered for maintenance; fuel poor;
    energy (?:use|usage|used); water (?:use|usage|used); condition [cd]\b(?:(?: or)? [cd]\b)?;
    fly ?tip(?:s|ping|ped)?; use of (?:force|restraint); handovers? delays?;
    mixed sex; physically inactive; bad debts?;  sex offen[cs]es?; written off; write offs?;
    students? (?:to )?staff ratios?; trolley waits?; deprivation of liberty backlog; running costs?; pay gap`,
  boon: String.raw`
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
  cure: String.raw`
    back into (?:use|occupation); (?:returned|brought) (?:in)?to (?:use|occupation); brought to justice;
    further actions?; appeals? (?:(?!not |upheld |allowed )\w+ ){0,6}dismissed; appeals? (?:\w+ ){0,3}won;
    (?:rough sleepers?|homeless (?:people|families|households)) (?:\w+ )?(?:moved|helped|placed) (?:on )?(?:in)?to (?:\w+ ){0,2}?(?:housing|accommodation|homes?); (?:homes|houses|dwellings|flats|properties) (?:\w+ )?handed over;
    carried out; (?:brought )?under control; (?:organised crime groups?|ocgs?|county lines?|gangs?|threats?|offenders?) (?:\w+ ){0,2}disrupted; (?:result(?:ing|ed|s)?|lead(?:ing|s)?|led) (?:in|to) (?:an? )?(?:\w+ )?enforcement actions?; (?:moved|moving|helped to move|transferred) (?:on )?(?:in)?to (?:a )?(?:smaller|suitable|more suitable|settled|permanent|independent) (?:accommodation|homes?|housing|propert(?:y|ies)|living);
    given (?:an? )?(?:appointment|advice|support|information|help|assistance|training|choice)s?; let on; stop(?:ped)? smoking; smoking (?:quit(?:ters)?|cessation)(?! (?:advis\w+|officers?|clinics?|services?|staff|sessions?|budgets?|referrals?|funding)); put right;
    (?:fixed|completed|resolved|repaired) (?:right )?first time; appointments? (?:made and )?kept; followed up; made safe;
    paid (?:back|off); helped (?:to|into); supported (?:to|into); evidence (?:based )?recovery;
    sent for (?:reuse|recycling); found (?:work|employment|accommodation|safe)`,
  lapse: String.raw`
    (?:after|past|beyond|outside(?: of)?|later than) (?:the |their |its |our )?(?:\w+ )?(?:\w+ )?(?:targets?(?: (?:dates?|times?))?|timescales?|timeframes?|deadlines?|due dates?|time limits?|extensions? of time|slas?|standards?)\b;
    (?:require|requires|requiring|need|needs|needing) (?:an? )?(?:second|repeat|return|further|another) (?:visits?|calls?|appointments?|inspections?);
    recalled to (?:prison|custody);
    (?:require|requires|requiring|need|needs|needing|in need of) (?:\w+ )?(?:maintenance|repairs?|treatment|attention|improvement|replacement);
    found (?:to be )?(?:blocked|broken|missing|dirty|empty|unsafe); still open(?: after| at)?; still outstanding; still unresolved; turned down; (?:packages?|contracts?|contributions?|funding|grants?)(?: of care)? handed back(?: (?:by|to))?;
    in error; by mistake; off the road; opted out; turned away;
    appeals? (?:(?!not |dismissed )\w+ ){0,6}(?:allowed|upheld|lost); allowed (?:on appeal|against);
    overturned (?:on|at) appeal; cancelled (?:on|at|following) appeal; lost to follow up; no suspect;
    out of date; over budget; behind schedule; found (?:justified|at fault); failures? to; failed to;
    failing to; too (?:long|late|slow|few|high|low); does not support; do not support; last minute;
    fall(?:s|ing)? below; out of time; at fault; against (?:the )?council;
    open (?=(?:damp|complaints?|cases?|actions?|investigations?|claims?|faults?)\b);
    open (?:for )?(?:more|longer)`,
  /** Done in the time, place or way that was promised. */
  inTime: String.raw`
    (?:\d+|two|four|six|eight) (?:hours?|days?|weeks?|minutes?) (?:(?!below |not |under |outside |miss|breach|fail)[\w&]+ ){0,3}?(?:standards?|targets?|compliance|performance)\b; \d+ (?:day|week) (?:\w+ ){0,2}?treatments?\b;
    in (?:accordance|line|compliance|conformity|keeping) with (?:(?!the\b)\w+|the) (?:\w+ ){0,3}?(?:regulations?|guidance|guidelines?|standards?|requirements?|policy|policies|procedures?|legislation|plans?|law|code|contract|nice)\b; on (?:the )?(?:requested|booked|agreed|planned|due|scheduled|promised|appointed) (?:day|date|time)s?; on time; on track; in time; on programme; (?:to|on) schedule; to timescales?; right first time; first time fix;
    at (?:the )?first (?:visit|attempt|advert|point of contact|contact|time); first contact;
    (?:within|inside|in|under|by|before) (?:the |their |its |our |locally |nationally )?(?:\w+s )?(?:agreed |set |statutory |required |planned |published |landlords )*(?:complaint handling code )?(?:target|targets|timescales?|timeframes?|time limits?|deadlines?|due dates?|target dates?|target time|budget|standards?|sla|service levels?|census date|noon)\b(?: (?:times?|dates?|timescales?))?;
    (?<!\b(?:ended|ending|failing|failed|terminated|leaving|left|resigned|resigning|lost|died|dying|deaths?|broken down) )(?:within|inside) (?!the (?:last|past|previous|preceding)\b)(?:the )?(?:\w+ ){0,2}?(?:\d+|one|two|three|four|five|six|seven|ten|twelve) ?(?:\w+ )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|miles?|km|metres?)\b;
    in (?:\d+|one|two|three|four|five|six|ten) (?:working |calendar |clear )?(?:seconds?|minutes?|hours?|days?|weeks?|months?)\b;
    (?<!\b(?:but|for|with|do|does|doing|had|having|has|have|lasting|lasted|contains?|get|getting) )(?:less|fewer|in less) than(?: or equal to)? (?:\d+|one|two|three|four|five|six|ten|twelve) (?:working )?(?:seconds?|minutes?|hours?|days?|weeks?|months?)\b(?! old| of (?!(?:the |an? |their |it |its )?(?:arriv|receipt|referral|report|notif|call|admission|request|being)))(?! service); under \d+ (?:working )?(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?)\b(?! old);
    (?:within|inside) (?:the )?(?:(?!of |and |or |in |with |not |than |to )\w+ ){0,4}?(?:targets?|timescales?|timeframes?|time limits?|deadlines?|standards?|sla|terms)\b(?: times?)?(?! condition);
    (?:no|not) (?:longer|more|later|greater) than (?:\d+|a|one|two|three|four|five|six|seven|eight|ten|twelve) (?:working |calendar |clear )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\b;
    (?:waiting|wait|waited|seen|treated) (?:\w+ ){0,2}?\d+ (?:hours?|days?|weeks?|months?) or (?:less|fewer|under|sooner);
    by (?:\d+|ten|twelve) (?:completed )?(?:weeks|days|months)\b;
    (?:up to|at most|not exceeding) (?:\d+|one|two|three|four|five|six|seven|ten|twelve) (?:working |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?|months?)\b;
    by (?:the )?(?:end of the (?:financial )?year|year end); same day; next day`,
  /** More time or way than was wanted. */
  exceed: String.raw`
    (?:over|more than|longer than|greater than|older than|later than|exceeding|beyond|above|in excess of|after more than) (?:\d+|one|two|three|four|five|six|seven|ten|twelve|a) ?(?:working |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|miles?|km)\b(?: old)?;
    (?:lasting|for|waiting|open) (?:\d+|one|two|three|six|twelve) (?:days?|weeks?|months?|years?) (?:or more|plus|or longer|and over);
    \d+ (?:hours?|days?|weeks?|months?) or (?:more|longer|over); \d+\+ (?:hours?|days?|weeks?|months?)`,
  gap: String.raw`
    gaps?; differen(?:ce|tial)s? (?:between|in); disparit(?:y|ies); disproportionality; inequalit(?:y|ies);
    disparate; inequit(?:y|ies); slope index`,
  opinion: String.raw`
    satisf(?:action|ied); confiden(?:ce|t); agree(?:ment|ing|s)? (?:that|with); (?:who|that) (?:strongly |tend to |generally )?agree(?:d)?\b(?! to); (?:feel|feels|felt|feeling) (?:\w+ ){0,3}?(?:sense of \w+|in control|influence|able to \w+)(?: (?:and|over|or) (?:\w+ ?){1,2})?;
    trust(?:ed|ing)? (?:in|that); recommend(?:ing|s)?; would recommend(?:ed)?; % recommended;
    friends and family(?: test)?(?!.*\b(?:not|negative|unlikely)\b);
    (?:feel|feels|felt|feeling) (?:that )?(?:they (?:are |were |have been )?)?(?:very |fairly |quite |well |more |able )?(?:safe|safer|secure|confident|satisfied|supported|informed|valued|listened|involved|included|proud|well|respected|welcome|part of|belong)\b;
    (?:feel\w*|felt|think|thinks|believe|believes|say|says|agree) (?:that )?(?:the|their|our|we|they) (?:\w+ ){0,2}?(?:keeps?|communicates?|listens?|treats?|understands?|cares?|acts?|does|do|provides?|responds?) (?:(?!not |no |poor|bad|less )\w+ ){0,3}?(?:well|informed|fairly|good|quickly|respect\w*|residents|customers|people|them);
    (?:say|says|said|report\w*|feel|feels|felt|state|states) (?:that )?(?:their|they|it|the service) (?:\w+ ){0,3}?(?:has |have |had |was |were |is |are )(?:improved|better|helped)\b;
    user experience; happy with; pleased with; positive about;
    rate(?:d|s)? (?:\w+ ){0,10}?(?:as )?(?:good|excellent)`,
  neg: String.raw`
    (?:still|yet|remaining|left|waiting) to be; not; no; without; never; unable to; cannot; below; less than; fewer than; no longer; neither; nil;
    worse than; lower than`,
  /** May turn the sense of all that is said with them. */
  doubt: String.raw`
    \d+ (?:hour|day|week|month) (?:\w+ ){0,2}?waits?\b; (?:in)?direct result; deregist\w+; (?:income|expenditure|receipts?|costs?) against (?:\w+ )?(?:budgets?|targets?|forecasts?|plans?|profiles?); comparisons?; ratio of; escaping; exiting; overcoming; lifted out of; mov(?:ed|ing) out of; partial(?:ly)?; conditional(?:ly)?; free(?= (?:at|for|from|in|by|of|or|and)\b|$); former(?! tenants?); anti;
    counter; instead; rather than; other than; except; despite; alternatives?; trends?; direction of travel;
    variance; variation; less; fewer; lowest; highest; potential(?:ly)?; if; whether`,
} as const;
