import type { Area } from '../../grid/area';
import { XmlFault } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import { cornersAddress } from '../../grid/a1';
import { sheetOrder } from '../package/namespaces';
import { areaOnSheet } from './soundSheet';

/** The merged cells of a sheet. Throws an XmlFault where two lie over each other, which Excel does not take. */
export function readMerges(root: XmlElement): Area[] {
  const merges = (root.child('mergeCells')?.all('mergeCell') ?? []).map((merge) =>
    areaOnSheet(merge.get('ref') ?? ''),
  );
  refuseOverlaps(merges);
  return merges;
}

/** From top to bottom; those that reach down to the row looked at are kept, in their order from left to right. */
function refuseOverlaps(merges: readonly Area[]): void {
  let open: Area[] = [];
  let row = -1;
  for (const area of [...merges].sort((one, other) => one.row - other.row || one.column - other.column)) {
    if (area.row > row) open = open.filter((each) => each.row + each.rows > area.row);
    row = area.row;
    const hit = open.find(
      (each) => each.column < area.column + area.columns && area.column < each.column + each.columns,
    );
    if (hit)
      throw new XmlFault(
        `has merged cells over each other (${cornersAddress(hit)} and ${cornersAddress(area)})`,
      );
    open.push(area);
  }
}

export function writeMerges(root: XmlElement, merges: readonly Area[]): void {
  if (merges.length === 0) {
    root.child('mergeCells')?.remove();
    return;
  }
  const list = root.ensure('mergeCells', sheetOrder);
  list.clear();
  list.append(...merges.map((area) => list.make('mergeCell', { ref: cornersAddress(area) })));
  list.set({ count: merges.length });
}
