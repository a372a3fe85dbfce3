import { addContentType } from './contentTypes';
import type { PackageParts } from './packageParts';
import { addRelationship } from './relationships';

/** A part to add, and the part that it belongs to. */
export interface NewPart {
  readonly part: string;
  /** Its whole text, with the XML declaration. */
  readonly text: string;
  readonly contentType: string;
  /** The part that leads to it. */
  readonly owner: string;
  /** Whole address of the type of the relationship. */
  readonly type: string;
}

/**
 * Adds a part with all that a package has to say of it: its content type, and the relationship that leads to it.
 * Gives the id of the relationship.
 */
export function addPart(parts: PackageParts, { part, text, contentType, owner, type }: NewPart): string {
  parts.setText(part, text);
  addContentType(parts, part, contentType);
  return addRelationship(parts, owner, type, part);
}
