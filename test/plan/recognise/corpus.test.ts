import { fifth } from '../../../bench/recognise/fifth';
import { fourth } from '../../../bench/recognise/fourth';
import { heldOut } from '../../../bench/recognise/heldOut';
import {
  add,
  judgeLayout,
  precision,
  recall,
  type Judgement,
  type Tally,
} from '../../../bench/recognise/judge';
import { corpus } from '../../../bench/recognise/layouts';
import { sixth } from '../../../bench/recognise/sixth';
import { unseen } from '../../../bench/recognise/unseen';

const total = (judgements: readonly Judgement[], part: (judgement: Judgement) => Tally): Tally =>
  judgements.map(part).reduce(add, { right: 0, wrong: 0, missed: 0 });

describe.each([
  ['the corpus that recognition was tuned on', corpus, 60],
  ['the layouts held out', heldOut, 25],
  ['the third set', unseen, 50],
  ['the fourth and fifth sets', [...fourth, ...fifth], 40],
])('%s', (_, layouts, atLeast) => {
  const judgements = layouts.map(judgeLayout);

  test('98 of 100 columns are right, of those found and of those there are', () => {
    expect(layouts.length).toBeGreaterThanOrEqual(atLeast);
    const columns = total(judgements, (judgement) => judgement.columns);
    expect(precision(columns)).toBeGreaterThanOrEqual(0.98);
    expect(recall(columns)).toBeGreaterThanOrEqual(0.98);
  });

  test('99 of 100 rows are right', () => {
    const rows = total(judgements, (judgement) => judgement.rows);
    expect(precision(rows)).toBeGreaterThanOrEqual(0.99);
    expect(recall(rows)).toBeGreaterThanOrEqual(0.99);
  });

  test('nothing that is no table of a plan is taken for one', () => {
    expect(judgements.filter(({ traps }) => traps > 0).map(({ name, faults }) => [name, faults])).toEqual([]);
  });
});

describe('the sixth set, written before anything was changed for it', () => {
  const judgements = sixth.map(judgeLayout);

  test('90 of 100 columns are found, and 99 of those found are right', () => {
    expect(sixth.length).toBeGreaterThanOrEqual(40);
    const columns = total(judgements, (judgement) => judgement.columns);
    expect(precision(columns)).toBeGreaterThanOrEqual(0.99);
    expect(recall(columns)).toBeGreaterThanOrEqual(0.9);
  });

  test('nothing that is no table of a plan is taken for one', () => {
    expect(judgements.filter(({ traps }) => traps > 0).map(({ name, faults }) => [name, faults])).toEqual([]);
  });
});
