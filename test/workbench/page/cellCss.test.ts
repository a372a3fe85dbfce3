import { cellCss } from '../../../src/workbench/page/grid/cellCss';
import { plainStyle } from '../../../src/xlsx/model/styles';

test('a plain cell is Calibri 11 points, black, at the bottom', () => {
  expect(cellCss(plainStyle, null, null, null, 'left')).toEqual({
    'font-family': "'Calibri', Carlito, sans-serif",
    'font-size': '14.67px',
    color: '#000000',
    'text-align': 'left',
    'justify-content': 'flex-end',
  });
});

test("a table's colours show where the cell has none of its own", () => {
  const table = { fill: '#4472C4', color: '#FFFFFF', bold: true };
  expect(cellCss(plainStyle, null, table, null, 'left')).toMatchObject({
    'background-color': '#4472C4',
    color: '#FFFFFF',
    'font-weight': '700',
  });
  expect(cellCss({ ...plainStyle, fill: '#FFF2CC' }, null, table, null, 'left')).toMatchObject({
    'background-color': '#FFF2CC',
  });
});

test("text in the workbook's Normal colour takes the table's, text in a colour of its own keeps it", () => {
  const table = { fill: '#4472C4', color: '#FFFFFF' };
  const coloured = (color: string) => ({ ...plainStyle, font: { ...plainStyle.font, color } });
  expect(cellCss(coloured('#000000'), '#000000', table, null, 'left').color).toBe('#FFFFFF');
  expect(cellCss(coloured('#FF0000'), '#000000', table, null, 'left').color).toBe('#FF0000');
  expect(cellCss(coloured('#222222'), '#222222', null, null, 'left').color).toBe('#222222');
});

test('a conditional format goes over everything', () => {
  const style = {
    ...plainStyle,
    fill: '#FFFFFF',
    font: { ...plainStyle.font, bold: true, color: '#FF0000' },
  };
  const css = cellCss(
    style,
    null,
    { fill: '#4472C4' },
    { fill: '#009E73', font: { color: '#000000', bold: false } },
    'left',
  );
  expect(css).toMatchObject({ 'background-color': '#009E73', color: '#000000' });
  expect(css['font-weight']).toBeUndefined();
});

test('alignment left to the value follows its kind; set alignment stands', () => {
  expect(cellCss(plainStyle, null, null, null, 'right')['text-align']).toBe('right');
  expect(cellCss({ ...plainStyle, horizontal: 'Left' }, null, null, null, 'right')['text-align']).toBe(
    'left',
  );
});

test('an indent counts from the side on which the text stands', () => {
  expect(cellCss({ ...plainStyle, indent: 2 }, null, null, null, 'left')['padding-left']).toBe('21px');
  expect(
    cellCss({ ...plainStyle, horizontal: 'Right', indent: 1 }, null, null, null, 'left')['padding-right'],
  ).toBe('12px');
});

test('borders keep their weight and colour', () => {
  const borders = {
    ...plainStyle.borders,
    top: { style: 'medium', color: '#12476B' },
    left: { style: 'odd', color: null },
  };
  expect(cellCss({ ...plainStyle, borders }, null, null, null, 'left')).toMatchObject({
    'border-top': '2px solid #12476B',
    'border-left': '1px solid #000000',
  });
});

test('a font name cannot break out of its declaration', () => {
  const font = { ...plainStyle.font, name: "x'; background: red" };
  expect(cellCss({ ...plainStyle, font }, null, null, null, 'left')['font-family']).toBe(
    "'x; background: red', sans-serif",
  );
});
