import { keepHyphenated } from '../../../src/sheets/text/keepHyphenated';
import { textWidth } from '../../../src/sheets/text/measure';
import { wrapText } from '../../../src/sheets/text/wrapText';

const font = { name: 'Arial', size: 8 };
const text = 'Continue to focus on Covid-19 outbreak monitoring and public health messaging';
const width = textWidth('Continue to focus on Covid-', font) + 1;

describe('keepHyphenated', () => {
  test('"Covid-19" goes to the next line whole', () => {
    expect(wrapText(text, width, font)[0]).toBe('Continue to focus on Covid-');
    const kept = keepHyphenated(text, width, font);
    expect(wrapText(kept, width, font).slice(0, 2)).toEqual(['Continue to focus on', 'Covid-19 outbreak']);
    expect(kept.replace('\n', ' ')).toBe(text);
  });

  test('a text without a hyphen at the end of a line stays as it is', () => {
    expect(keepHyphenated(text, 2 * width, font)).toBe(text);
    expect(keepHyphenated('', width, font)).toBe('');
  });

  test('a hyphenated word longer than a line is left to be cut', () => {
    const long = 'a-very-long-word-of-many-hyphens';
    expect(keepHyphenated(long, textWidth('a-very-', font) + 1, font)).toBe(long);
  });

  test('words that stand twice are kept whole twice', () => {
    const kept = keepHyphenated(`${text} ${text}`, width, font);
    expect(wrapText(kept, width, font).filter((line) => line.endsWith('-'))).toEqual([]);
  });
});
