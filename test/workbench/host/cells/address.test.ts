import { areaAddress, parseAddress, quoteSheet } from '../../../../src/workbench/host/cells/address';

describe('addresses', () => {
  test.each([
    ['B2', null, { row: 1, column: 1, rows: 1, columns: 1 }],
    ['$A$1:B3', null, { row: 0, column: 0, rows: 3, columns: 2 }],
    ['B3:A1', null, { row: 0, column: 0, rows: 3, columns: 2 }],
    ["'It''s'!A1", "It's", { row: 0, column: 0, rows: 1, columns: 1 }],
    ['Sheet1!C:D', 'Sheet1', { row: 0, column: 2, rows: 1_048_576, columns: 2 }],
    ['2:3', null, { row: 1, column: 0, rows: 2, columns: 16_384 }],
    ['XFD1048576', null, { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ])('%s', (text, sheet, area) => {
    expect(parseAddress(text)).toEqual({ sheet, area });
  });

  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:C', 'Hello', 'A1:B2:C3'])('%j is none', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  test('a block gives the address it was made of', () => {
    for (const text of ['B2', 'A1:B3', 'C:D', '2:3'])
      expect(areaAddress(parseAddress(text)?.area ?? { row: 0, column: 0, rows: 0, columns: 0 })).toBe(text);
  });

  test('sheet names are quoted unless they are plain words', () => {
    expect(quoteSheet('Budgets')).toBe('Budgets');
    expect(quoteSheet('Appendix 1')).toBe("'Appendix 1'");
    expect(quoteSheet("Director's")).toBe("'Director''s'");
    expect(quoteSheet('Q1')).toBe("'Q1'");
    expect(quoteSheet('2026')).toBe("'2026'");
  });
});
