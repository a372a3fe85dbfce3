import { writeMappings } from '../../../src/plan/mapping/keptMappings';
import { openFile } from '../../../src/workbench/file/openFile';
import { unzip } from '../../workbench/file/handMade';
import {
  type Desk,
  fill,
  openSample,
  partsOf,
  refusalOf,
  reportOf,
  sheetNamed,
  sitDown,
  workbookOf,
} from '../onWorkbook';

/** The measure stands under "Our count"; recognition takes "Actual", last year's, for it. */
const rows = [
  ['Ref', 'KPI', 'Target', 'Actual', 'Our count', 'RAG'],
  ['1.1', 'Proportion of visits made', '75%', '80%', '60%', ''],
  ['1.2', 'Proportion of calls answered', '80%', '81%', '84%', ''],
  ['1.3', 'Proportion of bins emptied', '90%', '60%', '95%', ''],
];
const pickCount = { place: 'E', heading: 'Our count', meaning: 'measure' };
const table = { sheet: 'KPIs', range: 'A1:F4' };

const pick = ({ commands }: Desk) => commands.mapTable({ table, kind: 'kpis', picks: [pickCount] });

const rags = async ({ commands }: Desk) => reportOf(await commands.check()).rows.map(({ rag }) => rag);

test('a meaning that was picked is obeyed by check at once, and Restore puts it back', async () => {
  const desk = await sitDown(workbookOf(rows));
  expect(await rags(desk)).toEqual(['Green', 'Green', 'Red']);
  const report = reportOf(await pick(desk));
  expect(report.table?.columns['measure']).toBe('E');
  expect(report.table?.lines[4]).toEqual({
    place: 'E',
    heading: 'Our count',
    meaning: 'measure',
    chosen: true,
  });
  expect(await rags(desk)).toEqual(['Red', 'Green', 'Green']);
  reportOf(await desk.commands.restore());
  expect(await rags(desk)).toEqual(['Green', 'Green', 'Red']);
  expect(desk.workbook.customXml).toEqual([]);
});

test('it is in the saved file, and obeyed in it and in its copies, also after changes by hand', async () => {
  const desk = await sitDown(workbookOf(rows));
  reportOf(await pick(desk));
  const saved = desk.file.save();
  const copy = openFile(saved);
  expect(await rags(await sitDown(copy))).toEqual(['Red', 'Green', 'Green']);
  const [sheet] = copy.workbook.sheets;
  if (!sheet) throw new Error('The copy has no sheet.');
  sheet.name = 'Quarter 2';
  copy.workbook.changed.add('sheets');
  sheet.setCell(0, 4, { value: 'Counted by us' });
  const later = await sitDown(openFile(copy.save()));
  expect(await rags(later)).toEqual(['Red', 'Green', 'Green']);
  expect(reportOf(await later.commands.check()).findings.map(({ code }) => code)).not.toContain(
    'mapping-no-longer-fits',
  );
});

test('no cell and no other part of the file is changed', async () => {
  const desk = await sitDown(openSample());
  const before = unzip(openSample().save());
  const [first] = reportOf(await desk.commands.listTables()).tables;
  if (!first) throw new Error('The sample has tables.');
  reportOf(await desk.commands.mapTable({ table: first, kind: 'none' }));
  const after = unzip(desk.file.save());
  const changed = Object.keys(after).filter((part) => after[part] !== before[part]);
  // What was said, and the two parts that are kept for Restore.
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    ...['_rels/item1.xml.rels', '_rels/item2.xml.rels', '_rels/item3.xml.rels'].map(
      (one) => `customXml/${one}`,
    ),
    ...['item1.xml', 'item2.xml', 'item3.xml'].map((one) => `customXml/${one}`),
    ...['itemProps1.xml', 'itemProps2.xml', 'itemProps3.xml'].map((one) => `customXml/${one}`),
    'xl/_rels/workbook.xml.rels',
  ]);
});

test('custom XML of others stays as it is, and a second choice goes into the part of the first', async () => {
  const file = workbookOf(rows);
  const theirs = { id: '{AAAAAAAA-0000-0000-0000-000000000001}', xml: '<x  xmlns="urn:x" />' };
  file.workbook.customXml.push({ ...theirs });
  const desk = await sitDown(file);
  reportOf(await pick(desk));
  reportOf(
    await desk.commands.mapTable({
      table,
      kind: 'kpis',
      picks: [{ place: 'F', heading: 'RAG', meaning: '' }],
    }),
  );
  expect(partsOf(file.workbook)).toHaveLength(2);
  expect(partsOf(file.workbook)[0]).toEqual(theirs);
  const [report] = reportOf(await desk.commands.listTables()).tables;
  expect([report?.columns['measure'], report?.columns['rag']]).toEqual(['E', undefined]);
});

