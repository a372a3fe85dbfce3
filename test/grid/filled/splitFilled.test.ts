import fc from 'fast-check';
import { areaAddress, parseCells } from '../../../src/grid/a1';
import type { Area } from '../../../src/grid/area';
import type { FilledRow } from '../../../src/grid/filled/filledBlocks';
import { cutParts, smallBlock, splitFilled } from '../../../src/grid/filled/splitFilled';
import type { CellValue } from '../../../src/grid/snapshot';

/** The filled rows of a sheet on which these blocks are filled all over. */
function filled(...addresses: readonly string[]): FilledRow[] {
  const rows = new Map<number, Set<number>>();
  for (const address of addresses) {
    const area = parseCells(address) as Area;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const columns = rows.get(row) ?? new Set();
      for (let column = area.column; column < area.column + area.columns; column += 1) columns.add(column);
      rows.set(row, columns);
    }
  }
  return rowsOf(rows);
}

const rowsOf = (rows: ReadonlyMap<number, ReadonlySet<number>>): FilledRow[] =>
  [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, columns]) => ({ row, columns: [...columns].sort((a, b) => a - b) }));

function split(...addresses: readonly string[]): { used: string; farAway: string[] } {
  const { used, farAway } = splitFilled(filled(...addresses));
  return { used: used ? areaAddress(used) : '', farAway: farAway.map(areaAddress) };
}

describe('what a sheet is about, and what is far away from it', () => {
  test('nothing is filled', () => {
    expect(splitFilled([])).toEqual({ used: null, farAway: [] });
  });

  test.each(['XFD1048576', 'XFD1', 'A1048576', 'F900000', 'AAA20000'])(
    'a table, and one cell at %s: the table is read, the cell is far away',
    (far) => {
      expect(split('A1:F60', far)).toEqual({ used: 'A1:F60', farAway: [far] });
    },
  );

  test('a note some thousand rows below, or some hundred columns beside, belongs to the sheet', () => {
    expect(split('A1:F60', 'H2000', 'GZ3')).toEqual({ used: 'A1:GZ60', farAway: ['H2000'] });
    expect(split('A1:F60', 'H2000')).toEqual({ used: 'A1:H2000', farAway: [] });
  });

  test('a sheet of one table is never cut, however large', () => {
    expect(split('A1:F60000')).toEqual({ used: 'A1:F60000', farAway: [] });
    expect(split('C5:C300000')).toEqual({ used: 'C5:C300000', farAway: [] });
  });

  test('a stray at the top left does not take the place of the table', () => {
    expect(split('A1', 'ZZ9000:AAD9100')).toEqual({ used: 'ZZ9000:AAD9100', farAway: ['A1'] });
  });

  test('several strays in one place are one place', () => {
    expect(split('B3:F60', 'A700000:A700003', 'XFC9:XFD9')).toEqual({
      used: 'B3:F60',
      farAway: ['XFC9:XFD9', 'A700000:A700003'],
    });
  });

  test('cells strewn over a sheet, each beside the next: what is read stays small', () => {
    const diagonal = Array.from({ length: 16_000 }, (_, at) => ({ row: at, columns: [at] }));
    const { used, farAway } = splitFilled(diagonal);
    expect(used && used.rows * used.columns).toBeLessThanOrEqual(smallBlock);
    expect(farAway.length).toBeGreaterThan(0);
  });

  test('whatever is filled: the block is small or well filled, and no cell is lost', () => {
    const cell = fc.tuple(fc.nat(1_048_575), fc.nat(16_383));
    const near = fc.tuple(fc.nat(50), fc.nat(12));
    fc.assert(
      fc.property(fc.array(fc.oneof(near, cell), { minLength: 1, maxLength: 60 }), (cells) => {
        const rows = new Map<number, Set<number>>();
        for (const [row, column] of cells) rows.set(row, (rows.get(row) ?? new Set()).add(column));
        const { used, farAway } = splitFilled(rowsOf(rows));
        expect(used && used.rows * used.columns).toBeLessThanOrEqual(smallBlock);
        const places = used ? [used, ...farAway] : farAway;
        for (const [row, column] of cells) expect(places.some((area) => holds(area, row, column))).toBe(true);
      }),
      { numRuns: 300, seed: 12 },
    );
  });
});

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

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
