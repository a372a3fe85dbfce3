import type { KpiLine, KpiRow } from '../../../src/plan/read/kpi';
import type { Quarter } from '../../../src/words/quarters';
import { readKpis, asksReasons } from '../../../src/plan/read/readKpis';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../../src/plan/recognise/recognised';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';
import { readPublished, readSample, sheetNamed } from '../sample';

interface Published {
  readonly rows: readonly {
    readonly ref: string;
    readonly objectiveHeading: string;
    readonly q1Rag: string;
    readonly continuations: readonly { readonly kpi: string }[];
    readonly logical: {
      readonly kpi: string;
      readonly target: string;
      readonly measure: string;
      readonly activity: string;
    };
  }[];
}

const workbook = readSample();
const appendix1 = sheetNamed(workbook, 'Appendix 1');
const kpisOn = (sheet: string): RecognisedTable<'kpis'> => {
  const found = recogniseTables(workbook).find((table) => table.sheet === sheet && table.kind === 'kpis');
  if (!found) throw new Error(`No KPI table on "${sheet}".`);
  return found as RecognisedTable<'kpis'>;
};
const rows = readKpis(appendix1, kpisOn('Appendix 1'), 'Q1');
const published = readPublished<Published>('kpis-q1-2017.json').rows;
const rowOf = (ref: string): KpiRow => {
  const row = rows.find((each) => each.ref === ref);
  if (!row) throw new Error(`No row ${ref}.`);
  return row;
};
const texts = (lines: readonly KpiLine[]): string[][] =>
  lines.map(({ kpi, target, measure }) => [kpi, target?.text ?? '', measure?.text ?? '']);

describe('the published Quarter 1 table', () => {
  test('has each of its 22 KPIs once, in order', () => {
    expect(rows.map(({ ref }) => ref)).toEqual(published.map(({ ref }) => ref));
  });

  test.each(published.map((row) => [row.ref, row] as const))(
    '%s has its texts, those cut in two by a page end joined',
    (ref, { logical, objectiveHeading, q1Rag }) => {
      const row = rowOf(ref);
      expect(row.objective).toBe(objectiveHeading);
      expect(row.rag?.text).toBe(q1Rag);
      expect(row.activity?.text).toBe(logical.activity);
      // 4.7 and 5.6 stand on several lines, 1.1 on two of which the published reading quotes the first.
      const all = texts(row.lines);
      const joined = (at: number, by: string): string =>
        all
          .map((line) => line[at])
          .filter(Boolean)
          .join(by);
      if (ref === '1.1') expect(all[0]).toEqual([logical.kpi, logical.target, logical.measure]);
      else {
        const by = ref === '5.6' ? ' / ' : ' ';
        expect([joined(1, by), joined(2, by)]).toEqual([logical.target, logical.measure]);
        expect(ref === '5.6' ? row.kpi : joined(0, ' ')).toBe(logical.kpi);
      }
    },
  );

  test('1.1 has two lines, each with its own label, target and measure', () => {
    expect(texts(rowOf('1.1').lines)).toMatchObject(
      [
        [/^Reduced duration of Children in Need/, '0% Below 2 years +', '4 (33.3%) 1 (8.3%) 7 (58.3%) 0 0'],
        [/^Reduced duration Child Protection Plans/, '0% Below 2 years +', '0 0 2 (100%) 0 0'],
      ].map((line) => line.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text)))),
    );
  });

  test('"Completions" of 4.7 stands on the next page with figures of its own: a line, not more text', () => {
    expect(texts(rowOf('4.7').lines)).toEqual([
      ['Number of new social homes: Planning consents Start on sites', '116 34', '34 0'],
      ['Completions', '0', '0'],
    ]);
  });

  test('5.6 has no figures of its own and two child lines', () => {
    expect(texts(rowOf('5.6').lines)).toEqual([
      ['Customer satisfaction with the library service', '', ''],
      ['Adults Survey', '97%', '98%'],
      ["Children's Survey", '100%', '100%'],
    ]);
  });

  test('a cell keeps its place and value: 1.5 was typed as 0.69 shown as 69%, the target of 1.2 as text', () => {
    const [line] = rowOf('1.5').lines;
    expect(line?.measure).toEqual({ sheet: 'Appendix 1', row: 14, column: 3, value: 0.69, text: '69%' });
    expect(rowOf('1.2').lines[0]).toMatchObject({
      target: { row: 6, column: 2, value: '100%' },
      measure: { row: 6, column: 3 },
    });
  });

  test('columns that the table does not have are null', () => {
    expect(rowOf('1.5')).toMatchObject({
      reasons: null,
      actions: null,
      owner: null,
      direction: null,
      goodIs: '',
    });
  });

  test('asked for Quarter 2 it has no measure: its figures are of Quarter 1', () => {
    const [row] = readKpis(appendix1, kpisOn('Appendix 1'), 'Q2');
    expect(row?.lines[0]?.measure).toBeNull();
    expect(row?.earlier.Q1?.text).toBe('4 (33.3%) 1 (8.3%) 7 (58.3%) 0 0');
  });
});

