import type { EventType } from '../kernel/events';

/** Events of a worksheet, and of the collection for any of them, by the names the client registers them with. */
export const worksheetEvents: Readonly<Record<string, { type: EventType; since: string }>> = {
  DataChangedEvent: { type: 'worksheetChanged', since: '1.7' },
  ActivatedEvent: { type: 'worksheetActivated', since: '1.7' },
  DeactivatedEvent: { type: 'worksheetDeactivated', since: '1.7' },
  SelectionChangedEvent: { type: 'worksheetSelectionChanged', since: '1.7' },
  EventNameChanged: { type: 'worksheetNameChanged', since: '1.17' },
  EventVisibilityChanged: { type: 'worksheetVisibilityChanged', since: '1.17' },
};
