import { conditionalStyles } from '../../../src/workbench/formulas/conditionalStyle';
import type { ConditionalFormat, ConditionalRule } from '../../../src/xlsx/model/objects';
import type { Scalar } from '../../../src/xlsx/model/cell';
import { workbookOf } from './workbookOf';

const red = { fill: '#D55E00', font: { color: '#000000' } };
const green = { fill: '#009E73', font: { bold: true } };
const area = { row: 0, column: 0, rows: 4, columns: 2 };

function format(rule: ConditionalRule, more: Partial<ConditionalFormat> = {}): ConditionalFormat {
  return { id: '1', areas: [area], priority: 1, stopIfTrue: false, rule, style: red, ...more };
}

/** Style of each cell of column A, then B, of a sheet with these formats. */
function stylesOf(cells: Record<string, Scalar>, formats: ConditionalFormat[]) {
  const workbook = workbookOf({ Plan: cells });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.conditionalFormats = formats;
  return conditionalStyles(workbook, sheet, area);
}

describe('a formula rule', () => {
  test('is written for the top left cell and moves with each cell', () => {
    const style = stylesOf({ A1: 'Red', A2: 'Green', B1: 'Red' }, [
      format({ type: 'custom', formula: 'A1="red"' }),
    ]);
    expect([style(0, 0), style(1, 0), style(0, 1)]).toEqual([red, null, red]);
  });

  test('keeps to a column that is fixed with $', () => {
    const style = stylesOf({ A1: 'Red', A2: 'Green' }, [format({ type: 'custom', formula: '=$A1="Red"' })]);
    expect([style(0, 1), style(1, 1)]).toEqual([red, null]);
  });

  test('of several areas is written for the first', () => {
    const areas = [
      { row: 2, column: 0, rows: 1, columns: 1 },
      { row: 0, column: 0, rows: 1, columns: 1 },
    ];
    const style = stylesOf({ A1: 5, A3: 0 }, [format({ type: 'custom', formula: 'A3=5' }, { areas })]);
    expect([style(0, 0), style(2, 0), style(1, 0)]).toEqual([red, null, null]);
  });

  test('that is an error, or beyond us, changes nothing', () => {
    const formats = [
      format({ type: 'custom', formula: '1/0' }),
      format({ type: 'custom', formula: 'INDIRECT("A1")' }),
      format({ type: 'custom', formula: '"text"' }),
    ];
    expect(stylesOf({ A1: 1 }, formats)(0, 0)).toBeNull();
  });
});

describe('a rule on the cell’s value', () => {
  test.each([
    ['equal', '5', null, true],
    ['notEqual', '5', null, false],
    ['greaterThan', '4', null, true],
    ['GreaterThanOrEqual', '5', null, true],
    ['lessThan', '5', null, false],
    ['lessThanOrEqual', '5', null, true],
    ['between', '1', '9', true],
    ['between', '9', '1', true],
    ['notBetween', '1', '9', false],
    ['greaterThan', '$B$1*2', null, true],
    ['equal', '"five"', null, false],
  ])('5 %s %s and %s', (operator, formula1, formula2, holds) => {
    const style = stylesOf({ A1: 5, B1: 2 }, [format({ type: 'cellValue', operator, formula1, formula2 })]);
    expect(style(0, 0)).toEqual(holds ? red : null);
  });

  test('of an error is never met', () => {
    const rule = { type: 'cellValue', operator: 'notEqual', formula1: '1', formula2: null } as const;
    expect(stylesOf({ A1: { error: '#N/A' } }, [format(rule)])(0, 0)).toBeNull();
  });
});

describe('a rule on text', () => {
  test.each([
    ['contains', 'RED', true],
    ['notContains', 'red', false],
    ['beginsWith', 'not', true],
    ['endsWith', 'red', true],
    ['contains', 'green', false],
    ['Contains', '=$B$1', true],
  ])('"Not Red" %s %s', (operator, text, holds) => {
    const style = stylesOf({ A1: 'Not Red', B1: 'red' }, [format({ type: 'containsText', operator, text })]);
    expect(style(0, 0)).toEqual(holds ? red : null);
  });
});

describe('several rules', () => {
  const always = { type: 'custom', formula: 'TRUE' } as const;

  test('the first by priority decides a property, later ones add what it leaves open', () => {
    const formats = [format(always, { priority: 2, style: green }), format(always, { priority: 1 })];
    expect(stylesOf({}, formats)(0, 0)).toEqual({ fill: '#D55E00', font: { color: '#000000', bold: true } });
  });

  test('one that stops keeps later ones from being asked', () => {
    const formats = [format(always, { stopIfTrue: true }), format(always, { priority: 2, style: green })];
    expect(stylesOf({}, formats)(0, 0)).toEqual(red);
  });

  test('outside its areas a format changes nothing, and kinds we do not know never do', () => {
    const elsewhere = [{ row: 9, column: 9, rows: 1, columns: 1 }];
    const formats = [format(always, { areas: elsewhere }), format({ type: 'other', name: 'dataBar' })];
    expect(stylesOf({ A1: 1 }, formats)(0, 0)).toBeNull();
  });
});
