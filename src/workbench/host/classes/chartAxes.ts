import { chartForm, isRound } from '../../../xlsx/chart/chartTypes';
import type { OfficeClass, Property } from '../kernel/officeClass';
import { invalidArgument, notImplemented } from '../kernel/officeError';
import { asBoolean, asText, oneOf } from '../cells/asArgument';
import { changeChart, ofChart } from './chart';
import { objectOf, type SheetChart } from './selves';

/** The axes of a chart with bars or lines. Round charts have none. */
export const chartAxesClass: OfficeClass<SheetChart> = {
  navigations: {
    ValueAxis: { go: (self) => objectOf('ChartAxis/value', withAxes(self)) },
    CategoryAxis: { go: (self) => objectOf('ChartAxis/category', withAxes(self)) },
  },
};

function withAxes(self: SheetChart): SheetChart {
  if (isRound(chartForm(self.chart.type))) throw invalidArgument();
  return self;
}

const axisFlag = (name: 'visible' | 'gridlines'): Property<SheetChart> => ({
  get: ({ chart }) => chart.valueAxis[name],
  set: (self, value, session) =>
    changeChart(session, self, { valueAxis: { ...self.chart.valueAxis, [name]: asBoolean(value) } }),
});

export const valueAxisClass: OfficeClass<SheetChart> = {
  properties: {
    Visible: axisFlag('visible'),
    /** Setting one parts it from the cells'. */
    NumberFormat: {
      get: ({ chart }) => chart.valueAxis.numberFormat ?? 'General',
      set: (self, value, session) => {
        const numberFormat = asText(value);
        if (numberFormat === '') throw invalidArgument();
        changeChart(session, self, { valueAxis: { ...self.chart.valueAxis, numberFormat } });
      },
    },
    /** Level, or as Excel likes; other angles are not written. */
    TextOrientation: {
      get: ({ chart }) => (chart.valueAxis.level ? 0 : 'Automatic'),
      set: (self, value, session) => {
        if (value !== 0) throw notImplemented('Numbers of an axis at an angle');
        changeChart(session, self, { valueAxis: { ...self.chart.valueAxis, level: true } });
      },
    },
  },
  navigations: { MajorGridlines: { go: (self) => objectOf('ChartGridlines', self) } },
};

export const gridlinesClass: OfficeClass<SheetChart> = {
  properties: {
    Visible: axisFlag('gridlines'),
  },
};

export const categoryAxisClass: OfficeClass<SheetChart> = {
  properties: {
    TickLabelPosition: ofChart('categoryLabels', (value) => oneOf(value, ['NextToAxis', 'Low'])),
  },
};

/** A chart has a line round it, in Excel's grey, or none. */
export const chartBorderClass: OfficeClass<SheetChart> = {
  properties: {
    LineStyle: {
      get: ({ chart }) => (chart.border ? 'Automatic' : 'None'),
      set: (self, value, session) => {
        if (value !== 'None' && value !== 'Automatic')
          throw notImplemented(`A chart's border as ${String(value)}`);
        changeChart(session, self, { border: value === 'Automatic' });
      },
    },
  },
};
