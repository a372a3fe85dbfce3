import { count, list, sentenceCase } from '../../src/taskpane/words';

test('a number stands with its noun in the right form', () => {
  expect(count(0, 'finding')).toBe('no findings');
  expect(count(1, 'finding')).toBe('1 finding');
  expect(count(22, 'KPI')).toBe('22 KPIs');
  expect(count(2, 'entry', 'entries')).toBe('2 entries');
});

test('thousands are parted by a comma', () => {
  expect(count(1234, 'finding')).toBe('1,234 findings');
});

test('a list reads as a sentence has it', () => {
  expect(list([])).toBe('');
  expect(list(['a'])).toBe('a');
  expect(list(['a', 'b'])).toBe('a and b');
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
});

test('a sentence begins with a capital, and an empty one stays empty', () => {
  expect(sentenceCase('no tables')).toBe('No tables');
  expect(sentenceCase('22 KPIs')).toBe('22 KPIs');
  expect(sentenceCase('')).toBe('');
});