test('a lost column is said by tables and by check', async () => {
  const desk = await sitDown(workbookOf(rows));
  reportOf(await pick(desk));
  const sheet = sheetNamed(desk.workbook, 'KPIs');
  for (let row = 0; row < 4; row += 1) sheet.setCell(row, 4, { value: null });
  sheet.setCell(0, 4, { value: 'Lead officer' });
  for (let row = 1; row < 4; row += 1) sheet.setCell(row, 4, { value: `Officer ${'abc'[row - 1]}` });
  const tables = reportOf(await desk.commands.listTables());
  expect(tables.findings).toMatchObject([{ code: 'mapping-no-longer-fits' }]);
  expect(reportOf(await desk.commands.check()).findings).toContainEqual(tables.findings[0]);
  expect(await rags(desk)).toEqual(['Green', 'Green', 'Red']);
});

test('what is no table of the plan is left alone by check, and forgetting brings it back', async () => {
  const desk = await sitDown(workbookOf(rows));
  reportOf(await desk.commands.mapTable({ table, kind: 'none' }));
  expect(refusalOf(await desk.commands.check()).code).toBe('no-kpi-table');
  const { tables, ignored } = reportOf(await desk.commands.listTables());
  expect(tables).toEqual([]);
  expect(ignored).toMatchObject([{ kind: 'kpis', sheet: 'KPIs', range: 'A1:F4' }]);
  const after = reportOf(await desk.commands.forgetMapping(ignored[0]?.mapping ?? ''));
  expect(after.tables).toHaveLength(1);
  expect(refusalOf(await desk.commands.forgetMapping('1')).code).toBe('no-such-mapping');
});

describe('a range that was not recognised', () => {
  const odd = [
    ['What we count', 'Where we want to be', 'Where we are'],
    ['Proportion of visits made', '75%', '60%'],
    ['Proportion of calls answered', '80%', '84%'],
  ];

  async function select(area: { row: number; column: number; rows: number; columns: number }) {
    const desk = await sitDown(workbookOf([['Our indicators'], ['', ''], ...odd]));
    sheetNamed(desk.workbook, 'KPIs').selection = area;
    return desk;
  }

  test.each([
    ['one cell of them', { row: 2, column: 1, rows: 1, columns: 1 }],
    ['all of them', { row: 2, column: 0, rows: 1, columns: 3 }],
    ['the whole table', { row: 2, column: 0, rows: 3, columns: 3 }],
  ])('is a table once its headings are selected: %s', async (_, area) => {
    const desk = await select(area);
    expect(reportOf(await desk.commands.listTables()).tables).toEqual([]);
    const { table: declared } = reportOf(await desk.commands.mapTable({ table: 'selection', kind: 'kpis' }));
    expect(declared).toMatchObject({ kind: 'kpis', range: 'A3:C5' });
    if (!declared) return;
    reportOf(
      await desk.commands.mapTable({
        table: declared,
        kind: 'kpis',
        picks: [
          { place: 'A', heading: 'What we count', meaning: 'kpi' },
          { place: 'B', heading: 'Where we want to be', meaning: 'target' },
          { place: 'C', heading: 'Where we are', meaning: 'measure' },
        ],
      }),
    );
    expect(await rags(desk)).toEqual(['Red', 'Green']);
    const saved = openFile(desk.file.save());
    expect(await rags(await sitDown(saved))).toEqual(['Red', 'Green']);
  });

  test('that was named a table, and then said to be none, leaves nothing behind', async () => {
    const desk = await select({ row: 2, column: 0, rows: 1, columns: 3 });
    const { table: declared } = reportOf(await desk.commands.mapTable({ table: 'selection', kind: 'kpis' }));
    if (!declared) throw new Error('The table was not taken.');
    reportOf(await desk.commands.mapTable({ table: declared, kind: 'none' }));
    expect(reportOf(await desk.commands.listTables())).toEqual({
      tables: [],
      unused: [],
      ignored: [],
      lost: [],
      findings: [],
    });
  });

  test('is refused where nothing that could be headings is selected', async () => {
    const desk = await select({ row: 9, column: 9, rows: 1, columns: 1 });
    expect(refusalOf(await desk.commands.mapTable({ table: 'selection', kind: 'kpis' })).code).toBe(
      'no-headings-selected',
    );
  });
});

