import { openFile } from '../../src/workbench/file/openFile';
import { richWorkbook } from '../fixtures/richWorkbook';
import {
  fill,
  kpiHeadings,
  manyKpis,
  refusalOf,
  reportOf,
  sheetNamed,
  sitDown,
  workbookOf,
} from './onWorkbook';

const rows = [
  [...kpiHeadings],
  ['1.1', 'Share of cases closed in time', '80%', '76%', ''],
  ['1.2', 'Calls answered within a minute', '90%', '95%', 'Green'],
  ['1.3', 'Repairs finished at the first visit', '85%', '60%', ''],
];

const messages = (findings: readonly { message: string }[]) => findings.map(({ message }) => message);

describe('a list under a filter', () => {
  function filtered() {
    const file = workbookOf(rows, 'Q1');
    const sheet = sheetNamed(file.workbook, 'Q1');
    sheet.filtered = true;
    sheet.setRow(1, { hidden: true });
    sheet.setRow(3, { hidden: true });
    return file;
  }

  test('all rows are checked, and the finding says so', async () => {
    const { commands } = await sitDown(filtered());
    const { rows: checked, findings } = reportOf(await commands.check());
    expect(checked.map(({ rag }) => rag)).toEqual(['Amber', 'Green', 'Red']);
    expect(messages(findings)).toContain('2 rows of “Q1” are hidden by a filter; they are checked too.');
  });

  test('is coloured whole: the words go into their own rows and the filter stays', async () => {
    const file = filtered();
    const { commands, workbook } = await sitDown(file);
    reportOf(await commands.colour());
    const sheet = sheetNamed(workbook, 'Q1');
    expect([1, 2, 3].map((row) => sheet.value(row, 4))).toEqual(['Amber', 'Green', 'Red']);
    expect([...sheet.rowFormats].filter(([, { hidden }]) => hidden).map(([row]) => row)).toEqual([1, 3]);
  });
});

describe('a very hidden sheet with a KPI list', () => {
  function hidden() {
    const file = workbookOf([['Cover']], 'Cover');
    const sheet = file.workbook.addSheet('Register');
    fill(sheet, rows);
    sheet.visibility = 'VeryHidden';
    return file;
  }

  test('is read and named, and stays hidden', async () => {
    const { commands, workbook } = await sitDown(hidden());
    const { rows: checked, findings } = reportOf(await commands.check());
    expect(checked).toHaveLength(3);
    expect(messages(findings)).toContain('The sheet “Register” is hidden; what stands there is read too.');
    expect(refusalOf(await commands.selectCell('Register!A2')).code).toBe('sheet-hidden');
    reportOf(await commands.colour());
    expect(sheetNamed(workbook, 'Register').visibility).toBe('VeryHidden');
  });

  test('no table is added where nobody would see it', async () => {
    const { commands } = await sitDown(hidden());
    const { code, message } = refusalOf(await commands.addTable({ kind: 'edi', sheet: 'Register' }));
    expect([code, message]).toEqual([
      'sheet-hidden',
      'The sheet “Register” is hidden. Unhide it, or choose another sheet, then add the table.',
    ]);
  });
});

describe('a protected sheet', () => {
  test('is checked; whatever would change it is refused by its name, with nothing changed', async () => {
    const file = workbookOf(rows, 'Q1');
    sheetNamed(file.workbook, 'Q1').protected = true;
    const before = Buffer.from(file.save());
    const { commands } = await sitDown(file);
    const { findings } = reportOf(await commands.check());
    const cellFix = findings
      .flatMap(({ fixes = [] }) => fixes)
      .find(({ edits }) => edits.some(({ kind }) => kind === 'cell'));
    const jobs = [
      await commands.colour(),
      await commands.addColumns({ fields: ['goodIs'] }),
      await commands.addTable({ kind: 'edi', sheet: 'Q1', at: 'H1' }),
      ...(cellFix ? [await commands.applyFixes([cellFix], '')] : []),
    ];
    for (const job of jobs) {
      expect(refusalOf(job).code).toBe('sheet-protected');
      expect(refusalOf(job).message).toContain('“Q1”');
    }
    expect(Buffer.from(file.save()).equals(before)).toBe(true);
  });
});

describe('merged RAG cells', () => {
  test('one over two rows keeps its merge and is coloured once', async () => {
    const file = workbookOf(
      [
        [...kpiHeadings],
        ['1.1', 'Share of cases closed in time', '80%', '76%', 'Amber'],
        ['', 'Share of letters answered in time', '80%', '77%', ''],
        ['1.2', 'Calls answered within a minute', '90%', '95%', 'Green'],
      ],
      'Q1',
    );
    const sheet = sheetNamed(file.workbook, 'Q1');
    const merge = { row: 1, column: 4, rows: 2, columns: 1 };
    sheet.merges.push(merge);
    const { commands } = await sitDown(file);
    reportOf(await commands.colour());
    expect(sheet.merges).toEqual([merge]);
    expect([1, 2, 3].map((row) => sheet.value(row, 4))).toEqual(['Amber', null, 'Green']);
  });
});

