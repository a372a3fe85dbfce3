import { oneLine, shorten } from '../../src/words/shorten';

test.each([
  ['short', 60, 'short'],
  ['People are safe', 10, 'People ar…'],
  ['People feel', 8, 'People…'],
  ['exactly ten', 11, 'exactly ten'],
  ['Parks 🌳🌳', 8, 'Parks…'],
  ['Parks 🌳🌳', 9, 'Parks 🌳…'],
])('“%s” in %d signs is “%s”', (text, most, cut) => {
  expect(shorten(text, most)).toBe(cut);
  expect(shorten(text, most).length).toBeLessThanOrEqual(most);
});

test('a message quotes sixty signs, the last of them the sign of the cut', () => {
  expect(shorten('x'.repeat(60))).toBe('x'.repeat(60));
  expect(shorten('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
});

test('a text of several lines is one line', () =>
  expect(oneLine(' Q1\nKPI\u00a0 measures\t')).toBe('Q1 KPI measures'));
