import type { CheckReport, RowReport } from '../../../src/commands/check/report';
import {
  againSentence,
  checkSentence,
  colouredSentence,
  rowCell,
  quarterOptions,
  missingColumns,
} from '../../../src/taskpane/check/checkWords';
import type { TableReport } from '../../../src/commands/tables/report';
import { reportOf, sitDown, workbookOf } from '../../commands/onWorkbook';

const row = (number: number): RowReport => ({
  sheet: 'Appendix 1',
  row: number,
  ref: `1.${number}`,
  kpi: 'Visits',
  target: '75%',
  measure: '69%',
  rag: 'Amber',
  published: '',
  colour: 'Amber',
  why: '69% against 75%: Amber.',
  byRule: 'Amber',
  overridden: false,
  findings: [],
});

const report = (rows: number, counts: CheckReport['counts'], findings: number): CheckReport => ({
  quarter: 'Q1',
  tables: [],
  rows: Array.from({ length: rows }, (_, n) => row(n + 1)),
  counts,
  colours: counts,
  reported: counts.Green + counts.Amber + counts.Red,
  notReported: counts['N/A'],
  countSentences: [],
  palette: 'colour-blind safe',
  findings: Array.from({ length: findings }, () => ({
    severity: 'warning',
    code: 'headline-needed',
    cell: '',
    message: 'Choose one.',
  })),
});

test('a check is told with the number of each word and of the findings', () => {
  expect(checkSentence(report(22, { Green: 17, Amber: 2, Red: 1, 'N/A': 2 }, 7))).toBe(
    '22 KPIs checked: 17 Green, 2 Amber, 1 Red and 2 N/A. 7 findings.',
  );
});

test('thousands are written as people write them', () => {
  expect(checkSentence(report(1200, { Green: 0, Amber: 1200, Red: 0, 'N/A': 0 }, 0))).toBe(
    '1,200 KPIs checked: 1,200 Amber. No findings.',
  );
});

test('words that no KPI has are left out, and one KPI is not called KPIs', () => {
  expect(checkSentence(report(1, { Green: 1, Amber: 0, Red: 0, 'N/A': 0 }, 0))).toBe(
    '1 KPI checked: 1 Green. No findings.',
  );
});

test('a table without rows is told without verdicts', () => {
  expect(checkSentence(report(0, { Green: 0, Amber: 0, Red: 0, 'N/A': 0 }, 1))).toBe(
    'No KPIs checked. 1 finding.',
  );
});

test('a check that followed a change says whose change it was', () => {
  const after = report(22, { Green: 14, Amber: 5, Red: 1, 'N/A': 2 }, 1);
  expect(againSentence(after, 'you')).toBe(
    'Checked again after your change: 14 Green, 5 Amber, 1 Red and 2 N/A. 1 finding.',
  );
  expect(againSentence(after, 'a colleague')).toMatch(/^Checked again after a colleague’s change: 14 Green/);
  expect(againSentence(after)).toMatch(/^Checked again: 14 Green/);
});

test('a table that has lost its rows is told as one without KPIs', () => {
  expect(againSentence(report(0, { Green: 0, Amber: 0, Red: 0, 'N/A': 0 }, 0), 'you')).toBe(
    'Checked again after your change: no KPIs. No findings.',
  );
});

test('a colouring names the cells that it coloured', () => {
  expect(colouredSentence(["'Appendix 1'!E4:E40", 'Plan!K2:K9'])).toBe(
    "RAG cells coloured: 'Appendix 1'!E4:E40 and Plan!K2:K9.",
  );
});

test('where there is no RAG column, nothing is said to be coloured', () => {
  expect(colouredSentence([])).toBe('No RAG column was found, so nothing was coloured.');
});

