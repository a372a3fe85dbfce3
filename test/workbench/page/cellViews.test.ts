import { cellViews, type ViewedSheet } from '../../../src/workbench/page/grid/cellViews';
import { sheetAxes } from '../../../src/workbench/page/grid/sheetAxes';
import type { Scalar } from '../../../src/xlsx/model/cell';
import { makeSheet, restyle } from './makeSheet';

const everything = { row: 0, column: 0, rows: 20, columns: 8 };

/** A sheet as it is drawn: columns of 64 pixels, each letter 7 pixels wide. */
function view(values: readonly (readonly Scalar[])[]): ViewedSheet {
  const { workbook, sheet } = makeSheet(values);
  return {
    workbook,
    sheet,
    axes: sheetAxes(sheet),
    conditional: () => null,
    measure: (text) => text.length * 7,
  };
}

const drawn = (viewed: ViewedSheet, area = everything) =>
  cellViews(viewed, area).map(({ row, column, text, box }) => [row, column, text, box.width]);

test('cells with content are drawn, empty ones are not', () => {
  expect(drawn(view([['Ref', null, 'Target'], [], [null, 0.5]]))).toEqual([
    [0, 0, 'Ref', 65],
    [0, 2, 'Target', 65],
    [2, 1, '0.5', 65],
  ]);
});

test('what is shown is the displayed text', () => {
  const viewed = view([[0.69, true, { error: '#DIV/0!' }]]);
  restyle(viewed.workbook, viewed.sheet, 0, 0, { numberFormat: '0%' });
  expect(drawn(viewed).map(([, , text]) => text)).toEqual(['69%', 'TRUE', '#DIV/0!']);
});

test('a cell with nothing but a fill or a border is drawn', () => {
  const viewed = view([[]]);
  restyle(viewed.workbook, viewed.sheet, 1, 1, { fill: '#FFF2CC' });
  expect(drawn(viewed)).toEqual([[1, 1, '', 65]]);
});

test('long text runs on over empty cells, up to the next filled one', () => {
  const words = 'Priority objective: Safe';
  expect(drawn(view([[words]]))).toEqual([[0, 0, words, 193]]);
  expect(drawn(view([[words, null, 'Red']]))[0]).toEqual([0, 0, words, 129]);
});

test('wrapped text, centred text and numbers stay in their cell', () => {
  const viewed = view([['A long text that is wrapped'], ['A long text in the centre']]);
  restyle(viewed.workbook, viewed.sheet, 0, 0, { wrap: true });
  restyle(viewed.workbook, viewed.sheet, 1, 0, { horizontal: 'Center' });
  expect(drawn(viewed).map(([, , , width]) => width)).toEqual([65, 65]);
});

test('text centred across a selection takes all its cells', () => {
  const viewed = view([['Plan']]);
  for (const column of [0, 1, 2])
    restyle(viewed.workbook, viewed.sheet, 0, column, { horizontal: 'CenterAcrossSelection' });
  expect(drawn(viewed)).toEqual([[0, 0, 'Plan', 193]]);
});

test('a merged block is drawn once, as a whole, even when its first cell is out of sight', () => {
  const viewed = view([['Safe', 'hidden below the block'], [null]]);
  viewed.sheet.merges.push({ row: 0, column: 0, rows: 3, columns: 2 });
  expect(drawn(viewed)).toEqual([[0, 0, 'Safe', 129]]);
  expect(drawn(viewed, { ...everything, row: 1 })).toEqual([[0, 0, 'Safe', 129]]);
});

test('text that begins left of the window is drawn when it runs into it', () => {
  const viewed = view([['Priority objective: Safe'], ['short']]);
  expect(drawn(viewed, { ...everything, column: 2 })).toEqual([[0, 0, 'Priority objective: Safe', 193]]);
});

test('hidden rows and columns are left out', () => {
  const viewed = view([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  viewed.sheet.setRow(0, { hidden: true });
  viewed.sheet.setColumn(1, { hidden: true });
  expect(drawn({ ...viewed, axes: sheetAxes(viewed.sheet) }).map(([, , text]) => text)).toEqual(['c']);
});

test('a number too wide for its column becomes hash signs', () => {
  const viewed = view([[1250000]]);
  restyle(viewed.workbook, viewed.sheet, 0, 0, { numberFormat: '£#,##0.00' });
  expect(drawn(viewed)[0]?.[2]).toBe('########');
});
