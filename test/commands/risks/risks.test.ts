import { openFile } from '../../../src/workbench/file/openFile';
import { fill, openSample, refusalOf, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';

const headings = ['Risk code', 'Risk', 'Likelihood', 'Impact', 'Risk score', 'Rating'];

const manyRisks = (count: number) => [
  headings,
  ...Array.from({ length: count }, (_, at) => [`R${at + 1}`, `Risk number ${at + 1}`, 3, 4, 12, 'Amber']),
];

describe('risks of the published Quarter 1 workbook', () => {
  test('are eleven: 1 Red, 8 Amber, 2 Green; nothing contradicts, PE 4 is named', async () => {
    const { commands } = await sitDown(openSample());
    const { registers, risks, findings } = reportOf(await commands.risks());
    expect(registers).toEqual([
      expect.objectContaining({
        sheet: 'Appendix 2',
        quarter: 'Q1',
        counts: { Red: 1, Amber: 8, Green: 2, 'N/A': 0 },
      }),
    ]);
    expect(risks[0]).toMatchObject({
      sheet: 'Appendix 2',
      row: 4,
      code: 'DCCS HS 003',
      score: 16,
      rating: 'Red',
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findings.filter(({ message }) => message.includes('PE 004'))).toHaveLength(1);
  });

  test('are found by the check of the whole workbook too', async () => {
    const { commands } = await sitDown(openSample());
    const { findings } = reportOf(await commands.check());
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'risk-code-otherwise', cell: "'Appendix 2'!A16" }),
    );
  });
});

describe('the heat map', () => {
  test('is one new sheet whose counts are worked out, there after saving and opening', async () => {
    const { commands, file } = await sitDown(openSample());
    const made = reportOf(await commands.riskMap());
    expect(made).toMatchObject({ sheet: 'Risk heat map', placed: 4, unplaced: 7 });
    const sheet = sheetNamed(openFile(file.save()).workbook, 'Risk heat map');
    const values = [...sheet.cells.keys()].flatMap((row) =>
      Array.from({ length: 5 }, (_, column) => sheet.value(row, column)),
    );
    // Red, Amber, Green and the total, in the row of counts.
    const at = values.indexOf('By rating');
    expect(values.slice(at + 1, at + 5)).toEqual([1, 8, 2, 11]);
    expect(sheet.page.orientation).toBe('Landscape');
  });

  test('its list is taken for no register, and a second one gets a sheet of its own', async () => {
    const { commands } = await sitDown(openSample());
    const before = reportOf(await commands.risks()).registers;
    reportOf(await commands.riskMap());
    expect(reportOf(await commands.risks()).registers).toEqual(before);
    expect(reportOf(await commands.riskMap()).sheet).toBe('Risk heat map (2)');
  });

  test('Restore removes it, and no other sheet changed', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.riskMap());
    const changed = workbook.sheets.filter(({ changedParts }) => changedParts.size > 0);
    expect(changed.map(({ name }) => name)).toEqual(['Risk heat map']);
    reportOf(await commands.restore());
    expect(workbook.findSheet('Risk heat map')).toBeUndefined();
  });

  test('costs the same few round trips for 10 risks and for 1,000', async () => {
    const few = await sitDown(workbookOf(manyRisks(10), 'Risk register'));
    const trips = await few.roundTrips(() => few.commands.riskMap());
    const many = await sitDown(workbookOf(manyRisks(1000), 'Risk register'));
    expect(await many.roundTrips(() => many.commands.riskMap())).toBe(trips);
    expect(trips).toBeLessThanOrEqual(5);
    expect(await many.roundTrips(() => many.commands.risks())).toBeLessThanOrEqual(4);
  });

  test('follows the register: a score that changes moves its count', async () => {
    const { commands, workbook } = await sitDown(workbookOf(manyRisks(3), 'Risk register'));
    reportOf(await commands.riskMap());
    const map = sheetNamed(workbook, 'Risk heat map');
    const total = () => [1, 2, 3, 4].map((column) => map.value(3, column));
    expect(total()).toEqual([0, 3, 0, 3]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Risk register').getRange('C2:D2').values = [[4, 8]];
      await context.sync();
    });
    expect(total()).toEqual([1, 2, 0, 3]);
  });

  test('codes that look like formulas or dates stay text', async () => {
    const { commands, workbook } = await sitDown(
      workbookOf(
        [headings, ['=1+1', '-Flood', 3, 4, 12, 'Amber'], ['1/4', 'Fire', 3, 4, 12, 'Amber']],
        'Register',
      ),
    );
    reportOf(await commands.riskMap());
    const map = sheetNamed(workbook, 'Risk heat map');
    const values = [...map.cells.keys()].map((row) => map.value(row, 0));
    expect(values).toEqual(expect.arrayContaining(['=1+1', '1/4']));
  });
});

describe('what stands in the way', () => {
  test('no register, a sheet that is not there, a protected workbook', async () => {
    const rota = await sitDown(workbookOf([['Name'], ['Amina']]));
    expect(refusalOf(await rota.commands.risks()).code).toBe('no-risk-register');
    const { commands, workbook } = await sitDown(openSample());
    expect(refusalOf(await commands.risks({ sheet: 'Nowhere' })).code).toBe('no-such-sheet');
    expect(refusalOf(await commands.riskMap({ sheet: 'Appendix 1' })).message).toMatch(
      /on the sheet “Appendix 1”/,
    );
    workbook.structureProtected = true;
    expect(refusalOf(await commands.riskMap()).code).toBe('structure-protected');
  });

  test('a register of closed risks alone gives no map', async () => {
    const { commands } = await sitDown(
      workbookOf([headings, ['R1', 'Flood', 3, 4, 12, 'Closed']], 'Register'),
    );
    expect(refusalOf(await commands.riskMap()).code).toBe('no-open-risks');
  });

  test('if Excel stops the write, no sheet is left behind', async () => {
    const file = openSample();
    fill(file.workbook.addSheet('Notes'), [['DCCS HS 3 is urgent']]);
    const trips = await roundTripsOfMap();
    const { commands, workbook, host } = await sitDown(file);
    host.faults.add({ batch: trips - 1, action: 20, code: 'GeneralException' });
    expect(refusalOf(await commands.riskMap()).code).toBe('excel-general-exception');
    expect(workbook.findSheet('Risk heat map')).toBeUndefined();
  });
});

async function roundTripsOfMap(): Promise<number> {
  const { commands, roundTrips } = await sitDown(openSample());
  return roundTrips(() => commands.riskMap());
}
