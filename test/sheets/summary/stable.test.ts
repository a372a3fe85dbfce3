import { describeSummary } from '../../../src/sheets/summary/describeSummary';
import type { SheetDescription } from '../../../src/sheets/description';
import { kpiRow, publishedPlan, summaryOptions } from '../publishedPlan';

const withFigure = (at: number, figure: string) =>
  describeSummary(
    {
      ...publishedPlan,
      kpis: publishedPlan.kpis.map((row, index) =>
        index === at ? kpiRow(row.kpi, figure, 'Maintain') : row,
      ),
    },
    summaryOptions,
  ).description;

const cells = ({ blocks }: SheetDescription): string[] =>
  blocks.flatMap((block) => block.cells.flatMap((line) => line.map((content) => JSON.stringify(content))));

/** Contents of cells that differ from those in the same places. */
function changes(before: SheetDescription, after: SheetDescription): string[] {
  const was = cells(before);
  return cells(after).filter((content, index) => content !== was[index]);
}

test.each([
  [0, '10%', '99%'],
  [3, '52', '61'],
  [7, '100%', '999%'],
])('after a change of one KPI’s figure at most its cell is another: KPI %i, %s to %s', (at, one, other) => {
  const [before, after] = [withFigure(at, one), withFigure(at, other)];
  expect(changes(before, before)).toEqual([]);
  expect(changes(before, after).filter((content) => !content.includes(other))).toEqual([]);
  expect(changes(before, after).length).toBeLessThanOrEqual(1);
  expect({ ...after, blocks: [] }).toEqual({ ...before, blocks: [] });
});

test('after a change of one KPI’s colour only its word is another', () => {
  const judged = (word: 'Green' | 'Amber') =>
    describeSummary(publishedPlan, {
      ...summaryOptions,
      rag: (row) => (row === publishedPlan.kpis[2] ? word : 'Red'),
    }).description;
  const [before, after] = [judged('Green'), judged('Amber')];
  expect(changes(before, after)).toEqual([expect.stringContaining('Amber')]);
  expect({ ...after, blocks: [] }).toEqual({ ...before, blocks: [] });
});
