import { chartForm, type PlotShape } from '../../../xlsx/chart/chartTypes';

/** How a chart is drawn with chart.js. */
export interface ChartKind {
  readonly type: 'bar' | 'line' | 'pie' | 'doughnut' | 'scatter' | 'radar';
  /** Bars that lie. */
  readonly lying: boolean;
  readonly stacked: boolean;
  /** Stacked to 100%. */
  readonly shares: boolean;
  /** The room under a line is filled. */
  readonly filled: boolean;
}

const drawnAs: Readonly<Record<PlotShape, ChartKind['type']>> = {
  bars: 'bar',
  lines: 'line',
  area: 'line',
  pie: 'pie',
  doughnut: 'doughnut',
  scatter: 'scatter',
  radar: 'radar',
};

/** The kind of a chart by Office.js's name of its type: "BarStacked100" lies, is stacked, shows shares. Unknown: columns. */
export function chartKind(officeType: string): ChartKind {
  const { shape = 'bars', barDirection, grouping } = chartForm(officeType) ?? {};
  const shares = grouping === 'percentStacked';
  return {
    type: drawnAs[shape],
    lying: barDirection === 'bar',
    stacked: shares || grouping === 'stacked',
    shares,
    filled: shape === 'area',
  };
}
