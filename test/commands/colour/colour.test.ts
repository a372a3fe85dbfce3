import type { Sheet } from '../../../src/xlsx/model/sheet';
import { openFile } from '../../../src/workbench/file/openFile';
import { ownMark } from '../../../src/sheets/ragFormats';
import { manyKpis, openSample, refusalOf, reportOf, sheetNamed, sitDown, workbookOf } from '../onWorkbook';

const formulas = ({ conditionalFormats }: Sheet) =>
  conditionalFormats.map(({ rule }) => (rule.type === 'custom' ? rule.formula : rule.type));
const ours = (sheet: Sheet) => formulas(sheet).filter((formula) => formula.includes(ownMark));

describe('colour on the published Quarter 1 workbook', () => {
  test('three formats by the word stand on the RAG column, and are there after saving and opening again', async () => {
    const { commands, workbook, file } = await sitDown(openSample());
    const { coloured } = reportOf(await commands.colour());
    expect(coloured).toEqual(["'Appendix 1'!E4:E57"]);
    expect(ours(sheetNamed(workbook, 'Appendix 1'))).toHaveLength(3);
    const reopened = sheetNamed(openFile(file.save()).workbook, 'Appendix 1');
    expect(ours(reopened)).toHaveLength(3);
    expect(reopened.conditionalFormats.map(({ style }) => style.fill).sort()).toEqual([
      '#009E73',
      '#D55E00',
      '#F0E442',
    ]);
  });

  test('the officer’s words stay, even where the rule differs', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.colour());
    expect(sheetNamed(workbook, 'Appendix 1').value(14, 4)).toBe('Red');
  });

  test('twice gives the same as once, and the officer’s own formats stay', async () => {
    const { commands, workbook } = await sitDown(openSample());
    const sheet = sheetNamed(workbook, 'Appendix 1');
    const rota = formulas(sheetNamed(workbook, 'Rota'));
    reportOf(await commands.colour());
    const once = [...formulas(sheet)].sort();
    reportOf(await commands.colour());
    expect([...formulas(sheet)].sort()).toEqual(once);
    expect(formulas(sheetNamed(workbook, 'Rota'))).toEqual(rota);
  });

  test('Restore takes the colours out again, once', async () => {
    const { commands, workbook } = await sitDown(openSample());
    reportOf(await commands.colour());
    reportOf(await commands.restore());
    expect(ours(sheetNamed(workbook, 'Appendix 1'))).toEqual([]);
    expect(refusalOf(await commands.restore()).code).toBe('nothing-to-restore');
  });
});

describe('colour', () => {
  test('empty RAG cells get the rule’s word; Restore empties them', async () => {
    const { commands, workbook } = await sitDown(workbookOf(manyKpis(4)));
    const words = () => [1, 2, 3, 4].map((row) => sheetNamed(workbook, 'KPIs').value(row, 4));
    reportOf(await commands.colour());
    expect(words()).toEqual(['Amber', 'Green', 'Green', 'Amber']);
    reportOf(await commands.restore());
    expect(words()).toEqual([null, null, null, null]);
  });

  test('costs the same round trips for 10 rows and for 10,000', async () => {
    const few = await sitDown(workbookOf(manyKpis(10)));
    const trips = await few.roundTrips(() => few.commands.colour());
    const many = await sitDown(workbookOf(manyKpis(10_000)));
    expect(await many.roundTrips(() => many.commands.colour())).toBe(trips);
    expect(trips).toBeLessThanOrEqual(6);
  });

  test('20,000 words and their Restore go in a request that Excel on the web takes', async () => {
    const { commands, workbook, host } = await sitDown(workbookOf(manyKpis(20_000)));
    reportOf(await commands.colour());
    const words = () => [1, 10_000, 20_000].map((row) => sheetNamed(workbook, 'KPIs').value(row, 4));
    expect(words()).toEqual(['Amber', 'Amber', 'Green']);
    reportOf(await commands.restore());
    expect(words()).toEqual([null, null, null]);
    expect(host.statistics.largestRequest).toBeLessThan(5 * 1024 * 1024);
  });

  test('words that stand between the empty cells stay as they are, formulas too', async () => {
    const { commands, workbook } = await sitDown(workbookOf(manyKpis(4)));
    const sheet = sheetNamed(workbook, 'KPIs');
    sheet.setCell(2, 4, { value: 'Red', formula: 'UPPER("r")&"ed"' });
    reportOf(await commands.colour());
    expect([1, 2, 3, 4].map((row) => sheet.value(row, 4))).toEqual(['Amber', 'Red', 'Green', 'Amber']);
    reportOf(await commands.restore());
    expect(sheet.cell(2, 4)).toMatchObject({ value: 'Red', formula: 'UPPER("r")&"ed"' });
    expect([1, 3, 4].map((row) => sheet.value(row, 4))).toEqual([null, null, null]);
  });

  test('a protected sheet is refused in words, and nothing is written', async () => {
    const { commands, workbook, file } = await sitDown(openSample());
    sheetNamed(workbook, 'Appendix 1').protected = true;
    const before = Buffer.from(file.save());
    expect(refusalOf(await commands.colour()).message).toMatch(
      /“Appendix 1” is protected, so nothing was changed/,
    );
    expect(Buffer.from(file.save()).equals(before)).toBe(true);
  });

  test('if Excel stops half-way, what was done is taken back', async () => {
    const { commands, workbook, host } = await sitDown(workbookOf(manyKpis(3)));
    const sheet = sheetNamed(workbook, 'KPIs');
    host.faults.add({ batch: 3, action: -1, code: 'GeneralException' });
    const { code } = refusalOf(await commands.colour());
    expect(code).toBe('excel-general-exception');
    expect(ours(sheet)).toEqual([]);
    expect([1, 2, 3].map((row) => sheet.value(row, 4))).toEqual([null, null, null]);
  });
});
