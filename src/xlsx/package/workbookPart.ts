import { addPart } from './addPart';
import { addContentType } from './contentTypes';
import type { PackageParts } from './packageParts';
import { folderOf, freePartName } from './partName';
import { readRelationships } from './relationships';

/** A part of which a workbook has one at most. */
export interface OnePart {
  /** Last step of the relationship's type: "styles". */
  readonly kind: string;
  /** What a new one is called, without its ending; the kind where it is not given. */
  readonly name?: string;
  readonly contentType: string;
  /** Address of the relationship's type without its last step. */
  readonly relationships: string;
  /** What it holds when it is made, with the XML declaration. */
  readonly text: () => string;
}

/**
 * Name of the workbook's part of a kind. Where there is none it is made: beside the workbook, or, where a
 * relationship leads to a part that is missing, there.
 */
export function ensureWorkbookPart(parts: PackageParts, workbookPart: string, wanted: OnePart): string {
  const { kind, name = kind, contentType, relationships, text } = wanted;
  const known = readRelationships(parts, workbookPart).find((each) => each.kind === kind && !each.external);
  if (known) {
    const found = parts.find(known.target);
    if (found !== null) return found;
    parts.setText(known.target, text());
    addContentType(parts, known.target, contentType);
    return known.target;
  }
  const start = `${folderOf(workbookPart)}${name}`;
  const part = parts.has(`${start}.xml`) ? freePartName(parts, start) : `${start}.xml`;
  addPart(parts, { part, text: text(), contentType, owner: workbookPart, type: `${relationships}/${kind}` });
  return part;
}
