import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import type { Workbook } from '../../xlsx/model/workbook';
import { frameName, type FrameIdentity } from './appContext';
import { OfficeHost, type HostOptions } from './officeHost';
import { officeWindow } from './officeWindow';

export interface StartOptions extends HostOptions {
  /** The readable build of office.js, whose stack traces tell something; the small one starts faster. */
  readonly debug?: boolean;
}

export interface OfficeEnvironment {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: OfficeHost;
  /** Ends the conversation: what is under way gets no answer any more. */
  stop(): void;
}

const hostOrigin = 'https://localhost:3443';
const addinOrigin = 'https://localhost:3000';
const scriptFolder = `${addinOrigin}/office-js/`;
const startTimeout = 10_000;

/** Compiled once in a process; each environment runs them in a context of its own. */
const compiled = new Map<string, vm.Script>();

/**
 * Starts Microsoft's unmodified office.js in a context of its own, connected with a host over `workbook`. No global
 * is touched. Errors that office.js throws come from that other realm: `instanceof Error` is false for them, `code`
 * tells what they are.
 */
export async function startOffice(
  workbook: Workbook,
  options: StartOptions = {},
): Promise<OfficeEnvironment> {
  const identity: FrameIdentity = { conversationId: randomUUID(), controlId: 'workbench', hostOrigin };
  const file = options.debug ? 'office.debug.js' : 'office.js';
  let stopped = false;
  const host = new OfficeHost(
    workbook,
    identity,
    (text) =>
      queueMicrotask(() => {
        if (!stopped) frame.deliver(text, hostOrigin);
      }),
    options,
  );
  const frame = officeWindow({
    name: frameName(identity),
    pageUrl: `${addinOrigin}/taskpane.html`,
    scriptUrl: scriptFolder + file,
    loadScript: (url) => run(url.slice(scriptFolder.length)),
    postToParent: (text) => {
      if (!stopped) host.receive(text);
    },
  });
  const context = vm.createContext(frame.window);
  const run = (path: string): void => {
    script(path).runInContext(context);
  };
  run(file);
  const office = frame.window as unknown as Omit<OfficeEnvironment, 'host' | 'stop'>;
  await ready(office.Office);
  return {
    Office: office.Office,
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    host,
    stop: () => {
      stopped = true;
    },
  };
}

function script(path: string): vm.Script {
  const known = compiled.get(path);
  if (known) return known;
  const folder = dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));
  const made = new vm.Script(readFileSync(join(folder, path), 'utf8'), { filename: `office-js/${path}` });
  compiled.set(path, made);
  return made;
}

/** office.js says nothing if it cannot start. */
async function ready(office: typeof Office): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('office.js did not become ready.')), startTimeout);
  });
  try {
    await Promise.race([office.onReady(), late]);
  } finally {
    clearTimeout(timer);
  }
}
