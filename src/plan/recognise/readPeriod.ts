import { isOneYear, yearsIn } from '../../words/planYears';
import { quarterByMonths, quartersIn, type Quarter } from '../../words/quarters';
import { yearLabel } from '../../words/days';

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
