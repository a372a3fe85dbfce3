import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';

const said = (name: string) => {
  const { polarity, certain } = polarityOfName(name);
  return certain ? polarity : 'asked';
};

describe('a word that nobody knows here', () => {
  test.each([
    'Grommeted attendances at branches',
    'Percentage of visits zorbed',
    'Zorbed fires',
    'Savings frobbed',
    'Percentage of homes frobbing their standard met',
  ])('is asked about where it may turn the sense: “%s”', (name) => expect(said(name)).toBe('asked'));

  test.each([
    ['Zorbic infections per 1,000 bed days', 'lower'],
    ['Percentage of repairs completed on time in Zorbton', 'higher'],
    ['Satisfaction with zorbing', 'higher'],
    ['Average time to frob a record', 'lower'],
  ])('is passed over where it only says which, where or with what: “%s”', (name, polarity) =>
    expect(said(name)).toBe(polarity),
  );
});

describe('a code beside a name says nothing', () => {
  test.each([
    ['QRS/021 The average number of days taken to issue a licence', 'lower'],
    ['F17 Delayed transfers', 'lower'],
    ['Indicator 5: Percentage of posts filled', 'higher'],
    ['ZZ 9 No. of overdue inspections', 'lower'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('“not” and limits that had no part in the judgement', () => {
  test.each([
    'How often in the year did the landlord not carry out its duty to inspect boilers',
    'Contracts of fewer than 20 pages completed',
    'Tenants with no support plan',
    'Repairs completed (not emergency)',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test('a price is no limit of time', () => {
    expect(said('Percentage of aids costing less than £500 delivered within 2 weeks')).toBe('higher');
  });
});

describe('a target within the name', () => {
  test.each(['Stroke 4 hour wait (90%)', 'Queue delays – 95%', 'Staff turnover target'])(
    '“%s” is asked',
    (name) => expect(said(name)).toBe('asked'),
  );

  test('a standard named by its time is met or not', () => {
    expect(said('14 day treatment standard')).toBe('higher');
    expect(said('6 week wait')).toBe('asked');
  });
});

describe('good words that only say which', () => {
  test.each([
    'Pupils in independent nurseries',
    'Active warrants',
    'Surplus school land',
    'Clean Air Zone notices',
    'Repeat orders',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test.each([
    ['Available homes', 'higher'],
    ['Active members', 'higher'],
    ['Repeat victims', 'lower'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('acts that are only counted', () => {
  test.each(['Land sales completed', 'Letters answered', 'Permits reviewed', 'Tenancy swaps completed'])(
    '“%s” is asked',
    (name) => expect(said(name)).toBe('asked'),
  );

  test.each([
    ['Percentage of letters answered', 'higher'],
    ['Repairs completed', 'higher'],
    ['Fees collected as a % of fees due', 'higher'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('a bad thing that is past, and one that others are told of', () => {
  test.each(['Recovered arrears', 'Solved burglaries', 'Licensing complaints', 'Permits suspended'])(
    '“%s” is asked',
    (name) => expect(said(name)).toBe('asked'),
  );

  test.each([
    ['Project: preventing evictions', 'higher'],
    ['Patient complaints', 'asked'],
    ['Visits suspended', 'lower'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

test('money spent on upkeep may be wanted or not', () => {
  expect(said('Cost of bridge maintenance per metre')).toBe('asked');
  expect(said('Cost per bridge inspected')).toBe('lower');
});

test('a reduction anywhere in the name may be counted either way', () => {
  expect(said('Number of burglaries: reduction on last year')).toBe('asked');
});
