import { linkedAreas } from '../../../src/excel/step/linkedAreas';
import type { Deed } from '../../../src/excel/step/step';
import { newFile } from '../../../src/workbench/file/openFile';
import { fill } from '../../commands/onWorkbook';
import { snapshotOf } from '../../snapshotOf';

const file = newFile();
["O'Neil", 'Übersicht', 'Q1 2026'].forEach((name) => fill(file.workbook.addSheet(name), [['a', 1]]));
file.workbook.activeSheet.name = 'KPIs';
fill(file.workbook.activeSheet, [['a', 1]]);
const workbook = snapshotOf(file.workbook);
const sheetWith = (formula: string): Deed => ({
  kind: 'sheet added',
  name: 'New',
  contents: [[0, 0, { formula }]],
});

describe('what the formulas of a job rest on', () => {
  test.each([
    ['=KPIs!D6', ['KPIs', '5 3 1 1']],
    ["='O''Neil'!$B$2:C9", ["O'Neil", '1 1 8 2']],
    ['=SUM(Übersicht!A1)*2', ['Übersicht', '0 0 1 1']],
    ['=IF(\'Q1 2026\'!A3="","",\'Q1 2026\'!A3)', ['Q1 2026', '2 0 1 1']],
    ['=kpis!A1', ['KPIs', '0 0 1 1']],
    ['=D6+Elsewhere!A1', []],
    ['no formula: KPIs!D6 is named', ['KPIs', '5 3 1 1']],
  ])('%s', (formula, [sheet, ...areas]) => {
    const found = linkedAreas(workbook, [sheetWith(formula)]).map((one) => [
      one.sheet.name,
      ...one.areas.map(({ row, column, rows, columns }) => `${row} ${column} ${rows} ${columns}`),
    ]);
    expect(found).toEqual(sheet === undefined ? [] : [[sheet, ...areas]]);
  });

  test('a copy rests on all of its original', () => {
    const [{ id = '', name = '' } = {}] = workbook.sheets;
    const copied: Deed = { kind: 'sheet added', name: 'KPIs Q2', copyOf: { id, name }, contents: null };
    expect(linkedAreas(workbook, [copied])[0]?.areas).toEqual([workbook.sheets[0]?.used]);
  });
});
