import { formToMake, isRound } from '../../../xlsx/chart/chartTypes';
import type { Chart } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import { notImplemented } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import type { SheetRange } from './area';
import { seriesOf, type SeriesBy } from './chartSeries';
import { guardSheet } from './protection';

/** A type that the file layer can write; a chart of another one would be lost on saving. */
export function checkChartType(type: string): string {
  if (!formToMake(type)) throw notImplemented(`A chart of type ${type}`);
  return type;
}

/** Puts a chart on a sheet, titled and placed as Excel does without being told. Sizes are points. */
export function addChart(
  session: Session,
  sheet: Sheet,
  type: string,
  source: SheetRange,
  seriesBy: SeriesBy,
): Chart {
  guardSheet(sheet);
  session.recalculate();
  const series = seriesOf(source, seriesBy);
  const round = isRound(formToMake(type));
  const chart: Chart = {
    id: session.workbook.nextId('chart'),
    name: freeChartName(sheet),
    type: checkChartType(type),
    left: 120,
    top: 60,
    width: 360,
    height: 216,
    title: defaultTitle(series),
    legend: round || series.length > 1 ? 'Bottom' : null,
    series,
    holeSize: 75,
    gapWidth: 219,
    fontName: null,
    fontSize: null,
    titleSize: null,
    valueAxis: { visible: !round, gridlines: !round, level: false, numberFormat: null },
    categoryLabels: 'NextToAxis',
    border: true,
    fromFile: false,
    altText: '',
  };
  sheet.charts.push(chart);
  session.touch(sheet, 'charts');
  return chart;
}

/** The only series gives its name, else a placeholder stands. */
export const defaultTitle = (series: Chart['series']): string => {
  const [only, ...others] = series;
  return only && others.length === 0 && only.name !== '' ? only.name : 'Chart Title';
};

function freeChartName({ charts }: Sheet): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name.toLowerCase() === `chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
