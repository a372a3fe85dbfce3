/** What a plot shows its figures as, whatever its element is called. */
export type PlotShape = 'bars' | 'lines' | 'area' | 'pie' | 'doughnut' | 'scatter' | 'radar';

/** How a type of chart is written and drawn: its element in the plot area, and what in it tells it from others. */
export interface ChartForm {
  readonly element: string;
  readonly shape: PlotShape;
  readonly barDirection?: 'col' | 'bar';
  readonly grouping?: string;
  /** Lines have a marker at each point. */
  readonly markers?: boolean;
  /** It is read, kept and drawn, but not made anew. */
  readonly readOnly?: true;
}

type Grouping = 'clustered' | 'standard' | 'stacked' | 'percentStacked';

const bars = (barDirection: 'col' | 'bar', grouping: Grouping): ChartForm => ({
  element: 'barChart',
  shape: 'bars',
  barDirection,
  grouping,
});
const lines = (grouping: Grouping, markers: boolean): ChartForm => ({
  element: 'lineChart',
  shape: 'lines',
  grouping,
  markers,
});
const area = (grouping: Grouping): ChartForm => ({ element: 'areaChart', shape: 'area', grouping });
const readOnly = (element: string, shape: PlotShape): ChartForm => ({ element, shape, readOnly: true });

/**
 * Every type of chart by Office.js's name. A type is added here alone: reader, writer, host and page look it up. One
 * with an element of its own needs its settings in plotXml.ts as well.
 */
export const chartTypes: Readonly<Record<string, ChartForm>> = {
  Doughnut: { element: 'doughnutChart', shape: 'doughnut' },
  Pie: { element: 'pieChart', shape: 'pie' },
  ColumnClustered: bars('col', 'clustered'),
  ColumnStacked: bars('col', 'stacked'),
  ColumnStacked100: bars('col', 'percentStacked'),
  BarClustered: bars('bar', 'clustered'),
  BarStacked: bars('bar', 'stacked'),
  BarStacked100: bars('bar', 'percentStacked'),
  Line: lines('standard', false),
  LineMarkers: lines('standard', true),
  LineStacked: lines('stacked', false),
  LineMarkersStacked: lines('stacked', true),
  LineStacked100: lines('percentStacked', false),
  LineMarkersStacked100: lines('percentStacked', true),
  Area: area('standard'),
  AreaStacked: area('stacked'),
  AreaStacked100: area('percentStacked'),
  XYScatter: readOnly('scatterChart', 'scatter'),
  Bubble: readOnly('bubbleChart', 'scatter'),
  Radar: readOnly('radarChart', 'radar'),
  StockHLC: readOnly('stockChart', 'bars'),
  Surface: readOnly('surfaceChart', 'bars'),
  PieOfPie: readOnly('ofPieChart', 'pie'),
  '3DColumnClustered': readOnly('bar3DChart', 'bars'),
  '3DPie': readOnly('pie3DChart', 'pie'),
  '3DLine': readOnly('line3DChart', 'lines'),
  '3DArea': readOnly('area3DChart', 'area'),
};

/** Form of a chart of an Office.js type; undefined for one that we do not know. */
export const chartForm = (type: string): ChartForm | undefined =>
  Object.hasOwn(chartTypes, type) ? chartTypes[type] : undefined;

/** Form of a chart that we can make; undefined for one that is only read, or unknown. */
export function formToMake(type: string): ChartForm | undefined {
  const form = chartForm(type);
  return form?.readOnly ? undefined : form;
}

/** Pies and rings have no axes, and a colour for each point. */
export const isRound = (form: ChartForm | undefined): boolean =>
  form?.shape === 'pie' || form?.shape === 'doughnut';

/** Office.js type of a chart element as a file has it; its own name, "funnelChart", where none fits. */
export function chartTypeOf(form: Omit<ChartForm, 'shape'>): string {
  const ofElement = Object.entries(chartTypes).filter(([, { element }]) => element === form.element);
  const known = ofElement.find(
    ([, each]) =>
      each.readOnly ??
      (each.barDirection === form.barDirection &&
        each.grouping === form.grouping &&
        (each.markers === undefined || each.markers === form.markers)),
  );
  return known?.[0] ?? form.element;
}
