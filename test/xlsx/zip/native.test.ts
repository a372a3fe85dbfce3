import fc from 'fast-check';
import { deflateSync, strToU8, unzipSync } from 'fflate';
import { FileProblem } from '../../../src/xlsx/fileProblem';
import type { ZipEntry } from '../../../src/xlsx/zip/readDirectory';
import { crc32, crc32InScript, deflate, inflateNatively, inflateInSteps } from '../../../src/xlsx/zip/zip';

const text = strToU8('<c r="A1" t="s"><v>69</v></c>'.repeat(9000));
const entryOf = (packed: Uint8Array, size: number): ZipEntry => ({
  ...{ name: 'a', method: 'deflated', start: 0, packed: packed.length, size, crc: 0 },
});

/** What the way in steps says, in the words of the native one. */
function inSteps(packed: Uint8Array, size: number): Uint8Array | 'refused' {
  try {
    return inflateInSteps(packed, entryOf(packed, size));
  } catch (error) {
    if (error instanceof FileProblem) return 'refused';
    throw error;
  }
}
const natively = (packed: Uint8Array, size: number): Uint8Array | 'refused' | null => {
  const found = inflateNatively(packed, size);
  return found === 'other' ? 'refused' : found;
};

test.each([
  ['Node', crc32],
  ['JavaScript', crc32InScript],
])('the check sum of %s is that of zip archives', (_, sum) => {
  expect(sum(strToU8('123456789'))).toBe(0xcbf43926);
  expect(sum(new Uint8Array())).toBe(0);
});

test.each([
  ['nothing', new Uint8Array()],
  ['a few bytes', strToU8('x')],
  ['rows', text],
  ['noise', Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7919 * (at % 13)) & 255)],
])('%s comes out as it went in, whoever packs and unpacks', (_, content) => {
  for (const packed of [deflate(content), deflateSync(content)])
    for (const read of [natively, inSteps])
      expect(Buffer.from(read(packed, content.length) ?? 'null').equals(Buffer.from(content))).toBe(true);
});

test('another length than stated is noticed by both', () => {
  const packed = deflate(text);
  for (const size of [0, 1, text.length - 1, text.length + 1, text.length + 70])
    expect([natively(packed, size), inSteps(packed, size)]).toEqual(['refused', 'refused']);
});

test('what Node makes something of is what comes out in steps, whatever byte changes', () => {
  const good = deflate(text.subarray(0, 3000));
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const packed = Uint8Array.from(good);
      packed[at] = (packed[at] ?? 0) ^ change;
      const found = natively(packed, 3000);
      if (found === null) return;
      expect(Buffer.from(inSteps(packed, 3000)).equals(Buffer.from(found))).toBe(true);
    }),
    { numRuns: 500, seed: 18 },
  );
});

test('without what Node brings along, as in the pane, files are read and written as well', async () => {
  const { getBuiltinModule } = process;
  Object.assign(process, { getBuiltinModule: undefined });
  try {
    await jest.isolateModulesAsync(async () => {
      const { readZip } = await import('../../../src/xlsx/zip/zip');
      const { writeZip } = await import('../../../src/xlsx/zip/zip');
      const bare = await import('../../../src/xlsx/zip/zip');
      expect(bare.inflateNatively(deflate(text), text.length)).toBeNull();
      const archive = writeZip(new Map([['xl/a.xml', text]]));
      expect(Object.keys(unzipSync(archive))).toEqual(['xl/a.xml']);
      expect(Buffer.from(readZip(archive).get('xl/a.xml') ?? []).equals(Buffer.from(text))).toBe(true);
    });
  } finally {
    Object.assign(process, { getBuiltinModule });
  }
});
