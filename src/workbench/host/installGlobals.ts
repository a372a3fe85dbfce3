import type { OfficeEnvironment } from './startOffice';

/** The host answers within the call, so nobody needs to wait for it longer than this, in milliseconds. */
const officePatience = 120;

/** Makes an environment's Office, Excel and OfficeExtension the global ones, and says how fast it answers; gives the way back. */
export function installGlobals(environment: OfficeEnvironment): () => void {
  const values = {
    Office: environment.Office,
    Excel: environment.Excel,
    OfficeExtension: environment.OfficeExtension,
    officePatience,
  };
  const before = Object.keys(values).map((name) => ({
    name,
    descriptor: Object.getOwnPropertyDescriptor(globalThis, name),
  }));
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return () => {
    for (const { name, descriptor } of before)
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
  };
}
