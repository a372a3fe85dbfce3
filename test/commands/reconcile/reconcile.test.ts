import { readLedgerFile } from '../../../src/commands/readLedgerFile';
import type { ReconcileReport } from '../../../src/commands/reconcile/report';
import { newFile, openFile, type WorkbookFile } from '../../../src/workbench/file/openFile';
import { fill, openSample, refusalOf, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';

type Rows = (string | number)[][];

const budgets: Rows = [
  ['£000', '', '', '', ''],
  ['Service', 'Local risk budget', 'Local risk projected', 'Central risk budget', 'Central risk projected'],
  ['People', 100, 110, 20, 20],
  ['Libraries', 50, 45, 30, 30],
];
const ledgerHeadings = ['Cost centre', 'Cost centre name', 'Risk', 'Budget £', 'Forecast £'];
const ledger: Rows = [
  ledgerHeadings,
  ['12001', 'People', 'Local', 60000, 70000],
  ['12002', 'People', 'Local', 40000, 40000],
  ['12003', 'People', 'Central', 20000, 20000],
  ['13001', 'Libraries', 'Local', 50000, 45000],
  ['13002', 'Libraries', 'Central', 30000, 30000],
];
const mapping: Rows = [
  ['Cost centre', 'Description', 'Service', 'Risk'],
  ['12001', 'Adults', 'People', 'Local'],
  ['12002', 'Children', 'People', 'Local'],
  ['12003', 'UASC', 'People', 'Central'],
  ['13001', 'Branches', 'Libraries', 'Local'],
  ['13002', 'Grants', 'Libraries', 'Central'],
];

/** A workbook of budgets with further sheets. */
function planWith(sheets: Readonly<Record<string, Rows>> = {}, own: Rows = budgets): WorkbookFile {
  const file = workbookOf(own, 'Budgets');
  for (const [name, rows] of Object.entries(sheets)) fill(file.workbook.addSheet(name), rows);
  return file;
}

async function reconcile(file: WorkbookFile, ledgerRows?: Rows): Promise<ReconcileReport> {
  const { commands } = await sitDown(file);
  if (!ledgerRows) return reportOf(await commands.reconcile());
  const other = reportOf(readLedgerFile('ledger.xlsx', workbookOf(ledgerRows, 'Extract').save()));
  return reportOf(await commands.reconcile({ ledger: other }));
}

const statuses = ({ lines }: ReconcileReport) => lines.map(({ status }) => status);
const codes = ({ findings }: ReconcileReport) => findings.map(({ code }) => code);

describe('the published Appendix 3', () => {
  test('its twin agrees in all 28 cells, one label differs, and the multiple is named', async () => {
    const report = await reconcile(openSample());
    expect(report).toMatchObject({
      against: 'twin',
      reconciles: true,
      sentence: 'Reconciles: all 28 figures of the plan agree with the twin table.',
      sheet: 'Reconciliation',
    });
    expect(report.twins).toMatchObject([
      { compared: 28, agreed: 28, labels: [{ first: 'Housing (non-HRA)', second: 'Housing (non HRA)' }] },
    ]);
    expect(report.findings.find(({ cell }) => cell === "'Appendix 3'!D10")?.message).toContain('exactly 2 ×');
  });

  test('the sheet says in whole sentences what was compared', async () => {
    const file = openSample();
    const { sheet } = await reconcile(file);
    const notes = [2, 3].map((row) => sheetNamed(file.workbook, sheet).value(row, 0));
    expect(notes).toEqual([
      "Twin tables: 'Appendix 3'!A3:E10 and 'Appendix 3'!A14:H18: 28 of 28 figures agree; 1 label differs.",
      'No ledger was found in the workbook, so none was compared.',
    ]);
  });

  test('local 9,071 to 9,077, central 3,925 to 4,053, net +134 of +247 adverse and -113 favourable', async () => {
    const { varianceTotals } = await reconcile(openSample());
    expect(varianceTotals.local).toMatchObject({ budget: 9071, projected: 9077, net: 6 });
    expect(varianceTotals.central).toMatchObject({ budget: 3925, projected: 4053, net: 128 });
    expect(varianceTotals.both).toMatchObject({ net: 134, adverse: 247, favourable: -113 });
  });

  test('£148,000 of the published paragraph is tied to no cell, and nothing else of it is', async () => {
    const file = openSample();
    fill(file.workbook.addSheet('Report text'), [
      ['There is an overspend of approximately £148,000 for Adult Social Care within the local risk budget.'],
      ['A grant of £75,000 was awarded to the libraries by the Arts Council for new equipment this year.'],
      ['The department is projected to overspend its local risk budget by £6,000.'],
    ]);
    const { findings } = await reconcile(file);
    const untied = findings.filter(({ code }) => code === 'figure-untied');
    expect(untied.map(({ cell }) => cell)).toEqual(["'Report text'!A1"]);
    expect(untied[0]?.message).toContain('£148,000');
  });

  test('every figure of the draft leads to cells', async () => {
    const { narrative } = await reconcile(openSample());
    expect(narrative[0]?.text).toContain('£134,000');
    for (const { figures } of narrative)
      for (const { cells } of figures) expect(cells.length).toBeGreaterThan(0);
  });
});

describe('a ledger in the workbook', () => {
  test('agrees service by service, and its figures on the sheet are sums over its own columns', async () => {
    const file = planWith({ Ledger: ledger, 'Cost centres': mapping });
    const { commands, workbook } = await sitDown(file);
    const report = reportOf(await commands.reconcile());
    expect(report).toMatchObject({ against: 'ledger', reconciles: true, ledger: 'Ledger' });
    expect(statuses(report)).toEqual(new Array(8).fill('agreed'));
    const sheet = sheetNamed(workbook, 'Reconciliation');
    const formulas = ledgerFormulas(sheet);
    expect(formulas).toHaveLength(8);
    for (const { formula, value, expected } of formulas) {
      expect(formula).toMatch(/SUMPRODUCT\(SUMIFS\(/);
      expect(value).toBeCloseTo(expected ?? Number.NaN, 6);
    }

    function ledgerFormulas(own: typeof sheet) {
      const found: { formula: string; value: unknown; expected: number | undefined }[] = [];
      for (let row = 0; row < 80; row += 1) {
        const formula = own.cell(row, 4)?.formula ?? '';
        if (!formula.includes('SUMPRODUCT')) continue;
        const [service, risk, measure] = [0, 1, 2].map((column) =>
          String(own.value(row, column)).toLowerCase(),
        );
        const line = report.lines.find(
          (one) => one.service.toLowerCase() === service && one.risk === risk && one.measure === measure,
        );
        found.push({ formula, value: own.value(row, 4), expected: line?.ledger ?? undefined });
      }
      return found;
    }
  });

  test('a difference is named with its size', async () => {
    const wrong = ledger.map((row) =>
      row[0] === '13001' ? ['13001', 'Libraries', 'Local', 50000, 54000] : row,
    );
    const report = await reconcile(planWith({ Ledger: wrong }));
    expect(report.reconciles).toBe(false);
    expect(report.lines.filter(({ status }) => status === 'differs')).toMatchObject([
      { service: 'Libraries', risk: 'local', measure: 'projected', budget: 45, ledger: 54, difference: 9 },
    ]);
    expect(report.sentence).toContain('of 8 figures 1 differs');
  });

  test('without a risk marker the budgets are analysed alone, and a finding says what to add', async () => {
    const bare = ledger.map((row) => row.filter((_, column) => column !== 2));
    const report = await reconcile(planWith({ Ledger: bare }));
    expect(report.against).toBe('nothing');
    expect(report.sentence).toContain('Not reconciled: the ledger cannot be used');
    expect(codes(report)).toContain('no-risk-marker');
  });
});

describe('a ledger in another file', () => {
  test('agrees, stands as values on the sheet, and its file is named', async () => {
    const report = await reconcile(planWith(), ledger);
    expect(report).toMatchObject({ against: 'ledger', reconciles: true, ledger: 'ledger.xlsx, Extract' });
    expect(report.lines[0]?.cells.ledger).toEqual(['ledger.xlsx: Extract!A1:E6']);
  });

  test('a file that is no workbook is refused in words', () => {
    expect(refusalOf(readLedgerFile('ledger.xlsx', new Uint8Array([1, 2, 3]))).code).toBe('not-a-workbook');
  });

  test('a workbook without a ledger is refused, and nothing is written', async () => {
    const file = planWith();
    const { commands, workbook } = await sitDown(file);
    const other = reportOf(readLedgerFile('empty.xlsx', newFile().save()));
    const refusal = refusalOf(await commands.reconcile({ ledger: other }));
    expect(refusal).toMatchObject({ code: 'no-ledger' });
    expect(refusal.message).toMatch(/^empty\.xlsx: /);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Budgets']);
  });
});

describe('the table of cost centres', () => {
  test('is filled with what is proposed, and read again once it is corrected', async () => {
    const { commands, workbook } = await sitDown(planWith({ Ledger: ledger }));
    const added = reportOf(await commands.addTable({ kind: 'costCentres' }));
    const sheet = sheetNamed(workbook, added.sheet);
    expect([0, 1, 2, 3].map((column) => sheet.value(1, column))).toEqual([
      '12001',
      'People',
      'People',
      'Local',
    ]);
    const report = reportOf(await commands.reconcile());
    expect(report.costCentres).toEqual({ all: 5, kept: 5, unmapped: 0 });
    expect(report.reconciles).toBe(true);
  });
});

describe('the sheet', () => {
  test('is refreshed where it stands, and Restore puts the former back', async () => {
    const { commands, workbook } = await sitDown(planWith({ Ledger: ledger }));
    const first = reportOf(await commands.reconcile());
    sheetNamed(workbook, 'Budgets').setCell(2, 1, { value: 105 });
    const second = reportOf(await commands.reconcile());
    expect([first.refreshed, second.refreshed]).toEqual([false, true]);
    expect(second.reconciles).toBe(false);
    const sheet = sheetNamed(workbook, 'Reconciliation');
    expect(String(sheet.value(1, 0))).toMatch(/^Does not reconcile/);
    reportOf(await commands.restore());
    expect(String(sheet.value(1, 0))).toMatch(/^Reconciles/);
  });

  test('stays as it is once someone has written on it: a new one is made beside it', async () => {
    const { commands, workbook } = await sitDown(planWith({ Ledger: ledger }));
    reportOf(await commands.reconcile());
    sheetNamed(workbook, 'Reconciliation').setCell(8, 9, { value: 'agreed with finance' });
    const again = reportOf(await commands.reconcile());
    expect(again).toMatchObject({ sheet: 'Reconciliation (2)', refreshed: false });
    expect(codes(again)).toContain('sheet-left');
    expect(sheetNamed(workbook, 'Reconciliation').value(8, 9)).toBe('agreed with finance');
  });

  test('is none of the plan’s tables afterwards, in a saved file too', async () => {
    const file = planWith({ Ledger: ledger });
    const { commands } = await sitDown(file);
    reportOf(await commands.reconcile());
    const reopened = await sitDown(openFile(file.save()));
    const { tables } = reportOf(await reopened.commands.listTables());
    expect(tables.map(({ sheet }) => sheet)).not.toContain('Reconciliation');
    expect(reportOf(await reopened.commands.reconcile()).refreshed).toBe(true);
  });
});

describe('what cannot be reconciled', () => {
  test('a workbook that is itself a ledger is told to be the ledger', async () => {
    const { commands } = await sitDown(workbookOf(ledger, 'Extract'));
    const { code, message } = refusalOf(await commands.reconcile());
    expect(code).toBe('no-budgets');
    expect(message).toContain('looks like a ledger extract');
  });

  test('no budget table at all', async () => {
    const { commands } = await sitDown(workbookOf([['Rota'], ['Monday', 'Ann']], 'Rota'));
    expect(refusalOf(await commands.reconcile()).message).toContain('Add one with Tables');
  });

  test('text in a money cell is named with its cell', async () => {
    const rows = budgets.map((row) => (row[0] === 'People' ? ['People', 'tbc', 110, 20, 20] : row));
    const report = await reconcile(planWith({ Ledger: ledger }, rows));
    expect(report.findings.some(({ cell }) => cell === 'Budgets!B3')).toBe(true);
  });

  test('two services of one name are named', async () => {
    const report = await reconcile(planWith({ Ledger: ledger }, [...budgets, ['People', 1, 1, 1, 1]]));
    expect(
      report.findings.some(({ message }) => /People/.test(message) && /twice|same name|two/i.test(message)),
    ).toBe(true);
  });

  test('an empty budget table', async () => {
    const { commands } = await sitDown(planWith({}, budgets.slice(0, 2)));
    expect(['no-budgets', 'budgets-empty']).toContain(refusalOf(await commands.reconcile()).code);
  });

  test('budgets alone are analysed, and the line at the top says so', async () => {
    const report = await reconcile(planWith());
    expect(report).toMatchObject({ against: 'nothing', lines: [], reconciles: false });
    expect(report.sentence).toContain('no ledger and no second budget table');
    expect(report.varianceTotals.both).toMatchObject({ net: 5, adverse: 10, favourable: -5 });
  });
});

test('50,000 ledger lines cost the same five round trips as fifty', async () => {
  const lines = (count: number): Rows => [
    ledgerHeadings,
    ...Array.from({ length: count }, (_, at) => [`${10000 + (at % 40)}`, 'People', 'Local', 1, 1]),
  ];
  const trips = async (count: number) => {
    const { commands, roundTrips } = await sitDown(planWith({ Ledger: lines(count) }));
    return roundTrips(() => commands.reconcile());
  };
  const few = await trips(50);
  expect(few).toBeLessThanOrEqual(5);
  expect(await trips(50_000)).toBe(few);
});

describe('a budget without local and central risk', () => {
  const plain: Rows = [
    ['Revenue monitoring £000', '', '', ''],
    ['Directorate', 'Revised budget', 'Forecast outturn', 'Variance over/(under)'],
    ['People', 120, 130, 10],
    ['Libraries', 80, 75, -5],
    ['Total', 200, 205, 5],
  ];
  const risks = /\b(?:local|central)\b/i;

  test('is one block, and neither the sheet nor a sentence names a risk', async () => {
    const file = planWith({}, plain);
    const report = await reconcile(file);
    expect(report.tables[0]?.columns).toEqual({ service: 'A', budget: 'B', projected: 'C', variance: 'D' });
    expect(report.varianceTotals.both).toEqual(report.varianceTotals.whole);
    expect(report.varianceTotals.both).toMatchObject({ budget: 200, projected: 205, net: 5, variance: 5 });
    expect(report.variances.map(({ service, risk, variance }) => [service, risk, variance])).toEqual([
      ['People', 'whole', 10],
      ['Libraries', 'whole', -5],
    ]);
    const said = [report.sentence, ...report.narrative, ...report.findings].map((one) => JSON.stringify(one));
    expect(said.filter((text) => risks.test(text))).toEqual([]);
    const sheet = sheetNamed(file.workbook, 'Reconciliation');
    const texts = Array.from({ length: 40 }, (_, row) =>
      Array.from({ length: 8 }, (__, column) => String(sheet.cell(row, column)?.value ?? '')),
    ).flat();
    expect(texts).toContain('Variances from budget');
    expect(texts.filter((text) => risks.test(text))).toEqual([]);
  });

  test('is held against all lines of a service in the ledger, whatever risk they carry', async () => {
    const report = await reconcile(planWith({ Ledger: ledger, 'Cost centres': mapping }, plain));
    expect(report).toMatchObject({ against: 'ledger', reconciles: true });
    expect(report.lines.map(({ service, risk }) => `${service} ${risk}`)).toContain('People whole');
  });

  test('needs no risk in the ledger', async () => {
    const bare = ledger.map((row) => row.filter((_, column) => column !== 2));
    const report = await reconcile(planWith({}, plain), bare);
    expect(report).toMatchObject({ against: 'ledger', reconciles: true });
  });
});
