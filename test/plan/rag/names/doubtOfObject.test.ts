import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';

const said = (name: string): string => {
  const { polarity, certain } = polarityOfName(name);
  return certain ? polarity : 'asked';
};

describe('acts that are good only when done to some things', () => {
  test.each([
    'Percentage of quarries filled',
    'Care and support plans maintained',
    'Percentage of claims sought',
    'Percentage of posts eliminated',
    'Percentage of garden waste used to recover energy',
    'Percentage of children removed',
    'Percentage of speed cameras removed',
    'Percentage of babies retained',
    'Percentage of evictions completed',
    'Percentage of cuts in pay achieved',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test.each([
    ['Percentage of nursing posts filled', 'higher'],
    ['Council tax recovered as a % of debt', 'higher'],
    ['Percentage of graffiti removed', 'higher'],
    ['Percentage of apprentices retained', 'higher'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('acts that are bad only when done to some things', () => {
  test.each([
    'Percentage of shops refusing a sale to a child',
    'Web pages retired',
    'Percentage of library books withdrawn',
    'Percentage of staff exceeding expectations',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test.each([
    ['Percentage of housing offers refused', 'lower'],
    ['Percentage of trains cancelled', 'lower'],
    ['Sites exceeding the legal limits', 'lower'],
    ['Percentage of learners withdrawn', 'lower'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('what an act is done to, said in other ways', () => {
  test.each([
    ['Pupils who reached all of the expected milestones', 'higher'],
    ['Blue flag awards retained', 'higher'],
    ['Percentage of tickets cancelled due to staff error', 'lower'],
    ['Percentage of tickets cancelled', 'asked'],
  ])('“%s”: %s', (name, polarity) => {
    const { polarity: found, certain } = polarityOfName(name);
    expect(certain ? found : 'asked').toBe(polarity);
  });
});
