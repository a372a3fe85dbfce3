import { strFromU8, unzipSync } from 'fflate';
import { needsArrays } from '../../../src/workbench/formulas/arrayFormulas';
import { openFile } from '../../../src/workbench/file/openFile';
import { startOffice } from '../../../src/workbench/host/startOffice';
import { handMade, worksheet, zip } from './handMade';

const figures = '<c r="A1"><v>1</v></c><c r="B1"><v>10</v></c>';
const rows =
  `<row r="1">${figures}<c r="C1"><f>SUM(A1:A2*B1:B2)</f><v>10</v></c></row>` +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>20</v></c>' +
  '<c r="C2"><f t="array" ref="C2">SUM(A1:A2*B1:B2)</f><v>50</v></c>' +
  '<c r="D2" cm="1"><f t="array" ref="D2">SUM(A1:A2*B1:B2)</f><v>50</v></c>' +
  '<c r="E2"><f t="shared" si="0" ref="E2:E3">SUM(A1:A2*2)</f><v>4</v></c></row>';

const open = () => openFile(zip(handMade([worksheet(rows)])));

describe('formulas of a file', () => {
  test('plain ones and shared ones meet ranges in one cell; array formulas, old and dynamic, do not', () => {
    const [sheet] = open().workbook.sheets;
    const marks = [2, 3, 4].map((column) => sheet?.cell(1, column)?.intersects ?? false);
    expect([sheet?.cell(0, 2)?.intersects, ...marks]).toEqual([true, false, false, true]);
  });

  test('each keeps its meaning when its figures change, and a formula written by Office.js is dynamic', async () => {
    const file = open();
    const office = await startOffice(file.workbook);
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[3]];
      sheet.getRange('D1').formulas = [['=SUM(A1:A2*B1:B2)']];
      const results = sheet.getRange('C1:D2').load('values');
      await context.sync();
      expect(results.values).toEqual([
        [30, 70],
        [70, 70],
      ]);
    });
    office.stop();
    const saved = file.save();
    const xml = strFromU8(unzipSync(saved)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toContain('<c r="C1"><f>SUM(A1:A2*B1:B2)</f><v>30</v></c>');
    expect(xml).toMatch(/<c r="D1" cm="\d+"><f t="array" ref="D1">SUM\(A1:A2\*B1:B2\)<\/f><v>70<\/v><\/c>/);
    const [again] = openFile(saved).workbook.sheets;
    expect([2, 3].map((column) => again?.cell(0, column)?.intersects ?? false)).toEqual([true, false]);
  });
});

describe('a formula is kept as a dynamic array formula', () => {
  test.each([
    'SUM(A1:A3*B1:B3)',
    'A1:A3',
    'SUM(--(Costs[Ref]="1.1"))',
    'ABS(A:A)',
    'SORT(A1:A3)',
    'SUM(Weights*2)',
    'SUM(D1#*2)',
  ])('where it works through a range: =%s', (formula) => {
    expect(needsArrays(formula)).toBe(true);
  });

  test.each([
    'SUM(A1:A3)*2',
    '[@Measure]/[@Target]-1',
    'Costs[[#This Row],[Budget]]*2',
    "'Q1: all'!A1*2",
    'LET(x,A1,x*2)',
    'VLOOKUP(A1,B:C,2,FALSE)',
    'IF(COUNTIF(A:A,A1)>1,"twice","")',
    '@A1:A3*2',
    'no formula ((',
  ])('and nowhere else: =%s', (formula) => {
    expect(needsArrays(formula)).toBe(false);
  });
});
