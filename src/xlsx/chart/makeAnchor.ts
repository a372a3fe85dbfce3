import type { Chart } from '../model/objects';
import type { Sheet } from '../model/sheet';
import type { Namespaces } from '../package/namespaces';
import { make as makeElement, type XmlElement } from '../xml/xmlElement';
import { cornerAt, emu } from './anchor';

/**
 * The anchor of a new chart in a drawing. It is tied to the cell at its top left and has a size of its own, so that
 * it is as large on every machine, whatever the fonts there make of the columns' widths.
 */
export function makeAnchor(
  drawing: XmlElement,
  chart: Chart,
  relationshipId: string,
  sheet: Sheet,
  namespaces: Namespaces,
): XmlElement {
  const a = `xmlns:a`;
  const ids = drawing.descendants('cNvPr').map((element) => element.number('id') ?? 0);
  const id = Math.max(1, ...ids) + 1;
  const graphic = makeElement(
    'a:graphic',
    { [a]: namespaces.drawing },
    makeElement(
      'a:graphicData',
      { uri: namespaces.chart },
      makeElement('c:chart', {
        'xmlns:c': namespaces.chart,
        'xmlns:r': namespaces.relationships,
        'r:id': relationshipId,
      }),
    ),
  );
  const frame = drawing.make(
    'graphicFrame',
    { macro: '' },
    drawing.make(
      'nvGraphicFramePr',
      {},
      drawing.make('cNvPr', { id, name: chart.name || `Chart ${id - 1}`, descr: chart.altText || null }),
      drawing.make('cNvGraphicFramePr'),
    ),
    drawing.make(
      'xfrm',
      {},
      makeElement('a:off', { [a]: namespaces.drawing, x: 0, y: 0 }),
      makeElement('a:ext', { [a]: namespaces.drawing, cx: 0, cy: 0 }),
    ),
    graphic,
  );
  return drawing.make(
    'oneCellAnchor',
    {},
    cornerAt(drawing, 'from', chart.left, chart.top, sheet),
    drawing.make('ext', { cx: emu(chart.width), cy: emu(chart.height) }),
    frame,
    drawing.make('clientData'),
  );
}

/** Moves the object of an anchor, whose kind (and so what it does when cells are resized) stays. */
export function moveAnchor(anchor: XmlElement, chart: Chart, sheet: Sheet): void {
  anchor.child('pos')?.set({ x: emu(chart.left), y: emu(chart.top) });
  anchor.child('ext')?.set({ cx: emu(chart.width), cy: emu(chart.height) });
  anchor.child('from')?.replaceWith(cornerAt(anchor, 'from', chart.left, chart.top, sheet));
  anchor
    .child('to')
    ?.replaceWith(cornerAt(anchor, 'to', chart.left + chart.width, chart.top + chart.height, sheet));
}
