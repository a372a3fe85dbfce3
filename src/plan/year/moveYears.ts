import { monthPattern } from '../../words/months';
import { areFollowing, twoDigits } from '../../words/years';

const financial = /(?<![\d/–-])(?:(20)?(\d\d))(\s*[/–-]\s*)(20)?(\d\d)(?![\d/–-])/g;
const monthYear = new RegExp(`(${monthPattern})(\\.?,? )(20\\d\\d)\\b`, 'gi');

/**
 * A title or heading of last year as it reads a year later, in the form it was written in: "In 2021/22 we:" →
 * "In 2022/23 we:", "Q2 21/22" → "Q2 22/23", "Plan 2022-23" → "Plan 2023-24", "at 31 March 2023" → "at 31 March 2024".
 * Spans of several years ("Plan 2022-25", "2017-22") and years that stand alone are names, and stay.
 */
export function moveYears(text: string, by = 1): string {
  return text
    .replace(
      financial,
      (
        whole,
        century1: string | undefined,
        first: string,
        parting: string,
        century2: string | undefined,
        second: string,
      ) => {
        if (!areFollowing(first, second)) return whole;
        // "3/4" has no leading zeros, so two digits each are a year; "11/12" of a year or a count cannot be told
        // apart without its century unless the words of a title stand round it.
        const start = 2000 + Number(first) + by;
        return `${century1 ? start : twoDigits(start)}${parting}${century2 ? start + 1 : twoDigits(start + 1)}`;
      },
    )
    .replace(
      monthYear,
      (_, month: string, gap: string, year: string) => `${month}${gap}${Number(year) + by}`,
    );
}

/** The financial years that a text names, by the calendar years in which they begin. */
export function yearsNamed(text: string): number[] {
  return [...text.matchAll(financial)].flatMap(([, , first = '', , , second = '']) =>
    areFollowing(first, second) ? [2000 + Number(first)] : [],
  );
}
