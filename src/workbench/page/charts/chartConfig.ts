import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { displayText } from '../../../xlsx/shown/displayText';
import { isError, type Scalar } from '../../../xlsx/model/cell';
import type { Chart, ChartSeries } from '../../../xlsx/model/objects';
import type { Workbook } from '../../../xlsx/model/workbook';
import { fontFamily } from '../grid/cellCss';
import { pixels } from '../pixels';
import { axesOf } from './axes';
import { chartKind, type ChartKind } from './chartKind';
import { readReference } from './readReference';

/** The accents of Office's theme: colours of series (or points of a ring) that say none. */
const accents = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** What a label of a point says; '' for a point without a label. Kept beside the figures for `pointLabels`. */
export interface LabelledDataset {
  readonly pointLabels?: readonly string[];
}

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
