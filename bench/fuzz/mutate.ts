import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from '../recognise/random';

/**
 * A copy of a workbook with one blow. `edit` says that the blow is no damage: the file is whole, every sum is right, and
 * what changed is what a person could have typed or deleted, so that another colour is the right answer.
 */
export interface Mutant {
  readonly kind: string;
  readonly part: string;
  readonly what: string;
  readonly edit: boolean;
  readonly bytes: Uint8Array;
}

type Blow = (bytes: Uint8Array, random: Random) => Mutant;

/** One of the kinds of blows, half of them on the archive and half on a part of it that is packed anew. */
export const mutate: Blow = (bytes, random) =>
  (random.whole(2) === 0 ? random.pick(archiveBlows) : random.pick(partBlows))(bytes, random);

const blow = (kind: string, change: (bytes: Uint8Array, random: Random) => Uint8Array): Blow => {
  return (bytes, random) => ({ kind, part: '', what: '', edit: false, bytes: change(bytes.slice(), random) });
};

/** What happens to a file on its way: no sum is made anew. */
const archiveBlows: readonly Blow[] = [
  blow('bytes', (bytes, random) => {
    for (let left = random.whole(4); left >= 0; left -= 1)
      bytes[random.whole(bytes.length)] = random.whole(256);
    return bytes;
  }),
  blow('bit', (bytes, random) => {
    const at = random.whole(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.whole(8));
    return bytes;
  }),
  blow('cut', (bytes, random) => bytes.slice(0, random.whole(bytes.length))),
  blow('zeros', (bytes, random) => {
    const at = random.whole(bytes.length);
    return bytes.fill(0, at, at + 1 + random.whole(512));
  }),
  blow('lost block', (bytes, random) => {
    const at = random.whole(bytes.length);
    const length = 1 + random.whole(512);
    return join(bytes.subarray(0, at), bytes.subarray(at + length));
  }),
  blow('doubled block', (bytes, random) => {
    const at = random.whole(bytes.length);
    return join(bytes.subarray(0, at + 1 + random.whole(512)), bytes.subarray(at));
  }),
  // Stored, so that the blow falls on a figure and not on a packed stream.
  blow('digit of a stored part', (bytes, random) => {
    const stored = zipSync(unzipSync(bytes), { level: 0 });
    const digits = [...stored.keys()].filter((at) => isDigit(stored[at] ?? 0));
    stored[random.pick(digits)] = 48 + random.whole(10);
    return stored;
  }),
  blow('stated size or sum', (bytes, random) => {
    const places = findAll(bytes, [0x50, 0x4b, random.pick([1, 3])]);
    const at = random.pick(places) + 8 + random.whole(38);
    bytes[at] = random.whole(256);
    return bytes;
  }),
];

/** Elements that a person takes away by deleting: the file is as good without them. */
const deletable = new Set('row c is v t f r si mergeCell'.split(' '));
const odd = [
  '',
  '-1',
  '0',
  '1e308',
  '99999999999',
  'NaN',
  'x',
  '1048577',
  'XFE1',
  'A0',
  'A1:ZZZ9',
  '&amp;',
  '_xFFFF_',
  '../x',
];

const partBlow = (
  kind: string,
  change: (text: string, random: Random) => { text: string; what?: string; edit?: boolean },
): Blow => {
  return (bytes, random) => {
    const parts: Record<string, Uint8Array> = unzipSync(bytes);
    const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
    // Half of the blows fall where the figures are.
    const figures = names.filter((name) => /sheets\/sheet|sharedStrings/.test(name));
    const part = random.pick(random.whole(2) === 0 ? figures : names);
    const {
      text,
      what = '',
      edit = false,
    } = change(strFromU8(parts[part] ?? new Uint8Array(), true), random);
    parts[part] = strToU8(text, true);
    return { kind, part, what: what.slice(0, 100), edit, bytes: zipSync(parts, { level: 1 }) };
  };
};