describe('large workbooks', () => {
  test('10,000 rows are coloured and get a column', async () => {
    const { commands, workbook } = await sitDown(workbookOf(manyKpis(10_000), 'Q1'));
    expect(reportOf(await commands.colour()).rows).toHaveLength(10_000);
    const { range } = reportOf(await commands.addColumns({ fields: ['goodIs'] }));
    expect(range).toBe('A1:F10001');
    expect(sheetNamed(workbook, 'Q1').value(10_000, 4)).not.toBeNull();
  });

  test('200 columns beside the list: read, and what is in the way of a new column is named', async () => {
    const months = Array.from({ length: 195 }, (_, index) => `Note ${index + 1}`);
    const wide = rows.map((row, index) => [
      ...row,
      ...(index === 0 ? months : months.map((note) => `${note}, row`)),
    ]);
    const { commands, workbook } = await sitDown(workbookOf(wide, 'Q1'));
    expect(reportOf(await commands.check()).rows.map(({ rag }) => rag)).toEqual(['Amber', 'Green', 'Red']);
    const { range } = reportOf(await commands.addColumns({ fields: ['goodIs'] }));
    expect(range).toBe('A1:GS4');
    expect(sheetNamed(workbook, 'Q1').value(0, 200)).toBe('Good is');
  });
});

describe('values as they are', () => {
  const value = (column: number, change: Parameters<ReturnType<typeof sheetNamed>['setCell']>[2]) => {
    const file = workbookOf(
      [[...kpiHeadings], ['1.1', 'Share of cases closed in time', '80%', '', '']],
      'Q1',
    );
    sheetNamed(file.workbook, 'Q1').setCell(1, column, change);
    return file;
  };

  test('a formula is read by its value, and neither a fix nor colour replaces it', async () => {
    const file = workbookOf([[...kpiHeadings], ['1.1', 'Share of cases closed in time', 0.8, '', '']], 'Q1');
    const sheet = sheetNamed(file.workbook, 'Q1');
    sheet.setCell(1, 2, { style: file.workbook.styles.derive(0, { numberFormat: '0%' }) });
    sheet.setCell(1, 3, {
      formula: 'C2*0.95',
      value: 0.76,
      style: file.workbook.styles.derive(0, { numberFormat: '0%' }),
    });
    sheet.setCell(1, 4, { formula: 'IF(D2>C2,"Green","Red")', value: 'Red' });
    const { commands } = await sitDown(file);
    const { rows: checked, findings } = reportOf(await commands.check());
    expect(checked.map(({ rag, measure, published }) => [rag, measure, published])).toEqual([
      ['Amber', '76%', 'Red'],
    ]);
    const fixes = findings.flatMap(({ fixes: each = [] }) => each);
    const recolour = fixes.find(({ edits }) => edits.some(({ kind }) => kind === 'cell'));
    if (!recolour) throw new Error('No change of the colour was offered.');
    expect(refusalOf(await commands.applyFixes([recolour], '')).code).toBe('cell-calculated');
    reportOf(await commands.colour());
    expect([sheet.cell(1, 3)?.formula, sheet.cell(1, 4)?.formula]).toEqual([
      'C2*0.95',
      'IF(D2>C2,"Green","Red")',
    ]);
  });

  test('a formula that shows nothing in the RAG column is not filled with a word', async () => {
    const file = value(4, { formula: 'IF(D2="","","Red")', value: '' });
    fill(sheetNamed(file.workbook, 'Q1'), [['76%']], 1, 3);
    const { commands, workbook } = await sitDown(file);
    reportOf(await commands.colour());
    expect(sheetNamed(workbook, 'Q1').cell(1, 4)?.formula).toBe('IF(D2="","","Red")');
  });

  test('rich text is read as its text and keeps its runs', async () => {
    const bytes = richWorkbook();
    const file = openFile(bytes);
    const { commands } = await sitDown(file);
    reportOf(await commands.colour());
    const again = openFile(file.save()).workbook;
    expect(again.sheets[0]?.value(0, 0)).toMatch(/ \(draft\)$/);
  });
});

describe('a workbook opened for reading only', () => {
  test('can be worked on, and each change says that it has to be saved under another name', async () => {
    const file = workbookOf(rows, 'Q1');
    file.workbook.readOnly = true;
    const { commands } = await sitDown(file);
    const said =
      'The workbook is open for reading only. Save it under another name, or what was changed is lost.';
    expect(messages(reportOf(await commands.check()).findings)).not.toContain(said);
    expect(messages(reportOf(await commands.colour()).findings)).toContain(said);
    expect(messages(reportOf(await commands.addColumns({ fields: ['goodIs'] })).findings)).toContain(said);
    expect(messages(reportOf(await commands.addTable({ kind: 'edi' })).findings)).toContain(said);
  });
});
