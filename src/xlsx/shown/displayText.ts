import { isError, type Scalar } from '../model/cell';
import { format, isDateFormat } from './numberFormats';

/** Days between the first days of the 1900 and 1904 date systems. */
const days1904 = 1462;

/** Excel shows these built-in formats (14 and 22 of SpreadsheetML) as the system's date; here that of en-GB. */
const systemDates: Record<string, string> = {
  'mm-dd-yy': 'dd/mm/yyyy',
  'm/d/yyyy': 'dd/mm/yyyy',
  'm/d/yy': 'dd/mm/yyyy',
  'm/d/yy h:mm': 'dd/mm/yyyy hh:mm',
  'm/d/yyyy h:mm': 'dd/mm/yyyy hh:mm',
};

const settings = { locale: 'en-GB', dateErrorNumber: false, dateSpanLarge: false, overflow: '########' };

/**
 * What Excel (en-GB) shows for `value` in a cell that is wide enough: 0.69 as "0%" → "69%", 43000 as
 * "dd/mm/yyyy" → "22/09/2017". An empty cell shows "", an error its text, TRUE and FALSE themselves; General
 * shows up to eleven digits. A date before the first or after 9999 shows "########", as in Excel. A number
 * format that Excel would not take is read as General. `date1904`: serial numbers count from 1904.
 */
export function displayText(
  value: Scalar,
  numberFormat: string,
  options: { readonly date1904?: boolean } = {},
): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const code = systemDates[numberFormat.toLowerCase()] ?? numberFormat;
  return formatted(value, code, options.date1904 === true);
}

/** numfmt throws on a code that it cannot read. */
function formatted(value: string | number, code: string, date1904: boolean): string {
  try {
    const shifted = typeof value === 'number' && date1904 && isDateFormat(code) ? value + days1904 : value;
    return format(code || 'General', shifted, settings);
  } catch {
    return format('General', value, settings);
  }
}
