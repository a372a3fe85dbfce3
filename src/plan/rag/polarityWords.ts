const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words of a KPI's name of which less is better. */
export const lowerWords = list(`
  delayed delays delay wait waiting waits complaints complaint sickness absence absences absenteeism vacancy
  vacancies vacant void voids turnaround arrears overdue missed incidents incident accidents crime crimes
  offences reoffending homelessness homeless rough debt debtors empty loss lost emissions backlog
  unemployment unemployed neet missing deaths death mortality obesity obese errors failures failed unwanted
  injuries injury pollution burglary burglaries evictions exclusions graffiti litter detritus tips illegal
  slippage overspend abandoned abuse conceptions truancy poverty damp mould breaches defects congestion
  readmissions prevalence outstanding`);

/** Words of which more is better. */
export const higherWords = list(`
  satisfaction satisfied achieved achieving achieve attainment attendance enrolments enrolment usage users
  visits visitors visitor footfall participants participation participating taking uptake
  recycled recycling composting reuse reused completed completion completions collected recovered
  successful success improved improving improvement good trust volunteers volunteering
  membership employment employed quit cessation engaged engaging involved benefiting benefited trained
  met meeting compliant compliance coverage immunised vaccinated healthy
  sold tickets businesses apprenticeships apprentices students resolved answered valid
  decent passed reablement loans downloads accredited
  qualified housed resettled acceptable prevented saved confident safe rating ratings efficiency`);

/** Phrases of which more is better, whose words alone say nothing. */
export const higherPhrases =
  /\b(?:(?:living|still|remain(?:ing)?) (?:at home|independently)|new (?:\w+ ){0,2}(?:homes|dwellings|businesses)|homes (?:built|delivered)|direct payments|take up|on time|good or outstanding)\b/;

/** What is done to bad things in good time: of complaints answered, more is better. */
export const remedies = list(`
  responded answered resolved completed cleared recovered collected paid processed assessed attended closed
  investigated removed determined repaired dealt resulting prevented acceptable avoided tackled decided
  diverted electronically implemented`);

/** A name that begins so asks for less, whatever it names. */
export const lowerLead =
  /^(?:we )?(?:reduc(?:e|ed|ing|tion)|decreas(?:e|ed|ing)|fewer|lower|minimis(?:e|ed|ing)|less)\b/;

/** A name that begins so asks for more. */
export const higherLead =
  /^(?:we )?(?:increas(?:e|ed|ing)|improv(?:e|ed|ing|ement)|more|rais(?:e|ed|ing)|maximis(?:e|ed|ing)|grow(?:th|ing)?|higher)\b/;

/** Time taken: of which less is better, unless it says how many were in time. */
export const timeTaken =
  /\b(?:(?:average |mean |median )?(?:number of |no of )?(?:working )?(?:days|weeks|hours|minutes|time) (?:taken|to|lost|between|from|per|waiting)|average (?:\w+ ){0,3}(?:time|days|wait|length|cost)|(?:waiting|processing|handling|re ?let|turn ?round) times?|turnaround|response times?|time to|cost (?:per|of)|length of stay|lost due|lost through)\b/;

/** Turns the sense of the words round. */
export const negations = /\b(?:not|without|unable|fail(?:ing)? to|never|no longer|non)\b/;
