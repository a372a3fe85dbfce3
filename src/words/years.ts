/** The year in two digits, as it stands behind the stroke: twoDigits(2003) → "03". */
export const twoDigits = (year: number): string => String(year % 100).padStart(2, '0');

/** Whether two years in two or four digits follow each other: areFollowing("99", "00") → true; ("2017", "22") → false. */
export const areFollowing = (first: string, second: string): boolean =>
  (Number(first) + 1) % 100 === Number(second) % 100;

/** A financial year as a plan names it, by the calendar year in which it begins: yearLabel(2022) → "2022/23". */
export const yearLabel = (start: number): string => `${start}/${twoDigits(start + 1)}`;

/**
 * The calendar year in which a plan's year begins: startOfYear("2022/23") → 2022, and so for "2022-2023" and "2022–23";
 * null for what is no financial year ("2022", "2017-22").
 */
export function startOfYear(year: string | undefined): number | null {
  const match = /^\s*(20\d\d)\s*[/–-]\s*((?:20)?\d\d)\s*$/.exec(year ?? '');
  const [, first = '', second = ''] = match ?? [];
  return match && areFollowing(first, second) ? Number(first) : null;
}

/** The year that follows: nextYear("2022/23") → "2023/24"; nextYear("2099/00") → "2100/01"; null for no financial year. */
export function nextYear(year: string): string | null {
  const start = startOfYear(year);
  return start === null ? null : yearLabel(start + 1);
}
