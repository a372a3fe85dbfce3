import { formatPounds, roundThousands, wholePounds } from '../../src/words/money';

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
