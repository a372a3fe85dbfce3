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
