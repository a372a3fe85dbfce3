import type { EventType } from '../kernel/events';

/** Events of a worksheet, and of the collection for any of them, by the names the client registers them with. */
export const worksheetEvents: Readonly<Record<string, { type: EventType; member: string }>> = {
  DataChangedEvent: { type: 'worksheetChanged', member: 'onChanged' },
  ActivatedEvent: { type: 'worksheetActivated', member: 'onActivated' },
  DeactivatedEvent: { type: 'worksheetDeactivated', member: 'onDeactivated' },
  SelectionChangedEvent: { type: 'worksheetSelectionChanged', member: 'onSelectionChanged' },
  EventNameChanged: { type: 'worksheetNameChanged', member: 'onNameChanged' },
  EventVisibilityChanged: { type: 'worksheetVisibilityChanged', member: 'onVisibilityChanged' },
};
