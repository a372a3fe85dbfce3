import { kpiHeadings, reportOf, sheetNamed, sitDown, workbookOf } from './onWorkbook';

const row = (target: string | number, measure: string | number, ref = '1.1') => [
  ref,
  'Share of cases closed in time',
  target,
  measure,
  '',
];

/** The only row's verdict and the codes of its findings. */
async function verdict(...cells: Parameters<typeof row>) {
  const { commands } = await sitDown(workbookOf([[...kpiHeadings], row(...cells)]));
  const { rows, findings } = reportOf(await commands.check());
  return { rag: rows[0]?.rag, rows, findings };
}

describe('bad input: a finding each, and nothing lost', () => {
  test('a table without a target column', async () => {
    const { commands } = await sitDown(
      workbookOf([
        ['Ref', 'KPI', 'Q1 measure', 'RAG'],
        ['1.1', 'Share of cases closed in time', '76%', 'Green'],
      ]),
    );
    const { rows, findings } = reportOf(await commands.check());
    expect(rows.map(({ rag }) => rag)).toEqual(['N/A']);
    expect(findings.map(({ code }) => code)).toContain('no-target-column');
  });

  test('a cell with 30,000 characters', async () => {
    const { rag, findings } = await verdict('80%', 'Performance 76% '.repeat(1900));
    expect(rag).toBe('N/A');
    expect(findings.length).toBeGreaterThan(0);
    for (const { message } of findings) expect(message.length).toBeLessThan(1000);
  });

  test('1,048,000 empty rows formatted as a table', async () => {
    const file = workbookOf([[...kpiHeadings], row('80%', '76%')]);
    const sheet = sheetNamed(file.workbook, 'KPIs');
    sheet.tables.push({
      id: '1',
      name: 'KPIs',
      area: { row: 0, column: 0, rows: 1_048_000, columns: kpiHeadings.length },
      showHeaders: true,
      showTotals: false,
      style: null,
      bandedRows: false,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: false,
      filterButtons: true,
      filtered: false,
      columns: kpiHeadings.map((name, index) => ({ id: index + 1, name })),
    });
    const { commands } = await sitDown(file);
    const { rows, coloured } = reportOf(await commands.colour());
    expect(rows.map(({ rag }) => rag)).toEqual(['Amber']);
    expect(coloured).toHaveLength(1);
  });

  test('formulas that came without values are calculated: check and colour give one answer', async () => {
    const file = workbookOf([[...kpiHeadings], row(0.9, '')]);
    const sheet = sheetNamed(file.workbook, 'KPIs');
    const percent = file.workbook.styles.derive(0, { numberFormat: '0%' });
    sheet.setCell(1, 2, { value: 0.9, style: percent });
    sheet.setCell(1, 3, { formula: '45/60', value: null, style: percent });
    const { commands } = await sitDown(file);
    const checked = reportOf(await commands.check());
    expect(checked.rows[0]).toMatchObject({ measure: '75%', rag: 'Red' });
    const coloured = reportOf(await commands.colour({}));
    expect(coloured.rows[0]).toMatchObject({ measure: '75%', rag: 'Red' });
    expect(sheet.value(1, 3)).toBe(0.75);
  });

  test('a formula that cannot be calculated here is N/A with that reason, and gets no colour', async () => {
    const file = workbookOf([[...kpiHeadings], row('90%', '')]);
    const sheet = sheetNamed(file.workbook, 'KPIs');
    sheet.setCell(1, 3, { formula: 'NOSUCH(1)', value: null });
    const { commands } = await sitDown(file);
    const { rows } = reportOf(await commands.colour({}));
    expect(rows[0]).toMatchObject({ rag: 'N/A' });
    expect(rows[0]?.why).toContain('has not been calculated');
    expect(sheet.value(1, 4)).toBeNull();
  });

  test('a cell in the last column, so that the used range is of whole rows', async () => {
    const file = workbookOf([[...kpiHeadings], row('80%', '76%')]);
    sheetNamed(file.workbook, 'KPIs').setCell(1, 16_383, { value: 'stray' });
    const { commands } = await sitDown(file);
    expect(reportOf(await commands.check()).rows.map(({ rag }) => rag)).toEqual(['Amber']);
    expect(reportOf(await commands.colour({})).rows.map(({ rag }) => rag)).toEqual(['Amber']);
  });

  test.each(['#N/A', '#DIV/0!', '#REF!'] as const)('%s where a figure belongs', async (error) => {
    const file = workbookOf([[...kpiHeadings], row('80%', '')]);
    sheetNamed(file.workbook, 'KPIs').setCell(1, 3, { value: { error } });
    const { commands } = await sitDown(file);
    const { rows, findings } = reportOf(await commands.check());
    expect(rows[0]?.rag).toBe('N/A');
    expect(findings.some(({ cell, message }) => cell === 'KPIs!D2' && message.includes(error))).toBe(true);
  });

  test('a date where a figure belongs', async () => {
    const file = workbookOf([[...kpiHeadings], row('80%', '')]);
    const { styles } = file.workbook;
    sheetNamed(file.workbook, 'KPIs').setCell(1, 3, {
      value: 42_916,
      style: styles.derive(0, { numberFormat: 'dd/mm/yyyy' }),
    });
    const { commands } = await sitDown(file);
    const { rows, findings } = reportOf(await commands.check());
    expect(rows[0]?.rag).toBe('N/A');
    expect(findings.some(({ cell }) => cell === 'KPIs!D2')).toBe(true);
  });

  test('two numbers run together are not read as one', async () => {
    expect((await verdict('80%', '185,00')).rag).toBe('N/A');
  });
});
