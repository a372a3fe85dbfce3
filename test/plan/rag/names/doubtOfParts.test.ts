import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';

const said = (name: string): string => {
  const { polarity, certain } = polarityOfName(name);
  return certain ? polarity : 'asked';
};

describe('another part of a name says what is counted', () => {
  test.each([
    'Quality of foster homes: number of moves asked for',
    'Fraud: staff who raised a concern',
    'Placement stability - number of placements',
    'Solved crime: number of offenders cautioned',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test.each([
    ['Sickness absence: average days per employee', 'lower'],
    ['Rent arrears - number of tenants', 'lower'],
    ['Planning: percentage of appeals dismissed', 'higher'],
    ['Crime: enquiries answered within 5 days', 'higher'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('what stands in brackets and lists', () => {
  test.each([
    'Affordable homes (number of applicants on the list)',
    'Staff turnover including redeployments and retirements',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test.each([
    ['Rent collected (% of all rent due)', 'higher'],
    ['Obesity in year 6 (including severe obesity)', 'lower'],
    ['Rent arrears (£000)', 'lower'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('a good word as the title of a bad count', () => {
  test.each([
    ['Air quality: PM10 concentration', 'lower'],
    ['Wellbeing - people with a high anxiety score', 'lower'],
    ['Positive outcome rate - burglary', 'higher'],
  ])('“%s”: %s', (name, polarity) => {
    const { polarity: found, certain } = polarityOfName(name);
    expect(certain && found).toBe(polarity);
  });
});

describe('how much there is of a thing that is good only in some fields', () => {
  test.each([
    'Number of visitors to the probation office',
    'Total number of unique website visitors',
    'Visits to the harbour web pages',
    'Traffic growth on the quay',
    'Coverage of the harbour in the newspapers',
    'Income from mooring fines',
    'Withdrawal of mooring applications',
    'Licence refusals',
    'Average length of stay in the quay car park',
    'Households receiving council tax support',
    'Pensioners awarded rate relief',
    'Pilot utilisation',
    'Mean inspections carried out per moored household',
    'Seafarers helped to stay afloat per 10,000 residents',
    'Total area of quay available',
    'Share of total income from overseas moorings',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test.each([
    ['Number of visitors to the maritime museum', 'higher'],
    ['Growth in harbour jobs', 'higher'],
    ['Screening coverage among women over 50', 'higher'],
    ['Income from boat hire', 'higher'],
    ['Carers receiving specialist support', 'higher'],
    ['Boat hall utilisation', 'higher'],
    ['Percentage of inspections completed per district', 'higher'],
    ['Income from overseas moorings', 'higher'],
    ['Withdrawals from pilot training', 'lower'],
    ['Average length of stay in hospital', 'lower'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});
