import { Chart as Drawing } from 'chart.js/auto';
import type { Chart } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { Workbook } from '../../../xlsx/model/workbook';
import { element } from '../element';
import { placed } from '../grid/drawCells';
import { pixels } from '../pixels';
import { chartConfig } from './chartConfig';
import { pointLabels } from './pointLabels';

const drawings = new Map<HTMLElement, Drawing[]>();

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
