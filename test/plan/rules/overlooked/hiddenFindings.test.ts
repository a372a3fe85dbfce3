import { hiddenFindings, farFindings } from '../../../../src/plan/rules/overlooked/hiddenFindings';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/grid/snapshot';
import { buildSheet, buildWorkbook } from '../../buildSheet';
import type { Area } from '../../../../src/grid/area';
import { parseCells } from '../../../../src/grid/a1';

const plain = buildSheet('Appendix 1', [
  ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG', 'Printed by'],
  ['1.1', 'Share of cases closed in time', '80%', '76%', 'Amber', 'AB'],
  ['1.2', 'Calls answered within a minute', '90%', '95%', 'Green', 'AB'],
  ['1.3', 'Repairs finished at the first visit', '85%', '60%', 'Red', 'AB'],
]);

function messages(change: Partial<SheetSnapshot>): string[] {
  const sheet = { ...plain, ...change };
  return recogniseTables(buildWorkbook(sheet)).flatMap((table) =>
    hiddenFindings(sheet, table).map(({ message }) => message),
  );
}

test('nothing is said of a table that shows in full', () => {
  expect(messages({})).toEqual([]);
});

test('rows under a filter are counted and said to be checked', () => {
  expect(messages({ hiddenRows: [1, 3], filtered: true })).toEqual([
    '2 rows of “Appendix 1” are hidden by a filter; they are checked too.',
  ]);
});

test('one row hidden by hand is named', () => {
  expect(messages({ hiddenRows: [2] })).toEqual([
    '1 row of “Appendix 1” (row 3) is hidden; it is checked too.',
  ]);
});

test('a hidden heading, and rows beyond the table, are no rows of it', () => {
  expect(messages({ hiddenRows: [0, 9] })).toEqual([]);
});

test('hidden columns are named where they mean something', () => {
  expect(messages({ hiddenColumns: [2, 3, 5] })).toEqual([
    'Columns C and D of “Appendix 1” are hidden; they are read too.',
  ]);
});

test('a hidden sheet is named', () => {
  expect(messages({ visible: false })).toEqual([
    'The sheet “Appendix 1” is hidden; what stands there is read too.',
  ]);
});

describe('far findings', () => {
  const sheet = (name: string, ...far: readonly string[]): SheetSnapshot => ({
    id: name,
    name,
    visible: true,
    protected: false,
    used: null,
    values: [],
    text: [],
    merges: [],
    tables: [],
    farAway: far.map((address) => parseCells(address) as Area),
  });

  const workbook = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
    sheets,
    activeSheet: '',
    names: [],
  });

  test('one finding a sheet: where, that it was not read, and what to do', () => {
    const findings = farFindings(
      workbook(sheet('Plan 2024', 'XFD1048576'), sheet('Rota'), sheet('Two', 'ZZ9000', 'A1000000:B1000002')),
    );
    expect(findings.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
      ['cells-far-away', 'warning', "'Plan 2024'!XFD1048576"],
      ['cells-far-away', 'warning', 'Two!ZZ9000'],
    ]);
    expect(findings[0]?.message).toBe(
      'The cell XFD1048576 on “Plan 2024” is filled, far from everything else on the sheet, so it was not read. Move it next to the rest if it belongs to the plan, or delete it.',
    );
    expect(findings[1]?.message).toContain('ZZ9000, A1000000:B1000002');
  });

  test('many places are counted; another file is named', () => {
    const far = Array.from({ length: 9 }, (_, at) => `A${100_000 * (at + 1)}`);
    const [finding] = farFindings(workbook(sheet('Ledger', ...far)), 'ledger.xlsx');
    expect(finding?.message).toContain('on “Ledger” of ledger.xlsx');
    expect(finding?.message).toContain('A500000 and 4 more places');
  });
});
