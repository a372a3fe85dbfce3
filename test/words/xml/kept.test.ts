import { keptJson, keptNamespace, keyOf, readKept, writeKept, type Kept } from '../../../src/words/xml/kept';

const list: Kept<{ version: number; items: unknown }> = {
  element: 'list',
  version: 2,
  read: ({ version, json }) => ({ version, items: json() }),
};
const kept = writeKept(list, keptNamespace('lists'), keptJson(['<&>', '“']), { key: '7"' });

test('what is kept is an element with its version, its key and JSON in plain letters', () => {
  expect(kept).toBe(
    '<list xmlns="https://github.com/business-plan-for-excel/lists" version="2" key="7&quot;">["\\u003c\\u0026\\u003e","\\u201c"]</list>',
  );
  expect(readKept(list, kept)).toEqual({ version: 2, items: ['<&>', '“'] });
  expect(keyOf(kept)).toBe('7"');
});

test('an earlier version is read as such, a later one is left to that', () => {
  expect(readKept(list, kept.replace('"2"', '"1"'))).toMatchObject({ version: 1 });
  expect(readKept(list, kept.replace('"2"', '"3"'))).toBe('newer');
});

test.each([
  ['no XML', 'list'],
  ['another element', kept.replaceAll('list', 'lust')],
  ['no version', kept.replace(' version="2"', '')],
  ['a version that is none', kept.replace('"2"', '"0"')],
  ['no JSON', kept.replace(']<', '<')],
])('a part with %s is damaged', (_, xml) => expect(readKept(list, xml)).toBe('damaged'));

test('what its own reading refuses is damaged', () =>
  expect(readKept({ ...list, read: () => null }, kept)).toBe('damaged'));

test('a fault of the reading itself is not hidden', () =>
  expect(() => readKept({ ...list, read: () => { throw new TypeError('ours'); } }, kept)).toThrow('ours')); // prettier-ignore
