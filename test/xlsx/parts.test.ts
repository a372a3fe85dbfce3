import fc from 'fast-check';
import { columnLetters, cornersAddress, parseArea, quoteSheet, renameInFormula } from '../../src/grid/a1';
import { charactersOfPoints, pointsOfCharacters, usualFont } from '../../src/grid/columnWidths';
import { newFile, openFile } from '../../src/workbench/file/openFile';
import { formulaFromFile, formulaToFile } from '../../src/xlsx/formula/fileFormula';
import { relativeTarget, resolveTarget } from '../../src/xlsx/package/packageParts';
import { joinSections, splitSections } from '../../src/xlsx/sheet/page';
import { formulaTemplate, serialOfDate } from '../../src/xlsx/sheet/readCells';
import { tinted } from '../../src/xlsx/styles/colour';
import {
  parsePrintArea,
  parsePrintTitles,
  printAreaFormula,
  printTitlesFormula,
} from '../../src/xlsx/workbook/readWorkbook';
import { parseXml } from '../../src/xlsx/xml/parseXml';

describe('the tree of a part', () => {
  const text = `<?xml version='1.0'?><!-- a > b --><r  a='1' b="x>y"><p:c/><d >t &amp; u</d ><![CDATA[<x>]]></r>\n`;

  test('is the text that was read until something changes', () => {
    const { before, root, after } = parseXml(text, 'part');
    expect(before + root.toString() + after).toBe(text);
    expect(root.get('b')).toBe('x>y');
    expect(root.text).toBe('<x>');
  });

  test('is written anew only where it changed', () => {
    const { root } = parseXml(text, 'part');
    root.child('c')?.set({ n: 'a"b' });
    expect(root.toString()).toBe(
      `<r  a='1' b="x>y"><p:c n="a&quot;b"/><d >t &amp; u</d ><![CDATA[<x>]]></r>`,
    );
  });

  test('setting what is there already changes nothing', () => {
    const { root } = parseXml(text, 'part');
    root.set({ a: 1 });
    expect(root.toString()).toContain(`<r  a='1'`);
  });
});

test('targets of relationships are found from their part, and written from it', () => {
  expect(resolveTarget('xl/worksheets/sheet1.xml', '../tables/table1.xml')).toBe('xl/tables/table1.xml');
  expect(resolveTarget('xl/workbook.xml', '/xl/styles.xml')).toBe('xl/styles.xml');
  expect(resolveTarget('', 'xl/workbook.xml')).toBe('xl/workbook.xml');
  expect(relativeTarget('xl/worksheets/sheet1.xml', 'xl/tables/table1.xml')).toBe('../tables/table1.xml');
  expect(relativeTarget('xl/workbook.xml', 'customXml/item1.xml')).toBe('../customXml/item1.xml');
});

