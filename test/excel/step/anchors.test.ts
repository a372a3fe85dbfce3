import {
  anchorOf,
  anchorsBeneath,
  anchorsOf,
  columnAnchor,
  earlierAnchorOf,
  hasAnchor,
  possibleAnchors,
  reachOfColumns,
  sharesCell,
  shortHash,
} from '../../../src/excel/step/anchors';

const none = new Set<number>();

test('what stands below rows is the next filled row that is none of them, of each run', () => {
  const lines = ['Title', 'People', 'Libraries', '', 'Total', 'Parks'];
  const used = { row: 0, column: 0, rows: lines.length, columns: 1 };
  const beneath = (rows: readonly number[]) =>
    anchorsBeneath({ used }, new Set(rows), (row) => lines[row] ?? '');
  expect(beneath([1, 2])).toEqual(['Total']);
  expect(beneath([1, 4])).toEqual(['Libraries', 'Parks']);
  expect(beneath([5])).toEqual([]);
  expect(anchorsBeneath({ used: null }, new Set([1]), () => '')).toEqual([]);
});

describe('the anchor of a row', () => {
  test('follows from its first two filled cells', () => {
    const anchor = anchorOf(['1.1', 'Cases closed', '80%'], 0, none);
    expect(anchor).toMatch(/^[0-9a-z]{5} [0-9a-z]{5}$/);
    expect(anchorOf(['', '1.1', '', 'Cases closed', '75%'], 0, none)).toBe(anchor);
    expect(anchorOf(['1.1', 'Calls answered', '80%'], 0, none)).not.toBe(anchor);
  });

  test('is of cells that the job does not write', () => {
    const before = anchorOf(['Old', '1.1', 'Cases closed'], 2, new Set([2]));
    expect(anchorOf(['New', '1.1', 'Cases closed'], 2, new Set([2]))).toBe(before);
  });

  test('a number and the same as a text are different, two cells are not one', () => {
    expect(anchorOf([1, 'a'], 0, none)).not.toBe(anchorOf(['1', 'a'], 0, none));
    expect(anchorOf(['1', 'a'], 0, none)).not.toBe(anchorOf(['1a'], 0, none));
  });

  test('of an empty row, and of a row of which all is written, there is none', () => {
    expect([anchorOf([], 0, none), anchorOf(['', ''], 0, none), anchorOf(['x'], 3, new Set([3]))]).toEqual([
      '',
      '',
      '',
    ]);
  });

  test('of a row outside the used cells there is none', () => {
    const anchorAt = anchorsOf(
      { used: { row: 2, column: 1, rows: 1, columns: 2 }, values: [['1.1', 'Cases closed']] },
      none,
    );
    expect(anchorAt(2)).toBe(anchorOf(['1.1', 'Cases closed'], 1, none));
    expect([anchorAt(0), anchorAt(3)]).toEqual(['', '']);
    expect(anchorsOf({ used: null, values: [] }, none)(0)).toBe('');
  });
});

test('steps of earlier versions know a row by one hash of both cells', () => {
  const earlier = earlierAnchorOf(['', '1.1', 'Cases closed', '80%'], 0, none);
  expect(earlier).toBe(shortHash('string 1.1\nstring Cases closed'));
  expect(earlierAnchorOf(['1.1'], 0, none)).toBe(anchorOf(['1.1'], 0, none));
  expect(possibleAnchors(['80%', 'Cases closed', '1.1'])).toContain(earlier);
});

test('a row of which one cell was reworded shares the other with itself, and none with other rows', () => {
  const row = (...cells: string[]) => anchorOf(cells, 0, none);
  expect(sharesCell(row('1.1', 'Cases closed'), row('1.1', 'Cases closed in time'))).toBe(true);
  expect(sharesCell(row('1.1', 'Cases closed'), row('1.2', 'Cases closed'))).toBe(true);
  expect(sharesCell(row('1.1', 'Cases closed'), row('Cases closed', '1.1'))).toBe(false);
  expect(sharesCell(row('1.1', 'Cases closed'), row('1.2', 'Calls answered'))).toBe(false);
  expect([sharesCell('', row('1.1', 'Cases')), sharesCell(row('1.1'), row('1.1'))]).toEqual([false, false]);
});

test('a short hash is five letters and digits, and seldom the same for two texts', () => {
  const hashes = Array.from({ length: 2000 }, (_, at) => shortHash(`text ${at}`));
  expect(hashes.every((hash) => /^[0-9a-z]{5}$/.test(hash))).toBe(true);
  expect(new Set(hashes).size).toBeGreaterThan(1995);
});

describe('columns that were moved', () => {
  const values = [
    ['Plan', '', ''],
    ['Ref', 'KPI', 'Q1'],
    ['1.1', 'Calls', 0.76],
  ];
  const used = { row: 0, column: 0, rows: 3, columns: 3 };

  const at = (row: number) => ({ first: row, last: row });

  test('a column is known again by what stands above its cells, wherever it stands', () => {
    const moved = values.map(([ref = '', kpi = '', figure = '']) => [figure, ref, kpi]);
    const anchor = columnAnchor({ used, values }, 2, at(2));
    expect(columnAnchor({ used, values: moved }, 0, at(2))).toBe(anchor);
    expect(columnAnchor({ used, values }, 1, at(2))).not.toBe(anchor);
    expect(hasAnchor({ used, values: moved }, 0, at(2), anchor)).toBe(true);
    expect(hasAnchor({ used, values: moved }, 1, at(2), anchor)).toBe(false);
  });

  const headless = [
    ['Plan', '', ''],
    ['', '', ''],
    ['1.1', 'Calls', 5],
    ['1.2', 'Cases', 7],
  ];

  test('without a heading it is known again by what stands below, whatever stands above by then', () => {
    const sheet = { used: { ...used, rows: 4 }, values: headless };
    const anchor = columnAnchor(sheet, 2, at(1));
    expect(anchor).toMatch(/^-[0-9a-z]{5}$/);
    const moved = headless.map(([ref = '', kpi = '', figure = '']) => [figure, ref, kpi]);
    moved[0] = ['Seen by Ann', '', 'Plan'];
    expect(hasAnchor({ ...sheet, values: moved }, 0, at(1), anchor)).toBe(true);
    expect([1, 2].map((column) => hasAnchor({ ...sheet, values: moved }, column, at(1), anchor))).toEqual([
      false,
      false,
    ]);
  });

  test('a column with nothing beside its cells has no anchor', () => {
    expect(
      columnAnchor(
        {
          used,
          values: [
            ['Plan', '', ''],
            ['', '', ''],
            ['1', '', '2'],
          ],
        },
        1,
        at(2),
      ),
    ).toBe('');
    expect(columnAnchor({ used: null, values: [] }, 1, at(2))).toBe('');
  });

  test('cells in a column reach from its first row to its last', () => {
    const reach = reachOfColumns([
      { row: 5, column: 1 },
      { row: 3, column: 1, rows: 4 },
      { row: 9, column: 2 },
    ]);
    expect([...reach]).toEqual([
      [1, { first: 3, last: 6 }],
      [2, { first: 9, last: 9 }],
    ]);
  });

  test('a row is among its possible anchors in whatever order its cells stand', () => {
    const anchor = anchorOf(['1.1', 'Calls', 0.76], 0, new Set([2]));
    expect(possibleAnchors([0.76, 'Calls', '1.1'])).toContain(anchor);
    expect(possibleAnchors(['1.2', 'Calls', 0.76])).not.toContain(anchor);
  });
});
