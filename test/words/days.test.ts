import {
  areFollowing,
  dayInFigures,
  dayInWords,
  dayOfSerial,
  endOfMonth,
  isoDay,
  isoToday,
  serialOf,
  shortDay,
  yearLabel,
} from '../../src/words/days';

test('days are Excel’s, from the first to the last minute of the officer’s own day', () => {
  expect(serialOf(new Date(1970, 0, 1))).toBe(25_569);
  expect(serialOf(new Date(2024, 1, 29, 0, 0))).toBe(45_351);
  expect(serialOf(new Date(2024, 1, 29, 23, 59))).toBe(45_351);
});

test.each([
  [61, '1900-03-01'],
  [42_919.75, '2017-07-03'],
  [60, null],
  [2_958_466, null],
  [Number.NaN, null],
])('the serial number %d is %s', (serial, day) => expect(dayOfSerial(serial)).toBe(day));

test.each([
  [2019, 9, 1, '2019-09-01'],
  [2020, 2, 29, '2020-02-29'],
  [2019, 2, 29, null],
  [2100, 2, 29, null],
  [2019, 13, 1, null],
  [2019, 4, 31, null],
  [2019, 4, 0, null],
])('%d/%d/%d is the day %s', (year, month, day, iso) => expect(isoDay(year, month, day)).toBe(iso));

test('months end on their last day', () => {
  expect([endOfMonth(2017, 6), endOfMonth(2024, 2), endOfMonth(2100, 2)]).toEqual([
    '2017-06-30',
    '2024-02-29',
    '2100-02-28',
  ]);
});

test('a day is written in words, short and in figures, from ISO and from a moment', () => {
  const moment = new Date(2017, 6, 3, 23, 59);
  expect(isoToday(moment)).toBe('2017-07-03');
  for (const day of ['2017-07-03', moment])
    expect([dayInWords(day), shortDay(day), dayInFigures(day)]).toEqual([
      '3 July 2017',
      '3 Jul 2017',
      '03/07/2017',
    ]);
});

test('years are named and counted on', () => {
  expect([yearLabel(2022), yearLabel(2099)]).toEqual(['2022/23', '2099/00']);
});

test.each([
  ['22', '23', true],
  ['2022', '23', true],
  ['99', '00', true],
  ['2017', '2022', false],
])('%s and %s follow each other: %s', (first, second, follow) =>
  expect(areFollowing(first, second)).toBe(follow),
);
