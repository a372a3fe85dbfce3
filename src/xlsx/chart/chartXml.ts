import type { Chart, ChartSeries } from '../model/objects';
import type { Workbook } from '../model/workbook';
import type { Namespaces } from '../package/namespaces';
import { make as makeElement, type XmlElement } from '../xml/xmlElement';
import { chartElements, type ChartElements, legendXml, textProperties, titleXml } from './chartElements';
import { formToMake, type ChartForm } from './chartTypes';
import { gridlinesXml, holeSize, labelPositions, plotXml, numberFormatXml } from './plotXml';
import { categoriesXml, labelsXml, nameXml, pointsXml, seriesOrder, shapeXml, valuesXml } from './seriesXml';

const chartOrder =
  'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst'.split(
    ' ',
  );
const spaceOrder = (
  'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr ' +
  'externalData printSettings userShapes extLst'
).split(' ');

/** A chart part for a chart of a type that formToMake knows. */
export function chartXml(chart: Chart, workbook: Workbook, namespaces: Namespaces): XmlElement {
  const root = makeElement('c:chartSpace', {
    'xmlns:c': namespaces.chart,
    'xmlns:a': namespaces.drawing,
    'xmlns:r': namespaces.relationships,
  });
  const make = chartElements(root, namespaces);
  const { c, val } = make;
  const form = formToMake(chart.type);
  if (!form) throw new Error(`Charts of type ${chart.type} cannot be made.`);
  return root.append(
    val('date1904', workbook.date1904),
    val('roundedCorners', false),
    c(
      'chart',
      {},
      titleXml(make, chart),
      val('autoTitleDeleted', chart.title === null),
      plotXml(make, chart, form, workbook),
      legendXml(make, chart),
      val('plotVisOnly', true),
      val('dispBlanksAs', 'gap'),
    ),
    borderXml(make, chart),
    textProperties(make, chart),
  );
}

/** Brings a chart part of the file from what was read to what the model has, changing only what differs. */
export function changeChart(
  root: XmlElement,
  before: Chart,
  chart: Chart,
  workbook: Workbook,
  namespaces: Namespaces,
): void {
  const make = chartElements(root, namespaces);
  const element = root.child('chart');
  if (!element) return;
  if (chart.title !== before.title || chart.titleSize !== before.titleSize) {
    put(element, 'title', titleXml(make, chart), chartOrder);
    element.ensure('autoTitleDeleted', chartOrder).set({ val: chart.title === null });
  }
  if (chart.legend !== before.legend) put(element, 'legend', legendXml(make, chart), chartOrder);
  if (chart.fontName !== before.fontName || chart.fontSize !== before.fontSize)
    put(root, 'txPr', textProperties(make, chart), spaceOrder);

  if (chart.border !== before.border) put(root, 'spPr', borderXml(make, chart), spaceOrder);
  changeAxes(make, element.child('plotArea'), before, chart);

  const plots = element.child('plotArea')?.children.filter(({ local }) => local.endsWith('Chart')) ?? [];
  const series = plots.flatMap((plot) => plot.all('ser'));
  const form = formToMake(chart.type);
  if (form && (chart.type !== before.type || series.length !== chart.series.length)) {
    put(element, 'plotArea', plotXml(make, chart, form, workbook), chartOrder);
    return;
  }
  const plot = plots[0];
  if (chart.gapWidth !== before.gapWidth) plot?.child('gapWidth')?.set({ val: Math.round(chart.gapWidth) });
  if (chart.holeSize !== before.holeSize) plot?.child('holeSize')?.set({ val: holeSize(chart) });
  chart.series.forEach((now, index) => {
    const old = before.series[index];
    const target = series[index];
    if (!old || !target) return;
    if (form) changeSeries(make, chart, target, old, now, form, workbook);
    else changeReferences(target, now);
  });
}

/** Without a line; with one, it is left to Excel. */
function borderXml({ c, a }: ChartElements, { border }: Chart): XmlElement | null {
  return border ? null : c('spPr', {}, a('ln', {}, a('noFill')));
}

const axisOrder =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl'.split(
    ' ',
  );

function changeAxes(make: ChartElements, plotArea: XmlElement | null, before: Chart, chart: Chart): void {
  const { valueAxis, categoryLabels, namesAll } = chart;
  const [values, names] = [plotArea?.child('valAx'), plotArea?.child('catAx')];
  if (values && valueAxis.visible !== before.valueAxis.visible)
    values.ensure('delete', axisOrder).set({ val: !valueAxis.visible });
  if (values && valueAxis.level && !before.valueAxis.level)
    put(values, 'txPr', textProperties(make, chart, { rot: 0, vert: 'horz' }), axisOrder);
  if (values && valueAxis.gridlines !== before.valueAxis.gridlines)
    put(values, 'majorGridlines', valueAxis.gridlines ? gridlinesXml(make) : null, axisOrder);
  if (values && valueAxis.numberFormat !== before.valueAxis.numberFormat)
    put(values, 'numFmt', numberFormatXml(make, valueAxis.numberFormat), axisOrder);
  if (categoryLabels !== before.categoryLabels)
    names?.ensure('tickLblPos', axisOrder).set({ val: labelPositions[categoryLabels] });
  if (names && namesAll !== before.namesAll)
    put(names, 'tickLblSkip', namesAll ? make.c('tickLblSkip', { val: 1 }) : null, axisOrder);
}

/** Of a kind of chart that we cannot make, where its figures come from is all that changes. */
function changeReferences(element: XmlElement, now: ChartSeries): void {
  const targets = [
    [element.child('tx'), now.nameRef],
    [element.child('cat') ?? element.child('xVal'), now.categoriesRef],
    [element.child('val') ?? element.child('yVal'), now.valuesRef],
  ] as const;
  for (const [target, reference] of targets) {
    const formula = target?.descendants('f')[0];
    if (formula && reference !== null && formula.text !== reference) formula.text = reference;
  }
}

function changeSeries(
  make: ChartElements,
  chart: Chart,
  element: XmlElement,
  before: ChartSeries,
  now: ChartSeries,
  form: ChartForm,
  workbook: Workbook,
): void {
  const isLine = form.shape === 'lines';
  if (now.name !== before.name || now.nameRef !== before.nameRef)
    put(element, 'tx', nameXml(make, now, workbook), seriesOrder);
  if (now.categoriesRef !== before.categoriesRef)
    put(element, 'cat', categoriesXml(make, now, workbook), seriesOrder);
  if (now.valuesRef !== before.valuesRef) put(element, 'val', valuesXml(make, now, workbook), seriesOrder);
  if (now.color !== before.color) put(element, 'spPr', shapeXml(make, now.color, isLine), seriesOrder);
  if (now.dataLabels !== before.dataLabels)
    put(element, 'dLbls', now.dataLabels ? labelsXml(make, chart) : null, seriesOrder);
  if (JSON.stringify([...now.pointColors]) === JSON.stringify([...before.pointColors])) return;
  for (const point of element.all('dPt')) point.remove();
  for (const point of pointsXml(make, now, form)) element.insertInOrder(point, seriesOrder);
}

function put(parent: XmlElement, local: string, element: XmlElement | null, order: readonly string[]): void {
  const old = parent.child(local);
  if (old && element) old.replaceWith(element);
  else if (element) parent.insertInOrder(element, order);
  else old?.remove();
}
