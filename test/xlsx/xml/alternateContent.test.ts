import { parseXml } from '../../../src/xlsx/xml/parseXml';

const names = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const list = (choices: string): string[] =>
  parseXml(
    `<list ${names} xmlns:x14="http://schemas.microsoft.com/office/x14"><i n="1"/>${choices}<i n="9"/></list>`,
    'part',
  )
    .root.all('i')
    .map((item) => item.get('n') ?? '');
const choice = (requires: string, item: string, declared = ''): string =>
  `<mc:Choice Requires="${requires}"${declared}>${item}</mc:Choice>`;
const fallback = '<mc:Fallback><i n="3"/></mc:Fallback>';

describe('of what a file offers in several versions', () => {
  test.each([
    ['the one that Excel knows counts', choice('x14', '<i n="2"/>') + fallback, ['1', '2', '9']],
    [
      'one of another program does not',
      choice('ep', '<i n="2"/>', ' xmlns:ep="urn:kingsoft"') + fallback,
      ['1', '3', '9'],
    ],
    ['one that needs both does not', choice('x14 ep', '<i n="2"/>') + fallback, ['1', '3', '9']],
    [
      'the first that fits counts',
      choice('q', '<i n="2"/>') + choice('x14', '<i n="4"/><i n="5"/>'),
      ['1', '4', '5', '9'],
    ],
    ['none counts where none fits', choice('q', '<i n="2"/>'), ['1', '9']],
  ])('%s', (_, choices, expected) => {
    expect(list(`<mc:AlternateContent>${choices}</mc:AlternateContent>`)).toEqual(expected);
  });

  test('one within another is chosen likewise', () => {
    const inner = `<mc:AlternateContent>${choice('q', '<i n="7"/>')}${fallback}</mc:AlternateContent>`;
    expect(list(`<mc:AlternateContent>${choice('x14', inner)}</mc:AlternateContent>`)).toEqual([
      '1',
      '3',
      '9',
    ]);
  });

  test('all versions stay in the file, and what is put behind the chosen one stands behind them all', () => {
    const text = `<list ${names}><mc:AlternateContent>${choice('q', '<i n="2"/>')}${fallback}</mc:AlternateContent><z/></list>`;
    const { root } = parseXml(text, 'part');
    const item = root.child('i');
    if (item) root.insertAfter(root.make('i', { n: 4 }), item);
    expect(root.toString()).toBe(text.replace('<z/>', '<i n="4"/><z/>'));
  });
});
