import { isDash } from '../../../src/plan/figures/readCell';
import { readMeasure } from '../../../src/plan/figures/readMeasure';
import { readTarget } from '../../../src/plan/figures/readTarget';
import { unclearDigits } from '../../../src/plan/figures/readFigures';
import { readRag } from '../../../src/plan/rag/readRag';

const roles = [readTarget, readMeasure];

describe('digits that are not to be trusted are refused, never read in part', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['an exponent', '3.2E+04'],
    ['an exponent with a unit', '4e2 days'],
    ['a hexadecimal number', '0xFF'],
    ['the letter O', '9O%'],
    ['the letter l', 'l5%'],
    ['an apostrophe', "12'500"],
    ['a typographic apostrophe', '12’500'],
    ['an underscore', '12_500'],
    ['a middle dot', '82·5%'],
    ['an Arabic separator', '12٬500'],
    ['two signs', '--12'],
    ['plus or minus', '±12'],
    ['a dash parted from the figure', '– 12%'],
    ['Arabic digits', '٨٢%'],
    ['a mixture of scripts', '8२%'],
    ['mathematical digits', '𝟪𝟐%'],
    ['a fraction in one sign', '82½%'],
    ['a fraction alone', '¾'],
    ['a superscript on the figure', '82³'],
    ['a circled digit on the figure', '82①'],
    ['per mille', '82‰'],
    ['another currency', '¥82'],
    ['a cent sign', '82¢'],
    ['a space without width', '8\u200b2%'],
    ['a soft hyphen', '8\u00ad2%'],
    ['a mark for direction', '8\u200e2%'],
    ['a word joiner', '8\u20602%'],
    ['figures shown from right to left', '\u202e28%\u202c'],
    ['a line through the digits', '8\u03362\u0336%'],
    ['key caps', '8\ufe0f\u20e32\ufe0f\u20e3'],
  ];
  test.each(texts)('%s', (_, text) => {
    for (const read of roles) {
      expect(unclearDigits(text)).not.toBeNull();
      expect(read(text).kind).toBe('refused');
    }
  });

  test.each(['NaN', 'NaN%', 'Infinity', '-Infinity', '∞', 'undefined', '[object Object]', '𝟬', '①', 'Ⅳ'])(
    '“%s” holds no figure',
    (text) => {
      for (const read of roles) expect(read(text).kind).not.toBe('figures');
    },
  );
});

describe('what only looks another way is read as it is meant', () => {
  const texts: readonly (readonly [string, number])[] = [
    ['８２％', 82],
    ['＜８２', 82],
    ['82٪', 82],
    ['\u200e82%', 82],
    ['\u202a82%\u202c', 82],
    ['82\u200b%', 82],
    ['82%¹', 82],
    ['−82', -82],
    ['\ufeff82 days', 82],
    ['82.5%', 82.5],
    ['1,282', 1282],
  ];
  test.each(texts)('“%s”', (text, value) => {
    const reading = readTarget(text);
    expect(reading).toMatchObject({ kind: 'figures', figures: [{ value }] });
  });
});

describe('a dash of any kind', () => {
  const dashes = [
    '-',
    '–',
    '—',
    '‒',
    '―',
    '−',
    '－',
    '﹣',
    '﹘',
    '⁃',
    '- -',
    ' –\n',
    '\u200e-\u200f',
    '-'.repeat(30_000),
  ];
  test.each(dashes)('%# is no target and no 0', (text) => {
    for (const read of roles) {
      const reading = read(text);
      expect(isDash(reading)).toBe(true);
      expect(JSON.stringify(reading)).not.toMatch(/"value"/);
    }
  });

  test('as a RAG word says that there is none', () => {
    expect(['-', '–', '—', '−', '－'].map(readRag)).toEqual(Array(5).fill('N/A'));
  });
});
