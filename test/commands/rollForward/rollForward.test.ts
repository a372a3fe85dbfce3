import { yearAfter } from '../../../src/words/planYears';
import { openFile } from '../../../src/workbench/file/openFile';
import { snapshotOf } from '../../snapshotOf';
import { fill, openSample, refusalOf, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';

const rows = (
  sheet: { value(row: number, column: number): unknown },
  from: number,
  to: number,
  columns: number,
) =>
  Array.from({ length: to - from }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet.value(from + row, column) ?? ''),
  );

describe('the published plan of 2022/23', () => {
  async function rolled() {
    const desk = await sitDown(openSample());
    const report = reportOf(await desk.commands.rollForward({ sheet: 'Plan 2022-23' }));
    return { ...desk, report, sheet: sheetNamed(desk.workbook, 'Plan 2023-24') };
  }

  test('its sheet, titles and section names move on to 2023/24', async () => {
    const { sheet, report } = await rolled();
    expect([report.from, report.to, report.rolled]).toEqual(['2022/23', '2023/24', ['Plan 2023-24']]);
    expect(sheet.value(0, 0)).toBe('Business Plan 2023/24');
    expect(sheet.value(3, 4)).toBe('Plans and Actions in 2023/24');
    expect(sheet.value(35, 5)).toBe('Current Performance (Q2 22/23)');
  });

  test('“In 2022/23 we will” becomes “In 2022/23 we”, and the new promises are left to write', async () => {
    const { sheet } = await rolled();
    const texts = rows(sheet, 26, 38, 3);
    expect(texts[0]).toEqual([
      'In 2022/23 we:',
      '',
      'Continue to support NHS Covid-19 & other vaccination programmes',
    ]);
    expect(texts.findIndex(([name]) => name === 'In 2023/24 we will:')).toBe(6);
    expect(texts.slice(6).every(([, , text]) => text === '')).toBe(true);
    expect(sheet.value(38, 0)).toBe('Strategic Commitments');
  });

  test('standing texts and actions are as they were, the plan of a span of years too', async () => {
    const before = sheetNamed(openSample().workbook, 'Plan 2022-23');
    const { sheet } = await rolled();
    expect(rows(sheet, 4, 22, 3)).toEqual(rows(before, 4, 22, 3));
    expect(sheet.value(11, 4)).toBe("Finalise and implement the Children and Young People's Plan 2022-25");
  });

  test('figures are emptied, targets stay, formulas stay', async () => {
    const { sheet } = await rolled();
    expect([sheet.value(42, 5), sheet.value(42, 6)]).toEqual([null, 'Increase']);
    expect(sheet.value(48, 5)).toBeNull();
    const before = sheetNamed(openSample().workbook, 'Plan 2022-23');
    const formulas = [...before.cells].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { formula }]) =>
        formula === undefined ? [] : [[row, column, formula] as const],
      ),
    );
    for (const [row, column, formula] of formulas) expect(sheet.cell(row, column)?.formula).toBe(formula);
  });

  test('a check finds nothing but what is to fill in, and what it found before', async () => {
    const desk = await sitDown(openSample());
    const known = reportOf(await desk.commands.check({ sheet: 'Plan 2022-23' })).findings.map(
      ({ code }) => code,
    );
    const { commands } = await rolled();
    const { findings } = reportOf(await commands.check({ sheet: 'Plan 2023-24' }));
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('to-fill-in');
    for (const { code } of findings) expect(['to-fill-in', ...known]).toContain(code);
  });

  test('last year’s figures and dropped texts are kept on the list of changes', async () => {
    const { workbook, report } = await rolled();
    const changes = sheetNamed(workbook, 'Changes 2022-23 to 2023-24');
    expect(report.changes).toBe(changes.name);
    const all = [...changes.cells.values()].flatMap((cells) => [...cells.values()].map(({ value }) => value));
    expect(all).toContain('65');
    expect(all).toContain('8,200');
    expect(all.some((text) => String(text).startsWith('Opened the new City of London Academy'))).toBe(true);
  });

  test('a comparison made later does not write over that list', async () => {
    const { commands, report } = await rolled();
    const previous = snapshotOf(openSample().workbook);
    const compared = reportOf(
      await commands.changes({ previous, previousSheet: 'Plan 2022-23', sheet: 'Plan 2023-24' }),
    );
    expect([compared.from, compared.to, compared.refreshed]).toEqual(['2022/23', '2023/24', false]);
    expect(compared.sheet).not.toBe(report.changes);
  });

  test('open actions that were due are named, and nothing else is guessed of them', async () => {
    const { report } = await rolled();
    const carried = report.findings.filter(({ message }) => message.includes('is carried into'));
    expect(carried.map(({ cell }) => cell)).toEqual(
      [9, 10, 12, 13, 14, 15].map((row) => `'Plan 2023-24'!E${row}`),
    );
  });

  test('sheets that did not roll are as they were, and Restore puts everything back', async () => {
    const desk = await sitDown(openSample());
    const before = desk.file.save();
    reportOf(await desk.commands.rollForward({ sheet: 'Plan 2022-23' }));
    reportOf(await desk.commands.restore());
    const names = desk.workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(openFile(before).workbook.sheets.map(({ name }) => name));
    for (const sheet of openFile(before).workbook.sheets)
      for (const [row, cells] of sheet.cells)
        for (const [column, cell] of cells) {
          const now = sheetNamed(desk.workbook, sheet.name).cell(row, column);
          expect([now?.value ?? null, now?.formula]).toEqual([cell.value, cell.formula]);
        }
  });

  test('rolled twice, it is refused', async () => {
    const { commands } = await rolled();
    expect(refusalOf(await commands.rollForward({ sheet: 'Plan 2023-24' })).code).toBe('already-rolled');
  });
});