test("the two-page plan's list has eight KPIs without refs", () => {
  const list = readKpis(sheetNamed(workbook, 'Plan 2022-23'), kpisOn('Plan 2022-23'));
  expect(list).toHaveLength(8);
  expect(list[4]).toMatchObject({ ref: '', rag: null, objective: '' });
  expect(texts(list[4]?.lines ?? [])[0]?.slice(1)).toEqual(['Increase', '7.5 (carers) 19.3 (users)']);
});

describe('other layouts', () => {
  const read = (cells: readonly (readonly TestCell[])[], quarter?: Quarter): KpiRow[] => {
    const sheet = buildSheet('Sheet1', cells);
    const [table] = recogniseTables(buildWorkbook(sheet));
    return readKpis(sheet, table as RecognisedTable<'kpis'>, quarter);
  };
  const byQuarter: TestCell[][] = [
    ['Ref', 'KPI', 'Target', 'Q1', 'Q2', 'Q3', 'Q4', 'RAG'],
    ['1.1', 'Repairs on time', 90, 91, 92, null, null, 'Green'],
  ];

  test('the reported quarter is the measure, those before it are earlier', () => {
    const [row] = read(byQuarter, 'Q2');
    expect(row?.lines[0]?.measure?.value).toBe(92);
    expect(Object.entries(row?.earlier ?? {}).map(([quarter, cell]) => [quarter, cell.value])).toEqual([
      ['Q1', 91],
    ]);
  });

  test('without a quarter the last one with a figure is reported', () => {
    expect(read(byQuarter)[0]?.lines[0]?.measure?.value).toBe(92);
  });

  test('rows without refs in a table that has none are KPIs each', () => {
    const list = read([
      ['KPI', 'Target', 'Actual'],
      ['Repairs on time', 90, 91],
      ['Homes let', 28, 30],
    ]);
    expect(list.map(({ kpi }) => kpi)).toEqual(['Repairs on time', 'Homes let']);
  });

  test('a row without a ref but with a colour of its own is a KPI, not a child', () => {
    const list = read([
      ['Ref', 'KPI', 'Target', 'Actual', 'RAG'],
      ['1.1', 'Repairs on time', 90, 91, 'Green'],
      [null, 'Homes let', 28, 30, 'Amber'],
    ]);
    expect(list).toHaveLength(2);
  });

  test('a column of objectives counts until the next one is named', () => {
    const list = read([
      ['Objective', 'Ref', 'KPI', 'Target', 'Actual'],
      ['Safe', '1.1', 'Repairs on time', 90, 91],
      [null, '1.2', 'Homes let', 28, 30],
      ['Potential', '2.1', 'Enrolments', 2000, 656],
    ]);
    expect(list.map(({ objective }) => objective)).toEqual(['Safe', 'Safe', 'Potential']);
  });

  test('totals, empty rows and notes are no KPIs', () => {
    const list = read([
      ['Ref', 'KPI', 'Target', 'Actual'],
      ['1.1', 'Enrolments at Golden Lane', 500, 400],
      [],
      ['1.2', 'Enrolments at Portsoken', 500, 400],
      ['Total', null, 1000, 800],
      ['Note: figures to June'],
    ]);
    expect(list.map(({ ref }) => ref)).toEqual(['1.1', '1.2']);
  });
});

