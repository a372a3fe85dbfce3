import { chartForm } from '../../../xlsx/chart/chartTypes';
import type { ChartSeries } from '../../../xlsx/model/objects';
import { type Property, collectionClass } from '../kernel/officeClass';
import type { OfficeObject } from '../kernel/officeObject';
import { invalidArgument, notImplemented, found } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { absoluteSheetAddress } from '../cells/area';
import { asBoolean, asInteger, asText, optional, parseColor } from '../cells/asArgument';
import { seriesName } from '../cells/charts';
import { changeChart, ofChart } from './chart';
import { asRange, rangeOfFormula } from './ranges';
import {
  objectOf,
  type SheetChart,
  type SeriesOf,
  type PointOf,
  type LabelsOf,
  type Classes,
} from './selves';
import { cellCount } from '../../../grid/area';
import { asValue } from '../cells/readContents';

/** A kind of label that is never shown here. */
const never = (what: string): Property<LabelsOf> => ({
  get: () => false,
  set: (_self, value) => {
    if (asBoolean(value)) throw notImplemented(`Data labels with the ${what}`);
  },
});

function changeSeries(session: Session, self: SeriesOf, change: Partial<ChartSeries>): void {
  Object.assign(self.series, change);
  changeChart(session, self, {});
}

const object = (self: SheetChart, series: ChartSeries): OfficeObject<SeriesOf> =>
  objectOf('ChartSeries', { ...self, series });

/** The cells of a series' values; 0 for a series without any. */
function pointCount({ series }: SeriesOf, session: Session): number {
  const range = series.valuesRef === null ? null : rangeOfFormula(series.valuesRef, session);
  return range ? cellCount(range.area) : 0;
}

const setReference = (name: 'valuesRef' | 'categoriesRef') => ({
  call: (self: SeriesOf, [source]: readonly unknown[], session: Session): void =>
    changeSeries(session, self, { [name]: absoluteSheetAddress(asRange(source, session, self.sheet)) }),
});

/** Percent from `least` to `most`; Excel keeps it for all series of a kind together. */
const percent = (name: 'gapWidth' | 'holeSize', least: number, most: number): Property<SeriesOf> =>
  ofChart(name, (value) => {
    const size = asInteger(value);
    if (size < least || size > most) throw invalidArgument();
    return size;
  });

const isLine = ({ chart }: SheetChart): boolean => chartForm(chart.type)?.shape === 'lines';

export const chartSeriesClasses = {
  /** Labels show the values, or there are none. */
  ChartDataLabels: {
    properties: {
      ShowValue: {
        get: ({ series }) => series.every(({ dataLabels }) => dataLabels),
        set: (self, value, session) => {
          const dataLabels = asBoolean(value);
          for (const series of self.series) series.dataLabels = dataLabels;
          changeChart(session, self, {});
        },
      },
      ShowSeriesName: never("series' name"),
      ShowCategoryName: never('category'),
      ShowLegendKey: never('legend key'),
      ShowPercentage: never('percentage'),
      ShowBubbleSize: never('bubble size'),
    },
  },
  ChartPointsCollection: collectionClass<SeriesOf>(['Count', 'GetCount', 'GetItemAt'], {
    items: (self, session) =>
      Array.from({ length: pointCount(self, session) }, (_, index) =>
        objectOf('ChartPoint', { ...self, index }),
      ),
  }),
  ChartPoint: {
    properties: { Value: { get: valueOf } },
    navigations: { Format: { go: (self) => objectOf('ChartPointFormat', self) } },
  },
  ChartPointFormat: {
    navigations: { Fill: { go: (self) => objectOf('ChartFill/point', self) } },
  },
  'ChartFill/point': {
    methods: {
      SetSolidColor: {
        call: (self, [color], session) => {
          const pointColors = new Map(self.series.pointColors).set(self.index, parseColor(color));
          changeSeries(session, self, { pointColors });
        },
      },
      Clear: {
        call: (self, _args, session) => {
          const pointColors = new Map(self.series.pointColors);
          pointColors.delete(self.index);
          changeSeries(session, self, { pointColors });
        },
      },
    },
  },
  ChartSeriesCollection: collectionClass<SheetChart>(['Count', 'GetCount', 'GetItemAt'], {
    methods: {
      Add: {
        call: (self, [name, index], session) => {
          const series: ChartSeries = {
            name: optional(name, asText, `Series${self.chart.series.length + 1}`),
            nameRef: null,
            valuesRef: null,
            categoriesRef: null,
            color: null,
            pointColors: new Map(),
            dataLabels: false,
          };
          const at = optional(index, asInteger, self.chart.series.length);
          const { series: before } = self.chart;
          changeChart(session, self, { series: [...before.slice(0, at), series, ...before.slice(at)] });
          return object(self, series);
        },
      },
    },
    items: (self) => self.chart.series.map((series) => object(self, series)),
  }),
  ChartSeries: {
    properties: {
      Name: {
        get: ({ series }, session) => seriesName(series, (ref) => rangeOfFormula(ref, session)),
        set: (self, value, session) => changeSeries(session, self, { name: asText(value), nameRef: null }),
      },
      ChartType: { get: ({ chart }) => chart.type },
      HasDataLabels: {
        get: ({ series }) => series.dataLabels,
        set: (self, value, session) => changeSeries(session, self, { dataLabels: asBoolean(value) }),
      },
      GapWidth: percent('gapWidth', 0, 500),
      DoughnutHoleSize: percent('holeSize', 10, 90),
    },
    navigations: {
      Format: { go: (self) => objectOf('ChartSeriesFormat', self) },
      Points: { go: (self) => objectOf('ChartPointsCollection', self) },
      DataLabels: { go: (self) => objectOf('ChartDataLabels', { ...self, series: [self.series] }) },
    },
    methods: {
      SetValues: setReference('valuesRef'),
      SetXAxisValues: setReference('categoriesRef'),
      Delete: {
        call: (self, _args, session) =>
          changeChart(session, self, {
            series: self.chart.series.filter((series) => series !== self.series),
          }),
      },
    },
  },
  ChartSeriesFormat: {
    navigations: {
      Fill: { go: (self) => objectOf('ChartFill/series', self) },
      Line: { go: (self) => objectOf('ChartLineFormat', self) },
    },
  },

  /** Bars and slices have a fill, lines a line: a series has one colour here. */
  'ChartFill/series': {
    methods: {
      SetSolidColor: {
        call: (self, [color], session) => {
          if (isLine(self)) throw notImplemented('The fill of a line');
          changeSeries(session, self, { color: parseColor(color) });
        },
      },
    },
  },
  ChartLineFormat: {
    properties: {
      Color: {
        get: (self) => {
          if (!isLine(self)) throw notImplemented('The outline of a series');
          return self.series.color ?? '';
        },
        set: (self, value, session) => {
          if (!isLine(self)) throw notImplemented('The outline of a series');
          changeSeries(session, self, { color: parseColor(value) });
        },
      },
    },
  },
} satisfies Partial<Classes>;

function valueOf({ series, index }: PointOf, session: Session): string | number | boolean {
  session.recalculate();
  const { sheet, area } = found(series.valuesRef === null ? null : rangeOfFormula(series.valuesRef, session));
  return asValue(
    sheet.value(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}
