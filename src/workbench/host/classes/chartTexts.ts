import { OfficeObject, type OfficeClass } from '../kernel/officeClass';
import { defaultTitle } from '../cells/addChart';
import { asBoolean, asText, oneOf } from '../cells/asArgument';
import { changeChart, type SheetChart } from './chart';
import { legendFontClass, titleFontClass } from './chartFonts';

/** "Corner" and "Custom" a chart of ours cannot have. */
const positions = ['Bottom', 'Right', 'Top', 'Left'] as const;

export const chartTitleClass: OfficeClass<SheetChart> = {
  name: 'ChartTitle',
  properties: {
    Text: {
      get: ({ chart }) => chart.title ?? '',
      set: (self, value, session) => changeChart(session, self, { title: asText(value) }),
    },
    Visible: {
      get: ({ chart }) => chart.title !== null,
      set: (self, value, session) => {
        const { title, series } = self.chart;
        changeChart(session, self, { title: asBoolean(value) ? (title ?? defaultTitle(series)) : null });
      },
    },
  },
  navigations: { Format: { go: (self) => new OfficeObject(chartTitleFormatClass, self) } },
};

const chartTitleFormatClass: OfficeClass<SheetChart> = {
  name: 'ChartTitleFormat',
  properties: {},
  navigations: { Font: { go: (self) => new OfficeObject(titleFontClass, self) } },
};

export const chartLegendClass: OfficeClass<SheetChart> = {
  name: 'ChartLegend',
  properties: {
    Visible: {
      get: ({ chart }) => chart.legend !== null,
      set: (self, value, session) =>
        changeChart(session, self, { legend: asBoolean(value) ? (self.chart.legend ?? 'Bottom') : null }),
    },
    Position: {
      get: ({ chart }) => chart.legend ?? 'Bottom',
      set: (self, value, session) => changeChart(session, self, { legend: oneOf(value, positions) }),
    },
  },
  navigations: { Format: { go: (self) => new OfficeObject(chartLegendFormatClass, self) } },
};

const chartLegendFormatClass: OfficeClass<SheetChart> = {
  name: 'ChartLegendFormat',
  properties: {},
  navigations: { Font: { go: (self) => new OfficeObject(legendFontClass, self) } },
};
