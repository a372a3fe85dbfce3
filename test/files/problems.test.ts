import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { richWorkbook } from '../fixtures/richWorkbook';
import { writingJobs, writtenInTurn } from './jobs';
import { newProblems, problemsOf } from './problems/problemsOf';

/** A good file with tables, merges, formulas and comments. */
let good: Uint8Array;

beforeAll(async () => {
  const jobs = writingJobs.filter(({ name }) => ['add-table', 'heat map', 'colour'].includes(name));
  const made = await writtenInTurn(richWorkbook(), [...jobs, ...jobs.slice(0, 1)]);
  good = made.at(-1)?.bytes ?? new Uint8Array();
});

type Edit = readonly [part: RegExp, before: RegExp, after: string];

function faulty(...edits: readonly Edit[]): string[] {
  const parts = unzipSync(good);
  for (const [part, before, after] of edits) {
    const name = Object.keys(parts).find(
      (each) => part.test(each) && before.test(strFromU8(parts[each] ?? new Uint8Array())),
    );
    if (name === undefined) throw new Error(`No ${part.source} has ${before.source}.`);
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(before, after));
  }
  return problemsOf(zipSync(parts));
}

const book = /^xl\/workbook\.xml$/;
const sheet = /worksheets\/sheet\d+\.xml$/;
const table = /tables\/table\d+\.xml$/;
const styles = /styles\.xml$/;
const types = /^\[Content/;

test('a good file has none', () => {
  expect(problemsOf(good)).toEqual([]);
});

test.each<[what: string, sentence: RegExp, ...edits: Edit[]]>([
  [
    'a part that nothing declares',
    /content types: none for .*\.vml/,
    [types, /<Default Extension="vml"[^>]*>/, ''],
  ],
  [
    'a part declared twice',
    /content types: .*workbook.xml twice/,
    [types, /(<Override [^>]*\/xl\/workbook.xml"[^>]*>)/, '$1$1'],
  ],
  [
    'a part that is declared and missing',
    /nowhere.xml is not there/,
    [types, /<\/Types>/, '<Override PartName="/nowhere.xml" ContentType="a/b"/></Types>'],
  ],
  ['XML that breaks off', /not well-formed/, [styles, /<\/styleSheet>/, '']],
  [
    'a relationship to nothing',
    /leads to .*gone\.xml, which is not there/,
    [/workbook\.xml\.rels$/, /worksheets\/sheet1\.xml/, 'worksheets/gone.xml'],
  ],
  ['one id of two relationships', /id rId1 twice/, [/workbook\.xml\.rels$/, /Id="rId2"/, 'Id="rId1"']],
  [
    'a sheet without a part',
    /has no part/,
    [/workbook\.xml\.rels$/, /worksheets\/sheet1\.xml/, 'worksheets/gone.xml'],
  ],
  [
    'a sheet without a relationship',
    /Appendix 1 has no relationship/,
    [book, /r:id="rId1"/, 'r:id="rId999"'],
  ],
  ['a sheetId twice', /sheetId 2 twice/, [book, /sheetId="1"/, 'sheetId="2"']],
  ['a name of two sheets', /the name appendix 2 twice/, [book, /name="Appendix 1"/, 'name="APPENDIX 2"']],
  [
    'a sheet name with a sign that Excel forbids',
    /is no name for a sheet/,
    [book, /name="Appendix 1"/, 'name="Q1: a"'],
  ],
  [
    'a hidden sheet in front',
    /in front, .*, is hidden/,
    [book, /(<sheet name="Appendix 1")/, '$1 state="hidden"'],
    [book, / activeTab="\d+"/, ''],
  ],
  ['a name that refers to no sheet', /DeskHours refers to no sheet Rotas/, [book, />Rota!/, '>Rotas!']],
  [
    'a name twice',
    /deskhours \(workbook\) twice/,
    [book, /(<definedName name="DeskHours">[^<]*<\/definedName>)/, '$1$1'],
  ],
  [
    'a name of a sheet that is not there',
    /Print_Area is of sheet 99/,
    [book, /localSheetId="0"/, 'localSheetId="99"'],
  ],
  ['a name that is a cell', /AB12 is a cell/, [book, /name="DeskHours"/, 'name="AB12"']],
  [
    'elements in another order',
    /stands behind/,
    [
      sheet,
      /(<sheetData[\s\S]*<\/sheetData>)/,
      '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>$1',
    ],
  ],
  ['a wrong count', /fonts counts 999/, [styles, /<fonts count="\d+"/, '<fonts count="999"']],
  ['a font that is not there', /has fontId 999/, [styles, /fontId="0"/, 'fontId="999"']],
  [
    'a number format that is not there',
    /numFmtId 999 is not there/,
    [styles, /numFmtId="\d+" fontId/, 'numFmtId="999" fontId'],
  ],
  ['a cell style out of range', /has style 9999 of/, [sheet, /(<c r="A1") s="\d+"/, '$1 s="9999"']],
  ['a string out of range', /has string 99999 of/, [sheet, /t="s"><v>\d+/, 't="s"><v>99999']],
  [
    'rows out of order',
    /row 1 behind row 3/,
    [sheet, /(<row r="1".*?<\/row>)(<row r="3".*?<\/row>)/, '$2$1'],
  ],
  ['a cell in another row', /cell A9 in row 1/, [sheet, /<c r="A1"/, '<c r="A9"']],
  ['a number that is none', /has the number NaN/, [sheet, /(<c r="C4"[^>]*>)<v>7<\/v>/, '$1<v>NaN</v>']],
  ['a formula with =', /begins with =/, [sheet, /<f>SUM/, '<f>=SUM']],
  [
    'a shared formula without its first cell',
    /shared formula 7 has no first cell/,
    [sheet, /<f>SUM\([^<]*<\/f>/, '<f t="shared" si="7"/>'],
  ],
  ['merges that overlap', /merges overlap/, [sheet, /(<mergeCell ref="[^"]*"\/>)/, '$1$1']],
  ['columns twice', /columns 1 to 1 behind 1/, [sheet, /(<col min="1" max="1"[^>]*>)/, '$1$1']],
  ['a dxf out of range', /dxfId 999 of/, [sheet, /dxfId="\d+"/, 'dxfId="999"']],
  ['comments without a drawing', /comments without a drawing/, [sheet, /<legacyDrawing [^>]*>/, '']],
  [
    'an object number twice',
    /object 2 twice/,
    [
      /drawings\/drawing\d+\.xml$/,
      /([\s\S]*)(<xdr:(?:one|two)CellAnchor[\s\S]*?<\/xdr:(?:one|two)CellAnchor>)/,
      '$1$2$2',
    ],
  ],
  [
    'one name of two tables',
    /the name .* twice/,
    [/tables\/table1\.xml$/, / name="[^"]*" displayName="[^"]*"/, ' name="Two" displayName="Two"'],
    [/tables\/table2\.xml$/, / name="[^"]*" displayName="[^"]*"/, ' name="two" displayName="TWO"'],
  ],
  [
    'one id of two tables',
    /tables: id 1 twice/,
    [/tables\/table1\.xml$/, / id="\d+"/, ' id="1"'],
    [/tables\/table2\.xml$/, / id="\d+"/, ' id="1"'],
  ],
  [
    'a table called as a name is',
    /is a defined name too/,
    [table, /displayName="[^"]*"/, 'displayName="DeskHours"'],
  ],
  [
    'a heading that differs from its cell',
    /column "Other" stands under/,
    [table, /(<tableColumn id="1" name=)"[^"]*"/, '$1"Other"'],
  ],
  ['columns that are too few', /has \d+ columns in/, [table, /<tableColumn id="2"[^>]*\/>/, '']],
  [
    'a filter over other cells',
    /filters A1:B2 of/,
    [table, /<autoFilter ref="[^"]*"/, '<autoFilter ref="A1:B2"'],
  ],
  [
    'strings that are miscounted',
    /uniqueCount 3, /,
    [/sharedStrings\.xml$/, /<sst xmlns="([^"]*)"[^>]*>/, '<sst xmlns="$1" uniqueCount="3">'],
  ],
  [
    'a group of selected sheets',
    /views: \d sheets are selected/,
    [/sheet1\.xml$/, /<sheetView /, '<sheetView tabSelected="1" '],
    [/sheet2\.xml$/, /<sheetView /, '<sheetView tabSelected="1" '],
  ],
])('%s is found', (...[, sentence, ...edits]) => {
  expect(faulty(...edits)).toEqual(expect.arrayContaining([expect.stringMatching(sentence)]));
});

test('a calculation chain with a cell that has no formula is found', () => {
  const parts = unzipSync(richWorkbook());
  const chain = Object.keys(parts).find((name) => name.endsWith('calcChain.xml')) ?? '';
  parts[chain] = strToU8(strFromU8(parts[chain] ?? new Uint8Array()).replace(/ r="\w+"/, ' r="A1"'));
  expect(problemsOf(zipSync(parts))).toEqual([expect.stringMatching(/A1 of sheet \d+ has no formula/)]);
});

test('of a faulty file only what is new counts, as often as it is new', () => {
  expect(newProblems(['merge 1', 'merge 2'], ['merge 3', 'merge 4', 'merge 5', 'row 1'])).toEqual([
    'merge 5',
    'row 1',
  ]);
});
