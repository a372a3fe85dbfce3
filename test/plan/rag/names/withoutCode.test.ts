import { withoutCode } from '../../../../src/plan/rag/names/withoutCode';

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
