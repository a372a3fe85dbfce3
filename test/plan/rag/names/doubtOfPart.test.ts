import { doubtOfPart } from '../../../../src/plan/rag/names/doubtOfPart';
import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';
import { readWords } from '../../../../src/plan/rag/names/readWords';

const said = (name: string): string => {
  const { polarity, certain } = polarityOfName(name);
  return certain ? polarity : 'asked';
};

describe('a not in a plain count', () => {
  test.each([
    ['Number of enquiries where no record was held', 'asked'],
    ['Number of petitions not determined', 'asked'],
    ['Number of skips not collected', 'lower'],
    ['Number of letters not answered in time', 'lower'],
    ['Percentage of petitions not determined', 'lower'],
  ])('“%s” → %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('two claims', () => {
  test.each([
    ['Satisfied visitors who waited over 60 minutes', 'asked'],
    ['Percentage of repaired cottages with damp', 'asked'],
    ['Percentage of jobs completed with complaints', 'asked'],
    ['Percentage of plans completed without consent', 'asked'],
    ['Percentage of victims withdrawing support', 'asked'],
    ['Satisfaction with the handling of complaints', 'higher'],
    ['Arrears collected as a % of arrears due', 'higher'],
  ])('“%s” → %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('a time in which nobody promised to act', () => {
  test.each([
    ['Percentage of new starters who leave within 6 months', 'asked'],
    ['Traders moved within a year', 'asked'],
    ['Percentage of visitors attending A&E within 7 days of discharge', 'asked'],
    ['Percentage of letters answered within 6 months', 'higher'],
    ['Complaints closed within 2 months', 'higher'],
  ])('“%s” → %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('how it was done', () => {
  test.each([
    ['Percentage of posts filled by interims', 'asked'],
    ['Percentage of tenants paying by cash', 'asked'],
    ['Percentage of visits completed outside hours promised', 'asked'],
    ['Percentage of homes built on flood plain', 'asked'],
    ['Percentage of debt passed to bailiffs', 'asked'],
    ['Percentage of shifts filled at premium rates', 'asked'],
    ['Percentage of guests held more than two to a room', 'asked'],
    ['Percentage of shifts filled at first attempt', 'higher'],
    ['Percentage of tenants paying by direct debit', 'higher'],
    ['Percentage of faults repaired on time', 'higher'],
  ])('“%s” → %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('counts of what the body itself does', () => {
  test.each([
    ['Number of events held', 'asked'],
    ['Number of tests carried out', 'asked'],
    ['Number of patrols conducted', 'asked'],
    ['Number of dossier cases closed', 'asked'],
    ['Number of training sessions held', 'higher'],
    ['Percentage of planned audits undertaken', 'higher'],
    ['Number of adaptations completed', 'higher'],
  ])('“%s” → %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

test('a doubt tells why; without a word that decided there is none', () => {
  const words = readWords('percentage of posts filled by interims');
  const by = words.find(({ text }) => text === 'filled');
  const found = { polarity: 'higher', certain: true, reason: '', spoken: true } as const;
  if (!by) throw new Error('“filled” is read as one word.');
  expect(doubtOfPart(words, { ...found, by })).toBe('“by interims” may turn it');
  expect(doubtOfPart(words, found)).toBeUndefined();
});

describe('what follows a word makes another thing of it', () => {
  const said = (name: string): string => {
    const { polarity, certain } = polarityOfName(name);
    return certain ? polarity : 'asked';
  };

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
