/**
 * Things that several words name and of which less is wanted: field by field what officers of a field know at once by its
 * name, then what many fields share. Written as the sources of patterns, with “;” between them; where a line ends says
 * nothing. They are looked for in this order.
 */
export const phraseHarms = {
  /** Waste, streets, environment, water, energy, roads and rail. */
  places: String.raw`
    waste (?:arisings?|generated|produced|created|growth)(?! (?:which|that|sent|recycled|composted|reused)\b);
    (?:municipal|household|residual|commercial) waste (?:arisings?|per);
    (?:particulate matter|particulates|pm ?10|pm ?2\.5|no2|so2|ozone|nitrogen dioxide|black smoke|
      nox)(?: \w+)?? (?:concentrations?|levels?|exceedances?); particulate matter;
    (?:motor |car )?vehicle (?:miles|kilometres|km)(?: travelled)?;
    (?:business|grey fleet|car|staff|casual user) mileage; dog (?:fouling|mess|attacks?); fly posting;
    invasive (?:species|weeds?); (?:japanese )?knotweed; mains? (?:repairs|bursts?); water quality contacts;
    (?:hosepipe|usage) bans?;
    contacts (?:\w+ ){0,4}?(?:about|regarding|for) (?:discolou\w+|taste|appearance|odour|water quality|
      drinking water quality|smell); (?:severe|temporary use|speed|water) restrictions; shrinkage;
    low (?:water )?pressure; customer (?:minutes|interruptions|hours) lost; minutes lost; spads?;
    in excess of capacity; (?:signal|points|track|fleet|train|asset|service affecting) failures?; broken rails?;
    track buckles?; out of (?:service|action|order|use|commission); (?:library|beach|lane|branch) closures?;
    (?:flooded|flooding of) (?:properties|homes|premises)|(?:properties|homes|premises) (?:internally )?flooded;
    sewer (?:flooding|collapses?|blockages?); pollution (?:incidents?|events?);
    (?:household |domestic )?energy bills?; (?:food|water) waste; plastic bottles;
    air quality management areas?(?: declared)?;
    on the (?:\w+ )?at risk register|at (?:high|medium|significant|serious|greater|increased|very high)(?: (?:or|
      and) (?:high|medium|very high|significant))? risk`,
  /** Housing, planning, benefits, money, staff, ICT and law. */
  offices: String.raw`
    (?:with no|without|without any|ha(?:ve|s|d) no|with neither|lacking|do(?:es)? not have|not having|
      not in receipt of|not provided with|not offered)(?: an?| the| their| any| up to date| valid| current| named
      | allocated| completed| appropriate| approved| recognised| formal| recent| full)* (?:(?!further |ongoing |
      support |care |need|problem|complaint|fault|defect|delay|harm|error|incident|repeat|sickness|absence|
      accident|sanction)\w+ ){0,2}?(?:plans?|reviews?|checks?|assessments?|certificates?|workers?|gps?|dentists?|
      heating|insulation|qualifications?|consent|permission|licen[cs]es?|insurance|fixed address|recourse|
      broadband|training|supervision|appraisals?|inductions?|provision|school places?|internet|car|passports?|
      agreement|authorisation|orders?|handrail|toilets?|shower|sanitation|pension|savings|bank account|cover)\b;
    average caseloads?;
    in (?:dispute|arrears|default|breach|debt|crisis|deficit|(?:\w+ )?poverty|disrepair|rent arrears);
    void (?:homes?|propert(?:y|ies)|dwellings?|units?|stock);
    tenanc(?:y|ies) (?:terminat\w+|ended|ending|failures?|breakdowns?) within|tenancy (?:terminations?|failures?|
      breakdowns?); no access (?:visits?|appointments?|cases?);
    (?:main (?:housing )?duty|homeless(?:ness)?) (?:acceptances?|accepted); homeless(?:ness)? acceptances?;
    (?:tents?|rooflessness|sofa surf\w+); unimplemented (?:planning )?permissions?;
    (?:out of work|unemployment|jobseekers?) (?:benefits?|allowances?)(?: (?:rate|claimants?))?|
      out of work claimants?; (?:key |main )?out of work benefits? claimants?;
    aged (?:creditors?|debts?|debtors?|tickets?|incidents?|calls?|invoices?|cases|backlog|requests);
    (?:creditor|debtor) days; days sales outstanding; (?:limited|no|minimal) assurance(?: \w+)?; overspent;
    overspends?; (?:compensation|ex gratia) (?:paid|payments?|payouts?|awards);
    (?:liability|negligence|public liability|litigation) claims; compensation paid;
    off contract (?:spend|spending|purchases?|purchasing); maverick (?:spend|buying|purchas\w+);
    noncompliant (?:spend|purchas\w+); (?:spend|expenditure) (?:off|outside)(?: of)? contracts?;
    consultan(?:cy|ts?) (?:costs?|fees); temporary staff(?:ing)?(?: (?:costs?|spend|expenditure|usage))?;
    (?:bank|agency) (?:and|or) (?:agency|bank)(?: (?:staff|costs?|spend|usage|expenditure))?;
    (?:premium|locum) pay; cost to income ratio;
    (?<!\bbenefits? )subsid(?:y|ies)(?! (?:received|claimed|recovered|due)); bad debt provisions?;
    (?:ill health|early|medical) retire(?:ments?|d|es?)(?: (?:on|through|due to) (?:\w+ ){0,3}?ill health)?;
    reliance on (?:\w+ ){0,2}(?:agency|inpatient|temporary|bank|locum|consultants?|grants?|subsidy|
      hospital)(?: \w+)?; (?:external|internal|monthly|annual|rolling|headcount|fte|staffing|wte) turnover;
    turnover by (?:headcount|fte|wte)|turnover rate; vacancy (?:factor|rates?|levels?|gap);
    (?:spam|phishing|malicious|suspicious) (?:emails?|messages?|links?)(?! (?:blocked|stopped|reported|
      removed))(?: (?:received|clicked))?;
    (?:data|personal data|information|security|gdpr|confidentiality|information governance|
      privacy) (?:breach(?:es)?|incidents?|losses)(?: (?:reportable|reported|notifiable|
      notified)(?: to (?:the )?\w+)?)?;
    (?:p1|p2|priority [12]|sev(?:erity)? [12]|major) (?:incidents?|faults?|failures?|outages?|tickets?);
    customer effort(?: score)?; (?:house )?prices? to (?:\w+ )?(?:earnings|income|salary) ratio;
    affordability ratio; (?:jsa|universal credit|benefit) claimants;
    (?:resulted|resulting|results?|ending|ended) in (?:an? |illegal |underage |a failed )*(?:sales?|disputes?|
      tribunals?|ombudsman investigations?); underage sales?;
    against (?:officers?|medical|professional|legal|planning officers?) (?:advice|recommendations?);
    (?:agency|employment) tribunals? (?:claims|lost);
    empty (?:units|shops|premises|homes|properties|beds|places|desks); late payment interest;
    interest (?:paid )?(?:on|for) late payments?`,
  /** Children, care, health and public health. */
  care: String.raw`
    (?:placed|placements?|living|educated|housed|treated|beds?|cared for|accommodated|
      schooled) (?:\w+ )?(?:out of|outside(?: of)?) (?:the |their |its |our )?(?:\w+ ){0,2}?(?:area|county|
      borough|city|authority|district|region|boundary|trust|home)\b;
    out of (?:area|county|borough|city|authority|district|region)(?: (?:placements?|beds?|schools?))?;
    (?:more than|over|further than|at least|greater than) \d+ ?(?:miles|km|kilometres) (?:away )?from (?:their |
      the )?(?:family |own )?(?:home|family|school)(?: (?:address|area))?;
    (?:more than|over) (?:\d|one|two|three) (?:\w+ )?(?:placements?|social workers?|moves?|schools|changes|
      care workers|carers|foster homes);
    (?:had to |who )?(?:moved?|change[ds]?)(?: \w+)? (?:\d|two|three) or more times;
    (?:\d|two|three) or more (?:\w+ ){0,2}?(?:protection plans?|placements?|social workers?|moves|times|episodes|
      occasions);
    foster(?: carers?| homes?| households?| families)? (?:carers? )?(?:deregist\w+|resign\w+|leavers|leaving|lost|
      who left); custodial (?:sentences?|remands?);
    (?:sentenced to|remanded (?:in|to|into)|receiving a) (?:youth |police )?(?:custody|custodial sentences?|
      detention);
    births? to (?:teenage|young|underage) (?:mothers?|girls|women|parents)|teenage (?:births?|pregnanc(?:y|ies)|
      conceptions?|mothers?|parents?)|under ?1[68]s? (?:conceptions?|pregnanc(?:y|ies));
    part time timetables?|reduced timetables?;
    not (?:continuing|progressing|attending|engaging|returning|participating|responding|
      recycling)\b(?: in (?:higher |further )?education)?;
    not in full time (?:school|education)|not attending school|(?:missing|miss) (?:from )?(?:education|school|
      home|care)|missing from (?:education|home|care|school); out of school;
    (?:special measures|improvement notices?|serious weaknesses); school place (?:shortage|deficit);
    ehcp? (?:tribunals?|appeals?); tribunal appeals? (?:lodged|registered);
    (?:who|that|people|adults|women|mothers|men|pupils) (?:currently |still |regularly )?smok(?:e|ed|es|ing)\b|
      smok(?:ers|ing) at (?:the )?(?:time of )?(?:delivery|booking);
    (?:drink|drinking) (?:\w+ ){0,3}?(?:over|above|more than|at (?:harmful|hazardous|increasing|
      higher)) (?:\w+ ){0,3}?(?:limits?|levels?|risk|units|guidelines); binge drink\w*;
    (?:high|raised) anxiety(?: scores?)?; anxiety scores?;
    (?:alcohol|drug|heroin|opiate|crack|substance|class a)(?: or (?:drug|alcohol))? (?:misuse|abuse|use|addiction|
      dependence|deaths?|poisonings?|related (?:deaths?|harm|crimes?|offen[cs]es?|offending|admissions?|
      hospital \w+|incidents?|violence|disorder|litter|mortality|conditions?|illness\w*|injur\w+|exclusions?|
      absences?|behaviour|collisions?|accidents?|fires?|problems?)); (?:potential )?years of life lost;
    potentially (?:avoidable|preventable|harmful|inappropriate|unsafe|serious)(?: (?:emergency )?(?:admissions?|
      attendances?|deaths?|bed days))?; tooth (?:decay|extractions?); physical inactivity;
    admi(?:ssions?|tted) (?:(?!within|from|at home)\w+ ){0,8}?to (?:\w+ ){0,5}?(?:residential|nursing|care homes?|
      permanent residential|acute hospitals?|hospital as an emergency)(?: (?:and|or|care|nursing|residential|
      homes?))*;
    discharged (?:to|into) (?:a |an )?(?:\w+ ){0,2}?(?:care home|residential care|nursing home|
      residential or nursing(?: \w+)*);
    (?:on|to|in) (?:an? )?adult (?:psychiatric |mental health |acute |inpatient )?(?:wards?|facilities|beds);
    convey(?:ed|ance|ances|ing) to (?:an? |the )?(?:emergency departments?|ed|a&e|hospitals?|type \d);
    (?:medical|surgical) outliers?|outlying patients?|outliers;
    board(?:ing|ed|ers) in (?:an? |the )?(?:emergency departments?|ed|a&e|corridors?);
    (?:3rd|4th|third|fourth|degree)(?: (?:and|or|&) (?:4th|fourth))?(?: degree)? (?:perineal )?tears?;
    (?:broad spectrum )?(?:antibiotic|antimicrobial|antibacterial|opioid|benzodiazepine|
      hypnotic)s? (?:prescribing|prescribed|prescriptions?|items?|dispensed|consumption|usage)(?! (?:according|
      in line|in accordance|compliance|within|by))|broad spectrum antibiotics?;
    (?:cat(?:egory)?|c) ?[1-5](?: (?:mean|average|90th|median|(?:per)?centile|response))+(?: times?)?$;
    (?:12|24) hour (?:\w+ ){0,2}?(?:waits?|waiters?|breach\w*)|(?:52|65|78|104)\+? (?:weeks?|
      days?) (?:\w+ ){0,2}?(?:waits?|waiters?|waiting|breach\w*); (?:over|plus|\+) ?(?:52|65|78|104) weeks?;
    (?:hospital acquired|healthcare associated|hcais?|device related|surgical site|bloodstream|line) infections?|
      hcais?|hospital acquired (?:pressure ulcers|thrombos\w+|conditions);
    (?:e coli|c ?diff(?:icile)?|mrsa|mssa|klebsiella|pseudomonas|clostridium difficile|
      clostridioides difficile)(?: (?:bacteraemias?|cases|infections?))*;
    (?:pressure|moisture) (?:ulcers?|sores?|damage); falls? (?:with|resulting|causing|per);
    cases? of (?:measles|tb|mrsa|c difficile|scarlet fever|pertussis|hiv|syphilis|gonorrhoea|chlamydia|
      hepatitis \w)|new sti diagnos\w+; hospital deaths; cancelled operations; operations cancelled;
    (?:short|late|low|inadequate|unfilled) staffing|unfilled (?:shifts|posts|hours|duties|rotas?)|
      shifts (?:unfilled|not filled|understaffed)|red flag(?:s| \w+)?;
    delayed (?:discharge|transfer)s?(?: of care)?(?: (?:patients?|bed days|days|numbers))?;
    pathways? of care delays?;
    stranded patients|super ?stranded(?: patients)?|long ?stay(?:ers| patients)|
      no longer meet\w* (?:the )?criteria to reside; (?<!\b(?:long|short|fixed) )term admissions?;
    low birth ?weight(?: (?:babies|births?|infants?))?; premature (?:deaths?|mortality|births?);
    excess winter (?:deaths?|mortality)`,
  /** Police, fire, courts, prisons. */
  law: String.raw`
    (?:victims? )?(?:does|do|did) not support (?:prosecution|police action|(?:an? )?investigations?|
      further action)|victims? not supporting(?: \w+)?|victims? (?:who )?withdr[ae]w\w*;
    (?:closed|filed|finalised) (?:as|with|due to|because of) (?:evidential difficulties|no suspect|
      victim \w+ not support|no further action|undetected|unsolved|
      insufficient evidence)(?: victims? does not support)?|evidential difficulties;
    cracked (?:and ineffective )?trials?|ineffective trials?|vacated trials?;
    (?:units?|cells?|accommodation)(?: \w+)? (?:intended|designed|certified|meant) for (?:fewer|one|
      less)(?: \w+)?;
    (?:knife|gun|violent|hate|drug|vehicle|acquisitive|cyber|business|rural|retail|youth|organised|neighbourhood|
      serious|all|total|recorded) crimes?(?! (?:solved|detected|cleared|resolved|victims?|survivors?|prevention|
      prevented|hotspots? patrolled|scene|scenes)); self inflicted deaths?; returned? to (?:custody|prison);
    recalls? to (?:custody|prison);
    (?:accidental|deliberate|primary|secondary|dwelling|chimney|vehicle|grass|refuse|wild|building|house|
      outdoor) fires?(?: (?:attended|in (?:dwellings?|homes|buildings)|per))?; fires attended in;
    all fires(?: attended)?;
    (?:calls to )?(?:malicious |hoax |unwanted |automatic |automated |good intent )*(?:false alarms?|hoax calls|
      malicious calls)(?: (?:calls|incidents|attended|attendances|received|activations))*;
    road traffic (?:collisions?|accidents?|casualties|injuries)(?: attended)?;
    fire (?:deaths?|fatalities|injuries|casualties|related (?:deaths?|injuries));
    no (?:working |operational |functioning )?(?:smoke )?(?:alarms?|detectors?)(?: (?:was|were|is|
      are))?(?: (?:fitted|present|working|installed|raised))?;
    (?:alarms?|detectors?) (?:(?:was|were|is|had been) )?(?:fitted |present )?(?:but )?(?:did|do|
      does) not (?:actuate|activate|operate|work|sound|raise\w*)(?: the alarm)?|(?:alarms?|detectors?) (?:failed|
      not working|not fitted|missing);
    breach(?:es|ed|ing)? (?:of )?(?:the |their |its |any )?(?:\w+ )?(?:conditions?|licen[cs]es?|bail|orders?|sla|
      limits?|tenancy|standards?|regulations?|permits?|duty|confidentiality|code|requirements?|procedures?|
      rules)\b; sla breach(?:es)?`,
  shared: String.raw`
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
} as const;
