import { Storage, StorageType } from '@microsoft/office-js-helpers';

/** Small things that the pane remembers on this machine, for this person; nothing of the workbook. */
export interface Preferences {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/**
 * The browser's local storage under a name of our own, by office-js-helpers; this is the one module that uses that
 * package. Where the browser refuses storage (a policy, a private window) things are remembered until the pane closes.
 */
export function openPreferences(): Preferences {
  const storage = openStorage();
  return {
    get: (key) => (storage.has(key) ? storage.get(key) : undefined),
    set: (key, value) => {
      storage.set(key, value);
    },
  };
}

function openStorage(): Storage<string> {
  const container = 'BusinessPlanForExcel';
  try {
    window.localStorage.setItem(`${container}-probe`, '');
    window.localStorage.removeItem(`${container}-probe`);
    return new Storage<string>(container, StorageType.LocalStorage);
  } catch {
    return new Storage<string>(container, StorageType.InMemoryStorage);
  }
}
