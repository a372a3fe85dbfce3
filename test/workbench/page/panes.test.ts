import { Axis } from '../../../src/workbench/page/grid/sheetAxes';
import { visiblePanes } from '../../../src/workbench/page/grid/layers';
import { scrolled } from '../../../src/workbench/page/grid/moveSelection';

const axes = { rows: new Axis(10_000, 20, []), columns: new Axis(100, 50, []) };
const view = (left: number, top: number) => ({ left, top, width: 300, height: 200 });

test('only what is seen is drawn, however many rows there are', () => {
  expect(visiblePanes(axes, view(0, 100_010), null)).toEqual({
    main: { row: 5000, column: 0, rows: 11, columns: 7 },
    top: null,
    side: null,
    corner: null,
  });
});

test('frozen rows and columns are drawn beside what scrolls, which begins behind them', () => {
  const { main, top, side, corner } = visiblePanes(axes, view(500, 2000), { rows: 2, columns: 1 });
  expect(corner).toEqual({ row: 0, column: 0, rows: 2, columns: 1 });
  expect(main).toEqual({ row: 102, column: 11, rows: 9, columns: 6 });
  expect(top).toEqual({ row: 0, column: 11, rows: 2, columns: 6 });
  expect(side).toEqual({ row: 102, column: 0, rows: 9, columns: 1 });
});

test('the last rows are drawn to their end', () => {
  expect(visiblePanes(axes, view(0, 199_900), null).main).toMatchObject({ row: 9995, rows: 5 });
});

test('a line that is seen does not scroll the window', () => {
  expect(scrolled(axes.rows, 5, 0, 0, 200)).toBe(0);
  expect(scrolled(axes.rows, 1, 2, 4000, 200)).toBe(4000);
});

test('a line outside is brought to the nearer edge, clear of frozen lines', () => {
  expect(scrolled(axes.rows, 20, 0, 0, 200)).toBe(220);
  expect(scrolled(axes.rows, 10, 2, 4000, 200)).toBe(160);
});
