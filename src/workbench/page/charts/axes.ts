import type { ChartKind } from './chartKind';

export interface AxisLook {
  /** Some points wear labels, which want room beyond the bars. */
  readonly labelled: boolean;
  readonly font: { readonly family: string; readonly size: number };
  /** Whether the axis of values is drawn, and lines across at its steps. */
  readonly values: { readonly visible: boolean; readonly gridlines: boolean };
  /** Of the chart, in pixels. */
  readonly width: number;
}

/** The axes of bars and lines. The categories of lying bars run upwards and keep to the left half, as in Excel. */
export function axesOf(kind: ChartKind, { labelled, values: shown, font, width }: AxisLook) {
  const { lying, stacked, shares, type } = kind;
  const ticks = { font, color: '#404040' };
  const values = {
    stacked,
    ticks: { ...ticks, maxRotation: 0, display: shown.visible },
    border: { display: shown.visible },
    beginAtZero: type === 'bar',
    grid: { color: '#E1E1E1', display: shown.gridlines },
    ...(shares ? { max: 100 } : {}),
    ...(labelled && !stacked ? { grace: '12%' } : {}),
  };
  const categories = { stacked, ticks, grid: { display: false } };
  if (!lying) return { x: categories, y: values };
  const most = Math.floor((width / 2 - 24) / (font.size * averageWidth));
  return { x: values, y: { ...categories, reverse: true, ticks: shortened(ticks, most) } };
}

/** Of a letter in Arial or Calibri, in ems. */
const averageWidth = 0.52;

/** Labels that would not fit are cut with an ellipsis: chart.js would cut their beginnings off. */
function shortened<Ticks extends object>(ticks: Ticks, most: number) {
  return {
    ...ticks,
    autoSkip: false,
    callback(this: { getLabelForValue(value: number): string }, value: string | number): string {
      const label = this.getLabelForValue(Number(value));
      return label.length > most ? `${label.slice(0, Math.max(1, most - 1)).trimEnd()}…` : label;
    },
  };
}
