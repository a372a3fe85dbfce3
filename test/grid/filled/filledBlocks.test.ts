import { filledBlocks } from '../../../src/grid/filled/filledBlocks';

const gaps = { rows: 2, columns: 1 };

describe('blocks of filled cells', () => {
  test('gaps no wider than said do not part a block', () => {
    const rows = [
      { row: 4, columns: [1, 3] },
      { row: 7, columns: [2] },
    ];
    expect(filledBlocks(rows, gaps)).toEqual([{ row: 4, column: 1, rows: 4, columns: 3, cells: 3 }]);
  });

  test('wider gaps do, along rows and columns', () => {
    const rows = [
      { row: 0, columns: [0, 3] },
      { row: 4, columns: [0] },
    ];
    const blocks = filledBlocks(rows, gaps);
    expect(blocks.map(({ row, column, cells }) => [row, column, cells])).toEqual([
      [0, 0, 1],
      [0, 3, 1],
      [4, 0, 1],
    ]);
  });

  test('a row that reaches from one block to another joins them', () => {
    const rows = [
      { row: 0, columns: [0, 5] },
      { row: 1, columns: [1, 2, 3, 4] },
    ];
    expect(filledBlocks(rows, gaps)).toEqual([{ row: 0, column: 0, rows: 2, columns: 6, cells: 6 }]);
  });
});
