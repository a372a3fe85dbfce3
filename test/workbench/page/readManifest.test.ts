import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { readManifest } from '../../../src/workbench/page/ribbon/ribbon';

/** The browser's kind of document and this one have what is used of them in common. */
const parse = (xml: string): Document =>
  new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
const own = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');

test("our manifest's tab has its groups and buttons in order, labels resolved", () => {
  const { name, tabs } = readManifest(parse(own));
  expect(name).toBe('Business Plan');
  expect(tabs.map(({ label }) => label)).toEqual(['Business Plan']);
  expect(tabs[0]?.groups.map(({ label, buttons }) => [label, buttons.map((button) => button.label)])).toEqual(
    [
      ['Plan', ['Tables', 'Check KPIs', 'Summary']],
      ['One click', ['Colour RAG', 'Make summary']],
    ],
  );
});

test('a button of the pane names its page, one without a pane its function', () => {
  const [plan, oneClick] = readManifest(parse(own)).tabs[0]?.groups ?? [];
  expect(plan?.buttons[1]?.action).toEqual({
    type: 'pane',
    page: 'https://localhost:3000/taskpane.html?screen=check',
    title: '',
  });
  expect(oneClick?.buttons[0]?.action).toEqual({ type: 'function', name: 'colourRag' });
});

test('icons are taken at 32 pixels, and tips are those of the button', () => {
  const button = readManifest(parse(own)).tabs[0]?.groups[0]?.buttons[0];
  expect(button?.icon).toMatch(/icon-32\.png$/);
  expect(button?.tip.length).toBeGreaterThan(20);
});

test('the pages of pane and functions are known', () => {
  const { startPage, commandsPage } = readManifest(parse(own));
  expect(startPage).toBe('https://localhost:3000/taskpane.html');
  expect(commandsPage).toBe('https://localhost:3000/commands.html');
});

test('a resource that is not there is named', () => {
  const broken = own.replace('<bt:String id="Check.Label"', '<bt:String id="Chek.Label"');
  expect(() => readManifest(parse(broken))).toThrow('a resource that it does not hold: "Check.Label"');
});

test('another document is refused', () => {
  expect(() => readManifest(parse('<html/>'))).toThrow('This is not the manifest of an Office add-in.');
});
