import type { Area } from '../../../grid/area';
import { isError, type Scalar } from '../../../xlsx/model/cell';
import type { ChartSeries, Chart } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import { absoluteSheetAddress, type SheetRange } from './area';
import { formToMake, isRound } from '../../../xlsx/chart/chartTypes';
import { notImplemented } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { guardSheet } from './protection';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/**
 * The series that Excel makes of a block: the first row names the series and the first column the categories (or the
 * other way round, by rows) where they hold texts or the corner is empty. Auto takes the longer side for categories.
 */
export function seriesOf(range: SheetRange, seriesBy: SeriesBy): ChartSeries[] {
  const { sheet, area } = range;
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && area.rows >= area.columns);
  const labels = labelsOf(range);
  const names = byColumns ? labels.top : labels.left;
  const categories = byColumns ? labels.left : labels.top;
  const body = {
    row: area.row + (labels.top ? 1 : 0),
    column: area.column + (labels.left ? 1 : 0),
    rows: area.rows - (labels.top ? 1 : 0),
    columns: area.columns - (labels.left ? 1 : 0),
  };
  const ref = (part: Area): string => absoluteSheetAddress({ sheet, area: part });
  const categoryArea = byColumns
    ? { ...body, column: area.column, columns: 1 }
    : { ...body, row: area.row, rows: 1 };
  return Array.from({ length: byColumns ? body.columns : body.rows }, (_, index): ChartSeries => {
    const values = byColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const name = byColumns
      ? { row: area.row, column: values.column, rows: 1, columns: 1 }
      : { row: values.row, column: area.column, rows: 1, columns: 1 };
    return {
      name: names ? textOf(sheet.value(name.row, name.column)) : `Series${index + 1}`,
      nameRef: names ? ref(name) : null,
      valuesRef: ref(values),
      categoriesRef: categories ? ref(categoryArea) : null,
      color: null,
      pointColors: new Map(),
      dataLabels: false,
    };
  });
}

/** Whether the first row and the first column are labels rather than figures. */
function labelsOf({ sheet, area }: SheetRange): { top: boolean; left: boolean } {
  const corner = sheet.value(area.row, area.column) === null && area.rows > 1 && area.columns > 1;
  const line = (count: number, value: (index: number) => Scalar): boolean =>
    Array.from({ length: count }, (_, index) => value(index)).some((cell) => typeof cell === 'string');
  const top = line(area.columns - 1, (index) => sheet.value(area.row, area.column + 1 + index));
  const left = line(area.rows - 1, (index) => sheet.value(area.row + 1 + index, area.column));
  const onlyColumn = area.columns === 1 && typeof sheet.value(area.row, area.column) === 'string';
  const onlyRow = area.rows === 1 && typeof sheet.value(area.row, area.column) === 'string';
  return {
    top: area.rows > 1 && (corner || top || onlyColumn),
    left: area.columns > 1 && (corner || left || onlyRow),
  };
}

const textOf = (value: Scalar): string =>
  value === null ? '' : isError(value) ? value.error : String(value);

/** The name of a series as its cell says it now. */
export function seriesName(
  series: ChartSeries,
  cellOf: (ref: string) => { sheet: Sheet; area: Area } | null,
): string {
  const place = series.nameRef === null ? null : cellOf(series.nameRef);
  return place ? textOf(place.sheet.value(place.area.row, place.area.column)) : series.name;
}

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
    namesAll: false,
    border: true,
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
