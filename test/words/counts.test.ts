import { count, countInWords } from '../../src/words/counts';

test.each([
  [0, 'no findings'],
  [1, '1 finding'],
  [22, '22 findings'],
  [1234, '1,234 findings'],
])('%d with its noun is “%s”', (number, text) => expect(count(number, 'finding')).toBe(text));

test('a plural of its own', () => expect(count(2, 'entry', 'entries')).toBe('2 entries'));

test.each([
  [0, 'no'],
  [1, 'one'],
  [9, 'nine'],
  [10, '10'],
  [1200, '1,200'],
])('running text writes %d as “%s”', (number, text) => expect(countInWords(number)).toBe(text));
