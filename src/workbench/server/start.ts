import { join } from 'node:path';
import { buildIfNeeded } from './build';
import { openBrowser } from './openBrowser';
import { PortTaken, startServer } from './startServer';
import { welcome } from './welcome';

/** `npm start`: builds what is out of date, serves it, says where, and shows it. */
async function start(): Promise<void> {
  const root = join(__dirname, '../../..');
  await buildIfNeeded(root);
  const server = await startServer({ root, certificates: join(root, '.certificate') });
  console.log(welcome(server));
  openBrowser(server.workbenchOrigin, process.platform, process.env);
  process.once('SIGINT', () => void server.close().then(() => process.exit(0)));
}

start().catch((error: unknown) => {
  console.error(error instanceof PortTaken || error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
