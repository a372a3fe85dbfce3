import { headings } from './kpiRows';
import type { Desk } from './desk';

const ragAt = headings.indexOf('Q1 RAG');
const targetAt = headings.indexOf('Target');
const measureAt = headings.indexOf('Q1 measure');

/**
 * What scripts that colour KPI rows commonly do: for each row a round trip to read it and one to write its RAG cell. The
 * decision is the cheapest there is (no reading of texts beyond their first number), so that only the way is timed.
 */
export async function colourCellByCell({ office }: Desk, rows: number): Promise<void> {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (let row = 1; row <= rows; row += 1) {
      const cells = sheet.getRangeByIndexes(row, 0, 1, headings.length).load('values');
      await context.sync();
      const [target = NaN, measure = NaN] = [targetAt, measureAt].map((at) =>
        parseFloat(String(cells.values[0]?.[at])),
      );
      sheet.getCell(row, ragAt).values = [[measure >= target ? 'Green' : 'Red']];
      await context.sync();
    }
  });
}
