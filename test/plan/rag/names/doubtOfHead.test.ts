import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';

const said = (name: string): string => {
  const { polarity, certain } = polarityOfName(name);
  return certain ? polarity : 'asked';
};

describe('what follows a word makes another thing of it', () => {
  test.each([
    'Grit salt bins for pothole crews',
    'Poverty assessments',
    'Satisfaction surveys sent out',
    'Arson awareness leaflets',
    'Graffiti vans',
    'Recovery lorries',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test.each([
    ['Sickness days per employee', 'lower'],
    ['Fraud cases', 'lower'],
    ['Volunteer hours', 'higher'],
    ['Empty homes', 'lower'],
    ['Vaccination coverage', 'higher'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});
