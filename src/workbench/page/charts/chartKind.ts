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

const types: readonly (readonly [RegExp, ChartKind['type']])[] = [
  [/^Doughnut/, 'doughnut'],
  [/Pie|^BarOfPie/, 'pie'],
  [/^XYScatter|^Bubble/, 'scatter'],
  [/^Radar/, 'radar'],
  [/^Line|Area/, 'line'],
  [/Bar|Column|Cylinder|Cone|Pyramid/, 'bar'],
];

/** The kind of a chart by Office.js's name of its type: "BarStacked100" lies, is stacked, shows shares. Unknown: columns. */
export function chartKind(officeType: string): ChartKind {
  const type = types.find(([pattern]) => pattern.test(officeType))?.[1] ?? 'bar';
  return {
    type,
    lying: type === 'bar' && /^(_?3D)?Bar/i.test(officeType),
    stacked: /Stacked/.test(officeType),
    shares: /100$/.test(officeType),
    filled: /Area/.test(officeType),
  };
}