/** What a faulty program writes: all sums are right. Parts are taken as bytes, one character each. */
const partBlows: readonly Blow[] = [
  partBlow('byte of a part', (text, random) => {
    const at = random.whole(text.length);
    const sign = String.fromCharCode(random.whole(256));
    const tag = text.lastIndexOf('<', at) > text.lastIndexOf('>', at);
    return { text: text.slice(0, at) + sign + text.slice(at + 1), what: near(text, at), edit: !tag };
  }),
  partBlow('letter of a tag', (text, random) => {
    const tag = random.pick(tagsOf(text));
    const at = tag.index + random.whole(tag[0].length);
    const sign = String.fromCharCode(97 + random.whole(26));
    const edit = isInValue(text, tag.index, at);
    return { text: text.slice(0, at) + sign + text.slice(at + 1), what: near(text, at), edit };
  }),
  partBlow('element deleted', (text, random) => {
    const { from, to, name } = wholeElement(text, random);
    return {
      text: text.slice(0, from) + text.slice(to),
      what: text.slice(from, to),
      edit: deletable.has(name),
    };
  }),
  partBlow('element doubled', (text, random) => {
    const { from, to } = wholeElement(text, random);
    return { text: text.slice(0, to) + text.slice(from), what: text.slice(from, to) };
  }),
  partBlow('elements exchanged', (text, random) => {
    const one = wholeElement(text, random);
    const other = wholeElement(text, random);
    const [a, b] = one.from < other.from ? [one, other] : [other, one];
    if (a.to > b.from) return { text };
    const first = text.slice(a.from, a.to);
    const second = text.slice(b.from, b.to);
    return {
      text: text.slice(0, a.from) + second + text.slice(a.to, b.from) + first + text.slice(b.to),
      what: `${first} / ${second}`,
      // Two values exchanged are two values typed.
      edit: a.name === b.name && deletable.has(a.name),
    };
  }),
  partBlow('attribute’s value', (text, random) => {
    const all = [...text.matchAll(/ ([\w:]+)="([^"]*)"/g)];
    if (all.length === 0) return { text };
    const one = random.pick(all);
    const now = ` ${one[1]}="${random.pick(odd)}"`;
    return {
      text: text.slice(0, one.index) + now + text.slice(one.index + one[0].length),
      what: one[0] + now,
    };
  }),
  partBlow('attribute taken away', (text, random) => {
    const all = [...text.matchAll(/ ([\w:]+)="([^"]*)"/g)];
    if (all.length === 0) return { text };
    const one = random.pick(all);
    return {
      text: text.slice(0, one.index) + text.slice(one.index + one[0].length),
      what: one[0],
      // A cell without its kind is a good cell: the number that it holds is its value, as if somebody had typed it.
      edit: one[0] === ' t="s"',
    };
  }),
  partBlow('cut part', (text, random) => ({ text: text.slice(0, random.whole(text.length)) })),
  (bytes, random) => {
    const parts = unzipSync(bytes);
    const part = random.pick(Object.keys(parts));
    delete parts[part];
    return { kind: 'part taken away', part, what: '', edit: false, bytes: zipSync(parts, { level: 1 }) };
  },
  (bytes, random) => {
    const parts = unzipSync(bytes);
    const part = random.pick(Object.keys(parts));
    const from = random.pick(Object.keys(parts));
    parts[part] = parts[from] ?? new Uint8Array();
    return {
      kind: 'part in another’s place',
      part,
      what: from,
      // A whole sheet in another's place is a sheet that was copied.
      edit: /worksheets\/sheet/.test(part) && /worksheets\/sheet/.test(from),
      bytes: zipSync(parts, { level: 1 }),
    };
  },
];

const tagsOf = (text: string): RegExpExecArray[] => [...text.matchAll(/<(\/?)([\w:.]+)([^<>]*?)(\/?)>/g)];

function wholeElement(text: string, random: Random): { from: number; to: number; name: string } {
  const opening = tagsOf(text).filter((tag) => tag[1] === '');
  const tag = random.pick(opening);
  const name = tag[2] ?? '';
  const end =
    tag[4] === '/' ? tag.index + tag[0].length : text.indexOf(`</${name}>`, tag.index) + name.length + 3;
  return { from: tag.index, to: Math.max(end, tag.index + tag[0].length), name };
}

/** Whether a place in a tag is in the quotes of an attribute. */
const isInValue = (text: string, start: number, at: number): boolean =>
  (text.slice(start, at).split('"').length - 1) % 2 === 1;

const near = (text: string, at: number): string => text.slice(Math.max(0, at - 30), at + 30);

const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

function findAll(bytes: Uint8Array, wanted: readonly number[]): number[] {
  return [...bytes.keys()].filter((at) => wanted.every((byte, index) => bytes[at + index] === byte));
}

const join = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));
