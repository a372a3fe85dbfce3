import type { CellValue } from '../../../grid/snapshot';
import { dayOfSerial } from '../../../words/days';
import { monthName } from '../../../words/months';

/**
 * The number format by which a figure shows as it does: a share, an amount of money, a day. undefined for text, and where
 * the figure shows as Excel shows it without a format, or in a way that is not known.
 *
 * shownFormat(0.69, "69%") → "0%"; shownFormat(1200, "£1,200") → "£#,##0"; shownFormat(46416, "29/01/2027") → "dd/mm/yyyy";
 * shownFormat(46396, "9 Jan 27") → "d mmm yy"; shownFormat(46416, "46416") → undefined. Where day and month are one
 * figure, the day is read first: shownFormat(46512, "05/05/2027") → "dd/mm/yyyy".
 */
export function shownFormat(value: CellValue, text: string): string | undefined {
  if (typeof value !== 'number') return undefined;
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  if (text.endsWith('%')) return `0${places}%`;
  if (text.startsWith('£')) return `£#,##0${places}`;
  return /\d,\d{3}/.test(text) ? `#,##0${places}` : dayFormat(value, text);
}

/** A day that shows with its year, as the codes of its parts; what is none of them has to stand between figures and words. */
function dayFormat(value: number, shown: string): string | undefined {
  const [year, month = 0, day = 0] = (dayOfSerial(value) ?? '').split('-').map(Number);
  if (!year) return undefined;
  const two = (part: number): string => String(part % 100).padStart(2, '0');
  const name = monthName(month);
  const codes: readonly (readonly [shown: string, code: string])[] = [
    [String(year), 'yyyy'],
    [two(day), 'dd'],
    [String(day), 'd'],
    [two(month), 'mm'],
    [String(month), 'm'],
    [name, 'mmmm'],
    [name.slice(0, 3), 'mmm'],
    [two(year), 'yy'],
  ];
  const used = new Set<string>();
  const parts = shown.split(/(\d+|[a-z]+)/i).map((part, at) => {
    if (at % 2 === 0) return part;
    const code = codes.find(([as, each]) => as === part && !used.has(each.charAt(0)))?.[1];
    if (code) used.add(code.charAt(0));
    return code;
  });
  return used.has('y') && used.has('m') && parts.every((part) => part !== undefined)
    ? parts.join('')
    : undefined;
}
