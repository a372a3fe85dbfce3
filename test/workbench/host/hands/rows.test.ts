import type { Sheet } from '../../../../src/xlsx/model/sheet';
import { plainPage, type Chart, type Table } from '../../../../src/xlsx/model/objects';
import { Workbook } from '../../../../src/xlsx/model/workbook';
import { recalculate } from '../../../../src/workbench/formulas/recalculate';
import { deleteRows, insertRows } from './rows';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const table = (name: string, at: ReturnType<typeof area>, columns: readonly string[]): Table => ({
  id: '1',
  name,
  area: at,
  showHeaders: true,
  showTotals: false,
  style: null,
  bandedRows: true,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
  filterButtons: true,
  filtered: false,
  columns: columns.map((column, index) => ({ id: index + 1, name: column })),
});

function made(): { workbook: Workbook; plan: Sheet; other: Sheet } {
  const workbook = new Workbook();
  const plan = workbook.addSheet('Plan');
  const other = workbook.addSheet('Other');
  [
    ['Title'],
    ['Ref', 'KPI', 'Q1', 'Q2'],
    ['1.1', 'Cases', 10, 20],
    ['1.2', 'Calls', 30, 40],
    ['1.3', 'Visits', 50, 60],
  ].forEach((cells, row) => cells.forEach((value, column) => plan.setCell(row, column, { value })));
  plan.setCell(5, 2, { formula: 'SUM(C3:C5)', value: 90 });
  other.setCell(0, 0, { formula: 'Plan!C4*2', value: 60 });
  other.setCell(1, 0, { formula: 'SUM(Plan!$C$3:$C$5)+A1', value: 150 });
  return { workbook, plan, other };
}

const formula = (sheet: Sheet, row: number, column: number) => sheet.cell(row, column)?.formula;

describe('rows inserted by a second hand', () => {
  it('move what stands below with its height, and formulas on any sheet follow', () => {
    const { workbook, plan, other } = made();
    plan.setRow(3, { height: 40 });
    insertRows(workbook, plan, 3, 2);
    expect([plan.value(2, 0), plan.value(3, 0), plan.value(5, 0)]).toEqual(['1.1', null, '1.2']);
    expect([plan.rowHeight(3), plan.rowHeight(5)]).toEqual([15, 40]);
    expect(formula(plan, 7, 2)).toBe('SUM(C3:C7)');
    expect(formula(other, 0, 0)).toBe('Plan!C6*2');
    expect(formula(other, 1, 0)).toBe('SUM(Plan!$C$3:$C$7)+A1');
    recalculate(workbook);
    expect([other.value(0, 0), other.value(1, 0)]).toEqual([60, 150]);
  });

  it('move merges, lists, formats, names, charts and the printed page', () => {
    const { workbook, plan } = made();
    plan.merges = [area(0, 0, 1, 3), area(6, 0, 2, 2)];
    plan.page = { ...plainPage(), printArea: [area(0, 0, 6, 4)], printTitleRows: '$2:$2', rowBreaks: [4] };
    plan.freeze = { rows: 2, columns: 1 };
    plan.conditionalFormats = [
      {
        id: 'a',
        areas: [area(2, 2, 3, 2)],
        priority: 1,
        stopIfTrue: false,
        rule: { type: 'custom', formula: '$C3>Other!$A$1' },
        style: {},
      } as never,
    ];
    workbook.names.push({
      name: 'Figures',
      formula: 'Plan!$C$3:$C$5',
      sheet: '',
      visible: true,
      comment: '',
    });
    const chart = {
      left: 0,
      top: 90,
      width: 10,
      height: 30,
      series: [{ name: '', nameRef: 'Plan!$C$2', valuesRef: 'Plan!$C$3:$C$5', categoriesRef: null }],
    };
    plan.charts = [chart as unknown as Chart];
    insertRows(workbook, plan, 1, 1);
    expect(plan.merges).toEqual([area(0, 0, 1, 3), area(7, 0, 2, 2)]);
    expect(plan.page).toMatchObject({
      printArea: [area(0, 0, 7, 4)],
      printTitleRows: '$3:$3',
      rowBreaks: [5],
    });
    expect(plan.freeze).toEqual({ rows: 3, columns: 1 });
    expect(plan.conditionalFormats[0]).toMatchObject({
      areas: [area(3, 2, 3, 2)],
      rule: { formula: '$C4>Other!$A$1' },
    });
    expect(workbook.names[0]?.formula).toBe('Plan!$C$4:$C$6');
    expect(plan.charts[0]).toMatchObject({
      top: 105,
      height: 30,
      series: [{ nameRef: 'Plan!$C$3', valuesRef: 'Plan!$C$4:$C$6' }],
    });
  });

  it('let a table grow, with its calculated column, and look like the row above', () => {
    const { workbook, plan } = made();
    const own = table('Kpis', area(1, 0, 4, 5), ['Ref', 'KPI', 'Q1', 'Q2', 'Sum']);
    plan.tables = [
      {
        ...own,
        columns: own.columns.map((column) =>
          column.name === 'Sum' ? { ...column, calculated: 'C3+D3' } : column,
        ),
      },
    ];
    for (const row of [2, 3, 4]) plan.setCell(row, 4, { formula: `C${row + 1}+D${row + 1}`, value: 1 });
    insertRows(workbook, plan, 4);
    expect(plan.tables[0]?.area).toEqual(area(1, 0, 5, 5));
    expect([3, 4, 5].map((row) => formula(plan, row, 4))).toEqual(['C4+D4', 'C5+D5', 'C6+D6']);
  });

  it('leave other workbooks, texts and whole columns alone', () => {
    const { workbook, plan, other } = made();
    const formulas = ['[Book.xlsx]Plan!C4', 'IF(A9="C4","Plan!C4",1)', 'SUM(Plan!C:C)', 'Plan2!C4'];
    formulas.forEach((text, row) => other.setCell(10 + row, 0, { formula: text }));
    insertRows(workbook, plan, 0);
    expect(formulas.map((_, row) => formula(other, 10 + row, 0))).toEqual(formulas);
  });

  it('are refused in words on a protected sheet', () => {
    const { workbook, plan } = made();
    plan.protected = true;
    expect(() => insertRows(workbook, plan, 0)).toThrow(
      'The sheet “Plan” is protected. Nothing was changed.',
    );
    expect(plan.value(0, 0)).toBe('Title');
  });
});

