import { damagedFile, FileProblem, shortName, tooLarge } from '../fileProblem';
import type { ZipLimits } from './limits';

/** One entry of an archive, as its central directory has it. */
export interface ZipEntry {
  /** Name of the part: slashes only, none at the start. */
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  /** Where its bytes stand in the file. */
  readonly start: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const largestComment = 0xffff;
const max32 = 0xffffffff;

/**
 * The central directory of a zip archive (APPNOTE 6.3), checked against the entries' own headers: nothing is unpacked.
 * Folders are left out. Throws a FileProblem where the directory is missing, contradicts itself or an entry's header,
 * where entries overlap, two have one name, a name leads out of the package, or sizes are beyond the limits.
 */
export function readDirectory(bytes: Uint8Array, limits: ZipLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at: start, length, count, end } = findDirectory(view);
  if (count > limits.entries) throw tooLarge(`it has ${count} parts`);
  const entries: ZipEntry[] = [];
  const spans: [from: number, to: number, name: string][] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature)
      throw damagedFile('its list of parts cannot be read');
    const { entry, next, headerAt } = readEntry(view, bytes, at, start);
    at = next;
    if (at > start + length) throw damagedFile('its list of parts cannot be read');
    if (!entry) continue;
    spans.push([headerAt, entry.start + entry.packed, entry.name]);
    entries.push(entry);
  }
  if (at !== start + length) throw damagedFile('its list of parts does not have the length that it states');
  refuseOverlaps(spans);
  refuseTwins(entries);
  refuseSizes(entries, limits);
  return entries;
}

/** The record at the end of the archive: the last one whose directory is where it says. */
function findDirectory(view: DataView): { at: number; length: number; count: number; end: number } {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - largestComment); at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const found = view.getUint16(at + 8, true);
    let count = view.getUint16(at + 10, true);
    let length = view.getUint32(at + 12, true);
    let start = view.getUint32(at + 16, true);
    let end = at;
    if (view.getUint16(at + 4, true) !== view.getUint16(at + 6, true) || found !== count)
      throw damagedFile('it is one of several pieces of an archive, or its end is damaged');
    if (count === 0xffff || length === max32 || start === max32) {
      const large = findDirectory64(view, at);
      if (large) ({ count, length, start, end } = large);
    }
    if (start + length !== end) throw damagedFile('its list of parts is not where its end says');
    return { at: start, length, count, end };
  }
  throw damagedFile('its end is missing');
}

function findDirectory64(view: DataView, endAt: number) {
  const locator = endAt - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locator64Signature) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== end64Signature)
    throw damagedFile('its list of parts is not where its end says');
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    length: Number(view.getBigUint64(at + 40, true)),
    start: Number(view.getBigUint64(at + 48, true)),
    end: at,
  };
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, directory: number) {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw damagedFile('its list of parts cannot be read');
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = entryName(rawName, (flags & 0x800) !== 0);
  const { size, packed, header: headerAt } = sizes(view, at, at + 46 + nameLength, extraLength);

  if ((flags & 1) !== 0)
    throw new FileProblem(
      'The file is a zip archive with a password of the zip program. Unpack it, or save the workbook anew in Excel.',
      'encrypted',
    );
  const start = readLocalHeader(view, bytes, headerAt, rawName, { name, method, crc, packed, size });
  if (start + packed > directory) throw damagedFile(`its part ${shortName(name)} is not whole`);
  if (method !== 0 && method !== 8)
    throw damagedFile(`its part ${shortName(name)} is packed in a way that Excel does not use`);
  if (method === 0 && packed !== size)
    throw damagedFile(`its part ${shortName(name)} does not have the length that it states`);
  // A folder is an entry whose name ends in a slash and that holds nothing.
  const folder = name.endsWith('/') && size === 0;
  const entry: ZipEntry = { name, method: method === 0 ? 'stored' : 'deflated', start, packed, size, crc };
  return { entry: folder ? null : entry, next, headerAt };
}

/**
 * Name of a part from the bytes of an entry's name: "/" between its steps and none at the start. Throws a FileProblem
 * for a name that leads out of the package ("../x", "C:/x"), has no characters, or has characters that cannot be read.
 * `entryName(bytes of "xl\\workbook.xml", false)` → "xl/workbook.xml".
 */
