import { monthNames } from '../../../src/words/months';
import { withoutSlip } from '../../../src/words/due/slips';

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
  ['wensday', 'wensday'],
])('“%s” is %s', (word, meant) => expect(withoutSlip(word)).toBe(meant));

test.each([
  'match',
  'marsh',
  'may',
  'sept',
  'sprint',
  'member',
  'remember',
  'mayor',
  'winner',
  'quarters',
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
