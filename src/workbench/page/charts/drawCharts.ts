import { Chart as Drawing } from 'chart.js/auto';
import type { Chart as PlottedChart, Plugin } from 'chart.js';
import type { Chart } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { Workbook } from '../../../xlsx/model/workbook';
import { element, pixels } from '../element';
import { placed } from '../grid/drawSheet';
import { chartConfig, type LabelledDataset } from './chartConfig';

const drawings = new Map<HTMLElement, Drawing[]>();

/** What arcs, bars and points of chart.js have in common. */
interface Shape {
  readonly x: number;
  readonly y: number;
  getCenterPoint(final: boolean): { x: number | null; y: number | null };
}

/** Pixels between the end of a bar, or a point of a line, and the middle of its label. */
const distance = 10;

/** Writes each point's label where Excel puts it: in the middle of pieces and stacked bars, else beyond the end. */
const pointLabels: Plugin = {
  id: 'pointLabels',
  afterDatasetsDraw: (chart) => {
    chart.data.datasets.forEach((dataset, index) => {
      const { pointLabels: labels = [] } = dataset as LabelledDataset;
      labels.forEach((label, point) => writeLabel(chart, index, point, label));
    });
  },
};

/** Draws the charts of a sheet at their places; those drawn before are thrown away, since any cell may have changed. */
export function drawCharts(layer: HTMLElement, workbook: Workbook, sheet: Sheet): void {
  for (const drawing of drawings.get(layer) ?? []) drawing.destroy();
  const made: Drawing[] = [];
  const frames = sheet.charts.map((chart) => {
    const { frame, canvas } = frameOf(chart);
    made.push(new Drawing(canvas, { ...chartConfig(workbook, chart), plugins: [pointLabels] }));
    return frame;
  });
  layer.replaceChildren(...frames);
  drawings.set(layer, made);
}

function frameOf(chart: Chart): { frame: HTMLElement; canvas: HTMLCanvasElement } {
  const box = {
    left: Math.round(pixels(chart.left)),
    top: Math.round(pixels(chart.top)),
    width: Math.max(20, Math.round(pixels(chart.width))),
    height: Math.max(20, Math.round(pixels(chart.height))),
  };
  const canvas = element('canvas', { width: String(box.width), height: String(box.height) });
  const label = chart.altText || chart.title || chart.name;
  const frame = element(
    'div',
    { class: 'chart', role: 'img', 'aria-label': `Chart: ${label}`, 'data-chart': chart.name },
    canvas,
  );
  Object.assign(frame.style, placed(box));
  return { frame, canvas };
}

function writeLabel(chart: PlottedChart, dataset: number, point: number, label: string): void {
  const shape = chart.getDatasetMeta(dataset).data[point] as unknown as Shape | undefined;
  const value = chart.data.datasets[dataset]?.data[point];
  if (!shape || label === '' || !value || !chart.getDataVisibility(point)) return;
  const { x, y } = placeOf(chart, shape, Number(value));
  const { ctx } = chart;
  const { family, size } = chart.options.font ?? {};
  ctx.save();
  ctx.font = `600 ${size ?? 12}px ${family ?? 'sans-serif'}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineWidth = 3;
  ctx.strokeStyle = 'rgb(255 255 255 / 85%)';
  ctx.fillStyle = '#202020';
  ctx.strokeText(label, x, y);
  ctx.fillText(label, x, y);
  ctx.restore();
}

function placeOf(chart: PlottedChart, shape: Shape, value: number): { x: number; y: number } {
  const { type } = chart.config as { type: string };
  const ring = type === 'pie' || type === 'doughnut';
  const lying = chart.options.indexAxis === 'y';
  const scale = chart.options.scales?.[lying ? 'x' : 'y'] as { stacked?: boolean } | undefined;
  if (ring || scale?.stacked) {
    const centre = shape.getCenterPoint(true);
    return { x: centre.x ?? shape.x, y: centre.y ?? shape.y };
  }
  const { x, y } = shape;
  const beyond = value < 0 ? -distance : distance;
  return lying ? { x: x + beyond * 1.4, y } : { x, y: y - beyond };
}
