/** How a kind of chart is written: its element in the plot area and what in it tells it from others. */
export interface ChartForm {
  readonly element: string;
  readonly barDirection?: 'col' | 'bar';
  readonly grouping?: string;
  /** Lines and the like have a marker at each point. */
  readonly markers?: boolean;
}

const forms: Readonly<Record<string, ChartForm>> = {
  Doughnut: { element: 'doughnutChart' },
  Pie: { element: 'pieChart' },
  ColumnClustered: { element: 'barChart', barDirection: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', barDirection: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', barDirection: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', barDirection: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', barDirection: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', barDirection: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard', markers: false },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  LineStacked: { element: 'lineChart', grouping: 'stacked', markers: false },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
};

/** Kinds that are read, and kept, but not made anew. */
const readOnly: Readonly<Record<string, string>> = {
  scatterChart: 'XYScatter',
  bubbleChart: 'Bubble',
  radarChart: 'Radar',
  stockChart: 'StockHLC',
  surfaceChart: 'Surface',
  ofPieChart: 'PieOfPie',
  bar3DChart: '3DColumnClustered',
  pie3DChart: '3DPie',
  line3DChart: '3DLine',
  area3DChart: '3DArea',
};

/** Form of a chart of an Office.js type; undefined for one that we cannot make. */
export const chartForm = (type: string): ChartForm | undefined => forms[type];

/** Office.js type of a chart element; its own name, "Unknown…", for what none fits. */
export function chartTypeOf(form: ChartForm): string {
  const known = Object.entries(forms).find(
    ([, each]) =>
      each.element === form.element &&
      each.barDirection === form.barDirection &&
      each.grouping === form.grouping &&
      (each.markers === undefined || each.markers === form.markers),
  );
  return known?.[0] ?? readOnly[form.element] ?? form.element;
}
