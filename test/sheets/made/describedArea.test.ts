import { emptySheet, type SheetDescription } from '../../../src/sheets/description';
import { describedArea } from '../../../src/sheets/made/describedArea';

const contents: SheetDescription = {
  ...emptySheet,
  blocks: [{ row: 2, column: 1, cells: [['KPI', 'Target']] }],
};

test('contents count from A1', () => {
  expect(describedArea(contents)).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
});

test('a sheet of nothing is A1', () => {
  expect(describedArea(emptySheet)).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
});

test.each<[string, Partial<SheetDescription>, number, number]>([
  [
    'colours',
    {
      ragFormats: [
        { area: { row: 2, column: 4, rows: 7, columns: 1 }, formula: '=TRUE', fill: '', color: '' },
      ],
    },
    9,
    5,
  ],
  [
    'a list',
    {
      validations: [
        { area: { row: 0, column: 0, rows: 20, columns: 1 }, values: [], strict: true, message: '' },
      ],
    },
    20,
    3,
  ],
  ['looks', { styles: [{ area: { row: 5, column: 0, rows: 1, columns: 8 }, style: {} }] }, 6, 8],
  ['merges', { merges: [{ row: 9, column: 9, rows: 1, columns: 2 }] }, 10, 11],
  [
    'a table and its totals',
    {
      tables: [
        {
          name: 'Risks',
          area: { row: 2, column: 0, rows: 4, columns: 2 },
          style: '',
          totals: ['Total', 3],
        },
      ],
    },
    7,
    3,
  ],
])('%s beyond the contents are part of it', (_what, more, rows, columns) => {
  expect(describedArea({ ...contents, ...more })).toEqual({ row: 0, column: 0, rows, columns });
});
