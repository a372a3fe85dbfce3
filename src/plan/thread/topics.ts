/** What an outcome may be about, and how texts of a council's plan speak of it without its own words. */
export interface Topic {
  /** An outcome whose name has this is about it. */
  readonly anchor: RegExp;
  /** A text that has one of these speaks of it. Each says so by itself: "need" or "support" do not. */
  readonly signals: RegExp;
}

/** The fields in which councils work, in the words of the published plans; "SEND" in capitals is no verb. */
export const topics: readonly Topic[] = [
  {
    anchor: /\bsafe(?:ty|r|ly)?\b/i,
    signals:
      /\bsafe(?:ly|r|guarding)?\b|\bfire (?:risk|safety)\b|\bcrime\b|\bviolence\b|\bVAWG\b|\bdomestic abuse\b|\banti-?social behaviour\b|\bchild protection\b/i,
  },
  {
    anchor: /\bhealth(?:y|ier)?\b|\bwell-?being\b/i,
    signals:
      /\bpublic health\b|\bmental health\b|\bhealth(?: and (?:social )?care| and well-?being| and social care| system| services?)\b|\bhealthier\b|\bvaccinat|\bquality of life\b|\bsmoking\b|\bsubstance misuse\b/i,
  },
  {
    anchor: /\bpotential\b|\bequal opportunit|\beducation\b|\blearning\b|\bskills\b/i,
    signals:
      /\bschools?\b|\bacadem(?:y|ies)\b|\bofsted\b|\beducational?\b|\blearning(?! disabilit)\b|\bapprentice|\battainment\b|\bEHC\b|\bspecial educational\b/i,
  },
  {
    anchor: /\bindependen(?:ce|t|tly)\b|\bchoice\b/i,
    signals:
      /\breablement\b|\bdirect payments?\b|\blive independently\b|\bindependent living\b|\bstrengths?[- ]based\b|\bquality of life\b|\bpersonal budgets?\b/i,
  },
  {
    anchor: /\bcommunit(?:y|ies)\b|\bcohesi/i,
    signals:
      /\bvoluntary (?:and community )?sector\b|\bcommunity (?:sector|cent(?:re|er)s?|resilience|engagement|groups?)\b|\bvolunteer/i,
  },
  {
    anchor: /\bsustainab|\bclimate\b|\bclean air\b/i,
    signals:
      /\bnet zero\b|\bcarbon\b|\benergy efficien|\bair quality\b|\brecycl|\bbiodiversity\b|\bclimate (?:action|change)\b/i,
  },
  {
    anchor: /\beconom(?:y|ic)\b/i,
    signals: /\beconomic growth\b|\binward investment\b|\bSMEs\b|\bsmall businesses\b|\bjobs created\b/i,
  },
  {
    anchor: /\b(?:public|open|green) spaces\b/i,
    signals: /\b(?:open|green|public) spaces?\b|\bpublic realm\b|\bparks and\b|\bgardens\b|\bplaygrounds?\b/i,
  },
  {
    anchor: /\bdestination\b|\bculture\b/i,
    signals:
      /\btourism\b|\bvisitor (?:numbers|economy)\b|\bmuseums?\b|\bcultural (?:offer|events?|programme)\b/i,
  },
  {
    anchor: /\bexcellent services\b/i,
    signals: /\bcustomer (?:satisfaction|service)\b|\bresident satisfaction\b|\bvalue for money\b/i,
  },
];
