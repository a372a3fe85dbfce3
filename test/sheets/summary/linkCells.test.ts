import type { SourceCell } from '../../../src/grid/snapshot';
import { moneyCell, textCell } from '../../../src/sheets/summary/contents/content';
import { linkAmounts, linkFigure, linkVerdict } from '../../../src/sheets/summary/contents/linkCells';

const cell = (value: SourceCell['value'], text = String(value), row = 4): SourceCell => ({
  sheet: 'Appendix 1',
  row,
  column: 2,
  value,
  text,
});

describe('a figure of the summary', () => {
  test.each([
    [cell('69%'), undefined],
    [cell(0.69, '69%'), '0%'],
    [cell(0.695, '69.5%'), '0.0%'],
    [cell(1234, '1,234'), '#,##0'],
    [cell(12, '12'), 'General'],
    [cell(-3.5, '-3.50'), '0.00'],
    [cell(1200, '£1,200'), '"£"#,##0'],
  ])('follows the cell it was read from and shows what that shows', (source, numberFormat) => {
    const { content, numberFormat: format } = linkFigure(textCell(source.text), source);
    expect(content).toEqual({ formula: `=IF('Appendix 1'!C5="","",'Appendix 1'!C5)` });
    expect(format).toBe(numberFormat);
  });

  test.each([
    ['words', cell('Improve on last year’s figure')],
    ['a text of some length', cell('100% (1 out of 2 in Q1, none was due in Q2)')],
    ['a format of the officer’s own', cell(42736, 'Q4 of 2017')],
    ['halves of a cell that were joined', { ...cell('69%'), parts: [cell('69')] }],
    ['another text than the cell shows', cell('69 %')],
  ])('that is %s is a copy', (_what, source) => {
    const shown = textCell(source.text === '69 %' ? '69%' : source.text);
    expect(linkFigure(shown, source)).toBe(shown);
  });
});

describe('a verdict', () => {
  test('stands while the figures that it was given for do', () => {
    expect(linkVerdict(textCell('Amber'), [cell(0.69, '69%'), cell('75%', '75%', 5)]).content).toEqual({
      formula: `=IF(AND('Appendix 1'!C5=0.69,'Appendix 1'!C6="75%"),"Amber","?")`,
    });
  });

  test('on copied figures, or without a colour, is a plain word', () => {
    expect(linkVerdict(textCell('N/A'), [cell('69%')])).toEqual(textCell('N/A'));
    expect(linkVerdict(textCell('Amber'), [null, null])).toEqual(textCell('Amber'));
  });
});

describe('money', () => {
  test.each([
    [6974, 6974, `='Appendix 1'!C5`],
    [6_974_000, 6974, `='Appendix 1'!C5/1000`],
    [6.974, 6974, `='Appendix 1'!C5*1000`],
  ])('%d is followed as %d thousand pounds', (value, amount, formula) => {
    expect(linkAmounts(moneyCell(amount), [{ amount, cell: cell(value) }]).content).toEqual({ formula });
  });

  test('a sum names its cells and passes over those without a figure', () => {
    const amounts = [
      { amount: 10, cell: cell(10) },
      { amount: null, cell: cell('') },
      { amount: -4, cell: cell(-4, '(4)', 6) },
    ];
    expect(linkAmounts(moneyCell(6), amounts).content).toEqual({
      formula: `=SUM('Appendix 1'!C5,'Appendix 1'!C7)`,
    });
  });

  test.each([
    ['typed as text', [{ amount: 1250, cell: cell('£1.25m') }]],
    [
      'of two units',
      [
        { amount: 10, cell: cell(10) },
        { amount: 5, cell: cell(5000) },
      ],
    ],
    ['without a cell', [{ amount: 10, cell: undefined }]],
    ['that is none', []],
  ])('%s stays as it is', (_what, amounts) => {
    const shown = moneyCell(10);
    expect(linkAmounts(shown, amounts)).toBe(shown);
  });
});
