import { emptySheet, type SheetDescription } from '../../../src/sheets/description';
import { contentsOfBlock } from '../../../src/sheets/made/expectedContents';
import { followedSheet, movedDescription } from '../../../src/sheets/made/movedDescription';

const thin = { style: 'Continuous', weight: 'Thin', color: '#112233' } as const;
const rows = (row: number, count: number, columns = 2) => ({ row, column: 0, rows: count, columns });

const described: SheetDescription = {
  ...emptySheet,
  styles: [
    { area: rows(2, 4), style: { fill: '#EEEEEE', borders: { InsideHorizontal: thin, EdgeBottom: thin } } },
  ],
  merges: [rows(0, 1)],
  rowHeights: [
    { row: 0, rows: 1, height: 30 },
    { row: 2, rows: 4, height: 20 },
  ],
  columnWidths: [{ column: 0, columns: 2, width: 80 }],
  ragFormats: [{ area: rows(2, 4, 1), formula: '=$A3="Red"', fill: '#D55E00', color: '#000000' }],
  page: null,
};
/** Inserted above row 5, counted as Excel does. */
const inserted = [
  { before: 0, now: 0, count: 4 },
  { before: 4, now: 5, count: Infinity },
] as const;

test('an inserted row looks like the row above, and what stands below keeps its look', () => {
  const moved = movedDescription(described, inserted, 'row');
  expect(moved.styles.map(({ area }) => [area.row, area.rows])).toEqual([
    [2, 2],
    [4, 1],
    [5, 2],
  ]);
  expect(moved.styles.map(({ style }) => style.borders?.EdgeBottom)).toEqual([thin, thin, thin]);
  expect(moved.rowHeights).toEqual([
    { row: 0, rows: 1, height: 30 },
    { row: 2, rows: 2, height: 20 },
    { row: 4, rows: 1, height: 20 },
    { row: 5, rows: 2, height: 20 },
  ]);
  expect(moved.merges).toEqual([rows(0, 1)]);
  expect(moved.ragFormats.map(({ area, formula }) => [area.rows, formula])).toEqual([[5, '=$A3="Red"']]);
});

test('a row inserted at the top moves merges and the formulas of colours', () => {
  const moved = movedDescription(described, [{ before: 0, now: 1, count: Infinity }], 'row');
  expect(moved.merges).toEqual([rows(1, 1)]);
  expect(moved.ragFormats[0]?.formula).toBe('=$A4="Red"');
  expect(moved.rowHeights[0]).toEqual({ row: 1, rows: 1, height: 30 });
});

test('a column that was taken out takes its width with it', () => {
  const moves = [
    { before: 0, now: 0, count: 1 },
    { before: 2, now: 1, count: Infinity },
  ];
  expect(movedDescription(described, moves, 'column').columnWidths).toEqual([
    { column: 0, columns: 1, width: 80 },
  ]);
});

test('a chart stays on its rows', () => {
  const chart = { name: 'Risks', top: 40, height: 40, left: 0, width: 100, source: { area: rows(2, 4) } };
  const withChart = { ...described, charts: [chart as SheetDescription['charts'][number]] };
  const [moved] = movedDescription(withChart, [{ before: 0, now: 1, count: Infinity }], 'row').charts;
  expect(moved).toMatchObject({ top: 55, height: 40, source: { area: { row: 3, rows: 4 } } });
});

test('by what cells hold: the block is widened to where the rows are now, and nothing moved changes nothing', () => {
  const before = contentsOfBlock([['Title'], [], ['a'], ['b'], ['c'], ['d']]);
  const now = contentsOfBlock([[], ['Title'], [], ['a'], ['b'], ['c'], ['d']]);
  expect(followedSheet(described, rows(0, 6), before, now).area).toEqual(rows(0, 7));
  expect(followedSheet(described, rows(0, 6), before, before)).toEqual({ described, area: rows(0, 6) });
});
