import { FileProblem, openFile } from '../../../src/workbench/file/openFile';
import { handMade, worksheet, zip, type Parts } from './handMade';

const refusal = (bytes: Uint8Array): string => {
  try {
    openFile(bytes);
  } catch (error) {
    if (error instanceof FileProblem) return error.message;
    throw error;
  }
  return 'opened';
};

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const compound = (stream: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    0,
    0,
    ...[...stream].flatMap((sign) => [sign.charCodeAt(0), 0]),
  ]);
const without = (parts: Parts, name: string): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([each]) => each !== name));

test.each([
  ['an empty file', new Uint8Array(), 'The file is empty. Choose another one, or copy or download it again.'],
  [
    'a text file',
    text('Ref,KPI\n1.5,x'),
    'The file is not an Excel workbook: it has to be an .xlsx or .xlsm file. Open it in Excel (a .csv too) and save it as an Excel Workbook (.xlsx).',
  ],
  [
    'an encrypted workbook',
    compound('EncryptedPackage'),
    'The workbook is encrypted with a password. Take the password away in Excel (File, Info, Protect Workbook) first.',
  ],
  [
    'an .xls',
    compound('Workbook'),
    'The file is a workbook of the old .xls format. Open it in Excel and save it as an Excel workbook (.xlsx) first.',
  ],
  [
    'a zip cut off half-way',
    zip(handMade([worksheet('')])).slice(0, 900),
    'The file is damaged: its end is missing. Copy or download it again, or take an earlier copy.',
  ],
  [
    'a zip of something else',
    zip({ 'readme.txt': 'hello' }),
    'The file is a zip archive but not an Excel workbook: it has no workbook in it. Choose an .xlsx or .xlsm file.',
  ],
  [
    'an OpenDocument file',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    'The file is an OpenDocument file. Open it in Excel and save it as an Excel workbook (.xlsx) first.',
  ],
  ['a workbook without a sheet', zip(handMade([])), 'The workbook has no worksheet.'],
  [
    'a workbook whose sheet is missing',
    zip(without(handMade([worksheet('')]), 'xl/worksheets/sheet1.xml')),
    'The workbook is damaged: its part xl/worksheets/sheet1.xml is missing. Open it in Excel, let Excel repair it, save it and try again; or take an earlier copy.',
  ],
  [
    'a workbook whose sheet breaks off',
    zip(handMade([worksheet('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, -30)])),
    'The workbook is damaged: its part xl/worksheets/sheet1.xml breaks off before its end. Open it in Excel, let Excel repair it, save it and try again; or take an earlier copy.',
  ],
  [
    'a row that does not end',
    zip(handMade([worksheet('<row r="1"><c r="A1"><v>1</v></c>')])),
    'The workbook is damaged: its part xl/worksheets/sheet1.xml cannot be read (its tags do not match). Open it in Excel, let Excel repair it, save it and try again; or take an earlier copy.',
  ],
  [
    'a part with tags that do not match',
    zip(handMade([worksheet('')], { 'xl/styles.xml': '<styleSheet><fonts></styleSheet>' })),
    'The workbook is damaged: its part xl/styles.xml cannot be read (its tags do not match). Open it in Excel, let Excel repair it, save it and try again; or take an earlier copy.',
  ],
])('%s is refused in a sentence', (_what, bytes, sentence) => {
  expect(refusal(bytes)).toBe(sentence);
});

test('a binary workbook and a Word document are told apart', () => {
  const typed = (type: string): Uint8Array => {
    const parts = handMade([worksheet('')]);
    return zip({
      ...parts,
      '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
        /application\/vnd[^"]*sheet\.main\+xml/,
        type,
      ),
    });
  };
  expect(refusal(typed('application/vnd.ms-excel.sheet.binary.macroEnabled.main'))).toMatch(/\.xlsb/);
  expect(
    refusal(typed('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml')),
  ).toMatch(/Word/);
  expect(refusal(typed('application/vnd.ms-excel.sheet.macroEnabled.main+xml'))).toBe('opened');
});
