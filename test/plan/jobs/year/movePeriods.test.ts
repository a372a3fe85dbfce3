import { moveQuarter, moveYears } from '../../../../src/plan/jobs/year/movePeriods';

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

test('“Sept” is a month as well', () => {
  expect(moveQuarter('July to Sept, as at 30 Sept 2017', 'Q2', 'Q3')).toBe(
    'October to Dec, as at 31 Dec 2017',
  );
  expect(moveYears('at 30 Sept 2023')).toBe('at 30 Sept 2024');
});
