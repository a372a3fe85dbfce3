import { deflateSync } from 'node:zlib';

/** A picture as rows of three bytes a point: red, green, blue. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** A picture as pdftoppm writes it: "P6", width, height and 255 in digits, a line break, and the points. */
export function readPpm(bytes: Uint8Array): Picture {
  const [head = '', width, height] =
    /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 40)).toString('latin1')) ?? [];
  if (!head) throw new Error('This is no picture in the form P6.');
  return { width: Number(width), height: Number(height), rgb: bytes.subarray(head.length) };
}

/** Squares of distances: colours nearer than this to one that is taken already are not taken. */
const nearest = 10 ** 2;

/**
 * A PNG with at most so many colours. The most frequent ones are taken as they are, so that fills keep their colours, and
 * the shades at the edges of letters take the nearest of them. Equal pictures give equal bytes.
 */
export function smallPng({ width, height, rgb }: Picture, most = 64): Uint8Array {
  const colourAt = (at: number): number =>
    ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0);
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = colourAt(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette: number[] = [];
  for (const [colour] of [...counts].sort(([a, many], [b, more]) => more - many || a - b))
    if (palette.length < most && palette.every((taken) => apart(taken, colour) >= nearest))
      palette.push(colour);
  const places = new Map([...counts.keys()].map((colour) => [colour, placeOf(colour, palette)]));
  // Each row begins with its filter: none.
  const points = new Uint8Array((width + 1) * height);
  for (let at = 0; at < width * height; at += 1)
    points[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = places.get(colourAt(at * 3)) ?? 0;

  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a point, each a place in the palette.
  head.set([8, 3, 0, 0, 0], 8);
  const colours = palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(colours)),
    chunk('IDAT', deflateSync(points, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

/** The square of the distance of two colours. */
const apart = (a: number, b: number): number =>
  [16, 8, 0].reduce((sum, bits) => sum + (((a >> bits) & 255) - ((b >> bits) & 255)) ** 2, 0);

const placeOf = (colour: number, palette: readonly number[]): number =>
  palette.reduce(
    (best, taken, at) => (apart(taken, colour) < apart(palette[best] ?? 0, colour) ? at : best),
    0,
  );

/** A part of a PNG: its length, name, bytes and check sum. */
function chunk(name: string, bytes: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(bytes.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(checkSum(named), named.length + 4);
  return whole;
}

/** CRC-32, as PNG has it. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
