import { parseInput } from '../../../../src/workbench/host/cells/parseInput';

const typed = (input: string | number | boolean, format = 'General') => {
  const { value, formula, numberFormat } = parseInput(input, format, 2026);
  return formula === undefined ? [value, numberFormat] : [`=${formula}`, numberFormat];
};

describe('what a cell holds after typing', () => {
  test.each([
    ['12', [12, null]],
    ['-1,234.5', [-1234.5, '#,##0.00']],
    ['1,234', [1234, '#,##0']],
    ['69%', [0.69, '0%']],
    ['8.5%', [0.085, '0.00%']],
    ['$5', [5, '$#,##0']],
    ['(5)', [-5, null]],
    ['1.5E3', [1500, '0.00E+00']],
    ['1 1/2', [1.5, '# ?/?']],
    ['.5', [0.5, null]],
    ['+7', [7, null]],
    ['  12 ', [12, null]],
  ])('the number %s', (input, expected) => {
    expect(typed(input)).toEqual(expected);
  });

  test.each([
    ['4/1/2026', [46113, 'm/d/yyyy']],
    ['4/1/26', [46113, 'm/d/yyyy']],
    ['2026-04-01', [46113, 'm/d/yyyy']],
    ['1-Apr-2026', [46113, 'd-mmm-yy']],
    ['1 April 2026', [46113, 'd-mmm-yy']],
    ['April 1, 2026', [46113, 'd-mmm-yy']],
    ['1-Apr', [46113, 'd-mmm']],
    ['Apr 2026', [46113, 'mmm-yy']],
    ['4/1', [46113, 'd-mmm']],
    ['14:30', [0.604166, 'h:mm']],
    ['2:30 PM', [0.604166, 'h:mm AM/PM']],
    ['12:00 AM', [0, 'h:mm AM/PM']],
    ['4/1/2026 12:00', [46113.5, 'm/d/yyyy h:mm']],
    ['1/1/1900', [1, 'm/d/yyyy']],
    ['3/1/1900', [61, 'm/d/yyyy']],
  ])('the date or time %s, in its en-US reading', (input, [serial, format]) => {
    const [value, numberFormat] = typed(input);
    expect(value).toBeCloseTo(Number(serial), 5);
    expect(numberFormat).toBe(format);
  });

  test.each([
    'Amber',
    '31/04/2026',
    '2/30/2026',
    '1,23',
    '5.1.1',
    'Q1',
    '12 months',
    '<43',
    '-',
    '=',
    '£12',
    '25:00',
    '10:75',
    '5/0',
    'May',
    '12%%',
    '(-5)',
  ])('%s stays text', (input) => {
    expect(typed(input)).toEqual([input, null]);
  });

  test('words of truth and errors are taken as such', () => {
    expect(typed('true')).toEqual([true, null]);
    expect(typed('#N/A')).toEqual([{ error: '#N/A' }, null]);
  });

  test('an apostrophe makes text and is not kept', () => {
    expect(typed("'69%")).toEqual(['69%', null]);
    expect(typed("'=1+1")).toEqual(['=1+1', null]);
  });

  test('in a cell with the text format everything is text, even what looks like a formula', () => {
    expect(typed('12', '@')).toEqual(['12', null]);
    expect(typed('=A1', '@')).toEqual(['=A1', null]);
  });

  test('formulas begin with =, or with a sign before something that is no number', () => {
    expect(typed('=A1+1')).toEqual(['=A1+1', null]);
    expect(typed('-A1')).toEqual(['=-A1', null]);
  });

  test('empty text clears, numbers and booleans stand as they are', () => {
    expect(typed('')).toEqual([null, null]);
    expect(typed(0.69)).toEqual([0.69, null]);
    expect(typed(false)).toEqual([false, null]);
  });

  test('two digits of a year are of this century up to 29, of the last from 30', () => {
    expect(typed('1/1/29')[0]).toBe(47119);
    expect(typed('1/1/30')[0]).toBe(10959);
  });
});
