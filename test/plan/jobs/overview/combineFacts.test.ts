import { compareYears } from '../../../../src/plan/jobs/overview/combineFacts';
import type { StatedYears } from '../../../../src/plan/read/statedYears';

/** Years of files a, b, c …: "2026/27", or "2025-30: 2026/27", or "2025-30:" where the year is not known. */
const said = (plans: readonly string[], asked?: StatedYears): string[] =>
  compareYears(
    plans.map((years, at) => {
      const [planYear = '', reportingYear] = years.split(/:\s*/);
      return {
        file: 'abcdef'.charAt(at),
        planYear,
        ...(reportingYear !== undefined && { reportingYear }),
      };
    }),
    asked,
  ).map(({ code, message }) => `${message.charAt(0)} ${code}`);

test('the plan of another year than most is named, whatever its period', () => {
  expect(said(['2025-30: 2026/27', '2026/27', '2026-31: 2026/27', '2025/26'])).toEqual(['d other-plan-year']);
  expect(said(['2026-27', '2026/27', 'FY27'])).toEqual([]);
  expect(said(['2026/27', '2025/26'])).toEqual(['b other-plan-year']);
});

test('what is asked for goes before what most say', () => {
  expect(said(['2026/27', '2026/27', '2025/26'], { reportingYear: '2025-26' })).toEqual([
    'a other-plan-year',
    'b other-plan-year',
  ]);
  expect(said(['2026/27'], { planYear: '2026/27' })).toEqual([]);
  expect(
    said(['2025-30: 2026/27', '2026-31: 2026/27', '2027/28', '2031/32'], { planYear: '2025-30' }),
  ).toEqual(['b other-plan-year', 'd other-plan-year']);
});

test('a plan of several years that names none is asked, or is of another time altogether', () => {
  expect(said(['2025-30:', '2026/27'])).toEqual(['a reporting-year-unknown']);
  expect(said(['2019-24:', '2026/27'], { reportingYear: '2026/27' })).toEqual(['a other-plan-year']);
  expect(said(['2025-30:', ''])).toEqual([]);
});

test('years of one plan that contradict each other are said once', () => {
  expect(said(['2025-30: 2031/32', '2026/27', '2026/27'])).toEqual(['a years-disagree']);
  expect(said(['2030-25', '2026/27', '2026/27'])).toEqual(['a years-disagree']);
});

test('each sentence says what stands there and what was wanted', () => {
  expect(
    compareYears([{ file: 'a.xlsx', planYear: '2025-30', reportingYear: '2025/26' }], {
      reportingYear: '2026/27',
    })[0]?.message,
  ).toBe(
    'a.xlsx: its plan year is 2025/26, that which was asked for 2026/27. It is counted with them all the same; leave it out if it is not the workbook that was meant.',
  );
});

test('most others are spoken of only where they are most; else the files are named', () => {
  const wordsOf = (...years: readonly string[]) =>
    compareYears(years.map((planYear, at) => ({ file: `${'abcdef'.charAt(at)}.xlsx`, planYear }))).map(
      ({ message }) => message.replace(/\. .*/, ''),
    );
  expect(wordsOf('2026/27', '2025/26', '2026/27')).toEqual([
    'b.xlsx: its plan year is 2025/26, that of most others 2026/27',
  ]);
  expect(wordsOf('2026/27', '2025/26', '2024/25')).toEqual([
    'b.xlsx: its plan year is 2025/26, that of a.xlsx 2026/27',
    'c.xlsx: its plan year is 2024/25, that of a.xlsx 2026/27',
  ]);
  expect(wordsOf('2026/27', '2025/26', '2026/27', '2024/25', '2023/24', '2022/23')[0]).toBe(
    'b.xlsx: its plan year is 2025/26, that of a.xlsx and c.xlsx 2026/27',
  );
});
