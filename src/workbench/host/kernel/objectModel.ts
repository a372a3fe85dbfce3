import type { Member, OfficeClass } from './officeClass';
import { found, invalidArgument, notImplemented, OfficeError } from './officeError';
import type { OfficeObject } from './officeObject';
import type { Session } from './session';
import requirementSets from './requirementSets.json';

type Classes = Readonly<Record<string, OfficeClass<unknown>>>;

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Excel's name of an object's class: "ChartFont", of the key "ChartFont/title". */
const className = ({ type }: OfficeObject): string => type.split('/')[0] ?? type;

/** "Range.values": a member as Excel's error messages name it. */
export const memberName = (object: OfficeObject, name: string): string =>
  `${className(object)}.${lowerFirst(name)}`;

const known = new Map<string, ReadonlyMap<string, string>>();

/**
 * The ExcelApi set in which a member came; undefined where Excel's types do not know it, as all that the client asks
 * for by itself. With "=" after the name: in which it could be set, where that came later.
 *   sinceOf('Range', 'getTables')      → "1.9"
 *   sinceOf('Worksheet', 'visibility=') → "1.2"
 *   sinceOf('Range', '_KeepReference') → undefined
 */
export const sinceOf = (className: string, member: string): string | undefined =>
  membersOf(className).get(member);

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

  private typeOf({ type }: OfficeObject): OfficeClass<unknown> {
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
    const property = this.member(object, this.typeOf(object).properties, name);
    return property.get(object.self, this.session);
  }

  /** All plain properties that the host offers: a load of "*". */
  readProperties(object: OfficeObject): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    for (const name of Object.keys(this.typeOf(object).properties ?? {}))
      if (this.newerThanOffered(object, lowerFirst(name)) === null)
        answer[name] = this.readProperty(object, name);
    return answer;
  }

  setProperty(object: OfficeObject, wireName: string, value: unknown): void {
    const { properties = {} } = this.typeOf(object);
    const name = Object.keys(properties).find((own) => properties[own]?.setAs === wireName) ?? wireName;
    const property = this.member(object, properties, name);
    if (!property.set) throw notImplemented(`Setting ${memberName(object, wireName)}`);
    this.guard(object, `${lowerFirst(name)}=`, `Setting ${memberName(object, name)}`);
    if (value === null || value === undefined) throw invalidArgument();
    property.set(object.self, value, this.session);
  }

  navigate(object: OfficeObject, name: string): OfficeObject | null {
    const navigation = this.member(object, this.typeOf(object).navigations, name);
    return navigation.go(object.self, this.session);
  }

  callMethod(object: OfficeObject, name: string, args: readonly unknown[]): unknown {
    if (name === 'GetItem' && this.typeOf(object).item) return this.getItem(object, args[0]);
    const method = this.member(object, this.typeOf(object).methods, name);
    return method.call(object.self, args, this.session);
  }

  /** The item of a collection by its key; ItemNotFound without one. */
  getItem(collection: OfficeObject, key: unknown): OfficeObject {
    const type = this.typeOf(collection);
    if (!type.item) throw notImplemented(memberName(collection, 'getItem'));
    this.guard(collection, 'getItem');
    return found(type.item(collection.self, key, this.session));
  }

  isCollection(object: OfficeObject): boolean {
    return this.typeOf(object).items !== undefined;
  }

  items(collection: OfficeObject): readonly OfficeObject[] {
    this.guard(collection, 'items');
    return this.typeOf(collection).items?.(collection.self, this.session) ?? [];
  }

  /** What an object is known by in answers: its id, or the reference under which it is kept. */
  identity(object: OfficeObject): Record<string, string | number> {
    return {
      ...this.typeOf(object).identity?.(object.self),
      ...(object.reference === undefined ? {} : { _ReferenceId: object.reference }),
    };
  }

  /** A member of a class by its name on the wire; ApiNotFound if there is none, or it came after the set offered. */
  private member<Declared extends Member>(
    object: OfficeObject,
    members: Readonly<Record<string, Declared>> | undefined,
    name: string,
  ): Declared {
    const found = own(members, name);
    if (!found) throw notImplemented(memberName(object, name));
    this.guard(object, found.member ?? lowerFirst(name), memberName(object, name));
    return found;
  }

  /** Refuses a member that came after the set that the host offers. */
  private guard(object: OfficeObject, member: string, said = memberName(object, member)): void {
    const since = this.newerThanOffered(object, member);
    if (since === null) return;
    const set = /^\d/.test(since) ? `ExcelApi ${since}` : `ExcelApi${since}`;
    throw new OfficeError(
      'ApiNotFound',
      `${said} is part of ${set}; this host offers ${this.session.excelApi}.`,
    );
  }

  /** The set in which a member came, if that is not within the one offered; null otherwise. */
  private newerThanOffered(object: OfficeObject, member: string): string | null {
    const since = sinceOf(className(object), member);
    return since === undefined || isWithin(since, this.session.excelApi) ? null : since;
  }
}

/**
 * The members of a class of Excel's, with the set in which each came. The table is made by scripts/makeRequirementSets.mjs:
 * "1.1: values; 1.4: name=; Desktop 1.1: windows" by class, where "name=" is setting what could be read before, and "Desktop
 * 1.1" is the set ExcelApiDesktop 1.1.
 */
function membersOf(className: string): ReadonlyMap<string, string> {
  const before = known.get(className);
  if (before) return before;
  const members = new Map(
    (own(requirementSets, className)?.split('; ') ?? []).flatMap((line) => {
      const [set = '', names = ''] = line.split(': ');
      return names.split(' ').map((name) => [name, set] as const);
    }),
  );
  known.set(className, members);
  return members;
}

/**
 * Whether a set is within the one that the host offers. What has no set always is; of ExcelApiOnline and
 * ExcelApiDesktop nothing is.
 *   isWithin('1.9', '1.10')       → true
 *   isWithin('Online 1.1', '1.14') → false
 */
export function isWithin(since: string | undefined, offered: string): boolean {
  if (since === undefined) return true;
  const [major = NaN, minor = NaN] = since.split('.').map(Number);
  const [ofMajor = 1, ofMinor = 1] = offered.split('.').map(Number);
  return major < ofMajor || (major === ofMajor && minor <= ofMinor);
}
