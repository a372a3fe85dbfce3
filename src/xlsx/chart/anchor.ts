import type { Sheet } from '../model/sheet';
import type { XmlElement } from '../xml/xmlElement';

/** A place on a sheet, in points. */
interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** English Metric Units, which drawings are measured in. */
const emuPerPoint = 12_700;

export const anchorKinds = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

/** Where an anchor's object is, by the sizes of the sheet's rows and columns. */
export function readAnchor(anchor: XmlElement, sheet: Sheet): Place {
  const from = anchor.child('from');
  const start = from
    ? cornerOf(from, sheet)
    : { left: points(anchor.child('pos')?.number('x')), top: points(anchor.child('pos')?.number('y')) };
  const to = anchor.child('to');
  if (to) {
    const end = cornerOf(to, sheet);
    return { ...start, width: end.left - start.left, height: end.top - start.top };
  }
  const size = anchor.child('ext');
  return { ...start, width: points(size?.number('cx')), height: points(size?.number('cy')) };
}

/** The corner element ("from", "to") of a point on the sheet. */
export function cornerAt(
  parent: XmlElement,
  local: string,
  left: number,
  top: number,
  sheet: Sheet,
): XmlElement {
  const column = indexAt(left, (at) => sheet.columnWidth(at));
  const row = indexAt(top, (at) => sheet.rowHeight(at));
  return parent.make(
    local,
    {},
    parent.make('col', {}, String(column.index)),
    parent.make('colOff', {}, String(emu(column.rest))),
    parent.make('row', {}, String(row.index)),
    parent.make('rowOff', {}, String(emu(row.rest))),
  );
}

export const emu = (length: number): number => Math.round(length * emuPerPoint);

function cornerOf(corner: XmlElement, sheet: Sheet): { left: number; top: number } {
  const value = (local: string): number => Number(corner.child(local)?.text ?? 0) || 0;
  const column = value('col');
  const row = value('row');
  // An offset beyond the cell counts as the cell's far edge.
  return {
    left: sheet.leftOf(column) + Math.min(points(value('colOff')), sheet.columnWidth(column)),
    top: sheet.topOf(row) + Math.min(points(value('rowOff')), sheet.rowHeight(row)),
  };
}

function indexAt(length: number, sizeOf: (index: number) => number): { index: number; rest: number } {
  let rest = Math.max(0, length);
  let index = 0;
  for (; rest >= sizeOf(index) && index < 100_000; index += 1) rest -= sizeOf(index);
  return { index, rest };
}

const points = (emus: number | null | undefined): number => (emus ?? 0) / emuPerPoint;
