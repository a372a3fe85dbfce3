import type { Chart, ChartSeries } from '../model/objects';
import type { Workbook } from '../model/workbook';
import type { XmlElement } from '../xml/xmlElement';
import { solidFill, type ChartElements, textProperties } from './chartElements';
import type { ChartForm } from './chartTypes';
import { isError, type Scalar } from '../model/cell';
import { parseReference } from '../../grid/a1';

/** The order of a series' children that all kinds of charts agree on. */
export const seriesOrder = (
  'idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars ' +
  'cat xVal val yVal smooth shape bubbleSize extLst'
).split(' ');

/** Cells of a reference with the number format of the first; for the points that a chart keeps besides. */
interface ReferencedCells {
  readonly values: readonly Scalar[];
  readonly format: string;
}

export function seriesXml(
  make: ChartElements,
  chart: Chart,
  series: ChartSeries,
  index: number,
  form: ChartForm,
  workbook: Workbook,
): XmlElement {
  const { c, val } = make;
  const isBar = form.shape === 'bars';
  const isLine = form.shape === 'lines';
  return c(
    'ser',
    {},
    val('idx', index),
    val('order', index),
    nameXml(make, series, workbook),
    shapeXml(make, series.color, isLine),
    isBar ? val('invertIfNegative', false) : null,
    isLine ? c('marker', {}, val('symbol', form.markers ? 'circle' : 'none')) : null,
    ...pointsXml(make, series, form),
    series.dataLabels ? labelsXml(make, chart) : null,
    categoriesXml(make, series, workbook),
    valuesXml(make, series, workbook),
    isLine ? val('smooth', false) : null,
  );
}

/** The name: the cell it stands in with its text at the time, or the text alone. */
export function nameXml(
  make: ChartElements,
  { name, nameRef }: ChartSeries,
  workbook: Workbook,
): XmlElement | null {
  const { c } = make;
  if (nameRef === null) return name === '' ? null : c('tx', {}, c('v', {}, name));
  const cells = referencedCells(workbook, nameRef);
  const text = cells ? cells.values.map(pointText).join(' ') : name;
  return c('tx', {}, c('strRef', {}, c('f', {}, formula(nameRef)), textPoints(make, [text])));
}

/** Reads "'Plan'!$B$2:$B$5" row by row; null for what is no such reference (a name, several areas, a lost sheet). */
function referencedCells(workbook: Workbook, reference: string): ReferencedCells | null {
  const { sheet: name, area } = parseReference(reference) ?? { sheet: null, area: null };
  const sheet = workbook.findSheet(name ?? '');
  // A whole column has more cells than a chart has points.
  if (!sheet || !area || area.rows * area.columns > 32_000) return null;
  const values: Scalar[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      values.push(sheet.value(row, column));
  return { values, format: workbook.styles.get(sheet.styleAt(area.row, area.column)).numberFormat };
}

/** A value as a category or a name shows it. */
const pointText = (value: Scalar): string =>
  value === null
    ? ''
    : isError(value)
      ? value.error
      : typeof value === 'boolean'
        ? value
          ? 'TRUE'
          : 'FALSE'
        : String(value);

export function shapeXml(make: ChartElements, colour: string | null, asLine: boolean): XmlElement | null {
  if (colour === null) return null;
  const { c, a } = make;
  const fill = solidFill(make, colour);
  return c('spPr', {}, asLine ? a('ln', { w: 28_575, cap: 'rnd' }, fill, a('round')) : fill);
}

export function pointsXml(make: ChartElements, { pointColors }: ChartSeries, form: ChartForm): XmlElement[] {
  const { c, val } = make;
  return [...pointColors]
    .sort(([one], [other]) => one - other)
    .map(([point, colour]) =>
      c(
        'dPt',
        {},
        val('idx', point),
        form.shape === 'bars' ? val('invertIfNegative', false) : null,
        val('bubble3D', false),
        shapeXml(make, colour, form.shape === 'lines'),
      ),
    );
}

/** Labels are kept on one line. */
export function labelsXml(make: ChartElements, chart: Chart): XmlElement {
  const { c, val } = make;
  const shown = {
    showLegendKey: 0,
    showVal: 1,
    showCatName: 0,
    showSerName: 0,
    showPercent: 0,
    showBubbleSize: 0,
  };
  return c(
    'dLbls',
    {},
    textProperties(make, chart, { wrap: 'none' }),
    ...Object.entries(shown).map(([local, value]) => val(local, value)),
  );
}

/** Categories that are all numbers keep their format; any other are texts. */
export function categoriesXml(
  make: ChartElements,
  { categoriesRef }: ChartSeries,
  workbook: Workbook,
): XmlElement | null {
  if (categoriesRef === null) return null;
  const { c } = make;
  const cells = referencedCells(workbook, categoriesRef);
  const f = c('f', {}, formula(categoriesRef));
  if (cells && cells.values.length > 0 && cells.values.every((value) => typeof value === 'number'))
    return c('cat', {}, c('numRef', {}, f, numberPoints(make, cells.values, cells.format)));
  return c('cat', {}, c('strRef', {}, f, cells && textPoints(make, cells.values.map(pointText))));
}

export function valuesXml(
  make: ChartElements,
  { valuesRef }: ChartSeries,
  workbook: Workbook,
): XmlElement | null {
  if (valuesRef === null) return null;
  const { c } = make;
  const cells = referencedCells(workbook, valuesRef);
  const points = cells && numberPoints(make, cells.values, cells.format);
  return c('val', {}, c('numRef', {}, c('f', {}, formula(valuesRef)), points));
}

const formula = (reference: string): string => reference.replace(/^=/, '');

function textPoints({ c, val }: ChartElements, texts: readonly string[]): XmlElement {
  const points = texts.map((text, idx) => c('pt', { idx }, c('v', {}, text)));
  return c('strCache', {}, val('ptCount', texts.length), ...points);
}

/** Cells without a number have no point. */
function numberPoints({ c, val }: ChartElements, values: readonly unknown[], format: string): XmlElement {
  const points = values.map((value, idx) =>
    typeof value === 'number' ? c('pt', { idx }, c('v', {}, String(value))) : null,
  );
  return c('numCache', {}, c('formatCode', {}, format), val('ptCount', values.length), ...points);
}
