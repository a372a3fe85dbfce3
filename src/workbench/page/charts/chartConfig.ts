import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { displayText } from '../../../xlsx/shown/displayText';
import { isError, type Scalar } from '../../../xlsx/model/cell';
import type { Chart, ChartSeries } from '../../../xlsx/model/objects';
import type { Workbook } from '../../../xlsx/model/workbook';
import { fontFamily } from '../grid/cellCss';
import { pixels } from '../element';
import { parseReference } from '../../../grid/a1';
import { chartForm, type PlotShape } from '../../../xlsx/chart/chartTypes';

/** The accents of Office's theme: colours of series (or points of a ring) that say none. */
const accents = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** What a label of a point says; '' for a point without a label. Kept beside the figures for `pointLabels`. */
export interface LabelledDataset {
  readonly pointLabels?: readonly string[];
}

interface AxisLook {
  /** Some points wear labels, which want room beyond the bars. */
  readonly labelled: boolean;
  readonly font: { readonly family: string; readonly size: number };
  /** Whether the axis of values is drawn, and lines across at its steps. */
  readonly values: { readonly visible: boolean; readonly gridlines: boolean };
  /** Of the chart, in pixels. */
  readonly width: number;
}

/** Of a letter in Arial or Calibri, in ems. */
const averageWidth = 0.52;

/** A chart whose reference reaches further (whole columns) is drawn as far as this. */
const mostPoints = 2_000;

/** How a chart is drawn with chart.js. */
interface ChartKind {
  readonly type: 'bar' | 'line' | 'pie' | 'doughnut' | 'scatter' | 'radar';
  /** Bars that lie. */
  readonly lying: boolean;
  readonly stacked: boolean;
  /** Stacked to 100%. */
  readonly shares: boolean;
  /** The room under a line is filled. */
  readonly filled: boolean;
}

const drawnAs: Readonly<Record<PlotShape, ChartKind['type']>> = {
  bars: 'bar',
  lines: 'line',
  area: 'line',
  pie: 'pie',
  doughnut: 'doughnut',
  scatter: 'scatter',
  radar: 'radar',
};

/** What chart.js needs to draw a chart of the workbook, with the figures as they are now. No animation: it is paper. */
export function chartConfig(workbook: Workbook, chart: Chart): ChartConfiguration {
  const kind = chartKind(chart.type);
  const ring = kind.type === 'pie' || kind.type === 'doughnut';
  const categories = readReference(workbook, chart.series[0]?.categoriesRef ?? null).values.map(asLabel);
  const longest = Math.max(
    0,
    ...chart.series.map((series) => readReference(workbook, series.valuesRef).values.length),
  );
  const labels = Array.from({ length: longest }, (_, index) => categories[index] ?? String(index + 1));
  const datasets = chart.series.map((series, index) => datasetOf(workbook, kind, chart, series, index));
  const size = pixels(chart.fontSize ?? 9);
  const titleSize = pixels(chart.titleSize ?? (chart.fontSize ?? 9) + 3);
  const family = fontFamily(chart.fontName ?? workbook.defaultFont.name);
  return {
    type: kind.type,
    data: { labels, datasets: kind.shares ? asShares(datasets) : datasets },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      indexAxis: kind.lying ? 'y' : 'x',
      font: { family, size },
      color: '#404040',
      layout: { padding: 8 },
      plugins: {
        title: {
          display: chart.title !== null,
          text: chart.title ?? '',
          color: '#404040',
          font: { family, size: titleSize, weight: 'bold' },
        },
        legend: {
          display: chart.legend !== null,
          position: chart.legend === null ? 'bottom' : positions[chart.legend],
          labels: { boxWidth: 10, boxHeight: 10, font: { family, size } },
        },
        tooltip: { enabled: false },
      },
      ...(ring || kind.type === 'radar'
        ? {}
        : {
            scales: axesOf(kind, {
              labelled: chart.series.some(({ dataLabels }) => dataLabels),
              values: chart.valueAxis,
              font: { family, size },
              width: pixels(chart.width),
            }),
          }),
    },
  };
}

/** The kind of a chart by Office.js's name of its type: "BarStacked100" lies, is stacked, shows shares. Unknown: columns. */
export function chartKind(officeType: string): ChartKind {
  const { shape = 'bars', barDirection, grouping } = chartForm(officeType) ?? {};
  const shares = grouping === 'percentStacked';
  return {
    type: drawnAs[shape],
    lying: barDirection === 'bar',
    stacked: shares || grouping === 'stacked',
    shares,
    filled: shape === 'area',
  };
}

/**
 * Values of the cells that a chart's reference names, row by row, with the number format of the first; blocks may
 * be joined by commas. A reference to what is not there, or of another kind (a name, another workbook), gives none.
 */
