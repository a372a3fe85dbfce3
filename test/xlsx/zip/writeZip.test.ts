import { strToU8, unzipSync, zipSync } from 'fflate';
import { readZip, writeZip } from '../../../src/xlsx/zip/zip';
import { archive, entry } from '../../fixtures/archive';

const text = strToU8('Ref,KPI,69%,96%,'.repeat(400));
const listed = (parts: ReadonlyMap<string, Uint8Array>) =>
  [...parts].map(([name, content]) => [name, Buffer.from(content).toString()]);

test.each<[string, [string, Uint8Array][]]>([
  ['no parts', []],
  ['an empty part', [['a', new Uint8Array()]]],
  [
    'parts in their order',
    [
      ['xl/b.xml', text],
      ['a.xml', text],
      ['10', strToU8('x')],
      ['2', strToU8('y')],
    ],
  ],
  [
    'names beyond plain letters',
    [
      ['xl/Übersicht – 表.xml', text],
      ['xl/é.xml', strToU8('x')],
    ],
  ],
])('%s are read back', (_, parts) => {
  const written = writeZip(new Map(parts));
  expect(listed(readZip(written))).toEqual(listed(new Map(parts)));
  expect(listed(new Map(Object.entries(unzipSync(written)))).sort()).toEqual(listed(new Map(parts)).sort());
});

test('equal parts make equal files, whenever they are written', () => {
  const parts = new Map([['a.xml', text]]);
  expect(writeZip(parts)).toEqual(writeZip(parts));
});

test('a part that stayed as it was read is copied as it was packed; one that is new is packed', () => {
  const source = archive([entry('xl/a.xml', text, { method: 0 }), entry('xl/b.xml', text)]);
  const parts = readZip(source);
  parts.set('xl/c.xml', Uint8Array.from(text));
  const written = Buffer.from(writeZip(parts));
  expect(written.indexOf(Buffer.from(text))).toBeGreaterThan(0);
  expect(written.length).toBeLessThan(2 * text.length);
  expect(listed(readZip(written))).toEqual(
    ['xl/a.xml', 'xl/b.xml', 'xl/c.xml'].map((name) => [name, Buffer.from(text).toString()]),
  );
});

test('the head of each part is that of fflate, which Excel opens', () => {
  const ours = writeZip(new Map([['xl/a.xml', strToU8('x')]]));
  const theirs = zipSync({ 'xl/a.xml': [strToU8('x'), { level: 6, mtime: new Date(1980, 0, 1) }] });
  expect(Buffer.from(ours).equals(Buffer.from(theirs))).toBe(true);
});