describe('rows deleted by a second hand', () => {
  it('take their references with them, and shorten ranges', () => {
    const { workbook, plan, other } = made();
    deleteRows(workbook, plan, 3);
    expect([plan.value(3, 0), formula(plan, 4, 2)]).toEqual(['1.3', 'SUM(C3:C4)']);
    expect(formula(other, 0, 0)).toBe('#REF!*2');
    expect(formula(other, 1, 0)).toBe('SUM(Plan!$C$3:$C$4)+A1');
  });

  it('leave a conditional format whole whose first row goes', () => {
    const { workbook, plan } = made();
    plan.conditionalFormats = [
      {
        id: 'a',
        areas: [area(2, 2, 3, 2)],
        priority: 1,
        stopIfTrue: false,
        rule: { type: 'custom', formula: '$C3>1' },
        style: {},
      } as never,
    ];
    deleteRows(workbook, plan, 2);
    expect(plan.conditionalFormats[0]).toMatchObject({
      areas: [area(2, 2, 2, 2)],
      rule: { formula: '$C3>1' },
    });
  });

  it('are refused where a table would lose its headings or all its rows', () => {
    const { workbook, plan } = made();
    plan.tables = [table('Kpis', area(1, 0, 4, 4), ['Ref', 'KPI', 'Q1', 'Q2'])];
    expect(() => deleteRows(workbook, plan, 1)).toThrow('Row 2 holds the headings of the table “Kpis”.');
    expect(() => deleteRows(workbook, plan, 2, 3)).toThrow('keeps at least one row');
    deleteRows(workbook, plan, 2, 2);
    expect(plan.tables[0]?.area).toEqual(area(1, 0, 2, 4));
    deleteRows(workbook, plan, 1, 2);
    expect(plan.tables).toEqual([]);
  });
});
