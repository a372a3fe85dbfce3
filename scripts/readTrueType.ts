/** What of a TrueType font is needed to measure text, in font units. */
export interface TrueType {
  readonly unitsPerEm: number;
  /** Above and below the base line, both positive, and the gap that the font wants between lines (table hhea). */
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Advance width of a character, kerning left out; null if the font has no glyph for it. */
  advance(codePoint: number): number | null;
}

/**
 * Reads the tables head, hhea, hmtx and cmap (format 4: the Basic Multilingual Plane) of a font file, as
 * the OpenType specification lays them out. Throws if the file is no such font.
 */
export function readTrueType(file: Buffer): TrueType {
  const tables = readTables(file);
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (!found) throw new Error(`The font has no table ${tag}.`);
    return found;
  };
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  // Glyphs behind the last of these share its width.
  const widths = hhea.readUInt16BE(34);
  const glyphOf = readCmap(table('cmap'));
  return {
    unitsPerEm: table('head').readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: -hhea.readInt16BE(6),
    lineGap: hhea.readInt16BE(8),
    advance: (codePoint) => {
      const glyph = glyphOf(codePoint);
      return glyph === 0 ? null : hmtx.readUInt16BE(4 * Math.min(glyph, widths - 1));
    },
  };
}

function readTables(file: Buffer): Map<string, Buffer> {
  const version = file.readUInt32BE(0);
  if (version !== 0x00010000) throw new Error('The file is not a TrueType font.');
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < file.readUInt16BE(4); index += 1) {
    const record = 12 + 16 * index;
    const offset = file.readUInt32BE(record + 8);
    const length = file.readUInt32BE(record + 12);
    tables.set(file.toString('latin1', record, record + 4), file.subarray(offset, offset + length));
  }
  return tables;
}

/** Glyph number of a code point, by the first format 4 subtable; 0 for none. */
function readCmap(cmap: Buffer): (codePoint: number) => number {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(8 + 8 * index),
  );
  const start = subtables.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The font has no character map of format 4.');
  const doubled = cmap.readUInt16BE(start + 6);
  const ends = start + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  return (codePoint) => {
    for (let segment = 0; segment < doubled; segment += 2) {
      if (codePoint > cmap.readUInt16BE(ends + segment)) continue;
      const first = cmap.readUInt16BE(starts + segment);
      if (codePoint < first) return 0;
      const delta = cmap.readUInt16BE(deltas + segment);
      const offset = cmap.readUInt16BE(offsets + segment);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = cmap.readUInt16BE(offsets + segment + offset + 2 * (codePoint - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
