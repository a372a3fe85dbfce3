import { openFile } from '../../../src/workbench/file/openFile';
import type { Sheet } from '../../../src/xlsx/model/sheet';
import { handMade, main, office, relationships, worksheet, zip, type Parts } from './handMade';

const open = (sheets: string[], more?: Parts, workbook?: string) =>
  openFile(zip(handMade(sheets, more, workbook))).workbook;

const firstSheet = (sheets: string[], more?: Parts, workbook?: string): Sheet => {
  const [sheet] = open(sheets, more, workbook).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

const values = (sheet: Sheet, row: number): unknown[] =>
  [...(sheet.cells.get(row) ?? [])].map(([, { value }]) => value);

describe('cells', () => {
  test('every type of cell has its value', () => {
    const sheet = firstSheet([
      worksheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>-1.5E3</v></c><c r="C1" t="b"><v>1</v></c>' +
          '<c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>' +
          '<c r="F1" t="inlineStr"><is><t>in &lt;line&gt;</t></is></c><c r="G1" t="d"><v>2017-06-30T12:00:00</v></c>' +
          '<c r="H1" t="e"><v>#BUSY!</v></c><c r="I1" s="1"/></row>',
      ),
    ]);
    expect(values(sheet, 0)).toEqual([
      'Ref',
      -1500,
      true,
      { error: '#DIV/0!' },
      'ab',
      'in <line>',
      42916.5,
      { error: '#BUSY!' },
      null,
    ]);
    expect(sheet.cell(0, 4)?.formula).toBe('"a"&"b"');
    expect(sheet.cell(0, 8)?.style).toBe(1);
  });

  test('rich text is its plain text, phonetic guides left out, _x000D_ a carriage return', () => {
    const sheet = firstSheet([
      worksheet('<row r="1"><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>'),
    ]);
    expect(values(sheet, 0)).toEqual(['Bold and plain', '課', 'Line\r one & two']);
  });

  test('rows and cells without an address follow one another', () => {
    const sheet = firstSheet([
      worksheet(
        '<row><c><v>1</v></c></row><row r="7"><c r="C7"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
      ),
    ]);
    expect([sheet.value(0, 0), sheet.value(6, 2), sheet.value(6, 3), sheet.value(7, 0)]).toEqual([
      1, 2, 3, 4,
    ]);
  });

  test('a prefix on every element makes no difference', () => {
    const sheet = firstSheet([
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:f>A1</x:f><x:v>0</x:v></x:c>` +
        '</x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:C3"/></x:mergeCells></x:worksheet>',
    ]);
    expect(sheet.cell(1, 1)).toMatchObject({ value: 'Ref', formula: 'A1', style: 0 });
    expect(sheet.merges).toEqual([{ row: 1, column: 1, rows: 2, columns: 2 }]);
  });

  test('a shared formula stands in each cell with its own references', () => {
    const sheet = firstSheet([
      worksheet(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:C3" si="0">$A1*Costs!B$2+SUM(A:A)&amp;"A1"</f><v>1</v></c></row>' +
          '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row>',
      ),
    ]);
    expect(sheet.cell(2, 2)?.formula).toBe('$A3*Costs!C$2+SUM(B:B)&"A1"');
  });

  test('what a file marks as new is read as people write it', () => {
    const sheet = firstSheet([
      worksheet(
        '<row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,B:B,C:C)+SUM(_xlfn._xlws.FILTER(B1:B3,C1:C3))</f></c>' +
          '<c r="B1"><f>_xlfn.LET(_xlpm.x,2,_xlpm.x*KPIs[[#This Row],[Target]])</f></c>' +
          '<c r="C1"><f>"_xlfn."&amp;SUM(_xlfn.ANCHORARRAY(D1))</f></c></row>',
      ),
    ]);
    expect([0, 1, 2].map((column) => sheet.cell(0, column)?.formula)).toEqual([
      'XLOOKUP(1,B:B,C:C)+SUM(FILTER(B1:B3,C1:C3))',
      'LET(x,2,x*KPIs[@Target])',
      '"_xlfn."&SUM(D1#)',
    ]);
  });

  test('in a workbook that counts from 1904 dates do too', () => {
    const parts = handMade([worksheet('<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>')]);
    const workbook = String(parts['xl/workbook.xml']).replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    expect(openFile(zip({ ...parts, 'xl/workbook.xml': workbook })).workbook.sheets[0]?.value(0, 0)).toBe(1);
  });
});

describe('formats', () => {
  test('a style is resolved: theme colour with tint, palette, built-in and own number formats', () => {
    const { styles, defaultFont } = open([worksheet('')]);
    expect(defaultFont).toEqual({ name: 'Arial', size: 10 });
    expect(styles.get(1)).toEqual({
      numberFormat: '#,##0;[Red]-#,##0',
      font: {
        name: 'Arial',
        size: 12,
        bold: true,
        italic: false,
        underline: 'Single',
        strikethrough: false,
        color: '#95B3D7',
      },
      fill: '#FFFF00',
      horizontal: 'CenterAcrossSelection',
      vertical: 'Bottom',
      wrap: true,
      indent: 0,
      shrinkToFit: false,
      rotation: -30,
      locked: false,
      borders: { top: { style: 'thin', color: null }, bottom: null, left: null, right: null },
    });
  });

  test('widths and heights are points, styles of rows and columns are read', () => {
    const sheet = firstSheet([
      worksheet(
        '<row r="2" ht="30.75" customHeight="1"/><row r="3" hidden="1"/><row r="4" s="1" customFormat="1"/>',
        '<sheetFormatPr defaultRowHeight="12.75"/><cols><col min="1" max="1" width="9.140625" customWidth="1"/>' +
          '<col min="3" max="4" width="20.7109375" style="1" hidden="1"/></cols>',
      ),
    ]);
    expect(sheet.defaultRowHeight).toBe(12.75);
    expect(sheet.defaultColumnWidth).toBe(48);
    expect(sheet.columnWidth(0)).toBe(48);
    expect(sheet.columnFormats.get(3)).toEqual({ hidden: true, width: 108.75, style: 1 });
    expect([1, 2, 3].map((row) => sheet.rowHeight(row))).toEqual([30.75, 0, 12.75]);
    expect(sheet.styleAt(3, 9)).toBe(1);
  });
});

describe('what stands beside the cells', () => {
  const sheet = firstSheet(
    [
      worksheet(
        '',
        '<sheetPr><tabColor rgb="FF009E73"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0"' +
          ' workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>' +
          '<selection pane="bottomLeft" activeCell="C5" sqref="C5:D6"/></sheetView></sheetViews>',
        '<sheetProtection sheet="1"/><autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="x"/></filters>' +
          '</filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>' +
          '<conditionalFormatting sqref="E4:E9 G4"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan">' +
          '<formula>0.9</formula></cfRule><cfRule type="containsText" priority="1" operator="containsText" text="Red">' +
          '<formula>NOT(ISERROR(SEARCH("Red",E4)))</formula></cfRule></conditionalFormatting>' +
          '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="3"/></conditionalFormatting>' +
          '<dataValidations count="1"><dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1"' +
          ' errorTitle="RAG" error="One of four" sqref="E4:E9"><formula1>"Green,Amber,Red,N/A"</formula1>' +
          '</dataValidation></dataValidations><printOptions horizontalCentered="1"/>' +
          '<pageMargins left="0.25" right="0.25" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
          '<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/>' +
          '<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"Plan&amp;RR&amp;&amp;D &amp;D</oddHeader><oddFooter>Page &amp;P</oddFooter>' +
          '</headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="40" max="16383" man="1"/></rowBreaks>' +
          '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      ),
      worksheet(''),
    ],
    {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'table', '../tables/table1.xml']),
      'xl/tables/table1.xml':
        `<table xmlns="${main}" id="3" name="KPIs" displayName="KPIs" ref="A3:B9" totalsRowCount="1"><autoFilter ref="A3:B8"/>` +
        '<tableColumns count="2"><tableColumn id="1" name="KPI_x000a_measure" totalsRowLabel="Total"/><tableColumn id="4"' +
        ' name="Due" totalsRowFunction="sum"><calculatedColumnFormula>KPIs[[#This Row],[KPI]]*2</calculatedColumnFormula>' +
        '</tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>',
    },
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$F$40,Plan!$H$1</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$A:$B,Plan!$3:$3</definedName>' +
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Plan!$A$1:$B$9</definedName>' +
      '<definedName name="Tolerance" comment="of the target">0.1</definedName></definedNames>',
  );

  test('view, tab and protection', () => {
    expect(sheet).toMatchObject({
      gridlines: false,
      headings: true,
      freeze: { rows: 2, columns: 0 },
      selection: { row: 4, column: 2, rows: 2, columns: 2 },
      tabColor: '#009E73',
      protected: true,
      filtered: true,
    });
  });

  test('conditional formats, kinds that are not modelled by their name', () => {
    expect(sheet.conditionalFormats.map(({ rule }) => rule)).toEqual([
      { type: 'cellValue', operator: 'lessThan', formula1: '0.9', formula2: null },
      { type: 'containsText', operator: 'containsText', text: 'Red' },
      { type: 'other', name: 'dataBar' },
    ]);
    expect(sheet.conditionalFormats[0]).toMatchObject({
      areas: [
        { row: 3, column: 4, rows: 6, columns: 1 },
        { row: 3, column: 6, rows: 1, columns: 1 },
      ],
      priority: 2,
      style: { font: { bold: true, color: '#9C0006' }, fill: '#FFC7CE' },
    });
  });

  test('validations', () => {
    expect(sheet.validations).toEqual([
      {
        areas: [{ row: 3, column: 4, rows: 6, columns: 1 }],
        type: 'list',
        formula1: '"Green,Amber,Red,N/A"',
        formula2: null,
        operator: null,
        allowBlank: true,
        inCellDropDown: true,
        error: { show: true, style: 'Warning', title: 'RAG', message: 'One of four' },
        prompt: { show: false, title: '', message: '' },
      },
    ]);
  });

  test('the page, its margins in points, its area and titles from the defined names', () => {
    expect(sheet.page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 8,
      margins: { top: 36, bottom: 36, left: 18, right: 18, header: 21.6, footer: 21.6 },
      scale: null,
      fit: { wide: 1, tall: null },
      printArea: [
        { row: 0, column: 0, rows: 40, columns: 6 },
        { row: 0, column: 7, rows: 1, columns: 1 },
      ],
      printTitleRows: '$3:$3',
      printTitleColumns: '$A:$B',
      centerHorizontally: true,
      rowBreaks: [40],
      headersFooters: { leftHeader: '&"Arial,Bold"Plan', rightHeader: 'R&&D &D', centerFooter: 'Page &P' },
    });
  });

  test('a table with its columns, the sum of its totals row a SUBTOTAL', () => {
    expect(sheet.tables).toMatchObject([
      {
        name: 'KPIs',
        area: { row: 2, column: 0, rows: 7, columns: 2 },
        showHeaders: true,
        showTotals: true,
        bandedRows: true,
        filterButtons: true,
        filtered: false,
        columns: [
          { id: 1, name: 'KPI\nmeasure', totalsLabel: 'Total' },
          { id: 4, name: 'Due', calculated: 'KPIs[@KPI]*2', totalsFormula: 'SUBTOTAL(109,[Due])' },
        ],
      },
    ]);
  });

  test('names, without those that Excel keeps for itself, and nothing counts as changed', () => {
    const workbook = open(
      [worksheet('')],
      {},
      '<definedNames><definedName name="Tolerance" comment="of the target">0.1</definedName>' +
        '<definedName name="Own" localSheetId="0" hidden="1">Plan!$A$1</definedName></definedNames>',
    );
    const [plan] = workbook.sheets;
    expect(workbook.names).toEqual([
      { name: 'Tolerance', formula: '0.1', sheet: '', visible: true, comment: 'of the target' },
      { name: 'Own', formula: 'Plan!$A$1', sheet: plan?.id, visible: false, comment: '' },
    ]);
    expect([...workbook.changed, ...(plan?.changedParts ?? []), ...(plan?.changedRows ?? [])]).toEqual([]);
  });
});

test('hidden sheets, the sheet in front, a chart sheet among them', () => {
  const parts = handMade([worksheet(''), worksheet('')]);
  const workbook = String(parts['xl/workbook.xml'])
    .replace('<sheets>', '<bookViews><workbookView activeTab="2"/></bookViews><sheets>')
    .replace('<sheet name="Costs"', '<sheet name="Chart1" sheetId="9" r:id="rId80"/><sheet name="Costs"')
    .replace('<sheet name="Plan"', '<sheet state="veryHidden" name="Plan"');
  const rels = String(parts['xl/_rels/workbook.xml.rels']).replace(
    '</Relationships>',
    `<Relationship Id="rId80" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
  );
  const read = openFile(
    zip({
      ...parts,
      'xl/workbook.xml': workbook,
      'xl/_rels/workbook.xml.rels': rels,
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    }),
  ).workbook;
  expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Plan', 'VeryHidden'],
    ['Costs', 'Visible'],
  ]);
  expect(read.activeSheet.name).toBe('Costs');
});

test('a strict file opens like any other', () => {
  const strict = Object.fromEntries(
    Object.entries(handMade([worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')])).map(
      ([name, part]) => [
        name,
        String(part)
          .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
      ],
    ),
  );
  const file = openFile(zip(strict));
  expect(file.workbook.sheets[0]?.value(0, 0)).toBe('Ref');
  file.workbook.addSheet('Summary').setCell(0, 0, { value: 'new' });
  const again = openFile(file.save()).workbook;
  expect(again.findSheet('Summary')?.value(0, 0)).toBe('new');
});

test('rows that are added stand where they belong: above, between and below the others', () => {
  const rows = [2, 4].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join('');
  const file = openFile(zip(handMade([worksheet(rows)])));
  for (const row of [0, 2, 4, 7]) file.workbook.sheets[0]?.setCell(row, 0, { value: row + 1 });
  const [again] = openFile(file.save()).workbook.sheets;
  expect([0, 1, 2, 3, 4, 7].map((row) => again?.value(row, 0))).toEqual([1, 2, 3, 4, 5, 8]);
  const below = openFile(zip(handMade([worksheet(rows)])));
  below.workbook.sheets[0]?.setCell(9, 0, { value: 'below' });
  expect(openFile(below.save()).workbook.sheets[0]?.value(9, 0)).toBe('below');
});

test('a part in UTF-16 is read, and written in UTF-8 once it changes', () => {
  const xml = worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>é</t></is></c></row>').replace(
    'UTF-8',
    'UTF-16',
  );
  const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(xml, 'utf16le'))]);
  const file = openFile(zip(handMade([''], { 'xl/worksheets/sheet1.xml': utf16 })));
  const [sheet] = file.workbook.sheets;
  expect(sheet?.value(0, 0)).toBe('é');
  sheet?.setCell(1, 0, { value: 2 });
  const [again] = openFile(file.save()).workbook.sheets;
  expect([again?.value(0, 0), again?.value(1, 0)]).toEqual(['é', 2]);
});
