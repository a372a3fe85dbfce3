type Listener = (event: object) => void;

/** What of a browser's window office.js needs, for a context without one. Nothing is drawn and nothing is loaded. */
interface OfficeWindow {
  readonly window: Record<string, unknown>;
  /** Hands a text to the window as a message of its parent. */
  deliver(text: string, origin: string): void;
}

interface OfficeWindowOptions {
  /** window.name: tells office.js where its host is. */
  readonly name: string;
  readonly pageUrl: string;
  /** Address of the office.js script, from which it derives where its other scripts are. */
  readonly scriptUrl: string;
  readonly loadScript: (url: string) => void;
  /** Takes what office.js posts to its parent. */
  readonly postToParent: (text: string) => void;
}

/** A window for office.js to start in: name, location, a few elements, storage, messages and timers. */
export function officeWindow(options: OfficeWindowOptions): OfficeWindow {
  const listeners = new Map<string, Set<Listener>>();
  const addEventListener = (type: string, listener: Listener): void => {
    listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
  };
  const removeEventListener = (type: string, listener: Listener): void => {
    listeners.get(type)?.delete(listener);
  };
  const parent = { postMessage: (text: string) => queueMicrotask(() => options.postToParent(text)) };
  const location = new URL(options.pageUrl);
  const window: Record<string, unknown> = {
    name: options.name,
    location,
    parent,
    top: {},
    opener: null,
    history: {},
    navigator: { userAgent: 'Node.js', language: 'en-GB' },
    screen: { width: 1200, height: 800 },
    console: silent,
    performance,
    URL,
    Event: PlainEvent,
    sessionStorage: storage(),
    localStorage: storage(),
    document: officeDocument(options, addEventListener, removeEventListener),
    addEventListener,
    removeEventListener,
    open: () => null,
    focus: nothing,
    blur: nothing,
    setTimeout,
    clearTimeout,
    setInterval: unreferencedInterval,
    clearInterval,
  };
  window.window = window;
  window.self = window;
  return {
    window,
    deliver: (text, origin) => {
      for (const listener of listeners.get('message') ?? []) listener({ data: text, origin, source: parent });
    },
  };
}

const nothing = (): void => undefined;
const silent = { log: nothing, info: nothing, warn: nothing, error: nothing, debug: nothing };

class PlainEvent {
  constructor(readonly type: string) {}
}

/** Timers of office.js must not keep the process alive. */
const unreferencedInterval = (callback: () => void, milliseconds: number): NodeJS.Timeout =>
  setInterval(callback, milliseconds).unref();

function storage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => items.set(key, String(value)),
    removeItem: (key: string) => items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

function officeDocument(
  { pageUrl, scriptUrl, loadScript }: OfficeWindowOptions,
  addEventListener: unknown,
  removeEventListener: unknown,
): object {
  const script = { tagName: 'SCRIPT', src: scriptUrl, getAttribute: () => null };
  const head = {
    appendChild: (element: LoadingElement) => {
      queueMicrotask(() => {
        loadScript(element.src ?? '');
        element.onload?.();
      });
      return element;
    },
  };
  return {
    domain: new URL(pageUrl).hostname,
    URL: pageUrl,
    cookie: '',
    readyState: 'complete',
    head,
    body: plainElement('body'),
    documentElement: plainElement('html'),
    createElement: (tag: string) => (tag === 'a' ? linkElement() : plainElement(tag)),
    createTextNode: () => ({}),
    getElementById: () => null,
    getElementsByTagName: (tag: string) => (tag === 'script' ? [script] : tag === 'head' ? [head] : []),
    querySelectorAll: () => [],
    addEventListener,
    removeEventListener,
  };
}

interface LoadingElement {
  readonly src?: string;
  readonly onload?: () => void;
}

function plainElement(tagName: string): object {
  const attributes = new Map<string, string>();
  return {
    tagName,
    style: {},
    setAttribute: (name: string, value: string) => attributes.set(name, value),
    getAttribute: (name: string) => attributes.get(name) ?? null,
    appendChild: nothing,
    addEventListener: nothing,
  };
}

/** office.js takes addresses apart by setting them on a link. */
function linkElement(): object {
  const parts = { protocol: '', hostname: '', port: '', host: '', pathname: '' };
  return {
    ...parts,
    set href(address: string) {
      if (!URL.canParse(address)) return;
      const { protocol, hostname, port, host, pathname } = new URL(address);
      Object.assign(this, { protocol, hostname, port, host, pathname });
    },
  };
}
