import { readFile } from '../../src/xlsx/readFile';
import { oddFiles } from '../../bench/fuzz/odd';
import { plainWorkbook } from '../../bench/fuzz/plainBook';
import { checkSheetName } from '../../src/workbench/host/cells/asArgument';
import { openFile } from '../../src/workbench/file/openFile';
import { handMade, unzip, worksheet, zip, type Parts } from '../workbench/file/handMade';

/** What other programs write otherwise than Excel, and attackers too: read right, or refused in a sentence. */
const texts = (bytes: Uint8Array): unknown =>
  readFile(bytes)
    .sheets[0]?.text.slice(0, 4)
    .map((row) => row.slice(0, 5));
const good = texts(plainWorkbook());

test.each(oddFiles.filter(({ expect }) => expect === 'refused').map((each) => [each.name, each] as const))(
  '%s: refused in one sentence that ends with what to do',
  (_, { make }) => {
    expect(() => readFile(make())).toThrow(expect.objectContaining({ name: 'FileProblem' }));
    expect(() => readFile(make())).toThrow(/^[^\n]{20,}\.$/);
  },
);

test.each(oddFiles.filter(({ expect }) => expect === 'same').map((each) => [each.name, each] as const))(
  '%s: read like the plain file, and again after a colour was saved',
  (_, { name, make }) => {
    const bytes = make();
    // One has a carriage return behind each text.
    const read = JSON.stringify(texts(bytes)).replaceAll('\\r', '').replaceAll('\\n', '');
    expect(read).toBe(JSON.stringify(good));
    const file = openFile(bytes);
    const [sheet] = file.workbook.sheets;
    if (sheet)
      sheet.setCell(1, 4, { value: 'Amber', style: file.workbook.styles.derive(0, { fill: '#FFC000' }) });
    const again = openFile(file.save()).workbook;
    expect(again.sheets[0]?.value(1, 4)).toBe('Amber');
    expect(again.styles.get(again.sheets[0]?.styleAt(1, 4) ?? 0).fill).toBe('#FFC000');
    expect(again.sheets[0]?.value(2, 3)).toEqual(file.workbook.sheets[0]?.value(2, 3));
    expect(name).not.toBe('');
  },
);

const rows = (xml: string, more: Parts = {}): Parts => handMade([worksheet(`<row r="1">${xml}</row>`)], more);

test('of a cell with both kinds of values its type says which one counts', () => {
  const both = '<v>0.5</v><is><t>half</t></is>';
  expect(
    readFile(zip(rows(`<c r="A1" t="inlineStr">${both}</c><c r="B1">${both}</c>`))).sheets[0]?.values,
  ).toEqual([['half', 0.5]]);
});

test('a cell with both is written with one', () => {
  const file = openFile(
    zip(rows('<c r="A1" t="inlineStr"><v>1</v><is><t>one</t></is></c><c r="B1"><v>2</v></c>')),
  );
  file.workbook.sheets[0]?.setCell(0, 0, { value: 7 });
  expect(unzip(file.save())['xl/worksheets/sheet1.xml']).toContain(
    '<c r="A1"><v>7</v></c><c r="B1"><v>2</v></c>',
  );
});

test('a sheet without a link keeps its place in the list, and its name, which no other sheet may have', () => {
  const parts = rows('<c r="A1"><v>1</v></c>');
  const entry = '<sheet name="Module" sheetId="9" state="veryHidden" r:id=""/>';
  const workbook = String(parts['xl/workbook.xml']).replace('<sheets>', `<sheets>${entry}`);
  const file = openFile(zip({ ...parts, 'xl/workbook.xml': workbook }));
  expect(file.workbook.sheets.map(({ name }) => name)).toEqual(['Plan']);
  expect(() => checkSheetName(file.workbook, 'MODULE')).toThrow('already exists');
  file.workbook.addSheet('New');
  file.workbook.changed.add('sheets');
  const saved = unzip(file.save())['xl/workbook.xml'];
  expect(saved).toContain(`<sheets>${entry}<sheet name="Plan"`);
});

test('texts are added to the list itself, whatever comments say', () => {
  const parts = rows('<c r="A1" t="s"><v>0</v></c>');
  const list = `<!-- <sst> -->${String(parts['xl/sharedStrings.xml'])}<!-- </sst> -->`;
  const file = openFile(zip({ ...parts, 'xl/sharedStrings.xml': list }));
  file.workbook.sheets[0]?.setCell(0, 1, { value: 'a new text' });
  expect(readFile(file.save()).sheets[0]?.values).toEqual([['Ref', 'a new text']]);
});
