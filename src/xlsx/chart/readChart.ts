import type { Chart, ChartSeries } from '../model/objects';
import type { Palette } from '../styles/colour';
import type { XmlElement } from '../xml/xmlElement';
import { chartTypeOf } from './chartTypes';
import { readFill } from './drawingColour';

/** All of a chart but where it stands and what its frame is called. */
export type ChartContent = Omit<
  Chart,
  'id' | 'name' | 'altText' | 'left' | 'top' | 'width' | 'height' | 'fromFile'
>;

/**
 * Reads a chart part as far as a drawing of it needs: of a combined chart the first kind, with the series of all.
 * null for a part without a plot.
 */
export function readChart(root: XmlElement, palette: Palette): ChartContent | null {
  const chart = root.child('chart');
  const plots = chart?.child('plotArea')?.children.filter(({ local }) => local.endsWith('Chart')) ?? [];
  const plot = plots[0];
  if (!chart || !plot) return null;
  const value = (local: string): string | null => plot.child(local)?.get('val') ?? null;
  const series = plots.flatMap((each) => {
    const labels = labelsShown(each.child('dLbls'));
    return each.all('ser').map((element) => readSeries(element, palette, labels));
  });
  const text = root.path('txPr', 'p', 'pPr', 'defRPr');
  const titleText = chart.path('title', 'tx', 'rich');
  const values = chart.path('plotArea', 'valAx');
  const line = root.path('spPr', 'ln');
  const numbers = values?.child('numFmt');
  return {
    type: typeOf(plot),
    title: readTitle(chart, series),
    legend: chart.child('legend')
      ? (legends[chart.path('legend', 'legendPos')?.get('val') ?? 'r'] ?? 'Right')
      : null,
    series,
    holeSize: Number(value('holeSize') ?? 50),
    gapWidth: Number(value('gapWidth') ?? 150),
    fontName: text?.child('latin')?.get('typeface') ?? null,
    fontSize: hundredths(text?.number('sz')),
    titleSize: hundredths(
      titleText?.path('p', 'pPr', 'defRPr')?.number('sz') ?? titleText?.path('p', 'r', 'rPr')?.number('sz'),
    ),
    valueAxis: {
      visible: !!values && !values.child('delete')?.flag('val', true),
      gridlines: !!values?.child('majorGridlines'),
      level: values?.path('txPr', 'bodyPr')?.number('rot') === 0,
      numberFormat: numbers && !numbers.flag('sourceLinked') ? (numbers.get('formatCode') ?? null) : null,
    },
    categoryLabels:
      chart.path('plotArea', 'catAx', 'tickLblPos')?.get('val') === 'low' ? 'Low' : 'NextToAxis',
    border: !line?.child('noFill'),
  };
}

const legends: Readonly<Record<string, Chart['legend']>> = {
  b: 'Bottom',
  r: 'Right',
  tr: 'Right',
  t: 'Top',
  l: 'Left',
};

function typeOf(plot: XmlElement): string {
  const value = (local: string): string | undefined => plot.child(local)?.get('val') ?? undefined;
  const bars = plot.local === 'barChart';
  const direction = value('barDir') === 'bar' ? 'bar' : 'col';
  const grouping = plot.child('grouping') ? value('grouping') : bars ? 'clustered' : undefined;
  const symbols = plot.all('ser').map((series) => series.path('marker', 'symbol')?.get('val'));
  return chartTypeOf({
    element: plot.local,
    ...(bars ? { barDirection: direction } : {}),
    ...(grouping === undefined ? {} : { grouping }),
    markers:
      plot.local === 'lineChart' && symbols.some((symbol) => symbol !== undefined && symbol !== 'none'),
  });
}

/** A title without text of its own is the name of the only series. */
function readTitle(chart: XmlElement, series: readonly ChartSeries[]): string | null {
  const title = chart.child('title');
  if (!title) {
    const automatic = series.length === 1 && !(chart.child('autoTitleDeleted')?.flag('val', true) ?? false);
    return automatic ? (series[0]?.name ?? null) || null : null;
  }
  const rich = title.path('tx', 'rich');
  if (rich)
    return rich
      .all('p')
      .map((line) =>
        line
          .descendants('t')
          .map(({ text }) => text)
          .join(''),
      )
      .join('\n');
  return cached(title.child('tx')) ?? (series.length === 1 ? (series[0]?.name ?? null) : null);
}

function readSeries(element: XmlElement, palette: Palette, labels: boolean): ChartSeries {
  const line = element.parent?.local === 'lineChart';
  const fill = (shape: XmlElement | null): string | null =>
    readFill(line ? (shape?.child('ln') ?? shape) : shape, palette);
  const pointColors = new Map<number, string>();
  for (const point of element.all('dPt')) {
    const colour = fill(point.child('spPr'));
    if (colour !== null) pointColors.set(point.child('idx')?.number('val') ?? 0, colour);
  }
  const own = element.child('dLbls');
  return {
    name: cached(element.child('tx')) ?? '',
    nameRef: reference(element.child('tx')),
    valuesRef: reference(element.child('val') ?? element.child('yVal')),
    categoriesRef: reference(element.child('cat') ?? element.child('xVal')),
    color: fill(element.child('spPr')),
    pointColors,
    dataLabels: own ? labelsShown(own) : labels,
  };
}

const reference = (element: XmlElement | null): string | null => element?.descendants('f')[0]?.text ?? null;

function cached(element: XmlElement | null): string | null {
  const value = element?.child('v')?.text ?? element?.descendants('pt')[0]?.child('v')?.text;
  return value ?? null;
}

const labelsShown = (labels: XmlElement | null): boolean =>
  !!labels &&
  !labels.child('delete')?.flag('val', true) &&
  ['showVal', 'showPercent', 'showCatName', 'showSerName'].some((local) =>
    labels.child(local)?.flag('val', true),
  );

const hundredths = (size: number | null | undefined): number | null =>
  size === null || size === undefined ? null : size / 100;
