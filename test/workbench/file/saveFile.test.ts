import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openFile } from '../../../src/workbench/file/openFile';
import type { Sheet } from '../../../src/xlsx/model/sheet';
import type { Workbook } from '../../../src/xlsx/model/workbook';
import {
  changedParts,
  handMade,
  main,
  office,
  relationships,
  unzip,
  worksheet,
  zip,
  type Parts,
} from './handMade';

const sheetPart = 'xl/worksheets/sheet1.xml';
const sample = new Uint8Array(readFileSync(resolve(__dirname, '../../fixtures/sample/q1-2017.xlsx')));

const first = (workbook: Workbook): Sheet => {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

/** Opens, changes, saves; the sheet's XML and the names of the parts that are not what they were. */
function after(parts: Parts, change: (sheet: Sheet, workbook: Workbook) => void) {
  const before = zip(parts);
  const file = openFile(before);
  change(first(file.workbook), file.workbook);
  const saved = file.save();
  return {
    file,
    saved,
    parts: unzip(saved),
    xml: unzip(saved)[sheetPart] ?? '',
    changed: changedParts(before, saved),
  };
}

describe('a file that nobody changes', () => {
  test('is the same part for part: the sample workbook', () => {
    expect(changedParts(sample, openFile(sample).save())).toEqual([]);
  });

  test('with comments, macros, custom XML, odd white space and entities', () => {
    const parts = handMade(
      [
        worksheet(
          '\n <row r="1" >\n<c  r=\'A1\' ><v >1</v ></c>\n</row><!-- end -->',
          '',
          '<legacyDrawing r:id="rId2"/>',
        ),
      ],
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(
          ['rId1', 'comments', '../comments1.xml'],
          ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ),
        'xl/comments1.xml': `<comments xmlns="${main}"><authors/></comments>`,
        'xl/drawings/vmlDrawing1.vml': '<xml><br></xml>',
        'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 0, 255]),
        'customXml/item1.xml': '<officers-own a="&#x41;"/>',
      },
    );
    expect(after(parts, () => undefined).changed).toEqual([]);
  });
});

describe('a cell that changes', () => {
  const rows =
    '<row r="1" spans="1:2" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1" ><v>75.10</v></c></row>' +
    '<row r="2"><c r="A2"><v>1.0</v></c></row>';

  test('is written alone: its neighbours, its row and all other rows stay byte for byte', () => {
    const { xml, changed } = after(handMade([worksheet(rows)]), (sheet) => sheet.setCell(0, 0, { value: 3 }));
    expect(xml).toBe(worksheet(rows.replace('<c r="A1" t="s"><v>0</v></c>', '<c r="A1"><v>3</v></c>')));
    expect(changed).toEqual([sheetPart]);
  });

  test('takes its text from the shared strings, where a new one is added at the end', () => {
    const { parts, changed } = after(handMade([worksheet(rows)]), (sheet) => {
      sheet.setCell(1, 0, { value: 'Ref' });
      sheet.setCell(2, 0, { value: ' 69% & "falling"\u0001_x0041_ ' });
      sheet.setCell(3, 0, { value: 'Bold and plain' });
    });
    expect(changed).toEqual(['xl/sharedStrings.xml', sheetPart]);
    expect(parts[sheetPart]).toContain('<c r="A2" t="s"><v>0</v></c>');
    expect(parts['xl/sharedStrings.xml']).toContain(
      '<si><t xml:space="preserve"> 69% &amp; "falling"_x0001__x005F_x0041_ </t></si><si><t>Bold and plain</t></si></sst>',
    );
    expect(parts['xl/sharedStrings.xml']).toContain('uniqueCount="6"');
  });

  test('keeps its style, and a cell put between others stands in its place', () => {
    const { xml } = after(handMade([worksheet(rows)]), (sheet) => {
      sheet.setCell(0, 1, { value: true });
      sheet.setCell(0, 3, { value: 1e21 });
      sheet.setCell(1, 0, { value: { error: '#N/A' } });
      sheet.setCell(5, 0, { value: 'Ref' });
      sheet.setCell(3, 0, { value: null });
    });
    expect(xml).toContain(
      '<row r="1" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1" t="b"><v>1</v></c>' +
        '<c r="D1"><v>1e+21</v></c></row><row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>' +
        '<row r="6"><c r="A6" t="s"><v>0</v></c></row></sheetData>',
    );
  });

  test('that is emptied keeps its style; one that is taken away is gone', () => {
    const { xml } = after(handMade([worksheet(rows)]), (sheet) => {
      sheet.setCell(0, 1, { value: null });
      sheet.setCell(0, 0, {});
      sheet.cells.get(0)?.delete(0);
    });
    expect(xml).toContain('<row r="1" spans="1:2" x14ac:dyDescent="0.25"><c r="B1" s="1"/></row>');
  });

  test('in a prefixed sheet is prefixed', () => {
    const xml = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>`;
    const saved = after(handMade([xml]), (sheet) => {
      sheet.setCell(0, 0, { value: 1 });
      sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
      sheet.touch('merges');
    });
    expect(saved.xml).toBe(
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>` +
        '<x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>',
    );
  });

  test('may be followed by others after a save', () => {
    const file = openFile(zip(handMade([worksheet(rows)])));
    const sheet = first(file.workbook);
    sheet.setCell(0, 0, { value: 'one' });
    const once = file.save();
    expect(changedParts(once, file.save())).toEqual([]);
    sheet.setCell(1, 0, { value: 'two' });
    const again = first(openFile(file.save()).workbook);
    expect([again.value(0, 0), again.value(1, 0), again.value(0, 1)]).toEqual(['one', 'two', 75.1]);
  });

  test('a row gets its height, its hiding and its style', () => {
    const { xml } = after(handMade([worksheet(rows)]), (sheet) => {
      sheet.setRow(1, { height: 45 });
      sheet.setRow(7, { hidden: true, style: 1 });
    });
    expect(xml).toContain('<row r="2" ht="45" customHeight="1"><c r="A2"><v>1.0</v></c></row>');
    expect(xml).toContain('<row r="8" hidden="1" s="1" customFormat="1"/>');
  });
});

