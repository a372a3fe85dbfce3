import type { Chart } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { OfficeClass } from '../kernel/officeClass';
import type { OfficeObject } from '../kernel/officeObject';
import { itemNotFound } from '../kernel/officeError';
import { addChart } from '../cells/addChart';
import { asInteger, asText, oneOf, optional } from '../cells/asArgument';
import type { SeriesBy } from '../cells/chartSeries';
import { asRange } from './ranges';
import { objectOf, type SheetChart } from './selves';

export const asSeriesBy = (value: unknown): SeriesBy =>
  optional<SeriesBy>(value, (name) => oneOf(name, ['Auto', 'Columns', 'Rows']), 'Auto');

const object = (sheet: Sheet, chart: Chart): OfficeObject<SheetChart> => objectOf('Chart', { sheet, chart });

const find = (sheet: Sheet, key: unknown): OfficeObject<SheetChart> | null => {
  const wanted = asText(key).toLowerCase();
  const chart = sheet.charts.find(
    ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  return chart ? object(sheet, chart) : null;
};

export const chartCollectionClass: OfficeClass<Sheet> = {
  properties: { Count: { get: ({ charts }) => charts.length } },
  methods: {
    Add: {
      call: (sheet, [type, source, seriesBy], session) => {
        const range = asRange(source, session, sheet);
        return object(sheet, addChart(session, sheet, asText(type), range, asSeriesBy(seriesBy)));
      },
    },
    GetCount: { call: ({ charts }) => charts.length },
    GetItemAt: {
      call: (sheet, [index]) => {
        const chart = sheet.charts[asInteger(index)];
        if (!chart) throw itemNotFound();
        return object(sheet, chart);
      },
    },
    GetItemOrNullObject: { call: (sheet, [name]) => find(sheet, name) },
  },
  items: (sheet) => sheet.charts.map((chart) => object(sheet, chart)),
  item: find,
};
