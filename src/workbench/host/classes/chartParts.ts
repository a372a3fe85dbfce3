import { chartForm, isRound } from '../../../xlsx/chart/chartTypes';
import type { Property } from '../kernel/officeClass';
import { invalidArgument, notImplemented } from '../kernel/officeError';
import { asBoolean, asText, oneOf, asFontSize } from '../cells/asArgument';
import { changeChart, ofChart } from './chart';
import { objectOf, type SheetChart, type Classes } from './selves';
import { defaultTitle } from '../cells/charts';

/** "Corner" and "Custom" a chart of ours cannot have. */
const positions = ['Bottom', 'Right', 'Top', 'Left'] as const;

const fontName = ({ chart }: SheetChart): string => chart.fontName ?? 'Calibri';
const fontSize = ({ chart }: SheetChart): number => chart.fontSize ?? 10;
const titleSize = ({ chart }: SheetChart): number => chart.titleSize ?? 14;

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

function withAxes(self: SheetChart): SheetChart {
  if (isRound(chartForm(self.chart.type))) throw invalidArgument();
  return self;
}

const axisFlag = (name: 'visible' | 'gridlines'): Property<SheetChart> => ({
  get: ({ chart }) => chart.valueAxis[name],
  set: (self, value, session) =>
    changeChart(session, self, { valueAxis: { ...self.chart.valueAxis, [name]: asBoolean(value) } }),
});

export const chartPartsClasses = {
  ChartTitle: {
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
  },
  ChartTitleFormat: {
    navigations: { Font: { go: (self) => objectOf('ChartFont/title', self) } },
  },
  ChartLegend: {
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
  },
  ChartLegendFormat: {
    navigations: { Font: { go: (self) => objectOf('ChartFont/legend', self) } },
  },

  /** The font of the whole chart. Its size is everything's, the title's too, as in Excel. */
  ChartFont: {
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
  },
  'ChartFont/title': {
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
  },
  'ChartFont/legend': {
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
  },
  ChartAreaFormat: {
    navigations: {
      Font: { go: (self) => objectOf('ChartFont', self) },
      Border: { go: (self) => objectOf('ChartBorder', self) },
    },
  },

  /** The axes of a chart with bars or lines. Round charts have none. */
  ChartAxes: {
    navigations: {
      ValueAxis: { go: (self) => objectOf('ChartAxis/value', withAxes(self)) },
      CategoryAxis: { go: (self) => objectOf('ChartAxis/category', withAxes(self)) },
    },
  },
  'ChartAxis/value': {
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
  },
  ChartGridlines: {
    properties: {
      Visible: axisFlag('gridlines'),
    },
  },
  'ChartAxis/category': {
    properties: {
      TickLabelPosition: ofChart('categoryLabels', (value) => oneOf(value, ['NextToAxis', 'Low'])),
      /** Each category, or as many as Excel likes (''); other steps are not written. */
      TickLabelSpacing: {
        get: ({ chart }) => (chart.namesAll ? 1 : ''),
        set: (self, value, session) => {
          if (value !== 1 && value !== '') throw notImplemented('Names of every second category');
          changeChart(session, self, { namesAll: value === 1 });
        },
      },
    },
  },

  /** A chart has a line round it, in Excel's grey, or none. */
  ChartBorder: {
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
  },
} satisfies Partial<Classes>;
