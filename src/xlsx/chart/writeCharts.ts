import type { Chart } from '../model/objects';
import type { Sheet } from '../model/sheet';
import { prefixFor, type Namespaces, xmlDeclaration, sheetOrder } from '../package/namespaces';
import { folderOf, freePartName } from '../package/packageParts';
import { addPart, reachableFrom, removeRelationship } from '../package/relationships';
import type { SheetSource } from '../sheet/readSheet';
import type { Saving } from '../workbook/saving';
import { type XmlElement, make as makeElement } from '../xml/xmlElement';
import { anchorKinds, cornerAt, emu } from './anchor';
import { formToMake } from './chartTypes';
import { changeChart, chartXml } from './chartXml';
import { frames } from './readDrawing';

const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Brings a sheet's charts to what the model has; those of the file that have not changed stay as they stand. */
export function writeCharts(root: XmlElement, sheet: Sheet, source: SheetSource, saving: Saving): void {
  const { parts } = saving;
  const wanted = new Map(sheet.charts.map((chart) => [chart.id, chart]));
  for (const { chart: before, relationshipId, part } of source.charts) {
    const chart = wanted.get(before.id);
    wanted.delete(before.id);
    if (source.drawing === null || (chart && isSame(before, chart))) continue;
    const drawing = parts.tree(source.drawing);
    const place = frames(drawing).find((each) => each.relationshipId === relationshipId);
    if (!chart) {
      place?.anchor.remove();
      removeRelationship(parts, source.drawing, relationshipId);
      for (const name of reachableFrom(parts, part)) saving.loose.add(name);
      continue;
    }
    if (place) {
      if (!isSame(placeOf(before), placeOf(chart))) moveAnchor(place.anchor, chart, sheet);
      place.frame.path('nvGraphicFramePr', 'cNvPr')?.set({ name: chart.name, descr: chart.altText || null });
    }
    if (isSame(contentOf(before), contentOf(chart))) continue;
    changeChart(parts.tree(part), before, chart, saving.workbook, saving.source.namespaces);
  }
  const added = [...wanted.values()].filter((chart) => formToMake(chart.type) !== undefined);
  if (added.length > 0) addCharts(root, sheet, source, added, saving);
  removeEmptyDrawing(root, source, saving);
}

/**
 * The anchor of a new chart in a drawing. It is tied to the cell at its top left and has a size of its own, so that
 * it is as large on every machine, whatever the fonts there make of the columns' widths.
 */
function makeAnchor(
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
function moveAnchor(anchor: XmlElement, chart: Chart, sheet: Sheet): void {
  anchor.child('pos')?.set({ x: emu(chart.left), y: emu(chart.top) });
  anchor.child('ext')?.set({ cx: emu(chart.width), cy: emu(chart.height) });
  anchor.child('from')?.replaceWith(cornerAt(anchor, 'from', chart.left, chart.top, sheet));
  anchor
    .child('to')
    ?.replaceWith(cornerAt(anchor, 'to', chart.left + chart.width, chart.top + chart.height, sheet));
}

function addCharts(
  root: XmlElement,
  sheet: Sheet,
  source: SheetSource,
  charts: readonly Chart[],
  saving: Saving,
): void {
  const { parts } = saving;
  const { namespaces, workbookPart } = saving.source;
  const drawingPart = source.drawing ?? addDrawing(root, source, saving);
  const drawing = parts.tree(drawingPart);
  for (const chart of charts) {
    const id = addPart(parts, {
      part: freePartName(parts, `${folderOf(workbookPart)}charts/chart`),
      text: xmlDeclaration + chartXml(chart, saving.workbook, namespaces).toString(),
      contentType: chartType,
      owner: drawingPart,
      type: `${namespaces.relationships}/chart`,
    });
    drawing.append(makeAnchor(drawing, chart, id, sheet, namespaces));
  }
}

function addDrawing(root: XmlElement, source: SheetSource, { parts, source: file }: Saving): string {
  const { namespaces, workbookPart } = file;
  const { spreadsheetDrawing, drawing } = namespaces;
  const part = freePartName(parts, `${folderOf(workbookPart)}drawings/drawing`);
  const id = addPart(parts, {
    part,
    text: `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}"/>`,
    contentType: drawingType,
    owner: source.part,
    type: `${namespaces.relationships}/drawing`,
  });
  const prefix = prefixFor(root, namespaces.relationships, 'r');
  root.ensure('drawing', sheetOrder).set({ [`${prefix}id`]: id });
  return part;
}

/** A drawing whose last chart has gone goes too. */
function removeEmptyDrawing(root: XmlElement, source: SheetSource, { parts, loose }: Saving): void {
  if (source.drawing === null || source.charts.length === 0) return;
  if (
    parts
      .tree(source.drawing)
      .children.some(({ local }) => anchorKinds.includes(local) || local === 'AlternateContent')
  )
    return;
  const element = root.child('drawing');
  removeRelationship(parts, source.part, element?.get('id') ?? '');
  element?.remove();
  loose.add(source.drawing);
}

const placeOf = ({ left, top, width, height }: Chart): object => ({ left, top, width, height });

const contentOf = (chart: Chart): object => ({
  ...chart,
  ...{ id: '', name: '', altText: '', left: 0, top: 0, width: 0, height: 0 },
});

/** Maps have to be spelled out, or they would all look alike. */
const isSame = (one: object, other: object): boolean => spelled(one) === spelled(other);

const spelled = (value: object): string =>
  JSON.stringify(value, (_key, each: unknown) => (each instanceof Map ? [...each] : each));