describe('addresses', () => {
  test('columns go from A over Z and AA to XFD', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });

  test('whole columns and rows are areas, dollars and capitals do not matter, other words are none', () => {
    expect(parseArea('$b$2:d5')).toEqual({ row: 1, column: 1, rows: 4, columns: 3 });
    expect(parseArea('A:C')).toEqual({ row: 0, column: 0, rows: 1048576, columns: 3 });
    expect(parseArea('3:4')).toEqual({ row: 2, column: 0, rows: 2, columns: 16384 });
    expect([parseArea(''), parseArea('Plan!A1'), parseArea('#REF!')]).toEqual([null, null, null]);
  });

  test('every area comes back from its address', () => {
    const area = fc.record({
      row: fc.nat(1000),
      column: fc.nat(700),
      rows: fc.integer({ min: 1, max: 99 }),
      columns: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(fc.property(area, (each) => expect(parseArea(cornersAddress(each))).toEqual(each)));
  });
});

describe('units', () => {
  test("Excel's standard column of 8.43 digits is 64 pixels, 48 points", () => {
    expect(pointsOfCharacters(9.140625, usualFont)).toBe(48);
    expect(charactersOfPoints(48, usualFont)).toBe(9.140625);
  });

  test('every whole number of pixels comes back', () => {
    for (let pixels = 1; pixels <= 1790; pixels += 1)
      expect(pointsOfCharacters(charactersOfPoints(pixels * 0.75, usualFont), usualFont)).toBe(pixels * 0.75);
  });

  test('dates: 1 January 1900 is 1, and the 29 February that never was lies between 59 and 61', () => {
    expect(
      ['1900-01-01', '1900-02-28', '1900-03-01', '2017-06-30T18:00:00'].map((date) =>
        serialOfDate(date, false),
      ),
    ).toEqual([1, 59, 61, 42916.75]);
    expect(serialOfDate('06:00:00', false)).toBe(0.25);
    expect(serialOfDate('30/06/2017', false)).toBeNull();
  });

  test('a tint of Office blue is the one its colour menu shows', () => {
    expect(tinted('#4472C4', 0.8)).toBe('#DAE3F3');
    expect(tinted('#4472C4', -0.5)).toBe('#203864');
    expect(tinted('#4472C4', 0)).toBe('#4472C4');
  });
});

describe('formulas', () => {
  test('relative references move along, absolute ones and texts stay, off the sheet is #REF!', () => {
    const template = formulaTemplate(`IF($A1="A1",B$2,SUM(C3:D4,Plan!E:E,1:1))`);
    expect(template(2, 1)).toBe('IF($A3="A1",C$2,SUM(D5:E6,Plan!F:F,3:3))');
    expect(formulaTemplate('A1+B2')(-1, 0)).toBe('#REF!+B1');
  });

  test.each([
    'XLOOKUP(A1,B:B,C:C)',
    'SUM(FILTER(A1:A9,B1:B9="_xlfn."))',
    'LET(x,1,y,x+1,SUM(x,y))',
    'MAP(A1:A3,LAMBDA(value,value*2))',
    'SUM(Budgets[Local])+Budgets[@Central]',
    'SUM(A1#)',
    'IFS(\'Officer\'\'s notes\'!A1>1,"a ""b""",TRUE,[1]Other!B2)',
    '-A1%+{1,2;3,4}',
  ])('%s survives the way into a file and back', (formula) => {
    expect(formulaFromFile(formulaToFile(formula, null))).toBe(formula);
  });

  test('names of sheets are quoted where they need it', () => {
    expect(
      ['Plan', 'Plan 2022-23', "Officer's", 'Q1', 'A1B', '2022', 'RC', 'Übersicht'].map(quoteSheet),
    ).toEqual(['Plan', "'Plan 2022-23'", "'Officer''s'", "'Q1'", 'A1B', "'2022'", "'RC'", 'Übersicht']);
  });

  test('a renamed sheet is renamed in references only', () => {
    expect(renameInFormula(`plan!A1&"Plan!A1"&Planning!B1&[2]Plan!C1`, 'Plan', 'New plan')).toBe(
      `'New plan'!A1&"Plan!A1"&Planning!B1&[2]Plan!C1`,
    );
    expect(renameInFormula(`SUM(Jan:Mar!A1)`, 'Mar', 'April 1')).toBe(`SUM('Jan:April 1'!A1)`);
  });
});

describe('pages', () => {
  test('headers split at their marks and join again', () => {
    expect(splitSections('Centre &P&L&"Arial,Bold"&10Left&RA && B')).toEqual({
      left: '&"Arial,Bold"&10Left',
      center: 'Centre &P',
      right: 'A && B',
    });
    expect(joinSections('a', '', 'c')).toBe('&La&Rc');
  });

  test('print areas and titles are read from their formulas and written so', () => {
    const areas = parsePrintArea("'A, B'!$A$1:$F$40,'A, B'!$H$1");
    expect(areas && printAreaFormula('A, B', areas)).toBe("'A, B'!$A$1:$F$40,'A, B'!$H$1");
    expect(parsePrintArea('OFFSET(Plan!$A$1,0,0,9,2)')).toBeNull();
    expect(parsePrintTitles("'A, B'!$A:$B,'A, B'!$1:$3")).toEqual({ rows: '$1:$3', columns: '$A:$B' });
    expect(printTitlesFormula('Plan', '1:3', null)).toBe('Plan!$1:$3');
  });
});

test('whatever is typed into cells comes back from the file', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('_x0041_', '_x', ' lead', 'a\r\nb', '=1+1', '\u0000\u001f', '<&>"\''),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 8 }), (values) => {
      const file = newFile();
      values.forEach((each, column) => file.workbook.sheets[0]?.setCell(0, column, { value: each }));
      const [sheet] = openFile(file.save()).workbook.sheets;
      expect(values.map((_each, column) => sheet?.value(0, column))).toEqual(values);
    }),
    { numRuns: 60 },
  );
});
