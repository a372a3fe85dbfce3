import { newFile } from '../../../src/workbench/file/openFile';
import { manyKpis, openSample, refusalOf, reportOf, sitDown, workbookOf } from '../onWorkbook';

describe('check on the published Quarter 1 workbook, without any settings', () => {
  const checked = async () => reportOf(await (await sitDown(openSample())).commands.check());

  test('each of the 22 rows appears once, with its ref', async () => {
    const { rows } = await checked();
    expect(rows.map(({ ref }) => ref).join(' ')).toBe(
      '1.1 1.2 1.4 1.5 1.6 1.8 2.1 2.6 2.8 2.9 3.2 3.3 3.4 3.6 4.1 4.2 4.4 4.5 4.7 4.8 5.5 5.6',
    );
  });

  test('1.5 is Amber, and its published Red is named as differing', async () => {
    const { rows, findings, quarter } = await checked();
    const row = rows.find(({ ref }) => ref === '1.5');
    expect(quarter).toBe('Q1');
    expect(row).toMatchObject({
      sheet: 'Appendix 1',
      row: 15,
      rag: 'Amber',
      published: 'Red',
      target: '75%',
      measure: '69%',
    });
    expect(row?.why).toBe(
      '69% against 75%: 8.0% short, inside the 10% tolerance (67.5%): Amber. Published Red: differs.',
    );
    expect(row?.findings).toContain('rag-differs');
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'rag-differs', cell: "'Appendix 1'!E15" }),
    );
  });

  test.each([
    ['1.2', 'headline-needed'],
    ['2.8', 'headline-needed'],
    ['4.7', 'headline-needed'],
    ['2.9', 'profile-needed'],
    ['4.5', 'profile-needed'],
  ])('%s is not coloured: %s', async (ref, code) => {
    const row = (await checked()).rows.find((one) => one.ref === ref);
    expect(row?.rag).toBe('N/A');
    expect(row?.findings).toContain(code);
  });

  test('the two-page plan’s KPI list has no RAG column: it is named and left alone', async () => {
    const { tables, findings } = await checked();
    expect(tables.map(({ sheet, range }) => `${sheet} ${range}`)).toEqual(['Appendix 1 A3:F57']);
    expect(findings.filter(({ code }) => code === 'table-not-checked')).toHaveLength(1);
  });
});

describe('check', () => {
  test('costs the same round trips for 10 rows and for 10,000', async () => {
    const few = await sitDown(workbookOf(manyKpis(10)));
    const many = await sitDown(workbookOf(manyKpis(10_000)));
    const tripsOfMany = await many.roundTrips(() => many.commands.check());
    // Globals belong to the desk that was laid last, so the first is laid again.
    const again = await sitDown(few.file);
    expect(await again.roundTrips(() => again.commands.check())).toBe(tripsOfMany);
    expect(tripsOfMany).toBeLessThanOrEqual(3);
  });

  test('changes nothing: what is saved is the file that was opened', async () => {
    const { commands, file } = await sitDown(openSample());
    const before = openSample().save();
    reportOf(await commands.check());
    expect(Buffer.from(file.save()).equals(Buffer.from(before))).toBe(true);
  });

  test('a tolerance given for this run counts', async () => {
    const desk = await sitDown(
      workbookOf([
        ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'],
        ['1', 'Share closed in time', '80%', '76%', ''],
      ]),
    );
    const ragAt = async (tolerance: number) =>
      reportOf(await desk.commands.check({ details: { tolerance } })).rows[0]?.rag;
    expect(await ragAt(10)).toBe('Amber');
    expect(await ragAt(2)).toBe('Red');
  });

  test('an empty workbook, one without KPIs and a sheet that is not there are refused in words', async () => {
    const empty = await sitDown(newFile());
    expect(refusalOf(await empty.commands.check()).message).toBe(
      'The workbook is empty: no cell holds anything. Add a KPI table first.',
    );
    const rota = await sitDown(
      workbookOf([
        ['Name', 'Mon'],
        ['Amina', 7],
      ]),
    );
    expect(refusalOf(await rota.commands.check()).code).toBe('no-kpi-table');
    expect(refusalOf(await rota.commands.check({ sheet: 'Nope' })).message).toMatch(
      /no sheet .Nope.. The workbook has .KPIs./,
    );
  });

  test('while a cell is being edited it says what to press', async () => {
    const { commands, host } = await sitDown(openSample());
    host.faults.add({ batch: 0, call: 'InvalidOperationInCellEditMode' });
    expect(refusalOf(await commands.check()).message).toMatch(/Press Enter/);
  });
});
