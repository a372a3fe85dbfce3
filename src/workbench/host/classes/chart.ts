import type { Chart } from '../../../xlsx/model/objects';
import type { OfficeClass, Property } from '../kernel/officeClass';
import { invalidArgument } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { checkChartType } from '../cells/addChart';
import { boundingArea } from '../../../grid/area';
import { asNumber, asText } from '../cells/asArgument';
import { seriesOf } from '../cells/chartSeries';
import { guardSheet } from '../cells/protection';
import { asSeriesBy } from './chartCollection';
import { asRange } from './ranges';
import { objectOf, type SheetChart } from './selves';

export function changeChart(session: Session, { sheet, chart }: SheetChart, change: Partial<Chart>): void {
  guardSheet(sheet);
  Object.assign(chart, change);
  sheet.touch('charts');
  session.touch();
}

/** Place or size in points. */
const length = (name: 'left' | 'top' | 'width' | 'height'): Property<SheetChart> => ({
  get: ({ chart }) => chart[name],
  set: (self, value, session) => {
    const points = asNumber(value);
    if (points < 0) throw invalidArgument();
    changeChart(session, self, { [name]: points });
  },
});

export const chartClass: OfficeClass<SheetChart> = {
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: (self, value, session) => changeChart(session, self, { name: asText(value) }),
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: (self, value, session) => changeChart(session, self, { type: checkChartType(asText(value)) }),
    },
    Left: length('left'),
    Top: length('top'),
    Width: length('width'),
    Height: length('height'),
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
        sheet.touch('charts');
        session.touch();
      },
    },
  },
  identity: ({ chart }) => ({ Id: chart.id }),
};

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
