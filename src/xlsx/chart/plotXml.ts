import type { Chart } from '../model/objects';
import type { Workbook } from '../model/workbook';
import type { XmlElement } from '../xml/xmlElement';
import { solidFill, type ChartElements, textProperties } from './chartElements';
import { isRound, type ChartForm } from './chartTypes';
import { seriesXml } from './seriesXml';

/** Any two numbers that differ: they join a plot to its axes. */
const categoryAxis = 111_111_111;
const valueAxis = 222_222_222;
const gridColour = '#D9D9D9';

/** The plot area of a chart, with axes unless it is round. */
export function plotXml(make: ChartElements, chart: Chart, form: ChartForm, workbook: Workbook): XmlElement {
  const { c, val } = make;
  const round = isRound(form);
  const plot = c(
    form.element,
    {},
    form.barDirection ? val('barDir', form.barDirection) : null,
    form.grouping ? val('grouping', form.grouping) : null,
    val('varyColors', round),
    ...chart.series.map((series, index) => seriesXml(make, chart, series, index, form, workbook)),
    ...settings(make, chart, form),
    ...(round ? [] : [val('axId', categoryAxis), val('axId', valueAxis)]),
  );
  return c('plotArea', {}, c('layout'), plot, ...(round ? [] : axes(make, chart, form)));
}

function settings({ val }: ChartElements, chart: Chart, form: ChartForm): (XmlElement | null)[] {
  if (form.shape === 'bars') {
    const stacked = form.grouping !== 'clustered';
    return [val('gapWidth', Math.round(chart.gapWidth)), stacked ? val('overlap', 100) : null];
  }
  if (form.shape === 'lines') return [val('marker', true)];
  if (form.shape === 'pie') return [val('firstSliceAng', 0)];
  if (form.shape === 'doughnut') return [val('firstSliceAng', 0), val('holeSize', holeSize(chart))];
  return [];
}

/** Excel takes 10 to 90 per cent. */
export const holeSize = (chart: Chart): number => Math.min(90, Math.max(10, Math.round(chart.holeSize)));

export const labelPositions = { NextToAxis: 'nextTo', Low: 'low' } as const;

const greyLine = (make: ChartElements): XmlElement =>
  make.c('spPr', {}, make.a('ln', { w: 9525 }, solidFill(make, gridColour)));

/** The format of an axis's numbers; null for that of the cells. */
export const numberFormatXml = ({ c }: ChartElements, format: string | null): XmlElement =>
  c('numFmt', { formatCode: format ?? 'General', sourceLinked: format === null });

export const gridlinesXml = (make: ChartElements): XmlElement => make.c('majorGridlines', {}, greyLine(make));

function axes(make: ChartElements, chart: Chart, form: ChartForm): XmlElement[] {
  const { c, val } = make;
  const lying = form.barDirection === 'bar';
  const { visible, gridlines, numberFormat } = chart.valueAxis;
  const common = (
    id: number,
    position: string,
    shown: boolean,
    grid: XmlElement | null,
    labels: string,
    format: string | null,
  ): XmlElement[] =>
    [
      val('axId', id),
      c('scaling', {}, val('orientation', 'minMax')),
      val('delete', !shown),
      val('axPos', position),
      grid,
      numberFormatXml(make, format),
      val('majorTickMark', 'none'),
      val('minorTickMark', 'none'),
      val('tickLblPos', labels),
    ].filter((element) => element !== null);
  return [
    c(
      'catAx',
      {},
      // As Excel adds it: of lying bars the first is the lowest.
      ...common(categoryAxis, lying ? 'l' : 'b', true, null, labelPositions[chart.categoryLabels], null),
      greyLine(make),
      val('crossAx', valueAxis),
      val('crosses', 'autoZero'),
      val('auto', true),
      val('lblAlgn', 'ctr'),
      val('lblOffset', 100),
      chart.namesAll ? val('tickLblSkip', 1) : null,
      val('noMultiLvlLbl', false),
    ),
    c(
      'valAx',
      {},
      ...common(
        valueAxis,
        lying ? 'b' : 'l',
        visible,
        gridlines ? gridlinesXml(make) : null,
        'nextTo',
        numberFormat,
      ),
      chart.valueAxis.level ? textProperties(make, chart, { rot: 0, vert: 'horz' }) : null,
      val('crossAx', categoryAxis),
      val('crosses', 'autoZero'),
      val('crossBetween', 'between'),
    ),
  ];
}
