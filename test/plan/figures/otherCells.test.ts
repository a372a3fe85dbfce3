import { readDate } from '../../../src/plan/figures/readCell';
import { readMoney } from '../../../src/plan/read/budgets/readThousands';
import { readRiskCount } from '../../../src/plan/read/risks/countRatings';
import { cell } from '../buildRows';

test.each<[string, number]>([
  ['(300,776)', -300_776],
  ['1,230-', -1230],
  ['1,230 CR', -1230],
  ['−1,230', -1230],
  ['£49.97m', 49_970_000],
  ['-', 0],
])('the amount “%s” is %d', (text, amount) => {
  expect(readMoney(text)).toMatchObject({ kind: 'amount', amount });
});

test.each(['185,00', 'n/a', '8/9', '12 days', '1,230 and more', '#REF!', '£(111)'])(
  '“%s” is no amount',
  (text) => {
    expect(readMoney(text).kind).toBe('refused');
  },
);

test('an empty cell has no amount, and 0 is one', () => {
  expect(readMoney('  ')).toEqual({ kind: 'empty' });
  expect(readMoney(cell('-', {}, 0))).toEqual({ kind: 'amount', amount: 0, currency: '' });
});

test.each<[string, string | null]>([
  ['29/02/2020', '2020-02-29'],
  ['29/02/2019', null],
  ['31/04/19', null],
  ['13/13/2019', null],
  ['1st June 2017', '2017-06-01'],
  ['2019-03-08', '2019-03-08'],
  ['01/01/85', '1985-01-01'],
  ['Ongoing', null],
])('the date “%s” is %s', (text, date) => expect(readDate(text)).toBe(date));

test('a serial number of Excel is its day', () => {
  expect(readDate(cell('30/09/17', {}, 43_008))).toBe('2017-09-30');
  expect(readDate(cell('46', {}, 46))).toBeNull();
});

test('a risk count stands before or after its word', () => {
  expect(readRiskCount('Amber: 12')).toEqual({ of: 'Amber', count: 12 });
  expect(readRiskCount('12 Blue')).toBeNull();
});
