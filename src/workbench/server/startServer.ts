import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { localhostCertificate, type LocalhostCertificate } from './certificate';
import { addinSite, servedFolders, workbenchSite } from './sites';
import type { Handler } from './site';

export interface ServerOptions {
  /** Folder of the project, built. */
  readonly root: string;
  /** Where the certificate is kept. */
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
