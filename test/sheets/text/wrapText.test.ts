import fc from 'fast-check';
import { textWidth } from '../../../src/sheets/text/measure';
import { wrapText, keepHyphenated } from '../../../src/sheets/text/wrapText';

const arial10 = { name: 'Arial', size: 10 };

/** Inside of a column of 30 mm between LibreOffice's cell margins of 0.35 mm. */
const column = ((30 - 0.7) / 25.4) * 72;

describe('wrapText breaks as LibreOffice 30 mm wide, Liberation Sans 10, was seen to break', () => {
  test.each([
    ['aaaaaaaaaa bbbb (£2017) cc', ['aaaaaaaaaa bbbb', '(£2017) cc']],
    ['aaaaa bbb 2017-18', ['aaaaa bbb 2017-', '18']],
    ['aaaaa bbb 2017/18', ['aaaaa bbb', '2017/18']],
    ['aaaaa bbb and/orrr', ['aaaaa bbb', 'and/orrr']],
    ['aaaaa bbb a--bbbbbb', ['aaaaa bbb a--', 'bbbbbb']],
    ['aaaaa bbb (2017)—c—dd', ['aaaaa bbb (2017)', '—c—dd']],
    ['aaaaa bbb ab–2017', ['aaaaa bbb ab–', '2017']],
    ['aaaaa bbb ab…cdefghij', ['aaaaa bbb ab…', 'cdefghij']],
    ['aaaaa bbb ab?cdefghi', ['aaaaa bbb ab?', 'cdefghi']],
    ['aaaaa bbb ab,cdefghij', ['aaaaa bbb', 'ab,cdefghij']],
    ['aaaaa bbb A-B-C-D-E-F', ['aaaaa bbb A-B-C-', 'D-E-F']],
    ['aaaaa bbb ab-\u00a0defghij', ['aaaaa bbb', 'ab-\u00a0defghij']],
    ['aaaaa bbb co\u2011operate', ['aaaaa bbb', 'co\u2011operate']],
    ['aaaaaaaaaa bbbb\u00a0cccccc dd', ['aaaaaaaaaa', 'bbbb\u00a0cccccc dd']],
    ['Supercalifragilisticexpialidocious', ['Supercalifragilistic', 'expialidocious']],
    ['2017/18/19/20/21/22/23/24/25/26', ['2017/18/19/20/21/', '22/23/24/25/26']],
    ['alpha&bravo&charlie&delta&echo', ['alpha&bravo&char', 'lie&delta&echo']],
    ['alpha.bravo.charlie.delta.echo', ['alpha.bravo.charli', 'e.delta.echo']],
    ['alpha—bravo—charlie—delta—echo', ['alpha—bravo—', 'charlie—delta—', 'echo']],
    ['alpha-bravo-charlie-delta-echo', ['alpha-bravo-', 'charlie-delta-echo']],
  ])('%s', (text, lines) => {
    expect(wrapText(text, column, arial10)).toEqual(lines);
  });
});

test('line breaks of the text are kept, whichever kind they are', () => {
  expect(wrapText('one\ntwo\r\n\r\nthree', 200, arial10)).toEqual(['one', 'two', '', 'three']);
});

test('no text is one empty line', () => {
  expect(wrapText('', 200, arial10)).toEqual(['']);
});

test('a column narrower than a letter gives one letter a line', () => {
  expect(wrapText('abc', 1, arial10)).toEqual(['a', 'b', 'c']);
});

test('spaces at the break hang beyond the line and are dropped', () => {
  const width = textWidth('committee', arial10);
  expect(wrapText('committee   committee', width, arial10)).toEqual(['committee', 'committee']);
});

test('nothing but spaces is lost, and no line is wider than the column, whatever the text', () => {
  const word = fc.stringMatching(/^[a-z£—–…/?-]{1,30}$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.integer({ min: 12, max: 300 }), (words, width) => {
      const text = words.join(' ');
      const lines = wrapText(text, width, arial10);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(textWidth(line, arial10)).toBeLessThanOrEqual(width + 1e-6);
    }),
  );
});

test('a web address is not parted at its hyphens: LibreOffice sets it whole on the next line', () => {
  const font = { name: 'Calibri', size: 11.5, bold: true };
  const lines = wrapText('in https://www.council.example/plan/2022-23/appendix', 224, font);
  expect(lines).toEqual(['in', 'https://www.council.example/plan/2022-23/', 'appendix']);
});

describe('keepHyphenated', () => {
  const font = { name: 'Arial', size: 8 };
  const text = 'Continue to focus on Covid-19 outbreak monitoring and public health messaging';
  const width = textWidth('Continue to focus on Covid-', font) + 1;

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
