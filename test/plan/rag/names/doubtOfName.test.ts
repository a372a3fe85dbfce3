import { doubtOfName } from '../../../../src/plan/rag/names/doubtOfName';
import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';

const said = (name: string): string => {
  const { polarity, certain } = polarityOfName(name);
  return certain ? polarity : 'asked';
};

describe('time or money taken', () => {
  test.each([
    ['Mean days for lifts repaired within target', 'asked'],
    ['Average hours to mend boilers completed in time', 'asked'],
    ['Weeks from survey to quotation completed on time', 'asked'],
    ['Percentage of boilers repaired within 3 days', 'higher'],
    ['Journey time reliability of ferries', 'higher'],
    ['Average time to repair a boiler', 'lower'],
  ])('“%s” → %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('what comes again', () => {
  test.each([
    ['Percentage of contacts within 6 months of a previous contact', 'asked'],
    ['% of tickets closed and reopened within 28 days', 'asked'],
    ['Repeat surveys completed within 10 days', 'asked'],
    ['Percentage of cottages returned to use', 'higher'],
    ['Percentage of calls answered within 20 seconds', 'higher'],
    ['Pavilions requiring no further investigation', 'higher'],
  ])('“%s” → %s', (name, polarity) => expect(said(name)).toBe(polarity));

  test('what was done after a time may be late', () => {
    expect(said('Percentage of letters sent after 10 days')).toBe('asked');
    expect(said('Percentage of cottages let after three refusals')).toBe('asked');
    expect(said('Percentage of tenancies sustained after 6 months')).toBe('higher');
    expect(said('Percentage of letters answered within 10 days')).toBe('higher');
  });
});

describe('who decided', () => {
  test.each([
    ['Number of requests refused', 'asked'],
    ['Percentage of objections upheld', 'asked'],
    ['Parking appeals allowed', 'asked'],
    ['Percentage of complaints upheld by the Ombudsman', 'lower'],
    ['Percentage of planning appeals dismissed', 'higher'],
  ])('“%s” → %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('what officers may see either way', () => {
  test.each([
    'Use of force by wardens',
    'Recorded crime in parks',
    'Elective admissions against plan',
    'Median household income',
    'Number of approved adopters',
    'Number of foster carers',
    'Deaths in hospices',
    'Cancellations by patients',
    'Appointments cancelled by tenants',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test.each([
    ['Recorded crime per 1,000 residents', 'lower'],
    ['Deaths from drowning', 'lower'],
    ['Median gender pay gap', 'lower'],
  ])('“%s” → %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

test('a doubt tells why', () => {
  const by = { kind: 'lapse', text: 'refused', isPast: true, isPlural: false } as const;
  const found = { polarity: 'lower', certain: true, reason: '', spoken: true, by } as const;
  expect(doubtOfName(['requests refused'], 'requests refused', found)).toBe('it does not say who decided');
  expect(doubtOfName(['offers refused'], 'offers refused', found)).toBeUndefined();
});

describe('two words of opposite sense', () => {
  const said = (name: string): string => {
    const { polarity, certain } = polarityOfName(name);
    return certain ? polarity : 'asked';
  };

  test.each([
    'Harbour surplus/deficit',
    'Year end surplus or (deficit)',
    'Ferry overspend/(underspend)',
    'Pilots joiners/leavers',
    'Passengers satisfied/dissatisfied',
    'Crossings sailed/not sailed',
    'Moorings gain/loss',
    'Calls answered or abandoned',
  ])('“%s” is asked: the figure may be either', (name) => expect(said(name)).toBe('asked'));

  test.each([
    ['Ferries judged good or outstanding', 'higher'],
    ['Trains late or cancelled', 'lower'],
    ['Pilots lost/injured', 'lower'],
    ['Debris reused/recycled', 'higher'],
  ])('“%s”: %s, since both say the same', (name, polarity) => expect(said(name)).toBe(polarity));
});
