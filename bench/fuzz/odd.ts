import { archive, entry } from '../../test/fixtures/archive';
import {
  handMade,
  main,
  office,
  relationships,
  worksheet,
  zip,
  type Parts,
} from '../../test/workbench/file/handMade';
import { bytesOf, packed, plain, plan, sheetPart, text, withSheet, type Hostile } from './plainBook';

/** Workbooks of other makes, and what an attacker makes of them: read right, or refused in a sentence. */

const of = (name: string, expect: Hostile['expect'], parts: () => Parts): Hostile => ({
  name,
  expect,
  make: () => zip(parts()),
});
const book = (more: Parts): Parts => handMade([plain], more);
const changed = (part: string, change: (xml: string) => string): Parts => {
  const parts = book({});
  return { ...parts, [part]: change(String(parts[part])) };
};
const all = (change: (xml: string) => string, name = (part: string): string => part): Parts =>
  Object.fromEntries(
    bytesOf(book({})).map(([part, bytes]) => [name(part), change(Buffer.from(bytes).toString())]),
  );
const cell = (name: string, expect: Hostile['expect'], xml: () => string): Hostile =>
  of(name, expect, () => withSheet(worksheet(`${plan}<row r="9">${xml()}</row>`)));
const formula = (name: string, expect: Hostile['expect'], make: () => string): Hostile =>
  cell(name, expect, () => `<c r="A9"><f>${make()}</f></c>`);
const format = (name: string, code: string): Hostile =>
  of(name, 'same', () => ({
    ...changed('xl/styles.xml', (xml) => xml.replace('#,##0;[Red]-#,##0', () => code)),
    [sheetPart]: worksheet(`${plan}<row r="9"><c r="A9" s="1"><v>0.69</v></c></row>`),
  }));
const target = (path: string, mode = ''): Parts =>
  changed('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace('Target="worksheets/sheet1.xml"', `Target="${path}"${mode}`),
  );
