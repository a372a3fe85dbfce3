import { stem } from '../../../words/fold';
import { foldWords } from './outcome';

/** What an outcome may be about, and how texts of a council's plan speak of it without its own words. */
interface Topic {
  /** An outcome whose name has this is about it. */
  readonly anchor: RegExp;
  /** A text that has one of these speaks of it. Each says so by itself: "need" or "support" do not. */
  readonly signals: RegExp;
}

/** The fields in which councils work, in the words of the published plans; "SEND" in capitals is no verb. */
const topics: readonly Topic[] = [
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

/** Words of outcomes that speak of everything a council does. */
const general = new Set(
  `a all an and any are as at be better by can council city corporation deliver delivering enjoy ensure every excellent
  feel for from full good great growing have help high improve improved improving in into is it its lead leading life
  live lives local london make making more need needs new of on or our out people place places plan provide providing
  quality reach residents service services so strong support supporting that the their they through to up we well
  where which who will with work working world year years`
    .split(/\s+/)
    .map(wordStem),
);

/** Only short leads are names ("Potential", "Health and Wellbeing"), longer ones are sentences. */
const longestLead = 5;

export interface Suggestion<T> {
  readonly outcome: T;
  /** The words that speak for it: "safeguarding". */
  readonly words: string;
}

/**
 * Which of `outcomes` a text may serve, by its words; cautious, for a wrong suggestion costs more than a missing one.
 * A lead that is made of an outcome's own words, enough words of its name that no other outcome has (both of two, a
 * third and two at least of more), or a phrase that speaks of what it is about. "Health and safety" speaks of neither.
 */
export function outcomeSuggester<T extends { readonly name: string }>(
  outcomes: readonly T[],
): (lead: string, text: string) => Suggestion<T>[] {
  const stemsOf = outcomes.map(({ name }) => new Set(stemsIn(name)));
  const shared = new Map<string, number>();
  for (const stems of stemsOf) for (const one of stems) shared.set(one, (shared.get(one) ?? 0) + 1);
  const known = outcomes.map((outcome, at) => ({
    outcome,
    own: new Set([...(stemsOf[at] ?? [])].filter((one) => shared.get(one) === 1)),
    about: topics.filter(({ anchor }) => anchor.test(outcome.name)),
  }));

  return (lead, text) => {
    const whole = `${lead} ${text}`.replace(/\bhealth (?:and|&) safety\b/gi, ' ');
    const words = wordsIn(whole);
    const leadStems = stemsIn(lead);
    const isName = leadStems.length > 0 && foldWords(lead).split(' ').length <= longestLead;
    return known.flatMap(({ outcome, own, about }): Suggestion<T>[] => {
      if (isName && leadStems.every((one) => own.has(one))) return [{ outcome, words: lead.trim() }];
      const found = [
        ...new Map(words.filter(({ root }) => own.has(root)).map((one) => [one.root, one])).values(),
      ];
      if (own.size > 1 && found.length >= needed(own.size))
        return [{ outcome, words: found.map(({ word }) => word).join(', ') }];
      const signal = about.map(({ signals }) => signals.exec(whole)?.[0]).find((one) => one !== undefined);
      return signal === undefined ? [] : [{ outcome, words: signal }];
    });
  };
}

const needed = (own: number): number => (own <= 2 ? own : Math.max(2, Math.ceil(own / 3)));

const wordsIn = (text: string): { word: string; root: string }[] =>
  foldWords(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ word, root: wordStem(word) }))
    .filter(({ root }) => !general.has(root));

const stemsIn = (text: string): string[] => wordsIn(text).map(({ root }) => root);

function wordStem(word: string): string {
  return stem(word.replace(/ies$/, 'y').replace(/([^su])s$/, '$1'));
}
