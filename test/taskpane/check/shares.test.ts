import published from '../../fixtures/published/kpis-q1-2017.json';
import { shares } from '../../../src/taskpane/check/shares';

test('the published Quarter 1 counts give the published percentages: of the 20 reported, not of all', () => {
  const { Green, Amber, Red, Annual, tbc } = published.totals.ragCountsInTable;
  const result = shares({ Green, Amber, Red, 'N/A': Annual + tbc });
  expect(result.base).toBe(published.totals.reported);
  const inWords = result.shares.slice(0, 3).map(({ number, percent }) => `${number} (${percent})`);
  expect(inWords).toEqual(
    published.summaryBullets.slice(0, 3).map((bullet) => /^\d+ \(\d+%\)/.exec(bullet)?.[0]),
  );
});

test('N/A is counted last and is in no base', () => {
  expect(shares({ Green: 1, Amber: 0, Red: 1, 'N/A': 7 })).toEqual({
    base: 2,
    shares: [
      { rag: 'Green', number: 1, percent: '50%' },
      { rag: 'Amber', number: 0, percent: '0%' },
      { rag: 'Red', number: 1, percent: '50%' },
      { rag: 'N/A', number: 7, percent: '' },
    ],
  });
});

test('without a single colour there are no percentages, rather than a division by nothing', () => {
  const { base, shares: rows } = shares({ Green: 0, Amber: 0, Red: 0, 'N/A': 3 });
  expect(base).toBe(0);
  expect(rows.map(({ percent }) => percent)).toEqual(['', '', '', '']);
});

test('64 of 114 is 56%, rounded and not cut off', () => {
  expect(shares({ Green: 64, Amber: 50, Red: 0, 'N/A': 0 }).shares[0]?.percent).toBe('56%');
});

test('one of a thousand is not nothing, and the others are not all', () => {
  const [green, , red] = shares({ Green: 999, Amber: 0, Red: 1, 'N/A': 0 }).shares;
  expect(green?.percent).toBe('over 99%');
  expect(red?.percent).toBe('under 1%');
});
