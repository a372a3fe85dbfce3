import { areaAddress, parseCells } from '../../../../src/grid/a1';
import { gridOf } from '../../../../src/grid/sheetGrid';
import { findRegions } from '../../../../src/plan/rules/overlooked/findUnused';
import { leastCpu } from '../../../leastCpu';
import { buildSheet, type TestCell } from '../../buildSheet';

const regions = (rows: readonly (readonly TestCell[])[], ...covered: string[]) =>
  findRegions(
    gridOf(buildSheet('Sheet1', rows)),
    covered.flatMap((address) => parseCells(address) ?? []),
  ).map(areaAddress);

test('blocks are parted by empty rows and empty columns', () => {
  expect(regions([['a', 'b', null, 'c'], ['d', 'e', null, 'f'], [], ['g', 'h']])).toEqual([
    'A1:B2',
    'D1:D2',
    'A4:B4',
  ]);
});

test('a block that stands beside a gap of another is cut out of it', () => {
  expect(
    regions([
      ['a', 'b', null, 'x', 'y'],
      [null, null, null, 'x', 'y'],
      ['c', 'd', null, 'x', 'y'],
    ]),
  ).toEqual(['A1:B1', 'D1:E3', 'A3:B3']);
});

test('what is covered counts as empty', () => {
  expect(
    regions(
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
        ['g', 'h', 'i'],
      ],
      'A1:C2',
    ),
  ).toEqual(['A3:C3']);
});

test('nothing is nothing', () => {
  expect(regions([['a', 'b']], 'A1:B1')).toEqual([]);
  expect(regions([])).toEqual([]);
});

test('time grows in line with the cells', () => {
  const time = (count: number): number => {
    const rows = Array.from({ length: count }, (_, row) => [`Item ${row}`, row, row % 7 === 0 ? null : 'x']);
    return leastCpu(() => expect(regions(rows)).toHaveLength(1));
  };
  // Ten times as many rows: a quadratic way would take a hundred times as long.
  expect(time(30_000)).toBeLessThan(40 * Math.max(time(3_000), 10));
});
