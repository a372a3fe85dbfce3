import type { OfficeEnvironment } from './startOffice';

const names = ['Office', 'Excel', 'OfficeExtension'] as const;

/** Makes an environment's Office, Excel and OfficeExtension the global ones; gives the way back. */
export function installGlobals(environment: OfficeEnvironment): () => void {
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names)
    Object.defineProperty(globalThis, name, { value: environment[name], configurable: true, writable: true });
  return () => {
    names.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    });
  };
}
