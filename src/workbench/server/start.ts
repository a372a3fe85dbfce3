import { join } from 'node:path';
import { buildIfNeeded } from './build';
import { openBrowser, PortTaken, type RunningServer, startServer } from './startServer';

/** `npm start`: builds what is out of date, serves it, says where, and shows it. */
async function start(): Promise<void> {
  const root = join(__dirname, '../../..');
  await buildIfNeeded(root);
  const server = await startServer({ root, certificates: join(root, '.certificate') });
  console.log(welcome(server));
  openBrowser(server.workbenchOrigin, process.platform, process.env);
  process.once('SIGINT', () => void server.close().then(() => process.exit(0)));
}

/** What is printed once the server runs: where to go, and how to get past the browser's warning. */
function welcome({ workbenchOrigin, addinOrigin, certificate }: RunningServer): string {
  const { file, fresh } = certificate;
  return `
The workbench is at  ${workbenchOrigin}
The add-in is at     ${addinOrigin}

${fresh ? 'A certificate for localhost was made on this machine' : 'The certificate for localhost is'}: ${file}
No authority has signed it, so the browser warns once for each of the two addresses:
choose "Advanced", then "Proceed to localhost". Or trust it for good:
  Windows  certutil -user -addstore Root "${file}"
  macOS    security add-trusted-cert -k ~/Library/Keychains/login.keychain-db "${file}"
  Linux    certutil -d sql:$HOME/.pki/nssdb -A -t "P,," -n localhost -i "${file}"   (Chromium, Chrome)
  Firefox  Settings, Certificates, Servers: add an exception for both addresses

Ctrl+C ends it.`;
}

start().catch((error: unknown) => {
  console.error(error instanceof PortTaken || error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
