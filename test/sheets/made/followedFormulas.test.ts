import { contentsOfBlock } from '../../../src/sheets/made/expectedContents';
import { asItIs, followerOf, noCells } from '../../../src/sheets/made/followedFormulas';
import type { CellContent } from '../../../src/sheets/description';

const contents = (rows: readonly (readonly CellContent[])[]) => contentsOfBlock(rows, 0, 0);
const none = contents([]);
const budgets = [
  ['Service', 'Budget', 'Projected'],
  ['People', 100, 110],
  ['Libraries', 50, 45],
] as const;
const area = { row: 0, column: 0, rows: 3, columns: 3 };
const nothing = { name: 'Budgets', before: contents(budgets), now: contents(budgets), area };
const without = (row: number) => contents(budgets.filter((_line, at) => at !== row));

describe('a formula of a sheet that is put back', () => {
  test('stays where nobody acted', () => {
    expect(followerOf(none, none, none, [nothing])).toBe(asItIs);
  });

  test('follows lines that are known again by what they hold', () => {
    const now = contents([['£000'], ...budgets]);
    const follow = followerOf(none, none, none, [{ ...nothing, now, area: { ...area, rows: 4 } }]);
    expect(follow({ formula: '=Budgets!B3' })).toEqual({ formula: '=Budgets!B4' });
    expect(follow('Budgets!B3')).toBe('Budgets!B3');
  });

  test('is #REF! where it names a last row of which nothing is left', () => {
    const follow = followerOf(none, none, none, [
      { ...nothing, now: without(2), area: { ...area, rows: 2 } },
    ]);
    expect(follow({ formula: '=SUM(Budgets!B2,Budgets!B3)' })).toEqual({
      formula: '=SUM(Budgets!B2,#REF!)',
    });
    expect(follow({ formula: '=SUM(Budgets!B2:B3)' })).toEqual({ formula: '=SUM(Budgets!B2)' });
  });

  test('is #REF! where it names a last column of which nothing is left', () => {
    const now = contents(budgets.map((line) => line.slice(0, 2)));
    const follow = followerOf(none, none, none, [{ ...nothing, now, area: { ...area, columns: 2 } }]);
    expect(follow({ formula: '=Budgets!B2-Budgets!C2' })).toEqual({ formula: '=Budgets!B2-#REF!' });
  });

  test('stays where the last row still has its format: somebody has emptied it', () => {
    const follow = followerOf(none, none, none, [{ ...nothing, now: without(2) }]);
    expect(follow({ formula: '=Budgets!B3' })).toEqual({ formula: '=Budgets!B3' });
  });

  test('stays where another formula tells that the last row is there', () => {
    const written = contents([[{ formula: '=Budgets!A3' }]]);
    const follow = followerOf(written, written, none, [
      { ...nothing, now: without(2), area: { ...area, rows: 2 } },
    ]);
    expect(follow({ formula: '=Budgets!B3' })).toEqual({ formula: '=Budgets!B3' });
  });

  test('stays where the whole sheet was emptied', () => {
    const follow = followerOf(none, none, none, [{ ...nothing, now: none, area: noCells }]);
    expect(follow({ formula: '=Budgets!B3' })).toEqual({ formula: '=Budgets!B3' });
  });
});
