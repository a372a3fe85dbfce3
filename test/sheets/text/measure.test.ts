import { lettersHeight, lineHeight, textWidth } from '../../../src/sheets/text/measure';

describe('textWidth', () => {
  // Widths of Arial as its own hmtx table gives them: A 1366, space 569, £ 1139 of 2048 units.
  test.each([
    ['A', 'Arial', false, 1366 / 2048],
    [' ', 'Arial', false, 569 / 2048],
    ['£', 'Arial', false, 1139 / 2048],
    ['–', 'Arial', false, 1139 / 2048],
    ['A', 'Arial', true, 1479 / 2048],
    ['0', 'Calibri', false, 1038 / 2048],
    ['A', 'Calibri', true, 1240 / 2048],
  ])('%s in %s (bold: %s) is %f em wide', (text, name, bold, em) => {
    expect(textWidth(text, { name, size: 100, bold })).toBeCloseTo(em * 100, 0);
  });

  test('a text is as wide as its letters together, in proportion to the size', () => {
    const at10 = textWidth('Business plan', { name: 'Arial', size: 10 });
    expect(textWidth('Business plan', { name: 'Arial', size: 20 })).toBeCloseTo(2 * at10);
    expect(
      textWidth('Business ', { name: 'Arial', size: 10 }) + textWidth('plan', { name: 'Arial', size: 10 }),
    ).toBeCloseTo(at10);
  });

  test('digits are equally wide, so that columns of figures line up', () => {
    const widths = [...'0123456789'].map((digit) => textWidth(digit, { name: 'Calibri', size: 11 }));
    expect(new Set(widths).size).toBe(1);
  });

  test('a no-break space is as wide as a space, also where the font has no glyph for it', () => {
    for (const name of ['Arial', 'Calibri'])
      expect(textWidth('\u00a0', { name, size: 10 })).toBe(textWidth(' ', { name, size: 10 }));
  });

  test('a character that is not in the tables counts as one em, also beyond the first 65,536', () => {
    expect(textWidth('漢', { name: 'Arial', size: 10 })).toBe(10);
    expect(textWidth('😀', { name: 'Arial', size: 10 })).toBe(10);
  });

  test('Carlito is measured as Calibri, an unknown font as Arial', () => {
    expect(textWidth('Plan', { name: 'Carlito', size: 10 })).toBe(
      textWidth('Plan', { name: 'Calibri', size: 10 }),
    );
    expect(textWidth('Plan', { name: 'Verdana', size: 10 })).toBe(
      textWidth('Plan', { name: 'Arial', size: 10 }),
    );
  });

  test('no text has no width', () => {
    expect(textWidth('', { name: 'Arial', size: 10 })).toBe(0);
  });
});

describe('lineHeight is the height of a one-line row in Excel', () => {
  test.each([
    ['Arial', 8, 11.25],
    ['Arial', 9, 12],
    ['Arial', 10, 12.75],
    ['Arial', 11, 14.25],
    ['Arial', 12, 15],
    ['Calibri', 11, 15],
  ])('%s %d: %f pt', (name, size, height) => {
    expect(lineHeight({ name, size })).toBe(height);
  });
});

describe('a Mac gives each letter whole points', () => {
  const mac = { name: 'Arial', size: 10, wholePoints: true };
  const design = (text: string) => textWidth(text, { name: 'Arial', size: 10 });
  // Words of the prints in test/fixtures/excelPrints, from where they begin to the end of the last letter's own width.
  test.each([
    ['Monthly', 36],
    ['Active', 27.56],
    ['Activation', 44.56],
    ['Support', 36.78],
    ['(lower=better)', 63.33],
  ])('%s is %f points wide in print', (word, printed) => {
    const last = word.slice(-1);
    expect(textWidth(word.slice(0, -1), mac) + design(last)).toBeCloseTo(printed, 2);
    expect(design(word)).toBeLessThan(printed - 0.3);
  });
});

test.each([
  [0, 0],
  [1, 11.17],
  [2, 22.67],
])('letters of %d lines in Arial 10 reach over %f points', (lines, height) => {
  expect(lettersHeight(lines, { name: 'Arial', size: 10 })).toBeCloseTo(height, 1);
});