export function readReference(
  workbook: Workbook,
  reference: string | null,
): { values: Scalar[]; format: string } {
  const values: Scalar[] = [];
  let format = 'General';
  for (const block of blocksOf(reference ?? '')) {
    const address = parseReference(block);
    const sheet = workbook.findSheet(address?.sheet ?? '');
    if (!sheet || !address) continue;
    const { row, column, rows, columns } = address.area;
    if (values.length === 0) format = workbook.styles.get(sheet.styleAt(row, column)).numberFormat;
    for (let r = row; r < row + rows && values.length < mostPoints; r += 1)
      for (let c = column; c < column + columns && values.length < mostPoints; c += 1)
        values.push(sheet.value(r, c));
  }
  return { values, format };
}

/** The parts of "(Sheet1!A1:A3,'Other, sheet'!B1)": commas inside quotes part nothing. */
function blocksOf(reference: string): string[] {
  return reference.replace(/^=?\(?|\)$/g, '').match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}

/** The axes of bars and lines. The categories of lying bars run upwards and keep to the left half, as in Excel. */
export function axesOf(kind: ChartKind, { labelled, values: shown, font, width }: AxisLook) {
  const { lying, stacked, shares, type } = kind;
  const ticks = { font, color: '#404040' };
  const values = {
    stacked,
    ticks: { ...ticks, maxRotation: 0, display: shown.visible },
    border: { display: shown.visible },
    beginAtZero: type === 'bar',
    grid: { color: '#E1E1E1', display: shown.gridlines },
    ...(shares ? { max: 100 } : {}),
    ...(labelled && !stacked ? { grace: '12%' } : {}),
  };
  const categories = { stacked, ticks, grid: { display: false } };
  if (!lying) return { x: categories, y: values };
  const most = Math.floor((width / 2 - 24) / (font.size * averageWidth));
  return { x: values, y: { ...categories, reverse: true, ticks: shortened(ticks, most) } };
}

/** Labels that would not fit are cut with an ellipsis: chart.js would cut their beginnings off. */
function shortened<Ticks extends object>(ticks: Ticks, most: number) {
  return {
    ...ticks,
    autoSkip: false,
    callback(this: { getLabelForValue(value: number): string }, value: string | number): string {
      const label = this.getLabelForValue(Number(value));
      return label.length > most ? `${label.slice(0, Math.max(1, most - 1)).trimEnd()}…` : label;
    },
  };
}

const positions = { Bottom: 'bottom', Right: 'right', Top: 'top', Left: 'left' } as const;

function datasetOf(
  workbook: Workbook,
  kind: ChartKind,
  chart: Chart,
  series: ChartSeries,
  index: number,
): ChartDataset & LabelledDataset {
  const { values, format } = readReference(workbook, series.valuesRef);
  const ring = kind.type === 'pie' || kind.type === 'doughnut';
  const own = series.color ?? accents[index % accents.length] ?? '#4472C4';
  const colours = values.map(
    (_, point) =>
      series.pointColors.get(point) ??
      (ring ? (series.color ?? accents[point % accents.length] ?? own) : own),
  );
  const name = series.nameRef
    ? asLabel(readReference(workbook, series.nameRef).values[0] ?? series.name)
    : series.name;
  const made = {
    label: name,
    data: values.map(asNumber),
    backgroundColor: kind.type === 'line' ? own : colours,
    borderColor: ring ? '#FFFFFF' : own,
    borderWidth: kind.type === 'line' ? 2 : ring ? 1 : 0,
    ...(kind.type === 'bar' ? barWidths(chart.gapWidth) : {}),
    ...(kind.type === 'doughnut' ? { cutout: `${chart.holeSize}%` } : {}),
    ...(kind.filled ? { fill: true } : {}),
    ...(kind.type === 'line' ? { pointRadius: kind.filled ? 0 : 2 } : {}),
    pointLabels: series.dataLabels ? values.map((value) => displayText(value, format)) : [],
  };
  return made as ChartDataset & LabelledDataset;
}

/** Excel's gap is a percentage of a bar's own width. */
const barWidths = (gap: number) => ({ categoryPercentage: 1 / (1 + gap / 100), barPercentage: 1 });

/** Stacked to 100%: each figure becomes its share of its category, in percent. */
function asShares(datasets: (ChartDataset & LabelledDataset)[]): ChartDataset[] {
  const figures = datasets.map(({ data }) =>
    data.map((value) => (typeof value === 'number' ? Math.abs(value) : 0)),
  );
  return datasets.map((dataset, index) => ({
    ...dataset,
    data: (figures[index] ?? []).map((value, point) => {
      const sum = figures.reduce((total, series) => total + (series[point] ?? 0), 0);
      return sum === 0 ? 0 : (value / sum) * 100;
    }),
  })) as ChartDataset[];
}

const asNumber = (value: Scalar): number | null => (typeof value === 'number' ? value : null);

const asLabel = (value: Scalar): string =>
  value === null ? '' : isError(value) ? value.error : String(value);
