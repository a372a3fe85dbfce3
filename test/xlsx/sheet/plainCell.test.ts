import fc from 'fast-check';
import { plainCell } from '../../../src/xlsx/sheet/plainCell';
import { scanCells, scanRows, type CellSource } from '../../../src/xlsx/sheet/scanRows';

/** What the cells of a row say, or the fault; a second space in a tag keeps a cell from the short way. */
function said(cells: string): unknown {
  try {
    return [...scanRows(`<row r="7">${cells}</row>`)].flatMap((row) => {
      const xml = `<row r="7">${cells}</row>`;
      const found = scanCells(xml, row);
      return [...found.map((cell) => toldOf(xml, cell)), row.end === xml.length];
    });
  } catch (error) {
    return String(error);
  }
}
const toldOf = (xml: string, { start, end, valueStart, valueEnd, attributes, ...cell }: CellSource) => ({
  ...{
    column: cell.column,
    type: cell.type,
    style: cell.style,
    text: cell.text,
    formula: cell.formula?.text,
  },
  attributes: [...attributes],
  whole: xml.slice(start, end).replace('<c  ', '<c '),
  value: xml.slice(valueStart, valueEnd),
});
const theLongWay = (cells: string): unknown => said(cells.replace(/<c /g, '<c  '));

const attribute = fc.oneof(
  fc
    .constantFrom('A7', 'B7', 'C7', 'ZZ7', 'XFD7', 'XFE7', 'b7', 'B07', 'B8', '7', 'B', '')
    .map((r) => `r="${r}"`),
  fc.constantFrom('0', '12', ' 1', 'x', '').map((s) => `s="${s}"`),
  fc.constantFrom('s', 'n', 'str', 'inlineStr', 'b', 'e', 'd', 'z', '').map((t) => `t="${t}"`),
  fc.constantFrom("r='C7'", 'cm="1"', 'u="1"', 'x:u="1"', 'xmlns="a"'),
);
const text = fc.constantFrom(
  '',
  '7',
  '-1.5e3',
  'a &lt; b',
  '&#65;',
  'a\r\nb',
  '_x000A_',
  ' x ',
  '<![CDATA[y]]>',
  '<!-- z -->7',
);
const content = fc.oneof(
  fc.constantFrom('', '<v/>', '<is/>', '<f>A1</f><v>1</v>', '<v>1</v><v>2</v>', '<extLst/>', '<u/>', 'loose'),
  text.map((each) => `<v>${each}</v>`),
  text.map((each) => `<is><t>${each}</t></is>`),
  text.map((each) => `<is><t xml:space="preserve">${each}</t></is>`),
  text.map((each) => `<is><r><t>${each}</t></r></is>`),
);
const cell = fc
  .tuple(fc.uniqueArray(attribute, { maxLength: 3, selector: (each) => each[0] }), content)
  .map(([attributes, inside]) => {
    const tag = ['<c', ...attributes].join(' ');
    return inside === '' && attributes.length === 1 ? `${tag}/>` : `${tag}>${inside}</c>`;
  });

test('cells say the same by the short way and by the long one, sound or not', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 4 }), (cells) => {
      expect(said(cells.join(''))).toEqual(theLongWay(cells.join('')));
    }),
    { numRuns: 2000, seed: 18 },
  );
});

test.each([
  ['a number', '<c r="B7" s="1"><v>7</v></c>', { column: 1, style: '1', type: undefined, text: '7' }],
  ['a shared text', '<c r="AA7" t="s"><v>12</v></c>', { column: 26, type: 's', text: '12' }],
  ['an inline text', '<c r="C7" t="inlineStr"><is><t>a &amp; b</t></is></c>', { column: 2, text: 'a & b' }],
  ['nothing', '<c r="C7" s="3"/>', { column: 2, style: '3', text: null }],
  ['no address', '<c><v>1</v></c>', { column: 1, text: '1' }],
])('%s is read by the short way', (_, xml, found) => {
  expect(plainCell(xml, 0, 6, 0)).toMatchObject({ ...found, start: 0, end: xml.length, formula: null });
});

test.each([
  ['a formula', '<c r="B7"><f>A1</f><v>1</v></c>'],
  ['another row', '<c r="B8"><v>1</v></c>'],
  ['a column that was before', '<c r="A7"><v>1</v></c>'],
  ['a prefix', '<x:c r="B7"/>'],
  ['another element', '<cols r="B7"/>'],
  ['an end that is missing', '<c r="B7"><v>1</v>'],
  ['a text of many characters', `<c r="B7" t="inlineStr"><is><t>${'x'.repeat(40_000)}</t></is></c>`],
])('%s is not', (_, xml) => {
  expect(plainCell(xml, 0, 6, 0)).toBeNull();
});
