import type { EventType } from './events';
import type { Method } from './officeClass';

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
