import { checkXml } from '../../../src/xlsx/xml/readPart';
import { decodeXml, XmlFault } from '../../../src/xlsx/xml/parseXml';
import { leastCpu } from '../../leastCpu';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));

describe('a part as XML', () => {
  test.each([
    ['<sst/>', 'sst'],
    [
      '<?xml version="1.0"?>\n<!-- a & b --><x:sst xmlns:x="u" a=\'1 > 0\' ><x:t>1 &lt; 2 &#8364; &#x1F600;</x:t></x:sst >\n<!--end-->',
      'sst',
    ],
    ['<a><![CDATA[<b>&nobody;]]><?note a&b?></a>', 'a'],
    ['<é.1-x b="&quot;"/>', 'é.1-x'],
  ])('%s is well-formed', (text, root) => {
    expect(checkXml(text)).toBe(root);
  });

  test.each([
    ['', 'is empty'],
    ['text', 'has text before'],
    ['<a/>text', 'has text before'],
    ['<a/><b/>', 'goes on behind its end'],
    ['<a><b></a></b>', 'tags do not match'],
    ['<a></a b="1">', 'tags do not match'],
    ['<a', 'breaks off'],
    ['<a><b/>', 'breaks off'],
    ['<a b="1', 'breaks off'],
    ['<a><!-- b', 'breaks off'],
    ['<a b=1/>', 'tags do not match'],
    ['<a b/>', 'tags do not match'],
    ['<a b="1"c="2"/>', 'tags do not match'],
    ['<a b="1" b="2"/>', 'an attribute twice'],
    ['<a b="<"/>', 'tags do not match'],
    ['<a / >', 'tags do not match'],
    ['<1a/>', 'tags do not match'],
    ['<!DOCTYPE a><a/>', 'a document type'],
    ['<a><!ENTITY b "c"></a>', 'tags do not match'],
    ['<a>&nbsp;</a>', 'an entity that is not defined'],
    ['<a>&toString;</a>', 'an entity that is not defined'],
    ['<a>AT&T</a>', 'an entity that is not defined'],
    ['<a b="&c;"/>', 'an entity that is not defined'],
    ['<a>&#0;</a>', 'an entity that is not defined'],
    ['<a>&#xD800;</a>', 'an entity that is not defined'],
    ['<a>&#x110000;</a>', 'an entity that is not defined'],
    ['<a>\u0001</a>', 'a character that XML does not allow'],
    ['<a>\uffff</a>', 'a character that XML does not allow'],
    [`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`, 'too many elements within each other'],
  ])('%s is refused', (text, why) => {
    expect(() => checkXml(text)).toThrow(XmlFault);
    expect(() => checkXml(text)).toThrow(why);
  });

  test.each([
    ['ampersands in a comment', (count: number) => `<a><!--${'& '.repeat(count)}--></a>`],
    ['an ampersand at the end', (count: number) => `<a>${'<b c="1"/>'.repeat(count)}&amp;</a>`],
    ['text without a tag', (count: number) => `<a>${'x '.repeat(count)}</a>`],
    ['tags that do not end', (count: number) => '<a '.repeat(count)],
  ])('time grows in line with the length: %s', (_, make) => {
    const time = (count: number): number => {
      const text = make(count);
      return leastCpu(() => {
        try {
          checkXml(text);
        } catch {
          // Refused, and in time.
        }
      }, 3);
    };
    // 16 times as long: a quadratic way would take 256 times as long, minutes.
    expect(time(800_000)).toBeLessThan(40 * Math.max(time(50_000), 20));
  });
});

describe('the encoding of a part', () => {
  const said = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><a>Café</a>`;

  test.each([
    ['UTF-8', bytes(said('UTF-8'))],
    ['UTF-8 with a byte order mark', bytes(`\ufeff${said('UTF-8')}`)],
    ['UTF-16 with a byte order mark', bytes(`\ufeff${said('UTF-16')}`, 'utf16le')],
    ['UTF-16 without one', bytes(said('UTF-16'), 'utf16le')],
    [
      'UTF-16, the other way round',
      bytes(`\ufeff${said('UTF-16')}`, 'utf16le').map((_, at, all) => all[at ^ 1] ?? 0),
    ],
    ['the western code page', bytes(said('windows-1252'), 'latin1')],
    ['Latin 1', bytes(said('ISO-8859-1'), 'latin1')],
    ['none declared', bytes('<a>Café</a>')],
  ])('%s is read', (_, content) => {
    expect(decodeXml(content)).toContain('<a>Café</a>');
  });

  test.each([
    ['says UTF-8 and is not', bytes(said('UTF-8'), 'latin1'), 'no text in its encoding (UTF-8)'],
    ['says ASCII and is not', bytes(said('us-ascii')), 'no text in its encoding (US-ASCII)'],
    ['says UTF-16 and is not', bytes(said('UTF-16')), 'says that it is written in UTF-16'],
    ['half of a pair in UTF-16', bytes('\ufeff<a>\ud800</a>', 'utf16le'), 'no text in its encoding'],
    ['an encoding that Excel does not read', bytes(said('UTF-7')), '“utf-7”'],
    ['a name of JavaScript’s', bytes(said('constructor')), '“constructor”'],
  ])('%s is refused', (_, content, why) => {
    expect(() => decodeXml(content)).toThrow(XmlFault);
    expect(() => decodeXml(content)).toThrow(why);
  });
});
