import type { SourceCell } from '../../../../src/grid/snapshot';
import { blockHeadings, type RowInOrder } from '../../../../src/plan/read/budgets/blockHeadings';

const cell = (text: string, row: number): SourceCell => ({
  sheet: 'Finance',
  row,
  column: 0,
  value: text,
  text,
});

/** "# Local risk" is a heading, "= Total" a total, all else a service. */
const rowsOf = (...texts: readonly string[]): RowInOrder[] =>
  texts.map((text, row) =>
    text.startsWith('# ')
      ? { kind: 'heading', words: text.slice(2) }
      : {
          kind: text.startsWith('= ') ? 'total' : 'line',
          name: cell(text.replace(/^= /, ''), row),
          marker: '',
          row,
        },
  );

const blocks = (told: boolean, ...texts: readonly string[]) => [...blockHeadings(rowsOf(...texts), told)];

describe('which headings among the rows name blocks of money', () => {
  test('those whose words do', () => {
    expect(
      blocks(
        false,
        '# Local risk',
        'Libraries',
        'Housing',
        '# Central risk',
        'Libraries',
        '# Recharges',
        'Roads',
      ),
    ).toEqual([
      [0, 'local'],
      [3, 'central'],
      [5, 'recharge: Recharges'],
    ]);
  });

  test('names of groups of services are none', () => {
    expect(
      blocks(false, '# Local risk', '# Adult social care', 'Homes', 'Day care', '# Children', 'Fostering'),
    ).toEqual([[0, 'local']]);
  });

  test('a name behind the total of the block above begins another block', () => {
    expect(
      blocks(false, '# Local risk', 'Libraries', '= Total local risk', '# Surveyor’s works', 'Libraries'),
    ).toEqual([
      [0, 'local'],
      [3, 'other: Surveyor’s works'],
    ]);
  });

  test('so does one over services that stand in the block above already', () => {
    expect(
      blocks(false, '# Local risk', 'Libraries', 'Housing', '# Support services', 'Libraries', 'Housing').map(
        ([at]) => at,
      ),
    ).toEqual([0, 3]);
  });

  test('so does one beside two blocks without groups, though no total says so', () => {
    const rows = ['# Local risk', 'Libraries', '# Central risk', 'Roads', '# Transformation fund', 'Digital'];
    expect(blocks(false, ...rows)).toEqual([
      [0, 'local'],
      [2, 'central'],
      [4, 'other: Transformation fund'],
    ]);
    // The total of central risk comes after it, or a block has groups: it is a group too.
    expect(blocks(false, ...rows, '= Total central risk')).toHaveLength(2);
    expect(blocks(false, '# Local risk', '# Adults', 'Homes', ...rows.slice(2))).toHaveLength(2);
  });

  test('a group of a subjective analysis, which stands in each block anew, is none', () => {
    expect(
      blocks(false, '# Local risk', 'Fees', 'Rents', '= Total local risk', '# Income', 'Fees', 'Rents'),
    ).toEqual([[0, 'local']]);
  });

  test('without a block before it a heading with no such words is a group', () => {
    expect(blocks(false, '# Adult social care', 'Homes', '# Children', 'Homes')).toEqual([]);
  });
});
