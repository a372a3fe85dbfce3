import type { Chart } from '../../../xlsx/model/objects';
import { type Property, collectionClass } from '../kernel/officeClass';
import { invalidArgument } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { checkChartType, addChart, seriesOf, type SeriesBy } from '../cells/charts';
import { boundingArea } from '../../../grid/area';
import { asNumber, asText, oneOf, optional } from '../cells/asArgument';
import { guardSheet } from '../cells/protection';
import { deviceScale } from '../cells/deviceWidths';
import { asRange } from './ranges';
import { objectOf, type SheetChart, type Classes } from './selves';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { OfficeObject } from '../kernel/officeObject';

const asSeriesBy = (value: unknown): SeriesBy =>
  optional<SeriesBy>(value, (name) => oneOf(name, ['Auto', 'Columns', 'Rows']), 'Auto');

const object = (sheet: Sheet, chart: Chart): OfficeObject<SheetChart> => objectOf('Chart', { sheet, chart });

const find = (sheet: Sheet, key: unknown): OfficeObject<SheetChart> | null => {
  const wanted = asText(key).toLowerCase();
  const chart = sheet.charts.find(
    ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  return chart ? object(sheet, chart) : null;
};

export function changeChart(session: Session, { sheet, chart }: SheetChart, change: Partial<Chart>): void {
  guardSheet(sheet);
  Object.assign(chart, change);
  session.touch(sheet, 'charts');
}

/** A property that the model of a chart holds as it is read. */
export const ofChart = <Self extends SheetChart, Name extends keyof Chart>(
  name: Name,
  read: (value: unknown) => Chart[Name],
): Property<Self> => ({
  get: ({ chart }) => chart[name],
  set: (self, value, session) => changeChart(session, self, { [name]: read(value) }),
});

/** Place or size in points. */
function asLength(value: unknown): number {
  const points = asNumber(value);
  if (points < 0) throw invalidArgument();
  return points;
}

/** A place or size across columns, in points of the host's device. */
const acrossColumns = (name: 'left' | 'width'): Property<SheetChart> => ({
  get: ({ chart }, session) => chart[name] * deviceScale(session),
  set: (self, value, session) =>
    changeChart(session, self, { [name]: asLength(value) / deviceScale(session) }),
});

export const chartClasses = {
  ChartCollection: collectionClass<Sheet>(['Count', 'GetCount', 'GetItemAt', 'GetItemOrNullObject'], {
    methods: {
      Add: {
        call: (sheet, [type, source, seriesBy], session) => {
          const range = asRange(source, session, sheet);
          return object(sheet, addChart(session, sheet, asText(type), range, asSeriesBy(seriesBy)));
        },
      },
    },
    items: (sheet) => sheet.charts.map((chart) => object(sheet, chart)),
    item: find,
  }),
  Chart: {
    properties: {
      Id: { get: ({ chart }) => chart.id },
      Name: ofChart('name', asText),
      ChartType: ofChart('type', (value) => checkChartType(asText(value))),
      Left: acrossColumns('left'),
      Top: ofChart('top', asLength),
      Width: acrossColumns('width'),
      Height: ofChart('height', asLength),
    },
    navigations: {
      Title: { go: (self) => objectOf('ChartTitle', self) },
      Legend: { go: (self) => objectOf('ChartLegend', self) },
      Series: { go: (self) => objectOf('ChartSeriesCollection', self) },
      DataLabels: { go: (self) => objectOf('ChartDataLabels', { ...self, series: self.chart.series }) },
      Axes: { go: (self) => objectOf('ChartAxes', self) },
      Format: { go: (self) => objectOf('ChartAreaFormat', self) },
      Worksheet: { go: ({ sheet }) => objectOf('Worksheet', sheet) },
    },
    methods: {
      SetData: {
        call: (self, [source, seriesBy], session) => {
          const range = asRange(source, session, self.sheet);
          changeChart(session, self, { series: seriesOf(range, asSeriesBy(seriesBy)) });
        },
      },
      SetPosition: { call: (self, [start, end], session) => setPosition(session, self, start, end) },
      Delete: {
        call: ({ sheet, chart }, _args, session) => {
          guardSheet(sheet);
          sheet.charts = sheet.charts.filter((other) => other !== chart);
          session.touch(sheet, 'charts');
        },
      },
    },
    identity: ({ chart }) => ({ Id: chart.id }),
  },
} satisfies Partial<Classes>;

/** Over the cells from one to another; with one only, the size stays. */
function setPosition(session: Session, self: SheetChart, start: unknown, end: unknown): void {
  const { sheet } = self;
  const from = asRange(start, session, sheet).area;
  const left = sheet.leftOf(from.column);
  const top = sheet.topOf(from.row);
  if (end === null || end === undefined) {
    changeChart(session, self, { left, top });
    return;
  }
  const whole = boundingArea(from, asRange(end, session, sheet).area);
  changeChart(session, self, {
    left: sheet.leftOf(whole.column),
    top: sheet.topOf(whole.row),
    width: sheet.leftOf(whole.column + whole.columns) - sheet.leftOf(whole.column),
    height: sheet.topOf(whole.row + whole.rows) - sheet.topOf(whole.row),
  });
}
