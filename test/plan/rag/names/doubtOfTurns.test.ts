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

describe('done, but not well or not yet', () => {
  test.each([
    'Percentage of lifts partly repaired',
    'Ferry passes wrongly issued within 5 days',
    'Boilers to be replaced and repaired in time',
    'Share of letters late and answered',
  ])('“%s” is never better high', (name) => expect(said(name)).not.toBe('higher'));

  test.each([
    ['Percentage of lifts successfully repaired', 'higher'],
    ['Letters individually answered within 5 days', 'higher'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('what befell a good thing, what was done about a bad one', () => {
  test.each([
    'Apprenticeships at risk this year',
    'Museum visits under threat',
    'Satisfied tenants lost',
    'Plans lasting over two years reviewed',
    'Pay gaps closed',
    'Debts managed',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test('what took too long to be done is decided', () => {
    expect(said('Huts that took more than nine weeks to let')).toBe('lower');
  });
});
