import fc from 'fast-check';
import { type CalendarDay, calendarFile } from '../../../src/commands/due/calendar';

const day: CalendarDay = {
  key: 'a',
  day: '2026-09-30',
  summary: 'Due: Open the library',
  lines: ['A1 Open the library', 'Plan!C3'],
};

test('a day is an event of the whole day, with line breaks as the standard has them', () => {
  expect(calendarFile([day], '2026-11-30')?.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Business Plan for Excel//What is due//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    expect.stringMatching(/^UID:[0-9a-f]{16}@business-plan-for-excel$/),
    'DTSTAMP:20261130T000000Z',
    'DTSTART;VALUE=DATE:20260930',
    'DTEND;VALUE=DATE:20261001',
    'SUMMARY:Due: Open the library',
    'DESCRIPTION:A1 Open the library\\nPlan!C3',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('without a day there is no calendar', () => {
  expect(calendarFile([], '2026-11-30')).toBeNull();
});

test('the same thing has the same UID, another thing another one', () => {
  const uids = (keys: readonly string[]) =>
    [
      ...(
        calendarFile(
          keys.map((key) => ({ ...day, key })),
          '2026-11-30',
        ) ?? ''
      ).matchAll(/UID:(.*)\r/g),
    ].map(([, uid]) => uid);
  const [one, other] = uids(['a', 'b']);
  expect(one).not.toBe(other);
  expect(uids(['b', 'a'])).toEqual([other, one]);
  // Two things that are alike in one file are still two.
  const twice = uids(['a', 'a']);
  expect(new Set(twice).size).toBe(2);
  expect(twice[0]).toBe(one);
});

test('commas, semicolons and backslashes are escaped, line breaks and control characters are gone', () => {
  const file = calendarFile(
    [{ ...day, summary: 'a,b;c\\d\r\nEND:VEVENT\u0000\u2028x', lines: [] }],
    '2026-11-30',
  );
  expect(file).toContain('SUMMARY:a\\,b\\;c\\\\d END:VEVENT x\r\n');
});

/** The content lines of a calendar file, unfolded, by RFC 5545 3.1. */
const contentLines = (file: string): string[] =>
  file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);

const text = (value: string): string => value.replace(/\\([\\;,])|\\n/g, (_, sign?: string) => sign ?? '\n');

test('whatever the texts are, the file is of 75 octets a line and has no line but ours', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      'x\r\nBEGIN:VALARM\r\nACTION:PROCEDURE',
      '\\n\\n',
      '\\',
      '😀'.repeat(60),
      'é'.repeat(90),
      '\ud800',
      '=1+1',
    ),
  );
  fc.assert(
    fc.property(words, words, fc.array(words, { maxLength: 3 }), (key, summary, lines) => {
      const file = calendarFile([{ key, day: '2026-12-31', summary, lines }], '2026-11-30') ?? '';
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(file.replace(/\r\n/g, '')).not.toMatch(/\p{Cc}|\u2028|\u2029/u);
      const found = contentLines(file);
      expect(found.map((line) => line.split(/[:;]/)[0])).toEqual([
        ...[
          'BEGIN',
          'VERSION',
          'PRODID',
          'CALSCALE',
          'METHOD',
          'BEGIN',
          'UID',
          'DTSTAMP',
          'DTSTART',
          'DTEND',
        ],
        ...['SUMMARY', ...(lines.length > 0 ? ['DESCRIPTION'] : []), 'TRANSP', 'END', 'END'],
      ]);
      const said = found.find((line) => line.startsWith('DESCRIPTION:'))?.slice('DESCRIPTION:'.length);
      if (lines.length > 0) expect(text(said ?? '').split('\n')).toHaveLength(lines.length);
    }),
  );
});

test('a character is never cut in two by the fold', () => {
  const file = calendarFile([{ ...day, summary: '😀'.repeat(100), lines: [] }], '2026-11-30') ?? '';
  expect(contentLines(file)).toContain(`SUMMARY:${'😀'.repeat(100)}`);
});
