import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';

const said = (name: string): string => {
  const { polarity, certain } = polarityOfName(name);
  return certain ? polarity : 'asked';
};

describe('a property of what is counted says nothing of it', () => {
  test.each([
    'Average age of squatters in vacant cottages',
    'Main reason for complaints about the ferry',
    'Mean distance to affordable homes',
    'Average household size of homeless people',
    'Types of fraud found by the auditors',
    'Average value of fundraising events',
    'Caseload mix',
    'National position for customer satisfaction',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test.each([
    ['Average age of outstanding debts', 'lower'],
    ['Average amount of arrears per cottage', 'lower'],
    ['Speed of decisions: % of ferry passes issued within 5 days', 'higher'],
    ['Low birth weight of babies', 'lower'],
  ])('“%s”: %s, since the property is the bad or good thing', (name, polarity) =>
    expect(said(name)).toBe(polarity),
  );
});

describe('what is planned, needed or aimed at is not what was reached', () => {
  test.each([
    'Target number of apprenticeships',
    'Target for calls answered within a minute',
    'Planned savings on ferries',
    'Predicted deaths in winter',
    'Affordable cottages needed',
    'Savings to be found',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test('what was done of it, and what stands between, are decided', () => {
    expect(said('Percentage of planned savings achieved')).toBe('higher');
    expect(said('Pupils reaching the expected standard in reading')).toBe('higher');
  });
});

describe('who works on it and what is said of it', () => {
  test.each([
    'Number of officers dealing with burglaries',
    'Staff assigned to homelessness cases',
    'Number of questions about waiting times',
    'Surveys of customer satisfaction',
    'Budget for homelessness',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test('hours that people work are no work on it', () => {
    expect(said('Rowing staff working hours lost to sickness')).toBe('lower');
  });
});

describe('how cases are made up', () => {
  test.each([
    'Evictions where the main reason was rent arrears',
    'Number of homeless families whose first cause of loss was violence',
    'Complaints in which the theme was rudeness',
    'Fires with a cause recorded as deliberate',
    'Compliments to complaints ratio',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));
});

describe('a name that holds its own standard', () => {
  test.each([
    'Maximum two hour wait for a lifeboat',
    'Response time of eight minutes to the harbour',
    'Waiting time of no more than 20 weeks for a mooring',
    'At least 95 calls answered',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test('a time that is only measured is decided', () => {
    expect(said('Average response time to the harbour in minutes')).toBe('lower');
    expect(said('Waiting time for a mooring')).toBe('lower');
  });
});

describe('a difference that may lie on either side', () => {
  test.each([
    'Difference between planned and actual ferry crossings',
    'Gap between forecast and outturn income',
    'Difference in complaints from last year',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test.each([
    'Difference in attainment between boys and girls',
    'Gap in employment between disabled people and others',
    'Rowing attainment gap',
  ])('“%s” is better low: groups of people are set side by side', (name) => expect(said(name)).toBe('lower'));
});

describe('a low mark', () => {
  test.each([
    'Percentage of cafes with a zero or one hygiene rating',
    'Ferries with a quality score of two',
    'Share of care homes with the lowest quality rating',
    'Quays given a cleanliness score of 1 or below',
  ])('“%s” is never better high', (name) => expect(said(name)).not.toBe('higher'));

  test.each([
    'Cafes with a food hygiene rating of 5',
    'Cafes rated 4 or above for food hygiene',
    'Residents qualified to at least level 2',
  ])('“%s” is better high', (name) => expect(said(name)).toBe('higher'));
});
