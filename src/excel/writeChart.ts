import type { ChartDescription } from '../sheets/description';
import { rangeOf } from './rangeOf';

/**
 * Queues a chart. `seriesBy` is always Columns: "Auto" is read differently by Excel on the web and on the desktop.
 */
export function writeChart(sheet: Excel.Worksheet, described: ChartDescription): void {
  const { kind, source, title, legend, fontName, fontSize } = described;
  const chart = sheet.charts.add(kind, rangeOf(sheet, source.area), 'Columns');
  chart.name = described.name;
  chart.left = described.left;
  chart.top = described.top;
  chart.width = described.width;
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

/** Figures stand at the ends of the bars; names of bars keep clear of those below zero. */
function writeAxes({ axes }: Excel.Chart, { dataLabels }: ChartDescription): void {
  axes.valueAxis.majorGridlines.visible = !dataLabels;
  axes.valueAxis.visible = !dataLabels;
  if (!dataLabels) {
    axes.valueAxis.textOrientation = 0;
    axes.valueAxis.numberFormat = '#,##0';
  }
  axes.categoryAxis.tickLabelPosition = 'Low';
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
