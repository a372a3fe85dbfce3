import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  browserCommand,
  PortTaken,
  rewriteOfficeUrl,
  type RunningServer,
  startServer,
} from '../../../src/workbench/server/startServer';

let root = '';
let server: RunningServer;

const files: Record<string, string> = {
  'dist/taskpane.html': '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  'dist/manifest.xml': '<OfficeApp/>',
  'dist/taskpane.1234.js': 'pane()',
  'build/workbench/index.html': '<h1>Workbench</h1>',
  'node_modules/@microsoft/office-js/dist/office.js': 'office()',
  'test/fixtures/sample/q1-2017.xlsx': 'PK',
  'secret.txt': 'not for everybody',
  'dist-of-another/secret.txt': 'not for everybody',
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'server-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  server = await startServer({
    root,
    certificates: join(root, '.certificate'),
    addinPort: 0,
    workbenchPort: 0,
  });
});
afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** Asks for a path exactly as it is written, which fetch would tidy first. */
function ask(origin: string, path: string, method = 'GET'): Promise<Answer> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: 'localhost', port, path, method, ca: server.certificate.cert, agent: false },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (body += part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

test("the add-in's pages get office.js from this machine", async () => {
  const { status, body, headers } = await ask(server.addinOrigin, '/taskpane.html?screen=check');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body).toBe('<script src="/office-js/office.js"></script>');
});

test('its pages ask for a process of their own, as they have in Excel on the web', async () => {
  const { headers } = await ask(server.addinOrigin, '/taskpane.html');
  expect(headers['origin-agent-cluster']).toBe('?1');
  expect((await ask(server.workbenchOrigin, '/')).headers['origin-agent-cluster']).toBeUndefined();
});

test('its scripts may be loaded from the other origin, as office.js asks', async () => {
  const office = await ask(server.addinOrigin, '/office-js/office.js');
  expect(office.body).toBe('office()');
  expect(office.headers['access-control-allow-origin']).toBe('*');
  expect((await ask(server.addinOrigin, '/taskpane.1234.js')).body).toBe('pane()');
});

test('the workbench serves its page, the sample and where the add-in is', async () => {
  expect((await ask(server.workbenchOrigin, '/')).body).toBe('<h1>Workbench</h1>');
  expect((await ask(server.workbenchOrigin, '/sample.xlsx')).body).toBe('PK');
  expect((await ask(server.workbenchOrigin, '/manifest.xml')).body).toBe('<OfficeApp/>');
  const { addinOrigin } = JSON.parse((await ask(server.workbenchOrigin, '/config.json')).body);
  expect(addinOrigin).toBe(server.addinOrigin);
  expect((await ask(server.workbenchOrigin, '/')).headers['access-control-allow-origin']).toBeUndefined();
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/office-js/../../../../../secret.txt',
  '/..\\secret.txt',
  '//../secret.txt',
  '/../dist-of-another/secret.txt',
  '/.certificate/localhost.key',
  '/%',
  '/%00',
])('no path leads out of the served folders: %s', async (path) => {
  for (const origin of [server.addinOrigin, server.workbenchOrigin]) {
    const { status, body } = await ask(origin, path);
    expect(status).toBe(404);
    expect(body).toBe('There is nothing at this address.');
  }
});

test('only reading is possible', async () => {
  expect((await ask(server.workbenchOrigin, '/sample.xlsx', 'PUT')).status).toBe(405);
  expect((await ask(server.workbenchOrigin, '/sample.xlsx', 'HEAD')).body).toBe('');
});

test('a port in use is said in a sentence, and nothing is left running', async () => {
  const taken = Number(new URL(server.workbenchOrigin).port);
  const second = startServer({
    root,
    certificates: join(root, '.certificate'),
    addinPort: 0,
    workbenchPort: taken,
  });
  await expect(second).rejects.toThrow(PortTaken);
  await expect(second).rejects.toThrow(`Port ${taken} of this machine is in use by another program.`);
});

describe('sites', () => {
  test('office.js comes from this machine, and nothing else of the page changes', () => {
    const page = `<meta content="script-src 'self' https://appsforoffice.microsoft.com">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p>Office</p>`;
    expect(rewriteOfficeUrl(page))
      .toBe(`<meta content="script-src 'self' https://appsforoffice.microsoft.com">
<script src="/office-js/office.js"></script><p>Office</p>`);
  });

  test('the beta address is rewritten too', () => {
    expect(
      rewriteOfficeUrl("<script src='https://appsforoffice.microsoft.com/lib/beta/hosted/office.js'>"),
    ).toBe("<script src='/office-js/office.js'>");
  });

  test('a page without office.js stays as it is', () => {
    expect(rewriteOfficeUrl('<p>Help</p>')).toBe('<p>Help</p>');
  });
});

describe('open browser', () => {
  const url = 'https://localhost:3443';

  test('a desktop shows the page in its own way', () => {
    expect(browserCommand(url, 'linux', { DISPLAY: ':0' })).toEqual(['xdg-open', url]);
    expect(browserCommand(url, 'darwin', {})).toEqual(['open', url]);
    expect(browserCommand(url, 'win32', {})).toEqual(['cmd', '/c', 'start', '', url]);
  });

  test('where nobody would see it, nothing is opened', () => {
    expect(browserCommand(url, 'linux', {})).toBeNull();
    expect(browserCommand(url, 'linux', { DISPLAY: ':0', CI: 'true' })).toBeNull();
    expect(browserCommand(url, 'darwin', { SSH_CONNECTION: '10.0.0.1' })).toBeNull();
  });
});