test('a table that has changed since it was shown is not given meanings by its letters', async () => {
  const desk = await sitDown(workbookOf(rows));
  sheetNamed(desk.workbook, 'KPIs').setCell(0, 4, { value: 'Comments' });
  expect(refusalOf(await pick(desk)).code).toBe('table-changed');
  expect(desk.workbook.customXml).toEqual([]);
});

describe('parts that cannot be used', () => {
  const ours = writeMappings([]);

  test('a damaged one is said and left as it is, and a new choice is kept beside it', async () => {
    const file = workbookOf(rows);
    const damaged = ours.replace('version="2"', 'version="one"');
    file.workbook.customXml.push({ id: '{AAAAAAAA-0000-0000-0000-000000000001}', xml: damaged });
    const desk = await sitDown(file);
    expect(reportOf(await desk.commands.listTables()).findings).toMatchObject([
      { code: 'mapping-unreadable' },
    ]);
    reportOf(await pick(desk));
    expect(file.workbook.customXml[0]?.xml).toBe(damaged);
    expect(await rags(desk)).toEqual(['Red', 'Green', 'Green']);
  });

  test('a table of which the choice cannot be read is said once, and stays when another is made', async () => {
    const desk = await sitDown(workbookOf(rows));
    reportOf(await pick(desk));
    const part = partsOf(desk.workbook)[0];
    if (!part) throw new Error('Nothing was kept.');
    part.xml = part.xml.replace('"measure"', '"a later meaning"').replace('"id":"1"', '"id":"9"');
    expect(reportOf(await desk.commands.listTables()).findings).toMatchObject([
      { code: 'mapping-unreadable' },
    ]);
    reportOf(await pick(desk));
    expect(await rags(desk)).toEqual(['Red', 'Green', 'Green']);
    expect(partsOf(desk.workbook).map(({ xml }) => xml.match(/"id":"\d"|a later meaning/g))).toEqual([
      ['"id":"1"', '"id":"9"', 'a later meaning'],
    ]);
  });

  test('two of ours, of workbooks that were merged, are both obeyed and become one', async () => {
    const one = await sitDown(workbookOf(rows));
    reportOf(await pick(one));
    const [part] = partsOf(one.workbook);
    const file = workbookOf(rows);
    fill(file.workbook.addSheet('Other'), rows);
    file.workbook.customXml.push({ id: '{AAAAAAAA-0000-0000-0000-000000000001}', xml: ours });
    file.workbook.customXml.push({ id: '{AAAAAAAA-0000-0000-0000-000000000002}', xml: part?.xml ?? '' });
    const desk = await sitDown(file);
    const { tables } = reportOf(await desk.commands.listTables());
    expect(tables.map(({ columns }) => columns['measure'])).toEqual(['E', 'D']);
    reportOf(
      await desk.commands.mapTable({
        table: { sheet: 'Other', range: 'A1:F4' },
        kind: 'kpis',
        picks: [pickCount],
      }),
    );
    expect(partsOf(file.workbook)).toHaveLength(1);
    const now = reportOf(await desk.commands.listTables()).tables;
    expect(now.map(({ columns }) => columns['measure'])).toEqual(['E', 'E']);
  });

  test('too much is refused, and nothing is written', async () => {
    const long = 'A heading that goes on and on '.repeat(9).trim();
    const wide = Array.from({ length: 400 }, (_, index) => `${long} ${index}`);
    const desk = await sitDown(workbookOf(rows.map((row, index) => [...row, ...(index === 0 ? wide : [])])));
    const [found] = reportOf(await desk.commands.listTables()).tables;
    if (!found) throw new Error('No table was recognised.');
    const outcome = await desk.commands.mapTable({ table: found, kind: 'kpis', picks: [pickCount] });
    expect(refusalOf(outcome).code).toBe('mapping-too-large');
    expect(desk.workbook.customXml).toEqual([]);
  });
});

test('reading costs no round trip more with mappings than without', async () => {
  const desk = await sitDown(workbookOf(rows));
  const without = await desk.roundTrips(() => desk.commands.check());
  reportOf(await pick(desk));
  expect(await desk.roundTrips(() => desk.commands.check())).toBe(without);
  expect(await desk.roundTrips(() => pick(desk))).toBe(without + 1);
});

test('the check that follows changes follows what columns mean too', async () => {
  const desk = await sitDown(workbookOf(rows));
  const told = new Promise<readonly string[]>((resolve) => {
    void desk.commands.watchCheck({}, ({ outcome }) => {
      resolve(reportOf(outcome).rows.map(({ rag }) => rag));
    });
  });
  await desk.commands.listTables();
  reportOf(await pick(desk));
  expect(await told).toEqual(['Red', 'Green', 'Green']);
});
