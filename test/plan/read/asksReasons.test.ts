import { asksReasons } from '../../../src/plan/read/asksReasons';

test.each([
  ['Reasons for performance', true],
  ['Reason for variance', true],
  ['Exception report', true],
  ['Why?', true],
  ['Comments', false],
  ['Commentary', false],
  ['Latest note', false],
  ['', false],
])('“%s”: %s', (heading, asked) => {
  expect(asksReasons(heading)).toBe(asked);
});
