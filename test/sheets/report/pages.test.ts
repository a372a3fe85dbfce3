import { pageBreaks, type PageRow, inPieces } from '../../../src/sheets/report/pages';
import { shownContent } from '../../../src/sheets/report/describeAppendix';

const row = (height: number, keep = false): PageRow => ({ height, keep, cells: [] });

test('a page ends before a row that it has no room for', () => {
  expect(pageBreaks([row(40), row(40), row(40), row(40)], 100)).toEqual([2]);
  expect(pageBreaks([row(50), row(50)], 100)).toEqual([]);
});

test('rows that stand on every page again take their room on every page', () => {
  expect(pageBreaks([row(20), row(40), row(40), row(40), row(40)], 100, 20)).toEqual([3]);
});

test('a heading goes over the page with what it stands over', () => {
  expect(pageBreaks([row(80), row(15, true), row(40)], 100)).toEqual([1]);
});

test('headings with more below them than a page holds are parted where it is full', () => {
  expect(pageBreaks([row(30, true), row(50, true), row(50, true), row(50)], 100)).toEqual([2]);
});

test('a text too tall for a row goes on in the next, and nothing of it is lost', () => {
  const text = Array.from({ length: 1500 }, (_, at) => `word${at}`).join(' ');
  const pieces = inPieces(text, 440, { name: 'Arial', size: 10 });
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.join(' ')).toBe(text);
  const lines = Array.from({ length: 60 }, (_, at) => `line ${at}`).join('\n');
  expect(inPieces(lines, 440, { name: 'Arial', size: 10 }).join('\n')).toBe(lines);
  expect(inPieces('', 440, { name: 'Arial', size: 10 })).toEqual(['']);
});

test.each([
  [0.69, '69%', { content: 0.69, numberFormat: '0%' }],
  [0.667, '66.7%', { content: 0.667, numberFormat: '0.0%' }],
  [2000, '2,000', { content: 2000, numberFormat: '#,##0' }],
  [-1035, '-1,035', { content: -1035, numberFormat: '#,##0' }],
  [2017, '2017', { content: 2017, numberFormat: '0' }],
  [43008, '30/09/17', { content: '30/09/17' }],
  [6.974, '7m', { content: '7m' }],
] as const)('%s that shows “%s” shows the same on the report', (value, text, expected) => {
  expect(shownContent({ value, text })).toEqual(expected);
});

test('text stays text, though it looks like a number', () => {
  expect(shownContent({ value: '656', text: '656' })).toEqual({ content: '656' });
});
