import fc from 'fast-check';
import type { CellContent } from '../../../src/sheets/description';
import type { CellChange, Deed, Step } from '../../../src/excel/step/step';
import {
  backNamespace,
  bodyNamespace,
  mostPartCharacters,
  morePartsOf,
  orderOf,
  readNamespace,
  readStep,
  sealNamespace,
  stepXml,
} from '../../../src/excel/step/stepXml';
import { newFile } from '../../../src/workbench/file/openFile';
import { sitDown } from '../../commands/onWorkbook';

const oddTexts = [
  '',
  ' ',
  '\t\n\r\u0000\u0001\u001f',
  '<step version="1">]]></step><!--',
  '&amp; &#0; "quoted" \\u0041 \\',
  '\u2028\u2029\ufeff\ufffe\uffff',
  '𝒜 👩‍👩‍👧 \ud800 \udc00',
  '=1+1',
  'עברית العربية ١٢٣',
] as const;

const area = { row: 3, column: 1, rows: 7, columns: 2 };
const sheetOf = (text: string) => ({ id: `{${text}}`, name: text });
const described = (text: string) => ({
  blocks: [{ row: 0, column: 0, cells: [[text, null, { formula: `="${text}"` }, 1.5, true]] }],
  styles: [{ area, style: { font: { name: text }, numberFormat: text } }],
  merges: [area],
  columnWidths: [],
  rowHeights: [],
  tables: [],
  validations: [{ area, values: [text], strict: true, message: text }],
  ragFormats: [],
  charts: [],
  page: null,
  gridlines: true,
});
const format = (text: string) => ({ area, formula: `=A1="${text}"`, fill: '#112233', color: '#FFFFFF' });

/** One deed of each kind. */
const deedsWith = (text: string): Deed[] => [
  { kind: 'sheet added', name: text, copyOf: sheetOf(text), contents: [[0, 0, text]] },
  { kind: 'sheet added', name: text, contents: null },
  { kind: 'sheet renamed', sheet: sheetOf(text), from: text, to: `${text}2` },
  {
    kind: 'cells written',
    sheet: sheetOf(text),
    cells: [
      { row: 4, column: 2, before: text, after: { formula: text }, anchor: 'abcde' },
      { row: 5, column: 2, before: '', after: text, formats: [text, '0%'], anchor: '' },
      { row: 9, column: 2, before: 0, after: false, anchor: text },
    ],
  },
  ...(['table added', 'columns added'] as const).map((kind): Deed => ({
    kind,
    sheet: sheetOf(text),
    table: text,
    tableBefore: kind === 'table added' ? null : area,
    singly: [text],
    area,
    contents: [[1, 2, { formula: text }]],
    widthsBefore: [{ index: 1, size: 48.75 }],
    heightsBefore: [{ index: 4, size: 'standard' }],
    lookBefore: null,
    stood: [[1, 2, text]],
  })),
  { kind: 'table grown', sheet: sheetOf(text), table: text, from: area, to: area },
  {
    kind: 'sheet rewritten',
    sheet: sheetOf(text),
    described: described(text),
    former: described(`${text}${text}`),
    area,
    marks: [['Mark', text, `${text}!`]],
  },
  { kind: 'part written', namespace: text, key: text, before: null, after: text },
  { kind: 'part written', namespace: text, key: '', before: text, after: null, partId: '{1}' },
  {
    kind: 'RAG formats replaced',
    sheet: sheetOf(text),
    areas: [area],
    before: [format(text)],
  },
];

const stepOf = (deeds: readonly Deed[], restored = 'All is back.'): Step => ({
  id: '12-k3f0a',
  order: 12,
  restored,
  deeds,
});

/** The XML of a step, and what is read from it. */
function through(step: Step): { xml: string; read: Step | null } {
  const { body, more } = stepXml(step);
  return { xml: body, read: readStep(body, more) };
}

