import type { OfficeObject } from './officeObject';
import type { ArgumentInfo } from './wire';

type Resolve = (pathId: number) => OfficeObject | null;

/**
 * The arguments of a call, with object paths replaced by their objects. A non-zero number in the list of references
 * marks one; inside plain objects it is written { _ObjectPathId: 23 }.
 */
export function resolveArguments(info: ArgumentInfo | undefined, resolve: Resolve): unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) => resolveArgument(value, references[index], resolve));
}

function resolveArgument(value: unknown, reference: unknown, resolve: Resolve): unknown {
  if (Array.isArray(value)) {
    if (!Array.isArray(reference)) return value;
    return value.map((item: unknown, index) => resolveArgument(item, reference[index], resolve));
  }
  if (typeof reference === 'number' && reference !== 0) return resolve(reference);
  if (typeof value !== 'object' || value === null) return value;
  if ('_ObjectPathId' in value) return resolve(Number(value._ObjectPathId));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, resolveArgument(inner, undefined, resolve)]),
  );
}
