import { addUpRounded, formatPounds, roundedApart, roundThousands, wholePounds } from '../../src/words/money';

test.each([
  [1230, '£1,230'],
  [-30149.8, '-£30,149.80'],
  [-0.001, '£0'],
  [0.5, '£0.50'],
])('%d is %s to the penny', (amount, text) => expect(formatPounds(amount)).toBe(text));

test.each([
  [1229.5, '£1,230'],
  [-1229.5, '-£1,230'],
  [-0.2, '£0'],
])('%d is %s to the pound', (amount, text) => expect(wholePounds(amount)).toBe(text));

test.each([
  [118.6, '£119,000'],
  [-118.6, '£119,000'],
  [0.5, '£1,000'],
  [-0.4, '£400'],
])('%d of £000 is %s', (thousands, text) => expect(roundThousands(thousands)).toBe(text));

test.each([
  [[1, 2], 3, 0, true],
  [[1.4, 1.4], 2.8, 0, false],
  [[0.5, 0.5], 1, 0, false],
  [[-0.5, -0.5], -1, 0, false],
  [[100.2, 49.8], 150, 0, true],
  [[0.0004, 0.0004], 0.0008, 3, false],
  [[0.1, 0.2], 0.3, 3, true],
  [[], 0, 0, true],
])('%j come to %d as they show with %i decimals: %s', (amounts, total, places, expected) => {
  expect(addUpRounded(amounts, total, places)).toBe(expected);
});

test('of columns that add up nothing is said', () => {
  const columns = [
    [1, 2],
    [1.4, 1.4],
  ];
  expect(roundedApart(columns, [3, 2.8])).toMatch(/^Figures are rounded to £000/);
  expect(roundedApart([[1, 2]], [3])).toBe('');
});
