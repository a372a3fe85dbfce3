import type { Chart, ChartSeries } from '../model/objects';
import type { Sheet } from '../model/sheet';
import type { PackageParts } from '../package/packageParts';
import { readRelationships } from '../package/relationships';
import { type Palette, tinted } from '../styles/colour';
import type { XmlElement } from '../xml/xmlElement';
import { anchorKinds, readAnchor } from './anchor';
import { chartTypeOf } from './chartTypes';

/** A chart of the file, and where in the package it stands. */
export interface ReadChart {
  readonly chart: Chart;
  /** Id of its relationship from the drawing, by which its anchor is found again. */
  readonly relationshipId: string;
  readonly part: string;
}

/** All of a chart but where it stands and what its frame is called. */
type ChartContent = Omit<Chart, 'id' | 'name' | 'altText' | 'left' | 'top' | 'width' | 'height'>;

/** Names of theme colours in drawings, in the order of the palette's theme; a chart's tx1 and bg1 are dk1 and lt1. */
const schemeNames: Readonly<Record<string, number>> = {
  dk1: 0,
  tx1: 0,
  lt1: 1,
  bg1: 1,
  dk2: 2,
  tx2: 2,
  lt2: 3,
  bg2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};

const legends: Readonly<Record<string, Chart['legend']>> = {
  b: 'Bottom',
  r: 'Right',
  tr: 'Right',
  t: 'Top',
  l: 'Left',
};

/** The charts of a drawing part, in its order. Pictures, shapes and newer kinds of charts are none of ours. */
export function readDrawing(
  parts: PackageParts,
  drawing: string,
  sheet: Sheet,
  palette: Palette,
  newId: () => string,
): ReadChart[] {
  const targets = new Map(readRelationships(parts, drawing).map((each) => [each.id, each]));
  return frames(parts.tree(drawing, undefined, 'wsDr')).flatMap(
    ({ anchor, frame, relationshipId }): ReadChart[] => {
      const target = targets.get(relationshipId);
      if (target?.kind !== 'chart' || target.external || !parts.has(target.target)) return [];
      const content = readChart(parts.tree(target.target, undefined, 'chartSpace'), palette);
      if (!content) return [];
      const properties = frame.path('nvGraphicFramePr', 'cNvPr');
      const chart: Chart = {
        ...content,
        ...readAnchor(anchor, sheet),
        id: newId(),
        name: properties?.get('name') ?? '',
        altText: properties?.get('descr') ?? '',
      };
      return [{ chart, relationshipId, part: target.target }];
    },
  );
}

/**
 * Reads a chart part as far as a drawing of it needs: of a combined chart the first kind, with the series of all.
 * null for a part without a plot.
 */
function readChart(root: XmlElement, palette: Palette): ChartContent | null {
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
    namesAll: chart.path('plotArea', 'catAx', 'tickLblSkip')?.get('val') === '1',
    border: !line?.child('noFill'),
  };
}

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

/** Colour of a shape's (or line's) solid fill; null for none, and for gradients, patterns and pictures. */
function readFill(shape: XmlElement | null, palette: Palette): string | null {
  const colour = shape?.child('solidFill')?.children[0];
  if (!colour) return null;
  if (colour.local === 'srgbClr') return `#${(colour.get('val') ?? '000000').toUpperCase()}`;
  if (colour.local === 'sysClr') return `#${(colour.get('lastClr') ?? '000000').toUpperCase()}`;
  if (colour.local !== 'schemeClr') return null;
  const base = palette.theme[schemeNames[colour.get('val') ?? ''] ?? -1];
  if (base === undefined) return null;
  // lumMod 60 % with lumOff 40 % is what the colour menu calls "40 % lighter": a tint.
  const modulation = (colour.child('lumMod')?.number('val') ?? 100_000) / 100_000;
  const offset = (colour.child('lumOff')?.number('val') ?? 0) / 100_000;
  return tinted(base, offset > 0 ? offset : modulation - 1);
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

/** The frames with a chart in them that stand directly on the sheet. */
export function frames(
  drawing: XmlElement,
): { anchor: XmlElement; frame: XmlElement; relationshipId: string }[] {
  return drawing.children
    .filter(({ local }) => anchorKinds.includes(local))
    .flatMap((anchor) => {
      const frame = anchor.child('graphicFrame');
      const relationshipId = frame?.path('graphic', 'graphicData', 'chart')?.get('id');
      return frame && relationshipId ? [{ anchor, frame, relationshipId }] : [];
    });
}
