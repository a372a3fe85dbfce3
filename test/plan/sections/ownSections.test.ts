import {
  isHeadingBySigns,
  ownFinding,
  ownSections,
  withOwnSections,
} from '../../../src/plan/sections/ownSections';
import { sectionNamed, wordsOfNames } from '../../../src/plan/sections/sectionNames';

test('a heading is one section, however often and in whatever capitals it comes', () => {
  const own = ownSections([{ key: 'risks' }]);
  expect(own.take('Our climate', 'Plan!A4', 'aims')).toBe('our climate');
  expect(own.take('OUR CLIMATE', 'Plan!A9', null)).toBe('our climate');
  expect(own.take('Risks', 'Plan!A12', 'aims')).toBe('risks (text)');
  expect(own.all().map(({ title, after }) => [title, after])).toEqual([
    ['Our climate', 'aims'],
    ['Risks', 'aims'],
  ]);
});

test('it comes after the section before it and after what stands under that', () => {
  const sections = [
    { key: 'impact' },
    { key: 'last', under: 'impact' },
    { key: 'next', under: 'impact' },
    { key: 'risks' },
  ];
  const own = (after: string | null) => [{ key: 'climate', title: 'Climate', after, cell: '' }];
  const order = (after: string | null) =>
    withOwnSections(sections, own(after), ({ key }) => ({ key })).map(({ key }) => key);
  expect(order('impact')).toEqual(['impact', 'last', 'next', 'climate', 'risks']);
  expect(order('last')).toEqual(['impact', 'last', 'next', 'climate', 'risks']);
  expect(order(null)).toEqual(['climate', 'impact', 'last', 'next', 'risks']);
});

test('one finding names them all', () => {
  expect(ownFinding([], 'summary', true)).toEqual([]);
  const own = ['One', 'Two'].map((title) => ({
    key: title,
    title,
    after: null,
    cell: `Plan!A${title.length}`,
  }));
  expect(ownFinding(own, 'report', true)).toEqual([
    expect.objectContaining({
      cell: 'Plan!A3',
      message: expect.stringMatching(/^“One” and “Two” are in no row/),
    }),
  ]);
});

test.each([
  ['Our promises:', true],
  ['We will also …', true],
  ['Open the second hub', false],
  ['...', false],
])('“%s” is a heading by its signs: %s', (text, is) => expect(isHeadingBySigns(text)).toBe(is));

describe('exact names', () => {
  const sections = [
    { key: 'now', title: '', words: wordsOfNames(['In {year} we will:', 'now']) },
    { key: 'aims', title: '', words: wordsOfNames(['Our aims are...']) },
  ];
  test.each([
    ['In 2026/27 we will', 'now'],
    ['IN THIS YEAR WE WILL:', 'now'],
    ['In academic year 2025/26 we will', 'now'],
    ['In future we will', null],
    ['Aims', 'aims'],
    ['Our aims are (in no order)', 'aims'],
    ['Equality aims', null],
    ['Aims of others', null],
  ])('“%s” → %s', (heading, key) => expect(sectionNamed(heading, sections)?.key ?? null).toBe(key));
});
