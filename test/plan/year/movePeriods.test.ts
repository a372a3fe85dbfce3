import { moveQuarter, nextQuarterOf } from '../../../src/plan/year/moveQuarter';
import { moveYears } from '../../../src/plan/year/moveYears';
import { nextYear, startOfYear } from '../../../src/plan/year/planYear';

test.each([
  ['Business Plan 2022/23', 'Business Plan 2023/24'],
  ['In 2021/22 we:', 'In 2022/23 we:'],
  ['Current Performance (Q2 21/22)', 'Current Performance (Q2 22/23)'],
  ['Plan 2022-23', 'Plan 2023-24'],
  ['Plan 2022–2023', 'Plan 2023–2024'],
  ['2099/00 budget', '2100/01 budget'],
  ['Register as at 31 March 2023', 'Register as at 31 March 2024'],
])('a year later “%s” reads “%s”', (before, after) => {
  expect(moveYears(before)).toBe(after);
});

test.each([
  'Children and Young People’s Plan 2022-25',
  'Corporate Plan 2018–23',
  'Vision 2030',
  'Due 01/02/23',
  '24/7 support',
  'Aged 18-24',
  '8/9 (89%)',
])('“%s” names no plan year and stays', (text) => {
  expect(moveYears(text)).toBe(text);
});

test.each([
  ['Q1 KPI measures', 'Q2 KPI measures'],
  ['Appendix 1 – Quarter 1 risk register', 'Appendix 1 – Quarter 2 risk register'],
  ['QUARTER ONE UPDATE', 'QUARTER TWO UPDATE'],
  ['First quarter', 'Second quarter'],
  ['April to June 2017', 'July to September 2017'],
  ['Apr–Jun', 'Jul–Sep'],
  ['as at 30 June 2017', 'as at 30 September 2017'],
  ['11 indicators, 1 of them new', '11 indicators, 1 of them new'],
  ['Due Q3', 'Due Q3'],
])('a quarter later “%s” reads “%s”', (before, after) => {
  expect(moveQuarter(before, 'Q1', 'Q2')).toBe(after);
});

test('Q4 of 2017/18 lies in 2018', () => {
  expect(moveQuarter('October to December 2017, as at 31 December 2017', 'Q3', 'Q4')).toBe(
    'January to March 2018, as at 31 March 2018',
  );
});

test('no quarter follows Q4 in a plan year', () => {
  expect([nextQuarterOf('Q3'), nextQuarterOf('Q4')]).toEqual(['Q4', null]);
});

test('a plan year is two years that follow each other', () => {
  expect([
    startOfYear('2022/23'),
    startOfYear('2022-2023'),
    startOfYear('2022'),
    startOfYear('2017-22'),
  ]).toEqual([2022, 2022, null, null]);
  expect([nextYear('2022/23'), nextYear('next')]).toEqual(['2023/24', null]);
});
