import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { FileProblem } from '../../../src/xlsx/fileProblem';
import { zipLimits } from '../../../src/xlsx/zip/limits';
import { readZip } from '../../../src/xlsx/zip/zip';
import { archive, entry } from '../../fixtures/archive';
import { leastCpu } from '../../leastCpu';

const refusal = (bytes: Uint8Array, limits = zipLimits): FileProblem => {
  try {
    readZip(bytes, limits);
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('The archive was read.');
};

const text = 'Ref,KPI,69%,96%,'.repeat(40);
/** An archive, to be the content of a part: its first entry is "b". */
const within = archive([entry('b', 'x')]);
const stored = archive([entry('xl/a.xml', text, { method: 0 }), entry('xl/b.xml', 'x')]);
const deflated = archive([entry('xl/a.xml', text), entry('xl/b.xml', 'x')]);

describe('an archive', () => {
  test.each([
    ['stored', stored],
    ['deflated', deflated],
    ['with a comment', archive([entry('xl/a.xml', text), entry('xl/b.xml', 'x')], { comment: 'made here' })],
    ['with something behind its end', new Uint8Array([...deflated, ...new Uint8Array(300)])],
    ['of another writer', zipSync({ 'xl/a.xml': strToU8(text), 'xl/b.xml': strToU8('x') })],
  ])('%s is read part by part, in its order', (_, bytes) => {
    const parts = readZip(bytes);
    expect([...parts.keys()]).toEqual(['xl/a.xml', 'xl/b.xml']);
    expect(parts.get('xl/a.xml')).toEqual(strToU8(text));
  });

  test('folders are no parts; backslashes and a slash at the start are written as slashes within', () => {
    const bytes = archive([entry('xl/', ''), entry('xl\\a.xml', 'a'), entry('/xl/b.xml', 'b')]);
    expect([...readZip(bytes).keys()]).toEqual(['xl/a.xml', 'xl/b.xml']);
  });

  test('a part larger than a step of unpacking is whole', () => {
    const large = strToU8(Array.from({ length: 60_000 }, (_, at) => (at * 7919) % 100_003).join(' '));
    const read = readZip(archive([entry('a', large)])).get('a');
    expect(Buffer.compare(Buffer.from(read ?? []), Buffer.from(large))).toBe(0);
  });

  test('an empty part is empty, however it is packed', () => {
    const parts = readZip(archive([entry('a', ''), entry('b', '', { method: 0 })]));
    expect([parts.get('a')?.length, parts.get('b')?.length]).toEqual([0, 0]);
  });
});

describe('a damaged archive', () => {
  test('a digit that changed in a stored part is noticed, and the part named', () => {
    const bytes = stored.slice();
    const at = bytes.indexOf('9'.charCodeAt(0));
    bytes[at] = '0'.charCodeAt(0);
    expect(refusal(bytes)).toMatchObject({
      code: 'damaged',
      message:
        'The file is damaged: its part xl/a.xml is not what was saved (its length or check sum differs). Copy or download it again, or take an earlier copy.',
    });
  });

  test.each([
    ['stored', stored],
    ['deflated', deflated],
  ])('whatever byte of a %s archive changes, it is refused or every part is as it was', (_, good) => {
    const before = readZip(good);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = good.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        let after: Map<string, Uint8Array>;
        try {
          after = readZip(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(FileProblem);
          return;
        }
        expect(after).toEqual(before);
      }),
      { numRuns: 500, seed: 12 },
    );
  });

  test('cut off anywhere, it is refused', () => {
    for (let length = 0; length < deflated.length; length += 1)
      expect(refusal(deflated.slice(0, length)).code).toBe('damaged');
  });

  test.each<[string, Uint8Array, string]>([
    [
      'two parts of one name',
      archive([entry('xl/a.xml', '1'), entry('xl/a.xml', '2')]),
      'its part xl/a.xml is there twice',
    ],
    [
      'two names that differ in capitals alone',
      archive([entry('xl/a.xml', '1'), entry('XL/A.xml', '2')]),
      'its part XL/A.xml is there twice',
    ],
    [
      'two names that differ in their slashes alone',
      archive([entry('xl/a.xml', '1'), entry('/xl\\a.xml', '2')]),
      'its part xl/a.xml is there twice',
    ],
    ['a name that leads out', archive([entry('../../evil', '1')]), 'a part with the name “../../evil”'],
    ['a name of a drive', archive([entry('C:\\evil', '1')]), 'a part with the name “C:/evil”'],
    ['a name with a control character', archive([entry('a\nb', '1')]), 'a part with the name “a?b”'],
    [
      'another packing',
      archive([entry('a', '1', { method: 12 })]),
      'packed in a way that Excel does not use',
    ],
    [
      'one entry within another',
      archive([entry('a', within, { method: 0 }), entry('b', 'x', { at: 31 })]),
      'its part b lies over another part',
    ],
    [
      'an entry that starts elsewhere',
      archive([entry('a', text), entry('b', text, { at: 1 })]),
      'its part b is not where',
    ],
    ['another name at the entry', archive([entry('a', '1', { localName: 'b' })]), 'its part a is not where'],
  ])('%s is refused', (_, bytes, words) => {
    expect(refusal(bytes)).toMatchObject({ code: 'damaged', message: expect.stringContaining(words) });
  });

  test('a password of the zip program is said', () => {
    expect(refusal(archive([entry('a', '1', { flags: 1 })]))).toMatchObject({
      code: 'encrypted',
      message: expect.stringContaining('a password of the zip program'),
    });
  });
});

describe('an archive that would fill the memory', () => {
  const small = { entries: 3, part: 50_000, total: 80_000, ratio: 100, ratioFrom: 10_000 };

  test.each<[string, Uint8Array, string]>([
    ['too many parts', archive(['a', 'b', 'c', 'd'].map((name) => entry(name, 'x'))), 'it has 4 parts'],
    ['too large a part', archive([entry('a', 'x'.repeat(60_000), { method: 0 })]), 'its part a has'],
    [
      'too much together',
      archive([entry('a', 'x'.repeat(45_000), { method: 0 }), entry('b', 'y'.repeat(45_000), { method: 0 })]),
      'when unpacked',
    ],
    ['a part that grows too far', archive([entry('a', ' '.repeat(40_000))]), 'grows'],
  ])('%s is refused before it is unpacked', (_, bytes, words) => {
    expect(refusal(bytes, small)).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining(words),
    });
  });

  test('a directory that states less than comes out is found out as soon as more comes', () => {
    const content = ' '.repeat(20_000_000);
    const liar = archive([entry('a', content, { size: 100 })]);
    const honest = archive([entry('a', content)]);
    const whole = leastCpu(() => readZip(honest, { ...zipLimits, ratio: Infinity }));
    const lie = leastCpu(() => expect(refusal(liar).message).toContain('its part a is not what was saved'));
    expect(lie).toBeLessThan(2 * Math.max(whole, 20));
  });

  test('a directory that states more than comes out is found out', () => {
    expect(refusal(archive([entry('a', text, { size: text.length + 1 })])).message).toContain('its part a');
  });
});
