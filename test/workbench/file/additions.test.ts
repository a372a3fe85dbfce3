import { newFile, openFile } from '../../../src/workbench/file/openFile';
import type { Chart, ConditionalFormat, Table, Validation } from '../../../src/xlsx/model/objects';
import type { Sheet } from '../../../src/xlsx/model/sheet';
import type { Workbook } from '../../../src/xlsx/model/workbook';
import { handMade, main, relationships, unzip, worksheet, zip } from './handMade';

const sheetPart = 'xl/worksheets/sheet1.xml';

const first = (workbook: Workbook): Sheet => {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

/** What the first sheet of a new file is after it was changed, saved and opened again. */
function reopened(change: (sheet: Sheet, workbook: Workbook) => void) {
  const file = newFile();
  change(first(file.workbook), file.workbook);
  const saved = file.save();
  const again = openFile(saved).workbook;
  return { made: first(file.workbook), sheet: first(again), workbook: again, parts: unzip(saved), saved };
}

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const format = (id: string, change: Partial<ConditionalFormat>): ConditionalFormat => ({
  id,
  areas: [area(1, 4, 20, 1)],
  priority: 1,
  stopIfTrue: false,
  rule: { type: 'custom', formula: '$E2="Red"' },
  style: { fill: '#D55E00', font: { color: '#000000', bold: true } },
  ...change,
});

const validation: Validation = {
  areas: [area(1, 4, 20, 1)],
  type: 'list',
  formula1: '"Green,Amber,Red,N/A"',
  formula2: null,
  operator: null,
  allowBlank: true,
  inCellDropDown: true,
  error: { show: true, style: 'Warning', title: 'RAG', message: 'One of "Green" … <N/A>' },
  prompt: { show: true, title: 'RAG', message: 'Choose\none' },
};

const table: Table = {
  id: 'new',
  name: 'Budgets',
  area: area(0, 0, 4, 3),
  showHeaders: true,
  showTotals: true,
  style: 'TableStyleMedium2',
  bandedRows: true,
  bandedColumns: false,
  firstColumn: true,
  lastColumn: false,
  filterButtons: true,
  filtered: false,
  columns: [
    { id: 1, name: 'Service', totalsLabel: 'Total' },
    { id: 2, name: 'Local risk\n£000', totalsFormula: 'SUBTOTAL(109,[Local risk\n£000])' },
    { id: 3, name: 'Twice', calculated: '[@[Local risk\n£000]]*2', totalsFormula: 'SUM([Twice])+1' },
  ],
};

const chart: Chart = {
  id: 'new',
  name: 'Risk doughnut',
  type: 'Doughnut',
  left: 130.5,
  top: 40.25,
  width: 240,
  height: 180,
  title: 'Risks & ratings',
  legend: 'Bottom',
  series: [
    {
      name: 'Risks',
      nameRef: 'Sheet1!$B$1',
      valuesRef: 'Sheet1!$B$2:$B$4',
      categoriesRef: 'Sheet1!$A$2:$A$4',
      color: '#0072B2',
      pointColors: new Map([
        [0, '#009E73'],
        [2, '#D55E00'],
      ]),
      dataLabels: true,
    },
  ],
  holeSize: 55,
  gapWidth: 150,
  fontName: 'Arial',
  fontSize: 8.5,
  titleSize: 11,
  valueAxis: { visible: false, gridlines: false, level: false, numberFormat: null },
  categoryLabels: 'NextToAxis',
  namesAll: false,
  border: false,
  altText: 'Two "red" risks',
};

const fillFigures = (sheet: Sheet): void =>
  [
    ['Rating', 'Risks', 2],
    ['Green', 3, 4],
    ['Amber', 5, 6],
    ['Red', 2, 1],
  ].forEach((row, index) => row.forEach((value, column) => sheet.setCell(index, column, { value })));

describe('styles', () => {
  test('each property comes back, and only the cells that wear it have it', () => {
    const { sheet, workbook } = reopened((sheet, { styles }) => {
      const style = styles.derive(0, {
        numberFormat: '#,##0;[Red]-#,##0',
        font: {
          name: 'Arial',
          size: 9.5,
          bold: true,
          italic: true,
          underline: 'DoubleAccountant',
          strikethrough: true,
          color: '#D55E00',
        },
        fill: '#F0E442',
        horizontal: 'CenterAcrossSelection',
        vertical: 'Top',
        wrap: true,
        indent: 2,
        shrinkToFit: true,
        rotation: -45,
        locked: false,
        borders: { top: { style: 'thin', color: '#000000' }, left: { style: 'double', color: null } },
      });
      sheet.setCell(0, 0, { value: 1, style });
      sheet.setCell(0, 1, { value: 1, style: styles.derive(style, { fill: null, font: { bold: false } }) });
    });
    expect(workbook.styles.get(sheet.styleAt(0, 0))).toEqual({
      numberFormat: '#,##0;[Red]-#,##0',
      font: {
        name: 'Arial',
        size: 9.5,
        bold: true,
        italic: true,
        underline: 'DoubleAccountant',
        strikethrough: true,
        color: '#D55E00',
      },
      fill: '#F0E442',
      horizontal: 'CenterAcrossSelection',
      vertical: 'Top',
      wrap: true,
      indent: 2,
      shrinkToFit: true,
      rotation: -45,
      locked: false,
      borders: {
        top: { style: 'thin', color: '#000000' },
        left: { style: 'double', color: null },
        right: null,
        bottom: null,
      },
    });
    expect(workbook.styles.get(sheet.styleAt(0, 1))).toMatchObject({
      fill: null,
      font: { bold: false, size: 9.5 },
    });
    expect(sheet.styleAt(0, 2)).toBe(0);
  });

  test('one derived from a style of the file keeps what the model does not know of it', () => {
    const file = openFile(zip(handMade([worksheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>')])));
    const style = file.workbook.styles.derive(1, {
      fill: '#009E73',
      borders: { bottom: { style: 'thin', color: null } },
    });
    first(file.workbook).setCell(0, 0, { style });
    const styles = unzip(file.save())['xl/styles.xml'] ?? '';
    expect(styles).toContain(
      '<xf numFmtId="170" fontId="1" fillId="3" borderId="2" quotePrefix="1" applyFill="1" applyBorder="1">' +
        '<alignment horizontal="centerContinuous" textRotation="120" wrapText="1" readingOrder="1"/>',
    );
    expect(styles).toContain('<border diagonalUp="1"><left/><right/><top style="thin">');
    expect(styles).toContain(
      '<bottom style="thin"><color auto="1"/></bottom><diagonal style="hair"/></border>',
    );
  });

  test('equal fonts, fills and number formats are written once', () => {
    const { parts } = reopened((sheet, { styles }) => {
      const red = styles.derive(0, { font: { color: '#FF0000' }, numberFormat: '0.0%' });
      sheet.setCell(0, 0, { value: 1, style: red });
      sheet.setCell(0, 1, { value: 1, style: styles.derive(red, { wrap: true }) });
    });
    expect(parts['xl/styles.xml']).toContain('<fonts count="2">');
    expect(parts['xl/styles.xml']).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts',
    );
  });
});

describe('conditional formats', () => {
  test('of each kind come back', () => {
    const formats = [
      format('a', {}),
      format('b', {
        priority: 2,
        rule: { type: 'cellValue', operator: 'between', formula1: '1', formula2: '$A$1' },
      }),
      format('c', {
        priority: 3,
        stopIfTrue: true,
        rule: { type: 'containsText', operator: 'beginsWith', text: 'N/A "x"' },
        style: { numberFormat: '0.00', font: { italic: false } },
      }),
    ];
    const { sheet, parts } = reopened((sheet) => {
      sheet.conditionalFormats = structuredClone(formats);
      sheet.touch('conditionalFormats');
    });
    expect(sheet.conditionalFormats).toEqual(formats.map((each) => ({ ...each, id: expect.any(String) })));
    expect(parts[sheetPart]).toContain('<formula>LEFT(E2,LEN("N/A ""x"""))="N/A ""x"""</formula>');
  });

  const officers =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/></dataBar>' +
    '<extLst><ext uri="{B}"><x14:id>{1}</x14:id></ext></extLst></cfRule><cfRule type="expression" dxfId="0" priority="2">' +
    '<formula>A1="x"</formula></cfRule></conditionalFormatting>';
  const extension =
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting>' +
    '<x14:cfRule type="dataBar" id="{1}"/></x14:conditionalFormatting><x14:conditionalFormatting>' +
    '<x14:cfRule type="iconSet" id="{2}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
  const open = () => openFile(zip(handMade([worksheet('', '', officers + extension)])));

  test('a new one leaves those of the officer and the newer kinds as they stand', () => {
    const file = open();
    const sheet = first(file.workbook);
    sheet.conditionalFormats.push(format('ours', { priority: 3 }));
    sheet.touch('conditionalFormats');
    const xml = unzip(file.save())[sheetPart] ?? '';
    expect(xml).toContain(`${officers}<conditionalFormatting sqref="E2:E21"><cfRule type="expression"`);
    expect(xml).toContain(`</conditionalFormatting>${extension}`);
  });

  test('a kind that is not modelled can be moved and ranked without losing anything', () => {
    const file = open();
    const sheet = first(file.workbook);
    const [bar] = sheet.conditionalFormats;
    if (bar) Object.assign(bar, { priority: 4, areas: [area(1, 0, 9, 1)] });
    sheet.touch('conditionalFormats');
    const xml = unzip(file.save())[sheetPart] ?? '';
    expect(xml).toContain(
      '<conditionalFormatting sqref="A2:A10"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/>',
    );
    expect(xml).toContain(
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="2">',
    );
  });

  test('one that is taken away takes its newer half along', () => {
    const file = open();
    const sheet = first(file.workbook);
    sheet.conditionalFormats.shift();
    sheet.touch('conditionalFormats');
    const xml = unzip(file.save())[sheetPart] ?? '';
    expect(xml).not.toContain('dataBar');
    expect(xml).toContain('<x14:cfRule type="iconSet" id="{2}"/>');
  });
});

describe('validations', () => {
  test('come back, text and all', () => {
    const other: Validation = {
      ...validation,
      areas: [area(0, 0, 1, 1), area(4, 4, 2, 2)],
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      formula1: '0',
      inCellDropDown: false,
      error: { show: false, style: 'Stop', title: '', message: '' },
      prompt: { show: false, title: '', message: '' },
    };
    const { sheet } = reopened((sheet) => {
      sheet.validations = [validation, other];
      sheet.touch('validations');
    });
    expect(sheet.validations).toEqual([validation, other]);
  });

  test('an officer’s own stays as written beside a new one', () => {
    const officers =
      '<dataValidation type="whole" imeMode="off" sqref="B2"><formula1>1</formula1><formula2>5</formula2></dataValidation>';
    const file = openFile(
      zip(handMade([worksheet('', '', `<dataValidations count="1">${officers}</dataValidations>`)])),
    );
    const sheet = first(file.workbook);
    sheet.validations.push(validation);
    sheet.touch('validations');
    const xml = unzip(file.save())[sheetPart] ?? '';
    expect(xml).toContain(`<dataValidations count="2">${officers}<dataValidation type="list"`);
    sheet.validations = [];
    expect(unzip(file.save())[sheetPart]).not.toContain('dataValidation');
  });
});

describe('page, view and columns', () => {
  test('a page set up for print comes back', () => {
    const page = {
      orientation: 'Landscape' as const,
      paperSize: 9,
      margins: { top: 20, bottom: 21.5, left: 22, right: 23, header: 10, footer: 11 },
      scale: 82,
      fit: null,
      printArea: [area(0, 0, 60, 12)],
      printTitleRows: '$1:$3',
      printTitleColumns: '$A:$A',
      centerHorizontally: true,
      centerVertically: true,
      printGridlines: true,
      printHeadings: true,
      blackAndWhite: true,
      firstPageNumber: 1,
      headersFooters: {
        leftHeader: 'Open Spaces',
        centerHeader: '',
        rightHeader: '&D',
        leftFooter: '',
        centerFooter: 'Page &P of &N',
        rightFooter: 'R && D',
      },
      rowBreaks: [30, 45],
      columnBreaks: [6],
    };
    const { sheet } = reopened((sheet) => {
      sheet.page = structuredClone(page);
      sheet.touch('page');
    });
    expect(sheet.page).toEqual(page);
  });

  test('pages to fit, as many high as it takes', () => {
    const { sheet } = reopened((sheet) => {
      Object.assign(sheet.page, { fit: { wide: 2, tall: null }, scale: null });
      sheet.touch('page');
    });
    expect(sheet.page).toMatchObject({ fit: { wide: 2, tall: null }, scale: null });
  });

  test('view, tab colour, protection and widths come back', () => {
    const { sheet, parts } = reopened((sheet) => {
      Object.assign(sheet, {
        gridlines: false,
        headings: false,
        freeze: { rows: 3, columns: 1 },
        selection: area(5, 2, 2, 2),
        tabColor: '#0072B2',
        protected: true,
      });
      sheet.setColumn(1, { width: 100 });
      sheet.setColumn(2, { width: 99.75 });
      sheet.setColumn(3, { hidden: true });
      sheet.touch('view');
      sheet.touch('properties');
    });
    expect(sheet).toMatchObject({
      gridlines: false,
      headings: false,
      freeze: { rows: 3, columns: 1 },
      selection: area(5, 2, 2, 2),
      tabColor: '#0072B2',
      protected: true,
    });
    expect([1, 2, 3, 4].map((column) => sheet.columnWidth(column))).toEqual([99.75, 99.75, 0, 48]);
    expect(parts[sheetPart]).toContain('<col min="2" max="3" width="19" customWidth="1"/>');
  });

  test('columns whose format is still the file’s keep their element', () => {
    const columns =
      '<cols><col min="1" max="3" width="9.1" outlineLevel="1"/><col min="5" max="16384" width="7.7109375"/></cols>';
    const file = openFile(zip(handMade([worksheet('', columns)])));
    first(file.workbook).setColumn(1, { width: 30 });
    expect(unzip(file.save())[sheetPart]).toContain(
      '<cols><col min="1" max="1" width="9.1" outlineLevel="1"/><col min="2" max="2" width="5.7109375" outlineLevel="1"' +
        ' customWidth="1"/><col min="3" max="3" width="9.1" outlineLevel="1"/><col min="5" max="16384" width="7.7109375"/></cols>',
    );
  });
});

describe('tables', () => {
  const fill = (sheet: Sheet): void =>
    table.columns.forEach(({ name }, column) => sheet.setCell(0, column, { value: name }));

  test('come back with calculated columns and totals', () => {
    const { sheet, parts } = reopened((sheet) => {
      fill(sheet);
      sheet.tables = [structuredClone(table)];
      sheet.touch('tables');
    });
    expect(sheet.tables).toEqual([
      {
        ...table,
        id: expect.any(String),
        columns: [
          table.columns[0],
          table.columns[1],
          {
            id: 3,
            name: 'Twice',
            calculated: 'Budgets[@[Local risk\n£000]]*2',
            totalsFormula: 'SUM(Budgets[Twice])+1',
          },
        ],
      },
    ]);
    expect(parts['xl/tables/table1.xml']).toContain('totalsRowCount="1"');
    expect(parts['xl/tables/table1.xml']).toContain('<autoFilter ref="A1:C3"/>');
    expect(parts['xl/tables/table1.xml']).toContain('totalsRowFunction="sum"');
  });

  test('a heading that is typed over names its column, or Excel would repair the file', () => {
    const made = reopened((sheet) => {
      fill(sheet);
      sheet.tables = [structuredClone(table)];
      sheet.touch('tables');
    });
    const file = openFile(made.saved);
    first(file.workbook).setCell(0, 0, { value: 'Division' });
    expect(first(openFile(file.save()).workbook).tables[0]?.columns[0]?.name).toBe('Division');
  });

  test('an officer’s table grows without losing what the model does not know', () => {
    const part =
      `<table xmlns="${main}" id="7" name="T" displayName="T" ref="A1:B3" totalsRowShown="0" headerRowDxfId="0"><autoFilter ref="A1:B3">` +
      '<filterColumn colId="1" hiddenButton="1"/></autoFilter><tableColumns count="2"><tableColumn id="1" name="Ref" dataDxfId="0"/>' +
      '<tableColumn id="2" name="KPI"/></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0"' +
      ' showRowStripes="1" showColumnStripes="0"/></table>';
    const file = openFile(
      zip(
        handMade([worksheet('', '', '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>')], {
          'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'table', '../tables/table4.xml']),
          'xl/tables/table4.xml': part,
        }),
      ),
    );
    const sheet = first(file.workbook);
    const [officers] = sheet.tables;
    if (officers) officers.area = { ...officers.area, rows: 9 };
    sheet.touch('tables');
    expect(unzip(file.save())['xl/tables/table4.xml']).toBe(part.replaceAll('A1:B3', 'A1:B9'));
    officers?.columns.push({ id: 3, name: 'RAG' });
    if (officers) officers.area = { ...officers.area, columns: 3 };
    expect(unzip(file.save())['xl/tables/table4.xml']).toContain(
      '<tableColumns count="3"><tableColumn id="1" name="Ref" dataDxfId="0"/><tableColumn id="2" name="KPI"/><tableColumn id="3" name="RAG"/>',
    );
    sheet.tables = [];
    const without = unzip(file.save());
    expect(Object.keys(without)).not.toContain('xl/tables/table4.xml');
    expect(without[sheetPart]).not.toContain('tablePart');
  });
});

describe('charts', () => {
  test.each(['Doughnut', 'Pie', 'ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'Line'])(
    'a %s chart comes back',
    (type) => {
      const round = type === 'Doughnut' || type === 'Pie';
      const made: Chart = {
        ...chart,
        type,
        holeSize: type === 'Doughnut' ? 55 : 50,
        gapWidth: /^(Column|Bar)/.test(type) ? 60 : 150,
        series: round
          ? chart.series
          : [
              ...chart.series,
              {
                ...chart.series[0],
                name: '2',
                nameRef: 'Sheet1!$C$1',
                valuesRef: 'Sheet1!$C$2:$C$4',
              } as Chart['series'][0],
            ],
      };
      const { sheet } = reopened((sheet) => {
        fillFigures(sheet);
        sheet.charts = [structuredClone(made)];
        sheet.touch('charts');
      });
      expect(sheet.charts).toEqual([{ ...made, id: expect.any(String) }]);
    },
  );

  test('points are kept besides, for readers that do not look into the cells', () => {
    const { parts } = reopened((sheet) => {
      fillFigures(sheet);
      sheet.charts = [structuredClone(chart)];
      sheet.touch('charts');
    });
    const xml = parts['xl/charts/chart1.xml'];
    expect(xml).toContain('<c:pt idx="1"><c:v>Amber</c:v></c:pt>');
    expect(xml).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="1"><c:v>5</c:v></c:pt>',
    );
  });

  /** A file with one chart, in which something stands that the model does not know. */
  const withOwn = () => {
    const { saved } = reopened((sheet) => {
      fillFigures(sheet);
      sheet.charts = [structuredClone(chart), { ...structuredClone(chart), id: 'second', name: 'Second' }];
      sheet.touch('charts');
    });
    const parts = unzip(saved);
    parts['xl/charts/chart1.xml'] = (parts['xl/charts/chart1.xml'] ?? '').replace(
      '<c:firstSliceAng val="0"/>',
      '<c:firstSliceAng val="77"/>',
    );
    return openFile(zip(parts));
  };

  test('one of the file that is moved keeps its own part untouched', () => {
    const file = withOwn();
    const before = unzip(file.save());
    const sheet = first(file.workbook);
    const [own] = sheet.charts;
    if (own) Object.assign(own, { left: 300, altText: 'new' });
    sheet.touch('charts');
    const saved = file.save();
    expect(unzip(saved)['xl/charts/chart1.xml']).toBe(before['xl/charts/chart1.xml']);
    expect(first(openFile(saved).workbook).charts[0]).toMatchObject({
      left: 300,
      top: 40.25,
      width: 240,
      altText: 'new',
    });
  });

  test('one of the file whose title, colours and cells change keeps the rest of its part', () => {
    const file = withOwn();
    const sheet = first(file.workbook);
    const [own] = sheet.charts;
    Object.assign(own ?? {}, { title: 'New', legend: null });
    Object.assign(own?.series[0] ?? {}, {
      valuesRef: 'Sheet1!$C$2:$C$4',
      color: '#000000',
      pointColors: new Map([[1, '#F0E442']]),
    });
    sheet.touch('charts');
    const saved = file.save();
    expect(unzip(saved)['xl/charts/chart1.xml']).toContain('<c:firstSliceAng val="77"/>');
    expect(first(openFile(saved).workbook).charts[0]).toMatchObject({
      title: 'New',
      legend: null,
      series: [{ valuesRef: 'Sheet1!$C$2:$C$4', color: '#000000', pointColors: new Map([[1, '#F0E442']]) }],
    });
  });

  test('one that is deleted takes its parts along; the last takes the drawing', () => {
    const file = withOwn();
    const sheet = first(file.workbook);
    sheet.charts.shift();
    sheet.touch('charts');
    const one = unzip(file.save());
    expect(Object.keys(one).filter((name) => /chart\d/.test(name))).toEqual(['xl/charts/chart2.xml']);
    expect(first(openFile(file.save()).workbook).charts.map(({ name }) => name)).toEqual(['Second']);
    sheet.charts = [];
    const none = unzip(file.save());
    expect(Object.keys(none).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(none[sheetPart]).not.toContain('<drawing');
  });
});
