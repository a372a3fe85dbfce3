import { readXml, sameXml } from '../../../src/words/xml/readXml';
import { leastCpu } from '../../leastCpu';

test('an element is its local name, its namespace, its attributes, its children and its text', () => {
  const xml = `\ufeff<?xml version='1.0'?><!-- ours --><bp:a xmlns:bp='urn:x' bp:n='1' m="a&#10;b"> 1 &lt; 2 <!-- no --><bp:b/><c>t</c></bp:a>\n`;
  expect(readXml(xml)).toEqual({
    name: 'a',
    namespace: 'urn:x',
    attributes: new Map([
      ['n', '1'],
      ['m', 'a\nb'],
    ]),
    children: [
      { name: 'b', namespace: '', attributes: new Map(), children: [], text: '' },
      { name: 'c', namespace: '', attributes: new Map(), children: [], text: 't' },
    ],
    text: ' 1 < 2 ',
  });
});

test.each([
  '',
  'a',
  '<a>',
  '</a>',
  '<a></b>',
  '<a/><b/>',
  'x<a/>',
  '<a/>x',
  '<a',
  '<a b="',
  '<a/><!--',
  '<a><![CDATA[</a>',
])('%j is no document', (xml) => expect(readXml(xml)).toBeNull());

test.each(['<', '<a ', '<!--', '<?', '<![CDATA[', "<a '", '<a "', '</', '<a b="', '<a/><!--', '<a/><?'])(
  'a text of nothing but %j is no document, and is found so at once',
  (unit) => {
    const spent = leastCpu(() => {
      expect(readXml(unit.repeat(30_000))).toBeNull();
      expect(readXml(`<a/>${unit.repeat(30_000)}`)).toBeNull();
    });
    expect(spent).toBeLessThan(1000);
  },
);

test('documents are one, whatever their first line, quotes, prefixes and spaces in tags', () => {
  const one = '<a xmlns="urn:x" n="1" m="2"><b/>text</a>';
  expect(sameXml(one, `<?xml version="1.0"?>\n<p:a xmlns:p='urn:x' m='2'  n='1'><b></b>text</p:a>`)).toBe(
    true,
  );
  for (const other of [
    one.replace('"1"', '"3"'),
    one.replace('text', 'texts'),
    one.replace('urn:x', 'urn:y'),
    '<a',
  ])
    expect(sameXml(one, other)).toBe(false);
});
