import { invalidArgument, itemNotFound, notImplemented, OfficeError } from './officeError';
import { OfficeObject, type Method, type Navigation, type Property } from './officeClass';
import { isWithin } from './requirementSet';
import type { Session } from './session';

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** "Range.values": a member as Excel's error messages name it. */
export const memberName = (object: OfficeObject, name: string): string =>
  `${object.type.name}.${lowerFirst(name)}`;

/** The named member if the workbench has it and the advertised requirement set holds it; ApiNotFound if not. */
function member<M extends { readonly since?: string }>(
  object: OfficeObject,
  found: M | undefined,
  name: string,
  session: Session,
): M {
  if (!found) throw notImplemented(memberName(object, name));
  if (!isWithin(found.since, session.excelApi)) {
    throw new OfficeError(
      'ApiNotFound',
      `${memberName(object, name)} is part of ExcelApi ${found.since}; this host offers ${session.excelApi}.`,
    );
  }
  return found;
}

/** Own members only: a name of Object.prototype is no member. */
function own<M>(table: Readonly<Record<string, M>> | undefined, name: string): M | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

export const findProperty = (object: OfficeObject, name: string): Property<unknown> | undefined =>
  own(object.type.properties, name);

export const findNavigation = (object: OfficeObject, name: string): Navigation<unknown> | undefined =>
  own(object.type.navigations, name);

export function readProperty(object: OfficeObject, name: string, session: Session): unknown {
  return member(object, findProperty(object, name), name, session).get(object.self, session);
}

export function setProperty(object: OfficeObject, wireName: string, value: unknown, session: Session): void {
  const renamed = Object.values(object.type.properties).find((property) => property.setAs === wireName);
  const property = member(object, renamed ?? findProperty(object, wireName), wireName, session);
  if (!property.set) throw notImplemented(`Setting ${memberName(object, wireName)}`);
  if (value === null || value === undefined) throw invalidArgument();
  property.set(object.self, value, session);
}

export function navigate(object: OfficeObject, name: string, session: Session): OfficeObject | null {
  return member(object, findNavigation(object, name), name, session).go(object.self, session);
}

export function callMethod(
  object: OfficeObject,
  name: string,
  args: readonly unknown[],
  session: Session,
): unknown {
  if (name === 'GetItem' && object.type.item) return getItem(object, args[0], session);
  const method: Method<unknown> = member(object, own(object.type.methods, name), name, session);
  return method.call(object.self, args, session);
}

/** The item of a collection by its key; ItemNotFound without one. */
export function getItem(collection: OfficeObject, key: unknown, session: Session): OfficeObject {
  if (!collection.type.item) throw notImplemented(memberName(collection, 'getItem'));
  const item = collection.type.item(collection.self, key, session);
  if (!item) throw itemNotFound();
  return item;
}

/** What an object is known by in answers: its id, or the reference under which it is kept. */
export function identity(object: OfficeObject): Record<string, string | number> {
  return {
    ...object.type.identity?.(object.self),
    ...(object.reference === undefined ? {} : { _ReferenceId: object.reference }),
  };
}

/** The value of a method as it is answered: objects have been given out as paths already. */
export const plainValue = (value: unknown): unknown =>
  value instanceof OfficeObject || value === undefined ? null : value;
