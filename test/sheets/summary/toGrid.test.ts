import { unit } from '../../../src/sheets/summary/look';
import { toGrid } from '../../../src/sheets/summary/pages/toGrid';
import type { PieceCell, PieceChart } from '../../../src/sheets/summary/pieces/piece';
import { neutralColours } from '../../../src/sheets/summary/theme/themeColours';

const options = {
  fontName: 'Arial',
  size: 10,
  palette: 'colour-blind safe',
  colours: neutralColours,
  windowsColumns: 1,
} as const;

const cell = (x: number, top: number, units: number): PieceCell => ({
  ...{ x, width: 60, top, units, content: 'words', style: {} },
});
const chart: PieceChart = {
  ...{ name: 'Money', x: 0, width: 120, top: 0, units: 40, kind: 'BarClustered' as const },
  source: [['', '£000'], ...['Rents', 'Grants', 'Fees'].map((line) => [line, '1'])],
  ...{ seriesColors: ['#000000'], pointColors: null, legend: null, dataLabels: true, fontSize: 9 },
};

/** Points below the top of the chart's last line of figures that are still behind the chart. */
function roomOfLastFigures(beside: readonly PieceCell[]): number {
  const below = cell(0, 40, 10);
  const { description } = toGrid([{ cells: [...beside, below], charts: [chart], units: 50 }], options);
  const { area } = description.charts[0]?.source ?? {};
  if (!area) throw new Error('The chart has no figures.');
  const above = description.rowHeights.slice(0, area.row + area.rows - 1);
  return chart.units * unit - above.reduce((sum, { height }) => sum + height, 0);
}

/** A line of type of one point, in which figures behind charts stand. */
const line = 1.2;

test('figures stand whole behind their chart, wherever rows beside it end', () => {
  expect(roomOfLastFigures([])).toBeGreaterThan(line);
  // Four rows are as many as the figures have lines, and the last is a pixel high.
  expect(roomOfLastFigures([cell(200, 0, 13), cell(200, 13, 13), cell(200, 26, 13)])).toBeGreaterThan(line);
});

test.each([1, 1.014, 1.037, 1.1])(
  'a heading stands over the cells of its column, columns %d times as wide: an edge that two parts have stays one',
  (windowsColumns) => {
    for (let start = 100.5; start < 300; start += 7.5) {
      // Both rows end their first cell within the same pixel, in which the second begins.
      const [ends, also, second] = [start + 33.05, start + 33.35, start + 33];
      const at = (top: number, end: number) => ({
        ...cell(start, top, 10),
        width: end - start,
        id: `${top}/first`,
      });
      const beside = (top: number) => ({ ...cell(second, top, 10), width: 42, id: `${top}/second` });
      const cells = [at(0, ends), beside(0), at(10, also), beside(10)];
      const { passages } = toGrid([{ cells, charts: [], units: 20 }], { ...options, windowsColumns });
      const areaOf = (id: string) => passages.find((passage) => passage.id === id)?.area;
      for (const part of ['first', 'second'])
        expect(areaOf(`0/${part}`)).toEqual({ ...areaOf(`10/${part}`), row: areaOf(`0/${part}`)?.row });
      expect((areaOf('0/first')?.column ?? 0) + (areaOf('0/first')?.columns ?? 0)).toBe(
        areaOf('0/second')?.column,
      );
    }
  },
);
