import { areaAddress } from '../../../src/grid/a1';
import { keepMapping, type PickedMeaning } from '../../../src/plan/mapping/declareTable';
import { mappedTables, type MappedWorkbook } from '../../../src/plan/mapping/applyMappings';
import type { KeptMapping } from '../../../src/plan/mapping/keptMappings';
import { gridOf } from '../../../src/grid/sheetGrid';
import type { TableKind } from '../../../src/plan/tables/kinds';
import type { SheetSnapshot } from '../../../src/grid/snapshot';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';

type Rows = readonly (readonly TestCell[])[];

/** A KPI list whose measure stands under "Our count", which says nothing; "Actual" is last year's. */
const headings = ['Ref', 'KPI', 'Target', 'Actual', 'Our count', 'RAG'] as const;
const rows: Rows = [
  ['1.1', 'Visits made in time', '75%', '70%', '69%', 'Amber'],
  ['1.2', 'Complaints answered', '80%', '81%', '84%', 'Green'],
  ['1.3', 'Calls answered', '90%', '60%', '50%', 'Red'],
  ['1.4', 'Bins emptied', '95%', '94%', '96%', 'Green'],
];
const list: Rows = [[...headings], ...rows];

const sheetOf = (name: string, cells: Rows): SheetSnapshot => buildSheet(name, cells);

/** What is kept once the officer has given columns of the first table of a sheet these meanings. */
function kept(
  workbook: MappedWorkbook,
  picks: readonly PickedMeaning[],
  { nth = 0, kind = 'kpis' }: { nth?: number; kind?: TableKind | 'none' } = {},
): KeptMapping[] {
  const tables = mappedTables(workbook).tables;
  const table = tables[nth];
  const sheet = workbook.sheets.find(({ name }) => name === table?.sheet);
  if (!table || !sheet) throw new Error('No table was recognised.');
  return keepMapping(workbook.mappings?.mappings ?? [], gridOf(sheet), table, kind, picks, tables);
}

const withKept = (workbook: MappedWorkbook, mappings: readonly KeptMapping[]): MappedWorkbook => ({
  ...workbook,
  mappings: { mappings, unreadable: [] },
});

/** The table as it is read once "Our count" was picked for the measure in `before` and the sheet was changed to `after`. */
function after(cells: Rows, name = 'KPIs', before: Rows = list) {
  const mappings = kept(buildWorkbook(sheetOf('KPIs', before)), [{ at: 4, meaning: 'measure' }]);
  const { tables, findings } = mappedTables(withKept(buildWorkbook(sheetOf(name, cells)), mappings));
  return { table: tables[0], tables, findings };
}

const insertColumn = (at: number, cells: readonly TestCell[]): Rows =>
  list.map((row, index) => [...row.slice(0, at), cells[index] ?? null, ...row.slice(at)]);

const renamed = (at: number, heading: string): Rows => [
  headings.map((each, index) => (index === at ? heading : each)),
  ...rows,
];

test('before anything is said the column “Actual” is the measure', () => {
  const [table] = mappedTables(buildWorkbook(sheetOf('KPIs', list))).tables;
  expect(table?.columns).toMatchObject({ measure: 3 });
});

describe('a meaning that was picked', () => {
  test('is obeyed, and leaves the column that had it', () => {
    const { table, findings } = after(list);
    expect(table?.columns).toEqual({ ref: 0, kpi: 1, target: 2, measure: 4, rag: 5 });
    expect(table?.certainties.measure).toBe(1);
    expect(table?.mapping).toMatchObject({ chosen: [4] });
    expect(findings).toEqual([]);
  });

  test('“not used” takes a column out of use', () => {
    const workbook = buildWorkbook(sheetOf('KPIs', list));
    const mappings = kept(workbook, [{ at: 5, meaning: '' }]);
    const [table] = mappedTables(withKept(workbook, mappings)).tables;
    expect(table?.columns.rag).toBeUndefined();
    expect(table?.columns.measure).toBe(3);
  });

  test('several columns can be out of use', () => {
    const workbook = buildWorkbook(sheetOf('KPIs', list));
    const picks = [3, 4, 5].map((at) => ({ at, meaning: '' }));
    const [table] = mappedTables(withKept(workbook, kept(workbook, picks))).tables;
    expect(table?.columns).toEqual({ ref: 0, kpi: 1, target: 2 });
    expect(table?.mapping?.chosen).toEqual([3, 4, 5]);
  });

  test('joins an earlier one, and takes its meaning from it where both want the same', () => {
    const workbook = buildWorkbook(sheetOf('KPIs', list));
    const first = withKept(workbook, kept(workbook, [{ at: 4, meaning: 'measure' }]));
    const second = withKept(workbook, kept(first, [{ at: 5, meaning: '' }]));
    expect(second.mappings?.mappings).toHaveLength(1);
    expect(mappedTables(second).tables[0]?.columns).toEqual({ ref: 0, kpi: 1, target: 2, measure: 4 });
    const third = withKept(workbook, kept(second, [{ at: 3, meaning: 'measure' }]));
    expect(mappedTables(third).tables[0]?.columns.measure).toBe(3);
  });
});