/** A plan of an officer's own: details, KPIs by quarter, actions with a status, text. */
function ownPlan(year = '2022/23') {
  const file = workbookOf(
    [
      ['Setting', 'Value'],
      ['Plan year', year],
      ['Reporting quarter', 'Q4'],
    ],
    'Plan details',
  );
  fill(file.workbook.addSheet('KPIs'), [
    [
      'Ref',
      'KPI',
      'Target 2022/23',
      '2021/22 outturn',
      'Q1',
      'Q2',
      'Q3',
      'Q4',
      'RAG',
      'Direction of travel',
      'Reasons for performance',
    ],
    [
      '1.1',
      'Tenants satisfied with repairs',
      '85%',
      '80%',
      '81%',
      '82%',
      '83%',
      '84%',
      'Amber',
      'Improved',
      'In 2022/23 staff left',
    ],
    ['1.2', 'Complaints answered in time', '90%', '88%', '89%', '90%', '', '', 'Green', 'Improved', ''],
    ['1.3', 'Homes with a gas certificate', '100%', '99%', '', '', '', '', '', '', ''],
  ]);
  fill(file.workbook.addSheet('Actions'), [
    ['Ref', 'Action', 'Due date', 'Owner', 'Status'],
    ['A1', 'Open the new library', 'Q3 2022/23', 'Ann', 'Complete'],
    ['A2', 'Renew the tenancy strategy', 'Q2 2022/23', 'Ben', 'In progress'],
    ['A3', 'Replace the case system', 'Q3 2023/24', 'Cat', 'Not complete'],
    ['A4', 'Move the contact centre', 'Q1 2022/23', 'Dan', 'Delivered'],
  ]);
  fill(file.workbook.addSheet('Text'), [
    ['Section', 'Heading', 'Text'],
    ['aims', 'Safe', 'People are safe, as in 2022/23 and before'],
    ["what's changed", '', 'A new director'],
    ["what's changed", '', 'A new budget'],
    ['last year we', '', 'Built 20 homes'],
    ['this year we will', 'Build', '30 homes'],
    ['this year we will', '', 'Retrofit 100 homes'],
  ]);
  return file;
}

describe('a plan of an officer’s own', () => {
  async function rolled() {
    const desk = await sitDown(ownPlan());
    return { ...desk, report: reportOf(await desk.commands.rollForward()) };
  }

  test('the year’s last figure becomes last year’s; targets are carried, the rest is emptied', async () => {
    const { workbook } = await rolled();
    expect(rows(sheetNamed(workbook, 'KPIs'), 0, 4, 11)).toEqual([
      [
        'Ref',
        'KPI',
        'Target 2023/24',
        '2022/23 outturn',
        'Q1',
        'Q2',
        'Q3',
        'Q4',
        'RAG',
        'Direction of travel',
        'Reasons for performance',
      ],
      ['1.1', 'Tenants satisfied with repairs', '85%', '84%', '', '', '', '', '', '', ''],
      ['1.2', 'Complaints answered in time', '90%', '90%', '', '', '', '', '', '', ''],
      ['1.3', 'Homes with a gas certificate', '100%', '', '', '', '', '', '', '', ''],
    ]);
  });

  test('done actions leave the list for “what’s changed”; open ones keep their dates', async () => {
    const { workbook, report } = await rolled();
    expect(rows(sheetNamed(workbook, 'Actions'), 1, 5, 5)).toEqual([
      ['A2', 'Renew the tenancy strategy', 'Q2 2022/23', 'Ben', 'In progress'],
      ['A3', 'Replace the case system', 'Q3 2023/24', 'Cat', 'Not complete'],
      ['', '', '', '', ''],
      ['', '', '', '', ''],
    ]);
    expect(report.done).toEqual(['Open the new library', 'Move the contact centre']);
    const texts = rows(sheetNamed(workbook, 'Text'), 2, 7, 3);
    expect(texts.slice(0, 2)).toEqual([
      ["what's changed", '', 'Open the new library'],
      ["what's changed", '', 'Move the contact centre'],
    ]);
    expect(texts.slice(2)).toEqual([
      ['last year we', 'Build', '30 homes'],
      ['last year we', '', 'Retrofit 100 homes'],
      ['this year we will', '', ''],
    ]);
  });

  test('plan year and quarter move on, and running text that names the year is named', async () => {
    const { workbook, report } = await rolled();
    const details = sheetNamed(workbook, 'Plan details');
    expect([details.value(1, 1), details.value(2, 1)]).toEqual(['2023/24', 'Q1']);
    const named = report.findings.filter(({ code }) => code === 'year-in-text').map(({ cell }) => cell);
    expect(named).toContain('Text!C2');
    expect(sheetNamed(workbook, 'Text').value(1, 2)).toBe('People are safe, as in 2022/23 and before');
  });

  test('a check of the new year finds only what is to fill in', async () => {
    const { commands } = await rolled();
    const { findings, quarter } = reportOf(await commands.check());
    expect(quarter).toBe('Q1');
    expect(findings.map(({ code }) => code)).toEqual(['to-fill-in']);
  });

  test('a year later, with figures, it rolls on again', async () => {
    const { workbook, commands } = await rolled();
    sheetNamed(workbook, 'KPIs').setCell(1, 4, { value: '86%' });
    const report = reportOf(await commands.rollForward());
    expect([report.from, report.to]).toEqual(['2023/24', yearAfter('2023/24')]);
  });
});

