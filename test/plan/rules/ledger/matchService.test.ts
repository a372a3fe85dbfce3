import { withoutBrackets } from '../../../../src/plan/rules/ledger/matchService';

test.each([
  ['Revenue Account (HRA) net', 'Revenue Account   net'],
  ['a (b) c (d)', 'a   c  '],
  ['a (b (c) d) e', 'a   d) e'],
  ['a (b', 'a (b'],
  ['a) b', 'a) b'],
  ['', ''],
])('%j gives %j', (text, expected) => {
  expect(withoutBrackets(text)).toBe(expected);
});
