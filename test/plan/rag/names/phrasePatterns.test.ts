import { literalsOf, patternsFor } from '../../../../src/plan/rag/names/phrasePatterns';

describe('runs of letters that a pattern needs', () => {
  test.each([
    ['delayed (?:transfers?|discharges?)', ['delayed ']],
    ['(?:walk|cycl)\\w*', ['walk', 'cycl']],
    ['a dog? (?:fouling|messing)', ['fouling', 'messing']],
    ['(?:very )?late', ['late']],
    ['overspends?', ['overspend']],
    ['\\d+ (?:\\w+ )?', [' ']],
    ['(?<!but )under (?! age)', ['under ']],
  ])('“%s”', (source, literals) => expect(literalsOf(source)).toEqual(literals));

  test('of several ways each has its own; one without any makes the pattern needed always', () => {
    expect(literalsOf('lost bins|missed bins')).toEqual(['lost bins', 'missed bins']);
    expect(literalsOf('lost|\\d+')).toContain('');
  });
});

test('a pattern is found where it stands, and only then', () => {
  const kindsIn = (text: string): readonly string[] =>
    patternsFor(text).flatMap(({ kind, pattern }) => [...text.matchAll(pattern)].map(() => kind));
  expect(kindsIn('homes in fuel poverty')).toContain('harm');
  expect(kindsIn('trees in parks')).toEqual([]);
});
