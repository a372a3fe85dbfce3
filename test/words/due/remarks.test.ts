import { behindLabels, isHarmless } from '../../../src/words/due/remarks';
import { tokensOf } from '../../../src/words/due/tokens';

test.each([
  'subject to the budget',
  'Phase 2',
  'if the grant is approved',
  'statutory',
  'on track',
  'with partners',
])('the remark “%s” leaves a date as it is', (text) => expect(isHarmless(tokensOf(text) ?? [])).toBe(true));

test.each([
  'cancelled',
  'not for schools',
  'excluding phase 2',
  'withdrawn',
  'until spring',
  '2 weeks later',
  'missed',
])('the remark “%s” makes it asked', (text) => expect(isHarmless(tokensOf(text) ?? [])).toBe(false));

test.each([
  ['Cabinet: 12 November', true],
  ['to be opened in May', true],
  ['adopted by May', true],
  ['Scrutiny Committee May', true],
  ['opened in May', false],
  ['started: May', false],
  ['first half, May', false],
  ['not to Cabinet: May', false],
])('what stands before the date in “%s” says what is due: %s', (text, isLabel) =>
  expect(behindLabels(tokensOf(text) ?? []).length > 0).toBe(isLabel),
);
