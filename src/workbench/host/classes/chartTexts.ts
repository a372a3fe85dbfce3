import type { OfficeClass } from '../kernel/officeClass';
import { defaultTitle } from '../cells/addChart';
import { asBoolean, asText, oneOf } from '../cells/asArgument';
import { changeChart } from './chart';
import { objectOf, type SheetChart } from './selves';

/** "Corner" and "Custom" a chart of ours cannot have. */
const positions = ['Bottom', 'Right', 'Top', 'Left'] as const;

export const chartTitleClass: OfficeClass<SheetChart> = {
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
  navigations: { Format: { go: (self) => objectOf('ChartTitleFormat', self) } },
};

export const chartTitleFormatClass: OfficeClass<SheetChart> = {
  properties: {},
  navigations: { Font: { go: (self) => objectOf('ChartFont/title', self) } },
};

export const chartLegendClass: OfficeClass<SheetChart> = {
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
  navigations: { Format: { go: (self) => objectOf('ChartLegendFormat', self) } },
};

export const chartLegendFormatClass: OfficeClass<SheetChart> = {
  properties: {},
  navigations: { Font: { go: (self) => objectOf('ChartFont/legend', self) } },
};
