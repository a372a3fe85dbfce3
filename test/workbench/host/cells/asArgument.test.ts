import { isName } from '../../../../src/workbench/host/cells/asArgument';

describe('names of tables and ranges', () => {
  test.each(['KPIs', '_plan', 'Risks.2026', 'XFE1', 'Table1', 'Année'])('%s may be one', (name) => {
    expect(isName(name)).toBe(true);
  });

  test.each(['', 'My table', '1st', 'A1', 'xfd1048576', 'R1C1', 'r', 'C', 'a-b', 'x'.repeat(256)])(
    '%s may not',
    (name) => {
      expect(isName(name)).toBe(false);
    },
  );
});
