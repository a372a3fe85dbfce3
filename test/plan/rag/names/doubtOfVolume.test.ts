import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';

const said = (name: string): string => {
  const { polarity, certain } = polarityOfName(name);
  return certain ? polarity : 'asked';
};

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
