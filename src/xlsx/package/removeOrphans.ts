import { removeContentType } from './contentTypes';
import type { PackageParts } from './packageParts';
import { readRelationships, relationshipsPart } from './relationships';

/** Parts that can be reached from `part`, with itself. */
export function reachableFrom(parts: PackageParts, part: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [part];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const name = next === '' ? '' : parts.find(next);
    if (name === null || reached.has(name)) continue;
    reached.add(name);
    for (const relationship of readRelationships(parts, name))
      if (!relationship.external) waiting.push(relationship.target);
  }
  return reached;
}

/**
 * Removes those of the candidates that nothing leads to any more, with their relationships and content types.
 * Only candidates: a part that was unreachable in the officer's file already is not ours to throw away.
 */
export function removeOrphans(parts: PackageParts, candidates: Iterable<string>): void {
  const reached = reachableFrom(parts, '');
  for (const candidate of candidates) {
    const name = candidate === '' ? null : parts.find(candidate);
    if (name === null || reached.has(name)) continue;
    parts.remove(relationshipsPart(name));
    parts.remove(name);
    removeContentType(parts, name);
  }
}
