import { directionInName, resolvePolarity } from '../../../../src/plan/rag/polarity';

test.each([
  ['Missed refuse collections (Minimise)', 'lower'],
  ['Missed bins [minimize]', 'lower'],
  ['Average waiting time (lower is better)', 'lower'],
  ['Response rate (the higher the better)', 'higher'],
  ['Visits to museums ↑', 'higher'],
  ['Sickness days (low is good)', 'lower'],
  ['Households in low income (before housing costs)', null],
  ['Support for people (low income)', null],
  ['Reduced fares (increase) and (decrease)', null],
  ['Complaints upheld (stage 2)', null],
])('“%s”: %s', (name, polarity) => {
  expect(directionInName(name)).toBe(polarity);
});

const clues = { set: undefined, goodIs: '', comparator: null, isRange: false, target: null };

test('what the name says outright is no guess', () => {
  expect(resolvePolarity({ ...clues, kpi: 'Reports of litter (Minimise)' })).toMatchObject({
    polarity: 'lower',
    certainty: 'set',
  });
});

test('a unit that counts a change may turn the words of the name: the officer is asked', () => {
  expect(resolvePolarity({ ...clues, kpi: 'Leakage', unit: '% reduction from 2019/20' }).certainty).toBe(
    'unsure',
  );
  expect(resolvePolarity({ ...clues, kpi: 'Leakage', unit: 'Ml a day' }).certainty).toBe('likely');
});
