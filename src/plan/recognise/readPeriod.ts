import { quarterByMonths, quartersIn, type Quarter } from '../../words/quarters';
import { areFollowing, yearLabel } from '../../words/years';

export interface Period {
  readonly quarter?: Quarter;
  /** "2022/23". */
  readonly year?: string;
  /** The text without the words of the period. */
  readonly rest: string;
}

const yearWords = /\b(?:20)?(\d{2})\s*[/–-]\s*(?:20)?(\d{2})\b/;
/**
 * Quarter and financial year named in a heading, a title or a sheet's name: "Q2 21/22" → Q2 of "2021/22",
 * "Plan 2022-23" → "2022/23". Two numbers that do not follow each other ("2017-22") are no financial year.
 * The months of a quarter name it too: "Oct–Dec" → Q3.
 */
export function readPeriod(text: string): Period {
  const [named] = quartersIn(text);
  const months = quarterByMonths(text);
  const quarter = (named ?? months)?.quarter;
  let rest = named ? text.replace(named.text, ' ') : text;
  if (months) rest = rest.replace(months.text, ' ');
  let year: string | undefined;
  const yearMatch = yearWords.exec(rest);
  if (yearMatch && areFollowing(yearMatch[1] ?? '', yearMatch[2] ?? '')) {
    year = yearLabel(2000 + Number(yearMatch[1]));
    rest = rest.replace(yearMatch[0], ' ');
  } else rest = rest.replace(/\b20\d{2}\b/, ' ');
  return { ...(quarter && { quarter }), ...(year && { year }), rest };
}
