import { emptySheet, type Style } from '../../src/sheets/description';
import { joinStyles } from '../../src/sheets/placedRows';

const cell = (row: number, column: number, style: Style) => ({
  area: { row, column, rows: 1, columns: 1 },
  style,
});
const all = { area: { row: 0, column: 0, rows: 9, columns: 2 }, style: { wrap: true, font: { size: 9 } } };
const line = { EdgeBottom: { style: 'Continuous', weight: 'Thin', color: '#000000' } } as const;

test('cells below one another that look alike are one area, with a line between its rows', () => {
  const { styles } = joinStyles({
    ...emptySheet,
    styles: [all, cell(1, 0, { borders: line }), cell(2, 0, { borders: line })],
  });
  expect(styles).toEqual([
    all,
    {
      area: { row: 1, column: 0, rows: 2, columns: 1 },
      style: { borders: { ...line, InsideHorizontal: line.EdgeBottom } },
    },
  ]);
});

test('what all cells have is not said of one, and a gap or another look ends an area', () => {
  const { styles } = joinStyles({
    ...emptySheet,
    styles: [
      all,
      cell(0, 0, { wrap: true, font: { size: 9 } }),
      cell(1, 0, { wrap: true, font: { size: 9, bold: true } }),
      cell(3, 0, { font: { bold: true } }),
      cell(4, 0, { wrap: false }),
    ],
  });
  expect(styles.slice(1)).toEqual([
    cell(1, 0, { font: { bold: true } }),
    cell(3, 0, { font: { bold: true } }),
    cell(4, 0, { wrap: false }),
  ]);
});

test('rows of one height are one', () => {
  const rowHeights = [15, 15, 20].map((height, row) => ({ row, rows: 1, height }));
  expect(joinStyles({ ...emptySheet, styles: [all], rowHeights }).rowHeights).toEqual([
    { row: 0, rows: 2, height: 15 },
    { row: 2, rows: 1, height: 20 },
  ]);
});
