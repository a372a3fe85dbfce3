import { asInteger } from '../cells/asArgument';
import type { Method, OfficeClass } from '../kernel/officeClass';
import { found } from '../kernel/officeError';
import type { Session } from '../kernel/session';

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
