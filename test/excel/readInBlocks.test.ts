import { eachBlock, readInBlocks, type BlockRead } from '../../src/excel/readInBlocks';
import { newFile, type WorkbookFile } from '../../src/workbench/file/openFile';
import { maxColumns } from '../../src/grid/area';
import { sitDown } from '../commands/onWorkbook';

/** A sheet of so many rows and columns from A1, each cell with what `cell` says. */
function filled(rows: number, columns: number, cell: (row: number, column: number) => string): WorkbookFile {
  const file = newFile();
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      file.workbook.activeSheet.setCell(row, column, { value: cell(row, column) });
  return file;
}

const place = (row: number, column: number) => `${row}/${column}`;

describe('readInBlocks', () => {
  test('300,000 cells take two round trips and come as they stand', async () => {
    const { roundTrips } = await sitDown(filled(30_000, 10, place));
    let rows: string[][] = [];
    const trips = await roundTrips(() =>
      Excel.run(async (context) => {
        const range = () => context.workbook.worksheets.getActiveWorksheet().getRange('A1:J30000');
        [rows = []] = await readInBlocks<string>(context, [{ range, rows: 30_000, columns: 10 }], 'values');
      }),
    );
    expect(trips).toBe(2);
    expect(rows).toEqual(
      Array.from({ length: 30_000 }, (_, row) =>
        Array.from({ length: 10 }, (__, column) => place(row, column)),
      ),
    );
  });

  test('a row from the first column to the last comes whole, though Excel tells nothing of whole rows', async () => {
    const file = newFile();
    file.workbook.activeSheet.setCell(0, 0, { value: 'first' });
    file.workbook.activeSheet.setCell(1, maxColumns - 1, { value: 'last' });
    await sitDown(file);
    const [rows] = await Excel.run((context) => {
      const range = () => context.workbook.worksheets.getActiveWorksheet().getRange('1:2');
      return readInBlocks<string>(context, [{ range, rows: 2, columns: maxColumns }], 'values');
    });
    expect(rows?.map((cells) => cells.length)).toEqual([maxColumns, maxColumns]);
    expect([rows?.[0]?.[0], rows?.[1]?.at(-1)]).toEqual(['first', 'last']);
  });

  test('a block of a range, and a range of no rows', async () => {
    await sitDown(filled(4, 4, place));
    const read = await Excel.run((context) => {
      const range = () => context.workbook.worksheets.getActiveWorksheet().getRange('A1:D4');
      return readInBlocks<string>(
        context,
        [
          { range, row: 1, column: 2, rows: 2, columns: 2 },
          { range, rows: 0, columns: 4 },
        ],
        'values',
      );
    });
    expect(read).toEqual([
      [
        ['1/2', '1/3'],
        ['2/2', '2/3'],
      ],
      [],
    ]);
  });
});

describe('eachBlock', () => {
  const read = async (file: WorkbookFile, address: string, rows: number, columns: number) => {
    const { roundTrips } = await sitDown(file);
    const blocks: BlockRead[] = [];
    const trips = await roundTrips(() =>
      Excel.run((context) => {
        const range = () => context.workbook.worksheets.getActiveWorksheet().getRange(address);
        return eachBlock(
          context,
          [{ range, rows, columns }],
          ['text', 'values'],
          (block) => void blocks.push(block),
        );
      }),
    );
    return { trips, blocks };
  };

  test('two properties of 150,000 cells come in one round trip', async () => {
    const { trips, blocks } = await read(filled(15_000, 10, place), 'A1:J15000', 15_000, 10);
    expect(trips).toBe(1);
    expect(blocks.map(({ row, rows }) => [row, rows])).toEqual([[0, 15_000]]);
  });

  test('long texts come in smaller blocks, each row once and in order', async () => {
    const long = (row: number, column: number) =>
      `${place(row, column)} ${'word '.repeat(row < 2_000 ? 1 : 60)}`;
    const { trips, blocks } = await read(filled(6_000, 10, long), 'A1:J6000', 6_000, 10);
    // Refused until one trip holds 12,500 cells; then long texts come, and half as many pass.
    expect(trips).toBe(12);
    expect(blocks.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, at) => row + at))).toEqual(
      Array.from({ length: 6_000 }, (_, row) => row),
    );
    expect(blocks.flatMap(({ properties: [texts = []] }) => texts)[5_999]?.[9]).toBe(long(5_999, 9));
  });

  test('what Excel refuses for another cause is told', async () => {
    await sitDown(newFile());
    const gone = Excel.run((context) => {
      const range = () => context.workbook.worksheets.getItem('Gone').getRange('A1');
      return eachBlock(context, [{ range, rows: 1, columns: 1 }], ['values'], () => undefined);
    });
    await expect(gone).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
