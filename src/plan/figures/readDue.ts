import type { Quarter } from '../../words/quarters';
import { fold } from '../../words/fold';
import { readDate } from './readDate';
import { isoMonth } from '../../words/days';
import { startOfYear } from '../../words/planYears';
import { yearLabel } from '../../words/years';

/** Months from first to last, as "2023-01" and "2023-03", and the year they are counted in. */
export interface Span {
  readonly from: string;
  readonly to: string;
  /** "2022/23" for a financial year's quarter, "calendar 2023" for a calendar year's. */
  readonly year: string;
}

/** When something is due. A quarter with a single year can be meant in several ways: all are given. */
export type Due =
  | { readonly kind: 'ongoing' }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'quarter'; readonly quarter: Quarter; readonly spans: readonly Span[] }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'text'; readonly text: string };

function months(year: number, first: number, label: string): Span {
  return { from: isoMonth(year, first), to: isoMonth(year, first + 2), year: label };
}

/** Quarter of the financial year that starts in April of a year: Q4 lies in the next calendar year. */
function financial(quarter: number, start: number): Span {
  const label = yearLabel(start);
  return quarter === 4 ? months(start + 1, 1, label) : months(start, quarter * 3 + 1, label);
}

function spansOf(quarter: number, year: number): readonly Span[] {
  const calendar = months(year, quarter * 3 - 2, `calendar ${year}`);
  return quarter === 4
    ? [financial(4, year - 1), calendar, financial(4, year)]
    : [financial(quarter, year), calendar];
}

/**
 * When an action is due: "Ongoing", a date, a year, a quarter. Without a year a quarter is the plan year's
 * ("2022/23"); "Q4 2023" may be January to March 2023, October to December 2023 or January to March 2024.
 * Other texts are kept as they stand.
 */
export function readDue(text: string, planYear?: string): Due {
  const words = fold(text);
  if (words === 'ongoing' || words === 'on going' || words === 'continuous') return { kind: 'ongoing' };
  const date = readDate(text);
  if (date) return { kind: 'date', date };
  if (/^20\d\d$/.test(words)) return { kind: 'year', year: Number(words) };
  const match = /^(?:q|quarter )([1-4])(?: (20\d\d)(?: (\d\d|20\d\d))?)?$/.exec(words);
  if (!match) return { kind: 'text', text: text.trim() };
  const number = Number(match[1]);
  const quarter = `Q${number}` as Quarter;
  const year = match[2] === undefined ? null : Number(match[2]);
  if (year !== null) {
    const spans = match[3] === undefined ? spansOf(number, year) : [financial(number, year)];
    return { kind: 'quarter', quarter, spans };
  }
  const start = startOfYear(planYear);
  return { kind: 'quarter', quarter, spans: start === null ? [] : [financial(number, start)] };
}
