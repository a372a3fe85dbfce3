import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** The pages that webpack makes, by their templates. */
const templates = [
  ...readFileSync(join(root, 'webpack.config.js'), 'utf8').matchAll(/'(src\/[\w/]+\.html)'/g),
].map(([, path = '']) => path);

/** The directives of a page's policy. */
function policyOf(path: string): Map<string, readonly string[]> {
  const html = readFileSync(join(root, path), 'utf8');
  const written = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
  const place = html.search(/Content-Security-Policy/);
  // A policy says nothing of what stands before it.
  expect(html.slice(0, place)).not.toMatch(/<(?:script|link|style|img|iframe)\b/);
  return new Map(
    written.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
}

test('every page that is built is looked at here', () => {
  expect(templates).toEqual([
    'src/taskpane/taskpane.html',
    'src/commands/commands.html',
    'src/taskpane/message.html',
    'src/taskpane/help.html',
    'src/workbench/page/index.html',
  ]);
});

describe.each(templates)('the policy of %s', (path) => {
  test('allows nothing but what is named, and no way round it', () => {
    const policy = policyOf(path);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
  });

  test('runs scripts of its own and of Office alone: none in the page, none from text', () => {
    const scripts = policyOf(path).get('script-src') ?? [];
    const ours = ["'self'", 'https://appsforoffice.microsoft.com'];
    expect(scripts.filter((source) => !ours.includes(source))).toEqual([]);
  });

  test('starts no thread but from a script of its own site', () => {
    const policy = policyOf(path);
    expect(policy.get('worker-src') ?? policy.get('script-src') ?? []).not.toContain('blob:');
    if (/taskpane\.html|commands\.html/.test(path)) expect(policy.get('worker-src')).toEqual(["'self'"]);
  });

  test('sends nothing anywhere but to its own site and to Office', () => {
    const policy = policyOf(path);
    const known = ["'self'", "'unsafe-inline'", 'data:', 'https://appsforoffice.microsoft.com'];
    const local = path.startsWith('src/workbench') ? ['https://localhost:*'] : [];
    for (const [name, sources] of policy)
      if (!['default-src', 'base-uri', 'form-action'].includes(name))
        expect(sources.filter((source) => ![...known, ...local].includes(source))).toEqual([]);
  });

  test('has no script and no handler written into the page', () => {
    const html = readFileSync(join(root, path), 'utf8');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son[a-z]+=|javascript:/i);
  });
});
