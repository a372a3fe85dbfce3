import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReconcileReport } from '../../src/commands/reconcile/report';
import { openFile, type WorkbookFile } from '../../src/workbench/file/openFile';
import { fill, openSample, reportOf, sheetNamed, sitDown, workbookOf } from '../commands/onWorkbook';

/** The workbook with every formula calculated anew by LibreOffice. */
function recalculated(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-recalculated-'));
  try {
    const [book, out] = [join(folder, 'book.xlsx'), join(folder, 'out')];
    writeFileSync(book, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, book], {
      stdio: 'ignore',
    });
    return openFile(readFileSync(join(out, 'book.xlsx'))).workbook;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lines whose formulas LibreOffice gives other values than the report, and how many it compared. */
async function compared(
  file: WorkbookFile,
): Promise<{ other: string[]; count: number; report: ReconcileReport }> {
  const { commands } = await sitDown(file);
  const report = reportOf(await commands.reconcile());
  const own = sheetNamed(file.workbook, 'Reconciliation');
  for (const [row, cells] of own.cells)
    for (const [column, { formula }] of cells)
      // LibreOffice calculates what has no value.
      if (formula) own.setCell(row, column, { value: null });
  const sheet = sheetNamed(recalculated(file.save()), 'Reconciliation');
  const other: string[] = [];
  let count = 0;
  for (let row = 0; row < 120; row += 1) {
    const [service, risk, measure] = [0, 1, 2].map((column) => String(sheet.value(row, column) ?? ''));
    const line = report.lines.find(
      (one) =>
        one.service === service && one.risk === risk?.toLowerCase() && one.measure === measure?.toLowerCase(),
    );
    if (!line) continue;
    count += 1;
    const found = [3, 4, 5].map((column) => Number(sheet.value(row, column)));
    const wanted = [line.budget ?? 0, line.ledger ?? 0, line.difference];
    if (found.some((value, at) => !(Math.abs(value - (wanted[at] ?? 0)) < 1e-6)))
      other.push(`${service} ${risk} ${measure}: ${found.join(', ')} for ${wanted.join(', ')}`);
  }
  return { other, count, report };
}

test('LibreOffice gives the twin table’s formulas the values of the report', async () => {
  const { other, count } = await compared(openSample());
  expect({ other, count }).toEqual({ other: [], count: 28 });
});

test('and the sums over a ledger, through the table of cost centres', async () => {
  const file = workbookOf(
    [
      ['Service', 'Local risk budget £000', 'Local risk projected £000'],
      ['People', 100, 110],
      ['Libraries', 50, 45],
    ],
    'Budgets',
  );
  fill(file.workbook.addSheet('Ledger'), [
    ['Cost centre', 'Risk', 'Budget £', 'Forecast £'],
    ['12001', 'Local', 60000, 70250.5],
    ['12002', 'Local', 40000, 40000],
    ['13001', 'Local', 50000, 45000],
  ]);
  fill(file.workbook.addSheet('Cost centres'), [
    ['Cost centre', 'Description', 'Service', 'Risk'],
    ['12001', 'Adults', 'People', 'Local'],
    ['12002', 'Children', 'People', 'Local'],
    ['13001', 'Branches', 'Libraries', 'Local'],
  ]);
  const { other, count, report } = await compared(file);
  expect({ other, count }).toEqual({ other: [], count: 4 });
  expect(report.lines.map(({ ledger }) => ledger)).toEqual([100, 110.2505, 50, 45]);
});

test.each([
  ['R', 'TRUE', "O'Neil"],
  ['RC', 'Q1', '2024'],
  ['R1C1', 'Übersicht', 'C'],
])('and with sheets called %s, %s and %s', async (budgets, ledger, centres) => {
  const file = workbookOf(
    [
      ['Service', 'Local risk budget £000', 'Local risk projected £000'],
      ['People', 100, 110],
      ['Libraries', 50, 45],
    ],
    budgets,
  );
  fill(file.workbook.addSheet(ledger), [
    ['Cost centre', 'Risk', 'Budget £', 'Forecast £'],
    ['12001', 'Local', 60000, 70250.5],
    ['12002', 'Local', 40000, 40000],
    ['13001', 'Local', 50000, 45000],
  ]);
  fill(file.workbook.addSheet(centres), [
    ['Cost centre', 'Description', 'Service', 'Risk'],
    ['12001', 'Adults', 'People', 'Local'],
    ['12002', 'Children', 'People', 'Local'],
    ['13001', 'Branches', 'Libraries', 'Local'],
  ]);
  const { other, count } = await compared(file);
  expect({ other, count }).toEqual({ other: [], count: 4 });
});
