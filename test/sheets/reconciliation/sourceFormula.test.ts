import { listFormula, sourceFormula } from '../../../src/sheets/reconciliation/sourceFormula';

const cell = (row: number, value?: string | number, column = 1) => ({
  sheet: 'Appendix 3',
  row,
  column,
  ...(value !== undefined && { value, text: String(value) }),
});

describe('a figure with its cells', () => {
  test('is a reference, or a sum of several; cells below one another are one range', () => {
    expect(sourceFormula(6974, [cell(3, 6974)])).toEqual({ formula: "='Appendix 3'!B4" });
    expect(sourceFormula(10, [cell(3, 4), cell(4, 6)])).toEqual({ formula: "=SUM('Appendix 3'!B4:B5)" });
    expect(sourceFormula(10, [cell(3, 4), cell(5, 6)])).toEqual({
      formula: "=SUM('Appendix 3'!B4,'Appendix 3'!B6)",
    });
  });

  test('in pounds is divided to £000, and pounds shown in thousands are found out', () => {
    expect(sourceFormula(6974.321, [cell(3, 6974321)], 0.001)).toEqual({ formula: "='Appendix 3'!B4/1000" });
    expect(sourceFormula(6974.321, [cell(3, 6974321)], 1)).toEqual({ formula: "='Appendix 3'!B4/1000" });
    expect(sourceFormula(1250, [cell(3, 1.25)], 1000)).toEqual({ formula: "='Appendix 3'!B4*1000" });
  });

  test('stands as a value where Excel could not count its cells', () => {
    expect(sourceFormula(-1230, [cell(3, '1,230 CR')])).toBe(-1230);
    expect(sourceFormula(12, [cell(3, 7)])).toBe(12);
    expect(sourceFormula(12, [])).toBe(12);
    expect(sourceFormula(null, [cell(3, 7)])).toBe('');
  });
});

describe('a sum over a list', () => {
  const column = (at: number, sheet = 'Ledger') => ({
    sheet,
    area: { row: 1, column: at, rows: 99, columns: 1 },
  });

  test('is SUMIFS where the list names service and risk', () => {
    expect(
      listFormula({
        amount: column(5),
        where: [
          { column: column(2), equals: 'People "A*"' },
          { column: column(3), equals: 'L' },
        ],
        factor: 0.001,
      }),
    ).toBe('=SUMIFS(Ledger!$F$2:$F$100,Ledger!$C$2:$C$100,"People ""A~*""",Ledger!$D$2:$D$100,"L")/1000');
  });

  test('goes through the table of cost centres where it does not', () => {
    const map = (at: number) => column(at, 'Cost centres');
    expect(
      listFormula({
        amount: column(5),
        where: [],
        through: { key: column(0), keys: map(0), where: [{ column: map(2), equals: 'People' }] },
        factor: 1,
      }),
    ).toBe(
      "=SUMPRODUCT(SUMIFS(Ledger!$F$2:$F$100,Ledger!$A$2:$A$100,'Cost centres'!$A$2:$A$100)*('Cost centres'!$C$2:$C$100=\"People\"))",
    );
  });
});
