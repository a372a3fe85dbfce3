import { seriesOf } from '../../../../src/workbench/host/cells/charts';
import { Sheet } from '../../../../src/xlsx/model/sheet';

function sheetWith(rows: readonly (readonly (string | number | null)[])[]): Sheet {
  const sheet = new Sheet('1', 'Plan');
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== null) sheet.setCell(row, column, { value });
    });
  });
  return sheet;
}

describe('the series of a chart', () => {
  const budgets = [
    ['Service', 'Budget', 'Actual'],
    ['Adults', 10, 12],
    ['Children', 20, 19],
    ['Housing', 5, 5],
  ];

  test('by columns: headings name the series, the first column the categories', () => {
    const area = { row: 0, column: 0, rows: 4, columns: 3 };
    expect(seriesOf({ sheet: sheetWith(budgets), area }, 'Columns')).toEqual([
      expect.objectContaining({
        name: 'Budget',
        nameRef: 'Plan!$B$1',
        valuesRef: 'Plan!$B$2:$B$4',
        categoriesRef: 'Plan!$A$2:$A$4',
      }),
      expect.objectContaining({ name: 'Actual', valuesRef: 'Plan!$C$2:$C$4' }),
    ]);
  });

  test('by rows the other way round', () => {
    const area = { row: 0, column: 0, rows: 4, columns: 3 };
    const series = seriesOf({ sheet: sheetWith(budgets), area }, 'Rows');
    expect(series.map(({ name }) => name)).toEqual(['Adults', 'Children', 'Housing']);
    expect(series[0]).toMatchObject({ valuesRef: 'Plan!$B$2:$C$2', categoriesRef: 'Plan!$B$1:$C$1' });
  });

  test('figures alone have no names and no categories', () => {
    const area = { row: 0, column: 0, rows: 2, columns: 2 };
    const series = seriesOf(
      {
        sheet: sheetWith([
          [1, 2],
          [3, 4],
        ]),
        area,
      },
      'Auto',
    );
    expect(series.map(({ name, categoriesRef }) => [name, categoriesRef])).toEqual([
      ['Series1', null],
      ['Series2', null],
    ]);
  });

  test('years in the first column are categories where the corner is empty', () => {
    const area = { row: 0, column: 0, rows: 3, columns: 2 };
    const sheet = sheetWith([
      [null, 'Spend'],
      [2025, 4],
      [2026, 5],
    ]);
    expect(seriesOf({ sheet, area }, 'Auto')).toEqual([
      expect.objectContaining({ name: 'Spend', categoriesRef: 'Plan!$A$2:$A$3' }),
    ]);
  });
});
