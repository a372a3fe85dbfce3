import { fitNumber } from '../../../src/workbench/page/grid/cellViews';

const width = (text: string) => text.length * 7;

test('a number that fits stays as it is', () => {
  expect(fitNumber('8.25', 8.25, true, 28, width)).toBe('8.25');
});

test('a General number loses decimals until it fits', () => {
  expect(fitNumber('33.33333333', 33.33333333, true, 40, width)).toBe('33.33');
  expect(fitNumber('33.33333333', 33.33333333, true, 15, width)).toBe('33');
});

test('a formatted number is never cut: it becomes hash signs', () => {
  expect(fitNumber('£1,250,000', 1_250_000, false, 35, width)).toBe('#####');
});

test('a whole number too long for its cell becomes hash signs', () => {
  expect(fitNumber('123456', 123456, true, 21, width)).toBe('###');
});
