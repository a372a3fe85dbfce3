import { asInteger } from '../cells/asArgument';
import type { EventType } from './events';
import { found } from './officeError';
import type { OfficeObject } from './officeObject';
import type { Session } from './session';

/** What every member of a class may say. */
export interface Member {
  /** Excel's own name of it where the wire's is no member of Excel's: "onChanged" of "_RegisterDataChangedEvent". */
  readonly member?: string;
}

/** A readable, perhaps settable, plain property. */
export interface Property<Self> extends Member {
  /** Name on the wire when set, where it differs from the name when read. */
  readonly setAs?: string;
  get(self: Self, session: Session): unknown;
  set?(self: Self, value: unknown, session: Session): void;
}

/** A property that is an object. null is a null object (…OrNullObject). */
interface Navigation<Self> extends Member {
  go(self: Self, session: Session): OfficeObject | null;
}

/** A method: gives an object, null for a null object, or a plain value. */
export interface Method<Self> extends Member {
  call(self: Self, args: readonly unknown[], session: Session): unknown;
}

/**
 * A class of Excel's object model, member by member, with the names of the wire (Pascal-cased). `Self` is what an
 * object of it stands for in the workbook. What is not declared does not exist for the add-in. In which requirement
 * set a member came is not said here: objectModel.ts looks it up by the names of class and member.
 */
export interface OfficeClass<Self> {
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  readonly navigations?: Readonly<Record<string, Navigation<Self>>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  /** What the client finds the object again by: { Id } or { _Id }. Ranges are kept by reference instead. */
  identity?(self: Self): Readonly<Record<string, string | number>>;
  items?(self: Self, session: Session): readonly OfficeObject[];
  /** `getItem(key)`; null if there is none. */
  item?(self: Self, key: unknown, session: Session): OfficeObject | null;
}

type Common = 'Count' | 'GetCount' | 'GetItemAt' | 'GetItemOrNullObject';

/**
 * A collection, with those members that Excel's collections have alike. Few of Excel's have all of them, so they are
 * named: of `collectionClass(['GetCount'], { items })` getCount() is answered, getItemAt() and count are not there.
 */
export function collectionClass<Self>(
  members: readonly Common[],
  type: OfficeClass<Self> & Required<Pick<OfficeClass<Self>, 'items'>>,
): OfficeClass<Self> {
  const count = (self: Self, session: Session): number => type.items(self, session).length;
  const common: Readonly<Record<Exclude<Common, 'Count'>, Method<Self>>> = {
    GetCount: { call: (self, _args, session) => count(self, session) },
    GetItemAt: { call: (self, [index], session) => found(type.items(self, session)[asInteger(index)]) },
    GetItemOrNullObject: { call: (self, [key], session) => type.item?.(self, key, session) ?? null },
  };
  const methods = members.flatMap((name) => (name === 'Count' ? [] : [[name, common[name]] as const]));
  return {
    ...type,
    properties: { ...(members.includes('Count') ? { Count: { get: count } } : {}), ...type.properties },
    methods: { ...Object.fromEntries(methods), ...type.methods },
  };
}

/** Events of a worksheet, and of the collection for any of them, by the names the client registers them with. */
export const worksheetEvents: Readonly<Record<string, { type: EventType; member: string }>> = {
  DataChangedEvent: { type: 'worksheetChanged', member: 'onChanged' },
  ActivatedEvent: { type: 'worksheetActivated', member: 'onActivated' },
  DeactivatedEvent: { type: 'worksheetDeactivated', member: 'onDeactivated' },
  SelectionChangedEvent: { type: 'worksheetSelectionChanged', member: 'onSelectionChanged' },
  EventNameChanged: { type: 'worksheetNameChanged', member: 'onNameChanged' },
  EventVisibilityChanged: { type: 'worksheetVisibilityChanged', member: 'onVisibilityChanged' },
};

/**
 * The pair of methods by which the client registers an event: "_RegisterDataChangedEvent" and
 * "_UnregisterDataChangedEvent" of `onChanged`. `target` says whose events it means.
 */
export function eventMethods<Self>(
  names: Readonly<Record<string, { readonly type: EventType; readonly member: string }>>,
  target: (self: Self) => string,
): Record<string, Method<Self>> {
  const methods: Record<string, Method<Self>> = {};
  for (const [name, { type, member }] of Object.entries(names)) {
    methods[`_Register${name}`] = {
      member,
      call: (self, _args, session) => session.events.register(type, target(self)),
    };
    methods[`_Unregister${name}`] = {
      member,
      call: (self, _args, session) => session.events.unregister(type, target(self)),
    };
  }
  return methods;
}
