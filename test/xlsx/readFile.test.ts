import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { mappedTables } from '../../src/plan/mapping/applyMappings';
import { FileProblem, readFile, toSnapshot } from '../../src/xlsx/readFile';
import { newFile } from '../../src/workbench/file/openFile';
import {
  fill,
  kpiHeadings,
  openSample,
  reportOf,
  sheetNamed,
  sitDown,
  workbookOf,
} from '../commands/onWorkbook';

const sample = () => readFileSync(join(__dirname, '../fixtures/sample/q1-2017.xlsx'));
const read = () => Excel.run((context) => readWorkbook(context));

/** Without ids, which every reading gives anew. */
const bare = ({ sheets, names, mappings }: ReturnType<typeof readFile>) => ({
  names: [...names].sort(),
  mappings,
  sheets: sheets.map(({ id: _, tables, ...sheet }) => ({
    ...sheet,
    tables: tables.map(({ id: __, ...table }) => table),
  })),
});

describe('a file that is not open', () => {
  test('is read as Excel would hand it over: cells, texts, merges, tables', async () => {
    await sitDown(openSample());
    const { sheets, names, activeSheet, mappings } = await read();
    expect(bare(readFile(sample()))).toEqual(
      bare({ sheets, names, activeSheet, ...(mappings && { mappings }) }),
    );
  });

  test('hidden sheets, rows and columns are read, and known as such', () => {
    const file = workbookOf(
      [
        ['a', 'b', 'c'],
        [1, 2, 3],
        [4, 5, 6],
      ],
      'Hidden away',
    );
    const sheet = sheetNamed(file.workbook, 'Hidden away');
    file.workbook.addSheet('Shown');
    sheet.visibility = 'VeryHidden';
    sheet.setRow(1, { hidden: true });
    sheet.setRow(40, { hidden: true });
    sheet.setColumn(2, { hidden: true });
    const [first, second] = readFile(file.save()).sheets;
    expect(first).toMatchObject({ visible: false, hiddenRows: [1], hiddenColumns: [2] });
    expect(first?.values).toEqual([
      ['a', 'b', 'c'],
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(second).toMatchObject({ visible: true, used: null, values: [] });
  });

  test('sheets that the add-in made are known, and their lists are not taken for the plan again', async () => {
    const desk = await sitDown(openSample());
    const before = mappedTables(readFile(sample())).tables.length;
    reportOf(await desk.commands.riskMap());
    const snapshot = readFile(desk.file.save());
    expect(snapshot.sheets.filter(({ isSummary }) => isSummary).map(({ name }) => name)).toEqual([
      'Risk heat map',
    ]);
    expect(mappedTables(snapshot).tables).toHaveLength(before);
  });

  test('what the officer said of a table holds in the file too', async () => {
    const desk = await sitDown(openSample());
    const { tables } = reportOf(await desk.commands.listTables());
    const table = tables.find(({ kind }) => kind === 'kpis');
    if (!table) throw new Error('The sample has a KPI table.');
    reportOf(await desk.commands.mapTable({ table, kind: 'none' }));
    const read = mappedTables(readFile(desk.file.save())).tables;
    expect(read.some(({ sheet, kind }) => sheet === table.sheet && kind === 'kpis')).toBe(false);
  });

  test('dates of the 1904 system show as they do in Excel', () => {
    const { workbook } = newFile();
    const { styles, activeSheet } = workbook;
    activeSheet.setCell(0, 0, { value: 41_538, style: styles.derive(0, { numberFormat: 'dd/mm/yyyy' }) });
    workbook.date1904 = true;
    expect(toSnapshot(workbook).sheets[0]?.text).toEqual([['22/09/2017']]);
  });

  test('a cell far out is named; the rest is read as if it were not there', () => {
    const file = workbookOf([[...kpiHeadings]], 'Far');
    const plain = readFile(file.save()).sheets[0];
    fill(sheetNamed(file.workbook, 'Far'), [['x']], 1_048_575, 16_383);
    const [sheet] = readFile(file.save()).sheets;
    expect(sheet).toMatchObject({ used: plain?.used, values: plain?.values, text: plain?.text });
    expect(sheet?.farAway).toEqual([{ row: 1_048_575, column: 16_383, rows: 1, columns: 1 }]);
  });

  test.each([
    ['an empty file', new Uint8Array(), 'The file is empty.'],
    ['a text', new TextEncoder().encode('Ref,KPI'), 'not an Excel workbook'],
    ['half a workbook', sample().subarray(0, 4000), 'damaged'],
  ])('%s is refused in a sentence', (_, bytes, words) => {
    expect(() => readFile(bytes)).toThrow(FileProblem);
    expect(() => readFile(bytes)).toThrow(words);
  });
});
