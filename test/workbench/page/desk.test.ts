import { maxRows } from '../../../src/grid/area';
import { Session } from '../../../src/workbench/host/kernel/session';
import { clearCells, enterText } from '../../../src/workbench/page/desk';
import { type Scalar } from '../../../src/xlsx/model/cell';
import { makeSheet, restyle } from './makeSheet';

function typing(values: readonly (readonly Scalar[])[] = []) {
  const { workbook, sheet } = makeSheet(values);
  const session = new Session(workbook, {
    excelApi: '1.14',
    documentName: 'plan.xlsx',
    today: () => new Date('2017-07-01'),
    onFault: (error) => {
      throw error;
    },
  });
  const format = (row: number, column: number) =>
    workbook.styles.get(sheet.styleAt(row, column)).numberFormat;
  return { workbook, sheet, session, format };
}

test('text stays text, figures become figures', () => {
  const { session, sheet } = typing();
  expect(enterText(session, sheet, 0, 0, 'On target')).toBeNull();
  expect(enterText(session, sheet, 0, 1, '1,250')).toBeNull();
  expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual(['On target', 1250]);
});

test('69% becomes a percentage in a General cell', () => {
  const { session, sheet, format } = typing();
  enterText(session, sheet, 0, 0, '69%');
  expect([sheet.value(0, 0), format(0, 0)]).toEqual([0.69, '0%']);
});

test('a date is typed with the day first', () => {
  const { session, sheet } = typing();
  enterText(session, sheet, 0, 0, '4/7/2017');
  expect(sheet.value(0, 0)).toBe(42920);
  enterText(session, sheet, 1, 0, '22/09/2017');
  expect(sheet.value(1, 0)).toBe(43000);
});

test('a formula is calculated, and what depends on a changed cell follows it', () => {
  const { session, sheet } = typing([[1, 2]]);
  enterText(session, sheet, 0, 2, '=A1+B1');
  expect(sheet.value(0, 2)).toBe(3);
  enterText(session, sheet, 0, 0, '10');
  expect(sheet.value(0, 2)).toBe(12);
});

test('a locked cell of a protected sheet refuses in words and stays as it was', () => {
  const { workbook, session, sheet } = typing([['kept']]);
  sheet.protected = true;
  expect(enterText(session, sheet, 0, 0, 'changed')).toContain('The sheet “Plan” is protected');
  expect(sheet.value(0, 0)).toBe('kept');
  restyle(workbook, sheet, 0, 1, { locked: false });
  expect(enterText(session, sheet, 0, 1, 'free')).toBeNull();
});

test('something that is no formula is refused', () => {
  const { session, sheet } = typing();
  expect(enterText(session, sheet, 0, 0, '=SUM(')).toBe('This cannot stand in a cell as it is: =SUM(');
  expect(sheet.value(0, 0)).toBeNull();
});

test('emptying a whole column touches only what is filled, and formats stay', () => {
  const { workbook, session, sheet, format } = typing([['a', 1], ['b'], ['c']]);
  restyle(workbook, sheet, 1, 0, { numberFormat: '0%' });
  sheet.selection = { row: 0, column: 0, rows: maxRows, columns: 1 };
  expect(clearCells(session, sheet)).toBeNull();
  expect([0, 1, 2].map((row) => sheet.value(row, 0))).toEqual([null, null, null]);
  expect(sheet.value(0, 1)).toBe(1);
  expect(format(1, 0)).toBe('0%');
});

test('emptying an empty sheet does nothing', () => {
  const { session, sheet } = typing();
  expect(clearCells(session, sheet)).toBeNull();
});
