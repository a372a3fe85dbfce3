import { followLines, linesNowOf } from '../../src/grid/followReferences';

const after = (...formulas: readonly (readonly [string, string])[]) => linesNowOf(formulas);

describe('followLines', () => {
  test('a row that was taken out: a reference follows the row that it named', () => {
    const now = after(['=Plan!B5*2', '=Plan!B4*2']);
    expect(followLines('=SUM(Plan!B5:D5)-Plan!$B$5', now)).toBe('=SUM(Plan!B5:D5)-Plan!$B$4');
    expect(followLines('=Plan!B5&"Plan!B5"', now)).toBe('=Plan!B4&"Plan!B5"');
  });

  test('a line between two that moved alike moves with them, one beyond is not known', () => {
    const now = after(['=Plan!B5', '=Plan!B7'], ['=Plan!B9', '=Plan!B11']);
    expect(followLines('=Plan!B6', now)).toBe('=Plan!B8');
    expect(followLines('=Plan!B2+Plan!B12', now)).toBe('=Plan!B2+Plan!B12');
    expect(followLines('=SUM(Plan!B5:B9)', now)).toBe('=SUM(Plan!B7:B11)');
  });

  test('between two that moved apart nothing is known', () => {
    expect(followLines('=Plan!B6', after(['=Plan!B5', '=Plan!B5'], ['=Plan!B9', '=Plan!B10']))).toBe(
      '=Plan!B6',
    );
  });

  test('columns, names in quotes, other sheets', () => {
    const now = after(["='O''Neil'!C4", "='O''Neil'!E4"]);
    expect(followLines("='O''Neil'!C4+Plan!C4+C4", now)).toBe("='O''Neil'!E4+Plan!C4+C4");
  });

  test('formulas that were written anew, or name what is gone, tell nothing', () => {
    const now = after(['=Plan!B5', '=Plan!B4+1'], ['=Plan!B6', '=#REF!'], ['=Plan!B7', '=Risks!B9']);
    expect(followLines('=Plan!B5+Plan!B6+Plan!B7', now)).toBe('=Plan!B5+Plan!B6+Plan!B7');
  });

  test('two formulas that tell different places tell nothing', () => {
    expect(followLines('=Plan!B5', after(['=Plan!B5', '=Plan!B4'], ['=Plan!C5', '=Plan!C6']))).toBe(
      '=Plan!B5',
    );
  });
});
