import { readFileSync } from 'node:fs';
import type { OverviewFile } from '../../../src/commands/overview/report';
import { makeDepartment } from '../../../bench/overview/makeDepartment';
import { compareWithTruth } from '../../../bench/overview/compareWithTruth';
import { makeRandom } from '../../../bench/recognise/random';
import { newFile } from '../../../src/workbench/file/openFile';
import { readFile } from '../../../src/xlsx/readFile';
import {
  fill,
  manyKpis,
  openSample,
  refusalOf,
  reportOf,
  samplePath,
  sheetNamed,
  sitDown,
  workbookOf,
} from '../onWorkbook';

const given = (name: string, bytes: Uint8Array): OverviewFile => ({ name, read: async () => bytes });
const sample = () => given('q1-2017.xlsx', readFileSync(samplePath));
const many = (count: number, seed = 7) => {
  const random = makeRandom(seed);
  return Array.from({ length: count }, (_, index) => makeDepartment(random, index + 1));
};
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
const small = (name: string, rows: readonly (readonly (string | number)[])[]) =>
  given(name, workbookOf(rows).save());
const headings = ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG', 'Reasons for performance', 'Actions planned'];

describe('the sample', () => {
  test('is counted as published: 17 Green, 2 Amber, 1 Red, and the colour that the rule gives otherwise beside', async () => {
    const { commands } = await sitDown(newFile());
    const report = reportOf(await commands.overview({ files: [sample()] }));
    expect(report.departments).toMatchObject([
      {
        department: 'Department of Community and Children’s Services',
        quarter: 'Q1',
        planYear: '2017/18',
        counts: { Green: 17, Amber: 2, Red: 1, 'N/A': 2 },
        differs: 1,
        risks: { Red: 1, Amber: 8, Green: 2, 'N/A': 0 },
        variance: 134,
        aboveTarget: null,
        aboveAppetite: null,
      },
    ]);
  });

  test('each line says its file, sheet and cell, and that cell of the file holds what is said', async () => {
    const { commands, workbook } = await sitDown(newFile());
    reportOf(await commands.overview({ files: [sample()] }));
    const { cells } = sheetNamed(workbook, 'Red and Amber');
    const lines = [...cells.values()].map((row) => [...row.values()].map(({ value }) => value));
    const rough = lines.find((line) => line.includes('1.5'))?.filter((value) => value !== null);
    expect(rough?.slice(-3)).toEqual(['q1-2017.xlsx', 'Appendix 1', 'E15']);
    const source = readFile(readFileSync(samplePath)).sheets.find(({ name }) => name === 'Appendix 1');
    expect(source?.text[14]?.[4]).toBe('Red');
  });
});

