import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A document that the server holds in memory, by its path: "/config.json". */
export interface Page {
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface Folder {
  /** Path at which the folder's files appear: "/" or "/office-js/". */
  readonly at: string;
  readonly folder: string;
}

/**
 * One origin: pages from memory first, then files of folders, else 404. Only files that were in a folder when
 * the site was made are ever served (sirv lists them then), so no path leads out of it. `origins` says who may
 * load the scripts from another origin; null for nobody.
 */
export function site(
  pages: ReadonlyMap<string, Page>,
  folders: readonly Folder[],
  origins: string | null,
): Handler {
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
