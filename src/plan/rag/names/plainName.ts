import { wordsOfPhrases } from './phrasePatterns';
import { readWords } from './readWords';

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen'],
  ...['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const unit =
  '(?:working |calendar |clear )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)';
/** Numbers that the phrases of time do not list as words; one to seven, ten and twelve are words of other phrases too. */
const longer = new RegExp(
  String.raw`\b(?:(${tens.join('|')})(?:[ -](${ones.join('|')}))?|(eight|nine|eleven|${teens.slice(3).join('|')}))(?= ${unit}\b)`,
  'g',
);

const acronym = /(?<![\w&-])(?=\w{0,7}[A-Z]\w{0,7}[A-Z])[A-Za-z][A-Za-z\d]{1,7}(?![\w&])/g;
/** A word with a capital after a small one that ends no sentence: the name of a place or a body. */
const proper = /(?<=[a-zA-Z,’'] )[A-Z][a-z]{2,}(?:['’]s)?(?= [a-zA-Z]|$|,| \()/g;

/**
 * The code by which a list knows its indicator, before or after the name: “PSR/002 The percentage …”, “Indicator 11:”,
 * “1.4 Time taken”, “… LPI0543”. It names nothing, so it must be neither the head of the name nor a word of it.
 */
const ending = String.raw`(?:\s*\([\w\s]{1,5}\))*(?:\s*[:.,)–—-]+(?=\s)|(?=\s))\s*`;
/** What is counted in such units is no code: “CAMHS 18 weeks”, “RTT 65+ weeks”. */
const noUnit = String.raw`(?![-–+%/]\w|[%+]|\s*(?:[-–]\s*\d|to\b|(?:working |calendar )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|miles?|calls?|star)\b))`;
const leading = [
  // Indicator 11, KPI 22, NI 112, BV 79b(i), C&L 1, HBS 034, PI-7
  new RegExp(
    String.raw`^(?:(?:[Ii]ndicator|[Mm]easure|[Ll]ocal|[Rr]ef(?:erence)?|[Tt]arget|PI|KPI|LPI|BVPI|NI|BV)(?:\s*[-–:./]\s*|\s+)(?:no\.?\s*)?|[A-Z]{1,3}&[A-Z]\s+|[A-Z]{2,6}(?:\s*[-–/.]\s*|\s+))(?:[A-Z]{1,4})?\d{1,4}(?:[./]\d+)*(?:[a-z]{0,3}|[A-Z])\b${noUnit}${ending}`,
  ),
  // D38, ASC054, PSR/002, LCL/001b, T3a, 1G, 2B(1), A1
  new RegExp(
    String.raw`^(?:[A-Z]{1,6}[/.\-]?\d{1,4}(?:[./]\d+)*[a-z]{0,3}|\d{1,2}[A-Z]{1,2}\d?|[A-Z]{2,5}/[A-Z]{1,4}/?\d{1,4}[a-z]?)\b${noUnit}${ending}`,
  ),
  // Adn28, Hbs025: not Covid19, Level3
  new RegExp(
    String.raw`^(?!(?:Covid|Level|Year|Band|Type|Stage|Phase|Grade|Top|Under|Over|Age|Key|Step|Tier|Ward|Zone|Class)\d)[A-Z][a-z]{1,4}\d{2,4}[a-z]?\b${noUnit}${ending}`,
  ),
  // RRC_S_001i; NSI SCC/004
  new RegExp(String.raw`^(?:[A-Z]{2,5}(?:_[A-Z\d]+)+[a-z]{0,3}|[A-Z]{2,5}(?=\s+[A-Z]{2,5}/\d{3}))${ending}`),
  // 1.4, 2.1.3, 82b, 199a, (3)
  new RegExp(
    String.raw`^(?:\d{1,2}(?:\.\d{1,2}){1,3}[a-z]?|\d{1,3}[a-z]|\(\w{1,4}\)|\d{1,3}[.)])(?=\s)${noUnit}${ending}`,
  ),
];
const trailing = /[\s,;:–-]+\(?[A-Z]{2,5}[-/ ]?\d{2,4}[a-z]?\)?\s*$/;
/** Substances and the like that are written as a code is. */
const substance = /^\W*(?:CO2|NO2|SO2|PM ?(?:1|2|10)(?:\.5)?\b|COVID|H5N1|O3\b|[A-Z]{1,2}\d?\s*$)/;

/** What a figure is a share of, or counted per, or what is counted with it: it says nothing of which way is better. */
const base =
  /(?:\bas (?:a |an |the )?(?:%|percent(?:age)?\b|proportion\b|share\b|ratio\b).*|\bper\b(?!.*\b(?:lost|missed|who|that|which)\b).*|\bexclud(?:es|ing)\b.*|\bexcl\b.*|\bincl(?:ud(?:es|ing))?\b.*|\bsuch as\b.*|\bcompared (?:to|with)\b.*|\brelative to\b.*|\bexpressed as\b.*|\bof those\b.*)$/;

const list = /\b(?:incl(?:ud(?:es|ing))?|such as|eg)\b(.*)$/;

/** The text of a name as its words are looked for: one spelling of "re-", "un-" and "non-", no brackets, no signs. */
export function plainName(name: string): string {
  return (
    withDigits(name.toLowerCase())
      .replace(/\bno\.? of\b|\bno\. |\bnos of\b/g, 'number of ')
      .replace(/\bper cent\b/g, '%')
      .replace(/\bw\/days?\b/g, 'working days')
      .replace(/(?<=\w)-(?:caused|induced)\b/g, ' ')
      .replace(/\bnon[-‐‑]\s+(?=[a-z]{3})/g, 'non')
      .replace(/\([^()]*\)/g, ' ')
      .replace(/\b(re|non|un|mis|over|under)[-‐‑ ](?=[a-z]{3})/g, (whole, prefix: string) =>
        prefix === 'over' || prefix === 'under'
          ? whole.endsWith(' ')
            ? whole
            : prefix
          : prefix === 're' && whole.includes('-')
            ? 're~'
            : prefix,
      )
      .replace(/[’'‘"“”]/g, '')
      .replace(/>\s*(?=\d)/g, ' over ')
      .replace(/<\s*(?=\d)/g, ' under ')
      .replace(/(?<=\d)\*/g, ' star')
      .replace(/\s&(?=\s)/g, ' and')
      .replace(/(?<=[a-z]):(?=[a-z])/g, ' to ')
      // A stroke between words stands for “or”: surplus/deficit. 24/7, 2019/20 and N/A are no such words.
      .replace(/(?<=[a-z]{3})\s?\/\s?(?=[a-z]{3})/g, ' or ')
      .replace(/%/g, ' % ')
      .replace(/[^\p{L}\p{N}%&+£.:;~]+/gu, ' ')
      .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** “twenty four hours” → “24 hours”; “nine weeks” → “9 weeks”; “two weeks” and “nine homes” stay as they are. */
export const withDigits = (text: string): string =>
  text.replace(longer, (_, ten?: string, one?: string, other?: string) => {
    if (ten !== undefined)
      return String((tens.indexOf(ten) + 2) * 10 + (one === undefined ? 0 : ones.indexOf(one) + 1));
    const word = other ?? '';
    return String(ones.includes(word) ? ones.indexOf(word) + 1 : teens.indexOf(word) + 10);
  });

const isStrange = (word: string): boolean => {
  const small = word.toLowerCase();
  return !wordsOfPhrases.has(small) && readWords(small)[0]?.kind === 'strange';
};

/**
 * A name with a sign behind its acronyms and names of places that are in no list, so that they are read as names, which
 * turn nothing: “MBC success rate” → “MBC& success rate”. Names all in capitals stay as they are.
 */
export function withNamesMarked(name: string): string {
  if (!/[a-z]{3}/.test(name)) return name;
  const marked = name.replace(acronym, (word) => (isStrange(word) ? `${word}&` : word));
  const words = marked.match(/\b[A-Za-z][a-z]{3,}\b/g) ?? [];
  const capitals = words.filter((word) => /^[A-Z]/.test(word)).length;
  // In a title every word has a capital.
  if (capitals > 2 && capitals * 2 > words.length) return marked;
  return marked.replace(proper, (word) => (isStrange(word) && !/(?:ed|ing)$/.test(word) ? `${word}&` : word));
}

/** A name without its code: “D38 Delayed discharge” → “Delayed discharge”; “CO2 per head” stays. */
export function withoutCode(name: string): string {
  let text = name.trim();
  for (let turn = 0; turn < 4; turn += 1) {
    if (substance.test(text)) break;
    const found = leading.map((pattern) => pattern.exec(text)?.[0]).find((code) => code !== undefined);
    const rest = found === undefined ? '' : text.slice(found.length).trim();
    if (!/[a-z]{3}/i.test(rest)) break;
    text = rest;
  }
  const short = text.replace(trailing, '');
  return /[a-z]{3}.*[a-z]{3}/i.test(short) ? short : text;
}

/** A part of a name without what it is held against: “arrears as a % of rent due” → “arrears”. */
export function withoutBase(text: string): string {
  const found = base.exec(text);
  return found && found.index > 3 ? text.slice(0, found.index).trim() : text;
}

/** What a part counts as well: “turnover incl redundancies” → “redundancies”; '' for none. */
export const alsoCounted = (text: string): string => list.exec(text)?.[1]?.trim() ?? '';
