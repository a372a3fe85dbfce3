import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { localhostCertificate, type LocalhostCertificate } from './certificate';

interface ServerOptions {
  /** Folder of the project, built. */
  readonly root: string;
  readonly certificates: string;
  /** 0 lets the machine choose. Default 3000: where the manifest says the add-in is. */
  readonly addinPort?: number;
  /** Default 3443. */
  readonly workbenchPort?: number;
}

export interface RunningServer {
  /** "https://localhost:3000" */
  readonly addinOrigin: string;
  readonly workbenchOrigin: string;
  readonly certificate: LocalhostCertificate;
  close(): Promise<void>;
}

/** A port that another program holds. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} of this machine is in use by another program. Is the workbench running already?`);
    this.name = 'PortTaken';
  }
}

/** Folders of a built project that the server reads. */
interface ServedFolders {
  readonly addin: string;
  readonly workbench: string;
  /** Microsoft's office.js, as its npm package has it. */
  readonly office: string;
  readonly sample: string;
}

/** Where every page of the add-in gets office.js: Microsoft's servers, as Office requires of add-ins. */
const published = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^/"']+\/hosted\//g;

/** Where the workbench's server offers the same files, from the npm package of Microsoft's. */
const localOffice = '/office-js/';

const htmlType = 'text/html; charset=utf-8';
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A document that the server holds in memory, by its path: "/config.json". */
interface Page {
  readonly type: string;
  readonly body: string | Uint8Array;
}

interface Folder {
  /** Path at which the folder's files appear: "/" or "/office-js/". */
  readonly at: string;
  readonly folder: string;
}

/**
 * Serves the built add-in and the workbench page, each at an origin of its own as in Office on the web, to this
 * machine only. Throws PortTaken, and what reading the folders throws when the project is not built.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { root, certificates, addinPort = 3000, workbenchPort = 3443 } = options;
  const folders = servedFolders(root);
  const certificate = await localhostCertificate(certificates, new Date());
  const addin = await listen(await addinSite(folders), certificate, addinPort);
  try {
    const workbench = await listen(await workbenchSite(folders, originOf(addin)), certificate, workbenchPort);
    return {
      addinOrigin: originOf(addin),
      workbenchOrigin: originOf(workbench),
      certificate,
      close: async () => {
        await Promise.all([close(addin), close(workbench)]);
      },
    };
  } catch (error) {
    await close(addin);
    throw error;
  }
}

function servedFolders(root: string): ServedFolders {
  return {
    addin: join(root, 'dist'),
    workbench: join(root, 'build', 'workbench'),
    office: join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
    sample: join(root, 'test', 'fixtures', 'sample', 'q1-2017.xlsx'),
  };
}

/** The add-in's own origin: its pages with office.js from this machine, everything else as it was built. */
async function addinSite(folders: ServedFolders): Promise<Handler> {
  const names = (await readdir(folders.addin)).filter((name) => name.endsWith('.html'));
  const pages = new Map<string, Page>();
  for (const name of names) {
    const body = rewriteOfficeUrl(await readFile(join(folders.addin, name), 'utf8'));
    pages.set(`/${name}`, { type: htmlType, body });
  }
  const files = [
    { at: localOffice, folder: folders.office },
    { at: '/', folder: folders.addin },
  ];
  // Office.js adds its scripts with crossorigin=anonymous.
  const handler = site(pages, files, '*');
  return (request, response) => {
    // In Excel on the web the pane is a page of another site, and so has a thread of its own; here it is to have one too.
    response.setHeader('Origin-Agent-Cluster', '?1');
    handler(request, response);
  };
}

/**
 * One origin: pages from memory first, then files of folders, else 404. Only files that were in a folder when
 * the site was made are ever served (sirv lists them then), so no path leads out of it. `origins` says who may
 * load the scripts from another origin; null for nobody.
 */
function site(pages: ReadonlyMap<string, Page>, folders: readonly Folder[], origins: string | null): Handler {
  const files = folders.map(({ at, folder }) => ({
    at,
    serve: sirv(folder, { etag: true, extensions: ['html'] }),
  }));
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (origins) response.setHeader('Access-Control-Allow-Origin', origins);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const page = pages.get(path);
    if (page) {
      response.writeHead(200, { 'Content-Type': page.type, 'Cache-Control': 'no-cache' });
      response.end(request.method === 'HEAD' ? undefined : page.body);
      return;
    }
    const owner = files.find(({ at }) => path.startsWith(at));
    if (!owner) return end(response, 404);
    // sirv looks a file up by its path below the folder.
    request.url = path.slice(owner.at.length - 1);
    owner.serve(request, response, () => end(response, 404));
  };
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(status === 405 ? 'Only reading is possible here.' : 'There is nothing at this address.');
}

/** A page of the add-in with office.js taken from this machine: nothing else of it changes. */
export function rewriteOfficeUrl(html: string): string {
  return html.replace(published, localOffice);
}

/** The workbench's origin: its page, the sample, the add-in's manifest, and where the add-in is served. */
async function workbenchSite(folders: ServedFolders, addinOrigin: string): Promise<Handler> {
  const config = { addinOrigin, manifest: 'manifest.xml', sample: 'q1-2017.xlsx' };
  const pages = new Map<string, Page>([
    ['/config.json', { type: 'application/json', body: JSON.stringify(config) }],
    [
      '/manifest.xml',
      { type: 'text/xml; charset=utf-8', body: await readFile(join(folders.addin, 'manifest.xml')) },
    ],
    ['/sample.xlsx', { type: workbookType, body: await readFile(folders.sample) }],
  ]);
  return site(pages, [{ at: '/', folder: folders.workbench }], null);
}

function listen(handler: Handler, { key, cert }: LocalhostCertificate, port: number): Promise<Server> {
  const server = createServer({ key, cert }, handler);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    );
    server.listen(port, 'localhost', () => resolve(server));
  });
}

const originOf = (server: Server): string => `https://localhost:${(server.address() as AddressInfo).port}`;

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Opens an address in the person's browser where there is a desktop; elsewhere, and if it fails, nothing happens. */
export function openBrowser(url: string, platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): void {
  const command = browserCommand(url, platform, environment);
  if (!command) return;
  const [program, ...rest] = command;
  const child = spawn(program, rest, { stdio: 'ignore', detached: true });
  // Without a browser the address that was printed is enough.
  child.on('error', () => undefined);
  child.unref();
}

/** The command that opens an address, or null where nobody would see it: a server, a container, a build machine. */
export function browserCommand(
  url: string,
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): [string, ...string[]] | null {
  if (environment['CI'] || environment['SSH_CONNECTION']) return null;
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open', url] : null;
}
