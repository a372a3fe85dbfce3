import { shownFormat } from '../../../../src/plan/jobs/year/shownFormat';

test.each([
  [0.69, '69%', '0%'],
  [0.4716, '47.2%', '0.0%'],
  [1200, '£1,200', '£#,##0'],
  [1342, '1,342', '#,##0'],
  [46416, '29/01/2027', 'dd/mm/yyyy'],
  [46416, '29.01.27', 'dd.mm.yy'],
  [46396, '9 January 2027', 'd mmmm yyyy'],
  [46396, '9 Jan 27', 'd mmm yy'],
  [46396, 'Jan-27', 'mmm-yy'],
  [46396, '2027-01-09', 'yyyy-mm-dd'],
  [46512, '05/05/2027', 'dd/mm/yyyy'],
])('%p that shows %p does so by %p', (value, text, format) => {
  expect(shownFormat(value, text)).toBe(format);
});

test.each([
  ['Q4', 'Q4'],
  [46416, '46416'],
  [12, '12'],
  // Another day than the cell holds, and a day without its year.
  [46416, '28/02/2027'],
  [46416, '29 January'],
  [46416, '29th January 2027'],
])('of %p that shows %p no format is known', (value, text) => {
  expect(shownFormat(value, text)).toBeUndefined();
});
