import fc from 'fast-check';
import { recalculate } from '../../../src/workbench/formulas/recalculate';
import type { Sheet } from '../../../src/xlsx/model/sheet';
import type { Workbook } from '../../../src/xlsx/model/workbook';
import { addTable, fill, placeOf, valueAt, workbookOf } from './workbookOf';

function firstSheet(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const place = (workbook: Workbook, address: string) => ({ sheet: firstSheet(workbook), ...placeOf(address) });

/** Sets a cell as the host does, and recalculates what depends on it. */
function edit(workbook: Workbook, address: string, value: number | string) {
  fill(firstSheet(workbook), { [address]: value });
  return recalculate(workbook, [place(workbook, address)]);
}

const cellAt = (workbook: Workbook, address: string) => {
  const { row, column } = placeOf(address);
  return firstSheet(workbook).cell(row, column);
};

describe('recalculate', () => {
  test('evaluates formulas behind those that they read, wherever they stand', () => {
    const workbook = workbookOf({
      Plan: { A1: '=B1+1', B1: '=C1*2', C1: '=SUM(D1:D2)', D1: 1, D2: '=D1+1' },
    });
    recalculate(workbook);
    expect(valueAt(workbook, 'A1')).toBe(7);
  });

  test.each([false, true])(
    'a formula whose row is gone is worked out no more, tables changed: %s',
    (hasTable) => {
      const workbook = workbookOf({ Plan: { A1: 'Sum', B1: 1, A3: '=B1+1', A5: '=A3' } });
      const sheet = firstSheet(workbook);
      recalculate(workbook);
      sheet.cells.delete(2);
      sheet.formulaRows.add(2);
      if (hasTable) addTable(sheet, 'Lines', ['A1', 'B2']);
      recalculate(workbook, [], { all: true });
      expect(sheet.cell(2, 0)).toBeUndefined();
      expect(valueAt(workbook, 'A5')).toBe(0);
    },
  );

  test('a sum of 1,500 terms is worked out, and what throws leaves the others alone', () => {
    const terms = Array.from({ length: 1500 }, () => '0.0005').join('+');
    const deep = `${'('.repeat(6000)}1${')'.repeat(6000)}`;
    const workbook = workbookOf({
      Plan: { A1: `=${terms}`, A2: '=FOO(1)', A3: '=A2+1', A4: '=1+1', A5: `=${deep}` },
    });
    const { unevaluated } = recalculate(workbook);
    expect(valueAt(workbook, 'A1')).toBeCloseTo(0.75, 9);
    expect(valueAt(workbook, 'A4')).toBe(2);
    expect(unevaluated.map(({ row }) => row)).toEqual(expect.arrayContaining([1, 2]));
  });

  test('trusts values that came with the file', () => {
    const workbook = workbookOf({ Plan: { A1: 1 } });
    firstSheet(workbook).setCell(0, 1, { formula: 'A1+1', value: 99 });
    expect(recalculate(workbook)).toEqual({ evaluated: 0, unevaluated: [] });
    expect(valueAt(workbook, 'B1')).toBe(99);
  });

  test('works everything out anew where that is asked for', () => {
    const workbook = workbookOf({ Plan: { A1: 1 } });
    firstSheet(workbook).setCell(0, 1, { formula: 'A1+1', value: 99 });
    recalculate(workbook, [], { all: true });
    expect(valueAt(workbook, 'B1')).toBe(2);
  });

  test('evaluates only what a change reaches, through ranges, other sheets and names', () => {
    const workbook = workbookOf({
      Plan: { A1: 1, A2: 2, B1: '=SUM(A1:A9)', B2: '=Other!A1+1', B3: '=Budget', C1: '=Z1', Z1: 5 },
      Other: { A1: '=Plan!B1*10' },
    });
    workbook.names.push({
      name: 'Budget',
      formula: 'Plan!$A$1:$A$2*1',
      sheet: '',
      visible: true,
      comment: '',
    });
    fill(firstSheet(workbook), { B3: '=SUM(Budget)' });
    recalculate(workbook);
    expect(edit(workbook, 'A2', 5).evaluated).toBe(4);
    expect([valueAt(workbook, 'B1'), valueAt(workbook, 'B2'), valueAt(workbook, 'B3')]).toEqual([6, 61, 6]);
    expect(edit(workbook, 'C9', 1).evaluated).toBe(0);
  });

  test('a formula that was changed is evaluated, also when nobody says so', () => {
    const workbook = workbookOf({ Plan: { A1: 1, B1: '=A1+1', C1: '=B1' } });
    recalculate(workbook);
    fill(firstSheet(workbook), { B1: '=A1+2' });
    recalculate(workbook);
    expect(valueAt(workbook, 'C1')).toBe(3);
  });

  test('a formula that gives way to a constant no longer follows its old precedents', () => {
    const workbook = workbookOf({ Plan: { A1: 1, B1: '=A1+1', C1: '=B1*2' } });
    recalculate(workbook);
    edit(workbook, 'B1', 10);
    expect(valueAt(workbook, 'C1')).toBe(20);
    expect(edit(workbook, 'A1', 7).evaluated).toBe(0);
  });

  test('cells whose value stays the same are not marked as changed', () => {
    const workbook = workbookOf({ Plan: { A1: 1, A9: '=A1>0' } });
    recalculate(workbook);
    firstSheet(workbook).changedRows.clear();
    edit(workbook, 'A1', 2);
    expect([...firstSheet(workbook).changedRows]).toEqual([0]);
  });

  test('TODAY follows the clock', () => {
    const workbook = workbookOf({ Plan: { A1: '=TODAY()', A2: '=A1+1' } });
    recalculate(workbook, [], { now: new Date(2026, 10, 22) });
    recalculate(workbook, [], { now: new Date(2026, 10, 23) });
    expect([valueAt(workbook, 'A1'), valueAt(workbook, 'A2')]).toEqual([46349, 46350]);
  });

  test('a chain of 10,000 formulas is no deeper than the machine can go', () => {
    const workbook = workbookOf({ Plan: { A1: 1 } });
    for (let row = 1; row < 10_000; row += 1) firstSheet(workbook).setCell(row, 0, { formula: `A${row}+1` });
    recalculate(workbook);
    expect(valueAt(workbook, 'A10000')).toBe(10_000);
    expect(edit(workbook, 'A1', 11).evaluated).toBe(9_999);
    expect(valueAt(workbook, 'A10000')).toBe(10_010);
  });

  test('after any edits, values are those of a calculation from scratch', () => {
    const formulas = [
      '=A1+B1',
      '=SUM(A1:B3)',
      '=IF(A1>B2,C1,C2)',
      '=C1*2-A3',
      '=MAX(A1:C1)',
      '=COUNTIF(A1:B3,">3")',
    ];
    const edits = fc.array(
      fc.tuple(fc.constantFrom('A1', 'A2', 'A3', 'B1', 'B2', 'B3'), fc.integer({ min: -9, max: 9 })),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(
        edits,
        fc.shuffledSubarray(formulas, { minLength: 3 }),
        (changes, [c1 = '', c2 = '', d1 = '']) => {
          const sheets = {
            Plan: { A1: 1, A2: 2, A3: 3, B1: 4, B2: 5, B3: 6, C1: c1, C2: c2, D1: d1, D2: '=D1&C2' },
          };
          const edited = workbookOf(sheets);
          recalculate(edited);
          const fresh = workbookOf(sheets);
          for (const [address, value] of changes) {
            edit(edited, address, value);
            fill(firstSheet(fresh), { [address]: value });
          }
          recalculate(fresh);
          for (const address of ['C1', 'C2', 'D1', 'D2']) {
            const marks = [edited, fresh].map((workbook) => cellAt(workbook, address)?.unevaluated === true);
            expect(marks[0]).toBe(marks[1]);
            if (!marks[0]) expect(valueAt(edited, address)).toEqual(valueAt(fresh, address));
          }
        },
      ),
    );
  });
});

describe('what cannot be evaluated', () => {
  test('keeps the value of its file and is marked, and so is all that reads it', () => {
    const workbook = workbookOf({ Plan: { A1: 1, C1: '=B1+1', D1: '=A1+1' } });
    firstSheet(workbook).setCell(0, 1, { formula: 'STOCKHISTORY(A1)', value: 42 });
    firstSheet(workbook).setCell(0, 2, { value: 43 });
    recalculate(workbook);
    const { evaluated, unevaluated } = edit(workbook, 'A1', 2);
    expect(evaluated).toBe(1);
    expect(unevaluated.map(({ row, column, reason }) => [row, column, reason])).toEqual([
      [0, 1, 'the function STOCKHISTORY is not known here'],
      [0, 2, 'reads a cell that was not evaluated'],
    ]);
    expect(cellAt(workbook, 'B1')).toMatchObject({ value: 42, unevaluated: true });
    expect(cellAt(workbook, 'C1')).toMatchObject({ value: 43, unevaluated: true });
    expect(valueAt(workbook, 'D1')).toBe(3);
  });

  test('loses its mark once it can be evaluated', () => {
    const workbook = workbookOf({ Plan: { A1: 1, B1: '=STOCKHISTORY(A1)', C1: '=B1+1' } });
    recalculate(workbook);
    edit(workbook, 'B1', '=A1*5');
    expect(cellAt(workbook, 'C1')).toMatchObject({ value: 6, unevaluated: undefined });
  });

  test('a branch that is not taken does not matter', () => {
    const workbook = workbookOf({ Plan: { A1: 1, B1: '=IF(A1=1,"known",STOCKHISTORY(A1))' } });
    recalculate(workbook);
    expect(valueAt(workbook, 'B1')).toBe('known');
  });

  test('a circle of references is named, with nothing but the circle and its readers', () => {
    const workbook = workbookOf({
      Plan: { A1: '=B1+1', B1: '=C1', C1: '=SUM(A1:A3)', D1: '=C1', E1: '=1+1', F1: '=F1' },
    });
    const { unevaluated } = recalculate(workbook);
    const circular = unevaluated.filter(({ reason }) => reason === 'a circular reference');
    expect(circular.map(({ column }) => column).sort()).toEqual([0, 1, 2, 5]);
    expect(cellAt(workbook, 'D1')?.unevaluated).toBe(true);
    expect(valueAt(workbook, 'E1')).toBe(2);
  });

  test('a circle that is broken up is evaluated', () => {
    const workbook = workbookOf({ Plan: { A1: '=B1+1', B1: '=A1' } });
    recalculate(workbook);
    edit(workbook, 'B1', 5);
    expect(cellAt(workbook, 'A1')).toMatchObject({ value: 6, unevaluated: undefined });
  });
});

describe('structured references', () => {
  function budgets(formulas: Record<string, string>): Workbook {
    const workbook = workbookOf({
      Plan: {
        A1: 'Service',
        B1: 'Local budget',
        C1: 'Local\nprojected',
        D1: 'Variance',
        E1: '% of [all]',
        A2: 'Adults',
        B2: 100,
        C2: 110,
        A3: 'Children',
        B3: 200,
        C3: 195,
        A4: 'Total',
        B4: '=SUBTOTAL(109,[Local budget])',
        ...formulas,
      },
    });
    addTable(firstSheet(workbook), 'Budgets', ['A1', 'E4'], true);
    recalculate(workbook);
    return workbook;
  }

  test.each([
    ['=SUM(Budgets[Local budget])', 300],
    ['=SUM(budgets[LOCAL BUDGET])', 300],
    ['=Budgets[[#Totals],[Local budget]]', 300],
    ['=Budgets[[#Headers],[Service]]', 'Service'],
    ['=COUNTA(Budgets[#Headers])', 5],
    ['=ROWS(Budgets[#All])', 4],
    ['=ROWS(Budgets)', 2],
    ['=ROWS(Budgets[])', 2],
    ['=SUM(Budgets[[Local budget]:[Local projected]])', 605],
    ['=TEXTJOIN("/",TRUE,Budgets[[#Headers],[Service]:[Local budget]])', 'Service/Local budget'],
    ['=ROWS(Budgets[[#Headers],[#Data],[Service]])', 3],
    ["=Budgets[[#Headers],[% of '[all']]]", '% of [all]'],
    ['=XLOOKUP("Children",Budgets[Service],Budgets[Local projected])', 195],
    ['=SUM(Budgets[Parks])', { error: '#REF!' }],
    ['=SUM(Nowhere[Parks])', { error: '#NAME?' }],
    ['=Budgets[@Service]', { error: '#VALUE!' }],
  ])('%s is %j', (formula, value) => {
    expect(valueAt(budgets({ G9: formula }), 'G9')).toEqual(value);
  });

  test.each([
    ['=[@[Local projected]]-[@[Local budget]]', 10],
    ['=Budgets[[#This Row],[Local projected]]-Budgets[[#This Row],[Local budget]]', 10],
    ['=SUM(Budgets[@[Local budget]:[Local projected]])', 210],
    ['=SUM(Budgets[@[Local budget]]:Budgets[@[Local projected]])', 210],
    ['=[@[Local budget]]/SUM([Local budget])', 1 / 3],
  ])('in a row of the table %s is %f', (formula, value) => {
    expect(valueAt(budgets({ D2: formula }), 'D2')).toBeCloseTo(value as number);
  });

  test('formulas follow a table that grows', () => {
    const workbook = budgets({ G9: '=SUM(Budgets[Local projected])' });
    const [table] = firstSheet(workbook).tables;
    if (!table) throw new Error('no table');
    fill(firstSheet(workbook), { A4: 'Housing', B4: 50, C4: 45 });
    table.showTotals = false;
    recalculate(workbook);
    expect(valueAt(workbook, 'G9')).toBe(350);
  });
});

describe('SUBTOTAL and hidden rows', () => {
  const subtotals = (): Workbook =>
    workbookOf({ Plan: { A1: 1, A2: 2, A3: 4, B1: '=SUBTOTAL(9,A1:A3)', B2: '=SUBTOTAL(109,A1:A3)' } });

  test('rows hidden by hand count for 9, not for 109', () => {
    const workbook = subtotals();
    firstSheet(workbook).setRow(1, { hidden: true });
    recalculate(workbook);
    expect([valueAt(workbook, 'B1'), valueAt(workbook, 'B2')]).toEqual([7, 5]);
  });

  test('rows that a filter hides count for neither', () => {
    const workbook = subtotals();
    firstSheet(workbook).filtered = true;
    firstSheet(workbook).setRow(1, { hidden: true });
    recalculate(workbook);
    expect([valueAt(workbook, 'B1'), valueAt(workbook, 'B2')]).toEqual([5, 5]);
  });

  test('subtotals within the range are not counted twice', () => {
    const workbook = workbookOf({
      Plan: { A1: 1, A2: 2, A3: '=SUBTOTAL(9,A1:A2)', A4: 4, A5: '=SUBTOTAL(9,A1:A4)' },
    });
    recalculate(workbook);
    expect([valueAt(workbook, 'A3'), valueAt(workbook, 'A5')]).toEqual([3, 7]);
  });
});

describe('defined names', () => {
  test('a sheet’s own name goes before the workbook’s', () => {
    const workbook = workbookOf({ Plan: { A1: '=Rate', A2: '=Other!Rate' }, Other: { A1: '=Rate' } });
    const [, other] = workbook.sheets;
    const name = { name: 'Rate', visible: true, comment: '' };
    workbook.names.push(
      { ...name, formula: '10', sheet: '' },
      { ...name, formula: '20', sheet: other?.id ?? '' },
    );
    recalculate(workbook);
    expect(['A1', 'A2', 'Other!A1'].map((address) => valueAt(workbook, address))).toEqual([10, 20, 20]);
  });

  test('a name that names itself is left to Excel', () => {
    const workbook = workbookOf({ Plan: { A1: '=Loop' } });
    workbook.names.push({ name: 'Loop', formula: 'Loop+1', sheet: '', visible: true, comment: '' });
    recalculate(workbook);
    expect(cellAt(workbook, 'A1')?.unevaluated).toBe(true);
  });
});

test('dates count from 1904 in a workbook that says so', () => {
  const workbook = workbookOf({
    Plan: { A1: '=DATE(2026,4,1)', A2: '=YEAR(A1)', A3: '=TEXT(A1,"dd/mm/yyyy")' },
  });
  workbook.date1904 = true;
  recalculate(workbook);
  expect([valueAt(workbook, 'A1'), valueAt(workbook, 'A2'), valueAt(workbook, 'A3')]).toEqual([
    46113 - 1462,
    2026,
    '01/04/2026',
  ]);
});
