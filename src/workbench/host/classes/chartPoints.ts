import type { OfficeClass } from '../kernel/officeClass';
import { itemNotFound } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { asInteger } from '../cells/asArgument';
import { parseColor } from '../cells/color';
import { asValue } from '../cells/readContents';
import { changeSeries, pointCount } from './chartSeries';
import { rangeOfFormula } from './ranges';
import { objectOf, type SeriesOf, type PointOf } from './selves';

export const chartPointsCollectionClass: OfficeClass<SeriesOf> = {
  properties: { Count: { get: pointCount } },
  methods: {
    GetCount: { call: (self, _args, session) => pointCount(self, session) },
    GetItemAt: {
      call: (self, [given], session) => {
        const index = asInteger(given);
        if (index < 0 || index >= pointCount(self, session)) throw itemNotFound();
        return objectOf('ChartPoint', { ...self, index });
      },
    },
  },
  items: (self, session) =>
    Array.from({ length: pointCount(self, session) }, (_, index) =>
      objectOf('ChartPoint', { ...self, index }),
    ),
};

export const chartPointClass: OfficeClass<PointOf> = {
  properties: { Value: { get: valueOf } },
  navigations: { Format: { go: (self) => objectOf('ChartPointFormat', self) } },
};

function valueOf({ series, index }: PointOf, session: Session): string | number | boolean {
  session.recalculate();
  const range = series.valuesRef === null ? null : rangeOfFormula(series.valuesRef, session);
  if (!range) throw itemNotFound();
  const { sheet, area } = range;
  return asValue(
    sheet.value(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}

export const chartPointFormatClass: OfficeClass<PointOf> = {
  properties: {},
  navigations: { Fill: { go: (self) => objectOf('ChartFill/point', self) } },
};

export const pointFillClass: OfficeClass<PointOf> = {
  properties: {},
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
};
