import {
  bandWords,
  cityGrid,
  pairsOf,
  possibleScores,
  ratingOf,
  riskGridOf,
} from '../../../../src/plan/read/risks/riskGrid';
import { readLevels } from '../../../../src/plan/read/risks/readRating';
import { readSetting } from '../../../../src/plan/read/readSetting';

const namesOf = (score: number) =>
  pairsOf(score, cityGrid).map(({ likelihood, impact }) => `${likelihood.name} × ${impact.name}`);

describe('the City’s grid', () => {
  test('gives ten scores; 5, 9, 10, 15 and 20 are none of them', () => {
    expect(possibleScores(cityGrid)).toEqual([1, 2, 3, 4, 6, 8, 12, 16, 24, 32]);
    for (const score of [5, 9, 10, 15, 20]) expect(pairsOf(score, cityGrid)).toEqual([]);
  });

  test.each([
    [12, ['Possible × Major']],
    [4, ['Rare × Major', 'Unlikely × Serious', 'Likely × Minor']],
    [8, ['Rare × Extreme', 'Unlikely × Major', 'Likely × Serious']],
    [16, ['Unlikely × Extreme', 'Likely × Major']],
  ])('%i is %j', (score, pairs) => expect(namesOf(score)).toEqual(pairs));

  test.each([
    [1, 'Green'],
    [4, 'Green'],
    [6, 'Amber'],
    [12, 'Amber'],
    [16, 'Red'],
    [32, 'Red'],
  ])('%i is %s', (score, rating) => expect(ratingOf(score, cityGrid)).toBe(rating));

  test('says its bands in words', () => {
    expect(bandWords(cityGrid)).toBe('Red 16 to 32, Amber 6 to 12, Green 1 to 4');
  });
});

describe('a grid of another body', () => {
  const five = riskGridOf({
    riskImpacts: readLevels('5', 'impact') ?? [],
    riskLikelihoods: readLevels('1 to 5', 'likelihood') ?? [],
    riskRedFrom: 15,
  });

  test('5 × 5 with red from 15 has its own scores and bands', () => {
    expect(five.impacts.map(({ name }) => name)).toEqual([
      'Negligible',
      'Minor',
      'Moderate',
      'Major',
      'Catastrophic',
    ]);
    expect(bandWords(five)).toBe('Red 15 to 25, Amber 6 to 12, Green 1 to 5');
    expect(pairsOf(25, five)).toHaveLength(1);
  });

  test('without bands it rates nothing', () => {
    expect(ratingOf(25, { ...five, bands: null })).toBe('N/A');
    expect(bandWords({ ...five, bands: null })).toBe('');
  });
});

describe('levels as Plan details give them', () => {
  test.each([
    ['Minor 1, Serious 2, Major 4, Extreme 8', ['Minor', 'Serious', 'Major', 'Extreme'], [1, 2, 4, 8]],
    [
      'Extreme (8); Major (4); Serious (2); Minor (1)',
      ['Minor', 'Serious', 'Major', 'Extreme'],
      [1, 2, 4, 8],
    ],
    ['Low, Medium, High', ['Low', 'Medium', 'High'], [1, 2, 3]],
    ['1, 2, 4, 8', ['', '', '', ''], [1, 2, 4, 8]],
    ['3', ['', '', ''], [1, 2, 3]],
  ])('%s', (text, names, values) => {
    const levels = readLevels(text, 'impact');
    expect(levels?.map(({ name }) => name)).toEqual(names);
    expect(levels?.map(({ value }) => value)).toEqual(values);
  });

  test.each(['', 'Minor', '1', '0, 1', 'Minor 1, Major 1', 'Low, low', '1.5, 3', '99', 'none'])(
    '“%s” is no list of levels',
    (text) => expect(readLevels(text, 'impact')).toBeNull(),
  );

  test('settings are read by their names', () => {
    expect(readSetting('Risk red from', '15')).toEqual({ riskRedFrom: 15 });
    expect(readSetting('risk amber from', 'five')).toBeNull();
    expect(readSetting('Risk impacts', 'many')).toBeNull();
    expect(readSetting('Risk likelihoods', '1 to 3')).toEqual({
      riskLikelihoods: [1, 2, 3].map((value) => ({ name: '', value })),
    });
  });
});
