import { invalidArgument } from '../kernel/officeError';

/** Arguments come as JSON from the add-in; what is not of the expected kind is InvalidArgument. */

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function asInteger(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** One of Excel's enumeration names, spelled as Excel spells it. */
export function oneOf<Name extends string>(value: unknown, names: readonly Name[]): Name {
  const name = names.find((known) => known === value);
  if (name === undefined) throw invalidArgument();
  return name;
}

/** An argument that may be left out: the client sends null for it. */
export function optional<Value>(value: unknown, read: (value: unknown) => Value, otherwise: Value): Value {
  return value === undefined || value === null ? otherwise : read(value);
}

/** A plain object of options, by its names. */
export function asOptions(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/**
 * A chart has one font here, and its title a size of its own; that is what the file layer writes. What would need more
 * (a legend in another font, a title that is not bold) is refused.
 */

export function asFontSize(value: unknown): number {
  const size = asNumber(value);
  if (size < 1 || size > 409) throw invalidArgument();
  return size;
}
