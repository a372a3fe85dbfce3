import type {
  Block,
  ListValidation,
  RagFormat,
  SheetDescription,
  TableDescription,
} from '../sheets/description';
import { asInput } from './asInput';
import { rangeOf } from './rangeOf';
import { writeChart } from './writeChart';
import { writePage } from './writePage';
import { writeStyle } from './writeStyle';

/**
 * Queues a described sheet on a worksheet; nothing is sent until the caller syncs, so that all of it arrives as one
 * change on the screen and costs one round trip. Tables come first: where a table stands already Excel refuses one, and
 * nothing was written yet. Then come contents, and formats after them.
 */
export function writeSheet(sheet: Excel.Worksheet, described: SheetDescription): void {
  for (const table of described.tables) addTable(sheet, table);
  for (const block of described.blocks) writeBlock(sheet, block);
  for (const table of described.tables) fillTable(sheet, table);
  for (const { column, columns, width } of described.columnWidths) {
    rangeOf(sheet, { row: 0, column, rows: 1, columns }).getEntireColumn().format.columnWidth = width;
  }
  for (const { row, rows, height } of described.rowHeights) {
    rangeOf(sheet, { row, column: 0, rows, columns: 1 }).getEntireRow().format.rowHeight = height;
  }
  for (const { area, style } of described.styles) writeStyle(rangeOf(sheet, area), style);
  for (const area of described.merges) rangeOf(sheet, area).merge(false);
  for (const validation of described.validations) writeValidation(sheet, validation);
  for (const format of described.ragFormats) writeRagFormat(sheet, format);
  for (const chart of described.charts) writeChart(sheet, chart);
  if (described.page) writePage(sheet, described.page);
  if (!described.gridlines) sheet.showGridlines = false;
}

/** Queues the cells of a block. */
export function writeBlock(sheet: Excel.Worksheet, { row, column, cells }: Block): void {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return;
  // `formulas` takes constants as well; both kinds in one array are one request.
  rangeOf(sheet, { row, column, rows, columns }).formulas = cells.map((line) => line.map(asInput));
}

function addTable(sheet: Excel.Worksheet, { name, area, style }: TableDescription): void {
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  table.style = style;
}

function fillTable(sheet: Excel.Worksheet, { name, totals, columnFormulas = [] }: TableDescription): void {
  const table = sheet.tables.getItem(name);
  columnFormulas.forEach((formula, index) => {
    if (formula === null) return;
    // One formula for the whole column is sent as one value, not as an array of its cells.
    table.columns.getItemAt(index).getDataBodyRange().formulas = formula as unknown as string[][];
  });
  if (!totals) return;
  table.showTotals = true;
  // Excel puts a sum or count of its own under the last column; every cell of the row is ours to say.
  table.getTotalRowRange().formulas = [totals.map((content) => asInput(content ?? ''))];
}

function writeValidation(sheet: Excel.Worksheet, { area, values, strict, message }: ListValidation): void {
  const { dataValidation } = rangeOf(sheet, area);
  dataValidation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
  dataValidation.errorAlert = {
    showAlert: true,
    style: strict ? 'Stop' : 'Warning',
    title: 'Not in the list',
    message,
  };
}

/** Puts one of our conditional formats on a range. */
export function writeRagFormat(
  sheet: Excel.Worksheet,
  { area, formula, fill, color, numberFormat }: RagFormat,
): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.color = color;
  if (numberFormat !== undefined) custom.format.numberFormat = numberFormat;
}
