import type { Area } from '../../../../src/grid/area';
import { parseCells } from '../../../../src/grid/a1';
import { farFindings } from '../../../../src/plan/rules/overlooked/farFindings';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/grid/snapshot';

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