describe('row cell', () => {
  const table = (sheet: string, range: string, columns: Record<string, string>): TableReport => ({
    kind: 'kpis',
    sheet,
    range,
    columns,
    headings: {},
    transposed: false,
    name: '',
    certainty: 1,
    certainties: {},
    questions: [],
    lines: [],
    mapping: '',
  });

  const row = (sheet: string, number: number): RowReport => ({
    sheet,
    row: number,
    ref: '1.5',
    kpi: 'Visits',
    target: '',
    measure: '',
    rag: 'N/A',
    published: '',
    colour: 'N/A',
    why: '',
    byRule: 'N/A',
    overridden: false,
    findings: [],
  });

  test('the ref of the row is selected, on a sheet whose name needs quotes', () => {
    expect(rowCell(row('Appendix 1', 12), [table('Appendix 1', 'B3:F40', { ref: 'B', kpi: 'C' })])).toBe(
      "'Appendix 1'!B12",
    );
  });

  test('of two tables on a sheet, the one that holds the row counts', () => {
    const tables = [table('Plan', 'A1:F10', { ref: 'A' }), table('Plan', 'H12:M20', { ref: 'H' })];
    expect(rowCell(row('Plan', 10), tables)).toBe('Plan!A10');
    expect(rowCell(row('Plan', 12), tables)).toBe('Plan!H12');
    expect(rowCell(row('Plan', 20), tables)).toBe('Plan!H20');
  });

  test('a table without refs gives the name of the KPI', () => {
    expect(rowCell(row('Plan', 2), [table('Plan', 'A1:F10', { kpi: 'D', target: 'E' })])).toBe('Plan!D2');
  });

  test('a row outside every table, or on another sheet, gives column A', () => {
    const tables = [table('Plan', 'C1:F10', { ref: 'C' })];
    expect(rowCell(row('Plan', 11), tables)).toBe('Plan!A11');
    expect(rowCell(row('Other', 5), tables)).toBe('Other!A5');
  });
});

describe('quarter options', () => {
  test('before a check the first choice only says that the workbook decides', () => {
    expect(quarterOptions(undefined)[0]).toEqual(['', 'As the workbook says']);
  });

  test('after a check it says which quarter the workbook named, or that it named none', () => {
    expect(quarterOptions('Q1')[0]).toEqual(['', 'As the workbook says: Quarter 1']);
    expect(quarterOptions('')[0]).toEqual(['', 'As the workbook says (it names none)']);
  });

  test('the quarters are those of a council’s year, from April', () => {
    expect(quarterOptions('Q4').slice(1)).toEqual([
      ['Q1', 'Quarter 1, April to June'],
      ['Q2', 'Quarter 2, July to September'],
      ['Q3', 'Quarter 3, October to December'],
      ['Q4', 'Quarter 4, January to March'],
    ]);
  });
});

describe('missing columns', () => {
  const check = async (headings: readonly string[], ...rows: (string | number)[][]) => {
    const { commands } = await sitDown(workbookOf([headings, ...rows]));
    return missingColumns(reportOf(await commands.check()));
  };

  const plain = ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'];

  test('a list with a Red KPI is offered reasons and actions', async () => {
    const missing = await check(
      plain,
      ['1.1', 'Share of cases closed in time', '80%', '20%', 'Red'],
      ['1.2', 'Share of calls answered in time', '80%', '90%', 'Green'],
    );
    expect(missing.map(({ field, why }) => [field, why])).toEqual([
      ['reasons', '1 KPI Red or Amber'],
      ['actions', '1 KPI Red or Amber'],
    ]);
  });

  test('one that has them, or has only Green, is offered nothing', async () => {
    expect(
      await check(
        [...plain, 'Reasons for performance', 'Actions planned'],
        ['1.1', 'Share of cases closed in time', '80%', '20%', 'Red', 'A flood', 'More staff'],
      ),
    ).toEqual([]);
    expect(await check(plain, ['1.1', 'Share of cases closed in time', '80%', '90%', 'Green'])).toEqual([]);
  });

  test('where it is not known which way is better, “Good is” is offered', async () => {
    const missing = await check(plain, ['1.1', 'Widgets', '80', '60', '']);
    expect(missing.map(({ field }) => field)).toContain('goodIs');
  });
});