describe('many departments', () => {
  test('every count, sum and cluster is that of the generator, whatever signs a department uses', async () => {
    const made = many(12);
    const desk = await sitDown(newFile());
    reportOf(await desk.commands.overview({ files: made.map(({ name, bytes }) => given(name, bytes)) }));
    const { compared, differences } = compareWithTruth(
      desk.file.save(),
      made.map(({ truth }) => truth),
    );
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(12 * 20);
  });

  test('every total has its heading and its sums by cluster above it', async () => {
    const files = many(3).map(({ name, bytes }) => given(name, bytes));
    const { commands, workbook } = await sitDown(newFile());
    reportOf(await commands.overview({ files }));
    const rows = [...sheetNamed(workbook, 'Overview').cells.values()].map((row) =>
      [...row].filter(([, { value }]) => value !== null && value !== ''),
    );
    const starting = (word: string) => rows.filter(([first]) => first?.[1].value === word);
    const heads = starting('By cluster');
    expect(heads.length).toBeGreaterThan(0);
    starting('Total').forEach((total, at) => {
      const headed = heads[at]?.map(([column]) => column);
      expect(total.map(([column]) => column).filter((column) => !headed?.includes(column))).toEqual([]);
    });
  });

  test('costs as many round trips with 12 departments as with 2', async () => {
    const trips = [];
    for (const count of [2, 12]) {
      const files = many(count).map(({ name, bytes }) => given(name, bytes));
      const desk = await sitDown(newFile());
      trips.push(await desk.roundTrips(() => desk.commands.overview({ files })));
    }
    expect(trips[1]).toBe(trips[0]);
  });

  test('made again it is refreshed where it stands; a sheet that someone wrote on is left, and said', async () => {
    const files = many(3).map(({ name, bytes }) => given(name, bytes));
    const { commands, workbook } = await sitDown(newFile());
    const first = reportOf(await commands.overview({ files }));
    const again = reportOf(await commands.overview({ files: files.slice(0, 2) }));
    expect(again.sheets).toEqual(first.sheets);
    expect(workbook.sheets).toHaveLength(first.sheets.length + 1);
    sheetNamed(workbook, 'Top risks').setCell(60, 0, { value: 'Ask about this' });
    const third = reportOf(await commands.overview({ files }));
    expect(third.sheets).toContain('Top risks (2)');
    expect(third.findings).toContainEqual(expect.objectContaining({ code: 'sheet-left' }));
    expect(sheetNamed(workbook, 'Top risks').value(60, 0)).toBe('Ask about this');
  });

  test('Restore after a refresh puts back what the sheets showed, and their tables', async () => {
    const files = many(3).map(({ name, bytes }) => given(name, bytes));
    const { commands, workbook } = await sitDown(newFile());
    reportOf(await commands.overview({ files }));
    const shown = () => {
      const sheet = sheetNamed(workbook, 'Overview');
      return {
        rows: sheet.usedArea()?.rows,
        tables: sheet.tables.map(({ name, area }) => [name, area.rows]),
      };
    };
    const before = shown();
    reportOf(await commands.overview({ files: files.slice(0, 1) }));
    expect(shown()).not.toEqual(before);
    reportOf(await commands.restore());
    expect(shown()).toEqual(before);
  });

  test('Restore removes all its sheets again', async () => {
    const { commands, workbook } = await sitDown(openSample());
    const before = workbook.sheets.map(({ name }) => name);
    reportOf(await commands.overview({ files: [sample()] }));
    expect(workbook.sheets.length).toBeGreaterThan(before.length);
    reportOf(await commands.restore());
    expect(workbook.sheets.map(({ name }) => name)).toEqual(before);
  });

  test('a table of departments and clusters in the open workbook puts them into clusters', async () => {
    const file = workbookOf([
      ['Department', 'Cluster'],
      ['Department of Community & Children’s Services', 'People'],
    ]);
    const { commands } = await sitDown(file);
    const report = reportOf(
      await commands.overview({
        files: [sample(), small('Bins.xlsx', [headings, ['1', 'Bins', '9', '9', 'Green', '', '']])],
      }),
    );
    expect(report.departments.map(({ cluster }) => cluster)).toEqual(['People', 'No cluster']);
    expect(codes(report.findings)).toContain('no-cluster');
  });

  test('what officers wrote never becomes a formula', async () => {
    const rows = [headings, ['1.1', '=1+1', '90%', '50%', 'Red', '=HYPERLINK("x")', '@SUM(1)']];
    const { commands, workbook } = await sitDown(newFile());
    reportOf(await commands.overview({ files: [small('=cmd.xlsx', rows)] }));
    const cells = [...sheetNamed(workbook, 'Red and Amber').cells.values()].flatMap((row) => [
      ...row.values(),
    ]);
    const texts = cells.filter(({ formula }) => formula === undefined).map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining(['=1+1', '=HYPERLINK("x")', '@SUM(1)', '=cmd.xlsx']));
  });
});

