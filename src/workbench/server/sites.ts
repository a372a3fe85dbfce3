import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rewriteOfficeUrl, localOffice } from './rewriteOfficeUrl';
import { site, type Handler, type Page } from './site';

/** Folders of a built project that the server reads. */
export interface ServedFolders {
  /** The built add-in. */
  readonly addin: string;
  /** The built workbench page. */
  readonly workbench: string;
  /** Microsoft's office.js, as its npm package has it. */
  readonly office: string;
  /** The sample workbook. */
  readonly sample: string;
}

export function servedFolders(root: string): ServedFolders {
  return {
    addin: join(root, 'dist'),
    workbench: join(root, 'build', 'workbench'),
    office: join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
    sample: join(root, 'test', 'fixtures', 'sample', 'q1-2017.xlsx'),
  };
}

const htmlType = 'text/html; charset=utf-8';
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The add-in's own origin: its pages with office.js from this machine, everything else as it was built. */
export async function addinSite(folders: ServedFolders): Promise<Handler> {
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

/** The workbench's origin: its page, the sample, the add-in's manifest, and where the add-in is served. */
export async function workbenchSite(folders: ServedFolders, addinOrigin: string): Promise<Handler> {
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
