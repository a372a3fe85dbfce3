import {
  plainName,
  withDigits,
  withNamesMarked,
  withoutCode,
  alsoCounted,
  withoutBase,
} from '../../../../src/plan/rag/names/plainName';
import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';

test.each([
  ['No. of re-offences (adults)', 'number of re~offences'],
  ['Complaints answered in 5 w/days', 'complaints answered in 5 working days'],
  ['Over-occupied homes >2 years', 'overoccupied homes over 2 years'],
])('“%s” is looked for as “%s”', (name, text) => expect(plainName(name)).toBe(text));

test('a stroke between words stands for “or”', () => {
  expect(plainName('Harbour surplus/deficit')).toBe('harbour surplus or deficit');
  expect(plainName('Open 24/7 in 2019/20')).not.toContain(' or ');
});

describe('number words', () => {
  test.each([
    ['within twenty four hours', 'within 24 hours'],
    ['over forty-five minutes', 'over 45 minutes'],
    ['nine working days', '9 working days'],
    ['ninety days', '90 days'],
    ['eighteen weeks', '18 weeks'],
  ])('time in words is time in digits: “%s” → “%s”', (text, digits) => expect(withDigits(text)).toBe(digits));

  test.each(['two week wait', 'nine homes', 'one in twenty', 'seventeen-day'])(
    '“%s” stays as it is',
    (text) => expect(withDigits(text)).toBe(text),
  );
});

describe('names of bodies and places', () => {
  test.each([
    ['QZT success rate', 'QZT& success rate'],
    ['Bins missed in Wexcombe', 'Bins missed in Wexcombe&'],
    ['Debt collected by the council', 'Debt collected by the council'],
    ['MRSA cases', 'MRSA cases'],
    ['QZT SUCCESS RATE', 'QZT SUCCESS RATE'],
  ])('“%s” → “%s”', (name, marked) => expect(withNamesMarked(name)).toBe(marked));

  test('turn nothing, and are shown without the sign', () => {
    expect(polarityOfName('QZT success rate')).toMatchObject({ polarity: 'higher', certain: true });
    expect(polarityOfName('Former QZT& debts').reason).not.toContain('&');
  });

  test('what is attended or used may be anything that has only a short name', () =>
    expect(polarityOfName('QZT attendances').certain).toBe(false));
});

describe('without code', () => {
  test.each([
    ['XYZ/014 The rate of missed tests', 'The rate of missed tests'],
    ['Indicator 31: Homes sold', 'Homes sold'],
    ['KPI 7 - The share of calls lost', 'The share of calls lost'],
    ['B19 Late replies', 'Late replies'],
    ['3C(2): Falls in wards', 'Falls in wards'],
    ['2.4 Days lost', 'Days lost'],
    ['Days lost LPI0123', 'Days lost'],
    ['HR 12 % of posts filled', '% of posts filled'],
  ])('a code before or after a name is left off: “%s”', (name, rest) => expect(withoutCode(name)).toBe(rest));

  test.each([
    'CO2 per employee',
    'NO2 at schools',
    '999 calls answered',
    '12 hour waits',
    'RTT 52 week waits',
    '18+ population',
    'SHMI',
    '',
  ])('what is counted is no code: “%s”', (name) => expect(withoutCode(name)).toBe(name));

  test('a code of capital and small letters is left off, a level or a disease is none', () => {
    expect(withoutCode('Hbs025 Nights in hostels')).toBe('Nights in hostels');
    expect(withoutCode('Adn28 Empty places in schools')).toBe('Empty places in schools');
    expect(withoutCode('Level3 incidents at sea')).toBe('Level3 incidents at sea');
    expect(withoutCode('Covid19 cases in homes')).toBe('Covid19 cases in homes');
  });
});

describe('what a figure is held against', () => {
  test.each([
    ['arrears as a % of rent due', 'arrears'],
    ['turnover incl redundancies', 'turnover'],
    ['calls per head of population', 'calls'],
    ['calls answered', 'calls answered'],
  ])('“%s” without it: “%s”', (text, rest) => expect(withoutBase(text)).toBe(rest));

  test('what is counted as well', () => {
    expect(alsoCounted('turnover incl redundancies')).toBe('redundancies');
    expect(alsoCounted('turnover')).toBe('');
  });
});
