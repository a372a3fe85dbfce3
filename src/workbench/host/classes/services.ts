import type { OfficeClass } from '../kernel/officeClass';
import type { OfficeObject } from '../kernel/officeObject';
import { objectOf } from './selves';

/** office.js tells that it listens for ribbon commands; there is nothing to do about it. */
export const addinInternalServiceClass: OfficeClass<null> = {
  properties: {},
  methods: { NotifyActionHandlerReady: { call: () => null } },
};

/** Services beside the workbook, by their type names; those of the shared runtime and the ribbon are not here. */
export function findService(name: string): OfficeObject | undefined {
  return name === 'Microsoft.InternalService.AddinInternalService'
    ? objectOf('AddinInternalService', null)
    : undefined;
}
