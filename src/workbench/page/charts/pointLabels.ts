import type { Chart, Plugin } from 'chart.js';
import type { LabelledDataset } from './chartConfig';

/** Writes each point's label: in the middle of its bar or piece of a ring, beside its point of a line. */
export const pointLabels: Plugin = {
  id: 'pointLabels',
  afterDatasetsDraw: (chart) => {
    chart.data.datasets.forEach((dataset, index) => {
      const labels = (dataset as LabelledDataset).pointLabels ?? [];
      labels.forEach((label, point) => writeLabel(chart, index, point, label));
    });
  },
};

function writeLabel(chart: Chart, dataset: number, point: number, label: string): void {
  const shape = chart.getDatasetMeta(dataset).data[point];
  const value = chart.data.datasets[dataset]?.data[point];
  if (!shape || label === '' || !value || !chart.getDataVisibility(point)) return;
  const { x, y } = shape.tooltipPosition(true);
  if (x === null || y === null) return;
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
