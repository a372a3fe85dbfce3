import { FileProblem, readFile } from '../../src/xlsx/readFile';
import { handMade, relationships, worksheet, zip, type Parts } from '../workbench/file/handMade';

/** Parts that Excel would offer to repair: each is refused with its name, and nothing is passed over. */
const part = 'xl/worksheets/sheet1.xml';
const read = (parts: Parts) => readFile(zip(parts));
const rows = (xml: string, before = '', after = ''): Parts => handMade([worksheet(xml, before, after)]);
const cell = (attributes: string, content = '<v>1</v>') => `<row r="1"><c ${attributes}>${content}</c></row>`;

test.each<[string, string]>([
  ['a number that is none', cell('r="A1"', '<v>6g</v>')],
  ['a number with a comma', cell('r="A1"', '<v>6,5</v>')],
  ['a number beyond all', cell('r="A1"', '<v>INF</v>')],
  ['a text that the strings have not', cell('r="A1" t="s"', '<v>4</v>')],
  ['a text by half a number', cell('r="A1" t="s"', '<v>1.5</v>')],
  ['a truth that is none', cell('r="A1" t="b"', '<v>2</v>')],
  ['an error that is none', cell('r="A1" t="e"', '<v>oops</v>')],
  ['a type that is none', cell('r="A1" t="t"')],
  ['a format that is not there', cell('r="A1" s="2"')],
  ['an attribute that Excel does not know', cell('r="A1" q="2"')],
  ['an address of another row', cell('r="A2"')],
  ['a column beyond the last', cell('r="XFE1"')],
  ['an address that is none', cell('r="1A"')],
  ['a cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ['cells in the wrong order', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ['a row twice', '<row r="1"/><row r="1"/>'],
  ['rows in the wrong order', '<row r="2"/><row r="1"/>'],
  ['row 0', '<row r="0"/>'],
  ['a row beyond the last', '<row r="1048577"/>'],
  ['a row whose number is none', '<row r="x"/>'],
  ['a height that is none', '<row r="1" ht="x"/>'],
  ['a stranger among rows', '<raw r="1"/>'],
  ['a stranger among cells', '<row r="1"><d r="A1"/></row>'],
  ['a stranger in a cell', cell('r="A1"', '<w>1</w>')],
  ['two values', cell('r="A1"', '<v>1</v><v>2</v>')],
  ['a text with two texts', cell('r="A1" t="inlineStr"', '<is><t>1</t><t>2</t></is>')],
  ['letters between cells', '<row r="1">x<c r="A1"/></row>'],
  ['a text longer than a cell holds', cell('r="A1" t="inlineStr"', `<is><t>${'x'.repeat(32_768)}</t></is>`)],
])('%s is refused, and the part named', (_, xml) => {
  expect(() => read(rows(xml))).toThrow(FileProblem);
  expect(() => read(rows(xml))).toThrow(`its part ${part} `);
});

test('what Excel takes is taken: places left out, spaces, empty values, texts of every kind', () => {
  const xml =
    '\n<row>\n <c><v> 1.5e3 </v></c><c t="b"><v>true</v></c><c t="s"><v>0</v></c><c t="e"><v>#FIELD!</v></c></row>' +
    '<row r="3" spans="1:4" x14ac:dyDescent="0.2"><c r="b3" t="n"><v/></c><c t="str"><f>A1</f><v></v></c>' +
    '<c t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c><extLst><ext/></extLst></row>';
  expect(read(rows(xml)).sheets[0]?.values).toEqual([
    [1500, true, 'Ref', '#VALUE!'],
    ['', '', '', ''],
    ['', '', '', 'ab'],
  ]);
});

test.each<[string, Parts, string]>([
  [
    'merged cells over each other',
    rows('', '', '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>'),
    part,
  ],
  ['merged cells of nowhere', rows('', '', '<mergeCells><mergeCell ref="A0:B2"/></mergeCells>'), part],
  ['a stranger among merged cells', rows('', '', '<mergeCells><mergeCel ref="A1:B2"/></mergeCells>'), part],
  ['a stranger in the sheet', rows('', '', '<mergeCels/>'), part],
  ['columns that are none', rows('', '<cols><col min="0" max="3" width="9"/></cols>'), part],
  ['a table that is not there', rows('', '', '<tableParts><tablePart r:id="rId1"/></tableParts>'), part],
  ['another root', handMade([worksheet('')], { [part]: '<chartsheet/>' }), part],
  ['another root of the texts', { ...rows(''), 'xl/sharedStrings.xml': '<table/>' }, 'xl/sharedStrings.xml'],
  [
    'a stranger among the texts',
    { ...rows(''), 'xl/sharedStrings.xml': '<sst><sj/></sst>' },
    'xl/sharedStrings.xml',
  ],
  [
    'a text that was doubled',
    {
      ...rows(cell('r="A1" t="s"', '<v>0</v>')),
      'xl/sharedStrings.xml': '<sst count="1" uniqueCount="1"><si><t>a</t></si><si><t>a</t></si></sst>',
    },
    'xl/sharedStrings.xml',
  ],
  [
    'two sheets with one part',
    {
      ...handMade([worksheet(''), worksheet('')]),
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet1.xml'],
      ),
    },
    'xl/workbook.xml',
  ],
  [
    'a sheet that leads to nothing',
    { ...handMade([worksheet('')]), 'xl/_rels/workbook.xml.rels': relationships() },
    'xl/workbook.xml',
  ],
])('%s is refused, and the part named', (_, parts, name) => {
  expect(() => read(parts)).toThrow(FileProblem);
  expect(() => read(parts)).toThrow(`its part ${name} `);
});

const tableOf = (name: string): Parts => ({
  ...rows(
    '<row r="1"><c t="inlineStr"><is><t>Ref</t></is></c><c t="inlineStr"><is><t>Target\n(year)</t></is></c></row>',
    '',
    '<tableParts><tablePart r:id="rId1"/></tableParts>',
  ),
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'table', '../tables/table1.xml']),
  'xl/tables/table1.xml': `<table id="1" name="T" displayName="T" ref="A1:B2"><tableColumns><tableColumn id="1" name="Ref"/><tableColumn id="2" name="${name}"/></tableColumns></table>`,
});

test('a heading that is not the name of its column is refused; line breaks and capitals do not matter', () => {
  expect(read(tableOf('target_x000a_(Year)')).sheets[0]?.tables).toHaveLength(1);
  expect(() => read(tableOf('Measure'))).toThrow(
    'the heading “Target\n(year)” where its table “T” says “Measure”',
  );
});

test('a writer that does not count its texts is no damage', () => {
  const parts = {
    ...rows(cell('r="A1" t="s"', '<v>1</v>')),
    'xl/sharedStrings.xml': '<sst count="9" uniqueCount="9"><si><t>a</t></si><si><t>b</t></si></sst>',
  };
  expect(read(parts).sheets[0]?.values).toEqual([['b']]);
});

test('custom XML of others need not be sound; ours has to be', () => {
  const own = (xml: string): Parts => ({
    ...rows(''),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'customXml', '../customXml/item1.xml'],
    ),
    'customXml/item1.xml': xml,
  });
  expect(read(own('<a xmlns="urn:others">&b;')).sheets).toHaveLength(1);
  expect(() =>
    read(own('<mappings xmlns="https://github.com/business-plan-for-excel/mappings">&b;')),
  ).toThrow('its part customXml/item1.xml ');
});
