import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { tablesOfKind } from '../../../../src/plan/read/tablesOfKind';
import { checkTemplate } from '../../../../src/plan/rules/template/checkTemplate';
import { presetRows } from '../../../../src/plan/sections/templatePresets';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

const headings = ['Section', 'Title', 'Page', 'Order', 'Shown', 'Source', 'Paper'];

function found(...sheets: readonly (readonly (readonly TestCell[])[])[]): string[] {
  const workbook = buildWorkbook(
    ...sheets.map((rows, at) => buildSheet(`Sheet${at + 1}`, [['Template'], headings, ...rows])),
  );
  const templates = tablesOfKind(workbook, recogniseTables(workbook), 'template');
  expect(templates).toHaveLength(sheets.length);
  return checkTemplate(templates, []).map(({ code, cell }) => `${code} ${cell}`);
}

const good: readonly (readonly TestCell[])[] = [
  ['Our aims', 'What we want', 1, 1, 'Yes', 'Text', 'Summary'],
  ['Our budget', 'What we spend', 2, 1, 'Yes', 'Text', 'Summary'],
  ['Introduction', 'Introduction', null, 1, 'Yes', 'Text', 'Report'],
];

test('a template that can be followed has no finding', () => {
  expect(found(good)).toEqual([]);
});

test('each fault is told once, at its cell', () => {
  expect(
    found([
      ...good,
      ['Staff', 'Our people', 3, 5, 'Yes', 'Text', 'Summary'],
      ['Property', 'Our homes', 1, 6, 'Yes', 'The moon', 'Summary'],
      [null, 'A title alone', 1, 7, 'Yes', 'Text', 'Summary'],
      ['Savings', 'What we save', 2, 1, 'Yes', 'Text', 'Summary'],
    ]),
  ).toEqual([
    'template-order-twice Sheet1!D9',
    'template-cell-unread Sheet1!C6',
    'template-section-unnamed Sheet1!B8',
    'template-source-unknown Sheet1!F7',
  ]);
});

test('two templates are one fault, and so is one that shows nothing', () => {
  expect(found(good, good)).toEqual(['template-twice Sheet1!A2']);
  const off = good.map((row) => row.map((cell) => (cell === 'Yes' ? 'No' : cell)));
  expect(new Set(found(off))).toEqual(new Set(['template-shows-nothing Sheet1!A2']));
});

test('no preset has a fault', () => {
  const columns = ['Section', 'Title', 'Page', 'Order', 'Shown', 'Source', 'Columns', 'Most lines', 'Paper'];
  for (const preset of ['2018-21', '2022/23', 'Several years'] as const) {
    const sheet = buildSheet('Template', [['Template'], columns, ...presetRows(preset)]);
    const workbook = buildWorkbook(sheet);
    const templates = tablesOfKind(workbook, recogniseTables(workbook), 'template');
    expect([preset, templates.length, checkTemplate(templates, [])]).toEqual([preset, 1, []]);
  }
});
