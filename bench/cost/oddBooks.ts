import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { table, type Parts } from './tablePart';

/** A workbook that is ordinary but for one thing, and how many cells that adds. */
export interface OddBook {
  readonly name: string;
  readonly make: () => Uint8Array;
}

const sample = 'test/fixtures/sample/q1-2017.xlsx';
/** The sheets of the sample that hold the KPIs and the plan. */
const kpis = 'xl/worksheets/sheet1.xml';
const plan = 'xl/worksheets/sheet4.xml';
const rota = 'xl/worksheets/sheet5.xml';

const text = (address: string, words: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;

/** Changes the text of parts of the sample. */
function changed(change: (parts: Parts) => void): Uint8Array {
  const entries = unzipSync(readFileSync(sample));
  const parts: Parts = new Map(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)]));
  change(parts);
  return zipSync(Object.fromEntries([...parts].map(([name, part]) => [name, strToU8(part)])));
}

const edit = (parts: Parts, name: string, change: (text: string) => string): void => {
  parts.set(name, change(parts.get(name) ?? ''));
};

const book = (name: string, part: string, change: (text: string) => string): OddBook => ({
  name,
  make: () => changed((parts) => edit(parts, part, change)),
});

/** Rows behind those of the sample, which end before row 100. */
const rowsBehind =
  (...rows: readonly (readonly [number, string])[]) =>
  (sheet: string): string =>
    sheet.replace(
      '</sheetData>',
      `${rows.map(([row, cells]) => `<row r="${row}">${cells}</row>`).join('')}</sheetData>`,
    );

const inFirstRow =
  (cell: string) =>
  (sheet: string): string =>
    sheet.replace('</row>', `${cell}</row>`);

/** Elements that stand behind the rows, before the margins. */
const behindRows =
  (xml: string) =>
  (sheet: string): string =>
    sheet.replace('<pageMargins', `${xml}<pageMargins`);

const times = (count: number, xml: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => xml(index)).join('');

const rule = '<cfRule type="cellIs" priority="1" operator="equal"><formula>"Red"</formula></cfRule>';

export const oddBooks: readonly OddBook[] = [
  { name: 'the sample as it is', make: () => changed(() => undefined) },
  book('a cell at XFD1048576', plan, rowsBehind([1_048_576, text('XFD1048576', 'x')])),
  book('a cell at XFD1', plan, inFirstRow(text('XFD1', 'x'))),
  book('a cell at A1048576', plan, rowsBehind([1_048_576, text('A1048576', 'x')])),
  book('a cell at A500000', plan, rowsBehind([500_000, text('A500000', 'x')])),
  book('a number at ZZ7000', plan, rowsBehind([7000, '<c r="ZZ7000"><v>1</v></c>'])),
  book('a cell beside the KPIs at CV50000', kpis, rowsBehind([50_000, text('CV50000', 'x')])),
  book('a cell below the KPIs at B1048576', kpis, rowsBehind([1_048_576, text('B1048576', 'x')])),
  book('cells in two far corners', plan, (sheet) =>
    rowsBehind([1_048_576, text('A1048576', 'x')])(inFirstRow(text('XFD1', 'x'))(sheet)),
  ),
  book(
    '1,000 cells on a diagonal',
    rota,
    rowsBehind(
      ...Array.from({ length: 1000 }, (_, index): [number, string] => [
        1000 + index * 1000,
        `<c r="${columnOf(100 + index * 16)}${1000 + index * 1000}"><v>1</v></c>`,
      ]),
    ),
  ),
  { name: 'a table over the whole sheet', make: () => changed((parts) => table(parts, 'A1:XFD1048576')) },
  {
    name: 'a KPI table over the whole sheet',
    make: () => changed((parts) => table(parts, 'A3:XFD1048576', 1)),
  },
  { name: 'a table over whole columns', make: () => changed((parts) => table(parts, 'A1:I1048576')) },
  book(
    '1,000,000 formats',
    plan,
    rowsBehind(
      ...Array.from({ length: 20_000 }, (_, index): [number, string] => [
        1000 + index,
        times(50, (column) => `<c r="${columnOf(column)}${1000 + index}" s="1"/>`),
      ]),
    ),
  ),
  book('heights of 1,048,576 rows', plan, (sheet) =>
    sheet.replace(
      '</sheetData>',
      `${times(1_048_476, (index) => `<row r="${index + 101}" ht="20" customHeight="1"/>`)}</sheetData>`,
    ),
  ),
  book('1,048,576 hidden rows', plan, (sheet) =>
    sheet.replace(
      '</sheetData>',
      `${times(1_048_476, (index) => `<row r="${index + 101}" hidden="1"/>`)}</sheetData>`,
    ),
  ),
  book('formats of all columns', plan, (sheet) =>
    sheet.replace('</cols>', '<col min="10" max="16384" width="9" style="1"/></cols>'),
  ),
  book(
    'merges over whole columns',
    plan,
    behindRows('<mergeCells count="1"><mergeCell ref="K1:L1048576"/></mergeCells>'),
  ),
  book(
    '100,000 merges',
    plan,
    behindRows(
      `<mergeCells>${times(100_000, (index) => `<mergeCell ref="K${index + 1}:L${index + 1}"/>`)}</mergeCells>`,
    ),
  ),
  book(
    'conditional formats over the whole sheet',
    plan,
    behindRows(
      times(100, () => `<conditionalFormatting sqref="A1:XFD1048576">${rule}</conditionalFormatting>`),
    ),
  ),
  book(
    '100,000 conditional formats',
    plan,
    behindRows(
      times(
        100_000,
        (index) => `<conditionalFormatting sqref="E${(index % 90) + 1}">${rule}</conditionalFormatting>`,
      ),
    ),
  ),
  book(
    'validations over the whole sheet',
    plan,
    behindRows(
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    ),
  ),
  {
    name: '20,000 names of the whole sheet',
    make: () =>
      changed((parts) =>
        edit(parts, 'xl/workbook.xml', (xml) =>
          xml.replace(
            '</definedNames>',
            `${times(20_000, (index) => `<definedName name="n${index}">Rota!$A$1:$XFD$1048576</definedName>`)}</definedNames>`,
          ),
        ),
      ),
  },
  book(
    'formulas of whole columns',
    rota,
    rowsBehind(
      ...Array.from({ length: 200 }, (_, index): [number, string] => [
        200 + index,
        `<c r="A${200 + index}"><f>SUM(B:XFD)+COUNTIF(C:C,"x")</f></c>`,
      ]),
    ),
  ),
  book('formulas of whole columns and far cells', rota, (sheet) =>
    rowsBehind(
      ...Array.from({ length: 200 }, (_, index): [number, string] => [
        200 + index,
        `<c r="A${200 + index}"><f>SUM(B:XFD)+COUNTIF(C:C,"x")+SUMIFS(F:F,G:G,"&gt;1")</f></c>`,
      ]),
      [1_048_575, text('C1048575', 'x')],
      [1_048_576, text('XFD1048576', 'x')],
    )(sheet),
  ),
];

function columnOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnOf(Math.floor(index / 26) - 1) + letter;
}