function entryName(raw: Uint8Array, utf8: boolean): string {
  const name = decode(raw, utf8).replaceAll('\\', '/').replace(/^\//, '');
  const steps = name.split('/');
  const leadsOut = steps.some((step) => step === '..' || step === '.') || /^[a-z]:|^\//i.test(name);
  // eslint-disable-next-line no-control-regex
  if (name === '' || leadsOut || /[\x00-\x1f]/.test(name))
    throw damagedFile(`it has a part with the name “${shortName(name)}”, which no part may have`);
  return name;
}

/** Excel writes plain letters. Others are UTF-8; where the archive does not say so they may be of an old code page. */
function decode(raw: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    if (utf8) throw damagedFile('the name of one of its parts cannot be read');
    return new TextDecoder('windows-1252').decode(raw);
  }
}

/** Sizes and place of an entry; those that do not fit into 32 bits stand in its extra field 1. */
function sizes(view: DataView, at: number, extraAt: number, extraLength: number) {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let header = view.getUint32(at + 42, true);
  if (packed !== max32 && size !== max32 && header !== max32) return { packed, size, header };
  const end = extraAt + extraLength;
  for (let field = extraAt; field + 4 <= end;) {
    const id = view.getUint16(field, true);
    const fieldEnd = field + 4 + view.getUint16(field + 2, true);
    let value = field + 4;
    const take = (): number => {
      if (value + 8 > fieldEnd || fieldEnd > end) throw damagedFile('its list of parts cannot be read');
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    if (id === 1) {
      if (size === max32) size = take();
      if (packed === max32) packed = take();
      if (header === max32) header = take();
      return { packed, size, header };
    }
    field = fieldEnd;
  }
  throw damagedFile('its list of parts cannot be read');
}

/**
 * Where the bytes of an entry start. Its own header has to name the same part, the same way of packing, and the same
 * length and sum, unless it leaves these to be said behind the content.
 */
function readLocalHeader(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  rawName: Uint8Array,
  {
    name,
    method,
    crc,
    packed,
    size,
  }: Pick<ZipEntry, 'name' | 'crc' | 'packed' | 'size'> & { method: number },
): number {
  const contradicts = () => damagedFile(`its part ${shortName(name)} is not where its list of parts says`);
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== localSignature) throw contradicts();
  const nameLength = view.getUint16(at + 26, true);
  const own = bytes.subarray(at + 30, at + 30 + nameLength);
  if (nameLength !== rawName.length || own.some((byte, index) => byte !== rawName[index]))
    throw contradicts();
  if (view.getUint16(at + 8, true) !== method) throw contradicts();
  const saidBehind = (view.getUint16(at + 6, true) & 8) !== 0;
  const differs = (offset: number, stated: number): boolean => {
    const own32 = view.getUint32(at + offset, true);
    return !saidBehind && own32 !== stated && own32 !== max32;
  };
  if (differs(14, crc) || differs(18, packed) || differs(22, size)) throw contradicts();
  return at + 30 + nameLength + view.getUint16(at + 28, true);
}

function refuseOverlaps(spans: [from: number, to: number, name: string][]): void {
  let end = 0;
  for (const [from, to, name] of [...spans].sort(([one], [other]) => one - other)) {
    if (from < end) throw damagedFile(`its part ${shortName(name)} lies over another part`);
    end = to;
  }
}

/** Names of parts do not tell capitals from small letters (ECMA-376 part 2, 6.2.2.3). */
function refuseTwins(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key))
      throw damagedFile(`its part ${shortName(name)} is there twice, and which one counts is not known`);
    seen.add(key);
  }
}

function refuseSizes(entries: readonly ZipEntry[], limits: ZipLimits): void {
  let total = 0;
  for (const { name, size, packed } of entries) {
    total += size;
    if (size > limits.part)
      throw tooLarge(`its part ${shortName(name)} has ${inMegabytes(size)} MB when unpacked`);
    if (size > limits.ratioFrom && size > packed * limits.ratio)
      throw tooLarge(
        `its part ${shortName(name)} grows ${Math.round(size / Math.max(packed, 1))} times when unpacked`,
      );
  }
  if (total > limits.total) throw tooLarge(`it has ${inMegabytes(total)} MB when unpacked`);
}

const inMegabytes = (size: number): string => Math.round(size / 1024 / 1024).toLocaleString('en-GB');