/** The sheet's texts as shared strings. */
const shared = (write: (items: readonly string[]) => string | Uint8Array): Parts => {
  const items: string[] = [];
  const rows = plan.replace(/t="inlineStr"><is><t>([^<]*)<\/t><\/is>/g, (_, item: string) => {
    items.push(item);
    return `t="s"><v>${items.length - 1}</v>`;
  });
  return { ...withSheet(worksheet(rows)), 'xl/sharedStrings.xml': write(items) };
};
const sst = (items: readonly string[], wrap: (item: string) => string, counts = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${main}"${counts}>${items.map((item) => `<si>${wrap(item)}</si>`).join('')}</sst>`;
const simple = (item: string): string => `<t>${item}</t>`;
const strict = (xml: string): string =>
  xml
    .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
const names = (make: (at: number) => string, count = 60): Parts => {
  const list = Array.from(
    { length: count },
    (_, at) => `<definedName name="Name_${at}">${at === count - 1 ? '1' : make(at)}</definedName>`,
  );
  return handMade(
    [worksheet(`${plan}<row r="9"><c r="A9"><f>Name_0</f></c></row>`)],
    {},
    `<definedNames>${list.join('')}</definedNames>`,
  );
};
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const versions = (xml: string, choice = ''): string =>
  `<mc:AlternateContent ${mc}><mc:Choice xmlns:hs="http://schemas.haansoft.com/x" Requires="hs">${choice}</mc:Choice><mc:Fallback>${xml}</mc:Fallback></mc:AlternateContent>`;
const typed = (type: string): Parts =>
  changed('[Content_Types].xml', (xml) => xml.replace(/application\/[^"]*sheet\.main\+xml/, type));

export const oddFiles: readonly Hostile[] = [
  // Archives.
  { name: 'lengths behind the contents', expect: 'same', make: () => described(0) },
  { name: 'lengths behind, and others in the list', expect: 'refused', make: () => described(1) },
  {
    name: 'header with another length than the list',
    expect: 'refused',
    make: () => {
      const bytes = archive(bytesOf(book({})).map(([name, part]) => entry(name, part)));
      bytes[22] = (bytes[22] ?? 0) ^ 1;
      return bytes;
    },
  },
  of('names in capitals', 'same', () =>
    all(
      (xml) => xml,
      (name) => (/\[|_rels\//.test(name) ? name : name.toUpperCase()),
    ),
  ),
  of('names with backslashes', 'same', () =>
    all(
      (xml) => xml,
      (name) => name.replaceAll('/', '\\'),
    ),
  ),
  { name: 'name of 60,000 signs', expect: 'either', make: () => packed([`xl/${'a'.repeat(60_000)}`, 'x']) },
  { name: 'encrypted', expect: 'refused', make: () => compound('EncryptedPackage') },
  { name: 'old format', expect: 'refused', make: () => compound('Workbook') },
  { name: 'no bytes', expect: 'refused', make: () => new Uint8Array() },
  // Kinds of workbooks.
  of('binary workbook', 'refused', () => typed('application/vnd.ms-excel.sheet.binary.macroEnabled.main')),
  of('workbook with macros', 'same', () => typed('application/vnd.ms-excel.sheet.macroEnabled.main+xml')),
  of('template', 'same', () =>
    typed('application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'),
  ),
  of('strict', 'same', () => all(strict)),
  // Where links lead.
  of('link from the root', 'same', () => target('/xl/worksheets/sheet1.xml')),
  of('link by a detour', 'same', () => target('../xl/./worksheets/../worksheets/sheet1.xml')),
  of('link with signs by number', 'same', () => target('worksheets/%73heet1.xml')),
  of('link out of the package', 'same', () => target('../../../xl/worksheets/sheet1.xml')),
  of('link to the web', 'refused', () => target('http://example.com/sheet1.xml', ' TargetMode="External"')),
  of('links in a circle', 'same', () =>
    book({
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        ['rId1', 'x', 'sheet1.xml'],
        ['rId2', 'x', '../workbook.xml'],
      ),
    }),
  ),
  of('sheet without a link', 'same', () =>
    changed('xl/workbook.xml', (xml) =>
      xml.replace('</sheets>', '<sheet name="Module" sheetId="9" r:id=""/></sheets>'),
    ),
  ),
  of('sheet whose link was lost', 'refused', () =>
    changed('xl/workbook.xml', (xml) => xml.replace('r:id="rId1"', 'r:id=""')),
  ),
  // Texts.
  of('shared texts', 'same', () => shared((items) => sst(items, simple))),
  of('shared texts with a byte order mark', 'same', () => shared((items) => `\ufeff${sst(items, simple)}`)),
  of('shared texts in UTF-16, high byte first', 'same', () =>
    shared(
      (items) =>
        new Uint8Array(
          Buffer.from(`\ufeff${sst(items, simple).replace('UTF-8', 'UTF-16')}`, 'utf16le').swap16(),
        ),
    ),
  ),
  of('shared texts, four thousand millions', 'either', () =>
    shared((items) => sst(items, simple, ' count="4294967295" uniqueCount="4294967295"')),
  ),
  of('shared texts in runs with phonetic guides', 'same', () =>
    shared((items) =>
      sst(
        items,
        (item) =>
          `<r><rPr><b/></rPr><t xml:space="preserve">${item.slice(0, 1)}</t></r><r><t>${item.slice(1)}</t></r><rPh sb="0" eb="1"><t>99%</t></rPh><phoneticPr fontId="0"/>`,
      ),
    ),
  ),
  of('shared texts with comments and CDATA', 'same', () =>
    shared((items) =>
      sst(items, (item) => `<t>${item.slice(0, 1)}<!-- </t> 9 --><?x >9?><![CDATA[${item.slice(1)}]]></t>`),
    ),
  ),
  of('shared texts by number', 'same', () =>
    shared((items) =>
      sst(items, (item) => `<t>${[...item].map((sign) => `&#${sign.charCodeAt(0)};`).join('')}</t>`),
    ),
  ),
  of('shared texts with line ends', 'same', () =>
    shared((items) => sst(items, (item) => `<t>${item}_x000D_\r\n</t>`)),
  ),
  // Cells.
  of('cells and rows without places', 'same', () => withSheet(worksheet(plan.replace(/ r="[^"]*"/g, '')))),
  of('cells with two kinds of values', 'same', () =>
    withSheet(worksheet(plan.replaceAll('<is>', '<v>99%</v><is>'))),
  ),
  of('rows in a comment', 'same', () => withSheet(worksheet(`<!-- <row r="1"/></sheetData> -->${plan}`))),
  of('rows behind each other', 'refused', () =>
    withSheet(worksheet(`<row r="9">${text('A9', 'x')}</row>${plan}`)),
  ),
  cell('number beyond all', 'refused', () => '<c r="A9"><v>1E400</v></c>'),
  cell('number next to nothing', 'same', () => '<c r="A9"><v>1E-400</v></c><c r="B9"><v>-0</v></c>'),
  cell('errors and truths', 'same', () => '<c r="A9" t="e"><v>#REF!</v></c><c r="B9" t="b"><v>1</v></c>'),
  cell('a date by name', 'same', () => '<c r="A9" t="d"><v>2017-03-31</v></c>'),
  of('days before 1900', 'same', () => ({
    ...changed('xl/styles.xml', (xml) => xml.replace('#,##0;[Red]-#,##0', 'dd/mm/yyyy')),
    [sheetPart]: worksheet(
      `${plan}<row r="9"><c r="A9" s="1"><v>-44000</v></c><c r="B9" s="1"><v>99999999</v></c></row>`,
    ),
  })),
  of('days from 1904', 'same', () =>
    changed('xl/workbook.xml', (xml) => xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')),
  ),
  of('formats in two versions', 'same', () => ({
    ...changed('xl/styles.xml', (xml) =>
      xml
        .replace(/<xf numFmtId="170".*?<\/xf>/s, (xf) => versions(xf))
        .replace('</cellXfs>', `${versions('<xf numFmtId="9"/>', '<xf/><xf/>')}</cellXfs>`),
    ),
    [sheetPart]: worksheet(plan.replace(text('D2', '69%'), '<c r="D2" s="2"><v>0.69</v></c>')),
  })),
  // Formats and formulas that take long.
  format('format of brackets', '['.repeat(20_000)),
  format('format of sections', ';'.repeat(20_000)),
  format('format of places', `${'#,'.repeat(20_000)}0`),
  format('format of fractions', `${'?/'.repeat(10_000)}?`),
  format('format of dates', 'd/m/yy '.repeat(5_000)),
  formula('formula of brackets', 'either', () => `${'('.repeat(4_000)}1${')'.repeat(4_000)}`),
  formula('formula of signs', 'either', () => `${'-'.repeat(8_000)}1`),
  formula('formula of functions', 'either', () => `${'ABS('.repeat(1_500)}1${')'.repeat(1_500)}`),
  formula('formula of percents', 'either', () => `1${'%'.repeat(8_000)}`),
  formula('formula of itself', 'same', () => 'A9+1'),
  formula('formula of a whole sheet', 'same', () => 'SUM(A10:XFD1048576*2)'),
  formula(
    'formula of long texts',
    'same',
    () => `LEN(${Array.from({ length: 200 }, () => 'REPT("x",32767)').join('&amp;')})`,
  ),
  formula('formula of many numbers', 'same', () => 'SUM(SEQUENCE(1000000,16000))'),
  formula('formula of a thousand terms', 'same', () =>
    Array.from({ length: 1_500 }, (_, at) => at).join('+'),
  ),
  of('names that double', 'same', () => names((at) => `Name_${at + 1}+Name_${at + 1}`)),
  of('texts of names that double', 'same', () => names((at) => `Name_${at + 1}&amp;Name_${at + 1}`)),
  of('names one behind the other', 'same', () => names((at) => `Name_${at + 1}+1`, 3_000)),
  cell('formulas that double', 'same', () =>
    Array.from(
      { length: 60 },
      (_, at) =>
        `<c r="${at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}9"><f>${at === 0 ? '"x"' : `INDIRECT("R9C${at}",FALSE)&amp;INDIRECT("R9C${at}",FALSE)`}</f></c>`,
    ).join(''),
  ),
];

/** Lengths and sums stand behind each content, as writers of streams have it; `wrong` is added to those of the list. */
function described(wrong: number): Uint8Array {
  return archive(
    bytesOf(book({})).map(([name, part]) => ({
      ...entry(name, part, { flags: 8 }),
      ...(wrong === 0 ? {} : { size: part.length + wrong }),
    })),
  );
}

/** The start of a compound file, with the name of a stream in it. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(4_096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1_024);
  return bytes;
}
