import { openFile } from '../../../src/workbench/file/openFile';
import { fill, openSample, refusalOf, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';

describe('the published Quarter 1', () => {
  const open = async () => {
    const desk = await sitDown(openSample());
    return { ...desk, report: reportOf(await desk.commands.nextQuarter({ quarter: 'Q1' })) };
  };

  test('its sheet is copied beside it, emptied of figures and updates, with titles moved on', async () => {
    const { workbook, report } = await open();
    expect(report.opened).toEqual([{ sheet: 'Appendix 1 Q2', of: 'Appendix 1' }]);
    expect(workbook.sheets.map(({ name }) => name).slice(0, 2)).toEqual(['Appendix 1', 'Appendix 1 Q2']);
    const sheet = sheetNamed(workbook, 'Appendix 1 Q2');
    expect(sheet.value(0, 0)).toBe('Appendix 1 – Quarter 2 key performance indicators update');
    expect(sheet.value(11, 3)).toBe('Q2 KPI measures');
    expect(String(sheet.value(8, 0))).toMatch(/^Note: there is not a Q2 update/);
    expect([1, 2, 3, 4, 5].map((column) => sheet.value(14, column))).toEqual([
      'Increased proportion of new rough sleepers who sleep out just once',
      0.75,
      null,
      null,
      null,
    ]);
  });

  test('“Annual” stands on, for its figure is not due before Q4', async () => {
    const { workbook } = await open();
    expect(sheetNamed(workbook, 'Appendix 1 Q2').value(19, 3)).toBe('Annual');
  });

  test('the figures of Quarter 1 are as they were, and formats, merges and page set-up go with the copy', async () => {
    const before = sheetNamed(openSample().workbook, 'Appendix 1');
    const { workbook } = await open();
    const [first, second] = [sheetNamed(workbook, 'Appendix 1'), sheetNamed(workbook, 'Appendix 1 Q2')];
    for (const [row, cells] of before.cells)
      for (const [column, { value }] of cells) expect(first.value(row, column)).toBe(value);
    expect(second.merges).toEqual(first.merges);
    expect(second.styleAt(14, 2)).toBe(first.styleAt(14, 2));
    expect(second.columnWidth(1)).toBe(first.columnWidth(1));
    expect(second.page).toEqual(first.page);
  });

  test('a check is of Quarter 2 then, of Quarter 1 where it is asked for, and the copy is kept in the file', async () => {
    const { file } = await open();
    const { commands } = await sitDown(openFile(file.save()));
    const now = reportOf(await commands.check());
    expect([now.quarter, now.rows.length, now.counts['N/A']]).toEqual(['Q2', 22, 22]);
    const then = reportOf(await commands.check({ quarter: 'Q1' }));
    expect(then.rows.every(({ sheet }) => sheet === 'Appendix 1')).toBe(true);
    expect(then.rows.find(({ ref }) => ref === '1.5')?.measure).toBe('69%');
  });

  test('Restore removes the copy; opened twice, it is refused', async () => {
    const { commands, workbook } = await open();
    expect(refusalOf(await commands.nextQuarter({ quarter: 'Q1' })).code).toBe('already-open');
    reportOf(await commands.restore());
    expect(workbook.findSheet('Appendix 1 Q2')).toBeUndefined();
  });

  test('of 41 KPIs 20 are reported and 21 are not, those shown with their quarter', async () => {
    const { commands } = await sitDown(openSample());
    const report = reportOf(await commands.due({ quarter: 'Q1', details: { kpisInPlan: 41 } }));
    expect([report.inPlan, report.reported]).toEqual([41, 20]);
    const apart = report.kpis.filter(({ state }) => state !== 'reported').map(({ ref, due }) => [ref, due]);
    expect(apart).toEqual([
      ['2.6', 'once a year'],
      ['4.2', 'no target yet'],
    ]);
    expect(report.findings.find(({ code }) => code === 'kpis-not-shown')?.message).toMatch(/^19 of the 41/);
  });
});

/** KPIs with a column for each quarter, and directions in the officer's words. */
function byQuarter(quarter = 'Q2') {
  const file = workbookOf([
    ['Ref', 'KPI', 'Good is', 'Target', 'Q1', 'Q2', 'Q3', 'Q4', 'RAG', 'Direction of travel'],
    ['1', 'Calls answered in time', 'Higher', '90%', '80%', '85%', '', '', 'Amber', ''],
    ['2', 'Days to let a home', 'Lower', '20', '25', '28', '', '', 'Red', ''],
    ['3', 'Homes let', 'Higher', '50', '40', '40', '', '', 'Red', ''],
    ['4', 'Visits', 'Higher', '50', '40', '45', '', '', 'Amber', 'Getting better'],
    ['5', 'Survey', 'Higher', '50%', '', '45%', '', '', 'Amber', ''],
  ]);
  fill(file.workbook.addSheet('Plan details'), [
    ['Setting', 'Value'],
    ['Plan year', '2022/23'],
    ['Reporting quarter', quarter],
  ]);
  return file;
}

describe('a table with a column for each quarter', () => {
  test('stays as it is; directions are written where there is none, in the words of the column', async () => {
    const { commands, workbook } = await sitDown(byQuarter());
    const report = reportOf(await commands.nextQuarter());
    expect([report.from, report.to, report.opened, report.directions]).toEqual(['Q2', 'Q3', [], 3]);
    const sheet = sheetNamed(workbook, 'KPIs');
    expect([1, 2, 3, 4, 5].map((row) => sheet.value(row, 9))).toEqual([
      'Getting better',
      'Deteriorated',
      'Sustained',
      'Getting better',
      null,
    ]);
    expect(sheet.value(1, 5)).toBe('85%');
    expect(sheetNamed(workbook, 'Plan details').value(2, 1)).toBe('Q3');
  });

  test('colours of the last quarter are emptied by a click, not unasked', async () => {
    const { commands, workbook } = await sitDown(byQuarter());
    const { findings } = reportOf(await commands.nextQuarter());
    const sheet = sheetNamed(workbook, 'KPIs');
    expect(sheet.value(1, 8)).toBe('Amber');
    const fixes = findings.flatMap((finding) =>
      finding.code === 'updates-of-last-quarter' ? (finding.fixes ?? []) : [],
    );
    reportOf(await commands.applyFixes(fixes, ''));
    expect([1, 2, 3].map((row) => sheet.value(row, 8))).toEqual([null, null, null]);
  });

  test('after Q4 the year ends', async () => {
    const { commands } = await sitDown(byQuarter('Q4'));
    expect(refusalOf(await commands.nextQuarter()).code).toBe('year-ends');
  });

  test('a protected sheet stops it', async () => {
    const file = byQuarter();
    sheetNamed(file.workbook, 'Plan details').protected = true;
    const { commands } = await sitDown(file);
    expect(refusalOf(await commands.nextQuarter()).code).toBe('sheet-protected');
  });

  test('Restore takes directions and quarter back', async () => {
    const { commands, workbook } = await sitDown(byQuarter());
    reportOf(await commands.nextQuarter());
    reportOf(await commands.restore());
    expect(sheetNamed(workbook, 'KPIs').value(1, 9)).toBeNull();
    expect(sheetNamed(workbook, 'Plan details').value(2, 1)).toBe('Q2');
  });
});

test('figures of no quarter that is named are not copied: the officer is asked for it', async () => {
  const { commands } = await sitDown(
    workbookOf([
      ['Ref', 'KPI', 'Target', 'Measure', 'RAG'],
      ['1', 'Calls answered', '90%', '91%', 'Green'],
    ]),
  );
  expect(refusalOf(await commands.nextQuarter()).code).toBe('quarter-needed');
  expect(refusalOf(await commands.nextQuarter({ quarter: 'Q1' })).code).toBe('nothing-to-open');
});
