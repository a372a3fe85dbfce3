import type { Area } from '../model/cell';
import type { XmlElement } from '../xml/xmlElement';
import { areaAddress } from './address';
import { sheetOrder } from './sheetOrder';
import { areaOnSheet } from './soundSheet';

export const readMerges = (root: XmlElement): Area[] =>
  (root.child('mergeCells')?.all('mergeCell') ?? []).map((merge) => areaOnSheet(merge.get('ref') ?? ''));

export function writeMerges(root: XmlElement, merges: readonly Area[]): void {
  if (merges.length === 0) {
    root.child('mergeCells')?.remove();
    return;
  }
  const list = root.ensure('mergeCells', sheetOrder);
  list.clear();
  list.append(...merges.map((area) => list.make('mergeCell', { ref: areaAddress(area) })));
  list.set({ count: merges.length });
}
