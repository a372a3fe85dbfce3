import { OfficeObject, type OfficeClass } from './kernel/officeClass';

/** office.js tells that it listens for ribbon commands; there is nothing to do about it. */
const addinInternalServiceClass: OfficeClass<null> = {
  name: 'AddinInternalService',
  properties: {},
  methods: { NotifyActionHandlerReady: { call: () => null } },
};

/** Services beside the workbook, by their type names; those of the shared runtime and the ribbon are not here. */
export function findService(name: string): OfficeObject | undefined {
  return name === 'Microsoft.InternalService.AddinInternalService'
    ? new OfficeObject(addinInternalServiceClass, null)
    : undefined;
}
