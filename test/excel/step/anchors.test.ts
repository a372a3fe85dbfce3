import {
  anchorOf,
  anchorsBeneath,
  anchorsOf,
  columnAnchor,
  earlierAnchorOf,
  possibleAnchors,
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

  test('a column is known again by what stands above its cells, wherever it stands', () => {
    const moved = values.map(([ref = '', kpi = '', figure = '']) => [figure, ref, kpi]);
    expect(columnAnchor({ used, values: moved }, 0, 2)).toBe(columnAnchor({ used, values }, 2, 2));
    expect(columnAnchor({ used, values }, 1, 2)).not.toBe(columnAnchor({ used, values }, 2, 2));
  });

  test('a column without a heading has no anchor', () => {
    expect(
      columnAnchor(
        {
          used,
          values: [
            ['Plan', ''],
            ['', ''],
            ['1', '2'],
          ],
        },
        1,
        2,
      ),
    ).toBe('');
  });

  test('a row is among its possible anchors in whatever order its cells stand', () => {
    const anchor = anchorOf(['1.1', 'Calls', 0.76], 0, new Set([2]));
    expect(possibleAnchors([0.76, 'Calls', '1.1'])).toContain(anchor);
    expect(possibleAnchors(['1.2', 'Calls', 0.76])).not.toContain(anchor);
  });
});
