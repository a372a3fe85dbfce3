import {
  planPeriodIn,
  settledYears,
  titledYears,
  yearsOver,
  yearsProblem,
} from '../../../src/plan/read/statedYears';

test.each([
  ['City Surveyor’s Business Plan 2025-30 – Quarter 2 of 2025/26 Update', '2025-30'],
  ['Draft High-Level Business Plan 2026 - 2031', '2026-31'],
  ['High-level Business Plan 2025-30 Mid-Year Progress Report', '2025-30'],
  ['Environment Department High-Level Business Plan 2026-30', '2026-30'],
  ['Chamberlain 2026–29', '2026-29'],
  ['2023-28 Quarter 4 2023/24 Update', '2023-28'],
  ['2026–31', '2026-31'],
  ['Plan 2025-30', '2025-30'],
  ['Departmental plan 2025/26 to 2029/30', '2025-30'],
  ['Business Plan (2025–2028), Department of Markets', '2025-28'],
])('“%s” is of the plan period %s', (title, period) => expect(planPeriodIn(title)).toBe(period));

test.each([
  'Corporate Plan 2018–23',
  'Children and Young People’s Plan 2022-25',
  'Homelessness Strategy 2022-25',
  'Business Plan 2022/23: delivering the Homelessness Strategy 2022-25',
  'Savings 2025-28',
  'Net zero 2025-40',
  'Business Plan 2022/23',
  'Grants paid to voluntary bodies in the area 2025-28',
  '',
])('“%s” gives a business plan no period', (title) => expect(planPeriodIn(title)).toBeUndefined());

test('the year that is reported is that of the same title, else of the KPI lists, else the latest', () => {
  const plan = 'Business Plan 2025-30';
  expect(titledYears(['2023-28 Quarter 4 2023/24 Update', 'Q1 2024-25'])).toEqual({
    planYear: '2023-28',
    reportingYear: '2023/24',
  });
  expect(
    titledYears([plan, 'Q4 2025-26', 'Q2 2026-27', 'Budget 2027/28'], {
      lists: ['Q4 2025-26', 'Q2 2026-27'],
    }),
  ).toEqual({
    planYear: '2025-30',
    reportingYear: '2026/27',
  });
  expect(titledYears([plan, 'Budget 2027/28', 'Outturn 2024/25'])).toEqual({
    planYear: '2025-30',
    reportingYear: '2027/28',
  });
  expect(titledYears([plan])).toEqual({ planYear: '2025-30' });
  expect(titledYears(['Business Plan 2022/23'])).toEqual({ planYear: '2022/23' });
  expect(titledYears(['Business Plan 2022/23'], { periodsOnly: true })).toEqual({});
});

test.each([
  [{ planYear: '2025-30' }, { planYear: '2026/27' }, { planYear: '2025-30', reportingYear: '2026/27' }],
  [{ planYear: '2026/27' }, { planYear: '2025-30' }, { planYear: '2025-30', reportingYear: '2026/27' }],
  [{ planYear: '2017/18' }, { planYear: '2025-30', reportingYear: '2026/27' }, { planYear: '2017/18' }],
  [{ planYear: '2025-30' }, { planYear: '2022/23' }, { planYear: '2025-30' }],
  [
    { reportingYear: '2027/28' },
    { planYear: '2025-30', reportingYear: '2026/27' },
    { planYear: '2025-30', reportingYear: '2027/28' },
  ],
  [{}, { planYear: '2022/23' }, { planYear: '2022/23' }],
])('%j over %j is %j', (near, far, both) => expect(yearsOver(near, far)).toEqual(both));

test('titles settle only what is left open, and only inside the period', () => {
  const titled = () => ({ planYear: '2025-30', reportingYear: '2026/27' });
  expect(settledYears({}, titled)).toEqual(titled());
  expect(settledYears({ planYear: '2022/23' }, titled)).toEqual({ planYear: '2022/23' });
  expect(settledYears({ planYear: '2026-31' }, titled)).toEqual({
    planYear: '2026-31',
    reportingYear: '2026/27',
  });
  expect(settledYears({ planYear: '2027-32' }, titled)).toEqual({ planYear: '2027-32' });
  expect(settledYears({ planYear: '2025-30', quarterYear: '2028/29' }, titled)).toEqual({
    planYear: '2025-30',
    reportingYear: '2028/29',
  });
  expect(settledYears({ reportingYear: '2027/28' }, titled)).toEqual({
    planYear: '2025-30',
    reportingYear: '2027/28',
  });
  expect(settledYears({ reportingYear: '2017/18' }, titled)).toEqual({
    planYear: '2017/18',
    reportingYear: '2017/18',
  });
});

test.each([
  [{ planYear: '2030-25' }, 'ends before it begins'],
  [{ planYear: '2025-30', reportingYear: '2031/32' }, 'outside the plan period 2025-30'],
  [{ planYear: '2025-30', reportingYear: '2024/25' }, 'outside the plan period 2025-30'],
  [{ planYear: '2025/26', reportingYear: '2026/27' }, 'is not the plan year 2025/26'],
  [{ planYear: '2025-30', reportingYear: '2026-28' }, 'is not a reporting year'],
  [{ reportingYear: 'soon' }, 'is not a reporting year'],
])('%j: %s', (years, words) => expect(yearsProblem(years)).toContain(words));

test.each([
  {},
  { planYear: 'Year 1 of 3' },
  { planYear: '2025-30', reportingYear: '2029/30' },
  { planYear: '2025' },
])('%j is as it should be', (years) => expect(yearsProblem(years)).toBeNull());