describe('a kept mapping survives', () => {
  test.each<[string, Rows, string, number]>([
    ['a renamed heading', renamed(4, 'Outcome this time'), 'KPIs', 4],
    ['a heading written in capitals and over two lines', renamed(4, 'OUR\nCOUNT'), 'KPIs', 4],
    ['moved columns', list.map((row) => [row[4] ?? null, ...row.slice(0, 4), row[5] ?? null]), 'KPIs', 0],
    ['an inserted column', insertColumn(2, ['Lead', 'Ann', 'Bo', 'Cy', 'Di']), 'KPIs', 5],
    ['a column taken away before it', list.map((row) => row.slice(1)), 'KPIs', 3],
    ['sorted rows', [[...headings], ...[...rows].reverse()], 'KPIs', 4],
    ['rows inserted above', [['Quarterly report'], [null], ...list], 'KPIs', 4],
    ['rows added', [...list, ['1.5', 'Trees planted', '10', '12', '11', 'Green']], 'KPIs', 4],
    ['a renamed sheet', list, 'KPIs Q2', 4],
    ['a renamed sheet and a renamed heading', renamed(1, 'What is counted'), 'KPIs Q2', 4],
    [
      'an empty table of the next year',
      [[...headings], ['1.1', 'Visits made', '75%', null, null, null]],
      'KPIs',
      4,
    ],
  ])('%s', (_, cells, name, measure) => {
    const { table, findings } = after(cells, name);
    expect(findings).toEqual([]);
    expect(table?.columns.measure).toBe(measure);
  });

  test('a renamed heading without which the table would not be recognised at all', () => {
    const cells = renamed(1, 'Zzz').map((row, index) =>
      index === 0 ? row.map((text) => (text === 'Target' ? 'Yyy' : text)) : row,
    );
    const bare = cells.map((row) => row.filter((__, column) => column !== 3));
    const before = list.map((row) => row.filter((__, column) => column !== 3));
    expect(mappedTables(buildWorkbook(sheetOf('KPIs', bare))).tables).toEqual([]);
    const mappings = kept(buildWorkbook(sheetOf('KPIs', before)), [{ at: 3, meaning: 'measure' }]);
    const [table] = mappedTables(withKept(buildWorkbook(sheetOf('KPIs', bare)), mappings)).tables;
    expect(table?.columns).toEqual({ ref: 0, kpi: 1, target: 2, measure: 3, rag: 4 });
    expect(table && areaAddress(table.area)).toBe('A1:E5');
  });
});

describe('a mapping that no longer fits says so, and is not guessed at', () => {
  test('where the heading and its column have gone, what is recognised stands', () => {
    const { table, findings } = after(list.map((row) => row.filter((__, column) => column !== 4)));
    expect(table?.columns.measure).toBe(3);
    expect(findings).toEqual([
      {
        severity: 'warning',
        code: 'mapping-no-longer-fits',
        cell: 'KPIs!D1',
        message:
          'The column “Our count” of “KPIs”, kept as “Measure”, is not there any more. Now column D, “Actual”, is read as that. Open the table under Tables and say which column it is, or that none is.',
      },
    ]);
  });

  test('where a second column has the heading too, and the neighbours do not tell', () => {
    const { table, findings } = after(insertColumn(5, ['Our count', '1%', '2%', '3%', '4%']));
    expect(findings.map(({ code, message }) => [code, message.includes('cannot be told')])).toEqual([
      ['mapping-no-longer-fits', true],
    ]);
    expect(table?.columns.measure).toBe(3);
  });

  test('but a second column of that heading elsewhere does not matter', () => {
    const { table, findings } = after(insertColumn(0, ['Our count', '1%', '2%', '3%', '4%']));
    expect(findings).toEqual([]);
    expect(table?.columns.measure).toBe(5);
  });

  test('where the column holds something of another kind', () => {
    const cells = [
      [...headings],
      ...rows.map((row) => row.map((cell, at) => (at === 4 ? 'See the report' : cell))),
    ];
    const { table, findings } = after(cells);
    expect(findings).toMatchObject([{ code: 'mapping-no-longer-fits', cell: 'KPIs!E1' }]);
    expect(findings[0]?.message).toContain('holds something of another kind');
    expect(table?.columns.measure).toBe(3);
  });

  test('where the column in its place is plainly another', () => {
    const { table, findings } = after(renamed(4, 'Forecast outturn'));
    expect(findings.map(({ code }) => code)).toEqual(['mapping-no-longer-fits']);
    expect(table?.columns.measure).toBe(3);
  });

  test('where the whole table has gone', () => {
    const { tables, findings } = after([
      ['Name', 'Telephone'],
      ['Ann', '020'],
    ]);
    expect(tables).toEqual([]);
    expect(findings).toMatchObject([{ code: 'mapping-no-longer-fits', cell: '' }]);
    expect(findings[0]?.message).toContain('“Ref”, “KPI”, “Target” …');
  });
});

