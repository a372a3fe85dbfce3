/** The year in two digits, as it stands behind the stroke: twoDigits(2003) → "03". */
export const twoDigits = (year: number): string => String(year % 100).padStart(2, '0');

/** Whether two years in two or four digits follow each other: areFollowing("99", "00") → true; ("2017", "22") → false. */
export const areFollowing = (first: string, second: string): boolean =>
  (Number(first) + 1) % 100 === Number(second) % 100;

/** A financial year as a plan names it, by the calendar year in which it begins: yearLabel(2022) → "2022/23". */
export const yearLabel = (start: number): string => `${start}/${twoDigits(start + 1)}`;
