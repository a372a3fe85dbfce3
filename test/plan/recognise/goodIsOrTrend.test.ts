import { wayOf, type Way } from '../../../src/plan/recognise/goodIsOrTrend';
import { profileColumn } from '../../../src/plan/recognise/profileColumn';
import { gridOf } from '../../../src/grid/sheetGrid';
import { buildSheet } from '../buildSheet';

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
