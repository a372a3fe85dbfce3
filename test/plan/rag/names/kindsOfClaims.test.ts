import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';

const said = (name: string): string => {
  const { polarity, certain } = polarityOfName(name);
  return certain ? polarity : 'asked';
};

describe('the claim that a name makes', () => {
  test.each([
    ['Percentage of shops in which every aisle is accessible to wheelchair users', 'higher'],
    ['Percentage of villas which took more than nine weeks to let', 'lower'],
    ['Percentage of kitchens found unsafe', 'lower'],
    ['Percentage of hostels failing the decent homes standard', 'lower'],
    ['Journey time reliability on ring roads', 'higher'],
    ['Missed recycling collections', 'lower'],
    ['Solved rate - theft', 'higher'],
    ['Number of orchards with Green Flag status', 'higher'],
    ['Sacks collected (% of those put out)', 'higher'],
    ['Pothole surgery within 3 days', 'higher'],
    ['Percentage of dentists with up to date certificates', 'higher'],
    ['Tickets resolved over 10 working days', 'lower'],
    ['Percentage of pensioners waiting <6 weeks', 'higher'],
    ['Share of cottages that had been empty for more than 2 years that were returned to use', 'higher'],
    ['Percentage of parents who gave up smoking', 'higher'],
    ['Percentage of parents who smoke', 'lower'],
    ['Roads needing no repair', 'higher'],
    ['Clients receiving a yearly review', 'higher'],
    ['Tenants with no gas certificate', 'lower'],
  ])('“%s” → %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('what an officer alone can say', () => {
  test.each([
    'Gearing',
    'Caseload',
    'Average length of time guests are supported',
    'Financial stability: variance from break-even',
    'Refusals upheld',
    'Works quality compliance (risk score)',
    'Number of people receiving support',
    'Mean time between failures',
    'Damp homes still to be repaired',
    'Number of prosecutions',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));
});
