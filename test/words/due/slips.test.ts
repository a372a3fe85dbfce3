import { monthNames } from '../../../src/words/months';
import { withoutSlip } from '../../../src/words/due/slips';
import { tokensOf } from '../../../src/words/due/tokens';

test.each([
  ['feburary', 'february'],
  ['febuary', 'february'],
  ['setpember', 'september'],
  ['ocotber', 'october'],
  ['octobre', 'october'],
  ['novenber', 'november'],
  ['arpil', 'april'],
  ['mach', 'march'],
  ['quater', 'quarter'],
  ['qrt', 'qtr'],
  ['autum', 'autumn'],
  ['autumm', 'autumn'],
  ['aurumn', 'autumn'],
  ['wednasday', 'wednesday'],
  ['wensday', 'wensday'],
])('“%s” is %s', (word, meant) => expect(withoutSlip(word)).toBe(meant));

test.each([
  'match',
  'marsh',
  'may',
  'sept',
  'sprint',
  'autumnal',
  'autism',
  'sundry',
  'academia',
  'member',
  'remember',
  'mayor',
  'winner',
  'quarters',
  'financials',
  'winters',
  'mondays',
  'spring',
  'marched',
  'marc',
  'plan',
])('“%s” is no slip', (word) => expect(withoutSlip(word)).toBe(word));

test('every month with two letters exchanged is still that month', () => {
  for (const name of monthNames.filter((each) => each.length > 4))
    for (let at = 1; at < name.length - 1; at += 1) {
      const letters = [...name];
      [letters[at], letters[at + 1]] = [letters[at + 1] ?? '', letters[at] ?? ''];
      expect([name, withoutSlip(letters.join(''))]).toEqual([name, name]);
    }
});

test('a short word that lacks its end is a slip beside a figure', () => {
  expect(withoutSlip('marc', true)).toBe('march');
  expect(tokensOf('31 Marc 2027')?.map(({ text }) => text)).toEqual(['31', 'march', '2027']);
  expect(tokensOf('Marc Jones, 3 June')?.map(({ text }) => text)[0]).toBe('marc');
});
