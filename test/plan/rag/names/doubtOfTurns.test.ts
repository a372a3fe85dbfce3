import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';

const said = (name: string): string => {
  const { polarity, certain } = polarityOfName(name);
  return certain ? polarity : 'asked';
};

describe('what stands beside it may turn it', () => {
  test.each([
    'Fires put out by staff',
    'Households leaving temporary accommodation',
    'Schools coming out of deficit',
    'Online forms started',
    'Overpayments identified',
    'Neglect referrals received',
    'Clients leaving successfully and not returning',
    'Rent arrears deferred',
    'Affordable homes earmarked',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test.each([
    ['Apprenticeships started', 'higher'],
    ['Schools in deficit', 'lower'],
    ['Fires attended in dwellings', 'lower'],
    ['Vandalism cases', 'lower'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});