describe('a KPI is swallowed by the row above only on evidence', () => {
  const read = (cells: readonly (readonly TestCell[])[]): KpiRow[] => {
    const sheet = buildSheet('Sheet1', cells);
    const [table] = recogniseTables(buildWorkbook(sheet));
    return readKpis(sheet, table as RecognisedTable<'kpis'>);
  };
  const namesOf = (rows: readonly KpiRow[]): string[] => rows.map(({ kpi }) => kpi);

  test('a KPI without a ref is one of its own where no column of colours tells otherwise', () => {
    const rows = read([
      ['Ref', 'Indicator', 'Target', 'Actual'],
      ['1.1', 'Homes let within a month', '95%', '91%'],
      ['', 'Rent collected', '97%', '98%'],
      ['1.3', 'Calls answered', '80%', '84%'],
      ['1.4', 'Visits', '70%', '71%'],
    ]);
    expect(namesOf(rows)).toEqual(['Homes let within a month', 'Rent collected', 'Calls answered', 'Visits']);
  });

  test('so it is where most cells of the colours are empty, and where somebody answers for it', () => {
    const withColours = read([
      ['Ref', 'Indicator', 'Target', 'Actual', 'RAG'],
      ['1.1', 'Homes let within a month', '95%', '91%', 'Amber'],
      ['', 'Rent collected', '97%', '98%', ''],
      ['1.3', 'Calls answered', '80%', '84%', ''],
      ['1.4', 'Visits', '70%', '71%', ''],
    ]);
    expect(withColours).toHaveLength(4);
    const withOwners = read([
      ['Ref', 'Indicator', 'Target', 'Actual', 'RAG', 'Owner'],
      ['1.1', 'Homes let within a month', '95%', '91%', 'Amber', 'Jo'],
      ['', 'Rent collected', '97%', '98%', '', 'Al'],
      ['1.3', 'Calls answered', '80%', '84%', 'Green', 'Jo'],
    ]);
    expect(withOwners).toHaveLength(3);
  });

  test('parts of a KPI are lines of it: without colours where those are usual, below a name without figures, "of which"', () => {
    const coloured = read([
      ['Ref', 'Indicator', 'Target', 'Actual', 'RAG'],
      ['1.1', 'Homes built', '95', '91', 'Amber'],
      ['', 'Completions', '20', '18', ''],
      ['1.2', 'Calls answered', '80%', '84%', 'Green'],
    ]);
    expect(coloured).toHaveLength(2);
    expect(coloured[0]?.lines).toHaveLength(2);
    const plain = read([
      ['Ref', 'Indicator', 'Target', 'Actual'],
      ['1.1', 'Satisfaction with the library', '', ''],
      ['', 'Adults', '97%', '98%'],
      ['', 'Children', '90%', '92%'],
      ['1.2', 'Calls answered', '80%', '84%'],
      ['', 'of which at night', '70%', '60%'],
      ['1.3', 'Visits', '70%', '71%'],
      ['1.4', 'Loans', '70%', '71%'],
    ]);
    expect(plain.map(({ lines }) => lines.length)).toEqual([3, 2, 1, 1]);
  });

  test('the name of a group ends the KPI above it', () => {
    const rows = read([
      ['Ref', 'Indicator', 'Target', 'Actual', 'RAG'],
      ['1.1', 'Homes built', '95', '91', 'Amber'],
      ['Environment'],
      ['', 'Waste recycled', '50%', '48%', ''],
      ['1.3', 'Calls answered', '80%', '84%', 'Green'],
    ]);
    expect(namesOf(rows)).toEqual(['Homes built', 'Waste recycled', 'Calls answered']);
    expect(rows[1]?.objective).toBe('Environment');
  });

  test('after a page break a KPI with figures of its own is one of its own, a name without figures the rest of one', () => {
    const rows = read([
      ['Ref', 'Indicator', 'Target', 'Actual'],
      ['1.1', 'Homes built in the', '95', '91'],
      ['Ref', 'Indicator', 'Target', 'Actual'],
      ['', 'borough', '', ''],
      ['1.2', 'Calls answered', '80%', '84%'],
      ['Ref', 'Indicator', 'Target', 'Actual'],
      ['', 'Visits', '70%', '71%'],
      ['1.4', 'Loans', '70%', '71%'],
    ]);
    expect(namesOf(rows)).toEqual(['Homes built in the borough', 'Calls answered', 'Visits', 'Loans']);
  });

  test('a table without a column of refs has a KPI in every named row', () => {
    const rows = read([
      ['Indicator', 'Target', 'Actual', 'RAG'],
      ['Homes built', '95', '91', 'Amber'],
      ['Waste recycled', '50%', '48%', ''],
      ['Calls answered', '', '', 'Green'],
    ]);
    expect(namesOf(rows)).toEqual(['Homes built', 'Waste recycled', 'Calls answered']);
  });

  test('an indicator that nothing is reported of yet is no name of a group', () => {
    const rows = read([
      ['Indicator', 'Target', 'Actual', 'RAG'],
      ['Environment'],
      ['Homes built', '95', '91', 'Amber'],
      ['Number of visits'],
      ['Calls answered', '80%', '84%', 'Green'],
    ]);
    expect(rows.map(({ kpi, objective }) => [kpi, objective])).toEqual([
      ['Homes built', 'Environment'],
      ['Number of visits', 'Environment'],
      ['Calls answered', 'Environment'],
    ]);
  });
});

describe('asks reasons', () => {
  test.each([
    ['Reasons for performance', true],
    ['Reason for variance', true],
    ['Exception report', true],
    ['Why?', true],
    ['Comments', false],
    ['Commentary', false],
    ['Latest note', false],
    ['', false],
  ])('“%s”: %s', (heading, asked) => {
    expect(asksReasons(heading)).toBe(asked);
  });
});
