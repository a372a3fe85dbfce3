import { strToU8, zipSync } from 'fflate';
import { archive, entry } from '../../test/fixtures/archive';
import { handMade, relationships, worksheet, zip } from '../../test/workbench/file/handMade';
import { oddFiles } from './odd';
import {
  bytesOf,
  heading,
  type Hostile,
  packed,
  plain,
  plainWorkbook,
  plan,
  sheetPart,
  text,
  withSheet,
} from './plainBook';

const sheet = (name: string, expect: Hostile['expect'], make: () => string | Uint8Array): Hostile => ({
  name,
  expect,
  make: () => zip(withSheet(make())),
});
const rows = (name: string, expect: Hostile['expect'], extra: () => string): Hostile =>
  sheet(name, expect, () => worksheet(plan + extra()));
const behind = (name: string, expect: Hostile['expect'], after: () => string): Hostile =>
  sheet(name, expect, () => worksheet(plan, '', after()));
const repeated = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
const doctype = (body: string, use: string): string =>
  plain.replace('<worksheet', `<!DOCTYPE x [${body}]><worksheet`).replace('Calls answered', use);

export const hostileFiles: readonly Hostile[] = [
  // Archives.
  {
    name: 'bomb, part of 300 MB',
    expect: 'refused',
    make: () => packed(['xl/media/a.bin', new Uint8Array(300 << 20)]),
  },
  {
    name: 'bomb that states 100 bytes',
    expect: 'refused',
    make: () => packed(['xl/a.bin', new Uint8Array(200 << 20), { size: 100 }]),
  },
  {
    name: 'bomb of many parts',
    expect: 'refused',
    make: () => {
      const block = new Uint8Array(7 << 20);
      return archive([
        ...bytesOf(handMade([plain])).map(([name, part]) => entry(name, part)),
        ...Array.from({ length: 80 }, (_, at) => entry(`xl/m${at}.bin`, block)),
      ]);
    },
  },
  {
    name: '30,000 empty parts',
    expect: 'refused',
    make: () => archive(Array.from({ length: 30_000 }, (_, at) => entry(`xl/${at}.xml`, ''))),
  },
  { name: 'path out of the package', expect: 'refused', make: () => packed(['xl/../../../evil.xml', 'x']) },
  {
    name: 'sheet twice, the second better',
    expect: 'refused',
    make: () => packed([sheetPart, plain.replace('69%', '99%')]),
  },
  {
    name: 'sheet twice, in capitals',
    expect: 'refused',
    make: () => packed([sheetPart.toUpperCase(), plain.replace('69%', '99%')]),
  },
  {
    name: 'wrong sum of a stored sheet',
    expect: 'refused',
    make: () => {
      const bytes = zipSync(Object.fromEntries(bytesOf(handMade([plain]))), { level: 0 });
      const at = Buffer.from(bytes).indexOf('69%');
      bytes.set(strToU8('96%'), at);
      return bytes;
    },
  },
  { name: 'half a file', expect: 'refused', make: () => plainWorkbook().slice(0, 2000) },
  {
    name: 'comment behind the archive',
    expect: 'same',
    make: () => new Uint8Array([...plainWorkbook(), ...strToU8('scanned by the gateway')]),
  },
  // Text and encodings.
  sheet('entities that multiply', 'refused', () =>
    doctype('<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">', '&b;'),
  ),
  sheet('entity of a file', 'refused', () => doctype('<!ENTITY e SYSTEM "file:///etc/hostname">', '&e;')),
  sheet('entity of nobody', 'refused', () => plain.replace('Calls answered', '&constructor;')),
  sheet('character 0 by number', 'refused', () => plain.replace('Calls answered', 'Calls&#0;answered')),
  sheet('bell in a text', 'refused', () => plain.replace('Calls answered', 'Calls\u0007answered')),
  sheet('UTF-8 that is none', 'refused', () =>
    Uint8Array.from(strToU8(plain.replace('Calls', 'Caf\u00e9')).filter((byte) => byte !== 0xa9)),
  ),
  sheet(
    'UTF-16 as declared',
    'same',
    () => new Uint8Array(Buffer.from('\ufeff' + plain.replace('UTF-8', 'UTF-16'), 'utf16le')),
  ),
  sheet(
    'western code page as declared',
    'same',
    () =>
      new Uint8Array(
        Buffer.from(plain.replace('UTF-8', 'windows-1252').replace('Calls', 'Caf\u00e9 calls'), 'latin1'),
      ),
  ),
  sheet('encoding that nobody reads', 'refused', () => plain.replace('UTF-8', 'EBCDIC-CP-US')),
  sheet('second root', 'refused', () => `${plain}<worksheet/>`),
  sheet('page of a proxy', 'refused', () => '<html><body>Sign in to continue</body></html>'),
  sheet('nothing', 'refused', () => ''),
  behind(
    '200,000 elements within each other',
    'refused',
    () => `<extLst><ext>${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}</ext></extLst>`,
  ),
  behind('a million formats', 'refused', () =>
    repeated(
      1_000_000,
      (at) =>
        `<conditionalFormatting sqref="E${(at % 6) + 1}"><cfRule type="expression" priority="${at + 1}"><formula>TRUE</formula></cfRule></conditionalFormatting>`,
    ),
  ),
  sheet('comment of 20 MB of ampersands', 'either', () =>
    plain.replace('<sheetData>', `<!--${'&x '.repeat(7_000_000)}--><sheetData>`),
  ),
  sheet('40,000 attributes in one tag', 'refused', () =>
    plain.replace('<sheetData', `<sheetData ${repeated(40_000, (at) => `a${at}="" `)}`),
  ),
  // Rows and cells.
  rows('column beyond the last', 'refused', () => `<row r="9">${text('XFE9', 'far')}</row>`),
  rows('row beyond the last', 'refused', () => `<row r="1048577">${text('A1048577', 'far')}</row>`),
  rows('row again', 'refused', () => `<row r="2">${text('D2', '99%')}</row>`),
  sheet('cell again', 'refused', () =>
    worksheet(plan.replace(text('D2', '69%'), text('D2', '69%') + text('D2', '99%'))),
  ),
  sheet('cell in another row', 'refused', () => worksheet(plan.replace('r="D2"', 'r="D900"'))),
  rows('number that is none', 'refused', () => '<row r="9"><c r="A9"><v>6g</v></c></row>'),
  rows('text that is not there', 'refused', () => '<row r="9"><c r="A9" t="s"><v>777</v></c></row>'),
  rows('format that is not there', 'refused', () => '<row r="9"><c r="A9" s="777"><v>1</v></c></row>'),
  rows('text of 200,000 characters', 'refused', () => `<row r="9">${text('A9', 'x '.repeat(100_000))}</row>`),
  rows(
    'formula of a megabyte',
    'refused',
    () => `<row r="9"><c r="A9"><f>${'1+'.repeat(500_000)}1</f><v>1</v></c></row>`,
  ),
  rows(
    'text of 60 MB in one element',
    'refused',
    () => `<row r="9">${text('A9', ' '.repeat(60_000_000))}</row>`,
  ),
  behind(
    'merged cells over each other',
    'refused',
    () => '<mergeCells><mergeCell ref="A10:C12"/><mergeCell ref="B11:D13"/></mergeCells>',
  ),
  behind(
    '100,000 merged cells',
    'either',
    () => `<mergeCells>${repeated(100_000, (at) => `<mergeCell ref="G${at + 1}:H${at + 1}"/>`)}</mergeCells>`,
  ),
  behind('merged cells of nowhere', 'refused', () => '<mergeCells><mergeCell ref="A0:B0"/></mergeCells>'),
  // What parts lead to.
  {
    name: 'two sheets, one part',
    expect: 'refused',
    make: () =>
      zip({
        ...handMade([plain, plain]),
        'xl/_rels/workbook.xml.rels': relationships(
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'worksheet', 'worksheets/sheet1.xml'],
        ),
      }),
  },
  {
    name: 'sheet that is the workbook',
    expect: 'refused',
    make: () =>
      zip({
        ...handMade([plain]),
        'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'workbook.xml']),
      }),
  },
  {
    name: 'link to a file outside',
    expect: 'refused',
    make: () =>
      zip({
        ...handMade([plain]),
        'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', '../../../../../etc/passwd']),
      }),
  },
  { name: 'table of nowhere', expect: 'refused', make: () => withTable('A1:ZZZ6', 5) },
  { name: 'table with too few columns', expect: 'refused', make: () => withTable('A1:E4', 1) },
  { name: 'good table', expect: 'same', make: () => withTable('A1:E4', 5) },
  ...oddFiles,
];

function withTable(ref: string, columns: number): Uint8Array {
  const named = heading.slice(0, columns).map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`);
  return zip(
    withSheet(worksheet(plan, '', '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'), {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'table', '../tables/table1.xml']),
      'xl/tables/table1.xml': `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns count="${columns}">${named.join('')}</tableColumns></table>`,
    }),
  );
}
