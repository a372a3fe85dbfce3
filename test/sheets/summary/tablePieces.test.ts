import type { TableBody } from '../../../src/sheets/summary/contents/content';
import { fontOf, type Look, widthFor } from '../../../src/sheets/summary/look';
import { tablePieces } from '../../../src/sheets/summary/pieces/tablePieces';
import { neutralColours } from '../../../src/sheets/summary/theme/themeColours';
import { textWidth } from '../../../src/sheets/text/measure';

const look: Look = {
  fontName: 'Arial',
  size: 10,
  gaps: { paragraph: 6, lead: 10, section: 18 },
  palette: 'colour-blind safe',
  colours: neutralColours,
  macColumns: 1.143,
};

const cell = (content: string | number) => ({ content, text: content.toLocaleString('en-GB') });
const money: TableBody = {
  columns: [
    { heading: 'Budget, £000', horizontal: 'Left' },
    { heading: 'Budget', horizontal: 'Right' },
    { heading: 'Actual', horizontal: 'Right' },
    { heading: 'Variance', horizontal: 'Right' },
  ],
  rows: [
    [cell('Local risk'), cell(8410), cell(8494), cell(84)],
    [cell('Total'), cell(10600), cell(10682), cell(82)],
  ],
  total: true,
};

test.each([160, 180.75, 200, 240, 320])(
  'a table of figures %d points wide has whole figures and headings: Excel shows "###" of a figure without room',
  (width) => {
    const pieces = tablePieces('budget', money, width, look);
    const bold = fontOf(look, 'lead');
    const needed = (column: number): number =>
      Math.max(
        ...[money.columns[column]?.heading ?? '', ...money.rows.map((row) => row[column]?.text ?? '')].map(
          (text) => widthFor(textWidth(text, bold)),
        ),
      );
    const cellAt = (row: number, column: number) =>
      pieces[row]?.cells.find(({ id }) => id === `budget/${row}/${column}`);
    for (const row of [0, 1, 2])
      for (const column of [1, 2, 3])
        expect(cellAt(row, column)?.width).toBeGreaterThanOrEqual(needed(column) - 0.75);
    const last = cellAt(0, 3);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(width, 0);
  },
);
