import { judgeCase, makeCase } from '../../../../bench/reconcile/judgeBook';

describe('generated ledgers with planted faults', () => {
  test.each(Array.from({ length: 24 }, (_, at) => at + 101))(
    'every fault of seed %d is found, and nothing else is said',
    (seed) => {
      const { planted, found, wrong, notes } = judgeCase(makeCase(seed, 300));
      expect({ notes, found, wrong }).toEqual({ notes: [], found: planted, wrong: 0 });
    },
  );

  test('a seed makes the same ledger at each run, and every fourth has no fault', () => {
    expect(makeCase(5, 100)).toEqual(makeCase(5, 100));
    expect(makeCase(8, 100).planted).toEqual([]);
    expect(makeCase(5, 100).planted.length).toBeGreaterThan(0);
  });
});