describe('corporate outcomes', () => {
  const plan = (name: string, kpis: readonly (readonly [string, string])[]) =>
    small(name, [
      ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG', 'Corporate outcome'],
      ...kpis.map(([kpi, outcome], index) => [`1.${index + 1}`, kpi, '80%', '90%', 'Green', outcome]),
      ['', '', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['Corporate plan', 'Outcome number', 'Corporate outcome', 'Corporate aim'],
      ['2018–23', 1, 'People are safe and feel safe', 'Society'],
      ['2018–23', 2, 'People enjoy good health', 'Society'],
    ]);

  test('are counted by department and over all, each with the cells that state them', async () => {
    const files = [
      plan('a.xlsx', [
        ['Visits made', '1'],
        ['Calls answered', '1, 2'],
      ]),
      plan('b.xlsx', [['Checks made', '1']]),
    ];
    const desk = await sitDown(newFile());
    reportOf(await desk.commands.overview({ files }));
    const { values } = readFile(desk.file.save()).sheets.find(({ name }) => name === 'Outcomes') ?? {
      values: [],
    };
    const lines = values.filter(([outcome]) => String(outcome).startsWith('Outcome 1'));
    const headings = values.find((row) => row.includes('File')) ?? [];
    const [total, ...departments] = lines.map((row) => ({
      department: row[headings.indexOf('Department')],
      kpis: row[headings.indexOf('KPIs')],
      cells: row[headings.indexOf('Cells')],
    }));
    expect(total).toMatchObject({ department: 2, kpis: 3 });
    expect(departments).toEqual([
      { department: 'a', kpis: 2, cells: 'F2; F3' },
      { department: 'b', kpis: 1, cells: 'F2' },
    ]);
  });
});

describe('targets and appetite of risks', () => {
  const register = (name: string, rows: readonly (readonly (string | number)[])[]) =>
    small(name, [['Risk code', 'Risk', 'Risk score', 'Rating', 'Target score', 'Risk appetite'], ...rows]);
  const files = [
    register('Housing.xlsx', [
      ['H1', 'Damp', 16, 'Red', 8, 12],
      ['H2', 'Fire', 8, 'Amber', 8, ''],
      ['H3', 'Rent', 4, 'Green', '', ''],
    ]),
    small('Bins.xlsx', [
      ['Risk code', 'Risk', 'Risk score', 'Rating'],
      ['B1', 'Strike', 24, 'Red'],
    ]),
    register('Parks.xlsx', [['P1', 'Storm', 12, 'Amber', 16, '']]),
  ];
  const shown = async () => {
    const desk = await sitDown(newFile());
    const report = reportOf(await desk.commands.overview({ files }));
    const { values } = readFile(desk.file.save()).sheets.find(({ name }) => name === 'Overview') ?? {
      values: [],
    };
    return { report, values };
  };

  test('are counted of the risks that have them; where a register has none they are not known', async () => {
    const { report } = await shown();
    expect(
      report.departments.map(({ department, aboveTarget, aboveAppetite }) => ({
        department,
        aboveTarget,
        aboveAppetite,
      })),
    ).toEqual([
      { department: 'Bins', aboveTarget: null, aboveAppetite: null },
      { department: 'Housing', aboveTarget: { known: 2, above: 1 }, aboveAppetite: { known: 1, above: 1 } },
      { department: 'Parks', aboveTarget: { known: 1, above: 0 }, aboveAppetite: null },
    ]);
  });

  test('have a dash on the sheet where they are not known, which the total leaves out', async () => {
    const { values } = await shown();
    const top = values.findIndex(([first]) => first === 'Department');
    const headings = values[top] ?? [];
    const of = (row: number) =>
      ['with a target', 'above target', 'with an appetite', 'above appetite'].map(
        (words) => values[row]?.[headings.indexOf(`Risks ${words}`)],
      );
    expect([of(top + 1), of(top + 2), of(top + 3)]).toEqual([
      ['–', '–', '–', '–'],
      [2, 1, 1, 1],
      [1, 0, '–', '–'],
    ]);
    expect(of(top - 1)).toEqual([3, 1, 1, 1]);
  });

  test('a top risk says how it stands to them, and one that stands in two lists says what either knows', async () => {
    const file = workbookOf(
      [
        ['Risk code', 'Risk', 'Risk score', 'Rating'],
        ['H1', 'Damp', 16, 'Red'],
      ],
      'Plan',
    );
    fill(file.workbook.addSheet('Register'), [
      ['Risk code', 'Risk', 'Risk score', 'Rating', 'Target score', 'Risk appetite'],
      ['H1', 'Damp', 16, 'Red', 8, 16],
    ]);
    const { commands, workbook } = await sitDown(newFile());
    const report = reportOf(
      await commands.overview({ files: [given('Housing.xlsx', file.save()), ...files.slice(1, 2)] }),
    );
    expect(report.departments[1]).toMatchObject({
      risks: { Red: 1 },
      aboveTarget: { known: 1, above: 1 },
      aboveAppetite: { known: 1, above: 0 },
    });
    const rows = [...sheetNamed(workbook, 'Top risks').cells.values()].map((row) =>
      [...row.values()].map(({ value }) => value),
    );
    const standing = (code: string) => rows.find((row) => row.includes(code))?.slice(-5, -3);
    expect([standing('H1'), standing('B1')]).toEqual([
      ['Above', 'Within'],
      ['–', '–'],
    ]);
  });
});

describe('odd files', () => {
  const bad = (name: string, text = 'Ref,KPI') => given(name, new TextEncoder().encode(text));

  test('are named, and the others go on', async () => {
    const { commands } = await sitDown(newFile());
    const half = given('half.xlsx', readFileSync(samplePath).subarray(0, 5000));
    const gone: OverviewFile = { name: 'gone.xlsx', read: () => Promise.reject(new Error('It was moved.')) };
    const report = reportOf(
      await commands.overview({
        files: [bad('a.csv'), half, given('empty.xlsx', new Uint8Array()), gone, sample()],
      }),
    );
    expect(report).toMatchObject({ files: 5, leftOut: 4 });
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message.split(':')[0])).toEqual([
      'a.csv',
      'half.xlsx',
      'empty.xlsx',
      'gone.xlsx',
    ]);
  });

  test('nothing but damaged files is refused, and so is no file at all; nothing is written', async () => {
    const { commands, workbook } = await sitDown(newFile());
    expect(refusalOf(await commands.overview({ files: [] })).code).toBe('no-files');
    expect(refusalOf(await commands.overview({ files: [bad('a.csv'), bad('b.csv', 'x')] })).code).toBe(
      'no-file-read',
    );
    const rota = small('rota.xlsx', [
      ['Site', 'Name'],
      ['Desk', 'Ann'],
    ]);
    expect(refusalOf(await commands.overview({ files: [rota] })).code).toBe('nothing-to-overview');
    expect(workbook.sheets).toHaveLength(1);
  });

  test('the same file twice counts once, under whatever name', async () => {
    const { commands } = await sitDown(newFile());
    const copy = given('copy.xlsx', readFileSync(samplePath));
    const report = reportOf(await commands.overview({ files: [sample(), sample(), copy] }));
    expect(report.departments).toHaveLength(1);
    expect(codes(report.findings).filter((code) => code === 'file-twice')).toHaveLength(2);
  });

  test('one department in two files, and a workbook of another quarter or year, are named and counted', async () => {
    const made = many(3);
    const [one] = made;
    if (!one) throw new Error('Three were made.');
    const other = makeDepartment(makeRandom(99), 1);
    const files = [
      ...made.map(({ name, bytes }) => given(name, bytes)),
      given('again.xlsx', other.bytes),
      sample(),
    ];
    const { commands } = await sitDown(newFile());
    const report = reportOf(await commands.overview({ files }));
    expect(report.departments).toHaveLength(5);
    expect(codes(report.findings)).toEqual(
      expect.arrayContaining(['department-twice', 'other-plan-year', 'other-quarter']),
    );
  });

  test('plans of other years than those asked for are named, and years that cannot be are refused', async () => {
    const { commands } = await sitDown(newFile());
    const asked = (reportingYear: string) =>
      commands.overview({ files: [sample()], details: { reportingYear } });
    expect(codes(reportOf(await asked('2026/27')).findings)).toContain('other-plan-year');
    expect(codes(reportOf(await asked('2017-18')).findings)).not.toContain('other-plan-year');
    expect(refusalOf(await asked('2030-25'))).toMatchObject({ code: 'years-disagree' });
    expect(
      refusalOf(
        await commands.overview({
          files: [sample()],
          details: { planYear: '2025-30', reportingYear: '2031/32' },
        }),
      ).message,
    ).toBe(
      'The reporting year 2031/32 is outside the plan period 2025-30. Correct one of them in Plan details.',
    );
  });

  test('without a RAG column the rule’s colours are counted, and that is said', async () => {
    const rows = [
      ['Ref', 'KPI', 'Target', 'Q1 measure'],
      ['1.1', 'Calls answered', '80%', '90%'],
      ['1.2', 'Letters answered', '80%', '50%'],
    ];
    const { commands } = await sitDown(newFile());
    const report = reportOf(await commands.overview({ files: [small('calls.xlsx', rows)] }));
    expect(report.counts).toEqual({ Green: 1, Amber: 0, Red: 1, 'N/A': 0 });
    expect(codes(report.findings)).toContain('colours-by-rule');
  });

  test('earlier quarters in the same workbook are not counted with the one reported', async () => {
    const file = workbookOf([], 'Q1');
    const table = (quarter: string, rag: string) => [
      ['Ref', 'KPI', 'Target', `${quarter} measure`, 'RAG'],
      ['1.1', 'Calls answered', '80%', '90%', rag],
      ['1.2', 'Letters answered', '80%', '85%', rag],
    ];
    fill(sheetNamed(file.workbook, 'Q1'), table('Q1', 'Red'));
    fill(file.workbook.addSheet('Q2'), table('Q2', 'Green'));
    const { commands } = await sitDown(newFile());
    const report = reportOf(await commands.overview({ files: [given('calls.xlsx', file.save())] }));
    expect(report.counts).toEqual({ Green: 2, Amber: 0, Red: 0, 'N/A': 0 });
    expect(report.departments[0]).toMatchObject({ quarter: 'Q2' });
  });

  test('a long list keeps its counts', async () => {
    const { commands } = await sitDown(newFile());
    const rows = manyKpis(3_000).map((row, index) => (index === 0 ? row : [...row.slice(0, 4), 'Green']));
    const report = reportOf(await commands.overview({ files: [small('long.xlsx', rows)] }));
    expect(report.counts.Green).toBe(3_000);
    expect(report.departments[0]?.differs).toBe(1_000);
  });
});
