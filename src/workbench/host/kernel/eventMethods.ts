import type { EventType } from './events';
import type { Method } from './officeClass';

/**
 * The pair of methods by which the client registers an event: "_RegisterDataChangedEvent" and
 * "_UnregisterDataChangedEvent". `target` says whose events it means.
 */
export function eventMethods<Self>(
  names: Readonly<Record<string, { readonly type: EventType; readonly since: string }>>,
  target: (self: Self) => string,
): Record<string, Method<Self>> {
  const methods: Record<string, Method<Self>> = {};
  for (const [name, { type, since }] of Object.entries(names)) {
    methods[`_Register${name}`] = {
      since,
      call: (self, _args, session) => session.events.register(type, target(self)),
    };
    methods[`_Unregister${name}`] = {
      since,
      call: (self, _args, session) => session.events.unregister(type, target(self)),
    };
  }
  return methods;
}