describe('what cannot be rolled', () => {
  test('a workbook that names no plan year is refused with the way to name it', async () => {
    const kpis = [
      ['Ref', 'KPI', 'Target', 'Q1', 'Q2', 'RAG'],
      ['1', 'Calls answered', '90%', '91%', '', ''],
    ];
    const { commands } = await sitDown(workbookOf(kpis));
    const refusal = refusalOf(await commands.rollForward());
    expect(refusal.code).toBe('no-plan-year');
    expect(refusal.message).toContain('--set planYear=2022/23');
    expect(reportOf(await commands.rollForward({ details: { planYear: '2022/23' } })).to).toBe('2023/24');
  });

  test('plans of two years are refused until one is named', async () => {
    const file = openSample();
    const other = file.workbook.addSheet('Plan 2021-22');
    fill(other, [
      ['Business Plan 2021/22'],
      [],
      ['Section', 'Heading', 'Text'],
      ['Our aims are', 'Safe', 'People are safe'],
      ['In 2021/22 we will:', '', 'Build homes'],
    ]);
    const { commands } = await sitDown(file);
    const refusal = refusalOf(await commands.rollForward());
    expect(refusal.code).toBe('several-years');
    expect(refusal.message).toContain('“Plan 2021-22” (2021/22)');
  });

  test('a protected sheet stops it before anything is written', async () => {
    const file = ownPlan();
    sheetNamed(file.workbook, 'Actions').protected = true;
    const { commands, workbook } = await sitDown(file);
    expect(refusalOf(await commands.rollForward()).code).toBe('sheet-protected');
    expect(sheetNamed(workbook, 'Plan details').value(1, 1)).toBe('2022/23');
    expect(workbook.sheets).toHaveLength(4);
  });

  test('a sheet that is not there is named', async () => {
    const { commands } = await sitDown(ownPlan());
    expect(refusalOf(await commands.rollForward({ sheet: 'Plan' })).code).toBe('no-such-sheet');
  });
});

test('an action that moves up shows its due date as before, also over one whose date was in words', async () => {
  const file = workbookOf(
    [
      ['Ref', 'Milestone', 'By when', 'Status'],
      ['M1', 'Let the contract', 46_295, 'Completed'],
      ['M2', 'Move the licences online', 'Q4', 'On track'],
      ['M3', 'Open the play area', 46_416, 'On track'],
    ],
    'Plan 2026-27',
  );
  const sheet = sheetNamed(file.workbook, 'Plan 2026-27');
  const style = file.workbook.styles.derive(0, { numberFormat: 'dd/mm/yyyy' });
  for (const row of [1, 3]) sheet.setCell(row, 2, { style });
  const { commands, workbook } = await sitDown(file);
  const report = reportOf(await commands.rollForward({ details: { planYear: '2026/27' } }));
  const rolled = snapshotOf(workbook).sheets.find(({ name }) => name === 'Plan 2027-28');
  expect(rolled?.text.slice(1, 3).map(([, , due]) => due)).toEqual(['Q4', '29/01/2027']);
  const told = snapshotOf(workbook).sheets.find(({ name }) => name === report.changes);
  expect(told?.text.flat().filter((text) => text === '29/01/2027' || text === '46416')).toEqual([
    '29/01/2027',
    '29/01/2027',
  ]);
});
