import type { XmlElement } from '../xml/xmlElement';
import type { Saving } from './saving';
import { workbookOrder } from './workbookOrder';

/** Locks or frees the workbook's structure where that has changed; what else protects it stays. */
export function writeProtection(root: XmlElement, { workbook }: Saving): void {
  const before = root.child('workbookProtection')?.flag('lockStructure') ?? false;
  if (before === workbook.structureProtected) return;
  root
    .ensure('workbookProtection', workbookOrder)
    .set({ lockStructure: workbook.structureProtected || null });
}
