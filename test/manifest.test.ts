import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import HtmlPlugin from 'html-webpack-plugin';
import type { Configuration } from 'webpack';
import { version } from '../package.json';
import { order } from './manifestOrder';

const root = path.join(__dirname, '..');
const bundles = createRequire(__filename)('../webpack.config.js') as (
  environment: object,
  options: object,
) => Configuration[];

const manifest = new DOMParser().parseFromString(
  readFileSync(path.join(root, 'manifest.xml'), 'utf8'),
  'text/xml',
);

const all = (name: string): Element[] => [...manifest.getElementsByTagNameNS('*', name)];
const every: Element[] = all('*');
const children = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
const texts = (name: string): string[] => all(name).map((element) => element.textContent ?? '');

const resources = all('Resources').flatMap(children).flatMap(children);
const references = every.filter((element) => element.hasAttribute('resid'));
const resourceIds = resources.map((element) => element.getAttribute('id') ?? '');
const value = (element: Element): string => element.getAttribute('DefaultValue') ?? '';

/** Width and height in pixels of a PNG that an address of the manifest stands for, from its first chunk. */
function pixels(address: string): { width: number; height: number } {
  const file = readFileSync(path.join(root, new URL(address).pathname));
  expect(file.toString('latin1', 1, 4)).toBe('PNG');
  expect(file.toString('latin1', 12, 16)).toBe('IHDR');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** All addresses of the manifest, each in the attribute DefaultValue. */
const addresses = every.map(value).filter((text) => /^\w+:\/\//.test(text));

test('elements stand in the order of the schema, and none that it does not know', () => {
  const withChildren = every.filter((element) => children(element).length > 0);
  expect(withChildren.length).toBeGreaterThan(20);
  for (const element of withChildren) {
    const known = order[element.localName ?? ''] ?? [];
    const places = children(element).map((child) => known.indexOf(child.localName ?? ''));
    expect([element.localName, ...places]).toEqual([element.localName, ...[...places].sort((a, b) => a - b)]);
    expect(places).not.toContain(-1);
  }
});

test('every resource that is referred to is defined once, with an id of 32 characters at most', () => {
  expect(new Set(resourceIds).size).toBe(resourceIds.length);
  for (const reference of references) {
    const id = reference.getAttribute('resid') ?? '';
    expect(resourceIds).toContain(id);
    expect(id.length).toBeLessThanOrEqual(32);
  }
});

test('every resource that is defined is used', () => {
  const used = references.map((element) => element.getAttribute('resid'));
  expect(resourceIds.filter((id) => !used.includes(id))).toEqual([]);
});

test('short texts have 125 characters at most, long ones 250', () => {
  for (const text of all('ShortStrings').flatMap(children).map(value))
    expect(text.length).toBeLessThanOrEqual(125);
  for (const text of all('LongStrings').flatMap(children).map(value))
    expect(text.length).toBeLessThanOrEqual(250);
  expect(value(all('Description')[0] as Element).length).toBeLessThanOrEqual(250);
});

test('no two controls, groups or tabs share an id', () => {
  const ids = ['CustomTab', 'Group', 'Control'].flatMap(all).map((element) => element.getAttribute('id'));
  expect(ids.length).toBeGreaterThan(5);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every icon that the ribbon refers to is a picture of the size that it states', () => {
  const icons = all('Icon').flatMap(children);
  expect(icons.length).toBeGreaterThan(0);
  for (const icon of icons) {
    const size = Number(icon.getAttribute('size'));
    const resource = resources[resourceIds.indexOf(icon.getAttribute('resid') ?? '')];
    expect(pixels(value(resource as Element))).toEqual({ width: size, height: size });
  }
});

test('each button and group has an icon in all eight sizes', () => {
  for (const icon of all('Icon')) {
    expect(children(icon).map((image) => Number(image.getAttribute('size')))).toEqual([
      16, 20, 24, 32, 40, 48, 64, 80,
    ]);
  }
});

test('the icons of the add-in are 32 and 64 pixels wide', () => {
  expect(pixels(value(all('IconUrl')[0] as Element))).toEqual({ width: 32, height: 32 });
  expect(pixels(value(all('HighResolutionIconUrl')[0] as Element))).toEqual({ width: 64, height: 64 });
});

test('every address is https', () => {
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) expect(new URL(address).protocol).toBe('https:');
});

test('every page and picture that is addressed is made by the build', () => {
  const addin = bundles({}, {}).find((bundle) => bundle.name === 'addin');
  const pages = (addin?.plugins ?? []).flatMap((plugin) =>
    plugin instanceof HtmlPlugin ? [`/${plugin.userOptions.filename}`] : [],
  );
  for (const { pathname } of addresses.map((address) => new URL(address))) {
    if (pathname.startsWith('/assets/')) expect(existsSync(path.join(root, pathname))).toBe(true);
    else expect(pages).toContain(pathname);
  }
});

test("the version is package.json's, in four parts", () => {
  expect(texts('Version')).toEqual([`${version}.0`]);
});

test('every function that a button calls is tied to it in the commands page', () => {
  const ribbon = readFileSync(path.join(root, 'src/commands/ribbon.ts'), 'utf8');
  const functions = texts('FunctionName');
  expect(functions).toEqual(['colourRag', 'makeSummary']);
  for (const name of functions) expect(ribbon).toContain(`onRibbonButton('${name}',`);
});

test('the pane can be opened at each of its screens', () => {
  const screens = addresses.map((address) => new URL(address).searchParams.get('screen')).filter(Boolean);
  expect(screens).toEqual(['tables', 'check', 'summary']);
});

test('it asks for what it needs and no more: the document, and Excel 2021', () => {
  expect(texts('Permissions')).toEqual(['ReadWriteDocument']);
  expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
    ['ExcelApi', '1.13'],
  ]);
});
