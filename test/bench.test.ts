import { checkSnapshot } from '../bench/checkRows';
import { formulaBook, ragColumn, ragOf } from '../bench/formulaBook';
import { benchRows } from '../bench/kpiRows';
import { median } from '../bench/measure';
import { snapshotOf } from '../bench/snapshot';
import { whyNoPrint } from '../bench/summary/metricFonts';
import { recalculate } from '../src/workbench/formulas/recalculate';

describe('the benchmark', () => {
  test('has the same rows at each run, no two with one ref', () => {
    expect(benchRows(500)).toEqual(benchRows(500));
    expect(new Set(benchRows(500).map(({ ref }) => ref)).size).toBe(500);
  });

  test('checks every row of its table, and all four colours occur', () => {
    const { rows, counts } = checkSnapshot(snapshotOf(300));
    expect(rows).toHaveLength(300);
    expect(Object.values(counts).every((count) => count > 0)).toBe(true);
  });

  test('its worksheet formula is the rule: higher or lower is better, 10% tolerance', () => {
    const { file, sheet } = formulaBook(200);
    recalculate(file.workbook);
    const colours = Array.from({ length: 200 }, (_, index) => sheet.value(index + 1, ragColumn));
    expect(colours).toEqual(Array.from({ length: 200 }, (_, index) => ragOf(index)));
    expect(new Set(colours)).toEqual(new Set(['Green', 'Amber', 'Red']));
  });

  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
    [[], NaN],
  ])('the median of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});

describe('a machine that is to print summaries', () => {
  test('with both fonts there is nothing to say', async () => {
    expect(await whyNoPrint((name) => Promise.resolve(name))).toBe('');
  });

  test('without one of them, or without fontconfig, one sentence says what to install', async () => {
    expect(await whyNoPrint((name) => Promise.resolve(name === 'Carlito' ? 'DejaVu Sans' : name))).toBe(
      'Nothing was printed: Carlito is missing on this machine (fc-match), so texts would print in other widths than Excel’s; install fonts-crosextra-carlito.',
    );
    expect(await whyNoPrint(() => Promise.reject(new Error('spawn fc-match ENOENT')))).toMatch(
      /^Nothing was printed: Carlito and Liberation Sans are missing .* fonts-crosextra-carlito and fonts-liberation\.$/,
    );
  });
});
