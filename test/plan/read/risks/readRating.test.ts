import { statedMovement } from '../../../../src/plan/read/risks/readRating';

test.each([
  ['Increasing', 'up'],
  ['Worse', 'up'],
  ['↑', 'up'],
  ['Improving', 'down'],
  ['▼', 'down'],
  ['Constant', 'unchanged'],
  ['↔', 'unchanged'],
  ['', null],
  ['New', null],
  ['Up, then down', null],
])('the trend “%s” is %s', (text, moves) => {
  expect(statedMovement(text)).toBe(moves);
});
