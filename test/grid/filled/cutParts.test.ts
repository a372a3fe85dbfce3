import { cutParts } from '../../../src/grid/filled/cutParts';
import type { CellValue } from '../../../src/grid/snapshot';

const part = (row: number, column: number, values: readonly (readonly CellValue[])[]) => ({
  area: { row, column, rows: values.length, columns: values[0]?.length ?? 0 },
  values,
});

describe('parts of a sheet that were read', () => {
  test('a small part is kept as it is, its empty cells with it', () => {
    const whole = part(2, 1, [['a', '', 1]]);
    expect(cutParts([whole])).toEqual({ ...whole, farAway: [] });
  });

  test('a large part with a cell far out is cut down to the rest', () => {
    const values: CellValue[][] = Array.from({ length: 3 }, () => new Array<CellValue>(100_000).fill(''));
    values[0] = ['Ref', 'Target', ...(values[0] ?? []).slice(2)];
    values[1] = [1, false, ...(values[1] ?? []).slice(2)];
    values[2] = [...(values[2] ?? []).slice(1), 'x'];
    expect(cutParts([part(0, 0, values)])).toEqual({
      ...part(0, 0, [
        ['Ref', 'Target'],
        [1, false],
      ]),
      farAway: [{ row: 2, column: 99_999, rows: 1, columns: 1 }],
    });
  });

  test('parts of one table, in any order, are one block again; what is far away is not in it', () => {
    const cut = cutParts([
      part(1_000_000, 9, [['x']]),
      part(2, 2, [['f']]),
      part(0, 0, [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ]);
    expect(cut.values).toEqual([
      ['a', 'b', ''],
      ['c', 'd', ''],
      ['', '', 'f'],
    ]);
    expect(cut.farAway).toEqual([{ row: 1_000_000, column: 9, rows: 1, columns: 1 }]);
  });

  test('a large part that is filled all over is kept, and not copied', () => {
    const values = Array.from({ length: 60_000 }, (_, row) => [`1.${row}`, '', 'Cases', row, '80%', '']);
    const cut = cutParts([part(0, 0, values)]);
    expect(cut).toEqual({ ...part(0, 0, values), farAway: [] });
    expect(cut.values).toBe(values);
  });

  test('several that are full are one block, without the empty rows around them', () => {
    const rows = (count: number) => Array.from({ length: count }, () => ['', 'a', 'b', '']);
    const cut = cutParts([part(70_000, 0, [['', '', '', ''], ...rows(70_000)]), part(0, 0, rows(70_000))]);
    const { row, column, columns } = cut.area;
    expect({ row, column, rows: cut.area.rows, columns }).toEqual({
      row: 0,
      column: 1,
      rows: 140_001,
      columns: 2,
    });
    expect([cut.values[0], cut.values[70_000], cut.values[140_000]]).toEqual([
      ['a', 'b'],
      ['', ''],
      ['a', 'b'],
    ]);
    expect(cut.farAway).toEqual([]);
  });

  test('a large part in which nothing stands has nothing far away', () => {
    const values = Array.from({ length: 300_000 }, () => ['']);
    expect(cutParts([part(0, 0, values)]).farAway).toEqual([]);
  });
});
