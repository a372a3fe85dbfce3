import { yearLabel } from '../../words/days';
import { textKey } from '../../words/fold';
import { isOneYear, yearsIn } from '../../words/planYears';
import { type Quarter, quarterByMonths, quartersIn } from '../../words/quarters';

export interface Period {
  readonly quarter?: Quarter;
  /** "2022/23". */
  readonly year?: string;
  /** The text without the words of the period. */
  readonly rest: string;
}

/**
 * Quarter and year named in a heading, a title or a sheet's name: "Q2 21/22" → Q2 of "2021/22", "Plan 2022-23" →
 * "2022/23", "Business Plan 2025-30 – Quarter 2 of 2025/26" → Q2 of "2025/26". A period of several years ("2017-22") is
 * no year. The months of a quarter name it too: "Oct–Dec" → Q3.
 */
export function readPeriod(text: string): Period {
  const [named] = quartersIn(text);
  const months = quarterByMonths(text);
  const quarter = (named ?? months)?.quarter;
  let rest = named ? text.replace(named.text, ' ') : text;
  if (months) rest = rest.replace(months.text, ' ');
  const years = yearsIn(rest);
  const one = years.find((each) => isOneYear(each) && each.first >= 2000 && each.basis !== 'calendar');
  const taken = one ?? years[0];
  // "Financial year 2022/23" keeps its words: a column may be known by them.
  rest = taken
    ? rest.replace(taken.text, (words) => words.replace(/\d(?:[\d\s/–—-]*\d)?/g, ' '))
    : rest.replace(/\b20\d{2}\b/, ' ');
  return { ...(quarter && { quarter }), ...(one && { year: yearLabel(one.first) }), rest };
}

/** A heading taken apart: its words in small letters and the singular, and the quarter it names. */
export interface Heading {
  /** Without years, quarters and little words; "£000" stands for any way of writing thousands of pounds. */
  readonly words: readonly string[];
  readonly quarter?: Quarter;
  /** Year in which the period that it names begins: 2022 for "2022/23" and "2022". */
  readonly year?: number;
}

const littleWords = new Set([
  'the',
  'of',
  'for',
  'to',
  'in',
  'a',
  'an',
  'and',
  'or',
  'our',
  'we',
  'is',
  'by',
  'at',
  'on',
  'are',
  'have',
  'has',
  'been',
  'was',
  'were',
]);

/** "Approved by" and "Approved on", "Signed off by" and "Signed off on". */
const deedBy =
  /\b(updated|approved|authorised|authorized|verified|validated|confirmed|checked|reviewed|entered|reported|signed[ -]off)\s+(by|on)\b/g;

/** Short forms that officers write where a column is narrow. */
const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kpis: 'kpi',
    pis: 'pi',
    qtr: 'quarter',
    perf: 'performance',
    prev: 'previous',
    curr: 'current',
    yr: 'year',
    resp: 'responsible',
    desc: 'description',
    prob: 'probability',
    tgt: 'target',
    fcst: 'forecast',
    fcast: 'forecast',
    var: 'variance',
    num: 'number',
    obj: 'objective',
    avg: 'average',
    orig: 'original',
    proj: 'projected',
    bud: 'budget',
  }),
);

/**
 * Takes a heading apart: "Q1 KPI\nmeasures" → kpi, measure, in Q1; "Local risk 2017/18 budget £'000" → local, risk,
 * budget, £000. Words that occur twice count once.
 */
export function readHeading(text: string): Heading {
  const { quarter, year: financial, rest } = readPeriod(apart(text));
  const year = Number(financial?.slice(0, 4) ?? /\b20\d{2}\b/.exec(text)?.[0] ?? 0);
  const plain = rest
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\b(we|you|they|it|what|who|how)'(?:re|ve|s|ll)\b/g, '$1')
    .replace(/\bto[ -]date\b/g, ' todate ')
    .replace(/\bout[ -]turns?\b/g, ' outturn ')
    // Who did it and when it was done differ by nothing else.
    .replace(deedBy, (_, deed: string, little: string) => ` ${deed.replace(/\W/g, '')}${little} `)
    // "Spend or (income)" says what brackets mean.
    .replace(/(?:\bor|\/)\s*\(income\)/g, ' ')
    .replace(/£\s*(?:[,']\s*)?000s?|£\s*k\b|\bthousands?\b/g, ' £000 ')
    .replace(/\be\s*(?:[,.]\s*)?d\s*(?:[,.]\s*)?(?:&|and)\s*i\b/g, ' edi ')
    .replace(/\be\s+d\s+i\b/g, ' edi ')
    .replace(/'s\b|'/g, '');
  const words = new Set<string>();
  for (const word of plain.split(/[^a-z0-9£%]+/))
    if (word !== '' && !littleWords.has(word)) words.add(singular(abbreviations.get(word) ?? word));
  return { words: [...words], ...(quarter && { quarter }), ...(year > 0 && { year }) };
}

/** Names of columns as systems export them: "KPIRef" → KPI Ref, "Target_Value" → Target Value; "DoT" stays. */
export const apart = (text: string): string =>
  text
    .replace(/_/g, ' ')
    .replace(/([a-z]{2})([A-Z])/g, '$1 $2')
    .replace(/(?<=[A-Z]{2})(?=[A-Z][a-z]{2})/g, ' ');

/** "measures" → measure, "activities" → activity; "status", "analysis", "less" stay. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^suai]s$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * Whether a heading stands there again, as after a page break: in either case, and wherever its lines break ("Q1\nKPI
 * measures" and "Q1 KPI measures").
 */
export const isSameHeading = (one: string, other: string): boolean =>
  one === other || textKey(one) === textKey(other);