describe('formulas', () => {
  const shared =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';

  test('a changed formula is written with its value, and the calculation chain goes', () => {
    const { xml, parts, changed } = after(handMade([worksheet('')]), (sheet) =>
      sheet.setCell(0, 0, { formula: 'IF(B1<2,"a & b","")', value: 'a & b' }),
    );
    expect(xml).toContain('<c r="A1" t="str"><f>IF(B1&lt;2,"a &amp; b","")</f><v>a &amp; b</v></c>');
    expect(changed).toContain('xl/calcChain.xml');
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  test('a new value under an unchanged formula leaves formula and chain alone', () => {
    const { xml, changed } = after(handMade([worksheet(shared)]), (sheet) =>
      sheet.setCell(1, 1, { value: 5 }),
    );
    expect(xml).toBe(worksheet(shared.replace('<v>4</v>', '<v>5</v>')));
    expect(changed).toEqual([sheetPart]);
  });

  test('when the master of a shared formula changes, its dependants get formulas of their own', () => {
    const { xml } = after(handMade([worksheet(shared)]), (sheet) =>
      sheet.setCell(0, 1, { value: 1, formula: undefined }),
    );
    expect(xml).toBe(
      worksheet(
        '<row r="1"><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><f>A2*2</f><v>4</v></c></row>' +
          '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f>A3*2</f><v>6</v></c></row>',
      ),
    );
  });

  test('new functions and short references are written as files have them', () => {
    const { xml, parts } = after(handMade([worksheet('')]), (sheet) => {
      sheet.tables.push(tableAt('Costs table', 'Costs', 0, ['Ref', 'Budget £']));
      sheet.touch('tables');
      sheet.setCell(0, 0, { value: 'Ref' });
      sheet.setCell(0, 1, { value: 'Budget £' });
      sheet.setCell(1, 0, { formula: 'XLOOKUP([@[Budget £]],B:B,C:C)', value: 1 });
      sheet.setCell(5, 0, { formula: 'LET(x,1,x+SUM(D1#))', value: 1 });
      sheet.setCell(6, 0, { formula: 'SORT(Costs[Ref])', value: 'Ref' });
    });
    expect(xml).toContain('<f>_xlfn.XLOOKUP(Costs[[#This Row],[Budget £]],B:B,C:C)</f>');
    expect(xml).toContain('<f>_xlfn.LET(_xlpm.x,1,_xlpm.x+SUM(_xlfn.ANCHORARRAY(D1)))</f>');
    expect(xml).toContain('<c r="A7" t="str" cm="1"><f t="array" ref="A7">_xlfn._xlws.SORT(Costs[Ref])</f>');
    expect(parts['xl/metadata.xml']).toContain('fDynamic="1"');
    const again = first(openFile(zip(parts)).workbook);
    expect([1, 5, 6].map((row) => again.cell(row, 0)?.formula)).toEqual([
      'XLOOKUP(Costs[@[Budget £]],B:B,C:C)',
      'LET(x,1,x+SUM(D1#))',
      'SORT(Costs[Ref])',
    ]);
  });

  test('Excel is told to calculate only if a formula here has no value of ours', () => {
    const own = after(handMade([worksheet(shared)]), (sheet) => sheet.setCell(0, 0, { value: 1 }));
    expect(own.parts['xl/workbook.xml']).not.toContain('fullCalcOnLoad');
    const not = after(handMade([worksheet(shared)]), (sheet) => {
      sheet.setCell(0, 0, { value: 1 });
      const cell = sheet.cell(0, 1);
      if (cell) cell.unevaluated = true;
    });
    expect(not.parts['xl/workbook.xml']).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test('an array formula stays one while it is not changed', () => {
    const rows =
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c><c r="B1"><v>1</v></c></row>';
    const { xml } = after(handMade([worksheet(rows)]), (sheet) => {
      sheet.setCell(0, 1, { value: 2 });
      sheet.setCell(0, 0, { style: 1 });
    });
    expect(xml).toContain(
      '<c r="A1" s="1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c>',
    );
  });
});

describe('sheets', () => {
  const three = (): Parts => {
    const names =
      '<definedNames><definedName name="Costs_total">Costs!$B$9</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="1">Costs!$A$1:$B$9</definedName>' +
      `<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">'Officer''s notes'!$A$1:$B$9</definedName>` +
      '</definedNames>';
    const sheet = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    return handMade(
      [worksheet('', '', '<hyperlinks><hyperlink ref="A1" location="Costs!B9"/></hyperlinks>'), sheet, sheet],
      {
        'xl/worksheets/_rels/sheet2.xml.rels': relationships(['rId1', 'comments', '../comments1.xml']),
        'xl/comments1.xml': `<comments xmlns="${main}"/>`,
        'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="x"><c:f>Costs!$A$1</c:f></c:chartSpace>`,
      },
      names,
    );
  };

  test('a new one has its part, relationship and content type, and can hold anything', () => {
    const { parts, saved } = after(three(), (_sheet, workbook) => {
      const summary = workbook.addSheet('Summary 2022-23');
      summary.setCell(2, 1, { value: 'Aims' });
      summary.setColumn(1, { width: 300 });
      summary.gridlines = false;
      summary.tabColor = '#0072B2';
      workbook.activeSheet = summary;
    });
    expect(parts['[Content_Types].xml']).toContain('/xl/worksheets/sheet4.xml');
    expect(parts['xl/workbook.xml']).toContain('activeTab="3"');
    const again = openFile(saved).workbook;
    expect(again.activeSheet).toMatchObject({
      name: 'Summary 2022-23',
      gridlines: false,
      tabColor: '#0072B2',
    });
    expect(again.activeSheet.value(2, 1)).toBe('Aims');
    expect(again.activeSheet.columnWidth(1)).toBe(300);
  });

  test('a deleted one takes its own parts and names with it, and the others keep theirs', () => {
    const { parts } = after(three(), (_sheet, workbook) => {
      workbook.sheets.splice(1, 1);
      workbook.names = [];
    });
    expect(Object.keys(parts)).not.toContain('xl/worksheets/sheet2.xml');
    expect(Object.keys(parts)).not.toContain('xl/comments1.xml');
    expect(parts['[Content_Types].xml']).not.toContain('sheet2');
    expect(parts['xl/workbook.xml']).toContain(
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Officer''s notes'!$A$1:$B$9</definedName></definedNames>`,
    );
  });

  test('a renamed one is followed by print areas, links, charts and names that the model does not have', () => {
    const { parts } = after(three(), (_sheet, workbook) => {
      const [, costs] = workbook.sheets;
      if (costs) costs.name = "Finance & co's";
      for (const name of workbook.names) name.formula = "'Finance & co''s'!$B$9";
    });
    const quoted = "'Finance &amp; co''s'";
    expect(parts['xl/workbook.xml']).toContain('name="Finance &amp; co\'s"');
    expect(parts['xl/workbook.xml']).toContain(`localSheetId="1">${quoted}!$A$1:$B$9<`);
    expect(parts['xl/workbook.xml']).toContain(`<definedName name="Costs_total">${quoted}!$B$9<`);
    expect(parts['xl/charts/chart1.xml']).toContain(`<c:f>${quoted}!$A$1</c:f>`);
    expect(parts[sheetPart]).toContain(`location="${quoted}!B9"`);
  });

  test('those that are moved keep their print areas', () => {
    const { saved } = after(three(), (_sheet, workbook) => workbook.sheets.reverse());
    const again = openFile(saved).workbook;
    expect(again.sheets.map(({ name }) => name)).toEqual(["Officer's notes", 'Costs', 'Plan']);
    expect(again.findSheet('Costs')?.page.printArea).toEqual([{ row: 0, column: 0, rows: 9, columns: 2 }]);
    expect(again.activeSheet.name).toBe('Plan');
  });

  test('hidden ones and the one in front are written down', () => {
    const { parts, changed } = after(three(), (sheet, workbook) => {
      sheet.visibility = 'VeryHidden';
      const [, costs] = workbook.sheets;
      if (costs) workbook.activeSheet = costs;
    });
    expect(parts['xl/workbook.xml']).toContain('sheetId="5" r:id="rId1" state="veryHidden"');
    expect(openFile(zip(parts)).workbook.activeSheet.name).toBe('Costs');
    expect(changed).toEqual(['xl/workbook.xml']);
  });
});

test('names: added, changed and taken away; the others stay as written', () => {
  const parts = handMade(
    [worksheet('')],
    {},
    '<definedNames><definedName name="Kept" function="0">Plan!$A$1</definedName><definedName name="Gone">1</definedName>' +
      '<definedName name="Moved">Plan!$A$2</definedName></definedNames><calcPr calcId="5"/>',
  );
  const saved = after(parts, (sheet, workbook) => {
    workbook.names = workbook.names.filter(({ name }) => name !== 'Gone');
    for (const name of workbook.names) if (name.name === 'Moved') name.formula = 'Plan!$A$3';
    workbook.names.push({
      name: 'Tolerance',
      formula: '=0.1',
      sheet: sheet.id,
      visible: false,
      comment: 'c',
    });
  });
  expect(saved.parts['xl/workbook.xml']).toContain(
    '<definedNames><definedName name="Kept" function="0">Plan!$A$1</definedName><definedName name="Moved">Plan!$A$3</definedName>' +
      '<definedName name="Tolerance" comment="c" localSheetId="0" hidden="1">0.1</definedName></definedNames><calcPr',
  );
});

test('settings come back, beside the custom XML of others', () => {
  const parts = handMade([worksheet('')], {
    'customXml/item1.xml': '<officers-own/>',
    'customXml/item2.xml': 'not xml at all',
  });
  const rels = String(parts['xl/_rels/workbook.xml.rels']).replace(
    '</Relationships>',
    `<Relationship Id="c1" Type="${office}/customXml" Target="../customXml/item1.xml"/>` +
      `<Relationship Id="c2" Type="${office}/customXml" Target="/customXml/item2.xml"/></Relationships>`,
  );
  const { file, saved } = after({ ...parts, 'xl/_rels/workbook.xml.rels': rels }, (_sheet, workbook) => {
    workbook.settings.set('tolerance', { percent: 10, text: '<&"' });
  });
  const again = openFile(saved);
  expect(again.workbook.settings).toEqual(file.workbook.settings);
  expect(unzip(saved)['customXml/item1.xml']).toBe('<officers-own/>');
  again.workbook.settings.delete('tolerance');
  expect(openFile(again.save()).workbook.settings.size).toBe(0);
});

test('the protection of the structure is kept, given and taken away', () => {
  const file = openFile(sample);
  const saved = (lock: boolean): boolean => {
    file.workbook.structureProtected = lock;
    return openFile(file.save()).workbook.structureProtected;
  };
  expect([saved(true), saved(false)]).toEqual([true, false]);
});

const tableAt = (id: string, name: string, row: number, columns: string[]) => ({
  id,
  name,
  area: { row, column: 0, rows: 3, columns: columns.length },
  showHeaders: true,
  showTotals: false,
  style: 'TableStyleMedium2',
  bandedRows: true,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
  filterButtons: true,
  filtered: false,
  columns: columns.map((column, index) => ({ id: index + 1, name: column })),
});