describe('tables with equal headings', () => {
  const both = buildWorkbook(sheetOf('North', list), sheetOf('South', list));

  test('on two sheets are told apart by the sheet', () => {
    const mappings = kept(both, [{ at: 4, meaning: 'measure' }], { nth: 1 });
    const tables = mappedTables(withKept(both, mappings)).tables;
    expect(tables.map(({ sheet, columns }) => [sheet, columns.measure])).toEqual([
      ['North', 3],
      ['South', 4],
    ]);
  });

  test('are told by nothing once the sheet has another name: it is said, and used for neither', () => {
    const mappings = kept(both, [{ at: 4, meaning: 'measure' }], { nth: 1 });
    const later = buildWorkbook(sheetOf('North', list), sheetOf('East', list));
    const { tables, findings, lost } = mappedTables(withKept(later, mappings));
    expect(tables.map(({ columns }) => columns.measure)).toEqual([3, 3]);
    expect(findings.map(({ code }) => code)).toEqual(['mapping-no-longer-fits']);
    expect(lost).toHaveLength(1);
  });

  test('on one sheet are told apart by their titles, also in another order', () => {
    const stacked = (first: string, second: string) =>
      buildWorkbook(sheetOf('KPIs', [[first], ...list, [null], [null], [null], [second], ...list]));
    const workbook = stacked('People', 'Places');
    const mappings = kept(workbook, [{ at: 4, meaning: 'measure' }], { nth: 1 });
    const measures = (now: MappedWorkbook) =>
      mappedTables(withKept(now, mappings)).tables.map(({ columns }) => columns.measure);
    expect(measures(workbook)).toEqual([3, 4]);
    expect(measures(stacked('Places', 'People'))).toEqual([4, 3]);
  });

  test('each keeps its own choice', () => {
    const first = withKept(both, kept(both, [{ at: 4, meaning: 'measure' }], { nth: 0 }));
    const second = withKept(both, kept(first, [{ at: 5, meaning: '' }], { nth: 1 }));
    expect(mappedTables(second).tables.map(({ columns }) => [columns.measure, columns.rag])).toEqual([
      [4, 5],
      [3, undefined],
    ]);
  });
});

describe('a real Excel table', () => {
  const real = (name: string, sheet: string, cells: Rows) =>
    buildWorkbook(
      buildSheet(sheet, cells, {
        tables: [
          {
            id: '{1}',
            name,
            area: { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 },
            showHeaders: true,
            showTotals: false,
          },
        ],
      }),
    );

  test('is found by its name on another sheet, with half of its headings renamed', () => {
    const mappings = kept(real('tblKpis', 'KPIs', list), [{ at: 4, meaning: 'measure' }]);
    const cells = [['Ref', 'What', 'Goal', 'Actual', 'Our count', 'RAG'], ...rows];
    const [table] = mappedTables(withKept(real('TBLKPIS', 'Elsewhere', cells), mappings)).tables;
    expect(table?.columns).toEqual({ ref: 0, kpi: 1, target: 2, measure: 4, rag: 5 });
    expect(table?.tableName).toBe('TBLKPIS');
  });

  test('that was renamed is found by its headings', () => {
    const mappings = kept(real('tblKpis', 'KPIs', list), [{ at: 4, meaning: 'measure' }]);
    const [table] = mappedTables(withKept(real('Other', 'KPIs', list), mappings)).tables;
    expect(table?.columns.measure).toBe(4);
  });
});

describe('what the officer says of a whole table', () => {
  const workbook = buildWorkbook(sheetOf('KPIs', list));

  test('“not a table of the plan” is obeyed, and forgotten with the mapping', () => {
    const none = withKept(workbook, kept(workbook, [], { kind: 'none' }));
    const { tables, ignored, findings } = mappedTables(none);
    expect([tables, findings]).toEqual([[], []]);
    expect(ignored).toMatchObject([{ table: { kind: 'kpis', sheet: 'KPIs' } }]);
    expect(mappedTables(withKept(none, [])).tables).toHaveLength(1);
  });

  test('a table of another kind is read as that kind', () => {
    const mappings = kept(
      workbook,
      [
        { at: 1, meaning: 'plan' },
        { at: 5, meaning: 'status' },
      ],
      { kind: 'actions' },
    );
    const [table] = mappedTables(withKept(workbook, mappings)).tables;
    expect(table).toMatchObject({ kind: 'actions', columns: { plan: 1, status: 5 } });
  });
});

test('without mappings nothing changes', () => {
  const workbook = buildWorkbook(sheetOf('KPIs', list));
  expect(mappedTables(withKept(workbook, [])).tables).toEqual(mappedTables(workbook).tables);
});
