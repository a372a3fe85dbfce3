import type { OfficeClass, Property } from '../kernel/officeClass';
import { notImplemented } from '../kernel/officeError';
import { asBoolean } from '../cells/asArgument';
import { changeChart } from './chart';
import type { LabelsOf } from './selves';

/** A kind of label that is never shown here. */
const never = (what: string): Property<LabelsOf> => ({
  get: () => false,
  set: (_self, value) => {
    if (asBoolean(value)) throw notImplemented(`Data labels with the ${what}`);
  },
});

/** Labels show the values, or there are none. */
export const chartLabelsClass: OfficeClass<LabelsOf> = {
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
};