describe('a step as a document', () => {
  test.each(oddTexts.map((text) => [JSON.stringify(text), text]))(
    'each kind of deed with the text %s is read as it was written',
    (_shown, text) => {
      for (const deed of deedsWith(text)) {
        const step = stepOf([deed], text);
        const { xml, read } = through(step);
        expect(read).toEqual(step);
        // Only what any XML holds, whatever its version and encoding.
        expect(xml).toMatch(/^<step [^<>]*>[ -~]*<\/step>$/);
      }
    },
  );

  test('cells of any order, with any texts and formats, are read as they were written', () => {
    const content: fc.Arbitrary<CellContent> = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...oddTexts),
      fc.integer(),
      fc.boolean(),
      fc.string().map((formula) => ({ formula: `=${formula}` })),
    );
    const cell = fc.record(
      {
        row: fc.integer({ min: 0, max: 12 }),
        column: fc.integer({ min: 0, max: 3 }),
        before: content,
        after: content,
        formats: fc.tuple(fc.string(), fc.string()),
        anchor: fc.string({ maxLength: 5 }),
      },
      { requiredKeys: ['row', 'column', 'before', 'after', 'anchor'] },
    );
    const cells = fc.uniqueArray(cell, { maxLength: 40, selector: ({ row, column }) => `${row} ${column}` });
    fc.assert(
      fc.property(cells, fc.string({ unit: 'binary' }), (changes, restored) => {
        const step = stepOf([{ kind: 'cells written', sheet: sheetOf('Plan'), cells: changes }], restored);
        const inOrder = [...changes].sort((a, b) => a.column - b.column || a.row - b.row);
        const { read } = through(step);
        expect(read).toEqual({ ...step, deeds: [{ ...step.deeds[0], cells: inOrder }] });
        // What was read is written the same: the second time nothing is lost either.
        expect(read && stepXml(read)).toEqual(stepXml(step));
      }),
      { numRuns: 300, seed: 12 },
    );
  });

  test('thousands of equal words below each other are a few letters each', () => {
    const cells = Array.from({ length: 5000 }, (_, row): CellChange => ({
      row,
      column: 4,
      before: '',
      after: 'Green',
      anchor: 'abcde',
    }));
    const { body } = stepXml(stepOf([{ kind: 'cells written', sheet: sheetOf('KPIs'), cells }]));
    expect(body.length).toBeLessThan(5000 * 10);
  });

  test.each([
    ['letters', 'x'],
    ['spaces', ' '],
    ['odd signs', '“<&>” \ud83d\ude00'],
  ])('a long step of %s says in further parts what its body does not, and is read again', (_what, unit) => {
    const name = unit.repeat(Math.ceil((2.5 * mostPartCharacters) / unit.length));
    const step = stepOf([{ kind: 'sheet added', name, contents: null }]);
    const { body, more } = stepXml(step);
    expect(body.length).toBeLessThan(200);
    expect(more.length).toBeGreaterThan(1);
    expect(morePartsOf(body)).toBe(more.length);
    for (const xml of more) expect(xml.length).toBeLessThan(mostPartCharacters + 200);
    expect(more.map((xml) => readNamespace(/xmlns="([^"]*)"/.exec(xml)?.[1] ?? ''))).toEqual(
      more.map((_, index) => ({ id: step.id, kind: 'more', at: index + 1 })),
    );
    expect(readStep(body, more)?.deeds[0]).toEqual(step.deeds[0]);
    expect(readStep(body, more.slice(1))).toBeNull();
    expect(readStep(body)).toBeNull();
  });

  test.each([
    ['another document', '<mappings xmlns="https://example.org/a" version="1">{}</mappings>'],
    ['another namespace', '<step xmlns="https://example.org/a" version="1">{"order":1,"deeds":[]}</step>'],
    ['a later version', `<step xmlns="${bodyNamespace('1-a')}" version="2">{"order":1,"deeds":[]}</step>`],
    ['no JSON', `<step xmlns="${bodyNamespace('1-a')}" version="1">{"order":1,</step>`],
    ['no deeds', `<step xmlns="${bodyNamespace('1-a')}" version="1">{"order":1}</step>`],
    ['nothing', ''],
  ])('%s is no step', (_what, xml) => expect(readStep(xml)).toBeNull());

  test('the XML is what Excel gives back, a first line and other quotes or not', async () => {
    const step = stepOf(deedsWith('“Plan” & <more>'));
    await sitDown(newFile());
    const kept = await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const xml = parts.add(stepXml(step).body).getXml();
      await context.sync();
      return xml.value;
    });
    expect(readStep(kept)).toEqual(step);
    expect(readStep(`<?xml version="1.0" encoding="UTF-8"?>\n${kept}`)).toEqual(step);
  });
});

describe('the namespaces of a step', () => {
  test.each([
    ['body', bodyNamespace],
    ['seal', sealNamespace],
    ['back', backNamespace],
  ] as const)('of its %s tells its id', (kind, namespaceOf) => {
    expect(readNamespace(namespaceOf('7-abcde'))).toEqual({ id: '7-abcde', kind, at: 0 });
  });

  test('of anything else is none', () =>
    expect(readNamespace('https://example.org/steps/body/1')).toBeNull());

  test('the number of a step is the beginning of its id', () => {
    expect([orderOf('12-k3f0a'), orderOf('x')]).toEqual([12, 0]);
  });
});
