import type { Method, Navigation, OfficeClass, Property } from './officeClass';
import { invalidArgument, itemNotFound, notImplemented, OfficeError } from './officeError';
import type { OfficeObject } from './officeObject';
import { isWithin } from './requirementSet';
import type { Session } from './session';

type Classes = Readonly<Record<string, OfficeClass<unknown>>>;

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Excel's name of an object's class: "ChartFont", of the key "ChartFont/title". */
const className = ({ type }: OfficeObject): string => type.split('/')[0] ?? type;

/** "Range.values": a member as Excel's error messages name it. */
export const memberName = (object: OfficeObject, name: string): string =>
  `${className(object)}.${lowerFirst(name)}`;

/** Own members only: a name of Object.prototype is no member. */
function own<M>(table: Readonly<Record<string, M>> | undefined, name: string): M | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/**
 * Excel's object model over a session: what the members of its objects give and do, found in the classes by their
 * keys. A member that no class declares, or that is newer than the set that the host offers, answers ApiNotFound.
 */
export class ObjectModel {
  constructor(
    private readonly classes: Classes,
    readonly session: Session,
  ) {}

  typeOf({ type }: OfficeObject): OfficeClass<unknown> {
    const found = own(this.classes, type);
    if (!found) throw notImplemented(type);
    return found;
  }

  hasProperty(object: OfficeObject, name: string): boolean {
    return own(this.typeOf(object).properties, name) !== undefined;
  }

  hasNavigation(object: OfficeObject, name: string): boolean {
    return own(this.typeOf(object).navigations, name) !== undefined;
  }

  readProperty(object: OfficeObject, name: string): unknown {
    const property: Property<unknown> = this.member(object, own(this.typeOf(object).properties, name), name);
    return property.get(object.self, this.session);
  }

  /** All plain properties that the host offers: a load of "*". */
  readProperties(object: OfficeObject): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    for (const [name, { since }] of Object.entries(this.typeOf(object).properties))
      if (isWithin(since, this.session.excelApi)) answer[name] = this.readProperty(object, name);
    return answer;
  }

  setProperty(object: OfficeObject, wireName: string, value: unknown): void {
    const { properties } = this.typeOf(object);
    const renamed = Object.values(properties).find((property) => property.setAs === wireName);
    const property = this.member(object, renamed ?? own(properties, wireName), wireName);
    if (!property.set) throw notImplemented(`Setting ${memberName(object, wireName)}`);
    if (value === null || value === undefined) throw invalidArgument();
    property.set(object.self, value, this.session);
  }

  navigate(object: OfficeObject, name: string): OfficeObject | null {
    const navigation: Navigation<unknown> = this.member(
      object,
      own(this.typeOf(object).navigations, name),
      name,
    );
    return navigation.go(object.self, this.session);
  }

  callMethod(object: OfficeObject, name: string, args: readonly unknown[]): unknown {
    if (name === 'GetItem' && this.typeOf(object).item) return this.getItem(object, args[0]);
    const method: Method<unknown> = this.member(object, own(this.typeOf(object).methods, name), name);
    return method.call(object.self, args, this.session);
  }

  /** The item of a collection by its key; ItemNotFound without one. */
  getItem(collection: OfficeObject, key: unknown): OfficeObject {
    const type = this.typeOf(collection);
    if (!type.item) throw notImplemented(memberName(collection, 'getItem'));
    const item = type.item(collection.self, key, this.session);
    if (!item) throw itemNotFound();
    return item;
  }

  isCollection(object: OfficeObject): boolean {
    return this.typeOf(object).items !== undefined;
  }

  items(collection: OfficeObject): readonly OfficeObject[] {
    return this.typeOf(collection).items?.(collection.self, this.session) ?? [];
  }

  /** What an object is known by in answers: its id, or the reference under which it is kept. */
  identity(object: OfficeObject): Record<string, string | number> {
    return {
      ...this.typeOf(object).identity?.(object.self),
      ...(object.reference === undefined ? {} : { _ReferenceId: object.reference }),
    };
  }

  /** The named member if the workbench has it and the advertised requirement set holds it; ApiNotFound if not. */
  private member<M extends { readonly since?: string }>(
    object: OfficeObject,
    found: M | undefined,
    name: string,
  ): M {
    if (!found) throw notImplemented(memberName(object, name));
    const { excelApi } = this.session;
    if (!isWithin(found.since, excelApi)) {
      throw new OfficeError(
        'ApiNotFound',
        `${memberName(object, name)} is part of ExcelApi ${found.since}; this host offers ${excelApi}.`,
      );
    }
    return found;
  }
}
