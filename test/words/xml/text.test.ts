import { closingTag, scanTag } from '../../../src/words/xml/scanTag';
import { decodeText } from '../../../src/words/xml/text';

test.each([
  ['7<!-- 6 -->5&#37;', '75%'],
  ['<?check 99%?>75%', '75%'],
  ['<![CDATA[<&gt;]]> &lt;', '<&gt; <'],
  ['<!-- <![CDATA[ -->a<![CDATA[<!-- b -->]]>', 'a<!-- b -->'],
  ['a\r\nb\rc', 'a\nb\nc'],
])('%s is read as %s', (raw, text) => expect(decodeText(raw)).toBe(text));

test.each([
  '<t>a</t>',
  '<t>a<!-- </t> --></t>',
  '<t><![CDATA[</t>]]></t>',
  '<t><?x </t>?>a</t>',
  '<t>a</t\n>',
])('the last tag of %s closes it', (text) => {
  const tag = scanTag(text, 0);
  const close = tag && closingTag(text, tag);
  expect(close?.start).toBe(text.lastIndexOf('</t'));
  expect(close?.end).toBe(text.length);
});

test('nothing closes what does not end', () => {
  const text = '<t>a<!-- </t> -->';
  const tag = scanTag(text, 0);
  expect(tag && closingTag(text, tag)).toBeNull();
});
