import type { EventHub } from '../kernel/events';
import type { OfficeClass } from '../kernel/officeClass';
import { asBoolean } from '../cells/asArgument';

export const runtimeClass: OfficeClass<EventHub> = {
  properties: {
    EnableEvents: {
      get: (events) => events.enabled,
      set: (events, value) => {
        events.enabled = asBoolean(value);
      },
    },
  },
};
