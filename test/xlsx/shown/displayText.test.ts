import { displayText } from '../../../src/xlsx/shown/displayText';
import type { Scalar } from '../../../src/xlsx/model/cell';

describe('displayText shows what Excel shows', () => {
  test.each<[value: Scalar, numberFormat: string, text: string]>([
    [null, 'General', ''],
    ['', 'General', ''],
    ['69%', 'General', '69%'],
    [0.69, '0%', '69%'],
    [0.125, '0%', '13%'],
    [0.0825, '0.0%', '8.3%'],
    [1.005, '0.00', '1.01'],
    [-1234.5, '#,##0;[Red]-#,##0', '-1,235'],
    [0, '#,##0;(#,##0);"-"', '-'],
    [1234.5, '£#,##0.00', '£1,234.50'],
    [1234.5, '[$£-809]#,##0.00', '£1,234.50'],
    [3, '"Q"0', 'Q3'],
    ['Amber', '@', 'Amber'],
    ['Amber', '0.0', 'Amber'],
    ['Amber', '0;;;', ''],
    [true, 'General', 'TRUE'],
    [false, '0.00', 'FALSE'],
    [{ error: '#DIV/0!' }, '0%', '#DIV/0!'],
    [43000, 'dd/mm/yyyy', '22/09/2017'],
    [43000, 'mm-dd-yy', '22/09/2017'],
    [43000, 'm/d/yyyy', '22/09/2017'],
    [43000.4375, 'm/d/yy h:mm', '22/09/2017 10:30'],
    [43000, 'd mmmm yyyy', '22 September 2017'],
    [43000, 'mmm-yy', 'Sep-17'],
    [60, 'dd/mm/yyyy', '29/02/1900'],
    [1.5, '[h]:mm', '36:00'],
    [0.75, 'h:mm AM/PM', '6:00 PM'],
    [12345, '0.00E+00', '1.23E+04'],
  ])('%p as %s', (value, numberFormat, text) => {
    expect(displayText(value, numberFormat)).toBe(text);
  });

  test.each([
    [1 / 3, '0.333333333'],
    [-1 / 3, '-0.333333333'],
    [0.1 + 0.2, '0.3'],
    [1234567.891234, '1234567.891'],
    [99999999999, '99999999999'],
    [123456789012, '1.23457E+11'],
    [1e20, '1E+20'],
  ])('General shows %d with eleven digits at most', (value, text) => {
    expect(displayText(value, 'General')).toBe(text);
  });

  test('a date that the calendar does not have is a row of hashes', () => {
    expect(displayText(-1, 'dd/mm/yyyy')).toMatch(/^#+$/);
    expect(displayText(3_000_000, 'dd/mm/yyyy')).toMatch(/^#+$/);
  });

  test('in the 1904 date system dates move by 1,462 days, numbers do not', () => {
    expect(displayText(0, 'dd/mm/yyyy', { date1904: true })).toBe('01/01/1904');
    expect(displayText(41538, 'dd/mm/yyyy', { date1904: true })).toBe('22/09/2017');
    expect(displayText(5, '0', { date1904: true })).toBe('5');
  });

  test('a number format that cannot be read, or none, is General', () => {
    expect(displayText(3.5, 'bad"')).toBe('3.5');
    expect(displayText(3.5, '')).toBe('3.5');
  });
});
