import {
  firstMonth,
  lastDayOfQuarter,
  lastMonth,
  quarterAfter,
  quarterAndYear,
  quarterBefore,
  quarterByMonths,
  quarterField,
  quarterMonths,
  quarterName,
  quarterOfMonth,
  quarters,
  quartersIn,
} from '../../src/words/quarters';

test('every month lies in the quarter that begins and ends round it', () => {
  for (let month = 1; month <= 12; month += 1) {
    const quarter = quarterOfMonth(month);
    expect(month).toBeGreaterThanOrEqual(firstMonth(quarter));
    expect(month).toBeLessThanOrEqual(lastMonth(quarter));
  }
  expect(quarters.map(firstMonth)).toEqual([4, 7, 10, 1]);
});

test('quarters in words', () => {
  expect(quarters.map(quarterName)).toEqual(['Quarter 1', 'Quarter 2', 'Quarter 3', 'Quarter 4']);
  expect(quarters.map(quarterField)).toEqual(['q1', 'q2', 'q3', 'q4']);
  expect(quarters.map((quarter) => quarterMonths(quarter))).toEqual([
    'April to June',
    'July to September',
    'October to December',
    'January to March',
  ]);
});

test('the fourth quarter lies in the second year', () => {
  expect([
    quarterMonths('Q3', '2017/18'),
    quarterMonths('Q4', '2017-2018'),
    quarterMonths('Q4', '2017'),
  ]).toEqual(['October to December 2017', 'January to March 2018', 'January to March']);
  expect([
    lastDayOfQuarter('Q1', '2017/18'),
    lastDayOfQuarter('Q4', '2017/18'),
    lastDayOfQuarter('Q4', ''),
  ]).toEqual(['2017-06-30', '2018-03-31', null]);
  expect([
    quarterMonths('Q1', 'calendar year 2025'),
    quarterMonths('Q4', 'calendar year 2025'),
    quarterMonths('Q1', 'academic year 2025/26'),
    quarterMonths('Q2', 'academic year 2025/26'),
    quarterMonths('Q2', '2025-30'),
  ]).toEqual([
    'January to March 2025',
    'October to December 2025',
    'September to November 2025',
    'December to February 2026',
    'July to September',
  ]);
  expect([
    lastDayOfQuarter('Q2', 'calendar year 2025'),
    lastDayOfQuarter('Q2', 'academic year 2027/28'),
    lastDayOfQuarter('Q2', '2025-30'),
  ]).toEqual(['2025-06-30', '2028-02-29', null]);
  expect([quarterAndYear(2018, 3), quarterAndYear(2018, 4)]).toEqual([
    { quarter: 'Q4', year: '2017/18' },
    { quarter: 'Q1', year: '2018/19' },
  ]);
});

test('no quarter of a plan year comes before Q1 or after Q4', () => {
  expect(quarters.map(quarterAfter)).toEqual(['Q2', 'Q3', 'Q4', null]);
  expect(quarters.map(quarterBefore)).toEqual([null, 'Q1', 'Q2', 'Q3']);
});

test.each([
  ['Q1 KPI measures', 'Q1'],
  ['Qtr. 2', 'Q2'],
  ['QUARTER THREE', 'Q3'],
  ['quarter - 4', 'Q4'],
  ['the second quarter', 'Q2'],
])('“%s” names %s', (text, quarter) => expect(quartersIn(text).map((one) => one.quarter)).toEqual([quarter]));

test.each(['Q5', 'quarterly', 'the last quarter', 'In the quarter. 4 risks were closed.', 'FAQ1'])(
  '“%s” names no quarter',
  (text) => expect(quartersIn(text)).toEqual([]),
);

test('a text names several, each where it stands', () => {
  expect(quartersIn('Q1 and the third quarter')).toEqual([
    { quarter: 'Q1', text: 'Q1', start: 0 },
    { quarter: 'Q3', text: 'third quarter', start: 11 },
  ]);
});

test.each([
  ['Apr - Jun', 'Q1'],
  ['1 July to 30 September', 'Q2'],
  ['Oct–Dec 2022', 'Q3'],
  ['Jan 18 to Mar 18', 'Q4'],
  ['July until Sept.', 'Q2'],
])('the months “%s” are %s', (text, quarter) => expect(quarterByMonths(text)?.quarter).toBe(quarter));

test.each(['April to September', 'Janet to Marcus', 'May to July', 'Apr'])('“%s” are no quarter’s', (text) =>
  expect(quarterByMonths(text)).toBeNull(),
);
