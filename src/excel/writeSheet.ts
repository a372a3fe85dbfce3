import type {
  Block,
  ListValidation,
  RagFormat,
  SheetDescription,
  TableDescription,
  Style,
  ChartDescription,
  PageSetup,
} from '../sheets/description';
import { asInput } from './writeCells';
import { pointsHere } from './columnsHere';
import { rangeOf } from './rangeOf';

/**
 * Queues a described sheet on a worksheet; nothing is sent until the caller syncs, so that all of it arrives as one
 * change on the screen and costs one round trip. Tables come first: where a table stands already Excel refuses one, and
 * nothing was written yet. Then come contents, and formats after them.
 */
export function writeSheet(sheet: Excel.Worksheet, described: SheetDescription): void {
  for (const table of described.tables) addTable(sheet, table);
  for (const block of described.blocks) writeBlock(sheet, block);
  for (const table of described.tables) fillTable(sheet, table);
  const here = pointsHere(sheet);
  for (const { column, columns, width } of described.columnWidths) {
    rangeOf(sheet, { row: 0, column, rows: 1, columns }).getEntireColumn().format.columnWidth = width * here;
  }
  for (const { row, rows, height } of described.rowHeights) {
    rangeOf(sheet, { row, column: 0, rows, columns: 1 }).getEntireRow().format.rowHeight = height;
  }
  for (const { area, style } of described.styles) writeStyle(rangeOf(sheet, area), style);
  for (const area of described.merges) rangeOf(sheet, area).merge(false);
  for (const validation of described.validations) writeValidation(sheet, validation);
  for (const format of described.ragFormats) writeRagFormat(sheet, format);
  for (const chart of described.charts) writeChart(sheet, chart, here);
  if (described.page) writePage(sheet, described.page);
  if (!described.gridlines) sheet.showGridlines = false;
}

/** Queues a style on a range; what the style does not name stays as it is. */
function writeStyle(range: Excel.Range, style: Style): void {
  const { format } = range;
  const { font, fill, horizontal, vertical, wrap, indent, numberFormat, borders } = style;
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.color !== undefined) format.font.color = font.color;
  if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (wrap !== undefined) format.wrapText = wrap;
  if (indent !== undefined) format.indentLevel = indent;
  // One code for the whole range is sent as one value, not as an array of its cells.
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  for (const [edge, line] of Object.entries(borders ?? {})) {
    const border = format.borders.getItem(edge as keyof NonNullable<Style['borders']>);
    border.style = line.style;
    border.weight = line.weight;
    border.color = line.color;
  }
}

/**
 * Queues a chart. `seriesBy` is always Columns: "Auto" is read differently by Excel on the web and on the desktop.
 */
function writeChart(sheet: Excel.Worksheet, described: ChartDescription, here: number): void {
  const { kind, source, title, legend, fontName, fontSize } = described;
  const chart = sheet.charts.add(kind, rangeOf(sheet, source.area), 'Columns');
  chart.name = described.name;
  chart.left = described.left * here;
  chart.top = described.top;
  chart.width = described.width * here;
  chart.height = described.height;
  // The chart's font comes first: setting it sets the title's as well.
  chart.format.font.name = fontName;
  chart.format.font.size = fontSize;
  if (title) {
    chart.title.text = title;
    chart.title.format.font.name = fontName;
    chart.title.format.font.size = fontSize + 1;
    chart.title.format.font.bold = true;
  } else {
    chart.title.visible = false;
  }
  chart.legend.visible = legend !== null;
  if (legend) {
    chart.legend.position = legend;
    chart.legend.format.font.name = fontName;
    chart.legend.format.font.size = fontSize;
  }
  chart.format.font.name = fontName;
  chart.format.font.size = fontSize;
  chart.format.border.lineStyle = 'None';
  if (kind !== 'Doughnut') writeAxes(chart, described);
  colourSeries(chart, described);
}

/** Figures stand at the ends of the bars; every bar is named, and the names keep clear of those below zero. */
function writeAxes({ axes }: Excel.Chart, { dataLabels }: ChartDescription): void {
  axes.valueAxis.majorGridlines.visible = !dataLabels;
  axes.valueAxis.visible = !dataLabels;
  if (!dataLabels) {
    axes.valueAxis.textOrientation = 0;
    axes.valueAxis.numberFormat = '#,##0';
  }
  axes.categoryAxis.tickLabelPosition = 'Low';
  axes.categoryAxis.tickLabelSpacing = 1;
}

function colourSeries(
  chart: Excel.Chart,
  { kind, seriesColors, pointColors, dataLabels }: ChartDescription,
): void {
  seriesColors.forEach((color, index) => {
    const series = chart.series.getItemAt(index);
    series.format.fill.setSolidColor(color);
    series.hasDataLabels = dataLabels;
    if (kind === 'Doughnut') series.doughnutHoleSize = 60;
    else series.gapWidth = 60;
  });
  pointColors?.forEach((color, index) => {
    chart.series.getItemAt(0).points.getItemAt(index).format.fill.setSolidColor(color);
  });
}

/**
 * Queues the page set-up. The scale is fixed and the pages end at breaks of ours: under "fit to pages" Excel ignores
 * breaks set by hand.
 */
function writePage(sheet: Excel.Worksheet, page: PageSetup): void {
  const { pageLayout } = sheet;
  const { margins, header, footer } = page;
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = page.paper;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.headerMargin = margins.header;
  pageLayout.footerMargin = margins.footer;
  pageLayout.centerHorizontally = page.centreHorizontally;
  pageLayout.printGridlines = false;
  pageLayout.zoom = { scale: page.scale };
  pageLayout.firstPageNumber = page.firstPageNumber;
  pageLayout.setPrintArea(rangeOf(sheet, page.printArea));
  if (page.titleRows)
    pageLayout.setPrintTitleRows(rangeOf(sheet, { ...page.titleRows, column: 0, columns: 1 }).getEntireRow());
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.leftHeader = header.left;
  pages.centerHeader = header.centre;
  pages.rightHeader = header.right;
  pages.leftFooter = footer.left;
  pages.centerFooter = footer.centre;
  pages.rightFooter = footer.right;
  for (const row of page.breaksBefore) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
}

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
