import { gridOf } from '../../../src/grid/sheetGrid';
import { countsUp, profileColumn, type Way, wayOf } from '../../../src/plan/recognise/profileColumn';
import { buildSheet } from '../buildSheet';

describe('countsUp', () => {
  test.each([
    ['one after the other', ['1', '2', '3', '4', '5']],
    ['a list of three', ['1', '2', '3']],
    ['with parts', ['1', '1.1', '1.2', '1.3', '2', '2.1']],
    ['with gaps', ['1', '2', '4', '5', '6', '9']],
    ['with a stop or in brackets', ['1.', '2.', '3.', '(4)', '(5)']],
    ['each group anew', ['1', '2', '3', '1', '2', '3', '4']],
    ['a slice of a longer list', ['101', '102', '103', '104', '105']],
    ['parts of ten groups', ['1.1', '1.2', '2.1', '3.1', '3.2', '4.1']],
  ])('%s numbers the rows', (_, texts) => {
    expect(countsUp(texts)).toBe(true);
  });

  test.each([
    ['figures that rise', ['12', '15', '19']],
    ['many figures that rise', ['2', '5', '11', '18', '31', '44']],
    ['two rows', ['1', '2']],
    ['three figures from two on', ['2', '3', '4']],
    ['small figures in any order', ['1', '3', '2', '2', '1', '4']],
    ['decimals that rise', ['0.5', '0.9', '1.4']],
    ['percentages', ['1%', '2%', '3%', '4%']],
    ['codes', ['PI1', 'PI2', 'PI3', 'PI4']],
    ['nothing', []],
  ])('%s does not', (_, texts) => {
    expect(countsUp(texts)).toBe(false);
  });
});

const way = (heading: string, cells: readonly string[]): Way =>
  wayOf(
    heading,
    profileColumn(
      gridOf(
        buildSheet(
          'Sheet1',
          cells.map((cell) => [cell]),
        ),
      ),
      0,
      [...cells.keys()],
    ),
  );
const arrows = ['↑', '↓', '↑', '↑', '↓'];

describe('wayOf', () => {
  test.each([
    ['Target direction', ['Higher', 'Lower', 'Lower'], 'goodIs'],
    ['Nature', ['Bigger is better', 'Smaller is better'], 'goodIs'],
    ['Direction', ['Maximise', 'Minimise'], 'goodIs'],
    ['Preferred direction of travel', arrows, 'goodIs'],
    ['↑/↓', ['Up', 'Down', 'Up'], 'goodIs'],
    ['Change since last quarter', arrows, 'trend'],
    ['Direction of travel', ['Up', 'Down', 'Up', 'Up'], 'trend'],
    ['Compared to last year', ['Higher', 'Lower', 'Higher'], 'trend'],
    ['Sign', arrows, 'open'],
    ['Sign', ['↑', '↓'], null],
    ['Trend', ['↑', '↔', '↓', '↔'], null],
    ['Good is', ['Green', 'Red'], null],
    ['Good is', [], null],
  ] as const)('“%s” over %j: %s', (heading, cells, expected) => {
    expect(way(heading, cells)).toBe(expected);
  });
});
