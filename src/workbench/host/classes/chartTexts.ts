import type { OfficeClass, Property } from '../kernel/officeClass';
import { defaultTitle } from '../cells/addChart';
import { asBoolean, asText, oneOf, asFontSize } from '../cells/asArgument';
import { changeChart } from './chart';
import { objectOf, type SheetChart } from './selves';
import { notImplemented } from '../kernel/officeError';

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
  navigations: { Font: { go: (self) => objectOf('ChartFont/legend', self) } },
};

const fontName = ({ chart }: SheetChart): string => chart.fontName ?? 'Calibri';
const fontSize = ({ chart }: SheetChart): number => chart.fontSize ?? 10;
const titleSize = ({ chart }: SheetChart): number => chart.titleSize ?? 14;

/** The font of the whole chart. Its size is everything's, the title's too, as in Excel. */
export const chartFontClass: OfficeClass<SheetChart> = {
  properties: {
    Name: {
      get: fontName,
      set: (self, value, session) => changeChart(session, self, { fontName: asText(value) }),
    },
    Size: {
      get: fontSize,
      set: (self, value, session) =>
        changeChart(session, self, { fontSize: asFontSize(value), titleSize: asFontSize(value) }),
    },
  },
};

/** A part's font may be named, as long as it is the chart's. */
const partFontName: Property<SheetChart> = {
  get: fontName,
  set: (self, value, session) => {
    const name = asText(value);
    if (self.chart.fontName !== null && self.chart.fontName !== name)
      throw notImplemented('A second font in a chart');
    changeChart(session, self, { fontName: name });
  },
};

export const titleFontClass: OfficeClass<SheetChart> = {
  properties: {
    Name: partFontName,
    Size: {
      get: titleSize,
      set: (self, value, session) => changeChart(session, self, { titleSize: asFontSize(value) }),
    },
    Bold: {
      get: () => true,
      set: (_self, value) => {
        if (!asBoolean(value)) throw notImplemented('A chart title that is not bold');
      },
    },
  },
};

export const legendFontClass: OfficeClass<SheetChart> = {
  properties: {
    Name: partFontName,
    Size: {
      get: fontSize,
      set: (self, value, session) => {
        const size = asFontSize(value);
        if (self.chart.fontSize !== null && self.chart.fontSize !== size)
          throw notImplemented('A legend of another size than the chart');
        changeChart(session, self, { fontSize: size });
      },
    },
  },
};

export const chartAreaFormatClass: OfficeClass<SheetChart> = {
  navigations: {
    Font: { go: (self) => objectOf('ChartFont', self) },
    Border: { go: (self) => objectOf('ChartBorder', self) },
  },
};
