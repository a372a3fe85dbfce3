/**
 * Things that several words name, or whose words would mislead one by one. Each is read as one word of its kind;
 * those of which less or more is wanted are in phraseHarms and phraseBoons. Written as the sources of
 * patterns, with “;” between them, of text without brackets, hyphens and capitals.
 */
export const phraseWords = {
  /** Say nothing of which way is better. */
  plain: String.raw`
    (?:of|after|from|since|following) (?:(?:it|them|us|the) )?(?:being|having been|been) (?:reported|notified|
      referred|received|made|identified|logged|raised|told|informed|admitted|requested|assessed|ordered|
      registered)(?: (?:to|by) (?:us|the council))?;
    of (?:notification|receipt|referral|request|application|report|admission|diagnosis|discovery)\b; life risk;
    (?:who|that) (?:are|were|is) (?:aged )?(?:under|over|aged) \d+(?: (?:to|and) \d+)?(?: (?:years?(?: old)?|
      or over))?; with or without (?:\w+ )?(?:support|care|help|assistance|medication|a disability);
    whether or not;
    (?:where|if|as|when) (?:\w+ )?(?:appropriate|applicable|necessary|required|relevant|possible|practicable|
      practical|needed);
    (?:maintained|supported|improving|good|special|mainstream|independent|state) (?:special |secondary |primary |
      nursery )?schools?(?= \w)(?! (?:rated|with|judged)); (?:young people |children )?leaving care;
    retirement age;
    as a (?:direct )?result of (?:\w+ ){0,5}?(?:action|intervention|interventions|work|support|advice|council|
      authority|grants?|schemes?|programmes?|help|investment|funding)(?! (?:failure|delay))\b; good friday;
    starters and leavers|leavers and starters;
    dangerous (?:structures?|buildings?|goods|dogs?|wild animals?) (?=attended|inspected|made|responded|dealt|
      visited)|dangerous occurrences(?: regulations?)?|
      reporting of injuries diseases and dangerous occurrences(?: regulations?)?; health (?:and|&) safety;
    housing needs; special needs; emergency (?:planning|services|lighting|exercises?|preparedness);
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
  frame: String.raw`
    or (?:above|over|higher|greater|longer)\b; [ap]m peak; in attendance;
    or (?:whose (?:\w+ ){1,2}(?:is|are|was|were) )?(?:not |un)known;
    (?:highest|top|best) (?:paid|earning)|highest earn\w+; (?:on |at )?(?:the )?(?:last|first|final) (?:night|day|week|working day) of (?:the |each |every )?(?:month|quarter|year|week|period|term);
    perceptions? of; in (?:year|month|quarter)(?! \d); (?:year |month )?to date`,
  cure: String.raw`
    g[ai]v(?:e|ing|en) up smoking|quit(?:ting)? smoking; became? (?:re)?occupied|becoming occupied;
    risks? (?:was |were |is |has been )?(?:reduced|removed|managed)(?: or (?:reduced|removed))?;
    meeting (?:the |their |our |all |agreed |expected |required |minimum |national |
      relevant )*(?:\w+ ){0,4}?(?:standards?|targets?|milestones?|requirements?|criteria|needs|deadlines?|
      expectations?|sla|obligations?|timescales?|objectives?|thresholds?|guidelines?|wcag(?: \w+)?|
      specifications?|commitments?)\b;
    not (?:requir|need)ing (?:\w+ )?(?:repairs?|maintenance|treatment|improvement|intervention);
    made fit|brought up to (?:\w+ )?standard;
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
