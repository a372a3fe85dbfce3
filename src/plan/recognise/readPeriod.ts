import type { Quarter } from '../kpi';

export interface Period {
  readonly quarter?: Quarter;
  /** "2022/23". */
  readonly year?: string;
  /** The text without the words of the period. */
  readonly rest: string;
}

const quarterWords =
  /\b(?:q|qtr|quarter)[\s.-]*(?:([1-4])|(one|two|three|four))\b|\b(first|second|third|fourth)\s+quarter\b/i;
/** "Apr - Jun", "1 July to 30 September", "Oct–Dec 2022": the months of a quarter of the plan year. */
const monthWords =
  /\b(apr|jul|oct|jan)[a-z]*\.?(?:\s+(?:20)?\d\d)?\s*(?:[-–—/]|to|until)\s*(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(jun|sep|dec|mar)[a-z]*\b/i;
const quartersByMonths: Readonly<Record<string, Quarter>> = {
  'apr jun': 'Q1',
  'jul sep': 'Q2',
  'oct dec': 'Q3',
  'jan mar': 'Q4',
};
const yearWords = /\b(?:20)?(\d{2})\s*[/–-]\s*(?:20)?(\d{2})\b/;
const numbers: Readonly<Record<string, Quarter>> = {
  one: 'Q1',
  two: 'Q2',
  three: 'Q3',
  four: 'Q4',
  first: 'Q1',
  second: 'Q2',
  third: 'Q3',
  fourth: 'Q4',
};

/**
 * Quarter and financial year named in a heading, a title or a sheet's name: "Q2 21/22" → Q2 of "2021/22",
 * "Plan 2022-23" → "2022/23". Two numbers that do not follow each other ("2017-22") are no financial year.
 * The months of a quarter name it too: "Oct–Dec" → Q3.
 */
export function readPeriod(text: string): Period {
  const months = monthWords.exec(text);
  const byMonths = months && quartersByMonths[`${months[1]} ${months[2]}`.toLowerCase()];
  const quarterMatch = quarterWords.exec(text);
  const word = (quarterMatch?.[2] ?? quarterMatch?.[3])?.toLowerCase();
  const quarter = quarterMatch?.[1]
    ? (`Q${quarterMatch[1]}` as Quarter)
    : ((word ? numbers[word] : byMonths) ?? undefined);
  let rest = quarterMatch ? text.replace(quarterMatch[0], ' ') : text;
  if (byMonths) rest = rest.replace(months[0], ' ');
  let year: string | undefined;
  const yearMatch = yearWords.exec(rest);
  if (yearMatch && (Number(yearMatch[1]) + 1) % 100 === Number(yearMatch[2])) {
    year = `20${yearMatch[1]}/${yearMatch[2]}`;
    rest = rest.replace(yearMatch[0], ' ');
  } else rest = rest.replace(/\b20\d{2}\b/, ' ');
  return { ...(quarter && { quarter }), ...(year && { year }), rest };
}
