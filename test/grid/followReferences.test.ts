import { followLines, linesNowOf, withPlaces } from '../../src/grid/followReferences';

const after = (...formulas: readonly (readonly [string, string])[]) => linesNowOf(formulas);

describe('followLines', () => {
  test('a row that was taken out: a reference follows the row that it named', () => {
    const now = after(['=Plan!B5*2', '=Plan!B4*2']);
    expect(followLines('=SUM(Plan!B5:D5)-Plan!$B$5', now)).toBe('=SUM(Plan!B4:D4)-Plan!$B$4');
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

  test('formulas that were written anew, or name another sheet, tell nothing', () => {
    const now = after(['=Plan!B5', '=Plan!B4+1'], ['=Plan!B7', '=Risks!B9'], ['=Plan!B8', '=#N/A']);
    expect(followLines('=Plan!B5+Plan!B7+Plan!B8', now)).toBe('=Plan!B5+Plan!B7+Plan!B8');
  });

  test('two formulas that tell different places tell nothing', () => {
    expect(followLines('=Plan!B5', after(['=Plan!B5', '=Plan!B4'], ['=Plan!C5', '=Plan!C6']))).toBe(
      '=Plan!B5',
    );
  });

  test('a row that was taken out whole: what named it alone is #REF!, a block is shorter', () => {
    const now = after(['=Plan!B4', '=Plan!B4'], ['=Plan!B5', '=Plan!#REF!'], ['=Plan!C6', '=Plan!C5']);
    expect(followLines('=Plan!C5*2', now)).toBe('=#REF!*2');
    expect(followLines('=SUM(Plan!B4:B6)', now)).toBe('=SUM(Plan!B4:B5)');
    expect(followLines('=SUM(Plan!B4:C5)+SUM(Plan!B5:B6)', now)).toBe('=SUM(Plan!B4:C4)+SUM(Plan!B5)');
  });

  test('a column that was taken out', () => {
    const now = after(['=Plan!B4', '=Plan!B4'], ['=Plan!C4', '=#REF!']);
    expect(followLines('=Plan!C4+Plan!B4', now)).toBe('=#REF!+Plan!B4');
  });

  test('a cell of which neither its row nor its column is known to be left is gone alone', () => {
    const now = after(["='2026'!B4", "='2026'!#REF!"]);
    expect(followLines("='2026'!B4+'2026'!$B$4+'2026'!B5", now)).toBe("=#REF!+#REF!+'2026'!B5");
  });

  test('lines known from elsewhere count where no formula tells, and not at all against one', () => {
    const now = after(['=Plan!B5', '=Plan!B4'], ['=Plan!B1', '=Plan!B1']);
    const places = [
      [4, 3],
      [9, 7],
      [10, null],
    ] as const;
    const more = withPlaces(now, 'Plan', 'row', places);
    expect(followLines('=Plan!B10+Plan!B11', more)).toBe('=Plan!B8+#REF!');
    const others = withPlaces(now, 'Plan', 'row', [...places, [0, 3]]);
    expect(followLines('=Plan!B10', others)).toBe('=Plan!B10');
  });
});
