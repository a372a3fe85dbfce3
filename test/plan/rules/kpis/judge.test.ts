import { judge, type Yardstick } from '../../../../src/plan/rules/kpis/judge';

const higher = (target: number, more: Partial<Yardstick> = {}): Yardstick => ({
  target,
  strict: false,
  polarity: 'higher',
  tolerance: 10,
  basis: 'relative',
  ...more,
});
const lower = (target: number, more: Partial<Yardstick> = {}): Yardstick =>
  higher(target, { polarity: 'lower', ...more });

test.each<[string, number, Yardstick, string]>([
  ['69% against 75% is Amber', 69, higher(75), 'Amber'],
  ['75% against 75% is Green', 75, higher(75), 'Green'],
  ['67.5% against 75% is Amber: the edge is inside', 75 * 0.9, higher(75), 'Amber'],
  ['67.4% against 75% is Red', 67.4, higher(75), 'Red'],
  ['0.69 × 100 against 69 is Green though it computes to 68.99…', 0.69 * 100, higher(69), 'Green'],
  ['46 against fewer than 43 is Amber', 46, lower(43, { strict: true }), 'Amber'],
  ['43 against fewer than 43 is Amber: it does not meet it', 43, lower(43, { strict: true }), 'Amber'],
  ['42 against fewer than 43 is Green', 42, lower(43, { strict: true }), 'Green'],
  ['47 against fewer than 43 is Amber, as 47.3 is the limit', 47, lower(43, { strict: true }), 'Amber'],
  ['48 against fewer than 43 is Red', 48, lower(43, { strict: true }), 'Red'],
  ['0 against 0 is Green', 0, lower(0), 'Green'],
  ['0.1 against 0 is Red: a target of 0 has no tolerance', 0.1, lower(0), 'Red'],
  ['0.1 against 0 is Red by points too', 0.1, lower(0, { basis: 'points' }), 'Red'],
  ['-105 against -100, higher is better, is Amber', -105, higher(-100), 'Amber'],
  ['-111 against -100, higher is better, is Red', -111, higher(-100), 'Red'],
  ['-95 against -100, lower is better, is Amber', -95, lower(-100), 'Amber'],
  ['2.3% against at most 2.0% is Red by 10%', 2.3, lower(2), 'Red'],
  ['2.3% against at most 2.0% is Amber by 10 points', 2.3, lower(2, { basis: 'points' }), 'Amber'],
  ['66.37 against 75 is Red by 10%', 66.37, higher(75), 'Red'],
  ['66.37 against 75 is Amber by 10 points', 66.37, higher(75, { basis: 'points' }), 'Amber'],
  [
    '99.01% against 100% is Amber by 2 points',
    99.01,
    higher(100, { tolerance: 2, basis: 'points' }),
    'Amber',
  ],
  ['97.9% against 100% is Red by 2 points', 97.9, higher(100, { tolerance: 2, basis: 'points' }), 'Red'],
  ['a miss without any tolerance is Red', 74.9, higher(75, { tolerance: 0 }), 'Red'],
  ['105 against on target 100 is Amber', 105, higher(100, { polarity: 'on target' }), 'Amber'],
  ['95 against on target 100 is Amber', 95, higher(100, { polarity: 'on target' }), 'Amber'],
  ['111 against on target 100 is Red', 111, higher(100, { polarity: 'on target' }), 'Red'],
  ['85% inside 80% to 90% is Green', 85, higher(80, { high: 90, polarity: 'on target' }), 'Green'],
  ['90% at the end of 80% to 90% is Green', 90, higher(80, { high: 90, polarity: 'on target' }), 'Green'],
  ['95% above 80% to 90% is Amber', 95, higher(80, { high: 90, polarity: 'on target' }), 'Amber'],
  ['71% below 80% to 90% is Red', 71, higher(80, { high: 90, polarity: 'on target' }), 'Red'],
])('%s', (_, measure, yardstick, rag) => {
  expect(judge(measure, yardstick).rag).toBe(rag);
});

test('the shortfall is told in the unit and in % of the target', () => {
  const judged = judge(69, higher(75));
  expect(judged.shortfall).toBe(6);
  expect(judged.shortfallPercent).toBeCloseTo(8, 10);
  expect(judged.limit).toBeCloseTo(67.5, 10);
});

test('a target of 0 has neither a shortfall in % nor a limit', () => {
  expect(judge(3, lower(0))).toMatchObject({ shortfall: 3, shortfallPercent: null, limit: null });
});
